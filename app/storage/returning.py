"""What revisions from elsewhere mean for interviews made here: conflicts that were settled, interviews sent back."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from app.merge import Dispute, FieldValue, merge
from app.merge import disputes as merge_disputes
from app.protocol.review import BY_FIELD, REASON_FIELD, RETURNED, REVIEW_FIELD
from app.protocol.wire import Outcome, RecordState, Revision, RevisionKind
from app.storage.interviews import RETURNED_NOTE
from app.storage.log_rows import Returned
from app.storage.preferences import set_setting, settings_under
from app.storage.rows import InterviewState
from app.storage.tables import InterviewRowTable, RevisionRow, stamp
from app.storage.vault_rows import BodyState


def note_changes(session: Session, entities: Iterable[str], *, now: datetime) -> None:
    """Look again at the records that a page touched: those in conflict, and those that were finished here."""
    for entity in entities:
        disputed = session.exec(
            select(RevisionRow.rev).where(RevisionRow.entity == entity, RevisionRow.outcome == Outcome.CONFLICT.value)
        ).first()
        interview = session.get(InterviewRowTable, entity)
        if disputed is None and (interview is None or interview.state != InterviewState.FINAL.value):
            continue
        revisions = _bodies(session, entity)
        if not revisions:
            continue
        merged = merge(revisions)
        if disputed is not None and not merged.conflicts:
            session.exec(
                update(RevisionRow)
                .where(col(RevisionRow.entity) == entity, col(RevisionRow.outcome) == Outcome.CONFLICT.value)
                .values(outcome=Outcome.APPLIED.value, outcome_code=None)
            )
        if interview is not None and interview.state == InterviewState.FINAL.value and interview.session_json:
            heads = [revision.head for revision in revisions if revision.rev in merged.heads]
            if merged.fields.get(REVIEW_FIELD) == RETURNED and any(_is_open(head.state, head.kind) for head in heads):
                interview.state = InterviewState.DRAFT.value
                session.add(interview)
                _note_returned(session, entity, merged.fields, now=now)


def disputes(session: Session) -> tuple[Dispute, ...]:
    """Every field in dispute among the records that are here."""
    several = select(RevisionRow.entity).group_by(RevisionRow.entity).having(func.count() > 1)
    found: list[Dispute] = []
    for entity in session.exec(several.order_by(RevisionRow.entity)).all():
        revisions = _bodies(session, entity)
        if revisions:
            found += merge_disputes(merge(revisions))
    return tuple(found)


def returned(session: Session) -> dict[str, Returned]:
    """Interviews that were sent back and are not finished anew yet, by entity."""
    found: dict[str, Returned] = {}
    for entity, text in settings_under(session, RETURNED_NOTE).items():
        at, reason, by = json.loads(text)
        found[entity] = Returned(reason, by, datetime.fromisoformat(at))
    return found


def _note_returned(session: Session, entity: str, fields: Mapping[str, FieldValue], *, now: datetime) -> None:
    why, who = (str(fields.get(name) or "") for name in (REASON_FIELD, BY_FIELD))
    set_setting(session, RETURNED_NOTE + entity, json.dumps([stamp(now), why, who]))


def _is_open(state: RecordState, kind: RevisionKind) -> bool:
    return state is RecordState.UNFINISHED and kind is RevisionKind.RESOLVE


def _bodies(session: Session, entity: str) -> list[Revision]:
    rows = session.exec(
        select(RevisionRow).where(RevisionRow.entity == entity, RevisionRow.body_state == BodyState.HERE.value)
    )
    return [Revision.from_bytes(row.content) for row in rows]
