"""What coordinators decide about records, as operations that verbs and pages call; each is one transaction.

A decision on a record is a revision of the server's own desk that names its parents, so laptops get it by the feed like
any other, can check who signed it, and it can be undone by another one.
"""

from collections.abc import Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from app.errors import AppError
from app.merge import DELETED_FIELD, Dispute, FieldValue, MergedRecord, merge, wire_value
from app.merge import disputes as merge_disputes
from app.protocol.review import BY_FIELD, REASON_FIELD, RETURN_REASONS, RETURNED, REVIEW_FIELD
from app.protocol.wire import Head, RecordState, Revision, RevisionKind, WireValue
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger
from sync_server.database.erasures import Decision
from sync_server.desk import Decided, write_revision
from sync_server.merging import merge_again
from sync_server.records import STATE_ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator

STATE_FIELD = "@state"


class Record:
    """One record inside a transaction: its revisions, what they mean, and how the desk writes a further one."""

    def __init__(self, context: ServerContext, connection: Connection, entity: str) -> None:
        self._context, self._connection, self.entity = context, connection, entity
        self.revisions: list[Revision] = []
        self._read()

    def _read(self) -> None:
        found = ledger.revisions_of(self._connection, [self.entity]).get(self.entity, [])
        if not found or all(revision.is_stub for revision in found):
            raise AppError("record.unknown", "There is no such record, or it was erased.", entity=self.entity)
        self.revisions = found

    @property
    def merged(self) -> MergedRecord:
        """What the revisions mean now."""
        return merge(self.revisions)

    @property
    def heads(self) -> list[Head]:
        """The heads of the revisions that nothing follows."""
        last = set(self.merged.heads)
        return [revision.head for revision in self.revisions if revision.rev in last]

    @property
    def state(self) -> RecordState:
        """As finished as the least finished head."""
        return min((head.state for head in self.heads), key=STATE_ORDER.index)

    def write(
        self,
        kind: RevisionKind,
        fields: Mapping[str, WireValue],
        *,
        by: str,
        why: str,
        state: RecordState | None = None,
        parents: Sequence[str] | None = None,
        participant: str | None = None,
    ) -> Revision:
        """Append a revision of the desk and note the decision."""
        context = self._context
        shown = max(self.heads, key=lambda head: (head.hlc, head.device, head.dseq))
        decided = Decided(
            kind=kind,
            state=state or self.state,
            fields=dict(fields),
            parents=tuple(self.merged.heads if parents is None else parents),
            participant=participant,
        )
        now = context.now()
        revision = write_revision(
            self._connection,
            context.project(self._connection),
            context.sign_key,
            decided,
            like=shown,
            salt=context.random_bytes(16),
            now_utc=now,
        )
        note = Decision(kind=why, entity=self.entity, rev=revision.rev, decided_by=by, decided_at_utc=now)
        erasures.note_decision(self._connection, note)
        merge_again(self._connection, [self.entity])
        self._read()
        return revision


@contextmanager
def record(context: ServerContext, entity: str) -> "Iterator[Record]":
    """A record in a transaction of its own."""
    with context.database.writing() as connection:
        yield Record(context, connection, entity)


def disputes(context: ServerContext, *, entity: str | None = None) -> tuple[Dispute, ...]:
    """Every field in conflict, or those of one record."""
    found: list[Dispute] = []
    with context.database.reading() as connection:
        entities = ledger.entities_in_conflict(connection) if entity is None else (entity,)
        for _, revisions in sorted(ledger.revisions_of(connection, entities).items()):
            found += merge_disputes(merge(revisions))
    return tuple(found)


def resolve(context: ServerContext, entity: str, choices: Mapping[str, str], *, by: str) -> Revision:
    """Settle disputed fields by naming, for each, the revision whose value stands; others stay in dispute.

    Args:
        choices: field -> revision; ``@deleted`` -> the revision that deleted, or one that did not.
        by: who decides, for the list of decisions.

    Raises:
        AppError: ``record.unknown``, ``resolve.no_dispute``, ``resolve.not_a_side``.
    """
    with record(context, entity) as found:
        conflicts = found.merged.conflicts
        values: dict[str, FieldValue] = {}
        for field, rev in choices.items():
            if field not in conflicts:
                raise AppError("resolve.no_dispute", "This field is not in dispute.", field_count=len(conflicts))
            side = next((write for write in conflicts[field] if write.rev == rev), None)
            if side is None:
                raise AppError("resolve.not_a_side", "This revision is not one of the two sides.", rev=rev)
            values[field] = side.value
        is_deletion = values.pop(DELETED_FIELD, "no") == "yes"
        kind = RevisionKind.DELETE if is_deletion else RevisionKind.RESOLVE
        fields = {field: wire_value(value) for field, value in values.items()}
        return found.write(kind, fields, by=by, why="resolve")


