"""How a store is opened, whatever opened its key: lock, unfinished work, schema, proof of encryption."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from app.errors import AppError
from app.storage import vault_log
from app.storage.backup_door import BackupDoor, keep_before_upgrade
from app.storage.engine import open_engine, require_encrypted
from app.storage.instance_lock import InstanceLock
from app.storage.journal import LOST_COMMITS, lost_confirmed_commits
from app.storage.place import DATABASE_FILE, MAKING_FILE, has_store
from app.storage.preferences import set_setting, setting
from app.storage.replacing import finish_replacement
from app.storage.schema import needs_upgrade, upgrade_schema
from app.storage.unlocking import Unlocked
from app.storage.vault_rows import LogKind


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
            # Before the database looks: it drops what it cannot read, and the log with it.
            lost = _kept_damaged_journal(folder, now())
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
        store = cls(folder, engine, unlocked=unlocked, lock=lock, now=now)
        if lost:
            store._note_lost_commits(lost)
        return store

    def _note_lost_commits(self, count: int) -> None:
        with self._transaction() as session:
            before = int(setting(session, LOST_COMMITS) or 0)
            set_setting(session, LOST_COMMITS, str(before + count))

    def lost_commits(self) -> int:
        """How many saved steps damage to the journal may have taken along that nobody has looked at yet."""
        with self._transaction() as session:
            return int(setting(session, LOST_COMMITS) or 0)

    def accept_lost_commits(self) -> int:
        """A person has looked at the interviews of that moment: `check` need not say it any more; the log does.

        Returns:
            How many saved steps it was about.
        """
        with self._transaction() as session:
            count = int(setting(session, LOST_COMMITS) or 0)
            if count:
                set_setting(session, LOST_COMMITS, "0")
                vault_log.note(session, LogKind.LOSS_ACCEPTED, now=self._now(), steps=count)
            return count


def _kept_damaged_journal(folder: Path, now: datetime) -> int:
    """Set a copy of a damaged write-ahead log aside; it is encrypted like the database."""
    journal = folder / f"{DATABASE_FILE}-wal"
    lost = lost_confirmed_commits(journal)
    if lost:
        aside = folder / f"{DATABASE_FILE}-wal.damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        shutil.copyfile(journal, aside)
        aside.chmod(0o600)
    return lost
