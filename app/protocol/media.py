"""Attachments on the wire: how a record refers to a file, how its pieces and receipts look; keeps and sends nothing.

A record refers to a file by the field ``@media:<question>`` with the value ``<SHA-256> <bytes> <media type>``. It is
merged like an answer, so a reader of before keeps it untouched. The file's own name stays on the laptop: it may name a
child.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

from app.errors import AppError
from app.protocol.base import Digest, SignatureText, Uuid, Wire
from app.protocol.wire import WireValue

FIELD_PREFIX = "@media:"
PIECE_BYTES = 1024 * 1024
MAX_MEDIA_BYTES = 64 * 1024 * 1024
MAX_PIECES = MAX_MEDIA_BYTES // PIECE_BYTES
PIECE_MAGIC = b"IMMERSE-PIECE-1\n"
_VALUE = re.compile(r"([0-9a-f]{64}) ([1-9][0-9]{0,8}) ([a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,60})", re.ASCII)


@dataclass(frozen=True)
class MediaReference:
    """A file that a record refers to.

    Attributes:
        path: the question that it answers.
    """

    path: str
    sha256: str
    size_bytes: int
    media_type: str

    @property
    def key(self) -> str:
        """The field that holds the reference."""
        return FIELD_PREFIX + self.path

    @property
    def value(self) -> str:
        """What the field says."""
        return f"{self.sha256} {self.size_bytes} {self.media_type}"

    @property
    def pieces(self) -> int:
        """How many pieces the file has."""
        return -(-self.size_bytes // PIECE_BYTES)

    def piece_size(self, number: int) -> int:
        """Bytes of a piece; 0 when the file has no such piece."""
        if not 0 <= number < self.pieces:
            return 0
        return min(PIECE_BYTES, self.size_bytes - number * PIECE_BYTES)


def read_reference(key: str, value: WireValue) -> MediaReference | None:
    """The file that a field refers to; None for another field, a cleared one, and one that this version cannot read."""
    if not key.startswith(FIELD_PREFIX) or not isinstance(value, str):
        return None
    match = _VALUE.fullmatch(value)
    if match is None or int(match[2]) > MAX_MEDIA_BYTES:
        return None
    return MediaReference(
        path=key.removeprefix(FIELD_PREFIX), sha256=match[1], size_bytes=int(match[2]), media_type=match[3]
    )


def references(fields: Mapping[str, WireValue]) -> tuple[MediaReference, ...]:
    """The files that these fields refer to."""
    found = (read_reference(key, value) for key, value in fields.items())
    return tuple(one for one in found if one is not None)


class MediaReceiptContent(Wire):
    """What the server signs: this file of this record is whole and durably stored."""

    v: Literal[1]
    project: Uuid
    entity: Uuid
    sha256: Digest
    received_at_utc: str


class MediaReceipt(Wire):
    """Signed by the server's key, which the laptop pinned at enrolment; also travels back on sticks."""

    content: MediaReceiptContent
    signature: SignatureText


class MediaState(Wire):
    """``GET`` and answer of ``PUT /v1/records/{entity}/media/{sha256}``: what the server lacks of a file."""

    sha256: Digest
    missing: Annotated[tuple[int, ...], Field(max_length=MAX_PIECES)]
    """Numbers of the pieces that are not there."""
    receipt: MediaReceipt | None = None
    """There when nothing is missing."""


def is_media_receipt(message: bytes) -> bool:
    """Is this message of a bundle a file's receipt, and no batch's? Its canonical form begins so."""
    return message.startswith(b'{"content":{"entity":')


class PieceHead(Wire):
    """First line of a piece in a bundle; the bytes of the piece follow."""

    v: Literal[1]
    entity: Uuid
    sha256: Digest
    number: Annotated[int, Field(ge=0, lt=MAX_PIECES)]


@dataclass(frozen=True)
class Piece:
    """A piece of a file as it travels in a bundle."""

    head: PieceHead
    data: bytes = field(repr=False)

    def to_bytes(self) -> bytes:
        """The message in a bundle."""
        return PIECE_MAGIC + self.head.to_bytes() + b"\n" + self.data


def is_piece(message: bytes) -> bool:
    """Is this message of a bundle a piece, and no batch?"""
    return message.startswith(PIECE_MAGIC)


def read_piece(message: bytes) -> Piece:
    """Read a piece; whether its bytes are right is seen when the file is whole.

    Raises:
        AppError: ``protocol.*``.
    """
    line, found, data = message.removeprefix(PIECE_MAGIC).partition(b"\n")
    if not is_piece(message) or not found or not 0 < len(data) <= PIECE_BYTES:
        raise AppError("protocol.not_a_piece", "A piece of an attachment was cut, or is not of the agreed form.")
    return Piece(head=PieceHead.from_bytes(line), data=data)
