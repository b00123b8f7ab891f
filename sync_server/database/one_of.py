"""``column IN (many values)`` with one parameter, whatever their number; knows no table."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ARRAY, Boolean, ColumnElement, String, TypeDecorator, bindparam
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

from sync_server.database.upserting import POSTGRESQL


def one_of(column: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """Is the column's text one of these?

    SQLAlchemy's `in_` writes a parameter for each value: databases bound their number, every number is another
    statement, and to put it together took longer than to run it.
    """
    return _OneOf(column, bindparam(None, text_list(values), type_=_TextList(), unique=True))


def among(column: ColumnElement[str], name: str) -> ColumnElement[bool]:
    """The same in a statement that is built once, for what every request asks; `name`: the parameter, a `text_list`."""
    return _OneOf(column, bindparam(name, type_=_TextList()))


def text_list(values: Iterable[str]) -> list[str]:
    """Each value once."""
    return sorted(set(values))


class _TextList(TypeDecorator[list[str]]):
    """An array in PostgreSQL, its JSON in SQLite."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(ARRAY(String) if dialect.name == POSTGRESQL else String())

    def process_bind_param(self, value: list[str] | None, dialect: Dialect) -> Any:
        return value if dialect.name == POSTGRESQL else json.dumps(value)


class _OneOf(FunctionElement[bool]):
    name = "one_of"
    type = Boolean()
    inherit_cache = True


@compiles(_OneOf, "sqlite")
def _in_sqlite(element: _OneOf, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608 - a column of ours and a placeholder


@compiles(_OneOf, POSTGRESQL)
def _in_postgresql(element: _OneOf, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} = ANY ({values})"
