"""The server as an author: an id, keys and a chain of its own, by which coordinators' decisions become revisions."""

import uuid
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection

from app.merge import Decided, next_hlc
from app.protocol.digests import chain_next, commitment, revision_id
from app.protocol.lines import written
from app.protocol.signing import public_hex, sign_chain, sign_message
from app.protocol.wire import (
    AuthorChain,
    Body,
    Certificate,
    CertificateContent,
    Head,
    Revision,
    Role,
)
from sync_server.database import appending, ledger, people
from sync_server.database.ledger import ChainEnd, StoredRevision
from sync_server.database.people import Project
from sync_server.database.types import pack, utc_text

DESK_LABEL = "Coordinator's desk (server)"


def ensure_desk(connection: Connection, project: Project, *, now_utc: datetime) -> Project:
    """Give a project its desk when it has none yet: an id, a key that bundles are sealed to, a certificate."""
    if project.desk is not None:
        return project
    desk, seal = str(uuid.uuid4()), X25519PrivateKey.generate()
    sign = Ed25519PrivateKey.from_private_bytes(project.sign_key)
    content = CertificateContent(
        project=project.id,
        device=desk,
        device_label=DESK_LABEL,
        role=Role.COORDINATOR,
        sign_key=public_hex(sign.public_key()),
        seal_key=seal.public_key().public_bytes_raw().hex(),
        sites=(),
        issued_at_utc=utc_text(now_utc),
    )
    people.save_desk(connection, desk, seal_key=seal.private_bytes_raw())
    certificate = Certificate(content=content, signature=sign_message(sign, "certificate", content))
    people.insert_device(connection, certificate, enrolled_at_utc=now_utc)
    renewed = people.load_project(connection)
    assert renewed is not None
    return renewed


def write_revision(
    connection: Connection,
    project: Project,
    sign_key: Ed25519PrivateKey,
    decided: Decided,
    *,
    salt: bytes,
    now_utc: datetime,
) -> Revision:
    """Append a revision of the desk to its chain and to the log; the caller merges the record anew.

    Args:
        salt: 16 random bytes.
    """
    assert project.desk is not None
    like = decided.like
    end = ledger.chain_ends(connection, [project.desk])[project.desk]
    body = Body(fields=dict(decided.fields))
    head = Head(
        v=1,
        project=project.id,
        entity=like.entity,
        kind=decided.kind,
        form=like.form,
        form_version=like.form_version,
        site=like.site,
        participant=decided.participant,
        state=decided.state,
        device=project.desk,
        dseq=end.hw + 1,
        # Later than what it decides on, also when a laptop's clock was ahead: it is shown after it.
        hlc=next_hlc(like.hlc, now_utc),
        parents=decided.parents,
        commit=commitment(body, salt.hex()),
    )
    revision = Revision(head=head, rev=revision_id(head), salt=salt.hex(), body=body)
    h = chain_next(end.h, revision.rev)
    signature = sign_chain(sign_key, project=project.id, device=project.desk, dseq=head.dseq, h=h)
    exact = written(revision)
    assert exact.body is not None
    stored = StoredRevision(revision=revision, head=exact.head.decode(), packed_body=pack(exact.body), h=h)
    ledger.save_chain_end(connection, project.desk, ChainEnd(hw=head.dseq, h=h))
    claim = AuthorChain(device=project.desk, dseq=head.dseq, h=h, signature=signature)
    ledger.save_claims(connection, [claim])
    appending.append_revisions(connection, [stored], at_utc=now_utc)
    return revision
