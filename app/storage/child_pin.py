"""The PIN of child mode: unlocks the screen only, derives no key; its Argon2id hash and the wrong tries are settings.

Whoever holds the PIN still needs a passphrase to open the store (DESIGN, Settled). So a short PIN is enough, but wrong
tries are counted in the store and each makes the next one wait longer.
"""

import itertools
import json
import math
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.errors import AppError

_HASH, _TRIES = "child_pin", "child_pin_tries"
SHORTEST, LONGEST = 4, 8
FREE_TRIES = 2
"""So many slips cost no wait."""
MAX_WAIT_S = 600
_MEMORY_KIB, _ITERATIONS, _LANES = 64 * 1024, 3, 4


class Settings(Protocol):
    """Where names have values; the open store."""

    def setting(self, name: str) -> str | None:
        """The value, None when it was never set."""
        ...

    def set_setting(self, name: str, value: str) -> None:
        """Write or replace a value."""
        ...


class ChildPin:
    """One store's PIN; every method reads or writes the store, so it runs on the storage worker."""

    def __init__(self, settings: Settings, *, now: Callable[[], datetime], memory_kib: int = _MEMORY_KIB) -> None:
        self._settings = settings
        self._now = now
        self._memory_kib = memory_kib

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN; without one the passphrase leads out of child mode."""
        return bool(self._settings.setting(_HASH))

    def choose(self, pin: str) -> None:
        """Set the PIN, or another one.

        Raises:
            AppError: ``pin.weak``: not 4 to 8 digits, all the same, or counting up or down.
        """
        if not is_fit(pin):
            raise AppError(
                "pin.weak",
                f"Choose {SHORTEST} to {LONGEST} digits, not all the same and not counting up or down.",
            )
        hasher = Argon2id(
            salt=os.urandom(16), length=32, iterations=_ITERATIONS, lanes=_LANES, memory_cost=self._memory_kib
        )
        self._settings.set_setting(_HASH, hasher.derive_phc_encoded(pin.encode("ascii")))
        self._settings.set_setting(_TRIES, "")

    def forget(self) -> None:
        """No PIN any more."""
        self._settings.set_setting(_HASH, "")
        self._settings.set_setting(_TRIES, "")

    def check(self, pin: str) -> None:
        """Compare a typed PIN; the wrong one is counted before this returns.

        Raises:
            AppError: ``pin.wrong`` or ``pin.wait``, with ``tries`` and ``wait_s`` until the next one; ``pin.none``.
        """
        stored = self._settings.setting(_HASH)
        if not stored:
            raise AppError("pin.none", "There is no PIN yet. Use the passphrase.")
        tries, last = self._tries()
        left = self._left_s(tries, last)
        if left > 0:
            raise AppError("pin.wait", f"Wait {left} seconds, then try again.", tries=tries, wait_s=left)
        try:
            Argon2id.verify_phc_encoded(pin.encode("utf-8"), stored)
        except InvalidKey:
            tries += 1
            self._settings.set_setting(_TRIES, json.dumps([tries, self._now().isoformat()]))
            wait = wait_after(tries)
            raise AppError("pin.wrong", "This is not the PIN.", tries=tries, wait_s=wait) from None
        self._settings.set_setting(_TRIES, "")

    def _tries(self) -> tuple[int, datetime | None]:
        stored = self._settings.setting(_TRIES)
        if not stored:
            return 0, None
        count, at = json.loads(stored)
        return int(count), datetime.fromisoformat(at)

    def _left_s(self, tries: int, last: datetime | None) -> int:
        if last is None:
            return 0
        whole = wait_after(tries)
        left = (last + timedelta(seconds=whole) - self._now()).total_seconds()
        # A clock that was set back must not lock anyone out: never wait longer than the full time.
        return math.ceil(min(left, whole)) if left > 0 else 0


def wait_after(tries: int) -> int:
    """Seconds to wait after so many wrong tries: none for two, then 5, 10, 20, ... up to ten minutes."""
    return 0 if tries <= FREE_TRIES else int(min(5 * 2 ** (min(tries, 20) - FREE_TRIES - 1), MAX_WAIT_S))


def is_fit(pin: str) -> bool:
    """Whether it is not the first thing that a pupil tries."""
    if not (SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit()):
        return False
    steps = {int(after) - int(before) for before, after in itertools.pairwise(pin)}
    return steps not in ({0}, {1}, {-1})
