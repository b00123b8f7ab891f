"""What goes out of this laptop and comes in: own revisions, carried ones, pages of the feed with their proofs."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, func
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, col, select

from app.errors import AppError
from app.protocol.canonical import MAX_INTEGER
from app.protocol.digests import results_digest
from app.protocol.erasing import is_proven
from app.protocol.lines import ReadPage, Written, from_stored_form, stored_form
from app.protocol.proofs import Proven, check_proofs, coordinator_key, trusted_certificates
from app.protocol.signing import is_receipt_signed
from app.protocol.wire import AuthorChain, BatchAnswer, Certificate, Erasure, Outcome, Revision, RevisionResult, Role
from app.storage import erasure, exchange_log, media, returning
from app.storage.exchange_tables import CarriedAnswerRow, ChainEndRow, PeerRow
from app.storage.identity import own_certificate, project_row
from app.storage.outbox import chain_value
from app.storage.tables import OutboxRow, ProjectRow, ReceiptRow, RevisionRow, revision_row
from app.storage.vault_rows import BodyState, SubjectKind
from app.storage.vault_tables import FormerDeviceRow


@dataclass(frozen=True)
class Carried:
    """Another author's revisions for one batch, up to a chain end that the author signed."""

    items: tuple[Written, ...] = field(repr=False)
    end: AuthorChain
    certificate: Certificate


# -- other devices ---------------------------------------------------------------------------------------------------


def certificate_of(session: Session, device: str) -> Certificate:
    """The certificate of this device or of one of its former selves."""
    former = session.get(FormerDeviceRow, device)
    return own_certificate(session) if former is None else Certificate.from_json(json.loads(former.certificate_json))


def peers(session: Session, *, role: Role | None = None) -> dict[str, Certificate]:
    """The certificates of other devices, by device."""
    statement = select(PeerRow)
    if role is not None:
        statement = statement.where(PeerRow.role == role.value)
    return {row.device: Certificate.from_json(json.loads(row.certificate_json)) for row in session.exec(statement)}


def device_labels(session: Session) -> dict[str, str]:
    """What stands on the laptops that are known here, own former selves included, by device."""
    return {device: one.content.device_label for device, one in _known_certificates(session).items()}


def save_peers(session: Session, certificates: Iterable[Certificate]) -> dict[str, Certificate]:
    """Keep certificates of other devices; raises ``sync.certificate_forged`` as `trusted_certificates`."""
    project = project_row(session)
    trusted = trusted_certificates(certificates, project=project.project_id, project_key=project.server_key)
    for device, certificate in trusted.items():
        text = json.dumps(certificate.to_json())
        session.merge(PeerRow(device=device, role=certificate.content.role.value, certificate_json=text))
    return trusted


def _known_certificates(session: Session) -> dict[str, Certificate]:
    own = own_certificate(session)
    former = [certificate_of(session, row) for row in session.exec(select(FormerDeviceRow.device_id))]
    return {**peers(session), **{one.content.device: one for one in (*former, own)}}


# -- coming in -------------------------------------------------------------------------------------------------------


def apply_page(session: Session, page: ReadPage, *, now: datetime) -> int:
    """Take over a page of the feed and its cursor; nothing of it unless all of it is signed by its authors.

    Returns:
        How many revisions were new here.

    Raises:
        AppError: ``sync.certificate_forged``, ``sync.not_signed_by_author``, ``sync.erasure_forged``,
            ``sync.need_certificate``, ``sync.not_written_here``.
    """
    project = project_row(session)
    envelope = page.envelope
    save_peers(session, envelope.certificates)
    certificates = _known_certificates(session)
    revisions = [item.revision for item in page.items]
    proven = check_proofs(revisions, envelope.proofs, certificates=certificates, project=project.project_id)
    for certificate in envelope.erasures:
        if not _is_signed_erasure(certificate, certificates, project.project_id):
            raise AppError(
                "sync.erasure_forged",
                "The server offers an erasure that no coordinator has signed. Nothing was taken over. Tell your "
                "coordinator.",
            )
        erase(session, certificate, now=now, is_sent=True)
    new = _take_in(session, project, page.items, proven, is_on_server=True, now=now)
    _save_ends(session, proven.ends, own_device=project.device_id)
    project.cursor = envelope.next
    session.add(project)
    return new


