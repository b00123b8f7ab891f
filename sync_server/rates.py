"""A simple bound on unsigned requests per network address, in this process's memory."""

import threading
from collections.abc import Callable

_MAX_ADDRESSES = 10_000
_WINDOW_S = 60.0


class RateLimit:
    """At most `per_minute` requests of one address in each window of a minute."""

    def __init__(self, per_minute: int, *, monotonic: Callable[[], float]) -> None:
        self._per_minute = per_minute
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._window_start = monotonic()
        self._counts: dict[str, int] = {}

    def admits(self, address: str) -> bool:
        """Count a request; False when this address has had its share."""
        with self._lock:
            now = self._monotonic()
            # All counts begin anew together: bounded memory, and no address is remembered longer than a minute.
            if now - self._window_start >= _WINDOW_S or len(self._counts) >= _MAX_ADDRESSES:
                self._window_start = now
                self._counts.clear()
            self._counts[address] = self._counts.get(address, 0) + 1
            return self._counts[address] <= self._per_minute

    def tracked(self) -> int:
        """How many addresses are remembered now."""
        with self._lock:
            return len(self._counts)
