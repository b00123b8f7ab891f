"""Table and statements on who took microdata out of the server; decides nothing."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select
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


_TABLES = ServerTable.metadata.tables
_EXPORT = _TABLES["microdata_export"]


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