def take_over(
    session: Session,
    items: Collection[Written],
    proven: Proven,
    erasures: Iterable[Erasure],
    *,
    now: datetime,
) -> int:
    """Take over what came by a stick or another laptop: signed like a page, but the server may not have it yet.

    Returns:
        How many revisions were new here.
    """
    project = project_row(session)
    certificates = _known_certificates(session)
    heads = [item.revision.head for item in items]
    for certificate in erasures:
        entity = certificate.content.entity
        known = [*heads, *(revision.head for revision in revisions_of(session, entity))]
        if is_proven(certificate, heads=known, coordinator_key=lambda who: coordinator_key(certificates, who)):
            erase(session, certificate, now=now, is_sent=False)
    new = _take_in(session, project, items, proven, is_on_server=False, now=now)
    _save_ends(session, proven.ends, own_device=project.device_id)
    return new


def _take_in(
    session: Session,
    project: ProjectRow,
    items: Iterable[Written],
    proven: Proven,
    *,
    is_on_server: bool,
    now: datetime,
) -> int:
    new = 0
    touched: set[str] = set()
    for item in items:
        revision = item.revision
        head = revision.head
        touched.add(head.entity)
        row = session.get(RevisionRow, revision.rev)
        if row is not None:
            if is_on_server:
                _note_on_server(session, row)
            continue
        if head.device == project.device_id:
            # Signed by our key and not written here: a copy of this laptop is at work.
            raise AppError(
                "sync.not_written_here",
                "The server offers an interview as this laptop's own that it has not made: the laptop was copied. "
                "Nothing was taken over. Tell your coordinator.",
                dseq=head.dseq,
            )
        if revision.is_stub and not erasure.is_erased(session, head.entity):
            raise AppError(
                "sync.need_certificate",
                "The server offers an interview without its content and without a certificate that it was erased. "
                "Nothing was taken over. Tell your coordinator.",
            )
        new += 1
        row = _row(item, chain=proven.values[revision.rev])
        row.outcome = Outcome.APPLIED.value if is_on_server else None
        erasure.receive(session, row)
        session.add(row)
        if row.body_state == BodyState.HERE.value:
            media.note_references(session, revision)
    session.flush()
    for entity in sorted(touched):
        erasure.withdraw_child_of(session, entity, now=now)
    returning.note_changes(session, touched, now=now)
    return new


def _note_on_server(session: Session, row: RevisionRow) -> None:
    """The feed brings what is here already: accepted from the quarantine, or known only by a stick until now.

    An own revision without the server's word keeps waiting for its receipt.
    """
    if row.outcome == Outcome.QUARANTINED.value or (row.outcome is None and not row.is_own):
        row.outcome, row.outcome_code = Outcome.APPLIED.value, None
        session.add(row)


def _row(item: Written, *, chain: str) -> RevisionRow:
    body_state = BodyState.ERASED if item.body is None else BodyState.HERE
    row = revision_row(item.revision, is_own=False, chain=chain, content=stored_form(item))
    row.body_state = body_state.value
    return row


def _save_ends(session: Session, ends: Iterable[AuthorChain], *, own_device: str) -> None:
    for end in ends:
        if end.device != own_device:
            values = {"device": end.device, "dseq": end.dseq, "h": end.h, "signature": end.signature}
            session.exec(insert(ChainEndRow).values(**values).on_conflict_do_nothing())


# -- erasures --------------------------------------------------------------------------------------------------------


def _is_signed_erasure(certificate: Erasure, certificates: Mapping[str, Certificate], project: str) -> bool:
    """In the feed every certificate is signed, also one that began with a withdrawal code: any reader can check it."""
    return (
        certificate.content.project == project
        and certificate.signature is not None
        and is_proven(certificate, heads=(), coordinator_key=lambda who: coordinator_key(certificates, who))
    )


def erase(session: Session, certificate: Erasure, *, now: datetime, is_sent: bool) -> None:
    """Carry out a proven certificate and keep it; a withdrawal takes the child's name and consent along."""
    content = certificate.content
    erasure.bury_entity(
        session,
        content.entity,
        reason=content.reason.value,
        certificate=certificate.to_bytes(),
        now=now,
        is_sent=is_sent,
    )
    # Before the record is emptied: a draft without a head says whose it is in its own row only.
    erasure.withdraw_child_of(session, content.entity, now=now)
    erasure.empty_entity(session, content.entity, now=now)


def certificates_of(session: Session, entities: Collection[str]) -> tuple[Erasure, ...]:
    """The certificates that go with stubs of these records, and those that the server has not confirmed."""
    found = [
        Erasure.from_bytes(stone.certificate)
        for stone in erasure.tombstones(session)
        if stone.kind is SubjectKind.ENTITY
        and stone.certificate is not None
        and (not stone.is_sent or stone.subject in entities)
    ]
    return tuple(found)


# -- going out -------------------------------------------------------------------------------------------------------


