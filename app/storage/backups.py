"""Backups: whole encrypted copies beside their key file, verified by opening, few and fresh; restores into new folders.

A backup is a folder ``backup-<UTC time>`` with ``field.db`` and ``keys.json``: encrypted under the store's data key and
opened by everybody who could open the store.
"""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlmodel import Session

from app.errors import AppError
from app.storage import devices, stale_consents, vault_log
from app.storage.engine import copy_database, make_private, open_engine, verify_database
from app.storage.instance_lock import InstanceLock
from app.storage.keys import KeyFile, read_key_files, sync_folder, write_durably, write_key_file
from app.storage.place import (
    BACKUP_FOLDER,
    COPY_KEY_FILE,
    DATABASE_FILE,
    KEY_FILE,
    MAKING_FILE,
    has_store,
    require_local,
)
from app.storage.schema import upgrade_schema
from app.storage.secret import SecretKey
from app.storage.unlocking import Unlocked
from app.storage.vault_rows import LogKind

KEPT_DAYS = 7
KEPT_NEWEST = 2
_NAME = re.compile(r"^backup-(\d{8}T\d{6}\d{3}Z)$")
_MAKING = ".making"
_REPLACED = "replaced-"


@dataclass(frozen=True)
class Backup:
    """A backup that was verified when it was made."""

    name: str
    path: Path
    made_at_utc: datetime
    size_bytes: int


def make_backup(
    connection: "sqlcipher.Connection", parent: Path, *, keys: KeyFile, data_key: SecretKey, now: datetime
) -> Backup:
    """Copy the open database, open the copy and read every page of it; only then does it get its name.

    Args:
        parent: the folder that gets the backup: ``backups`` beside the store, or a stick.

    Raises:
        AppError: ``store.unwritable`` (no space, stick gone) or ``store.damaged``.
    """
    moment = now.astimezone(UTC)
    name = f"backup-{moment:%Y%m%dT%H%M%S}{moment.microsecond // 1000:03d}Z"
    making = parent / (name + _MAKING)
    try:
        parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700)
        copy_database(connection, making / DATABASE_FILE, data_key)
        verify_database(making / DATABASE_FILE, data_key)
        write_durably(making / KEY_FILE, keys.model_dump_json(indent=1).encode("utf-8"))
        making.replace(parent / name)
        sync_folder(parent)
    except OSError as error:
        raise AppError(
            "store.unwritable",
            "The backup could not be written. Free some space, or look whether the stick is still there.",
            kind=type(error).__name__,
        ) from None
    found = _backup(parent / name)
    assert found is not None
    return found


def list_backups(parent: Path) -> tuple[Backup, ...]:
    """Whole backups of a folder, newest first."""
    if not parent.is_dir():
        return ()
    found = [backup for path in parent.iterdir() if (backup := _backup(path)) is not None]
    return tuple(sorted(found, key=lambda backup: backup.name, reverse=True))


def rotate(parent: Path) -> None:
    """Keep the newest ones and the newest of each of the last days with one; half-made ones go."""
    backups = list_backups(parent)
    kept = {backup.name for backup in backups[:KEPT_NEWEST]}
    days: set[str] = set()
    for backup in backups:
        day = backup.name[:15]
        if day not in days and len(days) < KEPT_DAYS:
            days.add(day)
            kept.add(backup.name)
    for path in parent.iterdir() if parent.is_dir() else ():
        if path.name.endswith(_MAKING) or (_NAME.match(path.name) and path.name not in kept):
            _remove(path)


def forget_backups(folder: Path, *, keep: str | None) -> int:
    """Remove the backups beside a store, but one.

    Returns:
        How many went.
    """
    parent = folder / BACKUP_FOLDER
    gone = 0
    for path in list(parent.iterdir()) if parent.is_dir() else ():
        if path.name != keep:
            _remove(path)
            gone += 1
    return gone


def forget_set_aside(folder: Path) -> int:
    """Remove what `restore_backup` and damaged files left beside a store: it holds what was erased since.

    Returns:
        How many went.
    """
    found = [path for path in folder.iterdir() if path.name.startswith(_REPLACED) or ".damaged" in path.name]
    for path in found:
        _remove(path)
    return len(found)


def renew_keys(folder: Path, keys: KeyFile) -> None:
    """Let today's users open the backups beside the store, and yesterday's passphrases no longer."""
    for backup in list_backups(folder / BACKUP_FOLDER):
        try:
            (there, *_) = read_key_files(backup.path)
        except AppError:
            continue
        if (there.store_id, there.generation) == (keys.store_id, keys.generation):
            write_durably(backup.path / KEY_FILE, keys.model_dump_json(indent=1).encode("utf-8"))


