"""Hybrid logical clocks: read, continued, and what they put in order for people to see; they choose no winner."""

from datetime import UTC, datetime

from app.protocol.wire import Head


def hlc_time(hlc: str) -> datetime:
    """The wall clock that a revision's hybrid clock was read with."""
    return datetime.fromtimestamp(int(hlc.split(".")[0]) / 1000, tz=UTC)


def next_hlc(last: str, now: datetime) -> str:
    """The clock's next reading: never behind the last one, so that a clock set back cannot reorder an author's steps.

    Args:
        last: the reading that it has to follow; "" when there is none.
    """
    now_ms = max(int(now.timestamp() * 1000), 0)
    last_ms, last_count = (int(part) for part in last.split(".")) if last else (0, 0)
    if now_ms > last_ms:
        return f"{now_ms:015d}.{0:06d}"
    if last_count < 999_999:
        return f"{last_ms:015d}.{last_count + 1:06d}"
    return f"{last_ms + 1:015d}.{0:06d}"


def display_order(head: Head) -> tuple[str, str, int]:
    """Sorts heads as they are shown; the last one's form, site and participant are the record's."""
    return head.hlc, head.device, head.dseq
