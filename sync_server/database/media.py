"""Tables and statements on attachments of records; decides nothing."""

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, func, select, update
from sqlmodel import Field

from app.protocol.media import MediaReference
from sync_server.database.one_of import one_of
from sync_server.database.tables import ServerTable
from sync_server.database.types import SealedBytes
from sync_server.database.upserting import insert_new, upsert


class MediaTable(ServerTable, table=True):
    """A file of a record, whole once it has a receipt. Kept for each record apart: it is erased with its record."""

    __tablename__ = "media"
    entity: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True)
    size_bytes: int
    media_type: str
    receipt: str | None = None


class MediaPieceTable(ServerTable, table=True):
    __tablename__ = "media_piece"
    entity: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    content: bytes = Field(sa_type=SealedBytes)


_TABLES = ServerTable.metadata.tables
_MEDIA, _PIECE = _TABLES["media"], _TABLES["media_piece"]


@dataclass(frozen=True)
class MediaRow:
    """What is stored of a file; `receipt` is the signed one as JSON, None while pieces are missing."""

    entity: str
    sha256: str
    size_bytes: int
    media_type: str
    receipt: str | None = field(repr=False)


def find(connection: Connection, entity: str, sha256: str) -> MediaRow | None:
    """A file of a record; None when nothing of it has come."""
    statement = select(_MEDIA).where(_MEDIA.c.entity == entity, _MEDIA.c.sha256 == sha256)
    row = connection.execute(statement).one_or_none()
    return None if row is None else MediaRow(**row._mapping)


def all_media(connection: Connection) -> tuple[MediaRow, ...]:
    """Every file of which something is here."""
    rows = connection.execute(select(_MEDIA).order_by(_MEDIA.c.entity, _MEDIA.c.sha256))
    return tuple(MediaRow(**row._mapping) for row in rows)


def expect(connection: Connection, entity: str, reference: MediaReference) -> None:
    """Note a file of which pieces come."""
    values = {
        "entity": entity,
        "sha256": reference.sha256,
        "size_bytes": reference.size_bytes,
        "media_type": reference.media_type,
        "receipt": None,
    }
    insert_new(connection, _MEDIA, values)


def put_piece(connection: Connection, entity: str, sha256: str, number: int, data: bytes) -> None:
    """Keep a piece; the same one again changes nothing."""
    values = {"entity": entity, "sha256": sha256, "number": number, "content": data}
    upsert(connection, _PIECE, values, keys=["entity", "sha256", "number"])


def piece(connection: Connection, entity: str, sha256: str, number: int) -> bytes | None:
    """One piece; None when it is not here."""
    statement = select(_PIECE.c.content).where(
        _PIECE.c.entity == entity, _PIECE.c.sha256 == sha256, _PIECE.c.number == number
    )
    return connection.execute(statement).scalar_one_or_none()


def pieces_here(connection: Connection, entity: str, sha256: str) -> frozenset[int]:
    """Numbers of the pieces that are here."""
    statement = select(_PIECE.c.number).where(_PIECE.c.entity == entity, _PIECE.c.sha256 == sha256)
    return frozenset(connection.execute(statement).scalars())


def contents(connection: Connection, entity: str, sha256: str) -> Iterator[bytes]:
    """The pieces in their order, one at a time."""
    for number in sorted(pieces_here(connection, entity, sha256)):
        content = piece(connection, entity, sha256, number)
        assert content is not None
        yield content


def digest_of(connection: Connection, entity: str, sha256: str) -> str:
    """SHA-256 of what is here."""
    whole = hashlib.sha256()
    for content in contents(connection, entity, sha256):
        whole.update(content)
    return whole.hexdigest()


def bytes_of(connection: Connection, entity: str) -> int:
    """What the files of a record take when they are whole."""
    statement = select(func.coalesce(func.sum(_MEDIA.c.size_bytes), 0)).where(_MEDIA.c.entity == entity)
    return int(connection.execute(statement).scalar_one())


def save_receipt(connection: Connection, entity: str, sha256: str, receipt: str) -> None:
    """The file is whole."""
    statement = update(_MEDIA).where(_MEDIA.c.entity == entity, _MEDIA.c.sha256 == sha256)
    connection.execute(statement.values(receipt=receipt))


def drop_pieces(connection: Connection, entity: str, sha256: str) -> None:
    """What came is not what its name says: to be sent again."""
    connection.execute(delete(_PIECE).where(_PIECE.c.entity == entity, _PIECE.c.sha256 == sha256))


def drop_media(connection: Connection, entities: Collection[str]) -> None:
    """The records were erased: their files go with them."""
    for table in (_PIECE, _MEDIA):
        connection.execute(delete(table).where(one_of(table.c.entity, entities)))
