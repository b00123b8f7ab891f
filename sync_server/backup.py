"""Makes a verified, encrypted copy of the running server's file by SQLite's backup API; never by copying the file."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.errors import AppError
from sync_server.database.engine import SqliteDatabase

_PAGES_PER_STEP = 256


def backup(
    database: SqliteDatabase, *, folder: Path, now_utc: datetime, progress: Callable[[int, int], None] | None = None
) -> Path:
    """Copy the database under a name with the time, while it goes on working.

    Args:
        folder: is made when it is absent.
        progress: is told (pages done, pages in all).

    Returns:
        The copy: same key, whole, checked.

    Raises:
        AppError: ``backup.failed``; no half copy is left under the final name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"server-{now_utc:%Y%m%dT%H%M%S%f}.db"
    unfinished = target.with_suffix(".part")
    try:
        database.copy_to(unfinished, pages_per_step=_PAGES_PER_STEP, progress=progress)
        copy = SqliteDatabase(unfinished, key=database.key)
        try:
            copy.require_readable()
            problems = copy.integrity_problems()
        finally:
            copy.close()
    except (OSError, DBAPIError) as error:
        unfinished.unlink(missing_ok=True)
        raise AppError("backup.failed", "The backup could not be written. Is the disk full?") from error
    if problems:
        unfinished.unlink(missing_ok=True)
        raise AppError("backup.failed", "The backup was not whole and was thrown away.", problems=len(problems))
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)
    return target
