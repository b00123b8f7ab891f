"""The part of `Store` for backups, the day's begin and end, and room on the disk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine

from app.errors import AppError
from app.storage import vault_log
from app.storage.backups import Backup, list_backups, make_backup, renew_keys, restore_backup, rotate
from app.storage.door import Door
from app.storage.place import BACKUP_FOLDER
from app.storage.recovery_key import RecoveryKey
from app.storage.reserve import Space, free_reserve, hold_reserve, space
from app.storage.unlocking import Unlocked, unlocked, unlocked_by_recovery
from app.storage.vault_rows import LogKind


@dataclass(frozen=True)
class DayBegun:
    """What the begin of a day brought.

    Attributes:
        backup: the backup that was made; None when there was a fresh one, or when it failed.
        problem: why no backup could be made; show it, and go on.
    """

    backup: Backup | None
    space: Space
    problem: AppError | None = None


class BackupDoor(Door):
    """Mixed into `Store`."""

    _day_began_at: int | None = None

    def back_up(self) -> Backup:
        """Make a backup beside the store and let the oldest go.

        Raises:
            AppError: ``store.unwritable``, ``store.damaged``.
        """
        return self._back_up()

    def back_up_to(self, parent: Path) -> Backup:
        """Make a backup in another folder, for example on a stick; encrypted like the store.

        Raises:
            AppError: ``store.unwritable``, ``store.damaged``.
        """
        with self._outside_transaction() as connection:
            made = make_backup(
                connection, parent, keys=self._unlocked.keys, data_key=self._unlocked.data_key, now=self._now()
            )
        self._note_backup(elsewhere=True)
        return made

    def backups(self) -> tuple[Backup, ...]:
        """The backups beside the store, newest first."""
        return list_backups(self._folder / BACKUP_FOLDER)

    def begin_day(self) -> DayBegun:
        """Hold the reserve and make a backup, unless there is one of the last hour; never refuses the day's work."""
        with self._lock:
            problem, backup = None, None
            hold_reserve(self._folder)
            newest = next(iter(self.backups()), None)
            if newest is None or not timedelta(0) <= self._now() - newest.made_at_utc < timedelta(hours=1):
                try:
                    backup = self._back_up()
                except AppError as error:
                    problem = error
            with self._outside_transaction() as connection:
                self._day_began_at = connection.total_changes
            return DayBegun(backup=backup, space=space(self._folder), problem=problem)

    def end_day(self) -> Backup | None:
        """Make a backup if anything was written since `begin_day`; `close` does this too.

        Raises:
            AppError: ``store.unwritable``, ``store.damaged``.
        """
        with self._lock:
            if self._day_began_at is None:
                return None
            with self._outside_transaction() as connection:
                changes = connection.total_changes
            if changes == self._day_began_at:
                return None
            made = self._back_up()
            with self._outside_transaction() as connection:
                self._day_began_at = connection.total_changes
            return made

    def close(self) -> None:
        """End the day, write everything into the main file and let go of the key."""
        with self._lock:
            if not self._closed and self._day_began_at is not None:
                try:
                    self.end_day()
                except AppError:
                    # Closing must always work; the next begin of a day says that the last backup is old.
                    self._day_began_at = None
            super().close()

    def space(self) -> Space:
        """How much room is left, and whether the reserve is there."""
        return space(self._folder)

    @classmethod
    def restore(
        cls,
        backup: Path,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_key: RecoveryKey | None = None,
        now: Callable[[], datetime],
        replace: bool = False,
        nobody_withdrew: bool = False,
    ) -> None:
        """Make a store of a backup; it opens with the passphrases of the backup, and `must_renew_device`.

        Args:
            replace: move a store that is in the folder aside, where the next withdrawal removes it.
            nobody_withdrew: a person says so of the time since the backup; else no interview opens before a sync.

        Raises:
            AppError: ``restore.no_backup``, ``restore.occupied``, ``store.damaged``, ``store.wrong_passphrase``,
                ``store.newer_version``, ``store.bad_place``, ``store.unwritable``.
        """

        def unlock(path: Path) -> Unlocked:
            if recovery_key is not None:
                return unlocked_by_recovery(path, recovery_key, now=now)
            return unlocked(path, passphrase or "", now=now)

        restore_backup(backup, folder, unlock, now=now(), replace=replace, nobody_withdrew=nobody_withdrew)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _back_up(self) -> Backup:
        parent = self._folder / BACKUP_FOLDER
        with self._outside_transaction() as connection:
            made = make_backup(
                connection, parent, keys=self._unlocked.keys, data_key=self._unlocked.data_key, now=self._now()
            )
        rotate(parent)
        self._note_backup(elsewhere=False)
        return made

    def _note_backup(self, *, elsewhere: bool) -> None:
        with self._transaction() as session:
            vault_log.note(session, LogKind.BACKUP_MADE, now=self._now(), elsewhere=elsewhere)

    def _renew_backup_keys(self) -> None:
        renew_keys(self._folder, self._unlocked.keys)

    def _with_reserve(self, write: Callable[[], None]) -> None:
        """Do a write of an interview; when the disk is full, give the reserve back and try once more."""
        try:
            write()
        except AppError as error:
            if error.facts.get("reason") != "full" or not free_reserve(self._folder):
                raise
            write()


def keep_before_upgrade(engine: Engine, folder: Path, unlocked: Unlocked, *, now: Callable[[], datetime]) -> None:
    """A backup of the old schema, before it is changed."""
    pooled = engine.raw_connection()
    try:
        connection = cast("sqlcipher.Connection", pooled.driver_connection)
        make_backup(connection, folder / BACKUP_FOLDER, keys=unlocked.keys, data_key=unlocked.data_key, now=now())
    finally:
        pooled.close()
