"""What every part of the store stands on: one connection, one call at a time, errors translated; knows no tables."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import cast

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session

from app.errors import AppError
from app.storage.engine import translated
from app.storage.instance_lock import InstanceLock
from app.storage.unlocking import Unlocked


class Door:
    """An open database; the parts of `Store` add what may be asked of it."""

    def __init__(
        self, folder: Path, engine: Engine, *, unlocked: Unlocked, lock: InstanceLock, now: Callable[[], datetime]
    ) -> None:
        self._folder = folder
        self._engine = engine
        self._unlocked = unlocked
        self._instance = lock
        self._now = now
        self._lock = threading.RLock()
        self._closed = False
        self._driver: tuple[Engine, sqlcipher.Connection] | None = None

    @property
    def folder(self) -> Path:
        """Where the files of this store are."""
        return self._folder

    def close(self) -> None:
        """Write everything into the main file and let go of the key."""
        with self._lock:
            if self._closed:
                return
            try:
                with self._outside_transaction():
                    pass
            finally:
                self._let_go()

    def _let_go(self) -> None:
        """Close without another word to the disk."""
        self._closed = True
        self._driver = None
        self._engine.dispose()
        self._unlocked.data_key.wipe()
        self._instance.release()

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        """One transaction; foreign errors are translated here, so that none of them carries an answer outside."""
        with self._lock:
            if self._closed:
                raise AppError("store.closed", "The store is locked. Unlock it and try again.")
            try:
                with Session(self._engine, expire_on_commit=False) as session, session.begin():
                    yield session
            except DatabaseError as error:
                raise translated(error.orig) from None
            except sqlcipher.DatabaseError as error:
                # From a statement on the driver's own connection.
                raise translated(error) from None

    @contextmanager
    def _driver_transaction(self) -> Iterator["sqlcipher.Connection"]:
        """One transaction on the driver's own connection, for the few statements that must be fast."""
        with self._lock:
            if self._closed:
                raise AppError("store.closed", "The store is locked. Unlock it and try again.")
            # The one connection of this store; taking it through the pool would cost as much as an answer.
            connection = self._driver_connection()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            except sqlcipher.DatabaseError as error:
                raise translated(error) from None
            finally:
                if connection.in_transaction:
                    # Also when COMMIT failed, and when rolling back finds that the database has done it already.
                    with suppress(sqlcipher.DatabaseError):
                        connection.execute("ROLLBACK")

    def _driver_connection(self) -> "sqlcipher.Connection":
        if self._driver is None or self._driver[0] is not self._engine:
            pooled = self._engine.raw_connection()
            try:
                self._driver = (self._engine, cast("sqlcipher.Connection", pooled.driver_connection))
            finally:
                pooled.close()
        return self._driver[1]

    @contextmanager
    def _outside_transaction(self) -> Iterator["sqlcipher.Connection"]:
        """The driver's connection without a transaction, the write-ahead log emptied into the main file first.

        Checks must not read torn pages that the log still heals (SYNC 1.3e), and what was erased must not linger there.
        """
        with self._lock:
            if self._closed:
                # The engine would connect anew, with a key that was wiped.
                raise AppError("store.closed", "The store is locked. Unlock it and try again.")
            pooled = self._engine.raw_connection()
            try:
                connection = cast("sqlcipher.Connection", pooled.driver_connection)
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                yield connection
            except sqlcipher.DatabaseError as error:
                raise translated(error) from None
            finally:
                pooled.close()
