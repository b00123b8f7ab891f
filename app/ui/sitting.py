"""What child mode is begun with, where it can be, and how it is left; frozen values only."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from app.errors import AppError
from app.interview import Interview
from app.interview.contacts import Contact
from app.ui.child.scanning import Access
from app.ui.media_files import AnswerFiles
from app.ui.sitting_notes import SittingNotes
from app.ui.sound.shelf import SILENT, Sounds
from app.ui.theme import Theme


class Place(Enum):
    """Where child mode is."""

    ASSENT = auto()
    QUESTION = auto()
    ASIDE = auto()  # pause, stop, calm, language: the interview waits
    DONE = auto()  # thanks: the child has nothing more to do
    HAND_BACK = auto()
    ADULT = auto()
    PROTOCOL = auto()  # the researcher reads what to do after a child was upset


class FilesOf(Protocol):
    """What the pages of an interview may do with files."""

    def __call__(self, interview: Interview, *, is_adult: bool) -> AnswerFiles:
        """For pages of the child, or of the researcher at its end."""
        ...


@dataclass(frozen=True)
class Sitting:
    """What child mode needs to begin.

    Attributes:
        media: pictures that came with the form, by file name.
        adult_language: BCP 47 code of the researcher's language.
        override_reason: why the form of another age group was chosen, as a code; logged, never free text.
        is_second: the child has an interview already; "no" to this one does not touch that.
        contacts: whom a child can turn to where the site is, the nearest first.
        check_pin: compares a typed PIN, on the storage worker (raises as `ChildPin.check`); None when there is no PIN.
        notes: what the laptop remembers of this sitting beside the answers; storage worker.
        access: how the child answers.
        zone: for moments that are typed.
        print_folder: where the sheet with helplines is written.
        sounds: what is read aloud, and how.
        files: answers that are files; None where none can be added.
        reopen_in: opens the sitting anew in another language while nothing has been asked yet; storage worker.
    """

    interview: Interview = field(repr=False)
    media: Mapping[str, bytes] = field(repr=False)
    theme: Theme
    adult_theme: Theme
    adult_language: str
    override_reason: str | None = None
    is_second: bool = False
    contacts: tuple[Contact, ...] = ()
    check_pin: Callable[[str], None] | None = field(default=None, repr=False)
    notes: SittingNotes | None = field(default=None, repr=False)
    access: Access = Access.TOUCH
    zone: tzinfo = UTC
    print_folder: Path | None = None
    reopen_in: Callable[[str], Interview] | None = field(default=None, repr=False)
    sounds: Sounds = SILENT
    files: FilesOf | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Left:
    """How child mode was left."""

    entity: str
    trouble: AppError | None = None
    asked_for_adult: bool = False
    """The child wants to talk to somebody; this is not in the record."""
    sheet: Path | None = None
    """The helplines that the child wants on paper."""
