"""What revisions from elsewhere mean for interviews made here: conflicts that were settled, interviews sent back."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from app.merge import Dispute, FieldValue, merge
from app.merge import disputes as merge_disputes
from app.protocol.review import BY_FIELD, REASON_FIELD, RETURNED, REVIEW_FIELD
from app.protocol.wire import Outcome, RecordState, RevisionKind
from app.storage.interviews import RETURNED_NOTE
from app.storage.log_rows import Returned
from app.storage.preferences import drop_setting, set_setting, settings_under
from app.storage.rows import InterviewState
from app.storage.tables import InterviewRowTable, RevisionRow, stamp, whole_revisions
from app.storage.vault_rows import BodyState


def note_changes(session: Session, entities: Collection[str], *, now: datetime) -> None:
    """Look again at the records that a page touched: those that may be in conflict, and those that were closed here."""
    written_here = _written_here_among_others(session, entities)
    for entity in entities:
        disputed = session.exec(
            select(RevisionRow.rev).where(RevisionRow.entity == entity, RevisionRow.outcome == Outcome.CONFLICT.value)
        ).first()
        interview = session.get(InterviewRowTable, entity)
        is_final = interview is not None and interview.state == InterviewState.FINAL.value
        if disputed is None and not is_final and entity not in written_here:
            continue
        revisions = whole_revisions(session, entity)
        if not revisions:
            continue
        merged = merge(revisions)
        if disputed is not None and not merged.conflicts:
            _set_outcome(session, entity, before=Outcome.CONFLICT, after=Outcome.APPLIED)
        elif disputed is None and merged.conflicts and entity in written_here:
            # The server told the other laptop, whose revision came second; this one learns it by the feed.
            _set_outcome(session, entity, before=Outcome.APPLIED, after=Outcome.CONFLICT, only=merged.heads)
        if interview is not None and is_final:
            heads = [revision.head for revision in revisions if revision.rev in merged.heads]
            is_returned = merged.fields.get(REVIEW_FIELD) == RETURNED
            if is_returned and any(_is_open(head.state, head.kind) for head in heads):
                _note_returned(session, interview, merged.fields, now=now)
            elif not interview.session_json:
                drop_setting(session, RETURNED_NOTE + entity)


def written_by_several(session: Session) -> list[str]:
    """Records of which several devices wrote; no other can be in dispute, because each knows what it wrote itself."""
    # Of what was erased only heads are left, which say nothing that could be disputed.
    several = select(RevisionRow.entity).where(RevisionRow.body_state == BodyState.HERE.value)
    several = several.group_by(RevisionRow.entity)
    several = several.having(func.count(col(RevisionRow.device).distinct()) > 1)
    return list(session.exec(several.order_by(RevisionRow.entity)))


def disputes(session: Session) -> tuple[Dispute, ...]:
    """Every field in dispute among the records that are here."""
    found: list[Dispute] = []
    for entity in written_by_several(session):
        revisions = whole_revisions(session, entity)
        if revisions:
            found += merge_disputes(merge(revisions))
    return tuple(found)


def returned(session: Session) -> dict[str, Returned]:
    """Interviews that were sent back and are not finished anew yet, by entity."""
    found: dict[str, Returned] = {}
    for entity, text in settings_under(session, RETURNED_NOTE).items():
        at, reason, by = json.loads(text)
        interview = session.get(InterviewRowTable, entity)
        is_here = interview is not None and interview.session_json != ""
        found[entity] = Returned(reason, by, datetime.fromisoformat(at), is_here=is_here)
    return found


def _note_returned(
    session: Session, interview: InterviewRowTable, fields: Mapping[str, FieldValue], *, now: datetime
) -> None:
    """Open it again; one whose answers left this laptop stays as it is, and the note tells that it came back."""
    if interview.session_json:
        interview.state = InterviewState.DRAFT.value
        session.add(interview)
    why, who = (str(fields.get(name) or "") for name in (REASON_FIELD, BY_FIELD))
    set_setting(session, RETURNED_NOTE + interview.entity, json.dumps([stamp(now), why, who]))


def _written_here_among_others(session: Session, entities: Collection[str]) -> set[str]:
    """Those of these records with a revision of this laptop that the server applied, and one of another."""
    found: set[str] = set()
    for some in _in_lots(sorted(entities)):
        own = select(RevisionRow.entity).where(
            col(RevisionRow.entity).in_(some),
            col(RevisionRow.is_own).is_(True),
            RevisionRow.outcome == Outcome.APPLIED.value,
        )
        others = select(RevisionRow.entity).where(col(RevisionRow.entity).in_(some), col(RevisionRow.is_own).is_(False))
        applied, met = set(session.exec(own)), set(session.exec(others))
        found |= applied & met
    return found


def _in_lots(entities: Sequence[str]) -> Iterator[Sequence[str]]:
    """SQLite takes some thousand parameters, and a stick may bring more records."""
    for start in range(0, len(entities), 500):
        yield entities[start : start + 500]


def _set_outcome(
    session: Session, entity: str, *, before: Outcome, after: Outcome, only: Collection[str] | None = None
) -> None:
    statement = update(RevisionRow).where(col(RevisionRow.entity) == entity, col(RevisionRow.outcome) == before.value)
    if only is not None:
        statement = statement.where(col(RevisionRow.rev).in_(only))
    session.exec(statement.values(outcome=after.value, outcome_code=None))


def _is_open(state: RecordState, kind: RevisionKind) -> bool:
    return state is RecordState.UNFINISHED and kind is RevisionKind.RESOLVE
