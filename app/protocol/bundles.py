"""The file that carries batches or receipts on a stick: sealed to its readers, in authentic pieces, signed as a whole.

::

    magic | header (one line of JSON) | pieces: length, ChaCha20-Poly1305 ciphertext

The header names the readers; for each the content key is sealed by HPKE (RFC 9180), bound to this project and this
maker. A piece's nonce holds its number and whether it is the last, its associated data is the header's digest: pieces
cannot be swapped, left out, cut or moved to another file. Inside stands, compressed and padded so that its length does
not tell how many interviews it holds, a sequence of messages, and at its end the maker's certificate and signature over
everything before. What the messages say is for others to check: each author signed its own.
"""

import hashlib
import struct
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Literal

import zstandard
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from pydantic import Field

from app.errors import AppError
from app.protocol.base import Digest, Uuid, Wire
from app.protocol.sealing import opened_key, sealed_key
from app.protocol.signing import is_certificate_signed, is_message_signed, sign_message
from app.protocol.wire import Certificate, SignatureText

MAGIC = b"IMMERSE-BUNDLE-1\n"
PIECE_BYTES = 64 * 1024
MAX_FILE_BYTES = 256 * 1024 * 1024
MAX_CONTENT_BYTES = 512 * 1024 * 1024
MAX_HEADER_BYTES = 256 * 1024
_MAX_WINDOW = 8 * 1024 * 1024
_LENGTH = struct.Struct(">I")
_TAG_BYTES = 16


class BundleKind(StrEnum):
    """What a bundle carries."""

    BATCHES = "batches"
    RECEIPTS = "receipts"


class Reader(Wire):
    """A device that can open the bundle, and the content key sealed to it."""

    device: Uuid
    sealed: Annotated[str, Field(max_length=400)]
    """Base64."""


class BundleHeader(Wire):
    """What stands in clear: no names, no sites, no counts."""

    v: Literal[1]
    suite: Literal["X25519-HKDF-SHA256-CHACHA20POLY1305"]
    kind: BundleKind
    project: Uuid
    maker: Uuid
    readers: Annotated[tuple[Reader, ...], Field(min_length=1, max_length=64)]


class BundleEnd(Wire):
    """The last message: who made it."""

    certificate: Certificate
    signature: SignatureText


class _Signed(Wire):
    header: Digest
    content: Digest


@dataclass(frozen=True)
class Bundle:
    """An opened and verified bundle."""

    kind: BundleKind
    maker: Certificate
    messages: tuple[bytes, ...] = field(repr=False)


def _cut() -> AppError:
    return AppError(
        "bundle.damaged", "This file was damaged or is not whole. Copy it again from the stick, or make it anew."
    )


def _info(project: str, maker: str, kind: BundleKind) -> bytes:
    return f"immerse/bundle/v1|{project}|{maker}|{kind.value}".encode("ascii")


def seal_bundle(
    messages: Iterable[bytes],
    *,
    kind: BundleKind,
    maker: Certificate,
    key: Ed25519PrivateKey,
    readers: Sequence[Certificate],
    random_bytes: Callable[[int], bytes],
) -> bytes:
    """Make a bundle.

    Args:
        messages: batches or answers, as they would go over the network.
        maker: certificate of the device that makes it.
        key: its signing key.
        readers: certificates of the devices that may open it; verified by the caller.

    Raises:
        AppError: ``bundle.no_reader``, ``bundle.too_large``.
    """
    if not readers:
        raise AppError("bundle.no_reader", "No coordinator's key is known here yet. Sync once, then try again.")
    project, device = maker.content.project, maker.content.device
    content_key, info = random_bytes(32), _info(project, device, kind)
    header = BundleHeader(
        v=1,
        suite="X25519-HKDF-SHA256-CHACHA20POLY1305",
        kind=kind,
        project=project,
        maker=device,
        readers=tuple(
            Reader(device=one.content.device, sealed=sealed_key(content_key, one.content.seal_key, info))
            for one in readers
        ),
    ).to_bytes()
    content = b"".join(_LENGTH.pack(len(message)) + message for message in messages)
    if len(content) > MAX_CONTENT_BYTES // 2:
        raise AppError("bundle.too_large", "This is too much for one file. Sync, or make it from fewer interviews.")
    signed = _Signed(header=_sha256(header), content=_sha256(content))
    end = BundleEnd(certificate=maker, signature=sign_message(key, "bundle", signed)).to_bytes()
    packed = zstandard.ZstdCompressor(level=6, write_content_size=True).compress(content + _LENGTH.pack(len(end)) + end)
    plain = _LENGTH.pack(len(packed)) + packed
    plain += bytes(-len(plain) % PIECE_BYTES)
    return MAGIC + header + b"\n" + _encrypted(plain, content_key, hashlib.sha256(header).digest())


def _encrypted(plain: bytes, key: bytes, header_digest: bytes) -> bytes:
    cipher = ChaCha20Poly1305(key)
    pieces = [plain[at : at + PIECE_BYTES] for at in range(0, len(plain), PIECE_BYTES)]
    out = bytearray()
    for number, piece in enumerate(pieces):
        sealed = cipher.encrypt(_nonce(number, number == len(pieces) - 1), piece, header_digest)
        out += _LENGTH.pack(len(sealed)) + sealed
    return bytes(out)


