"""What a coordinator's decision about a record writes: a revision that names its parents; pure, stores nothing.

A decision made at the server's desk and one made on a coordinator's laptop, with or without a network, are the same
kind of revision, so that every replica checks and merges them alike, and each can be undone by a further one.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from app.errors import AppError
from app.merge.clocks import display_order
from app.merge.merging import DELETED_FIELD, FieldValue, MergedRecord, merge, wire_value
from app.protocol.review import APART_FIELD, BY_FIELD, REASON_FIELD, RETURN_REASONS, RETURNED, REVIEW_FIELD
from app.protocol.wire import Head, RecordState, Revision, RevisionKind, WireValue

STATE_FIELD = "@state"
DECISION_KINDS = (RevisionKind.RESOLVE, RevisionKind.RESTORE, RevisionKind.DELETE)
"""Kinds of revisions by which a coordinator decides; `RESOLVE` and `RESTORE` are nobody else's."""
_FROM_LEAST_FINISHED = (RecordState.UNFINISHED, RecordState.STOPPED, RecordState.FINAL)


@dataclass(frozen=True)
class Decided:
    """What a further revision of a record says.

    Attributes:
        like: the head that is shown of the record; form, version and site are taken from it, and time is after it.
    """

    kind: RevisionKind
    state: RecordState
    fields: Mapping[str, WireValue] = field(repr=False)
    parents: tuple[str, ...]
    participant: str
    like: Head


def least_finished(revisions: Iterable[Revision]) -> RecordState:
    """A record is only as finished as the least finished of its heads, and of one with one head that head's.

    A decision that leaves the state alone says nothing about it: else an interview that was finished on a laptop which
    had not seen the decision yet would stay unfinished for ever.
    """
    heads = list(revisions)
    saying = [one for one in heads if one.head.kind not in DECISION_KINDS or STATE_FIELD in one.fields]
    return min((one.head.state for one in saying or heads), key=_FROM_LEAST_FINISHED.index)


class History:
    """All revisions of one record that are whole here, and what they mean.

    Raises:
        AppError: ``record.unknown`` when there is none.
    """

    def __init__(self, revisions: Iterable[Revision]) -> None:
        self.revisions = tuple(revision for revision in revisions if not revision.is_stub)
        if not self.revisions:
            raise AppError("record.unknown", "There is no such record, or it was erased.")
        self.merged: MergedRecord = merge(self.revisions)
        last = set(self.merged.heads)
        self._last = [revision for revision in self.revisions if revision.rev in last]

    @property
    def shown(self) -> Head:
        """The head whose form, site and participant are the record's: the last in display order."""
        return max((one.head for one in self._last), key=display_order)

    @property
    def state(self) -> RecordState:
        """How far the interview is."""
        return least_finished(self._last)

    def decided(
        self,
        kind: RevisionKind,
        fields: Mapping[str, WireValue],
        *,
        state: RecordState | None = None,
        participant: str | None = None,
    ) -> Decided:
        """A revision that follows all heads."""
        return Decided(
            kind=kind,
            state=state or self.state,
            fields=dict(fields),
            parents=self.merged.heads,
            participant=participant or self.shown.participant,
            like=self.shown,
        )

    def before(self, target: Revision) -> tuple[Revision, ...]:
        """All known ancestors of a revision."""
        by_rev = {one.rev: one for one in self.revisions}
        found: dict[str, Revision] = {}
        waiting = list(target.head.parents)
        while waiting:
            rev = waiting.pop()
            if rev in by_rev and rev not in found:
                found[rev] = by_rev[rev]
                waiting.extend(by_rev[rev].head.parents)
        return tuple(found.values())


def chosen_values(record: History, choices: Mapping[str, str]) -> dict[str, FieldValue]:
    """The values of the revisions that were named for disputed fields.

    Args:
        choices: field -> revision; ``@deleted`` -> the revision that deleted, or one that did not.

    Raises:
        AppError: ``resolve.no_dispute``, ``resolve.not_a_side``.
    """
    values: dict[str, FieldValue] = {}
    for key, rev in choices.items():
        _require_disputed(record, key)
        side = next((write for write in record.merged.conflicts[key] if write.rev == rev), None)
        if side is None:
            raise AppError("resolve.not_a_side", "This revision is not one of the two sides.", rev=rev)
        values[key] = side.value
    return values


def resolve(record: History, values: Mapping[str, FieldValue]) -> Decided:
    """Settle disputed fields; others stay in dispute.

    Args:
        values: field -> what stands from now on, one of the sides or another value that the form takes;
            ``@deleted`` -> "yes" or "no".

    Raises:
        AppError: ``resolve.no_dispute``.
    """
    for key in values:
        _require_disputed(record, key)
    settled = dict(values)
    is_deletion = settled.pop(DELETED_FIELD, "no") == "yes"
    kind = RevisionKind.DELETE if is_deletion else RevisionKind.RESOLVE
    state = settled.get(STATE_FIELD)
    return record.decided(
        kind,
        {key: wire_value(value) for key, value in settled.items()},
        state=RecordState(state) if isinstance(state, str) and state in set(RecordState) else None,
    )


def _require_disputed(record: History, key: str) -> None:
    if key not in record.merged.conflicts:
        raise AppError("resolve.no_dispute", "This field is not in dispute.", field_count=len(record.merged.conflicts))


