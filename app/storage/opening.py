"""How a store is opened, whatever opened its key: lock, unfinished work, schema, proof of encryption."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Self

from app.errors import AppError
from app.storage.backup_door import BackupDoor, keep_before_upgrade
from app.storage.engine import open_engine, require_encrypted
from app.storage.instance_lock import InstanceLock
from app.storage.place import DATABASE_FILE, MAKING_FILE, has_store
from app.storage.replacing import finish_replacement
from app.storage.schema import needs_upgrade, upgrade_schema
from app.storage.unlocking import Unlocked


class OpeningDoor(BackupDoor):
    """Mixed into `Store`."""

    @classmethod
    def _open_by(cls, folder: Path, unlock: Callable[[], Unlocked], *, now: Callable[[], datetime]) -> Self:
        """Open a store whose key `unlock` gives; the files are whole before it is asked."""
        if not has_store(folder):
            raise AppError("store.missing", "There is no store in this folder.")
        lock = InstanceLock(folder)
        try:
            finish_replacement(folder)
            unlocked = unlock()
        except AppError:
            lock.release()
            raise
        return cls._open_with_key(folder, unlocked, lock, now=now)

    @classmethod
    def _open_with_key(
        cls, folder: Path, unlocked: Unlocked, lock: InstanceLock, *, now: Callable[[], datetime]
    ) -> Self:
        path = folder / DATABASE_FILE
        making = folder / MAKING_FILE
        try:
            if not path.exists() and making.exists():
                making.replace(path)
            if not path.exists() or path.stat().st_size == 0:
                # SQLite would make a new, empty one, and all would seem well.
                raise AppError(
                    "store.damaged",
                    "The database of this laptop is gone or empty. Do not make a new one; your coordinator can help to "
                    "restore it.",
                )
            engine = open_engine(path, unlocked.data_key)
            try:
                if needs_upgrade(engine):
                    keep_before_upgrade(engine, folder, unlocked, now=now)
                    upgrade_schema(engine)
                require_encrypted(path)
            except AppError:
                engine.dispose()
                raise
        except AppError:
            unlocked.data_key.wipe()
            lock.release()
            raise
        return cls(folder, engine, unlocked=unlocked, lock=lock, now=now)