def _nonce(number: int, is_last: bool) -> bytes:
    # The key is fresh for each bundle, so a counter is enough; the last piece's nonce differs (Hoang et al., STREAM).
    return b"\x01" * is_last + b"\x00" * (not is_last) + number.to_bytes(11, "big")


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_header(data: bytes) -> BundleHeader:
    """Who may open a bundle, and what it is.

    Raises:
        AppError: ``bundle.not_a_bundle``, ``bundle.too_large``, ``bundle.damaged``.
    """
    return _split(data)[0]


def _split(data: bytes) -> tuple[BundleHeader, bytes, memoryview]:
    if len(data) > MAX_FILE_BYTES:
        raise AppError("bundle.too_large", "This file is too large to be right.")
    if not data.startswith(MAGIC):
        raise AppError("bundle.not_a_bundle", "This is not a bundle of this program, or of a newer version.")
    end = data.find(b"\n", len(MAGIC), len(MAGIC) + MAX_HEADER_BYTES)
    if end < 0:
        raise _cut()
    line = data[len(MAGIC) : end]
    try:
        header = BundleHeader.from_bytes(line)
    except AppError as error:
        raise _cut() from error
    return header, line, memoryview(data)[end + 1 :]


def open_bundle(data: bytes, *, device: str, seal_key: X25519PrivateKey, project: str, project_key: str) -> Bundle:
    """Open a bundle: all of it is authentic and whole, or nothing of it is used.

    Args:
        device: who reads; the content key must be sealed to it.
        project_key: the key that signed the maker's certificate.

    Raises:
        AppError: ``bundle.not_a_bundle``, ``bundle.wrong_project``, ``bundle.not_for_us``, ``bundle.damaged``,
            ``bundle.forged``, ``bundle.too_large``.
    """
    header, line, body = _split(data)
    if header.project != project:
        raise AppError("bundle.wrong_project", "This file belongs to another project. Nothing was taken over.")
    sealed = next((one.sealed for one in header.readers if one.device == device), None)
    if sealed is None:
        raise AppError("bundle.not_for_us", "This file is sealed to others and cannot be opened here.")
    try:
        content_key = opened_key(sealed, seal_key, _info(project, header.maker, header.kind))
        plain = _decrypted(body, content_key, hashlib.sha256(line).digest())
    except (InvalidTag, ValueError) as error:
        raise _cut() from error
    messages = _messages(_unpacked(plain))
    try:
        end = BundleEnd.from_bytes(messages[-1])
    except AppError as error:
        raise _cut() from error
    content = b"".join(_LENGTH.pack(len(message)) + message for message in messages[:-1])
    maker = end.certificate
    signed = _Signed(header=_sha256(line), content=_sha256(content))
    if (
        maker.content.device != header.maker
        or maker.content.project != project
        or not is_certificate_signed(project_key, maker)
        or not is_message_signed(maker.content.sign_key, "bundle", signed, end.signature)
    ):
        raise AppError("bundle.forged", "This file was not made by a laptop of this project. Nothing was taken over.")
    return Bundle(kind=header.kind, maker=maker, messages=messages[:-1])


def _decrypted(body: memoryview, key: bytes, header_digest: bytes) -> bytes:
    cipher = ChaCha20Poly1305(key)
    pieces: list[bytes] = []
    at = 0
    while at < len(body):
        if at + _LENGTH.size > len(body):
            raise _cut()
        (length,) = _LENGTH.unpack_from(body, at)
        at += _LENGTH.size
        if length > PIECE_BYTES + _TAG_BYTES or at + length > len(body):
            raise _cut()
        is_last = at + length == len(body)
        pieces.append(cipher.decrypt(_nonce(len(pieces), is_last), bytes(body[at : at + length]), header_digest))
        at += length
    if not pieces:
        raise _cut()
    return b"".join(pieces)


def _unpacked(plain: bytes) -> bytes:
    if len(plain) < _LENGTH.size:
        raise _cut()
    (length,) = _LENGTH.unpack_from(plain)
    packed = plain[_LENGTH.size : _LENGTH.size + length]
    out = bytearray()
    try:
        with zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW).stream_reader(packed) as reader:
            while step := reader.read(PIECE_BYTES):
                out += step
                if len(out) > MAX_CONTENT_BYTES:
                    raise AppError("bundle.too_large", "This file holds more than it may.")
    except zstandard.ZstdError as error:
        raise _cut() from error
    return bytes(out)


def _messages(content: bytes) -> tuple[bytes, ...]:
    found: list[bytes] = []
    at = 0
    while at < len(content):
        if at + _LENGTH.size > len(content):
            raise _cut()
        (length,) = _LENGTH.unpack_from(content, at)
        at += _LENGTH.size
        if at + length > len(content):
            raise _cut()
        found.append(content[at : at + length])
        at += length
    if not found:
        raise _cut()
    return tuple(found)
