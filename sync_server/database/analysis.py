"""Tables and statements of analyses: facts ready for counting, and who took microdata; decides nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, UniqueConstraint, delete, func, insert, select
from sqlmodel import Field

from sync_server.database.tables import ServerTable
from sync_server.database.types import UtcDateTime


class ExportTable(ServerTable, table=True):
    """Who took answers of children out of the server, when, and what exactly."""

    __tablename__ = "microdata_export"
    id: int | None = Field(default=None, primary_key=True)
    form: str
    taken_by: str
    taken_at_utc: datetime = Field(sa_type=UtcDateTime)
    records: int
    digest: str


class FactBlockTable(ServerTable, table=True):
    """A block of answers in columns, of one form, as Parquet bytes (the file around it is encrypted).

    `variables` names the questions it holds by their digest: another catalogue may need others.
    """

    __tablename__ = "fact_block"
    __table_args__ = (UniqueConstraint("variables", "form", "number"),)
    id: int | None = Field(default=None, primary_key=True)
    variables: str
    form: str
    number: int
    up_to_seq: int
    content: bytes


_TABLES = ServerTable.metadata.tables
_EXPORT, _BLOCK = _TABLES["microdata_export"], _TABLES["fact_block"]


@dataclass(frozen=True)
class ExportNote:
    """One line of the log of exports; ``digest`` is that of the list of files."""

    form: str
    taken_by: str
    taken_at_utc: datetime
    records: int
    digest: str


def note_export(connection: Connection, note: ExportNote) -> None:
    """Write down an export."""
    connection.execute(insert(_EXPORT).values(**note.__dict__))


def exports(connection: Connection) -> tuple[ExportNote, ...]:
    """All exports, oldest first."""
    columns = [_EXPORT.c[name] for name in ExportNote.__dataclass_fields__]
    rows = connection.execute(select(*columns).order_by(_EXPORT.c.id))
    return tuple(ExportNote(**row._mapping) for row in rows)


@dataclass(frozen=True)
class FactBlock:
    """Answers in columns; see ``FactBlockTable``."""

    form: str
    number: int
    up_to_seq: int
    content: bytes = field(repr=False)


def facts_up_to(connection: Connection, variables: str) -> int:
    """Up to which place in the log facts were made for these variables, 0 for none."""
    found = connection.execute(select(func.max(_BLOCK.c.up_to_seq)).where(_BLOCK.c.variables == variables))
    return int(found.scalar_one() or 0)


def add_blocks(connection: Connection, variables: str, blocks: Iterable[FactBlock]) -> None:
    """Add blocks behind those that are there."""
    rows = [{"variables": variables, **block.__dict__} for block in blocks]
    if rows:
        connection.execute(insert(_BLOCK), rows)


def blocks(connection: Connection, variables: str) -> Iterable[FactBlock]:
    """All blocks of some variables, form by form in the order they were added, one at a time."""
    columns = [_BLOCK.c[name] for name in FactBlock.__dataclass_fields__]
    statement = select(*columns).where(_BLOCK.c.variables == variables).order_by(_BLOCK.c.form, _BLOCK.c.number)
    for row in connection.execute(statement):
        yield FactBlock(**row._mapping)


def drop_blocks(connection: Connection, *, keep: str | None = None) -> None:
    """Remove all blocks, or those of other variables: they can be made again from the records."""
    statement = delete(_BLOCK)
    connection.execute(statement if keep is None else statement.where(_BLOCK.c.variables != keep))
