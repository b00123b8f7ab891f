"""Clips that were recorded or reviewed on this laptop, as plain files in the data folder; must never hold an answer.

Plain on purpose: they hold the voice of whoever reads the questions and the questions' own words, nothing of a child,
so that a coordinator can copy them out for the next version of the form without a passphrase.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from app.errors import AppError
from app.forms.clips import MAX_INDEX_BYTES, MAX_SOUND_BYTES, Clip, ClipBook, book_name, clip_of, file_stem, write_book

FOLDER = "sounds"


class Recordings:
    """A sound and a line of JSON for each text, in one folder for each language."""

    def __init__(self, folder: Path) -> None:
        """Of a data folder; nothing is made before the first clip is kept."""
        self._folder = folder / FOLDER

    def keep(self, code: str, clip: Clip) -> None:
        """Keep a clip; an earlier one of the same words goes.

        Raises:
            AppError: ``clips.unwritable``.
        """
        folder, stem = self._folder / code, file_stem(clip.text)
        sound = folder / f"{stem}.{clip.suffix}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _replace(sound, clip.sound)
            _replace(folder / f"{stem}.json", json.dumps(clip.as_json(sound.name), ensure_ascii=False).encode())
            for old in folder.glob(f"{stem}.*"):
                if old.suffix not in (".json", sound.suffix):
                    old.unlink()
        except OSError as error:
            message = "The recording cannot be kept: no room, or no right to write into the data folder."
            raise AppError("clips.unwritable", message) from error

    def remove(self, code: str, text: str) -> None:
        """Take a clip away; what the form or the program brings along is heard again."""
        for file in (self._folder / code).glob(f"{file_stem(text)}.*"):
            file.unlink(missing_ok=True)

    def book(self, code: str) -> ClipBook:
        """The clips of a language; one whose files are damaged is as if it were not there."""
        lines = sorted((self._folder / code).glob("*.json"))
        return ClipBook(clip for clip in map(_read, lines) if clip is not None)

    def export(self, code: str, folder: Path) -> Path:
        """Write the clips of a language as a book, for the folder ``media`` of the next version of a form.

        Raises:
            AppError: ``clips.unwritable``.
        """
        file = folder / book_name(code)
        try:
            file.write_bytes(write_book(self.book(code)))
        except OSError as error:
            raise AppError("clips.unwritable", "The clips cannot be written there. Choose another folder.") from error
        return file


def _replace(file: Path, content: bytes) -> None:
    part = file.with_name(f"{file.name}.part")
    part.write_bytes(content)
    part.replace(file)


def _read(line: Path) -> Clip | None:
    try:
        if line.stat().st_size > MAX_INDEX_BYTES:
            return None
        described = json.loads(line.read_bytes())
        if not isinstance(described, Mapping):
            return None
        # Only the name counts: the line may not point anywhere else.
        sound = line.parent / Path(str(described["file"])).name
        if sound.stat().st_size > MAX_SOUND_BYTES:
            return None
        return clip_of(described, sound.read_bytes())
    except (OSError, ValueError, KeyError, TypeError):
        return None
