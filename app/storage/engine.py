"""Opens the encrypted SQLite file through SQLAlchemy, with the pragmas that durability needs; knows no tables."""

import os
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from app.errors import AppError
from app.storage.secret import SecretKey

MIN_SQLITE = (3, 51, 3)
"""Older ones can corrupt a WAL file that two connections write (fixed in 3.51.3; SYNC 1.1)."""
_PLAIN_HEADER = b"SQLite format 3\x00"


def open_engine(path: Path, data_key: SecretKey) -> Engine:
    """An engine with one connection to the encrypted file, which it creates if it is not there.

    Args:
        path: the database file.
        data_key: the key of the file.

    Raises:
        AppError: ``store.sqlite_too_old``, ``store.in_use``, ``store.damaged`` or ``store.not_encrypted``.
    """
    if sqlcipher.sqlite_version_info < MIN_SQLITE:
        raise AppError(
            "store.sqlite_too_old", "The bundled database library is too old.", found=sqlcipher.sqlite_version
        )
    # Connecting here and not through a URL: a URL would carry the key into logs and error texts.
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _connect(path, data_key),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read; SQLite gives its journal the same rights."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))


def require_encrypted(path: Path) -> None:
    """SQLCipher without a key writes plaintext in silence: look at the file itself.

    Raises:
        AppError: ``store.not_encrypted``.
    """
    with path.open("rb") as file:
        if file.read(16) == _PLAIN_HEADER:
            raise AppError(
                "store.not_encrypted", "The database is not encrypted. Stop working and call your coordinator."
            )


def copy_database(connection: "sqlcipher.Connection", target: Path, data_key: SecretKey) -> None:
    """A whole copy under a key of its own, by SQLite's backup API: consistent, what the journal holds included.

    Raises:
        AppError: ``store.unwritable`` or ``store.damaged``; then no file is left.
    """
    target.unlink(missing_ok=True)
    try:
        make_private(target)
        copy = _connect(target, data_key, is_journaled=False)
        try:
            connection.backup(copy)
        finally:
            copy.close()
        with target.open("rb") as file:
            os.fsync(file.fileno())
    except sqlcipher.OperationalError as error:
        target.unlink(missing_ok=True)
        raise translated(error) from None
    except sqlcipher.DatabaseError:
        target.unlink(missing_ok=True)
        raise AppError(
            "store.damaged", "The database could not be copied: a part of it is damaged. Run the check.", at="copy"
        ) from None
    except OSError as error:
        raise AppError(
            "store.unwritable",
            "The copy could not be written. Free some space, or look whether the stick is still there.",
            kind=type(error).__name__,
        ) from None


def compact_database(path: Path, data_key: SecretKey) -> None:
    """Rebuild a closed database without free pages; raises as `open_engine`."""
    connection = _connect(path, data_key)
    try:
        # VACUUM attaches a database of its own, which is memory here (temp_store).
        connection.set_authorizer(None)
        connection.execute("VACUUM")
    except sqlcipher.DatabaseError as error:
        raise translated(error) from None
    finally:
        connection.close()


def verify_database(path: Path, data_key: SecretKey) -> None:
    """Open a closed database and read every page of it.

    Raises:
        AppError: ``store.damaged``, or as `open_engine`.
    """
    connection = _connect(path, data_key)
    try:
        found = [*connection.execute("PRAGMA cipher_integrity_check"), *connection.execute("PRAGMA integrity_check")]
    except sqlcipher.DatabaseError:
        found = []
    finally:
        connection.close()
    if found != [("ok",)]:
        raise AppError("store.damaged", "A copy of the database is damaged and was not taken.", at="verify")


def _begin(connection: Connection) -> None:
    # The driver's own transaction handling starts too late for a read-then-write; take the write lock at once.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _connect(path: Path, data_key: SecretKey, *, is_journaled: bool = True) -> "sqlcipher.Connection":
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, timeout=2.0)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{data_key.value.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")  # temporary files would not be encrypted
        connection.execute("PRAGMA secure_delete = ON")
        # One program at a time: a second instance, or a virus scanner that writes, is told so instead of corrupting.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if is_journaled:
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        # 16 MB: what is kept need not be decrypted again. Only here, because it reads the schema: in a database that is
        # read before the exclusive lock, the journal's index becomes a file.
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("COMMIT")
        connection.set_authorizer(_authorize)
    except sqlcipher.OperationalError as error:
        connection.close()
        if "locked" in str(error):
            raise AppError("store.in_use", "The program is already open. Use the window that is there.") from error
        raise AppError("store.unwritable", "The data folder cannot be written. Is the disk full?") from error
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise AppError(
            "store.damaged", "The database cannot be read. Do not delete it; your coordinator can restore a backup."
        ) from error
    return connection


def _authorize(action: int, first: str | None, second: str | None, database: str | None, trigger: str | None) -> int:
    # ATTACH with an empty key plus an export would write a plaintext copy.
    del first, second, database, trigger
    return int(sqlcipher.SQLITE_DENY if action == sqlcipher.SQLITE_ATTACH else sqlcipher.SQLITE_OK)


def translated(error: BaseException | None) -> AppError:
    """What a database error means for a person; its text stays behind, because it may repeat an answer."""
    text = str(error)
    if isinstance(error, sqlcipher.OperationalError) and ("full" in text or "I/O" in text or "readonly" in text):
        return AppError(
            "store.unwritable",
            "The answer could not be written to the disk. Free some space and try again; saved answers are safe.",
            reason="full" if "full" in text else "disk",
        )
    return AppError("store.failed", "The database refused an operation.", kind=type(error).__name__)
