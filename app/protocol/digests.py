"""Names by content: revision digests, salted commitments, device chains and head sets; no keys, no signatures."""

import hashlib
import hmac
from collections.abc import Iterable, Sequence

from app.errors import AppError
from app.protocol.wire import Body, EnrolRequest, Head, Revision, RevisionResult


def sha256_hex(data: bytes) -> str:
    """SHA-256 in lower-case hex."""
    return hashlib.sha256(data).hexdigest()


def commitment(body: Body, salt: str) -> str:
    """SHA-256 of the 16-byte salt followed by the canonical body."""
    return sha256_hex(bytes.fromhex(salt) + body.to_bytes())


def revision_id(head: Head) -> str:
    """The name of a revision: SHA-256 of its canonical head."""
    return sha256_hex(head.to_bytes())


def check_revision(revision: Revision) -> None:
    """Does the revision say what its names promise? A stub has nothing left to be compared with its commitment.

    Raises:
        AppError: ``revision.wrong_id`` or ``revision.wrong_commit``.
    """
    if revision_id(revision.head) != revision.rev:
        raise AppError("revision.wrong_id", "A revision was changed on its way.", dseq=revision.head.dseq)
    if revision.body is None or revision.salt is None:
        if revision.body is not None or revision.salt is not None:
            raise AppError("revision.wrong_commit", "Half of a revision is missing.", rev=revision.rev)
        return
    if commitment(revision.body, revision.salt) != revision.head.commit:
        raise AppError("revision.wrong_commit", "The content of a revision was changed on its way.", rev=revision.rev)


def chain_start(device: str) -> str:
    """The chain value before a device's first revision."""
    return sha256_hex(b"immerse/chain/v1|" + device.encode("ascii"))


def chain_next(previous: str, rev: str) -> str:
    """``SHA-256(h_(n-1) | rev_n)`` over the raw 32-byte values."""
    return sha256_hex(bytes.fromhex(previous) + bytes.fromhex(rev))


def head_set_digest(revs: Iterable[str]) -> str:
    """One digest over a set of revisions, whatever the order in which they arrived."""
    return sha256_hex(b"".join(bytes.fromhex(rev) for rev in sorted(set(revs))))


def enrolment_proof(request: EnrolRequest, code: str) -> str:
    """HMAC-SHA-256 by the one-time code over every field of the request but the proof itself."""
    transcript = request.model_copy(update={"proof": "0" * 64}).to_bytes()
    return hmac.new(bytes.fromhex(code), transcript, hashlib.sha256).hexdigest()


def results_digest(results: Sequence[RevisionResult], erasures: Sequence[str]) -> str:
    """One digest over the server's words on a batch, in its order, and the records whose erasure it has noted."""
    said = [f"{result.rev} {result.outcome.value} {result.code or '-'}" for result in results]
    return sha256_hex("\n".join([*said, "", *erasures]).encode("ascii"))
