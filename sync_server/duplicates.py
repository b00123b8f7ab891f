"""Finds children who were interviewed twice and codes that were given twice, and carries out what is decided."""

from collections import defaultdict

from app import merge as shared
from app.merge import Duplicate, Twin, answers_of, duplicate_of
from app.protocol.review import APART_FIELD
from app.protocol.wire import Revision
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger
from sync_server.database.ledger import RecordRow
from sync_server.deciding import Record
from sync_server.records import read_fields

SEPARATE = "separate"


def find(context: ServerContext) -> tuple[Duplicate, ...]:
    """All groups that nobody has settled yet."""
    with context.database.reading() as connection:
        groups: dict[tuple[str, str, str], list[RecordRow]] = defaultdict(list)
        for row in ledger.records(connection):
            if not row.is_deleted:
                groups[row.form, row.site, row.participant].append(row)
        noted = {note.entity for note in erasures.decisions(connection) if note.kind == SEPARATE}
        found = []
        for (form, site, participant), rows in sorted(groups.items()):
            if len(rows) < 2:
                continue
            fields = [read_fields(row.fields) for row in rows]
            if all(row.entity in noted or one.get(APART_FIELD) for row, one in zip(rows, fields, strict=True)):
                continue
            revisions = ledger.revisions_of(connection, [row.entity for row in rows])
            answers = [answers_of(one) for one in fields]
            twins = [
                Twin(
                    entity=row.entity,
                    state=row.state,
                    devices=tuple(sorted({revision.head.device for revision in revisions[row.entity]})),
                    answered=len(one),
                )
                for row, one in zip(rows, answers, strict=True)
            ]
            found.append(duplicate_of(form, site, participant, twins=twins, answers=answers))
    return tuple(found)


def join(context: ServerContext, keep: str, drop: str, *, by: str) -> tuple[Revision, ...]:
    """One child was interviewed twice: `keep` gets the answers that it lacks, `drop` is deleted; both can be undone.

    Where both have an answer, that of `keep` stands.

    Raises:
        AppError: ``record.unknown``, ``duplicate.not_alike``.
    """
    with context.database.writing() as connection:
        kept, dropped = Record(context, connection, keep), Record(context, connection, drop)
        filled, deleted = shared.join(kept.history, dropped.history)
        return kept.write(filled, by=by, why="join"), dropped.write(deleted, by=by, why="join")


def separate(context: ServerContext, entities: tuple[str, ...], *, by: str) -> None:
    """These are right as they are, for example two waves; they are not offered again."""
    with context.database.writing() as connection:
        for entity in entities:
            found = Record(context, connection, entity)
            found.write(shared.set_apart(found.history), by=by, why=SEPARATE)
