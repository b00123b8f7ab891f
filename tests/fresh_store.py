"""Stores that are copied from one made before: its schema takes longer to make than most tests to run.

A store that is new has no identity yet; what it is enrolled as comes later, and is each copy's own.
"""

import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from app.storage import KdfCost, Store
from app.storage.place import COPY_KEY_FILE, DATABASE_FILE, KEY_FILE

PASSPHRASE = "a calm otter swims"  # noqa: S105 - protects nothing
QUICK = KdfCost(memory_kib=64, iterations=1, lanes=1)


def fresh_store(folder: Path, *, now: Callable[[], datetime]) -> Store:
    """A new store, open; the data key is that of every other one made here."""
    copy_store(Path(_made_once().name), folder)
    return Store.open(folder, PASSPHRASE, now=now)


def copy_store(source: Path, folder: Path) -> None:
    """Copy a store that is closed."""
    folder.mkdir(mode=0o700, parents=True)
    for name in (DATABASE_FILE, KEY_FILE, COPY_KEY_FILE):
        shutil.copy2(source / name, folder / name)


@cache
def _made_once() -> "tempfile.TemporaryDirectory[str]":
    place = tempfile.TemporaryDirectory(prefix="immerse-fresh-")
    Store.create(Path(place.name), PASSPHRASE, now=lambda: datetime.now(UTC), cost=QUICK).close()
    return place
