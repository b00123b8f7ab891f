"""Recorded clips of spoken texts: one book per language, found by the very words they say; plays and records nothing.

A book is a zip beside the pictures of a form, ``clips-<language code>.zip``: sounds, and ``index.json`` with the words
of each, where they came from, and when each word begins. A clip is looked up by its words and not by the question's
name: where the author changes a question, the old clip is no longer found, and a child never hears words that do not
stand there.
"""

import hashlib
import io
import json
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.errors import AppError

MAX_CLIPS = 4000
MAX_SOUND_BYTES = 4 * 1024 * 1024
MAX_INDEX_BYTES = 8 * 1024 * 1024
SUFFIXES = frozenset({"ogg", "opus", "mp3", "wav", "flac", "m4a"})
BOOK_NAME = re.compile(r"clips-([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.zip")
TIMES_SUFFIX = ".words"
"""Beside a sound file that a form names in ``media::audio``: the times of its words, ``[[ms, start, length], ...]``."""
_INDEX = "index.json"
_FORMAT = 1
_PACKED_AS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""As `write_book` packs; LZMA's header can ask for gigabytes before the first byte is unpacked."""
_NO_ZIP = (
    zipfile.BadZipFile,  # no directory, another name or sum than it says
    zlib.error,  # packed bytes that were changed
    EOFError,  # packed bytes that end too early
    NotImplementedError,  # a newer zip, a patch, strong encryption
    RuntimeError,  # encrypted: a password is asked for
)
"""What `zipfile` raises for a bad archive in memory."""
_STAMP = (1980, 1, 1, 0, 0, 0)
"""The same clips make the same file, whenever it is written."""


class ClipStatus(StrEnum):
    """How far a clip can be trusted to sound right."""

    MACHINE = "machine"  # spoken by a program; nobody has listened
    REVIEWED = "reviewed"  # spoken by a program, and somebody found it right
    RECORDED = "recorded"  # spoken by a person


@dataclass(frozen=True, slots=True)
class WordTime:
    """When a word begins to sound, in milliseconds, and where it stands in the text (characters)."""

    at_ms: int
    start: int
    length: int


@dataclass(frozen=True)
class Clip:
    """One text, spoken.

    Attributes:
        text: what is said, as it stands on the screen.
        sound: a sound file.
        suffix: its kind, without dot (one of `SUFFIXES`).
        words: when each word begins, in order; empty where nobody has set the times.
        made_by: program and voice of a machine's clip; "" for a person, whose name is nobody's business.
    """

    text: str
    sound: bytes = field(repr=False)
    suffix: str
    status: ClipStatus
    words: tuple[WordTime, ...] = ()
    made_by: str = ""

    @property
    def key(self) -> str:
        """What the clip is found by."""
        return spoken_key(self.text)

    def word_at(self, at_ms: int) -> WordTime | None:
        """The word that sounds at a moment; None before the first one."""
        found = None
        for word in self.words:
            if word.at_ms > at_ms:
                break
            found = word
        return found

    def as_json(self, file: str) -> dict[str, object]:
        """The clip's line in an index, its sound being in a file of this name."""
        words = [[word.at_ms, word.start, word.length] for word in self.words]
        return {"text": self.text, "file": file, "status": self.status.value, "made_by": self.made_by, "words": words}


def spoken_key(text: str) -> str:
    """A text without what nobody hears: how it is broken into lines, and how its letters are composed."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def file_stem(text: str) -> str:
    """Name of a text's files, without ending."""
    return hashlib.sha256(spoken_key(text).encode()).hexdigest()[:24]


class ClipBook:
    """The clips of one language; of two with the same words the later one counts."""

    def __init__(self, clips: Iterable[Clip] = ()) -> None:
        self._clips: dict[str, Clip] = {clip.key: clip for clip in clips}

    def find(self, text: str) -> Clip | None:
        """The clip of exactly these words."""
        return self._clips.get(spoken_key(text))

    def __iter__(self) -> Iterator[Clip]:
        return iter(self._clips.values())

    def __len__(self) -> int:
        return len(self._clips)


def book_name(code: str) -> str:
    """File name of a language's book."""
    return f"clips-{code}.zip"


def books_of(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Language code -> its book, as bytes, among the files of a form."""
    named = ((BOOK_NAME.fullmatch(name), content) for name, content in files.items())
    return {match[1]: content for match, content in named if match is not None}


def write_book(clips: Iterable[Clip]) -> bytes:
    """A book as it is kept and sent."""
    packed = io.BytesIO()
    index = []
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as book:
        for clip in ClipBook(clips):
            file = f"{file_stem(clip.text)}.{clip.suffix}"
            index.append(clip.as_json(file))
            book.writestr(zipfile.ZipInfo(file, _STAMP), clip.sound)
        text = json.dumps({"format": _FORMAT, "clips": index}, ensure_ascii=False, separators=(",", ":"))
        entry = zipfile.ZipInfo(_INDEX, _STAMP)
        entry.compress_type = zipfile.ZIP_DEFLATED
        book.writestr(entry, text.encode())
    return packed.getvalue()


def read_book(content: bytes) -> ClipBook:
    """A book that came with a form; nothing in it is believed before it is looked at.

    Raises:
        AppError: ``clips.damaged``: no zip, no index, too much in it, or a line that makes no sense.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            document = json.loads(_bounded(book, _INDEX, MAX_INDEX_BYTES))
            lines = document["clips"] if document["format"] == _FORMAT else []
            if len(lines) > MAX_CLIPS:
                raise _damaged("too_many")
            return ClipBook(clip_of(line, _bounded(book, str(line["file"]), MAX_SOUND_BYTES)) for line in lines)
    except _NO_ZIP as error:
        raise _damaged("zip") from error
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError, RecursionError) as error:
        # Of the index; `zipfile` too raises some for places that no file has: before its beginning, or beyond 2**63.
        raise _damaged("index") from error


def clip_of(line: Mapping[str, object], sound: bytes) -> Clip:
    """A clip from its line in an index.

    Raises:
        ValueError, TypeError, KeyError: the line makes no sense.
    """
    text, suffix = str(line["text"]), str(line["file"]).rpartition(".")[2].lower()
    if suffix not in SUFFIXES or not text:
        raise ValueError("not a clip")
    rows = line["words"]
    if not isinstance(rows, list) or len(rows) > len(text):
        raise ValueError("not a list of words")
    words = tuple(WordTime(int(at), int(start), int(length)) for at, start, length in rows)
    if any(word.at_ms < 0 or word.start < 0 or word.start + word.length > len(text) for word in words):
        raise ValueError("a word outside its text")
    in_order = tuple(sorted(words, key=lambda word: word.at_ms))
    made_by = str(line.get("made_by", ""))
    return Clip(text, sound, suffix, ClipStatus(str(line["status"])), in_order, made_by)


def _bounded(book: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """A file of the zip, never unpacking more than the limit, whatever its header says."""
    if book.getinfo(name).compress_type not in _PACKED_AS:
        raise _damaged("packing")
    with book.open(name) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise _damaged("too_large")
    return content


def _damaged(why: str) -> AppError:
    message = "The file with recorded clips cannot be read. Nothing is read aloud from it; make it anew."
    return AppError("clips.damaged", message, why=why)
