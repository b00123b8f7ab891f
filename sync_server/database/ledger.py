"""Statements on revisions, chains, merged records, quarantine and receipts; decides nothing."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Row,
    Table,
    bindparam,
    delete,
    func,
    insert,
    literal,
    select,
    true,
    type_coerce,
    union_all,
    update,
)

from app.protocol.digests import chain_start
from app.protocol.lines import revision_lines
from app.protocol.wire import AuthorChain, Body, Head, Receipt, Revision
from sync_server.database.one_of import among, one_of, text_list
from sync_server.database.tables import ServerTable
from sync_server.database.types import PackedLine, pack
from sync_server.database.upserting import insert_new, upsert

_TABLES = ServerTable.metadata.tables
_REVISION, _CHAIN, _RECORD = _TABLES["revision"], _TABLES["device_chain"], _TABLES["record"]
_QUARANTINE, _RECEIPT = _TABLES["quarantine"], _TABLES["receipt"]
_CLAIM = _TABLES["chain_claim"]


def _links_where(in_revisions: ColumnElement[bool], in_quarantine: ColumnElement[bool]) -> CompoundSelect[Any]:
    names = ("rev", "device", "dseq", "h")
    accepted = select(
        *(_REVISION.c[name] for name in names), literal(True).label("is_on_chain"), literal(None).label("code")
    )
    waiting = select(*(_QUARANTINE.c[name] for name in (*names, "is_on_chain", "code")))
    return union_all(accepted.where(in_revisions), waiting.where(in_quarantine))


def _at_places(table: Table) -> ColumnElement[bool]:
    return (table.c.device == bindparam("device")) & table.c.dseq.between(bindparam("first"), bindparam("last"))


# Built once: every batch asks these, and to put a statement together takes longer than to run it.
_CHAIN_ENDS = select(_CHAIN).where(among(_CHAIN.c.device, "devices"))
_LINKS_BY_REV = _links_where(among(_REVISION.c.rev, "revs"), among(_QUARANTINE.c.rev, "revs"))
_LINKS_AT = _links_where(_at_places(_REVISION), _at_places(_QUARANTINE))
_LAST_SEQ = select(func.coalesce(func.max(_REVISION.c.seq), 0))
_RECORD_SITES = select(_RECORD.c.entity, _RECORD.c.site).where(among(_RECORD.c.entity, "entities"))

_ROWS_PER_STEP = 500
"""PostgreSQL's driver fetches everything at once unless it is told otherwise."""
_BODY_BEGINS, _FIELDS_BEGIN = '{"events":[', '],"fields":{'


@dataclass(frozen=True)
class StoredRevision:
    """A revision with its canonical parts and its place in its author's chain."""

    revision: Revision = field(repr=False)
    head: str = field(repr=False)
    packed_body: bytes | None = field(repr=False)
    """As it stands in the tables: in the log, and in the record when it is the only one; None in a stub."""
    h: str


@dataclass(frozen=True)
class QuarantinedRevision:
    """A revision that waits for a coordinator, and why."""

    stored: StoredRevision
    code: str
    is_on_chain: bool


@dataclass(frozen=True)
class QuarantineRow:
    """One line of the quarantine list; holds no answers."""

    id: int
    rev: str
    code: str
    entity: str
    site: str
    device: str
    dseq: int
    carrier: str
    received_at_utc: datetime
    is_rejected: bool


@dataclass(frozen=True)
class ChainEnd:
    """Where an author's chain stands: last dseq without a gap (-1 if none) and the chain value there."""

    hw: int
    h: str


@dataclass(frozen=True)
class Link:
    """A revision's place in a chain; `code` is its quarantine code, None when it was accepted."""

    rev: str
    device: str
    dseq: int
    h: str
    is_on_chain: bool
    code: str | None


@dataclass(frozen=True)
class RecordPlace:
    """All of a merged record but its answers."""

    entity: str
    form: str
    form_version: str
    site: str
    participant: str
    state: str
    heads: tuple[str, ...]
    has_conflict: bool
    is_deleted: bool
    is_test_data: bool
    updated_seq: int