def restore_backup(
    backup: Path,
    folder: Path,
    unlock: Callable[[Path], Unlocked],
    *,
    now: datetime,
    replace: bool = False,
    nobody_withdrew: bool = False,
) -> None:
    """Make a store of a backup. What it writes from now on goes out under a new device id.

    Args:
        backup: the backup's folder.
        folder: of the new store.
        unlock: opens the backup's key file, by passphrase or recovery key.
        replace: move a store that is in the folder aside, into ``replaced-<time>``; it stays there until the first
            withdrawal, purge or new data key, whose clean-up removes it: salvage what it alone holds before.
        nobody_withdrew: a person says so of the time since the backup; else no interview opens before the next sync.

    Raises:
        AppError: ``restore.no_backup``, ``restore.occupied``, ``store.damaged``, ``store.wrong_passphrase``,
            ``store.newer_version``, ``store.bad_place``, ``store.unwritable``, ``store.in_use``.
    """
    if not (backup / DATABASE_FILE).exists() or not (backup / KEY_FILE).exists():
        raise AppError(
            "restore.no_backup", "This folder is not a backup: it must hold field.db and keys.json. Choose another one."
        )
    if has_store(folder) and not replace:
        raise AppError("restore.occupied", "There is a store in this folder. Nothing was changed.")
    require_local(folder)
    unlocked = unlock(backup)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise AppError(
            "store.unwritable", "The folder cannot be made. Nothing was changed.", kind=type(error).__name__
        ) from None
    # A window that has the folder's store open must not find it moved away.
    lock = InstanceLock(folder)
    try:
        _restore_under_lock(backup, folder, unlocked, now=now, nobody_withdrew=nobody_withdrew)
    finally:
        lock.release()
        unlocked.data_key.wipe()


def _restore_under_lock(
    backup: Path, folder: Path, unlocked: Unlocked, *, now: datetime, nobody_withdrew: bool
) -> None:
    making = _readable_copy(backup, folder)
    verify_database(making, unlocked.data_key)
    engine = open_engine(making, unlocked.data_key)
    try:
        upgrade_schema(engine)
        with Session(engine) as session, session.begin():
            devices.require_renewal(session)
            if not nobody_withdrew:
                stale_consents.note_stale(session)
            vault_log.note(session, LogKind.RESTORED, now=now, backup=backup.name, nobody_withdrew=nobody_withdrew)
    finally:
        engine.dispose()
    if has_store(folder):
        _set_aside(folder, now)
    write_key_file(folder, unlocked.keys)
    making.replace(folder / DATABASE_FILE)
    sync_folder(folder)


def _readable_copy(backup: Path, folder: Path) -> Path:
    try:
        making = folder / MAKING_FILE
        # A folder that was copied by hand while the program ran has its last answers in the journal.
        for suffix in ("", "-wal"):
            copied = making.with_name(making.name + suffix)
            copied.unlink(missing_ok=True)
            if (backup / (DATABASE_FILE + suffix)).exists():
                make_private(copied)
                with (backup / (DATABASE_FILE + suffix)).open("rb") as source, copied.open("wb") as target:
                    shutil.copyfileobj(source, target, 1024 * 1024)
    except OSError as error:
        raise AppError(
            "store.unwritable",
            "The backup could not be read, or the folder not be written. Nothing was changed.",
            kind=type(error).__name__,
        ) from None
    return making


def _set_aside(folder: Path, now: datetime) -> None:
    aside = folder / f"{_REPLACED}{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    aside.mkdir(mode=0o700)
    for path in list(folder.iterdir()):
        if path.name.startswith((DATABASE_FILE, KEY_FILE)) and path.name != MAKING_FILE:
            path.replace(aside / path.name)


def _backup(path: Path) -> Backup | None:
    match = _NAME.match(path.name)
    if match is None or not (path / KEY_FILE).exists() or not (path / DATABASE_FILE).exists():
        return None
    made = datetime.strptime(match.group(1)[:-1] + "000", "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    return Backup(name=path.name, path=path, made_at_utc=made, size_bytes=sum(f.stat().st_size for f in path.iterdir()))


def _remove(path: Path) -> None:
    """The key file first: without it the rest is noise, whatever a disk keeps of removed files."""
    if path.is_dir():
        for name in (KEY_FILE, COPY_KEY_FILE):
            (path / name).unlink(missing_ok=True)
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
