"""Nonces that this process alone remembers, for while the database has no room to keep one; knows no database."""

import threading
from datetime import datetime


class SpareNonces:
    """Nonces by device, from any thread.

    A nonce stands here or in the database, never in both: so each is good for one use among all processes of a server,
    and one that dies with its process is good for none.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._expiries: dict[str, dict[str, datetime]] = {}

    def give(self, nonce: str, *, device: str, now_utc: datetime, expires_at_utc: datetime, limit: int) -> None:
        """Remember a nonce.

        Args:
            limit: how many a device may have; the oldest go. Anyone may ask in a device's name, so memory is bounded.
        """
        with self._lock:
            left = {one: expiry for one, expiry in self._of(device).items() if expiry >= now_utc}
            left[nonce] = expires_at_utc
            self._expiries[device] = dict(list(left.items())[-limit:])

    def take(self, nonce: str, *, device: str, now_utc: datetime) -> bool:
        """Use up a nonce; False when it was not given here to this device, is used or has expired."""
        with self._lock:
            expiry = self._of(device).pop(nonce, None)
            if not self._of(device):
                self._expiries.pop(device, None)
        return expiry is not None and expiry >= now_utc

    def _of(self, device: str) -> dict[str, datetime]:
        return self._expiries.get(device, {})
