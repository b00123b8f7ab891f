"""When the present wave of a study began here: a child that was done in an earlier one has its turn again."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from app.storage.rows import InterviewRow

_BEGAN = "wave.began_at_utc"


class WaveBook(Protocol):
    """Where the beginning is noted; the open store."""

    def setting(self, name: str) -> str | None:
        """A value; None when it was never set."""
        ...

    def set_setting(self, name: str, value: str) -> None:
        """Write or replace a value."""
        ...

    def drop_setting(self, name: str) -> None:
        """Take a value away."""
        ...


def wave_began(book: WaveBook) -> datetime | None:
    """When the present wave began; None while the study has had one only."""
    text = book.setting(_BEGAN)
    return None if text is None else datetime.fromisoformat(text)


def begin_wave(book: WaveBook, at_utc: datetime | None) -> None:
    """From this moment on interviews count; None: all count again."""
    if at_utc is None:
        book.drop_setting(_BEGAN)
    else:
        book.set_setting(_BEGAN, at_utc.isoformat())


def of_this_wave(rows: Iterable[InterviewRow], began: datetime | None) -> tuple[InterviewRow, ...]:
    """Interviews that were opened in the present wave; of other laptops, those that changed in it."""
    return tuple(row for row in rows if began is None or row.opened_at_utc >= began)
