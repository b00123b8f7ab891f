"""INSERT ... ON CONFLICT in the dialect of the connection: SQLite and PostgreSQL spell it alike, SQLAlchemy apart."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import psycopg
from sqlalchemy.exc import DBAPIError

POSTGRESQL = "postgresql"


def upsert(
    connection: Connection, table: Table, values: Any, *, keys: Sequence[str], keeps: Sequence[str] = ()
) -> None:
    """Insert a row or a list of rows, or write over those of the same key.

    Args:
        values: one mapping of column to value, or a list of such; any column type, hence Any.
        keys: the columns that make a row the same.
        keeps: columns that an existing row keeps.
    """
    connection.execute(_upsert_of(table, connection.dialect.name, keys=tuple(keys), keeps=tuple(keeps)), values)


@lru_cache(maxsize=64)
def _upsert_of(
    table: Table, dialect: str, *, keys: tuple[str, ...], keeps: tuple[str, ...] = ()
) -> postgresql.Insert | sqlite.Insert:
    statement = _insert_of(table, dialect)
    changed = {c.name: statement.excluded[c.name] for c in table.c if c.name not in (*keys, *keeps)}
    return statement.on_conflict_do_update(index_elements=list(keys), set_=changed)


def _insert_of(table: Table, dialect: str) -> postgresql.Insert | sqlite.Insert:
    return postgresql.insert(table) if dialect == POSTGRESQL else sqlite.insert(table)


def insert_new(connection: Connection, table: Table, values: Any) -> None:
    """Insert a row or a list of rows; existing ones stay as they are."""
    connection.execute(_insert_new_of(table, connection.dialect.name), values)


@lru_cache(maxsize=64)
def _insert_new_of(table: Table, dialect: str) -> postgresql.Insert | sqlite.Insert:
    return _insert_of(table, dialect).on_conflict_do_nothing()


class ManyRows:
    """How the rows of a whole batch are written, worked out once for each kind of database.

    Rows go to the driver as they are: to build a dictionary for each and to look at each of its values took SQLAlchemy
    longer than the database needs to store them. PostgreSQL gets new rows by COPY, without a message for each.
    """

    def __init__(self, table: Table, columns: Sequence[str], *, keys: Sequence[str] = ()) -> None:
        """Args:
        columns: what each row gives, in this order; types are the driver's own.
        keys: write over a row of the same key; none: rows are new.
        """
        self._table, self._columns, self._keys = table, list(columns), list(keys)
        self._texts: dict[str, str] = {}

    def write(self, connection: Connection, rows: Sequence[tuple[object, ...]]) -> None:
        """Write rows in this order."""
        if not rows:
            return
        if connection.dialect.name == POSTGRESQL and not self._keys:
            self._copy(connection, rows)
        else:
            connection.exec_driver_sql(self._text(connection.dialect), list(rows))

    def _copy(self, connection: Connection, rows: Sequence[tuple[object, ...]]) -> None:
        quote = connection.dialect.identifier_preparer.quote
        columns = ", ".join(map(quote, self._columns))
        statement = f"COPY {quote(self._table.name)} ({columns}) FROM STDIN"
        driver, own = connection.dialect.dbapi, connection.connection.driver_connection
        assert driver is not None
        assert own is not None
        try:
            with own.cursor() as cursor, cursor.copy(statement) as copy:
                for row in rows:
                    copy.write_row(row)
        except driver.Error as error:
            # SQLAlchemy has no COPY: its error, by which a full disk and a lost database are known, is made here.
            raise DBAPIError.instance(statement, None, error, driver.Error, dialect=connection.dialect) from error

    def _text(self, dialect: Dialect) -> str:
        if dialect.name not in self._texts:
            table, keys = self._table, self._keys
            statement = _upsert_of(table, dialect.name, keys=tuple(keys)) if keys else insert(table)
            positional: Dialect = sqlite.dialect()
            if dialect.name == POSTGRESQL:
                positional = psycopg.dialect(paramstyle="format")  # type: ignore[no-untyped-call]  # has no annotations
            compiled = statement.compile(dialect=positional, column_keys=self._columns)
            if compiled.positiontup != self._columns:
                raise RuntimeError(f"columns of {table.name} are to be named in the order of the table")
            self._texts[dialect.name] = str(compiled)
        return self._texts[dialect.name]
