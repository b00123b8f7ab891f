"""Column types that mean the same in SQLite and PostgreSQL: aware UTC times as ISO text, packed and sealed contents."""

import threading
from datetime import UTC, datetime
from functools import lru_cache

import zstandard
from sqlalchemy import BigInteger, Integer, LargeBinary, String, TypeDecorator
from sqlalchemy.engine import Dialect

from sync_server.database.sealing import sealed_bytes, sealed_text, unsealed_bytes, unsealed_text

LARGE_INTEGER = Integer().with_variant(BigInteger(), "postgresql")
"""64 bits; SQLite's integers have them by any name."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime, kept as ``2026-11-24T05:40:00.000000Z``; a naive one is a programming error."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class PackedText(TypeDecorator[str]):
    """A long text, packed with zstd, and sealed where the database is not encrypted.

    Packed it takes an eighth of the pages to be encrypted and synced to the disk.
    """

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        return None if value is None else sealed_bytes(pack(value.encode("utf-8")), dialect)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        return None if value is None else unpack(unsealed_bytes(value, dialect)).decode("utf-8")


class PackedLine(TypeDecorator[bytes]):
    """As `PackedText`, for a text that is handed on as the bytes it is."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else sealed_bytes(pack(value), dialect)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else unpack(unsealed_bytes(value, dialect))


class SealedText(TypeDecorator[str]):
    """A text that is sealed where the database is not encrypted; nothing can be searched by it."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else sealed_text(value, dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else unsealed_text(value, dialect)


class SealedBytes(TypeDecorator[bytes]):
    """As `SealedText`, for bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else sealed_bytes(value, dialect)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else unsealed_bytes(value, dialect)


def pack(text: bytes) -> bytes:
    """The packed form of a text in UTF-8."""
    return _OF_THREAD.packer.compress(text)


def unpack(packed: bytes) -> bytes:
    """The text of a packed form, in UTF-8."""
    return _OF_THREAD.unpacker.decompress(packed)


class _OfThread(threading.local):
    """Each thread's own: they keep tables that cost more to make than a text to pack, and are not to be shared."""

    def __init__(self) -> None:
        self.packer = zstandard.ZstdCompressor(level=1)
        self.unpacker = zstandard.ZstdDecompressor()


_OF_THREAD = _OfThread()


@lru_cache(maxsize=64)
def utc_text(moment: datetime) -> str:
    """The one spelling of a moment in tables, receipts and certificates; all rows of a batch ask for the same one."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"
