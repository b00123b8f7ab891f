"""Frozen rows of what became of interviews: their logs, and returns; their repr shows keys, never answers."""

from dataclasses import dataclass, field
from datetime import datetime

from app.merge import FieldValue
from app.protocol.wire import Event


@dataclass(frozen=True)
class Returned:
    """A coordinator sent an interview back to this laptop.

    Attributes:
        reason: one of `RETURN_REASONS`; "" where an older server gave none.
        by: who, "" where it is not said.
        is_here: False when its answers left this laptop before: it cannot be corrected here.
    """

    reason: str
    by: str
    at_utc: datetime
    is_here: bool = True


@dataclass(frozen=True)
class LoggedEvent:
    """One line of the log.

    Attributes:
        old, new: what the answer was before and after, where a revision tells; None for lines that change no answer,
            and for changes between two revisions, of which only the last is kept.
    """

    event: Event
    old: FieldValue = field(default=None, repr=False)
    new: FieldValue = field(default=None, repr=False)


@dataclass(frozen=True)
class InterviewLog:
    """All lines of one interview, in the order in which things happened.

    Attributes:
        language: name of the form's language in which it began.
        started_at_utc: the wall clock at assent, where the times of the lines begin.
    """

    entity: str
    form_id: str
    form_version: str
    participant: str
    language: str
    started_at_utc: datetime
    lines: tuple[LoggedEvent, ...] = field(repr=False)
