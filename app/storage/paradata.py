"""The log of one interview as it is kept on this laptop: what happened when; reads only."""

from sqlmodel import Session, select

from app.protocol.wire import Event
from app.storage.tables import EventRow


def events(session: Session, entity: str) -> tuple[Event, ...]:
    """All lines of an interview in the order in which they were written, sent ones included."""
    rows = session.exec(select(EventRow).where(EventRow.entity == entity).order_by(EventRow.id)).all()  # type: ignore[arg-type]  # a column, not its value
    return tuple(Event(at_ms=row.at_ms, kind=row.kind, path=row.path, detail=row.detail) for row in rows)
