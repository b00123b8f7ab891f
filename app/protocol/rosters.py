"""A child's line on the list of a site as it travels: sealed to those who work there, so that no server reads a name.

A line is replaced, never changed: each names those that it replaces. Lines of one child that do not know of each other
stand side by side, and all laptops show the same of them (`app.merge` has the same law for answers).
"""

import struct
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Annotated, Literal, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from pydantic import Field, StringConstraints, field_validator, model_validator

from app.errors import AppError
from app.protocol.base import MAX_COMPRESSED_BYTES, Digest, Identifier, SignatureText, Uuid, Wire
from app.protocol.canonical import Json
from app.protocol.digests import sha256_hex
from app.protocol.sealing import SUITE_NAME, opened_key, sealed_key
from app.protocol.signing import is_message_signed, sign_message
from app.protocol.wire import Certificate

MAX_NAME, MAX_LABEL = 300, 200
"""Characters of a name, of which several may stand side by side, and of the label of a class."""
MAX_LINES = 200
MAX_PUSH_BYTES = MAX_COMPRESSED_BYTES
"""Of one push, before compression; sealed keys hardly become smaller."""
MAX_REPLACED = 64
MAX_READERS = 200
_PURPOSE = "roster-line"
_PADDED_TO = 256
_LENGTH = struct.Struct(">H")


class LineConsent(Wire):
    """That somebody agreed for the child, with the number of the paper form, by which the family can withdraw."""

    given_by: Literal["guardian", "school", "child"]
    reference: Annotated[str, StringConstraints(max_length=MAX_LABEL)] = ""
    recorded_at_utc: Annotated[str, StringConstraints(max_length=40)]
    text_version: Annotated[str, StringConstraints(max_length=MAX_LABEL)] = ""
    language: Annotated[str, StringConstraints(max_length=MAX_LABEL)] = ""
    is_test_data: bool = False

    @field_validator("recorded_at_utc")
    @classmethod
    def _is_a_moment(cls, text: str) -> str:
        if datetime.fromisoformat(text).tzinfo is None:
            raise ValueError("not in a time zone")
        return text


class RosterLine(Wire):
    """What is sealed: a code, whom it stands for, where that child sits, who agreed. Never leaves a laptop in clear."""

    v: Literal[1, 2]
    """2 when it says who agreed: a reader of before shows such a child as it knew it."""
    code: Identifier
    site: Identifier
    name: Annotated[str, StringConstraints(max_length=MAX_NAME)] = ""
    class_label: Annotated[str, StringConstraints(max_length=MAX_LABEL)] = ""
    seat: Annotated[int, Field(ge=0, le=9999)] = 0
    age: Annotated[int, Field(ge=0, le=120)] | None = None
    role: Identifier = "child"
    is_withdrawn: bool = False
    """The family took everything back before any interview was made: absorbing."""
    consent: LineConsent | None = None

    @model_validator(mode="after")
    def _is_of_its_version(self) -> Self:
        if (self.v == 2) != (self.consent is not None):
            raise ValueError("version 2 is a line with consent")
        return self

    def to_json(self) -> Json:
        """As declared; without a consent exactly what version 1 wrote, so that nothing has to be sealed anew."""
        return self.model_dump(mode="json", exclude={"consent"} if self.consent is None else None)

    def with_consent(self, consent: LineConsent | None) -> "RosterLine":
        """The same line with this consent, or without any."""
        return self.model_copy(update={"v": 1 if consent is None else 2, "consent": consent})


class LineReader(Wire):
    """A device that can open the line, and the content key sealed to it."""

    device: Uuid
    sealed: Annotated[str, StringConstraints(max_length=400)]


class SealedLineContent(Wire):
    """What anybody may see of a line: site, code, author, readers, and how large it is, in steps of 256 bytes."""

    v: Literal[1]
    suite: Literal["X25519-HKDF-SHA256-CHACHA20POLY1305"]
    project: Uuid
    site: Identifier
    code: Identifier
    by: Uuid
    replaces: Annotated[tuple[Digest, ...], Field(max_length=MAX_REPLACED)] = ()
    readers: Annotated[tuple[LineReader, ...], Field(min_length=1, max_length=MAX_READERS)]
    body: Annotated[str, StringConstraints(min_length=32, max_length=8192, pattern=r"^[0-9a-f]+$")]
    """The padded line under the content key, in hex."""


class SealedLine(Wire):
    """A line signed by the device that sealed it."""

    content: SealedLineContent
    signature: SignatureText

    @property
    def name(self) -> str:
        """The digest by which a later line replaces it."""
        return sha256_hex(self.content.to_bytes())


class RosterPage(Wire):
    """``GET /v1/sites/{site}/roster``: who reads the lines of a site now, and the lines after a cursor."""

    site: Identifier
    readers: tuple[Certificate, ...]
    """Coordinators' laptops and the laptops of the site that are not revoked; never the server's own desk."""
    authors: tuple[Certificate, ...]
    """Of the lines of this page, those who left included."""
    lines: tuple[SealedLine, ...]
    next: Annotated[int, Field(ge=0)]
    more: bool


