"""The log of an interview as it is given to analysts: what happened when, and between which values; reads only."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from app.errors import AppError
from app.merge import FieldValue, field_value
from app.protocol.wire import Event
from app.storage.interviews import answers_of, fields_from_json
from app.storage.log_rows import InterviewLog, LoggedEvent
from app.storage.paradata import events
from app.storage.tables import EventRow, InterviewRowTable, whole_revisions

_GIVES_ANSWER = frozenset({"answered", "changed", "cleared"})


def interview_log(session: Session, entity: str) -> InterviewLog:
    """The log of an interview of this laptop, or of another one whose revisions are here.

    Raises:
        AppError: ``interview.unknown``; ``interview.no_log``: its days on this laptop are over, or it was erased.
    """
    revisions = whole_revisions(session, entity)
    own = session.get(InterviewRowTable, entity)
    if own is None and not revisions:
        raise AppError("interview.unknown", "This interview is not on the laptop.", entity=entity)
    fields: dict[str, FieldValue] = {}
    lines: list[LoggedEvent] = []
    for revision in revisions:
        after = {**fields, **{key: field_value(value) for key, value in revision.fields.items()}}
        lines += _with_values(revision.body.events if revision.body else (), fields, after)
        fields = after
    if own is not None:
        fields = {**fields_from_json(own.properties_json), **fields}
        if not revisions or own.session_json:
            lines = _of_own(session, entity, lines, fields)
    started = fields.get("@started_at_utc")
    if not lines or not isinstance(started, str):
        raise AppError("interview.no_log", "The log of this interview is no longer on this laptop.", entity=entity)
    head = revisions[-1].head if revisions else None
    return InterviewLog(
        entity=entity,
        form_id=own.form_id if own else head.form if head else "",
        form_version=own.form_version if own else head.form_version if head else "",
        participant=own.participant if own else head.participant if head else "",
        language=str(fields.get("@assent_language") or ""),
        started_at_utc=datetime.fromisoformat(started),
        lines=tuple(lines),
    )


def _of_own(
    session: Session, entity: str, sent: list[LoggedEvent], fields: Mapping[str, FieldValue]
) -> list[LoggedEvent]:
    """What revisions tell, and after it what waits for the next one."""
    if not sent:
        return _with_values(events(session, entity), {}, answers_of(session, entity))
    rows = session.exec(
        select(EventRow).where(EventRow.entity == entity, col(EventRow.rev).is_(None)).order_by(col(EventRow.id))
    )
    waiting = [Event(at_ms=row.at_ms, kind=row.kind, path=row.path, detail=row.detail) for row in rows]
    return [*sent, *_with_values(waiting, fields, {**fields, **answers_of(session, entity)})]


def _with_values(
    lines: Sequence[Event], before: Mapping[str, FieldValue], after: Mapping[str, FieldValue]
) -> list[LoggedEvent]:
    """The last line of each question in a revision gets the values; what stood there in between was never kept."""
    found = [LoggedEvent(line) for line in lines]
    last = {line.path: place for place, line in enumerate(lines) if line.path and line.kind in _GIVES_ANSWER}
    for path, place in last.items():
        found[place] = LoggedEvent(found[place].event, before.get(path), after.get(path))
    return found
