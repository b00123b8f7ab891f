"""One step of an interview onto the disk: what runs between a child's tap and the next question.

Hand-written statements on the driver's connection: SQLAlchemy took ten times as long to build them as to run them.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from app.errors import AppError
from app.protocol.missing import Missing
from app.storage.interviews import fields_from_json, fields_to_json
from app.storage.rows import DraftUpdate, InterviewState
from app.storage.tables import stamp

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher

_INTERVIEW = """
UPDATE interview SET session_json = ?, position = ?, language = ?, changed_at_utc = ?, elapsed_ms = max(elapsed_ms, ?)
WHERE entity = ? AND state = ?
"""
_ANSWER = """
INSERT INTO answer (entity, path, value, missing) VALUES (?, ?, ?, ?)
ON CONFLICT (entity, path) DO UPDATE SET value = excluded.value, missing = excluded.missing
"""
_NO_ANSWER = "DELETE FROM answer WHERE entity = ? AND path = ?"
_EVENT = "INSERT INTO event (entity, at_ms, kind, path, detail) VALUES (?, ?, ?, ?, ?)"
_MARK = "INSERT INTO outbox (entity) VALUES (?) ON CONFLICT DO NOTHING"


def save_step(connection: "sqlcipher.Connection", update: DraftUpdate, *, now: datetime) -> None:
    """Store a step with its outbox mark, inside the caller's transaction.

    Raises:
        AppError: ``interview.unknown`` or ``interview.closed``.
    """
    entity = update.entity
    elapsed_ms = max((event.at_ms for event in update.events), default=0)
    moment = stamp(now)
    changed = connection.execute(
        _INTERVIEW,
        (
            update.session_json,
            update.position,
            update.language,
            moment,
            elapsed_ms,
            entity,
            InterviewState.DRAFT.value,
        ),
    )
    if changed.rowcount == 0:
        _refuse(connection, entity)
    if update.properties:
        (kept,) = connection.execute("SELECT properties_json FROM interview WHERE entity = ?", (entity,)).fetchone()
        properties = fields_to_json({**fields_from_json(kept), **update.properties})
        connection.execute("UPDATE interview SET properties_json = ? WHERE entity = ?", (properties, entity))
    for path, value in update.answers.items():
        if value is None:
            connection.execute(_NO_ANSWER, (entity, path))
        elif isinstance(value, Missing):
            connection.execute(_ANSWER, (entity, path, None, value.value))
        else:
            connection.execute(_ANSWER, (entity, path, value, None))
    for event in update.events:
        connection.execute(_EVENT, (entity, event.at_ms, event.kind, event.path, event.detail))
    # The record holds answers that are in no revision: one mark, however often.
    connection.execute(_MARK, (entity,))


def _refuse(connection: "sqlcipher.Connection", entity: str) -> None:
    if connection.execute("SELECT 1 FROM interview WHERE entity = ?", (entity,)).fetchone() is None:
        raise AppError("interview.unknown", "This interview is not on the laptop.", entity=entity)
    raise AppError("interview.closed", "This interview is closed; nothing was changed.", entity=entity)
