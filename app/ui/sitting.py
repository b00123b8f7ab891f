"""What child mode is begun with, where it can be, and how it is left; frozen values only."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from app.errors import AppError
from app.interview import Interview
from app.ui.theme import Theme


class Place(Enum):
    """Where child mode is."""

    ASSENT = auto()
    QUESTION = auto()
    ASIDE = auto()  # pause, stop, calm, language: the interview waits
    DONE = auto()  # thanks: the child has nothing more to do
    HAND_BACK = auto()
    ADULT = auto()


@dataclass(frozen=True)
class Sitting:
    """What child mode needs to begin.

    Attributes:
        media: pictures that came with the form, by file name.
        adult_language: BCP 47 code of the researcher's language.
        override_reason: why the form of another age group was chosen, as a code; logged, never free text.
        is_second: the child has an interview already; "no" to this one does not touch that.
        reopen_in: opens the sitting anew in another language while nothing has been asked yet; storage worker.
    """

    interview: Interview = field(repr=False)
    media: Mapping[str, bytes] = field(repr=False)
    theme: Theme
    adult_theme: Theme
    adult_language: str
    override_reason: str | None = None
    is_second: bool = False
    reopen_in: Callable[[str], Interview] | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Left:
    """How child mode was left."""

    entity: str
    trouble: AppError | None = None