def undo(record: History, rev: str, *, coordinators: Collection[str]) -> tuple[Decided, ...]:
    """Take a decision back: what it wrote is again what was there before, disputes included.

    A dispute comes back as concurrent revisions, one for each side; all of them have the same parents.

    Args:
        rev: the decision.
        coordinators: devices whose decisions may be undone.

    Raises:
        AppError: ``undo.unknown``, ``undo.not_a_decision``, ``undo.overtaken`` when somebody has written there since.
    """
    target = next((one for one in record.revisions if one.rev == rev), None)
    if target is None:
        raise AppError("undo.unknown", "There is no such revision.", rev=rev)
    if target.head.device not in coordinators or target.head.kind not in DECISION_KINDS:
        raise AppError("undo.not_a_decision", "Only a coordinator's decision can be undone.", rev=rev)
    before = record.before(target)
    keys = [*target.fields, DELETED_FIELD]
    earlier = History(before) if before else None
    _require_not_overtaken(record, target, earlier)
    sides = [_values_before(earlier.merged if earlier else None, key) for key in keys]
    written = []
    for number in range(max(len(side) for side in sides)):
        values = {
            key: side[min(number, len(side) - 1)]
            for key, side in zip(keys, sides, strict=True)
            if number == 0 or len(side) > 1
        }
        is_deleted = values.pop(DELETED_FIELD, "no") == "yes"
        written.append(
            record.decided(
                RevisionKind.DELETE if is_deleted else RevisionKind.RESTORE,
                {key: wire_value(value) for key, value in values.items()},
                state=earlier.state if earlier else None,
                participant=earlier.shown.participant if earlier and _is_recoding(target, earlier) else None,
            )
        )
    return tuple(written)


def _is_recoding(target: Revision, earlier: History) -> bool:
    return target.head.participant != earlier.shown.participant


def _values_before(earlier: MergedRecord | None, key: str) -> list[FieldValue]:
    if earlier is None:
        return ["no" if key == DELETED_FIELD else None]
    if key in earlier.conflicts:
        return list({write.value: None for write in earlier.conflicts[key]})
    if key == DELETED_FIELD:
        return ["yes" if earlier.is_deleted else "no"]
    return [earlier.fields.get(key)]


def _require_not_overtaken(record: History, target: Revision, earlier: History | None) -> None:
    is_deletion = target.head.kind is RevisionKind.DELETE
    overtaken = earlier and _is_recoding(target, earlier) and record.shown.participant != target.head.participant
    for other in record.revisions:
        if target.rev in {one.rev for one in record.before(other)}:
            # Whatever is not a deletion says, too, that the record is there.
            is_other_way = (other.head.kind is RevisionKind.DELETE) is not is_deletion
            overtaken = overtaken or is_other_way or bool(set(target.fields) & set(other.fields))
    if overtaken:
        raise AppError("undo.overtaken", "Somebody has written there since; resolve it anew instead.", rev=target.rev)


def send_back(record: History, *, by: str, reason: str) -> Decided:
    """Return an interview to its laptop: it is unfinished again, and out of indicators, until it is finished anew.

    Args:
        by: who returns it; the interviewer is told.
        reason: one of `RETURN_REASONS`, which the interviewer is told too.

    Raises:
        AppError: ``return.not_final``, ``return.unknown_reason``.
    """
    if reason not in RETURN_REASONS:
        raise AppError("return.unknown_reason", f"The reason must be one of: {', '.join(RETURN_REASONS)}.")
    if record.state is not RecordState.FINAL or record.merged.is_deleted:
        raise AppError("return.not_final", "Only a finished interview can be returned.", entity=record.merged.entity)
    fields: dict[str, WireValue] = {
        REVIEW_FIELD: RETURNED,
        REASON_FIELD: reason,
        BY_FIELD: by,
        STATE_FIELD: RecordState.UNFINISHED.value,
    }
    return record.decided(RevisionKind.RESOLVE, fields, state=RecordState.UNFINISHED)


def recode(record: History, participant: str) -> Decided:
    """Give a record another child's code: the same code had been given twice."""
    return record.decided(RevisionKind.RESOLVE, {}, participant=participant)


def delete(record: History) -> Decided:
    """Delete a record; its content stays and this can be undone, unlike an erasure."""
    return record.decided(RevisionKind.DELETE, {})


def join(keep: History, drop: History) -> tuple[Decided, Decided]:
    """One child was interviewed twice: `keep` gets the answers that it lacks, `drop` is deleted.

    Where both have an answer, that of `keep` stands.

    Raises:
        AppError: ``duplicate.not_alike``.
    """
    alike = {(one.shown.form, one.shown.site, one.shown.participant) for one in (keep, drop)}
    if len(alike) != 1 or keep.merged.entity == drop.merged.entity:
        raise AppError("duplicate.not_alike", "These two records have not the same form, site and code.")
    here = keep.merged
    lacking = {
        key: wire_value(value)
        for key, value in drop.merged.fields.items()
        if key.startswith("/") and value is not None and here.fields.get(key) is None and key not in here.conflicts
    }
    return keep.decided(RevisionKind.RESOLVE, lacking), delete(drop)


def set_apart(record: History) -> Decided:
    """This record is right beside others of the same child, for example of another wave; it is not offered again."""
    return record.decided(RevisionKind.RESOLVE, {APART_FIELD: "yes"})
