"""What revisions from elsewhere mean for interviews made here: conflicts that were settled, interviews sent back."""

from collections.abc import Iterable

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from app.merge import Dispute, merge
from app.merge import disputes as merge_disputes
from app.protocol.wire import Outcome, RecordState, Revision, RevisionKind
from app.storage.rows import InterviewState
from app.storage.tables import InterviewRowTable, RevisionRow
from app.storage.vault_rows import BodyState

REVIEW_FIELD = "@review"
RETURNED = "returned"


def note_changes(session: Session, entities: Iterable[str]) -> None:
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


def disputes(session: Session) -> tuple[Dispute, ...]:
    """Every field in dispute among the records that are here."""
    several = select(RevisionRow.entity).group_by(RevisionRow.entity).having(func.count() > 1)
    found: list[Dispute] = []
    for entity in session.exec(several.order_by(RevisionRow.entity)).all():
        revisions = _bodies(session, entity)
        if revisions:
            found += merge_disputes(merge(revisions))
    return tuple(found)


def _is_open(state: RecordState, kind: RevisionKind) -> bool:
    return state is RecordState.UNFINISHED and kind is RevisionKind.RESOLVE


def _bodies(session: Session, entity: str) -> list[Revision]:
    rows = session.exec(
        select(RevisionRow).where(RevisionRow.entity == entity, RevisionRow.body_state == BodyState.HERE.value)
    )
    return [Revision.from_bytes(row.content) for row in rows]
