"""The real clocks, which everything else is given from here."""

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.interview import Clock


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


def real_clock() -> "Clock":
    """Times of real interviews."""
    from app.interview import Clock

    return Clock(now=utc_now, monotonic_ms=lambda: time.monotonic_ns() // 1_000_000)