def carried(session: Session, device: str, *, after_dseq: int, limit: int) -> Carried | None:
    """Another author's revisions after a dseq without a gap, up to a signed chain end; None when there are none."""
    rows = session.exec(
        select(RevisionRow)
        .where(RevisionRow.device == device, RevisionRow.dseq > after_dseq, col(RevisionRow.chain).is_not(None))
        .order_by(col(RevisionRow.dseq))
        .limit(limit)
    ).all()
    if not rows:
        return None
    ends = {
        (row.dseq, row.h): row.signature
        for row in session.exec(select(ChainEndRow).where(ChainEndRow.device == device, ChainEndRow.dseq > after_dseq))
    }
    whole: list[RevisionRow] = []
    signed = 0
    for row in rows:
        if row.dseq != after_dseq + len(whole) + 1 or row.body_state == BodyState.PURGED.value:
            break
        whole.append(row)
        if (row.dseq, row.chain) in ends:
            signed = len(whole)
    certificate = _known_certificates(session).get(device) if signed else None
    if certificate is None:
        return None
    last = whole[signed - 1]
    assert last.chain is not None
    end = AuthorChain(
        device=device,
        dseq=last.dseq,
        h=last.chain,
        signature=ends[last.dseq, last.chain],
        before=chain_value(session, device, whole[0].dseq - 1),
    )
    return Carried(
        items=tuple(from_stored_form(row.content) for row in whole[:signed]), end=end, certificate=certificate
    )


def carried_authors(session: Session) -> tuple[str, ...]:
    """Devices of which this laptop holds revisions with proofs."""
    return tuple(session.exec(select(ChainEndRow.device).distinct().order_by(ChainEndRow.device)))


def revisions_held(session: Session) -> tuple[str, ...]:
    """The names of all revisions that are here."""
    return tuple(session.exec(select(RevisionRow.rev)))


def revisions_of(session: Session, entity: str) -> list[Revision]:
    """All revisions of a record that are here."""
    rows = session.exec(select(RevisionRow).where(RevisionRow.entity == entity))
    return [Revision.from_bytes(row.content) for row in rows]


def first_unconfirmed(session: Session, device: str) -> int:
    """The first dseq of another device that is here and that the server has not confirmed; a high number if none."""
    statement = select(func.min(RevisionRow.dseq)).where(
        RevisionRow.device == device, col(RevisionRow.outcome).is_(None)
    )
    first = session.exec(statement).one()
    return MAX_INTEGER if first is None else first


def carried_answers(session: Session, device: str) -> tuple[bytes, ...]:
    """The server's answers for a device's revisions that this laptop carried."""
    statement = select(CarriedAnswerRow.content).where(CarriedAnswerRow.author == device)
    return tuple(session.exec(statement.order_by(CarriedAnswerRow.digest)))


# -- the server's word -----------------------------------------------------------------------------------------------


def apply_answer(session: Session, answer: BatchAnswer) -> int:
    """Mark what the server has; a revision leaves the outbox only here, with the receipt beside it.

    Returns:
        How many of the revisions are here.

    Raises:
        AppError: ``sync.bad_receipt``: not this server's word, whoever brought it.
    """
    content = answer.receipt.content
    project = project_row(session)
    if (
        not is_receipt_signed(project.server_key, answer.receipt)
        or content.project != project.project_id
        or content.results != results_digest(answer.results, answer.erasures)
    ):
        raise AppError(
            "sync.bad_receipt",
            "The server's receipt is not right, so nothing counts as sent. Try again, or call your coordinator.",
        )
    found = 0
    others: set[str] = set()
    here: list[RevisionResult] = []
    for result in answer.results:
        row = session.get(RevisionRow, result.rev)
        if row is None:
            continue
        found += 1
        here.append(result)
        if not row.is_own:
            others.add(row.device)
        outcome = Outcome.APPLIED if result.outcome is Outcome.KNOWN else result.outcome
        # "Known" repeats an earlier answer that was lost; it must not hide a conflict that was reported before.
        if not (result.outcome is Outcome.KNOWN and row.outcome is not None):
            row.outcome, row.outcome_code = outcome.value, result.code
            session.add(row)
        session.exec(delete(OutboxRow).where(col(OutboxRow.rev) == result.rev))
    for author in others:
        session.merge(CarriedAnswerRow(digest=content.digest, author=author, content=answer.to_bytes()))
    for entity in answer.erasures:
        erasure.mark_tombstone_sent(session, SubjectKind.ENTITY, entity)
    exchange_log.note_results(session, content.digest, here)
    received = content.received_at_utc
    session.merge(ReceiptRow(digest=content.digest, received_at_utc=received, content=answer.receipt.to_bytes()))
    return found
