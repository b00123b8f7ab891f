"""What a database must do for the server, and the one in an encrypted file; hands out transactions, knows no table."""

import logging
import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import QueuePool

from app.errors import AppError

log = logging.getLogger("immerse.server")

FILE_NAME = "server.db"
MIN_SQLITE = (3, 51, 3)
"""First release without the WAL-reset bug (3.7.0-3.51.2), which corrupts a database with two writers."""
KEY_VARIABLE = "IMMERSE_SERVER_KEY"
PLAIN_HEADER = b"SQLite format 3\x00"
BUSY_TIMEOUT_MS = 10_000
_WRITER = "immerse_writer"
_WRITER_CACHE_KIB = 32 * 1024
_CHECKPOINT_PAGES = 4_000
"""Of 4 KiB. A batch of 500 interviews dirties several hundred pages, most of them again with the next batch."""


def parse_key(text: str) -> bytes:
    """The 32-byte file key from its 64 hex digits.

    Raises:
        AppError: ``server.bad_key``; the text is never repeated.
    """
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != 32:
        raise AppError("server.bad_key", "The key of the server's database must be 64 hexadecimal digits (32 bytes).")
    return key


class Database(ABC):
    """Transactions of one project's database."""

    engine: Engine

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction that only reads, all of it from the same moment."""

    @abstractmethod
    def writing(self, *, is_ordered: bool = True) -> AbstractContextManager[Connection]:
        """A transaction that writes; any exception undoes all of it.

        Args:
            is_ordered: nothing else that is ordered writes until this one ends, so what it has read stays true, and no
                place in the log becomes visible behind a reader's cursor. False: one statement decides by itself.
        """

    @abstractmethod
    def require_readable(self) -> None:
        """Check that the database answers and that the key fits.

        Raises:
            AppError: ``server.wrong_key``, ``server.not_encrypted``, ``server.database_away``.
        """

    def forget_removed(self, tables: Collection[str]) -> None:
        """Let nothing of what was removed stay where the database can help it.

        It never fails: the removal is durable before it begins, and whoever asked must hear that. What cannot be freed
        now (somebody works on the table, the disk is full) the database frees with its own next tidying.

        Args:
            tables: from which something was removed.
        """
        try:
            self._free_removed(tables)
        except OperationalError as error:
            log.warning("what was removed is freed later: %s", type(error.orig).__name__)

    @abstractmethod
    def _free_removed(self, tables: Collection[str]) -> None:
        """As `forget_removed`, once."""

    @abstractmethod
    def integrity_problems(self) -> tuple[str, ...]:
        """What the database itself complains about; nothing when it is sound."""

    @abstractmethod
    def close(self) -> None:
        """Give back every connection."""


class SqliteDatabase(Database):
    """One encrypted SQLite file.

    Readers share a pool and see a stable view (WAL). Writers queue on a lock inside this process and on
    ``BEGIN IMMEDIATE`` between processes, so that a transaction never fails half way because another one wrote. They
    share one connection, whose cache stays true from one transaction to the next as long as nobody else writes: to read
    and decrypt the pages of the indexes anew for every batch would cost as much as to write them.
    """

    def __init__(self, path: Path, *, key: bytes) -> None:
        """Args:
        path: the file; made when it is absent.
        key: 32 random bytes.

        Raises:
            AppError: ``server.old_sqlite``.
        """
        if sqlcipher.sqlite_version_info < MIN_SQLITE:
            raise AppError("server.old_sqlite", "The SQLite library is too old: it can corrupt the database.")
        self.path = path
        self._key = key
        self._write_lock = threading.Lock()
        self._writer: Connection | None = None
        self.engine = self._engine()

    def _connect(self, path: Path) -> sqlcipher.Connection:
        # Made here and not by SQLite, whose new files are readable by everyone on the machine.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = sqlcipher.connect(str(path), check_same_thread=False, isolation_level=None)
        cursor = connection.cursor()
        # First of all: SQLCipher reports a wrong key on stderr unless it is told to be silent.
        cursor.execute("PRAGMA cipher_log_level = NONE")
        cursor.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA temp_store = MEMORY")
        cursor.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
        cursor.close()
        return connection

    def _engine(self) -> Engine:
        engine = create_engine(
            "sqlite://",
            module=sqlcipher,
            creator=lambda: self._connect(self.path),
            poolclass=QueuePool,
            hide_parameters=True,
        )

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            is_writer = connection.get_execution_options().get(_WRITER, False)
            connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writer else "BEGIN")

        return engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """As declared; a view of the journal as it stood at the first statement."""
        with self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self, *, is_ordered: bool = True) -> Iterator[Connection]:
        """As declared; SQLite has one writer at a time whatever is asked for, and it holds the lock from the start."""
        with self._write_lock:
            if self._writer is None:
                self._writer = self.engine.connect().execution_options(**{_WRITER: True})
                self._writer.connection.cursor().execute(f"PRAGMA cache_size = -{_WRITER_CACHE_KIB}")
            writer = self._writer
            try:
                with writer.begin():
                    yield writer
            except BaseException as error:
                if isinstance(error, DBAPIError) or writer.in_transaction():
                    # The next transaction begins on a connection that knows nothing of what the database choked on.
                    self._writer = None
                    writer.invalidate()
                    writer.close()
                raise

    def require_readable(self) -> None:
        """As declared, for an existing file."""
        with self.path.open("rb") as file:
            if file.read(16) == PLAIN_HEADER:
                raise AppError("server.not_encrypted", "The server's database is not encrypted; it is not used.")
        try:
            with self.reading() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        except DBAPIError as error:
            raise AppError(
                "server.wrong_key", "This key does not open the server's database, or the file is damaged."
            ) from error

    @property
    def key(self) -> bytes:
        """The file's key, for a copy that is to be opened by the same key."""
        return self._key

    def copy_to(self, target: Path, *, pages_per_step: int, progress: Callable[[int, int], None] | None = None) -> None:
        """Write a consistent copy under the same key while others go on writing; `progress` gets (done, all) pages."""
        source = self._connect(self.path)
        try:
            copy = self._connect(target)
            try:
                source.backup(
                    copy,
                    pages=pages_per_step,
                    progress=None
                    if progress is None
                    else lambda _status, remaining, total: progress(total - remaining, total),
                )
            finally:
                copy.close()
        finally:
            source.close()

    def _free_removed(self, tables: Collection[str]) -> None:
        """As declared: the journal still holds what was removed, of whatever table."""
        self.fold_journal()

    def fold_journal(self) -> None:
        """Write the journal back into the main file."""
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def integrity_problems(self) -> tuple[str, ...]:
        """As declared: page digests, b-trees and foreign keys."""
        found: list[str] = []
        try:
            self.fold_journal()  # `cipher_integrity_check` reads the main file only
        except DBAPIError as error:
            found.append(f"wal_checkpoint: {error.orig}")
        # A page that cannot be read ends a check with an error instead of a row; the other checks still say more.
        for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            try:
                with self.reading() as connection:
                    rows = connection.exec_driver_sql(f"PRAGMA {check}").all()
            except DBAPIError as error:
                found.append(f"{check}: {error.orig}")
            else:
                found.extend(f"{check}: {row[0]}" for row in rows if row[0] != "ok")
        return tuple(found)

    def close(self) -> None:
        """As declared; the last connection folds the journal into the file."""
        with self._write_lock:
            if self._writer is not None:
                self._writer.close()
                self._writer = None
        self.engine.dispose()