@dataclass(frozen=True)
class RecordRow(RecordPlace):
    """A merged record as it is stored; `fields` and `conflicts` are canonical JSON of wire values."""

    is_form_known: bool
    fields: str = field(repr=False)
    conflicts: str = field(repr=False)


def chain_ends(connection: Connection, devices: Iterable[str]) -> dict[str, ChainEnd]:
    """The chain end of each device, a fresh chain for one that has sent nothing."""
    wanted = text_list(devices)
    ends = {device: ChainEnd(hw=-1, h=chain_start(device)) for device in wanted}
    for row in connection.execute(_CHAIN_ENDS, {"devices": wanted}):
        ends[row.device] = ChainEnd(hw=row.hw, h=row.h)
    return ends


def save_chain_end(connection: Connection, device: str, end: ChainEnd) -> None:
    """Move a device's chain end."""
    upsert(connection, _CHAIN, {"device": device, "hw": end.hw, "h": end.h}, keys=["device"])


def save_claims(connection: Connection, claims: Sequence[AuthorChain]) -> None:
    """Keep signed chain ends; each is kept once."""
    if claims:
        names = ("device", "dseq", "h", "signature")
        insert_new(connection, _CLAIM, [{name: getattr(claim, name) for name in names} for claim in claims])


def claims_between(connection: Connection, device: str, *, first: int, last: int) -> tuple[AuthorChain, ...]:
    """The signed ends of an author's chain at these dseq, in their order."""
    statement = select(_CLAIM).where(_CLAIM.c.device == device, _CLAIM.c.dseq.between(first, last))
    rows = connection.execute(statement.order_by(_CLAIM.c.dseq, _CLAIM.c.h))
    return tuple(AuthorChain.model_construct(**row._mapping) for row in rows)


def authors_of_sites(connection: Connection, sites: Iterable[str]) -> tuple[str, ...]:
    """Every device that wrote an accepted revision of these sites."""
    statement = select(_REVISION.c.device).distinct().where(one_of(_REVISION.c.site, sites))
    return tuple(connection.execute(statement.order_by(_REVISION.c.device)).scalars())


def links_by_rev(connection: Connection, revs: Iterable[str]) -> dict[str, Link]:
    """What the server already holds of these revisions, accepted or quarantined."""
    return {link.rev: link for link in _links(connection, _LINKS_BY_REV, {"revs": text_list(revs)})}


def links_at(connection: Connection, device: str, *, first: int, last: int) -> tuple[Link, ...]:
    """Everything held of one author at these dseq, forks included."""
    return _links(connection, _LINKS_AT, {"device": device, "first": first, "last": last})


def all_links(connection: Connection) -> tuple[Link, ...]:
    """Every revision that the server holds, accepted or quarantined."""
    return _links(connection, _links_where(true(), true()), {})


def _links(
    connection: Connection, statement: CompoundSelect[Any], parameters: Mapping[str, object]
) -> tuple[Link, ...]:
    return tuple(
        Link(rev=rev, device=device, dseq=dseq, h=h, is_on_chain=bool(is_on_chain), code=code)
        for rev, device, dseq, h, is_on_chain, code in connection.execute(statement, parameters)
    )


def last_seq(connection: Connection) -> int:
    """The newest place in the log, 0 when it is empty."""
    return int(connection.execute(_LAST_SEQ).scalar_one())


def release(connection: Connection, revs: Iterable[str]) -> None:
    """Take revisions out of the quarantine, because they are in the log now or come in anew."""
    if revs := text_list(revs):
        connection.execute(delete(_QUARANTINE).where(one_of(_QUARANTINE.c.rev, revs)))


def mark_rejected(connection: Connection, rev: str) -> None:
    """A coordinator looked at it and does not want it; it is kept all the same."""
    connection.execute(update(_QUARANTINE).where(_QUARANTINE.c.rev == rev).values(is_rejected=True))


def quarantined(connection: Connection, rev: str) -> QuarantinedRevision | None:
    """One waiting revision, whole."""
    row = connection.execute(select(_QUARANTINE).where(_QUARANTINE.c.rev == rev)).one_or_none()
    if row is None:
        return None
    return QuarantinedRevision(stored=_stored(row), code=row.code, is_on_chain=row.is_on_chain)


