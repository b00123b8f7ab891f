"""Erasure certificates and withdrawal codes: who may erase a record, and how anybody can check that; keeps nothing."""

import hashlib
from collections.abc import Callable, Iterable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.protocol.codes import LOOK_ALIKES, is_intact, new_code, tidy_code
from app.protocol.signing import is_message_signed, sign_message
from app.protocol.wire import Erasure, ErasureContent, ErasureReason, Head

CODE_LENGTH = 16
"""75 random bits, too many to be found from the digest in a record's head, and a check character."""
_PURPOSE = "erasure"


def new_withdrawal_code(random_bytes: Callable[[int], bytes]) -> str:
    """A code for one family or one record: 15 random characters and the check character of ISO 7064 MOD 37,36."""
    return new_code(random_bytes, length=CODE_LENGTH - 1).replace("-", "")


def read_withdrawal_code(text: str) -> str | None:
    """The code as it was printed, whatever spaces, hyphens and lower case were typed; None when it is none.

    Any other number of a form has a check character that fits by chance once in 36, and 16 characters seldom.
    """
    compact = "".join(char for char in tidy_code(text) if char not in " -\t\n").translate(LOOK_ALIKES)
    return compact if len(compact) == CODE_LENGTH and is_intact(compact) else None


def printed_code(code: str) -> str:
    """The code in groups of four, as it stands on paper."""
    return "-".join(code[at : at + 4] for at in range(0, CODE_LENGTH, 4))


def withdrawal_digest(entity: str, code: str) -> str:
    """What stands in a head: SHA-256 of record and code. The record's random id is the salt."""
    return hashlib.sha256(f"immerse/withdrawal/v1|{entity}|{code}".encode("ascii")).hexdigest()


def erasure_by_code(*, project: str, entity: str, reason: ErasureReason, by: str, at_utc: str, code: str) -> Erasure:
    """A certificate proved by the record's withdrawal code."""
    return Erasure(content=_content(project, entity, reason, by, at_utc), code=code)


def signed_erasure(
    key: Ed25519PrivateKey, *, project: str, entity: str, reason: ErasureReason, by: str, at_utc: str
) -> Erasure:
    """A certificate signed by a coordinator's device."""
    content = _content(project, entity, reason, by, at_utc)
    return Erasure(content=content, signature=sign_message(key, _PURPOSE, content))


def _content(project: str, entity: str, reason: ErasureReason, by: str, at_utc: str) -> ErasureContent:
    return ErasureContent(v=1, project=project, entity=entity, reason=reason, by=by, at_utc=at_utc)


def is_proven(erasure: Erasure, *, heads: Iterable[Head], coordinator_key: Callable[[str], str | None]) -> bool:
    """May this certificate erase its record?

    Args:
        heads: what is known of the record; a code counts only when its digest, and no other one, stands in those with
            which the record began. Else anybody who may write into a record could add a head with a code of their own
            and erase what others wrote; where two begin it with two codes, a coordinator has to decide.
        coordinator_key: public key (hex) of a coordinator's device, None for every other device.
    """
    if erasure.signature is not None:
        key = coordinator_key(erasure.content.by)
        return key is not None and is_message_signed(key, _PURPOSE, erasure.content, erasure.signature)
    if erasure.code is None:
        return False
    entity = erasure.content.entity
    return first_digests(head for head in heads if head.entity == entity) == {withdrawal_digest(entity, erasure.code)}


def first_digests(heads: Iterable[Head]) -> set[str]:
    """The withdrawal digests of the heads with which a record began; later heads cannot change who may erase it."""
    return {head.withdrawal for head in heads if not head.parents and head.withdrawal is not None}
