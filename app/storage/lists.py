"""The list of interviews, as fast as the database allows: columns only, counted from indexes, nothing of the content.

Written as SQL on the driver's connection: for some thousand rows SQLAlchemy's result rows cost as much as the query.
"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from sqlmodel import Session

from app.protocol.wire import Outcome, RecordState
from app.storage.rows import InterviewRow, InterviewState, SyncState

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher

CLOSED_BY = {RecordState.FINAL: InterviewState.FINAL, RecordState.STOPPED: InterviewState.STOPPED}
_STATES = {state.value: state for state in InterviewState}
_OWN = """
SELECT i.entity, i.form_id, i.form_version, i.site_id, i.participant, i.state, i.language,
  (SELECT count(*) FROM answer a WHERE a.entity = i.entity AND a.value IS NOT NULL),
  i.opened_at_utc, i.changed_at_utc,
  -- 0: answers that no revision holds; 1: a revision waits; NULL: nothing waits
  (SELECT min(o.rev IS NOT NULL) FROM outbox o WHERE o.entity = i.entity),
  -- 'quarantined' is the more urgent one, and the later one of the alphabet
  (SELECT max(r.outcome) FROM revision r WHERE r.entity = i.entity AND r.outcome IN ('conflict', 'quarantined'))
FROM interview i WHERE ?1 IS NULL OR i.site_id = ?1 ORDER BY i.changed_at_utc DESC
"""
_OF_OTHERS = """
-- SQLite takes the other columns from the row that holds the maximum: https://sqlite.org/lang_select.html#bareagg
SELECT entity, form, form_version, site_id, participant, state, max(hlc) FROM revision
WHERE entity IN (SELECT entity FROM revision EXCEPT SELECT entity FROM interview)
  AND body_state <> 'erased' AND (?1 IS NULL OR site_id = ?1)
GROUP BY entity ORDER BY max(hlc) DESC
"""


def interview_rows(session: Session, site_id: str | None) -> tuple[InterviewRow, ...]:
    """All interviews with their sync state, newest first; then those that only other laptops hold."""
    connection = cast("sqlcipher.Connection", session.connection().connection.driver_connection)
    return (*_own(connection, site_id), *_of_others(connection, site_id))


def _own(connection: "sqlcipher.Connection", site_id: str | None) -> list[InterviewRow]:
    moment = datetime.fromisoformat
    return [
        # By position, in the order of the fields: by name it takes half as long again.
        InterviewRow(
            entity,
            form_id,
            form_version,
            site,
            participant,
            _STATES[state],
            SyncState.SENT if waiting is None and trouble is None else _sync_state(waiting, trouble),
            language,
            answered,
            moment(opened),
            moment(changed),
        )
        for (
            entity,
            form_id,
            form_version,
            site,
            participant,
            state,
            language,
            answered,
            opened,
            changed,
            waiting,
            trouble,
        ) in connection.execute(_OWN, (site_id,)).fetchall()
    ]


def _sync_state(waiting: int | None, trouble: str | None) -> SyncState:
    """The state of a record, the most urgent first: local, waiting, quarantined, conflict."""
    if waiting is not None:
        return SyncState.LOCAL if waiting == 0 else SyncState.WAITING
    return SyncState.QUARANTINED if trouble == Outcome.QUARANTINED.value else SyncState.CONFLICT


def _of_others(connection: "sqlcipher.Connection", site_id: str | None) -> list[InterviewRow]:
    """Records that other laptops sent; the latest known revision says how far they are."""
    return [
        InterviewRow(
            entity=entity,
            form_id=form_id,
            form_version=form_version,
            site_id=site,
            participant=participant,
            state=CLOSED_BY.get(RecordState(state), InterviewState.DRAFT),
            sync_state=SyncState.SENT,
            language="",
            answered=None,
            opened_at_utc=_hlc_time(hlc),
            changed_at_utc=_hlc_time(hlc),
            is_own=False,
        )
        for entity, form_id, form_version, site, participant, state, hlc in connection.execute(_OF_OTHERS, (site_id,))
    ]


def _hlc_time(hlc: str) -> datetime:
    return datetime.fromtimestamp(int(hlc.split(".")[0]) / 1000, tz=UTC)