def quarantined_of(
    connection: Connection, entities: Iterable[str], *, code: str | None = None
) -> tuple[QuarantinedRevision, ...]:
    """Waiting revisions of these records, in the order of their arrival; `code`: only those with this one."""
    statement = select(_QUARANTINE).where(one_of(_QUARANTINE.c.entity, entities))
    if code is not None:
        statement = statement.where(_QUARANTINE.c.code == code)
    return tuple(
        QuarantinedRevision(stored=_stored(row), code=row.code, is_on_chain=row.is_on_chain)
        for row in connection.execute(statement.order_by(_QUARANTINE.c.id))
    )


def _stored(row: Row[tuple[object, ...]]) -> StoredRevision:
    values = row._mapping
    body = None if values["body"] is None else pack(values["body"].encode("utf-8"))
    return StoredRevision(revision=_revision(row), head=values["head"], packed_body=body, h=values["h"])


def quarantine(connection: Connection) -> tuple[QuarantineRow, ...]:
    """All that waits for a coordinator, what was rejected included, oldest first."""
    columns = [_QUARANTINE.c[name] for name in QuarantineRow.__dataclass_fields__]
    return tuple(map(_quarantine_row, connection.execute(select(*columns).order_by(_QUARANTINE.c.id))))


def quarantined_after(
    connection: Connection, after_id: int, *, limit: int
) -> tuple[tuple[QuarantineRow, Revision], ...]:
    """The same list after a place in it, each line with what its author wrote."""
    statement = select(_QUARANTINE).where(_QUARANTINE.c.id > after_id).order_by(_QUARANTINE.c.id).limit(limit)
    return tuple((_quarantine_row(row), _revision(row)) for row in connection.execute(statement))


def _quarantine_row(row: Row[Any]) -> QuarantineRow:
    return QuarantineRow(**{name: row._mapping[name] for name in QuarantineRow.__dataclass_fields__})


def revisions_of(
    connection: Connection, entities: Iterable[str], *, up_to_seq: int | None = None
) -> dict[str, list[Revision]]:
    """All accepted revisions of these records."""
    found: dict[str, list[Revision]] = defaultdict(list)
    wanted = text_list(entities)
    if not wanted:
        return found
    statement = select(_REVISION).where(one_of(_REVISION.c.entity, wanted))
    if up_to_seq is not None:
        statement = statement.where(_REVISION.c.seq <= up_to_seq)
    for row in connection.execute(statement):
        found[row.entity].append(_revision(row))
    return found


def _revision(row: Row[tuple[object, ...]]) -> Revision:
    values = row._mapping
    head = Head.model_validate_json(values["head"])
    if values["body"] is None:
        return Revision(head=head, rev=values["rev"])
    return Revision(head=head, rev=values["rev"], salt=values["salt"], body=Body.model_validate_json(values["body"]))


def mark_form_known(connection: Connection, form_id: str, version: str) -> None:
    """A form was published after records of it had arrived."""
    connection.execute(
        update(_RECORD).where(_RECORD.c.form == form_id, _RECORD.c.form_version == version).values(is_form_known=True)
    )


def entities_of_log(connection: Connection) -> tuple[str, ...]:
    """Every record that has an accepted revision, sorted."""
    return tuple(connection.execute(select(_REVISION.c.entity).distinct().order_by(_REVISION.c.entity)).scalars())


def entities_in_conflict(connection: Connection) -> tuple[str, ...]:
    """Records with a field in dispute, sorted."""
    statement = select(_RECORD.c.entity).where(_RECORD.c.has_conflict.is_(True)).order_by(_RECORD.c.entity)
    return tuple(connection.execute(statement).scalars())


def revisions_by_record(
    connection: Connection, *, up_to_seq: int | None = None
) -> Iterator[tuple[str, list[Revision]]]:
    """Every record with its accepted revisions, in the order of ids, some hundred records at a time."""
    entities = entities_of_log(connection)
    for at in range(0, len(entities), _ROWS_PER_STEP):
        found = revisions_of(connection, entities[at : at + _ROWS_PER_STEP], up_to_seq=up_to_seq)
        yield from sorted(found.items())


