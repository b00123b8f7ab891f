"""What an interview takes and gives at each step; decides nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.forms import ChangeSet
    from app.storage.rows import DraftUpdate


@dataclass(frozen=True)
class Clock:
    """Where an interview takes its times from."""

    now: Callable[[], datetime]
    """The wall clock, aware, UTC."""
    monotonic_ms: Callable[[], int]
    """A clock that never jumps; paradata and durations come from it."""


class Phase(StrEnum):
    """Where a sitting is."""

    ASSENT = "assent"
    QUESTIONS = "questions"
    CLOSED = "closed"


@dataclass(frozen=True)
class Refused:
    """An answer that the form does not allow; nothing was stored."""

    path: str
    question: str
    code: str
    """``constraint``, ``not_a_choice``, ``wrong_type``, ``not_asked`` or ``readonly``."""
    message: str


@dataclass(frozen=True)
class Step:
    """An accepted step: what to repaint and what to store."""

    changes: "ChangeSet"
    save: "DraftUpdate" = field(repr=False)


@dataclass(frozen=True)
class Open:
    """Questions that still need an answer before the interview can be finished."""

    unanswered: tuple[str, ...]
