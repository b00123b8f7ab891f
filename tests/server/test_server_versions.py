"""Versions side by side, and the kept messages of each version (INCIDENTS 37)."""

import hashlib
import json
from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.protocol.bundles import BundleHeader, read_header
from app.protocol.digests import chain_next, check_revision
from app.protocol.erasing import withdrawal_digest
from app.protocol.lines import read_batch, read_page, whole_batch, whole_page
from app.protocol.media import MediaState, read_piece, references
from app.protocol.rosters import RosterLine, SealedLine, is_line_signed, open_line
from app.protocol.signing import is_certificate_signed, is_chain_signed, is_message_signed, is_receipt_signed
from app.protocol.wire import PROTOCOL_VERSION, BatchAnswer, Certificate, Erasure, HelloAnswer, HelloRequest
from tests.server.laptop import TIMEOUT_S, read, refusal
from tests.server.process import ServerProcess

GOLDEN = Path(__file__).parent / "golden" / f"v{PROTOCOL_VERSION}"


@pytest.mark.parametrize(
    ("oldest", "newest", "spoken"),
    [(1, 1, 1), (1, 2, 1), (0, 1, 1), (0, 99, 1), (2, 3, None), (0, 0, None)],
    ids=["N", "N+1", "N-1", "wide", "too_new", "too_old"],
)
def test_incident_37_a_newer_or_older_laptop_speaks_the_newest_common_version(
    server: ServerProcess, oldest: int, newest: int, spoken: int | None
) -> None:
    """The server picks what both speak, or says that the older of the two must be updated."""
    laptop = server.laptop()
    request = HelloRequest(device=laptop.device, protocol_min=oldest, protocol_max=newest)

    reply = requests.post(f"{server.url}/v1/hello", data=request.to_bytes(), timeout=TIMEOUT_S)

    if spoken is None:
        assert refusal(reply, status=426).code == "protocol.unsupported"
    else:
        assert read(reply, HelloAnswer).protocol == spoken


def test_incident_37_the_kept_batch_is_still_read_and_means_the_same() -> None:
    """Byte for byte: names, commitments, chain and signature of version 1."""
    data = (GOLDEN / "batch.ndjson").read_bytes()
    known = json.loads((GOLDEN / "meaning.json").read_text())

    batch = read_batch(data)

    assert batch.digest == known["batch_digest"]
    assert [item.revision.rev for item in batch.items] == known["revs"]
    assert [dict(item.revision.fields) != {} for item in batch.items] == [True, True, False]
    (author,) = batch.envelope.authors
    assert author.before is not None
    h = author.before
    for item in batch.items:
        check_revision(item.revision)
        h = chain_next(h, item.revision.rev)
    assert h == author.h
    assert is_chain_signed(
        known["sign_key"],
        author.signature,
        project=batch.envelope.project,
        device=author.device,
        dseq=author.dseq,
        h=author.h,
    )
    assert batch.items[0].revision.head.withdrawal == withdrawal_digest(known["entity"], known["code"])
    revisions = tuple(item.revision for item in batch.items)
    assert whole_batch(batch.envelope.model_copy(update={"revisions": revisions})) == data


def test_incident_37_the_kept_page_answer_erasure_and_bundle_are_still_read() -> None:
    """As they were written by version 1."""
    known = json.loads((GOLDEN / "meaning.json").read_text())
    data = (GOLDEN / "page.ndjson").read_bytes()

    page = read_page(data)
    answer = BatchAnswer.from_bytes((GOLDEN / "answer.json").read_bytes())
    erasure = Erasure.from_bytes((GOLDEN / "erasure.json").read_bytes())
    header = read_header((GOLDEN / "bundle.imb").read_bytes())

    revisions = tuple(item.revision for item in page.items)
    assert whole_page(page.envelope.model_copy(update={"revisions": revisions})) == data
    assert all(is_certificate_signed(known["server_key"], one) for one in page.envelope.certificates)
    assert is_receipt_signed(known["server_key"], answer.receipt)
    assert erasure.content.entity == known["erased"]
    assert isinstance(header, BundleHeader)


def test_incident_37_the_kept_files_and_names_are_still_read_and_mean_the_same() -> None:
    """Byte for byte: reference, piece, receipt, and a sealed line with the key that opens it."""
    known = json.loads((GOLDEN / "files.json").read_text())

    piece = read_piece((GOLDEN / "piece.bin").read_bytes())
    state = MediaState.from_bytes((GOLDEN / "media_state.json").read_bytes())
    line = SealedLine.from_bytes((GOLDEN / "roster_line.json").read_bytes())
    author = Certificate.from_bytes((GOLDEN / "author.json").read_bytes())

    key, value = known["field"]
    (reference,) = references({key: value})
    assert (reference.key, reference.value) == (key, value)
    assert (piece.head.entity, piece.head.sha256) == (known["entity"], reference.sha256)
    assert hashlib.sha256(piece.data).hexdigest() == reference.sha256
    assert state.receipt is not None
    receipt = state.receipt
    assert is_message_signed(known["server_key"], "media-receipt", receipt.content, receipt.signature)
    assert is_line_signed(line, author)
    assert line.name == known["name"]
    opened = open_line(
        line, device=known["device"], seal_key=X25519PrivateKey.from_private_bytes(bytes.fromhex(known["reader"]))
    )
    assert opened == RosterLine(v=1, code="c1", site="school-1", name="Şîrîn", class_label="3A", seat=7, age=9)
