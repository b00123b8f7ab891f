"""Appends accepted revisions to the log and merges the records that they touch anew."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection

from app.protocol.wire import Outcome, RevisionResult
from sync_server.database import appending, ledger, library, people
from sync_server.database.ledger import RecordRow, StoredRevision
from sync_server.records import is_marked_test_data, merged_row


def merge_fresh(
    connection: Connection, accepted: Sequence[StoredRevision], *, recorded: Container[str], at_utc: datetime
) -> dict[str, RevisionResult]:
    """Append revisions to the log, in this order, and merge their records.

    Args:
        recorded: those of their records that exist; the others have no earlier revision with content.

    Returns:
        The word on each revision with content; stubs of erased records are appended without one.
    """
    if not accepted:
        return {}
    by_entity: dict[str, list[StoredRevision]] = defaultdict(list)
    for stored in accepted:
        if not stored.revision.is_stub:
            by_entity[stored.revision.head.entity].append(stored)
    existing = ledger.revisions_of(connection, [entity for entity in by_entity if entity in recorded])
    seq, bodies = appending.append_revisions(connection, accepted, at_utc=at_utc)
    forms = library.form_versions(connection)
    lone: list[StoredRevision] = []
    rows: list[RecordRow] = []
    results: dict[str, RevisionResult] = {}
    for entity, fresh in by_entity.items():
        has_conflict = False
        if entity not in recorded and len(fresh) == 1:
            lone += fresh
        else:
            row = merged_row(
                [*existing.get(entity, ()), *(item.revision for item in fresh)], forms=forms, updated_seq=seq
            )
            has_conflict = row.has_conflict
            rows.append(row)
        outcome = Outcome.CONFLICT if has_conflict else Outcome.APPLIED
        code = "fields_differ" if has_conflict else None
        for item in fresh:
            rev = item.revision.rev
            results[rev] = RevisionResult(rev=rev, outcome=outcome, code=code)
    test_data = {item.revision.head.entity for item in lone if is_marked_test_data(item.revision)}
    appending.add_lone_records(connection, lone, bodies=bodies, forms=forms, test_data=test_data, updated_seq=seq)
    _save(connection, rows)
    if test_data:
        people.mark_test_data(connection)
    return results


def merge_again(connection: Connection, entities: Iterable[str]) -> None:
    """Merge records whose revisions changed by other ways."""
    forms, seq = library.form_versions(connection), ledger.last_seq(connection)
    found = ledger.revisions_of(connection, entities)
    _save(connection, [merged_row(revisions, forms=forms, updated_seq=seq) for revisions in found.values()])


def _save(connection: Connection, rows: Sequence[RecordRow]) -> None:
    appending.save_records(connection, rows)
    if any(row.is_test_data for row in rows):
        people.mark_test_data(connection)
