"""INSERT ... ON CONFLICT in the dialect of the connection: SQLite and PostgreSQL spell it alike, SQLAlchemy apart."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def upsert(
    connection: Connection, table: Table, values: Any, *, keys: Sequence[str], keeps: Sequence[str] = ()
) -> None:
    """Insert a row or a list of rows, or write over those of the same key.

    Args:
        values: one mapping of column to value, or a list of such; any column type, hence Any.
        keys: the columns that make a row the same.
        keeps: columns that an existing row keeps.
    """
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = insert(table)
    changed = {c.name: statement.excluded[c.name] for c in table.c if c.name not in (*keys, *keeps)}
    connection.execute(statement.on_conflict_do_update(index_elements=list(keys), set_=changed), values)


def insert_new(connection: Connection, table: Table, values: Any) -> None:
    """Insert a row or a list of rows; existing ones stay as they are."""
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    connection.execute(insert(table).on_conflict_do_nothing(), values)
