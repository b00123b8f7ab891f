"""Tables and statements on sealed lines of rosters, and on codes of children who left the study; decides nothing."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, Index, UniqueConstraint, delete, select
from sqlmodel import Field

from app.protocol.rosters import SealedLine
from app.protocol.wire import Certificate, Erasure, ErasureReason, Role
from sync_server.database.one_of import one_of
from sync_server.database.tables import ServerTable
from sync_server.database.upserting import insert_new


class SealedLineTable(ServerTable, table=True):
    """A line as its laptop sealed it; the server has no key to it."""

    __tablename__ = "sealed_line"
    __table_args__ = (
        UniqueConstraint("name"),
        Index("ix_sealed_line_site_code", "site", "code"),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, primary_key=True)
    name: str
    site: str
    code: str
    device: str
    content: str


class WithdrawnChildTable(ServerTable, table=True):
    """A code whose family took everything back; no line of it is taken in any more."""

    __tablename__ = "withdrawn_child"
    site: str = Field(primary_key=True)
    code: str = Field(primary_key=True)


_TABLES = ServerTable.metadata.tables
_LINE, _WITHDRAWN, _DEVICE = _TABLES["sealed_line"], _TABLES["withdrawn_child"], _TABLES["device"]
_ERASURE = _TABLES["erasure"]


@dataclass(frozen=True)
class LineItem:
    """A line with its place in the order in which the server got them."""

    id: int
    line: SealedLine


def keep(connection: Connection, line: SealedLine) -> None:
    """Keep a line; the same one again changes nothing."""
    content = line.content
    text = line.to_bytes().decode("utf-8")
    values = {"name": line.name, "site": content.site, "code": content.code, "device": content.by, "content": text}
    insert_new(connection, _LINE, values)


def of_child(connection: Connection, site: str, code: str) -> tuple[SealedLine, ...]:
    """The lines of one code."""
    statement = select(_LINE.c.content).where(_LINE.c.site == site, _LINE.c.code == code)
    return tuple(_read(text) for text in connection.execute(statement.order_by(_LINE.c.id)).scalars())


def after(connection: Connection, site: str, after_id: int, *, limit: int) -> tuple[LineItem, ...]:
    """The lines of a site after a place in their order."""
    statement = select(_LINE.c.id, _LINE.c.content).where(_LINE.c.site == site, _LINE.c.id > after_id)
    rows = connection.execute(statement.order_by(_LINE.c.id).limit(limit))
    return tuple(LineItem(id=row.id, line=_read(row.content)) for row in rows)


def _read(text: str) -> SealedLine:
    return SealedLine.from_bytes(text.encode("utf-8"))


def drop(connection: Connection, names: Iterable[str]) -> None:
    """Lines that others replaced."""
    connection.execute(delete(_LINE).where(one_of(_LINE.c.name, names)))


def forget_children(connection: Connection, children: Iterable[tuple[str, str]]) -> None:
    """(site, code) of children who left the study: their lines go, and none comes back."""
    for site, code in sorted(set(children)):
        insert_new(connection, _WITHDRAWN, {"site": site, "code": code})
        connection.execute(delete(_LINE).where(_LINE.c.site == site, _LINE.c.code == code))


def withdrawn(connection: Connection, site: str) -> frozenset[str]:
    """Codes of a site whose families took everything back."""
    return frozenset(connection.execute(select(_WITHDRAWN.c.code).where(_WITHDRAWN.c.site == site)).scalars())


def erased_by_withdrawal(connection: Connection, entities: Iterable[str]) -> frozenset[str]:
    """Those of these records that a family's withdrawal erased, and not a mistake."""
    statement = select(_ERASURE.c.entity, _ERASURE.c.content)
    rows = connection.execute(statement.where(one_of(_ERASURE.c.entity, entities), _ERASURE.c.is_proven.is_(True)))
    return frozenset(
        row.entity
        for row in rows
        if Erasure.from_bytes(row.content.encode("utf-8")).content.reason is ErasureReason.WITHDRAWAL
    )


def readers_of_site(connection: Connection, site: str, *, desk: str) -> tuple[Certificate, ...]:
    """Coordinators' laptops and those of the site, without revoked ones and without the server's own desk."""
    statement = select(_DEVICE.c.certificate, _DEVICE.c.role, _DEVICE.c.sites).where(
        _DEVICE.c.revoked_at_utc.is_(None), _DEVICE.c.id != desk
    )
    return tuple(
        Certificate.from_bytes(row.certificate.encode("utf-8"))
        for row in connection.execute(statement.order_by(_DEVICE.c.id))
        if row.role == Role.COORDINATOR.value or site in row.sites.split()
    )
