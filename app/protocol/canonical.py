"""Canonical JSON: one byte string per value, so that a digest names a content; holds no message shapes.

RFC 8785 for the subset that the protocol uses: objects, arrays, strings, booleans, null and integers within +-2**53.
Floats are refused: answers travel as XForms text, so that no reader can change a digit.
"""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Union

from app.errors import AppError

Json = Union[None, bool, int, str, Sequence["Json"], Mapping[str, "Json"]]  # noqa: UP007 - a recursive alias needs it

MAX_INTEGER = 2**53 - 1
MAX_DEPTH = 32


def normal_text(text: str) -> str:
    """Text as it may be stored and sent: NFC, without NUL and other control characters, without lone surrogates.

    Line feed and tab stay; they occur in answers. Everything that XML 1.0 forbids is dropped, because a stored
    control character makes a record unreadable later.
    """
    kept = "".join(
        char
        for char in text
        if (char in "\t\n\r" or char >= " ") and not ("\ud800" <= char <= "\udfff") and char not in "\ufffe\uffff"
    )
    return unicodedata.normalize("NFC", kept)


def _checked(value: Json, depth: int) -> Json:
    if depth > MAX_DEPTH:
        raise AppError("protocol.too_deep", "A message is nested too deeply.", depth=depth)
    if isinstance(value, str):
        # Most answers are ASCII, which every normal form leaves alone: this saves half of a batch's time.
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if abs(value) > MAX_INTEGER:
            raise AppError("protocol.integer_too_large", "A number in a message is too large.")
        return value
    if isinstance(value, Mapping):
        return {_checked_key(key): _checked(item, depth + 1) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return [_checked(item, depth + 1) for item in value]
    raise AppError("protocol.not_json", "A message holds something that cannot travel.", kind=type(value).__name__)


def _checked_key(key: str) -> str:
    if key.isascii():
        return key
    # RFC 8785 sorts by UTF-16 code unit, json.dumps by code point; the two orders differ only from U+E000 on.
    if max(key) >= "\ue000":
        raise AppError("protocol.key_not_allowed", "A field name holds a character that is not allowed.")
    return unicodedata.normalize("NFC", key)


def canonical_bytes(value: Json) -> bytes:
    """The one UTF-8 serialisation of a value.

    Raises:
        AppError: ``protocol.not_json``, ``protocol.integer_too_large``, ``protocol.too_deep``,
            ``protocol.key_not_allowed`` or ``protocol.bad_text`` (lone surrogates).
    """
    text = json.dumps(_checked(value, 0), sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise AppError("protocol.bad_text", "A text in a message is not valid Unicode.") from error


def _no_duplicates(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise AppError("protocol.duplicate_key", "A message names the same field twice.")
    return found


def _no_float(text: str) -> Json:
    raise AppError("protocol.float", "A message holds a number with a fraction; answers travel as text.")


def _bounded_integer(text: str) -> int:
    # int() of a very long digit string is quadratic: refuse by length before parsing.
    if len(text) > 17:
        raise AppError("protocol.integer_too_large", "A number in a message is too large.")
    return int(text)


def parse_json(data: bytes) -> Json:
    """Read JSON strictly: no duplicate keys, no fractions, no huge numbers, bounded depth.

    Raises:
        AppError: a ``protocol.*`` code that says what was wrong; the text of the message is never repeated.
    """
    try:
        value: Json = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_no_duplicates,
            parse_float=_no_float,
            parse_constant=_no_float,
            parse_int=_bounded_integer,
        )
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        # `from None`: the decoder's own error repeats the document, and with it answers, in its `doc` attribute.
        raise AppError("protocol.not_json", "A message could not be read.", at=getattr(error, "pos", -1)) from None
    except RecursionError:
        raise AppError("protocol.too_deep", "A message is nested too deeply.") from None
    return _checked(value, 0)
