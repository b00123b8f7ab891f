"""Finds children who were interviewed twice and codes that were given twice, and carries out what is decided."""

from collections import defaultdict
from dataclasses import dataclass

from app.errors import AppError
from app.merge import FieldValue, wire_value
from app.protocol.wire import Revision, RevisionKind
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger
from sync_server.database.erasures import Decision
from sync_server.database.ledger import RecordRow
from sync_server.deciding import Record
from sync_server.records import read_fields

SEPARATE = "separate"


@dataclass(frozen=True)
class Twin:
    """One of several records with the same form, site and code; no answers."""

    entity: str
    state: str
    devices: tuple[str, ...]
    answered: int


@dataclass(frozen=True)
class Duplicate:
    """Records with the same form, site and code: one child interviewed twice, or one code given to two children.

    Attributes:
        same: answers that all have alike.
        different: answers in which they differ; many point to two children.
    """

    form: str
    site: str
    participant: str
    twins: tuple[Twin, ...]
    same: int
    different: int


def find(context: ServerContext) -> tuple[Duplicate, ...]:
    """All groups that nobody has settled yet."""
    with context.database.reading() as connection:
        groups: dict[tuple[str, str, str], list[RecordRow]] = defaultdict(list)
        for row in ledger.records(connection):
            if not row.is_deleted:
                groups[row.form, row.site, row.participant].append(row)
        settled = {note.entity for note in erasures.decisions(connection) if note.kind == SEPARATE}
        found = []
        for (form, site, participant), rows in sorted(groups.items()):
            if len(rows) < 2 or all(row.entity in settled for row in rows):
                continue
            revisions = ledger.revisions_of(connection, [row.entity for row in rows])
            answers = [_answers(row) for row in rows]
            common = set.intersection(*(set(one) for one in answers))
            same = sum(len({one[key] for one in answers}) == 1 for key in common)
            twins = tuple(
                Twin(
                    entity=row.entity,
                    state=row.state,
                    devices=tuple(sorted({revision.head.device for revision in revisions[row.entity]})),
                    answered=len(one),
                )
                for row, one in zip(rows, answers, strict=True)
            )
            found.append(Duplicate(form, site, participant, twins, same=same, different=len(common) - same))
    return tuple(found)


def _answers(row: RecordRow) -> dict[str, FieldValue]:
    return {key: value for key, value in read_fields(row.fields).items() if key.startswith("/") and value is not None}


def join(context: ServerContext, keep: str, drop: str, *, by: str) -> tuple[Revision, ...]:
    """One child was interviewed twice: `keep` gets the answers that it lacks, `drop` is deleted; both can be undone.

    Where both have an answer, that of `keep` stands.

    Raises:
        AppError: ``record.unknown``, ``duplicate.not_alike``.
    """
    with context.database.writing() as connection:
        kept, dropped = Record(context, connection, keep), Record(context, connection, drop)
        rows = [ledger.record(connection, entity) for entity in (keep, drop)]
        alike = {(row.form, row.site, row.participant) for row in rows if row is not None}
        if len(alike) != 1 or keep == drop:
            raise AppError("duplicate.not_alike", "These two records have not the same form, site and code.")
        here = kept.merged
        lacking = {
            key: wire_value(value)
            for key, value in dropped.merged.fields.items()
            if key.startswith("/") and value is not None and here.fields.get(key) is None and key not in here.conflicts
        }
        first = kept.write(RevisionKind.RESOLVE, lacking, by=by, why="join")
        second = dropped.write(RevisionKind.DELETE, {}, by=by, why="join")
    return first, second


def separate(context: ServerContext, entities: tuple[str, ...], *, by: str) -> None:
    """These are right as they are, for example two waves; they are not offered again."""
    with context.database.writing() as connection:
        for entity in entities:
            note = Decision(kind=SEPARATE, entity=entity, rev=None, decided_by=by, decided_at_utc=context.now())
            erasures.note_decision(connection, note)