def entity_of(connection: Connection, rev: str) -> str | None:
    """The record of an accepted revision."""
    return connection.execute(select(_REVISION.c.entity).where(_REVISION.c.rev == rev)).scalar_one_or_none()


def record_sites(connection: Connection, entities: Iterable[str]) -> dict[str, str]:
    """The site of each record that exists."""
    return {row.entity: row.site for row in connection.execute(_RECORD_SITES, {"entities": text_list(entities)})}


def record(connection: Connection, entity: str) -> RecordRow | None:
    """One merged record; None when it is unknown or erased."""
    row = connection.execute(select(_RECORD).where(_RECORD.c.entity == entity)).one_or_none()
    return None if row is None else _record(row)


def records(connection: Connection) -> Iterable[RecordRow]:
    """Every merged record in the order of its id, read row by row."""
    statement = select(_RECORD).order_by(_RECORD.c.entity).execution_options(yield_per=_ROWS_PER_STEP)
    return map(_record, connection.execute(statement))


def _record(row: Row[tuple[object, ...]]) -> RecordRow:
    values = row._mapping
    return RecordRow(**{**values, "heads": tuple(values["heads"].split()), "fields": fields_text(values["fields"])})


def fields_text(body_or_fields: str) -> str:
    """The canonical fields out of a canonical body; fields alone stay as they are.

    `fields` is a body's last member. No field's key can be `events`, and inside a text the quotes of the mark between
    the two would be escaped.
    """
    if not body_or_fields.startswith(_BODY_BEGINS):
        return body_or_fields
    return body_or_fields[body_or_fields.index(_FIELDS_BEGIN) + len(_FIELDS_BEGIN) - 1 : -1]


@dataclass(frozen=True)
class FeedItem:
    """A revision of the feed as its two lines, with its places in the log and in its author's chain."""

    seq: int
    rev: str
    device: str
    dseq: int
    h: str
    lines: bytes = field(repr=False)


def feed(connection: Connection, *, sites: Iterable[str], after_seq: int, limit: int) -> tuple[FeedItem, ...]:
    """Accepted revisions of these sites after a place in the log, in the log's order."""
    columns: list[ColumnElement[Any]] = [
        _REVISION.c[name] for name in ("seq", "rev", "device", "dseq", "h", "head", "salt")
    ]
    columns.append(type_coerce(_REVISION.c.body, PackedLine).label("body"))
    statement = (
        select(*columns)
        .where(one_of(_REVISION.c.site, sites), _REVISION.c.seq > after_seq)
        .order_by(_REVISION.c.seq)
        .limit(limit)
    )
    return tuple(
        FeedItem(
            seq=seq,
            rev=rev,
            device=device,
            dseq=dseq,
            h=h,
            lines=revision_lines(head=head.encode("utf-8"), salt=salt, body=body),
        )
        for seq, rev, device, dseq, h, head, salt, body in connection.execute(statement)
    )


def revs_of_site(connection: Connection, site: str) -> tuple[str, ...]:
    """The names of all accepted revisions of a site."""
    return tuple(connection.execute(select(_REVISION.c.rev).where(_REVISION.c.site == site)).scalars())


def insert_receipt(connection: Connection, receipt: Receipt, *, at_utc: datetime) -> None:
    """Keep a copy of what was signed."""
    connection.execute(
        insert(_RECEIPT),
        {
            "carrier": receipt.content.carrier,
            "digest": receipt.content.digest,
            "content": receipt.content.to_bytes().decode("utf-8"),
            "signature": receipt.signature,
            "received_at_utc": at_utc,
        },
    )


def receipts(connection: Connection) -> Iterable[Receipt]:
    """All receipts, oldest first."""
    statement = select(_RECEIPT.c.content, _RECEIPT.c.signature).order_by(_RECEIPT.c.id)
    for row in connection.execute(statement.execution_options(yield_per=_ROWS_PER_STEP)):
        yield Receipt.from_json({"content": json.loads(row.content), "signature": row.signature})
