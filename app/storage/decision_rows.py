"""Frozen rows of a coordinator's work; their repr shows keys, never answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.merge import Dispute, Duplicate, FieldValue
from app.protocol.quarantine import Verdict
from app.protocol.wire import RecordState


class DecisionKind(StrEnum):
    """What was decided about a record."""

    RESOLVED = "resolved"
    RETURNED = "returned"
    JOINED = "joined"
    RECODED = "recoded"
    APART = "apart"


@dataclass(frozen=True)
class ReviewedRecord:
    """What all revisions of a record that are here mean together, whoever wrote them.

    Attributes:
        participant: the code of whom it is about.
        fields: what stands; a disputed field is not in it.
        written_by: devices that wrote it, by their ids.
    """

    entity: str
    form_id: str
    form_version: str
    site_id: str
    participant: str
    state: RecordState
    fields: Mapping[str, FieldValue] = field(repr=False)
    disputes: tuple[Dispute, ...] = field(repr=False)
    written_by: tuple[str, ...]
    changed_at_utc: datetime


@dataclass(frozen=True)
class DecisionMade:
    """A decision that was made on this laptop.

    Attributes:
        is_sent: the server has it.
    """

    rev: str
    entity: str
    kind: DecisionKind
    participant: str
    site_id: str
    form_id: str
    decided_at_utc: datetime
    is_undone: bool
    is_sent: bool


@dataclass(frozen=True)
class WaitingRecord:
    """A revision that the server keeps apart.

    Attributes:
        device: who wrote it.
        code: why it waits.
        fields: what it says; none when its content is not there.
        verdict: what was said about it here.
        answer: what the server made of that; "" while it does not know of it.
    """

    rev: str
    entity: str
    form_id: str
    form_version: str
    site_id: str
    participant: str
    device: str
    code: str
    received_at_utc: datetime
    is_set_aside: bool
    fields: Mapping[str, FieldValue] = field(repr=False)
    verdict: Verdict | None = None
    answer: str = ""


@dataclass(frozen=True)
class ToDecide:
    """All that a coordinator can decide from what is on this laptop, and what was decided here, newest first."""

    disputed: tuple[ReviewedRecord, ...]
    duplicates: tuple[Duplicate, ...]
    decisions: tuple[DecisionMade, ...]
    waiting: tuple[WaitingRecord, ...] = ()
