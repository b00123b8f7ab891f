"""Frozen rows of a day in a school that cross the store's door."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class Presence(Enum):
    """Whether a child is there today; a child that nobody ticked is neither."""

    PRESENT = "present"
    ABSENT = "absent"


@dataclass(frozen=True)
class Attendance:
    """What was ticked for one child on one day; the last tick counts.

    Attributes:
        day: the school's own calendar day.
    """

    code: str
    day: date
    presence: Presence
    noted_at_utc: datetime


@dataclass(frozen=True)
class RosterCount:
    """What became of a list of children."""

    added: int
    changed: int
    same: int
