"""Writes the rows of a batch: log, quarantine and merged records, each by one statement; decides nothing."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.engine import Dialect

from app.protocol.wire import RevisionKind
from sync_server.database.ledger import QuarantinedRevision, RecordRow, StoredRevision, last_seq
from sync_server.database.sealing import sealed_bytes, sealed_text
from sync_server.database.tables import ServerTable
from sync_server.database.types import pack, utc_text
from sync_server.database.upserting import POSTGRESQL, ManyRows

Bytes = bytes | bytearray

_TABLES = ServerTable.metadata.tables
_LOG = ManyRows(
    _TABLES["revision"],
    ("rev", "entity", "site", "device", "dseq", "h", "head", "body", "salt", "received_at_utc"),
)
_WAITING = ManyRows(
    _TABLES["quarantine"],
    (
        *("rev", "code", "entity", "site", "device", "dseq", "h", "is_on_chain", "head", "body", "salt"),
        *("is_rejected", "carrier", "received_at_utc"),
    ),
)
_RECORD_COLUMNS = (
    *("entity", "form", "form_version", "is_form_known", "site", "participant", "state", "heads"),
    *("fields", "conflicts", "has_conflict", "is_deleted", "is_test_data", "updated_seq"),
)
_NEW_RECORDS = ManyRows(_TABLES["record"], _RECORD_COLUMNS)
_MERGED = ManyRows(_TABLES["record"], _RECORD_COLUMNS, keys=["entity"])


def append_revisions(
    connection: Connection, revisions: Sequence[StoredRevision], *, at_utc: datetime
) -> tuple[int, Mapping[str, Bytes | None]]:
    """Append to the log in this order.

    Returns:
        The `seq` of the last one, and each body by its revision's name as it stands in the table.
    """
    received, dialect = utc_text(at_utc), connection.dialect
    rows: list[tuple[object, ...]] = []
    bodies: dict[str, Bytes | None] = {}
    for stored in revisions:
        revision, head = stored.revision, stored.revision.head
        body, salt = _content(stored, dialect)
        bodies[revision.rev] = body
        rows.append(
            (
                *(revision.rev, head.entity, head.site, head.device, head.dseq, stored.h, stored.head),
                *(body, salt, received),
            )
        )
    _LOG.write(connection, rows)
    return last_seq(connection), bodies


def _content(stored: StoredRevision, dialect: Dialect) -> tuple[Bytes | None, str | None]:
    """Body and salt as they stand in the table."""
    body, salt = stored.packed_body, stored.revision.salt
    if body is None or salt is None:
        return None, None
    return _bytes(sealed_bytes(body, dialect), dialect), sealed_text(salt, dialect)


def _bytes(content: bytes, dialect: Dialect) -> Bytes:
    """Bytes as the driver takes them without a detour.

    SQLite's driver looks for an adapter for each value that is not exactly an int, a float, a str or a bytearray, which
    takes it longer than to store the value.
    """
    return content if dialect.name == POSTGRESQL else bytearray(content)


def _flags(dialect: Dialect) -> tuple[bool | int, bool | int]:
    """No and yes, likewise: PostgreSQL's driver wants booleans."""
    return (False, True) if dialect.name == POSTGRESQL else (0, 1)


def set_aside(connection: Connection, items: Sequence[QuarantinedRevision], *, carrier: str, at_utc: datetime) -> None:
    """Keep revisions whole for a coordinator."""
    received, dialect = utc_text(at_utc), connection.dialect
    rows: list[tuple[object, ...]] = []
    for item in items:
        stored, revision, head = item.stored, item.stored.revision, item.stored.revision.head
        rows.append(
            (
                *(revision.rev, item.code, head.entity, head.site, head.device, head.dseq, stored.h, item.is_on_chain),
                *(stored.head, *_content(stored, dialect), False, carrier, received),
            )
        )
    _WAITING.write(connection, rows)


def save_records(connection: Connection, records: Sequence[RecordRow]) -> None:
    """Write merged records over what stood there."""
    dialect = connection.dialect
    rows = [
        (
            *(record.entity, record.form, record.form_version, record.is_form_known, record.site),
            *(record.participant, record.state, " ".join(record.heads)),
            *(sealed_bytes(pack(record.fields.encode("utf-8")), dialect), sealed_text(record.conflicts, dialect)),
            *(record.has_conflict, record.is_deleted, record.is_test_data, record.updated_seq),
        )
        for record in records
    ]
    _MERGED.write(connection, rows)


def add_lone_records(
    connection: Connection,
    only_revisions: Sequence[StoredRevision],
    *,
    bodies: Mapping[str, Bytes | None],
    forms: Collection[tuple[str, str]],
    test_data: Collection[str],
    updated_seq: int,
) -> None:
    """Add records that are one revision each, as most are: its body is stored a second time as it is.

    Args:
        only_revisions: with their content, of records that do not exist yet.
        bodies: by revision, as `append_revisions` stored them.
        forms: (form id, version) of everything published.
        test_data: those of these records that are marked as test data.
    """
    rows: list[tuple[object, ...]] = []
    no_conflicts, flags = sealed_text("{}", connection.dialect), _flags(connection.dialect)
    for stored in only_revisions:
        rev, head = stored.revision.rev, stored.revision.head
        is_known = flags[(head.form, head.form_version) in forms]
        rows.append(
            (
                *(head.entity, head.form, head.form_version, is_known, head.site, head.participant, str(head.state)),
                *(rev, bodies[rev], no_conflicts, flags[False], flags[head.kind is RevisionKind.DELETE]),
                *(flags[head.entity in test_data], updated_seq),
            )
        )
    _NEW_RECORDS.write(connection, rows)