class RosterPush(Wire):
    """``POST /v1/sites/{site}/roster``."""

    lines: Annotated[tuple[SealedLine, ...], Field(min_length=1, max_length=MAX_LINES)]


def pushes(lines: Iterable[SealedLine], *, max_bytes: int = MAX_PUSH_BYTES) -> Iterator[RosterPush]:
    """Lines in as few pushes as fit: of lines, and of bytes."""
    frame = len(b'{"lines":[]}')
    now: list[SealedLine] = []
    size = frame
    for line in lines:
        added = len(line.to_bytes()) + 1
        if now and (len(now) == MAX_LINES or size + added > max_bytes):
            yield RosterPush(lines=tuple(now))
            now, size = [], frame
        now.append(line)
        size += added
    if now:
        yield RosterPush(lines=tuple(now))


class RosterTaken(Wire):
    """What the server has now of what was pushed; the rest are lines of children who left the study, or turned away."""

    taken: tuple[Digest, ...]
    turned_away: tuple[Digest, ...] = ()
    """Not of a laptop that works at the site; one of them holds up none of the others."""
    withdrawn: tuple[Identifier, ...]


def seal_line(
    line: RosterLine,
    *,
    project: str,
    device: str,
    key: Ed25519PrivateKey,
    readers: Iterable[Certificate],
    replaces: Iterable[str] = (),
    random_bytes: Callable[[int], bytes],
) -> SealedLine:
    """Seal a line to its readers and sign it.

    Args:
        readers: certificates that were checked against the project's key.
        replaces: the lines of this child that the author knows, then those that they replaced; the first 64 are named.

    Raises:
        AppError: ``roster.too_many_readers``.
    """
    readers = tuple(readers)
    if len(readers) > MAX_READERS:
        raise AppError(
            "roster.too_many_readers",
            "Too many laptops work at this site for names to be sealed to all of them. Ask your coordinator to revoke "
            "the laptops that are not used any more. Answers are sent all the same.",
            readers=len(readers),
            limit=MAX_READERS,
        )
    content_key, info = random_bytes(32), _info(project, line.site, line.code, device)
    plain = line.to_bytes()
    padded = _LENGTH.pack(len(plain)) + plain
    padded += bytes(-len(padded) % _PADDED_TO)
    content = SealedLineContent(
        v=1,
        suite=SUITE_NAME,
        project=project,
        site=line.site,
        code=line.code,
        by=device,
        # Cut before they are put in order: the first ones stand now, and must go.
        replaces=tuple(sorted(list(replaces)[:MAX_REPLACED])),
        readers=tuple(
            LineReader(device=one.content.device, sealed=sealed_key(content_key, one.content.seal_key, info))
            for one in sorted(readers, key=lambda one: one.content.device)
        ),
        # The key is fresh for each line, so one fixed nonce is used once.
        body=ChaCha20Poly1305(content_key).encrypt(bytes(12), padded, info).hex(),
    )
    return SealedLine(content=content, signature=sign_message(key, _PURPOSE, content))


def open_line(sealed: SealedLine, *, device: str, seal_key: X25519PrivateKey) -> RosterLine | None:
    """What a line says; None when it is not sealed to this device.

    Raises:
        AppError: ``roster.line_damaged``: it is sealed to us and says something that its outside does not.
    """
    content = sealed.content
    ours = next((reader.sealed for reader in content.readers if reader.device == device), None)
    if ours is None:
        return None
    info = _info(content.project, content.site, content.code, content.by)
    try:
        padded = ChaCha20Poly1305(opened_key(ours, seal_key, info)).decrypt(
            bytes(12), bytes.fromhex(content.body), info
        )
        (length,) = _LENGTH.unpack_from(padded)
        line = RosterLine.from_bytes(padded[_LENGTH.size : _LENGTH.size + length])
    except (InvalidTag, ValueError, struct.error, AppError) as error:
        raise _damaged() from error
    if (line.code, line.site) != (content.code, content.site):
        raise _damaged()
    return line


def is_line_signed(sealed: SealedLine, author: Certificate) -> bool:
    """Did the device of this certificate seal the line?"""
    content = sealed.content
    return content.by == author.content.device and is_message_signed(
        author.content.sign_key, _PURPOSE, content, sealed.signature
    )


def is_sealed_line(message: bytes) -> bool:
    """Is this message of a bundle a line of a roster? Its canonical form begins so."""
    return message.startswith(b'{"content":{"body":')


def is_roster_taken(message: bytes) -> bool:
    """Is this message of a bundle the word on lines that were taken? Its canonical form begins so."""
    return message.startswith(b'{"taken":')


def _info(project: str, site: str, code: str, by: str) -> bytes:
    return f"immerse/roster-line/v1|{project}|{site}|{code}|{by}".encode("ascii")


def _damaged() -> AppError:
    return AppError(
        "roster.line_damaged", "A name on the list of children was damaged on its way. Tell your coordinator."
    )
