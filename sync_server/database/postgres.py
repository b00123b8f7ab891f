"""The server's tables in a PostgreSQL database that several server processes may share; knows no table.

PostgreSQL encrypts nothing at rest, so answers and keys are sealed column by column (see `sealing`); whom a record is
about (a code), where and when, stands in clear, which is for the encryption of the disk to cover.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Connection, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import QueuePool

from app.errors import AppError
from sync_server.database.engine import BUSY_TIMEOUT_MS, Database
from sync_server.database.sealing import Sealer, seal_columns

_WRITER_LOCK = int.from_bytes(b"immerse\x01", "big")
"""Advisory lock of all writers of one database, which holds one project."""
_CONNECT_TIMEOUT_S = 10
_OLDEST_VERSION = 140_012
"""14.12: until 14.11 a rebuilt index could lack rows (INCIDENTS 31), and older ones get no repairs."""
_SAFE_COLLATIONS = ("C", "POSIX")
_LOCAL_HOSTS = ("", "localhost", "127.0.0.1", "::1")
_OPTIONS = {
    "lock_timeout": BUSY_TIMEOUT_MS,
    # A process that dies without a word must not hold the writers' lock for ever.
    "idle_in_transaction_session_timeout": 120_000,
    # A receipt is only for what survives a power cut, whatever this database is set to.
    "synchronous_commit": "on",
    "jit": "off",
}
_ORDER_OF_TEXTS = "SELECT datcollate, pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()"
_INDEXES = """
    SELECT c.oid, c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
    WHERE a.amname = 'btree' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname
"""


def parse_address(address: str) -> URL:
    """The address of a database, with encryption on the way unless it is on this computer.

    Args:
        address: ``postgresql://user@host/database``, as libpq reads it.

    Raises:
        AppError: ``server.bad_address``; the text, which may hold a password, is never repeated.
    """
    refusal = AppError(
        "server.bad_address",
        "The address of the database must look like postgresql://user@host/database. A password may stand in it, in "
        "PGPASSWORD or in the file that PGPASSFILE names.",
    )
    try:
        url = make_url(address.strip())
    except (ArgumentError, ValueError):
        raise refusal from None
    if url.drivername not in ("postgresql", "postgres", "postgresql+psycopg") or not url.database:
        raise refusal
    host = url.host or url.query.get("host", "")
    is_local = isinstance(host, str) and (host in _LOCAL_HOSTS or host.startswith("/"))
    if not is_local and "sslmode" not in url.query:
        url = url.update_query_dict({"sslmode": "require"})
    return url.set(drivername="postgresql+psycopg")


class PostgresDatabase(Database):
    """One database of a PostgreSQL server.

    Readers see the moment of their first statement (REPEATABLE READ). Writers of all processes queue on an advisory
    lock, as they queue on the file's lock in SQLite: the log's order is then the order in which it becomes visible.
    They read READ COMMITTED, because a transaction that waited for the lock must see what the one before it wrote.
    """

    def __init__(self, address: str, *, key: bytes) -> None:
        """Args:
        address: see `parse_address`.
        key: the server's 32 bytes, for the sealed columns.

        Raises:
            AppError: ``server.bad_address``, ``server.no_driver``.
        """
        url = parse_address(address)
        options = " ".join(f"-c {name}={value}" for name, value in _OPTIONS.items())
        try:
            self.engine = create_engine(
                url,
                poolclass=QueuePool,
                pool_size=10,
                max_overflow=30,  # as many as there are worker threads
                pool_pre_ping=True,
                hide_parameters=True,
                connect_args={
                    "options": options,
                    "application_name": "immerse-server",
                    "connect_timeout": _CONNECT_TIMEOUT_S,
                },
            )
        except ModuleNotFoundError as error:
            raise AppError(
                "server.no_driver", "The driver for PostgreSQL is not installed: install immerse-field[postgresql]."
            ) from error
        seal_columns(self.engine, Sealer(key))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """As declared."""
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self, *, is_ordered: bool = True) -> Iterator[Connection]:
        """As declared, among all processes that use this database."""
        options = {"isolation_level": "READ COMMITTED"}
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            if is_ordered:
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (_WRITER_LOCK,))
            yield connection

    def require_readable(self) -> None:
        """As declared; also that texts sort by their bytes.

        Raises:
            AppError: ``server.database_away``, ``server.bad_collation``.
        """
        try:
            with self.reading() as connection:
                collation, encoding = connection.exec_driver_sql(_ORDER_OF_TEXTS).one()
        except DBAPIError as error:
            # Not libpq's own words: they name host and user.
            raise AppError(
                "server.database_away",
                "The PostgreSQL database does not let this server in, or does not answer. Check its address, the user, "
                f"the password and whether it runs ({type(error.orig).__name__}).",
            ) from None
        if collation not in _SAFE_COLLATIONS or encoding != "UTF8":
            # Other orders differ from computer to computer, and change with the system's C library, which has silently
            # broken indexes of many; and a snapshot must not depend on it.
            raise AppError(
                "server.bad_collation",
                "The database sorts texts by a language. Make it with: CREATE DATABASE name TEMPLATE template0 "
                "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C';",
            )

    def _free_removed(self, tables: Collection[str]) -> None:
        """As declared: rows that were removed are freed for new ones, not wiped; copies and archived logs are the
        operator's to age out. A table that somebody else tidies, indexes or copies just now is passed over.
        """
        quote = self.engine.dialect.identifier_preparer.quote
        names = ", ".join(quote(table) for table in sorted(tables))
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(f"VACUUM (SKIP_LOCKED) {names}")

    def integrity_problems(self) -> tuple[str, ...]:
        """As declared: the settings that durability rests on, the release, and every index where amcheck is there."""
        with self.reading() as connection:
            found = [
                f"{setting} is off: a power cut can destroy the database"
                for setting in ("fsync", "full_page_writes")
                if connection.exec_driver_sql(f"SHOW {setting}").scalar_one() != "on"
            ]
            version = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
            if version < _OLDEST_VERSION:
                found.append("this release of PostgreSQL can lose rows from its indexes: update it, then REINDEX")
            if connection.exec_driver_sql("SELECT 1 FROM pg_extension WHERE extname = 'amcheck'").first():
                found += _index_problems(connection)
        return tuple(found)

    def close(self) -> None:
        """As declared."""
        self.engine.dispose()


def _index_problems(connection: Connection) -> Iterator[str]:
    for oid, name in connection.exec_driver_sql(_INDEXES).all():
        try:
            with connection.begin_nested():
                connection.exec_driver_sql("SELECT bt_index_check(%s::regclass, true)", (oid,))
        except DBAPIError as error:
            yield f"index {name}: {type(error.orig).__name__}"
