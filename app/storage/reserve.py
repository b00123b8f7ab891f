"""A file that only keeps space: when the disk fills up, it goes, and what a child has just said still finds room."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from app.storage.place import RESERVE_FILE

RESERVE_BYTES = 8 * 1024 * 1024
"""Room for some two thousand answers with their journal."""
LOW_BYTES = 200 * 1024 * 1024
"""Below this a person is told before the day begins (a class of thirty needs about one megabyte, a backup a copy)."""


@dataclass(frozen=True)
class Space:
    """How much room is left.

    Attributes:
        is_low: tell the researcher now: save something elsewhere, or empty the disk.
        has_reserve: the reserve is there; False after the disk was full.
    """

    free_bytes: int
    is_low: bool
    has_reserve: bool


def hold_reserve(folder: Path) -> bool:
    """Make the reserve if there is room for much more than it.

    Returns:
        Is it there?
    """
    path = folder / RESERVE_FILE
    if path.exists() and path.stat().st_size >= RESERVE_BYTES:
        return True
    if shutil.disk_usage(folder).free < 4 * RESERVE_BYTES:
        return False
    try:
        # Written, not only declared: a sparse file would keep no space.
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            for _ in range(RESERVE_BYTES // (1024 * 1024)):
                file.write(os.urandom(1024) * 1024)
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True


def free_reserve(folder: Path) -> bool:
    """Give the space back.

    Returns:
        Was there any?
    """
    path = folder / RESERVE_FILE
    if not path.exists():
        return False
    path.unlink()
    return True


def space(folder: Path) -> Space:
    """What is left on the disk of the store."""
    free = shutil.disk_usage(folder).free
    return Space(free_bytes=free, is_low=free < LOW_BYTES, has_reserve=(folder / RESERVE_FILE).exists())