def undo(context: ServerContext, rev: str, *, by: str) -> tuple[Revision, ...]:
    """Take a decision back: what it wrote is again what was there before, disputes included.

    A dispute comes back as concurrent revisions, one for each side.

    Raises:
        AppError: ``undo.unknown``, ``undo.not_a_decision``, ``undo.overtaken`` when somebody has written there since.
    """
    with context.database.writing() as connection:
        entity = ledger.entity_of(connection, rev)
        if entity is None:
            raise AppError("undo.unknown", "There is no such revision.", rev=rev)
        found = Record(context, connection, entity)
        target = next(one for one in found.revisions if one.rev == rev)
        if target.head.device != context.desk:
            raise AppError("undo.not_a_decision", "Only a coordinator's decision can be undone.", rev=rev)
        before = _ancestors(found.revisions, target)
        earlier = merge(before) if before else None
        keys = [*target.fields, DELETED_FIELD]
        _require_not_overtaken(found, target, keys)
        parents = found.merged.heads
        sides = [_values_before(earlier, key) for key in keys]
        written = []
        for number in range(max(len(side) for side in sides)):
            values = {
                key: side[min(number, len(side) - 1)]
                for key, side in zip(keys, sides, strict=True)
                if number == 0 or len(side) > 1
            }
            is_deleted = values.pop(DELETED_FIELD, "no") == "yes"
            kind = RevisionKind.DELETE if is_deleted else RevisionKind.RESTORE
            fields = {key: wire_value(value) for key, value in values.items()}
            state = _state_before(before)
            written.append(found.write(kind, fields, by=by, why="undo", state=state, parents=parents))
        return tuple(written)


def _values_before(earlier: MergedRecord | None, key: str) -> list[FieldValue]:
    if earlier is None:
        return ["no" if key == DELETED_FIELD else None]
    if key in earlier.conflicts:
        return list({write.value: None for write in earlier.conflicts[key]})
    if key == DELETED_FIELD:
        return ["yes" if earlier.is_deleted else "no"]
    return [earlier.fields.get(key)]


def _state_before(before: Sequence[Revision]) -> RecordState | None:
    if not before:
        return None
    last = set(merge(before).heads)
    return min((one.head.state for one in before if one.rev in last), key=STATE_ORDER.index)


def _require_not_overtaken(found: Record, target: Revision, keys: Sequence[str]) -> None:
    for other in found.revisions:
        is_later = target.rev in {one.rev for one in _ancestors(found.revisions, other)}
        if is_later and set(keys) & set(other.fields):
            raise AppError(
                "undo.overtaken", "Somebody has written there since; resolve it anew instead.", rev=other.rev
            )


def _ancestors(revisions: Sequence[Revision], target: Revision) -> list[Revision]:
    by_rev = {one.rev: one for one in revisions}
    found: dict[str, Revision] = {}
    waiting = list(target.head.parents)
    while waiting:
        rev = waiting.pop()
        if rev in by_rev and rev not in found:
            found[rev] = by_rev[rev]
            waiting.extend(by_rev[rev].head.parents)
    return list(found.values())


def send_back(context: ServerContext, entity: str, *, by: str, reason: str = "other") -> Revision:
    """Return an interview to its laptop: it is unfinished again, and out of indicators, until it is finished anew.

    Args:
        by: who returns it; the interviewer is told.
        reason: one of `RETURN_REASONS`, which the interviewer is told too.

    Raises:
        AppError: ``record.unknown``, ``return.not_final``, ``return.unknown_reason``.
    """
    if reason not in RETURN_REASONS:
        raise AppError("return.unknown_reason", f"The reason must be one of: {', '.join(RETURN_REASONS)}.")
    with record(context, entity) as found:
        if found.state is not RecordState.FINAL:
            raise AppError("return.not_final", "Only a finished interview can be returned.", entity=entity)
        fields: dict[str, WireValue] = {
            REVIEW_FIELD: RETURNED,
            REASON_FIELD: reason,
            BY_FIELD: by,
            STATE_FIELD: RecordState.UNFINISHED.value,
        }
        return found.write(RevisionKind.RESOLVE, fields, by=by, why="return", state=RecordState.UNFINISHED)


def recode(context: ServerContext, entity: str, participant: str, *, by: str) -> Revision:
    """Give a record another child's code: the same code had been given twice."""
    with record(context, entity) as found:
        return found.write(RevisionKind.RESOLVE, {}, by=by, why="recode", participant=participant)


def delete(context: ServerContext, entity: str, *, by: str) -> Revision:
    """Delete a record; its content stays and this can be undone, unlike an erasure."""
    with record(context, entity) as found:
        return found.write(RevisionKind.DELETE, {}, by=by, why="delete")
