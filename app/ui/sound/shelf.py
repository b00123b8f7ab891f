"""Which clip is heard for a text: this laptop's own recording, the form's, the program's; plays nothing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.errors import AppError
from app.forms.clips import SUFFIXES, TIMES_SUFFIX, Clip, ClipBook, ClipStatus, books_of, clip_of, read_book
from app.ui.assets import asset_path
from app.ui.sound.recordings import Recordings

APP_CLIPS = asset_path("clips")


SLOW = 0.8
"""Of the usual speed (CHILD_UI row 33)."""


class Way(StrEnum):
    """How a child listens; the researcher knows whether there are headphones."""

    OFF = "off"
    ALOUD = "aloud"  # from the loudspeaker: questions, but never the answer that was just tapped
    HEADPHONES = "headphones"


@dataclass(frozen=True)
class Listening:
    """How one child is read to.

    Attributes:
        speed: 1.0, or `SLOW`.
    """

    way: Way = Way.OFF
    speed: float = 1.0


class Shelf:
    """The clips of one language; the first book that has the words counts."""

    def __init__(self, books: tuple[ClipBook, ...] = (), media: Mapping[str, bytes] | None = None) -> None:
        self._books = books
        self._media = media or {}

    def find(self, text: str, *, file: str | None = None) -> Clip | None:
        """The clip of a text.

        Args:
            text: as it stands on the screen.
            file: the sound that the form itself names for it; only a recording made on this laptop goes before it.
        """
        own = self._books[0].find(text) if self._books else None
        if own is None and file is not None and file in self._media:
            return _named(text, file, self._media)
        return own or next((clip for book in self._books[1:] if (clip := book.find(text)) is not None), None)


@dataclass(frozen=True)
class Sounds:
    """What one sitting can hear: books of every language, opened when the language is first read in."""

    listening: Listening = field(default_factory=Listening)
    is_lit: bool = True
    """Whether the word that sounds is lit (CHILD_UI row 34: off where motion is to be reduced)."""
    media: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    recordings: Recordings | None = None
    _shelves: dict[str, Shelf] = field(default_factory=dict, repr=False, compare=False)

    def of(self, code: str) -> Shelf:
        """The clips of a language."""
        if code not in self._shelves:
            self._shelves[code] = shelf_of(code, self.media, self.recordings)
        return self._shelves[code]


SILENT = Sounds()


def shelf_of(code: str, media: Mapping[str, bytes], recordings: Recordings | None) -> Shelf:
    """The clips of a language, from all three places; a damaged book is left out (`damaged_books` tells)."""
    own = recordings.book(code) if recordings is not None else ClipBook()
    program = APP_CLIPS / f"clips-{code}.zip"
    packed = (books_of(media).get(code), program.read_bytes() if program.is_file() else None)
    return Shelf((own, *(_book(content) for content in packed if content is not None)), media)


def damaged_books(media: Mapping[str, bytes]) -> tuple[str, ...]:
    """Languages whose book of clips in a form cannot be read."""
    bad = []
    for code, content in books_of(media).items():
        try:
            read_book(content)
        except AppError:
            bad.append(code)
    return tuple(bad)


def _book(content: bytes) -> ClipBook:
    try:
        return read_book(content)
    except AppError:
        return ClipBook()


def _named(text: str, file: str, media: Mapping[str, bytes]) -> Clip | None:
    """A sound that the form names, with the times of its words where the form brings them along."""
    if file.rpartition(".")[2].lower() not in SUFFIXES:
        return None
    line = {"text": text, "file": file, "status": ClipStatus.RECORDED.value}
    try:
        return clip_of({**line, "words": json.loads(media.get(file + TIMES_SUFFIX, b"[]"))}, media[file])
    except (ValueError, TypeError, KeyError):
        return clip_of({**line, "words": []}, media[file])
