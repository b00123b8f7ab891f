"""Bounds on what one network address, device or site may ask of this process in a time, in its memory."""

import math
import threading
from collections.abc import Callable, Collection

from app.errors import AppError

_MAX_NAMES = 10_000
_MINUTE_S = 60.0
_DAY_S = 24 * 60 * _MINUTE_S
_MEBIBYTE = 1024 * 1024


class RateLimit:
    """At most so much of one name in each window of time."""

    def __init__(self, most: int, *, window_s: float = _MINUTE_S, monotonic: Callable[[], float]) -> None:
        self._most = most
        self._window_s = window_s
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._window_start = monotonic()
        self._counts: dict[str, int] = {}

    def admits(self, name: str, amount: int = 1) -> bool:
        """Count; False when this name has had its share."""
        with self._lock:
            now = self._monotonic()
            # All counts begin anew together: bounded memory, and no name is remembered longer than a window.
            if now - self._window_start >= self._window_s or len(self._counts) >= _MAX_NAMES:
                self._window_start = now
                self._counts.clear()
            self._counts[name] = self._counts.get(name, 0) + amount
            return self._counts[name] <= self._most

    def wait_s(self) -> int:
        """Whole seconds until every name has its share again."""
        with self._lock:
            return max(1, math.ceil(self._window_start + self._window_s - self._monotonic()))

    def tracked(self) -> int:
        """How many names are remembered now."""
        with self._lock:
            return len(self._counts)


class DeviceShares:
    """What an enrolled device may ask for, and what the devices of a site may bring together.

    Each process of a server counts for itself, and from its start: these bound what a laptop that runs wild or was
    stolen can do to the others, they are no account.
    """

    def __init__(self, *, requests_per_minute: int, site_mib_per_day: int, monotonic: Callable[[], float]) -> None:
        self._requests = RateLimit(requests_per_minute, monotonic=monotonic)
        self._bytes = RateLimit(site_mib_per_day * _MEBIBYTE, window_s=_DAY_S, monotonic=monotonic)

    def take(self, device: str, *, sites: Collection[str], size_bytes: int) -> None:
        """Count a signed request.

        Args:
            sites: those that the device was enrolled for; none of a coordinator's, which is for all.
            size_bytes: of its body as sent.

        Raises:
            AppError: ``rate.device`` or ``rate.site``, with the fact ``retry_after_s``.
        """
        if not self._requests.admits(device):
            raise AppError(
                "rate.device",
                "This laptop asks too often. Everything is safe on it; it goes on in a moment.",
                retry_after_s=self._requests.wait_s(),
            )
        # Each site counts, also after one that has had its share.
        admitted = {self._bytes.admits(site, size_bytes) for site in sites if size_bytes}
        if False in admitted:
            raise AppError(
                "rate.site",
                "The laptops of this school have sent more than a day's share. Everything is safe on them; sync again "
                "tomorrow, or tell the coordinator.",
                retry_after_s=self._bytes.wait_s(),
            )
