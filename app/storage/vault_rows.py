"""What the vault's part of the store gives out: frozen rows without names and answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.errors import Fact


class BodyState(StrEnum):
    """Is the content of a revision on this laptop?"""

    HERE = "here"
    PURGED = "purged"  # the server has it; its days on the laptop were over
    ERASED = "erased"  # nobody may have it any more


class SubjectKind(StrEnum):
    """What a withdrawal is about."""

    ENTITY = "entity"
    PARTICIPANT = "participant"


class ChunkResult(StrEnum):
    """What became of a piece of an attachment."""

    MORE = "more"  # others are still missing
    COMPLETE = "complete"  # the whole is here and its digest is right
    DAMAGED = "damaged"  # all are here and the digest is wrong: thrown away, to be fetched again


class LogKind(StrEnum):
    """What the vault's log tells of."""

    USER_ADDED = "user_added"
    USER_REMOVED = "user_removed"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105 - the name of an event
    RECOVERY_KEY_MADE = "recovery_key_made"
    RECOVERY_KEY_USED = "recovery_key_used"
    ESCROW_ADDED = "escrow_added"
    ESCROW_OPENED = "escrow_opened"
    DATA_KEY_REPLACED = "data_key_replaced"
    BACKUP_MADE = "backup_made"
    RESTORED = "restored"
    SALVAGED = "salvaged"
    COPIES_REMOVED = "copies_removed"
    ERASED = "erased"
    PURGED = "purged"
    RETENTION_SET = "retention_set"
    LOSS_ACCEPTED = "loss_accepted"
    DEVICE_RENEWED = "device_renewed"


@dataclass(frozen=True)
class Tombstone:
    """A withdrawal that was carried out here.

    Attributes:
        subject: the record's entity, or the participant's code.
        certificate: the proof as it travels (bytes of the wire), None for a withdrawal that only this laptop knows.
        is_sent: has the server confirmed that it has the certificate?
    """

    kind: SubjectKind
    subject: str
    reason: str
    erased_at_utc: datetime
    certificate: bytes | None = field(default=None, repr=False)
    is_sent: bool = False


@dataclass(frozen=True)
class LogLine:
    """Something that was done to keys, backups or erased data; facts hold ids and counts only."""

    at_utc: datetime
    kind: LogKind
    facts: Mapping[str, Fact]


@dataclass(frozen=True)
class BlobInfo:
    """An attachment's content, here or still to come.

    Attributes:
        is_complete: every piece is here and the digest is right.
        is_sent: the server has confirmed it whole.
    """

    sha256: str
    size_bytes: int
    media_type: str
    is_complete: bool
    is_sent: bool


@dataclass(frozen=True)
class Attachment:
    """A file that answers a question; the name is the person's own word for it and stays out of logs."""

    entity: str
    path: str
    sha256: str
    name: str = field(default="", repr=False)


@dataclass(frozen=True)
class Purged:
    """What a purge did: records that left, and old ones that stay because nothing proves that the server has them."""

    purged: int
    kept: int
