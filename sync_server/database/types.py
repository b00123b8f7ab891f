"""Column types: aware UTC times as ISO text, which sorts as it reads and is the same in SQLite and PostgreSQL."""

from datetime import UTC, datetime

from sqlalchemy import String, TypeDecorator
from sqlalchemy.engine import Dialect


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime, kept as ``2026-11-24T05:40:00.000000Z``; a naive one is a programming error."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


def utc_text(moment: datetime) -> str:
    """The one spelling of a moment in tables, receipts and certificates."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
