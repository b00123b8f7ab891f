"""Tables and statements of the sums that are kept between snapshots; decides nothing, computes nothing."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, func, insert, select
from sqlmodel import Field

from sync_server.database.ledger import RecordPlace, fields_text
from sync_server.database.one_of import one_of
from sync_server.database.tables import ServerTable
from sync_server.database.types import SealedBytes


class SumBlockTable(ServerTable, table=True):
    """Sums over some records; ``basis`` names the definitions and the code that made them."""

    __tablename__ = "sum_block"
    id: str = Field(primary_key=True)
    basis: str
    contradictions: int
    content: bytes = Field(sa_type=SealedBytes)


class SumMemberTable(ServerTable, table=True):
    """Which record stands in which block, and in which state it was added."""

    __tablename__ = "sum_member"
    entity: str = Field(primary_key=True)
    block: str = Field(foreign_key="sum_block.id", index=True)
    state: str


_TABLES = ServerTable.metadata.tables
_BLOCK, _MEMBER, _RECORD = _TABLES["sum_block"], _TABLES["sum_member"], _TABLES["record"]


@dataclass(frozen=True)
class Member:
    """A record's block, and the state in which it was added."""

    block: str
    state: str


@dataclass(frozen=True)
class SumBlock:
    """Sums over the records of ``states``; the id is the digest of basis and states."""

    id: str
    basis: str
    contradictions: int
    content: bytes = field(repr=False)
    states: Mapping[str, str] = field(repr=False)


def record_places(connection: Connection) -> Iterator[RecordPlace]:
    """Every merged record in the order of its id, without its answers."""
    columns = [_RECORD.c[name] for name in RecordPlace.__dataclass_fields__]
    for row in connection.execute(select(*columns).order_by(_RECORD.c.entity)):
        yield RecordPlace(**(dict(row._mapping) | {"heads": tuple(row.heads.split())}))


def fields_of(connection: Connection, entities: Iterable[str]) -> Mapping[str, str]:
    """The merged fields of some records, as canonical JSON."""
    statement = select(_RECORD.c.entity, _RECORD.c.fields).where(one_of(_RECORD.c.entity, entities))
    return {row.entity: fields_text(row.fields) for row in connection.execute(statement)}


def members(connection: Connection, basis: str) -> Mapping[str, Member]:
    """Every record whose sums are kept."""
    statement = select(_MEMBER).join(_BLOCK, _BLOCK.c.id == _MEMBER.c.block).where(_BLOCK.c.basis == basis)
    return {row.entity: Member(row.block, row.state) for row in connection.execute(statement)}


def blocks(connection: Connection, ids: Iterable[str]) -> Iterator[tuple[str, int, bytes]]:
    """(id, contradictions, content) of some blocks, by id."""
    statement = select(_BLOCK.c.id, _BLOCK.c.contradictions, _BLOCK.c.content).where(one_of(_BLOCK.c.id, ids))
    for row in connection.execute(statement.order_by(_BLOCK.c.id)):
        yield row.id, row.contradictions, row.content


def existing(connection: Connection, entities: Iterable[str]) -> frozenset[str]:
    """Those of these records that were not erased."""
    statement = select(_RECORD.c.entity).where(one_of(_RECORD.c.entity, entities))
    return frozenset(connection.execute(statement).scalars())


def count_blocks(connection: Connection) -> int:
    """How many blocks are kept."""
    return int(connection.execute(select(func.count()).select_from(_BLOCK)).scalar_one())


def replace_blocks(connection: Connection, *, kept: Collection[str], added: Sequence[SumBlock]) -> None:
    """Keep these blocks and nothing else."""
    gone = set(connection.execute(select(_BLOCK.c.id)).scalars()) - set(kept)
    _drop(connection, gone)
    known = set(kept)
    for block in added:
        if block.id not in known:
            known.add(block.id)
            names = ("id", "basis", "contradictions", "content")
            connection.execute(insert(_BLOCK).values({name: getattr(block, name) for name in names}))
            rows = [{"entity": entity, "block": block.id, "state": state} for entity, state in block.states.items()]
            connection.execute(insert(_MEMBER), rows)


def forget_sums(connection: Connection, entities: Iterable[str]) -> None:
    """Drop every block that holds one of these records: what is erased must not live on in a sum of few children."""
    statement = select(_MEMBER.c.block).distinct().where(one_of(_MEMBER.c.entity, entities))
    _drop(connection, set(connection.execute(statement).scalars()))


def _drop(connection: Connection, ids: Collection[str]) -> None:
    if ids:
        connection.execute(delete(_MEMBER).where(one_of(_MEMBER.c.block, ids)))
        connection.execute(delete(_BLOCK).where(one_of(_BLOCK.c.id, ids)))
