"""What every message is made of: the frozen base class and the kinds of text that occur in messages."""

import re
from collections.abc import KeysView
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError
from pydantic_core import PydanticCustomError

from app.errors import AppError
from app.protocol.canonical import Json, canonical_bytes, parse_json

PROTOCOL_VERSION = 1
MAX_BATCH_REVISIONS = 500
MAX_BATCH_BYTES = 32 * 1024 * 1024
"""Largest body after decompression; 4 MiB compressed (SYNC, security table)."""
MAX_COMPRESSED_BYTES = 4 * 1024 * 1024

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Salt = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Key = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A raw 32-byte Ed25519 or X25519 public key in hex."""
SignatureText = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]
Uuid = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f]+$")]
_IDENTIFIER = r"[A-Za-z0-9][A-Za-z0-9._-]*"
MAX_IDENTIFIER = 100
Identifier = Annotated[str, StringConstraints(min_length=1, max_length=MAX_IDENTIFIER, pattern=f"^{_IDENTIFIER}$")]
FIELD_KEY = r"[/@][^\x00-\x1f\ue000-\U0010ffff]{1,499}"
_FIELD_KEY = re.compile(FIELD_KEY)


def is_identifier(text: str) -> bool:
    """May this be the code of a child, a site, a form? What may not must not get into a list: it could not travel."""
    return len(text) <= MAX_IDENTIFIER and re.fullmatch(_IDENTIFIER, text) is not None


_MAX_REMEMBERED_KEYS = 20_000
_remembered_keys: set[str] = set()
"""Field keys that were found right: forms name the same few hundred again and again."""


def require_field_keys(keys: KeysView[str]) -> None:
    """Refuse texts that may not name a field; those of a body all at once, because a batch has thousands.

    Raises:
        PydanticCustomError: one of them may not; nothing wrong is remembered, however long it is.
    """
    if keys <= _remembered_keys:
        return
    for key in keys:
        if _FIELD_KEY.fullmatch(key) is None:
            raise PydanticCustomError("field_key", "a key that cannot name a field")
    if len(_remembered_keys) + len(keys) > _MAX_REMEMBERED_KEYS:
        _remembered_keys.clear()
    if len(keys) <= _MAX_REMEMBERED_KEYS:
        _remembered_keys.update(keys)


class Wire(BaseModel):
    """Base of all messages. ``hide_input_in_errors``: a refused message must not leak answers into a log."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, strict=True, defer_build=True)

    def to_bytes(self) -> bytes:
        """The canonical JSON of the message."""
        return canonical_bytes(self.to_json())

    def to_plain_json(self) -> bytes:
        """The message as JSON in no particular spelling, for one that nobody takes a digest of; ten times faster."""
        return self.__pydantic_serializer__.to_json(self)

    def to_json(self) -> Json:
        """The message as plain JSON values."""
        dumped: Json = self.model_dump(mode="json")
        return dumped

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read and validate a message.

        Raises:
            AppError: ``protocol.*`` from the JSON reader, or ``protocol.invalid_message`` with the place of the first
                error; never with the content.
        """
        return cls.from_json(parse_json(data))

    @classmethod
    def from_json(cls, value: Json) -> Self:
        """Validate plain JSON values; raises as `from_bytes`."""
        try:
            # Strict JSON mode accepts enums and tuples in their JSON form, unlike strict Python mode.
            return cls.model_validate_json(canonical_bytes(value))
        except ValidationError as error:
            raise shape_error(cls, error) from None


def shape_error(shape: type[Wire], error: ValidationError) -> AppError:
    """What was wrong with a message and where; never its content."""
    first = error.errors(include_input=False, include_url=False, include_context=False)[0]
    return AppError(
        "protocol.invalid_message",
        "A message does not have the agreed shape.",
        message_type=shape.__name__,
        at=_place(first["loc"]),
        rule=first["type"],
        errors=error.error_count(),
    )


def _place(location: tuple[int | str, ...]) -> str:
    # A field key inside `fields` may be an entry of another form's content: name the position, not the key.
    return "/".join(part if isinstance(part, str) and not part.startswith("/") else "*" for part in location[:6])
