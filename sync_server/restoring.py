"""Puts a backup in the place of the server's file: the epoch rises, erasures and revocations of today stay in force."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.errors import AppError
from app.protocol.wire import Erasure
from sync_server.context import ServerContext
from sync_server.database import erasures, people
from sync_server.database.engine import FILE_NAME, SqliteDatabase
from sync_server.database.people import load_project
from sync_server.migrating import migrate
from sync_server.rosters import forget_children_of


@dataclass(frozen=True)
class Restored:
    """What a restore did.

    Attributes:
        epoch: the new one; laptops that see it send everything again.
        kept_aside: the file that was there before, None when there was none.
        erasures: certificates that the backup did not know and that were applied to it.
        revoked: devices that the backup did not know to be revoked.
    """

    epoch: int
    kept_aside: Path | None
    erasures: int
    revoked: int


@dataclass(frozen=True)
class _Present:
    """What must outlive the file that is replaced; empty when it cannot be read."""

    epoch: int = 0
    erasures: tuple[tuple[Erasure, bool], ...] = ()
    revoked: tuple[tuple[str, datetime], ...] = ()


def restore(data: Path, copy: Path, *, key: bytes, now_utc: datetime, progress: Callable[[str], None]) -> Restored:
    """Replace the server's file by a backup; the server must not run.

    Args:
        copy: a file that `backup` wrote, under the same key; it stays as it is.

    Raises:
        AppError: ``restore.unreadable``, ``restore.damaged``, ``restore.other_project``, ``server.wrong_key``.
    """
    if not copy.is_file() or copy.stat().st_size == 0:
        raise AppError("restore.unreadable", f"There is no backup at {copy}.")
    data.mkdir(parents=True, exist_ok=True)
    target, unfinished = data / FILE_NAME, data / f"{FILE_NAME}.restoring"
    shutil.copyfile(copy, unfinished)
    unfinished.chmod(0o600)
    database = SqliteDatabase(unfinished, key=key)
    try:
        progress("Checking the backup ...")
        database.require_readable()
        if problems := database.integrity_problems():
            raise AppError("restore.damaged", "The backup is damaged; nothing was changed.", problems=len(problems))
        migrate(database, backups=data / "backups", now_utc=now_utc)
        present = _present(target, key=key, progress=progress)
        with database.writing() as connection:
            restored = _carry_over(connection, present, now_utc=now_utc)
        database.fold_journal()
    except BaseException:
        database.close()
        _remove(unfinished)
        raise
    database.close()
    progress("Putting it in place ...")
    aside = _set_aside(target, now_utc=now_utc)
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)
    _remove(unfinished)
    return Restored(epoch=restored.epoch, kept_aside=aside, erasures=restored.erasures, revoked=restored.revoked)


def announce_restore(context: ServerContext) -> int:
    """Raise the epoch of a database that was put back by other means, so that laptops send and read anew.

    Returns:
        The new epoch.
    """
    with context.database.writing() as connection:
        epoch = _next_epoch(context.project(connection).epoch, now_utc=context.now())
        people.raise_epoch(connection, epoch)
    return epoch


def _next_epoch(*seen: int, now_utc: datetime) -> int:
    """Seconds since 1970, and more than anybody has seen: two restores of the same backup must differ."""
    return max(*(epoch + 1 for epoch in seen), int(now_utc.timestamp()))


def _present(target: Path, *, key: bytes, progress: Callable[[str], None]) -> _Present:
    if not target.is_file() or target.stat().st_size == 0:
        return _Present()
    database = SqliteDatabase(target, key=key)
    try:
        database.require_readable()
        with database.reading() as connection:
            project = load_project(connection)
            revoked = [
                (device.id, device.revoked_at_utc)
                for device in people.devices(connection).values()
                if device.revoked_at_utc is not None
            ]
            return _Present(
                epoch=project.epoch if project else 0,
                erasures=erasures.all_erasures(connection),
                revoked=tuple(revoked),
            )
    except (AppError, DBAPIError, OSError, ValueError) as error:
        progress(
            f"The present file cannot be read ({type(error).__name__}): erasures and revocations since the backup come "
            "back with the laptops that know them; repeat revocations yourself."
        )
        return _Present()
    finally:
        database.close()


def _carry_over(connection: Connection, present: _Present, *, now_utc: datetime) -> Restored:
    project = load_project(connection)
    if project is None:
        raise AppError("restore.unreadable", "The backup holds no project.")
    if present.erasures and any(one.content.project != project.id for one, _ in present.erasures):
        raise AppError("restore.other_project", "The backup is of another project; nothing was changed.")
    epoch = _next_epoch(project.epoch, present.epoch, now_utc=now_utc)
    people.raise_epoch(connection, epoch)
    known = {one for one, _ in erasures.all_erasures(connection)}
    fresh = [(one, is_proven) for one, is_proven in present.erasures if one not in known]
    for one, is_proven in fresh:
        erasures.keep_erasure(connection, one, is_proven=is_proven, at_utc=now_utc)
    gone = [one.content.entity for one, is_proven in present.erasures if is_proven]
    erasures.remove_content(connection, gone)
    forget_children_of(connection, gone)
    revoked = sum(people.revoke_device(connection, device, at_utc=when) for device, when in present.revoked)
    return Restored(epoch=epoch, kept_aside=None, erasures=len(fresh), revoked=revoked)


def _set_aside(target: Path, *, now_utc: datetime) -> Path | None:
    if not target.exists():
        return None
    aside = target.with_name(f"replaced-{now_utc:%Y%m%dT%H%M%S%f}.db")
    target.replace(aside)
    for suffix in ("-wal", "-shm"):
        journal = target.with_name(target.name + suffix)
        if journal.exists():
            journal.replace(aside.with_name(aside.name + suffix))
    return aside


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
