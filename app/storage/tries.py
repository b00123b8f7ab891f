"""Wrong passphrases: counted, and each one makes the next try wait longer; never a lock-out for ever.

The count is a courtesy against a curious pupil at the keyboard. Against somebody who copies the disk, the cost of
Argon2id counts, not this file.
"""

import json
import math
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.errors import AppError

TRIES_FILE = "tries.json"
MAX_WAIT_S = 300


@dataclass(frozen=True)
class Tries:
    """How often a wrong passphrase was entered since the last right one."""

    count: int = 0
    last_at_utc: datetime | None = None

    @property
    def wait_s(self) -> int:
        """Seconds to wait after the last wrong try: 1, 2, 4, ... up to five minutes."""
        return 0 if self.count == 0 else int(min(2 ** min(self.count - 1, 16), MAX_WAIT_S))


def read_tries(folder: Path) -> Tries:
    """The count so far; a lost or damaged file counts as none."""
    try:
        stored = json.loads((folder / TRIES_FILE).read_text(encoding="utf-8"))
        return Tries(count=int(stored["count"]), last_at_utc=datetime.fromisoformat(stored["last_at_utc"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Tries()


def require_patience(tries: Tries, now: datetime) -> None:
    """Refuse a try that comes too early.

    Raises:
        AppError: ``store.wait`` with the seconds left.
    """
    if tries.last_at_utc is None:
        return
    left = tries.last_at_utc + timedelta(seconds=tries.wait_s) - now
    # A clock that was set back must not lock anyone out: never wait longer than the full time.
    left_s = min(left.total_seconds(), tries.wait_s)
    if left_s > 0:
        raise AppError(
            "store.wait",
            f"The passphrase was wrong. Wait {math.ceil(left_s)} seconds, then try again.",
            tries=tries.count,
            wait_s=math.ceil(left_s),
        )


def count_wrong(folder: Path, tries: Tries, now: datetime) -> Tries:
    """Count one more wrong try, durably enough to survive closing the program."""
    counted = Tries(count=tries.count + 1, last_at_utc=now.astimezone(UTC))
    content = {"count": counted.count, "last_at_utc": now.astimezone(UTC).isoformat()}
    # A backup on a stick that cannot be written, or a full disk: a courtesy must not stop anybody.
    with suppress(OSError):
        (folder / TRIES_FILE).write_text(json.dumps(content), encoding="utf-8")
    return counted


def forget_tries(folder: Path) -> None:
    """After the right passphrase the count starts again."""
    with suppress(OSError):
        (folder / TRIES_FILE).unlink(missing_ok=True)
