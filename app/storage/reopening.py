"""A finished interview is opened again on the laptop that made it, with a reason that stays in the record."""

from datetime import datetime

from sqlmodel import Session

from app.errors import AppError
from app.storage import interviews
from app.storage.preferences import set_setting, setting
from app.storage.rows import CORRECTION_FIELD, InterviewState
from app.storage.tables import EventRow, InterviewRowTable, stamp


def reopen(session: Session, entity: str, *, reason: str, now: datetime) -> None:
    """Let a finished interview, or one that was sent back, go on; its answers stay until somebody changes one.

    Raises:
        AppError: ``interview.unknown``; ``interview.not_finished``; ``interview.stopped``: the child ended it by its
            own will, and nobody goes on for it.
    """
    row = session.get(InterviewRowTable, entity)
    if row is None or not row.session_json:
        raise AppError("interview.unknown", "This interview is not on this laptop.", entity=entity)
    is_returned = setting(session, interviews.RETURNED_NOTE + entity) is not None
    if row.state == InterviewState.DRAFT.value and not is_returned:
        raise AppError("interview.not_finished", "This interview is still open; go on with it.", entity=entity)
    if row.state == InterviewState.STOPPED.value:
        raise AppError(
            "interview.stopped",
            "The child stopped this interview and nobody may go on with it. If the child wants to, begin a new one.",
            entity=entity,
        )
    row.properties_json = interviews.with_property(row.properties_json, CORRECTION_FIELD, reason)
    row.state = InterviewState.DRAFT.value
    row.position = None
    row.changed_at_utc = stamp(now)
    session.add(row)
    session.add(EventRow(entity=entity, at_ms=row.elapsed_ms, kind="reopened", detail=reason))
    set_setting(session, interviews.correcting(entity), stamp(now))
    interviews.mark(session, entity)


def is_being_corrected(session: Session, entity: str) -> bool:
    """Was it opened again and not closed since? The reason stays in the record for good, so that cannot tell."""
    return setting(session, interviews.correcting(entity)) is not None
