"""Statements on erasure certificates, on what they take away, and on coordinators' decisions; decides nothing."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from app.protocol.erasing import first_digests
from app.protocol.wire import Erasure, Head
from sync_server.database.media import drop_media
from sync_server.database.one_of import among, one_of, text_list
from sync_server.database.sums import forget_sums
from sync_server.database.tables import ServerTable
from sync_server.database.upserting import insert_new

_TABLES = ServerTable.metadata.tables
_ERASURE, _REVISION, _QUARANTINE = _TABLES["erasure"], _TABLES["revision"], _TABLES["quarantine"]
_RECORD, _DECISION = _TABLES["record"], _TABLES["decision"]
CONTENT_TABLES = ("media", "media_piece", "quarantine", "record", "revision", "sealed_line", "sum_block", "sum_member")
"""From which an erasure takes something; to be freed after it (see `Database.forget_removed`)."""


@dataclass(frozen=True)
class ErasureItem:
    """A proven certificate with its place in the order in which the server learned of them."""

    id: int
    erasure: Erasure


@dataclass(frozen=True)
class Decision:
    """One decision of a coordinator."""

    kind: str
    entity: str
    rev: str | None
    decided_by: str
    decided_at_utc: datetime


def keep_erasure(connection: Connection, erasure: Erasure, *, is_proven: bool, at_utc: datetime) -> None:
    """Keep a certificate; one that is proved at last takes a new place in the order, or readers would miss it."""
    if is_proven:
        drop_unproven(connection, erasure)
    text = _text(erasure)
    values = {"entity": erasure.content.entity, "content": text, "is_proven": is_proven, "received_at_utc": at_utc}
    insert_new(connection, _ERASURE, values)


def drop_unproven(connection: Connection, erasure: Erasure) -> None:
    """The certificate was proved; another one may stand for it now."""
    connection.execute(delete(_ERASURE).where(_ERASURE.c.content == _text(erasure), _ERASURE.c.is_proven.is_(False)))


def _text(erasure: Erasure) -> str:
    return erasure.to_bytes().decode("utf-8")


def erased(connection: Connection, entities: Iterable[str]) -> frozenset[str]:
    """Those of these records that a proven certificate erased."""
    statement = select(_ERASURE.c.entity).where(one_of(_ERASURE.c.entity, entities), _ERASURE.c.is_proven.is_(True))
    return frozenset(connection.execute(statement).scalars())


_KNOWN_OF = (
    select(_ERASURE.c.entity, _ERASURE.c.content, _ERASURE.c.is_proven)
    .where(among(_ERASURE.c.entity, "entities"))
    .order_by(_ERASURE.c.id)
)


def known_of(connection: Connection, entities: Iterable[str]) -> tuple[frozenset[str], tuple[Erasure, ...]]:
    """Those of these records that are erased, and their certificates that nothing has proved yet."""
    rows = connection.execute(_KNOWN_OF, {"entities": text_list(entities)}).all()
    gone = frozenset(row.entity for row in rows if row.is_proven)
    return gone, tuple(_read(row.content) for row in rows if not row.is_proven)


def proven_after(connection: Connection, after_id: int, *, limit: int) -> tuple[ErasureItem, ...]:
    """Proven certificates after a place in their order."""
    statement = select(_ERASURE.c.id, _ERASURE.c.content).where(_ERASURE.c.id > after_id, _ERASURE.c.is_proven)
    rows = connection.execute(statement.order_by(_ERASURE.c.id).limit(limit))
    return tuple(ErasureItem(id=row.id, erasure=_read(row.content)) for row in rows)


def all_erasures(connection: Connection) -> tuple[tuple[Erasure, bool], ...]:
    """Every certificate, and whether it is proven."""
    rows = connection.execute(select(_ERASURE.c.content, _ERASURE.c.is_proven).order_by(_ERASURE.c.id))
    return tuple((_read(row.content), row.is_proven) for row in rows)


def _read(text: str) -> Erasure:
    return Erasure.from_bytes(text.encode("utf-8"))


def heads_of(connection: Connection, entities: Iterable[str]) -> dict[str, list[Head]]:
    """Every head that is known of these records, waiting ones included."""
    found: dict[str, list[Head]] = defaultdict(list)
    wanted = list(entities)
    for table in (_REVISION, _QUARANTINE):
        for row in connection.execute(select(table.c.entity, table.c.head).where(one_of(table.c.entity, wanted))):
            found[row.entity].append(Head.model_validate_json(row.head))
    return found


def remove_content(connection: Connection, entities: Collection[str]) -> int:
    """Take away bodies, salts, attachments, the merged record and kept sums of these records; heads stay.

    Returns:
        How many revisions lost their content.
    """
    removed = 0
    for table in (_REVISION, _QUARANTINE):
        statement = update(table).where(one_of(table.c.entity, entities), table.c.body.is_not(None))
        removed += connection.execute(statement.values(body=None, salt=None)).rowcount
    connection.execute(delete(_RECORD).where(one_of(_RECORD.c.entity, entities)))
    drop_media(connection, entities)
    forget_sums(connection, entities)
    return removed


def entities_of_participant(connection: Connection, site: str, participant: str) -> tuple[str, ...]:
    """The records of one child at one site."""
    statement = select(_RECORD.c.entity).where(_RECORD.c.site == site, _RECORD.c.participant == participant)
    return tuple(connection.execute(statement.order_by(_RECORD.c.entity)).scalars())


def entities_with_withdrawal(connection: Connection) -> dict[str, set[str]]:
    """The withdrawal digests that stand in the first heads of each record."""
    found: dict[str, set[str]] = defaultdict(set)
    for table in (_REVISION, _QUARANTINE):
        for row in connection.execute(select(table.c.entity, table.c.head)):
            if digests := first_digests([Head.model_validate_json(row.head)]):
                found[row.entity] |= digests
    return found


def note_decision(connection: Connection, decision: Decision) -> None:
    """Write down who decided what."""
    connection.execute(insert(_DECISION).values(**decision.__dict__))


def note_replacement(connection: Connection, rev: str, written: str) -> None:
    """An accepted fork stands in the log as another revision; the next of the same fork builds on that one."""
    if rev != written:
        connection.execute(update(_DECISION).where(_DECISION.c.rev == written).values(replaces=rev))


def replacements(connection: Connection, entity: str) -> dict[str, str]:
    """For accepted forks of a record: the original revision -> the one that stands in the log."""
    statement = select(_DECISION.c.replaces, _DECISION.c.rev).where(
        _DECISION.c.entity == entity, _DECISION.c.replaces.is_not(None)
    )
    return {row.replaces: row.rev for row in connection.execute(statement)}


def decisions(connection: Connection) -> tuple[Decision, ...]:
    """All decisions, oldest first."""
    columns = [_DECISION.c[name] for name in Decision.__dataclass_fields__]
    return tuple(Decision(**row._mapping) for row in connection.execute(select(*columns).order_by(_DECISION.c.id)))
