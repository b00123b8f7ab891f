"""A file that answers a question: read, recognised by its content, made anonymous; must not store it.

What a person called the file is dropped here, because it may name a child, and so is what a camera writes into a
picture (place, time, owner): a picture is drawn anew.
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from app.errors import AppError
from app.forms import QuestionKind, QuestionView
from app.ui.sound.computer import Computer

MEDIA_KINDS = frozenset({QuestionKind.IMAGE, QuestionKind.AUDIO, QuestionKind.VIDEO, QuestionKind.FILE})
MAX_FILE_BYTES = 32 * 1024 * 1024
"""Half of what the store takes: a file must get over a school's network."""
MAX_PICTURE_PX = 2048
"""Longer side of a picture, where the form asks for no other one (``max-pixels``)."""
_MAX_READ_PX = 12_000
_JPEG_QUALITY = 88
_SIGNATURES: Mapping[QuestionKind, tuple[tuple[bytes, int, str, str], ...]] = {
    QuestionKind.AUDIO: (
        (b"OggS", 0, "ogg", "audio/ogg"),
        (b"fLaC", 0, "flac", "audio/flac"),
        (b"WAVE", 8, "wav", "audio/wav"),
        (b"ID3", 0, "mp3", "audio/mpeg"),
        (b"\xff\xfb", 0, "mp3", "audio/mpeg"),
        (b"ftyp", 4, "m4a", "audio/mp4"),
    ),
    QuestionKind.VIDEO: (
        (b"ftyp", 4, "mp4", "video/mp4"),
        (b"\x1a\x45\xdf\xa3", 0, "webm", "video/webm"),
        (b"AVI ", 8, "avi", "video/x-msvideo"),
        (b"OggS", 0, "ogv", "video/ogg"),
    ),
}
"""First bytes, where they stand, ending, type (as the formats' own specifications have them)."""
PATTERNS: Mapping[QuestionKind, str] = {
    QuestionKind.IMAGE: "(*.jpg *.jpeg *.png *.webp *.bmp *.gif)",
    QuestionKind.AUDIO: "(*.ogg *.opus *.oga *.flac *.wav *.mp3 *.m4a)",
    QuestionKind.VIDEO: "(*.mp4 *.mov *.webm *.mkv *.avi *.ogv)",
    QuestionKind.FILE: "(*)",
}


@dataclass(frozen=True)
class NewFile:
    """A file as it is kept.

    Attributes:
        name: made from kind and content; says nothing of a person.
        media_type: for example ``image/jpeg``.
    """

    name: str
    media_type: str
    data: bytes = field(repr=False)


class AnswerFiles(Protocol):
    """Where the page's files come from and go to."""

    @property
    def computer(self) -> Computer | None:
        """What sounds can be taken and heard with."""
        ...

    @property
    def can_choose(self) -> bool:
        """Whether files of this laptop may be shown: to the researcher, never to a child."""
        ...

    def choose(self, title: str, pattern: str) -> Path | None:
        """Ask for a file."""
        ...

    def fetch(self, path: str, then: Callable[[bytes], None]) -> None:
        """Get the content that answers a question; `then` is called later, on the window's thread."""
        ...


def read_file(file: Path, question: QuestionView) -> NewFile:
    """A file that somebody chose, as it may be kept.

    Raises:
        AppError: ``media.unreadable``, ``media.too_large``, ``media.empty``, ``media.wrong_kind``.
    """
    try:
        size = file.stat().st_size
        if size > MAX_FILE_BYTES:
            raise AppError(
                "media.too_large",
                f"This file is too large. Files of up to {MAX_FILE_BYTES // 1024**2} MB can be added.",
                size_bytes=size,
            )
        data = file.read_bytes()
    except OSError as error:
        raise AppError("media.unreadable", "This file cannot be read. Choose another one.") from error
    if not data:
        raise AppError("media.empty", "This file is empty. Choose another one.")
    if question.kind is QuestionKind.IMAGE:
        return _picture(data, _max_px(question))
    if question.kind is QuestionKind.FILE:
        named = re.fullmatch(r"\.([a-z0-9]{1,5})", file.suffix.lower())
        return _named("file", data, named[1] if named else "bin", "application/octet-stream")
    return recognised(data, question.kind)


def recognised(data: bytes, kind: QuestionKind) -> NewFile:
    """A sound or a video, by its first bytes and not by what it is called.

    Raises:
        AppError: ``media.wrong_kind``.
    """
    for signature, at, ending, media_type in _SIGNATURES[kind]:
        if data[at : at + len(signature)] == signature:
            return _named(kind.value, data, ending, media_type)
    raise _wrong_kind()


def _picture(data: bytes, max_px: int) -> NewFile:
    content = QByteArray(data)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # a camera says in the picture which side is up, and that is dropped below
    size = reader.size()
    is_drawing = bytes(reader.format().data()).startswith(b"svg")
    if not size.isValid() or is_drawing or max(size.width(), size.height()) > _MAX_READ_PX:
        raise _wrong_kind()
    image = reader.read()
    if image.isNull():
        raise _wrong_kind()
    if max(image.width(), image.height()) > max_px:
        ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(max_px, max_px, ratio, smooth)
    kind, ending = ("PNG", "png") if image.hasAlphaChannel() else ("JPEG", "jpg")
    return _named("image", _drawn(image, kind), ending, "image/png" if kind == "PNG" else "image/jpeg")


def _drawn(image: QImage, kind: str) -> bytes:
    for key in image.textKeys():
        image.setText(key, "")
    clean = image.convertToFormat(QImage.Format.Format_ARGB32 if kind == "PNG" else QImage.Format.Format_RGB32)
    bare = QImage(clean.constBits(), clean.width(), clean.height(), clean.bytesPerLine(), clean.format()).copy()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    if kind == "JPEG":
        writer.setQuality(_JPEG_QUALITY)
    writer.write(bare)
    return bytes(buffer.data().data())


def _max_px(question: QuestionView) -> int:
    wanted = question.parameters.get("max-pixels", "")
    return min(int(wanted), MAX_PICTURE_PX) if wanted.isdecimal() and int(wanted) > 0 else MAX_PICTURE_PX


def _named(kind: str, data: bytes, ending: str, media_type: str) -> NewFile:
    return NewFile(f"{kind}-{hashlib.sha256(data).hexdigest()[:16]}.{ending}", media_type, data)


def _wrong_kind() -> AppError:
    return AppError("media.wrong_kind", "This file is of another kind than the question asks for. Choose another one.")
