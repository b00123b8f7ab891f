"""The list of interviews, as fast as the database allows: columns only, counted from indexes, nothing of the content.

Written as SQL on the driver's connection: for some thousand rows SQLAlchemy's result rows cost as much as the query.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.merge import hlc_time
from app.protocol.wire import Outcome, RecordState
from app.storage.identity import no_project
from app.storage.rows import InterviewRow, InterviewState, SyncCounts, SyncState

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher

CLOSED_BY = {RecordState.FINAL: InterviewState.FINAL, RecordState.STOPPED: InterviewState.STOPPED}
_STATES = {state.value: state for state in InterviewState}
_COUNTS = """
SELECT
  (SELECT count(*) FROM interview WHERE state = 'draft'),
  (SELECT count(DISTINCT entity) FROM outbox),
  (SELECT count(DISTINCT entity) FROM revision
   WHERE is_own AND outcome IS NOT NULL AND entity NOT IN (SELECT entity FROM outbox)),
  last_sync_at_utc
FROM project
"""
# Both outcomes in the words of the index, else it is not used.
_TROUBLED = """
SELECT outcome, count(DISTINCT entity) FROM revision WHERE outcome IN ('conflict', 'quarantined') GROUP BY outcome
"""
# SQLite takes the other columns from the row that holds the maximum: https://sqlite.org/lang_select.html#bareagg
_OF_OTHERS = """
SELECT entity, form, form_version, site_id, participant, state, max(hlc) FROM revision
WHERE body_state <> 'erased' AND {others}
GROUP BY entity ORDER BY max(hlc) DESC
"""


@dataclass(frozen=True)
class _Statements:
    """What one list asks; the parameters are the site and the class, as far as the list has them.

    Attributes:
        waiting: 0: answers that no revision holds; 1: a revision waits.
        trouble: 'quarantined' is the more urgent one, and the later one of the alphabet.
    """

    own: str
    answered: str
    waiting: str
    trouble: str
    others: str


def _statements(*, of_interview: str, of_record: str, others: str) -> _Statements:
    return _Statements(
        own=f"""
        SELECT entity, form_id, form_version, site_id, participant, state, language, opened_at_utc, changed_at_utc
        FROM interview WHERE {of_interview} ORDER BY changed_at_utc DESC
        """,  # noqa: S608 - our own words
        answered=f"SELECT entity, count(*) FROM answer WHERE value IS NOT NULL AND {of_record} GROUP BY entity",  # noqa: S608
        waiting=f"SELECT entity, min(rev IS NOT NULL) FROM outbox WHERE {of_record} GROUP BY entity",  # noqa: S608
        trouble=f"""
        SELECT entity, max(outcome) FROM revision
        WHERE outcome IN ('conflict', 'quarantined') AND {of_record} GROUP BY entity
        """,  # noqa: S608
        others=_OF_OTHERS.format(others=others),
    )


_NOT_OWN = "entity IN (SELECT entity FROM revision EXCEPT SELECT entity FROM interview)"
_OF_CLASS = "participant IN (SELECT code FROM participant WHERE site_id = ?1 AND class_label = ?2)"
_EVERYWHERE = _statements(of_interview="true", of_record="true", others=_NOT_OWN)
_AT_A_SITE = _statements(
    of_interview="site_id = ?1",
    of_record="entity IN (SELECT entity FROM interview WHERE site_id = ?1)",
    others=f"site_id = ?1 AND {_NOT_OWN}",
)
_IN_A_CLASS = _statements(
    of_interview=_OF_CLASS,
    of_record=f"entity IN (SELECT entity FROM interview WHERE {_OF_CLASS})",  # noqa: S608
    others=f"{_OF_CLASS} AND entity NOT IN (SELECT entity FROM interview)",  # noqa: S608
)


def interview_rows(
    connection: "sqlcipher.Connection", site_id: str | None, class_label: str | None = None
) -> tuple[InterviewRow, ...]:
    """All interviews with their sync state, newest first; then those that only other laptops hold.

    Args:
        site_id: None for all sites.
        class_label: of the children of one class of this site; None for all.
    """
    wanted: tuple[str, ...] = ()
    if site_id is None:
        asked = _EVERYWHERE
    elif class_label is None:
        asked, wanted = _AT_A_SITE, (site_id,)
    else:
        asked, wanted = _IN_A_CLASS, (site_id, class_label)
    return (*_own(connection, asked, wanted), *_of_others(connection, asked, wanted))


def sync_counts(connection: "sqlcipher.Connection") -> SyncCounts:
    """Counts of records for the state line; raises ``project.missing``."""
    row = connection.execute(_COUNTS).fetchone()
    if row is None:
        raise no_project()
    drafts, waiting, sent, last = row
    troubled = dict(connection.execute(_TROUBLED))
    return SyncCounts(
        drafts=drafts,
        waiting=waiting,
        sent=sent,
        conflicts=troubled.get(Outcome.CONFLICT.value, 0),
        quarantined=troubled.get(Outcome.QUARANTINED.value, 0),
        last_sync_at_utc=datetime.fromisoformat(last) if last else None,
    )


def _own(connection: "sqlcipher.Connection", asked: _Statements, wanted: tuple[str, ...]) -> list[InterviewRow]:
    answered = dict(connection.execute(asked.answered, wanted))
    states = _sync_states(connection, asked, wanted)
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
            states.get(entity, SyncState.SENT),
            language,
            answered.get(entity, 0),
            moment(opened),
            moment(changed),
        )
        for entity, form_id, form_version, site, participant, state, language, opened, changed in connection.execute(
            asked.own, wanted
        ).fetchall()
    ]


def _sync_states(
    connection: "sqlcipher.Connection", asked: _Statements, wanted: tuple[str, ...]
) -> dict[str, SyncState]:
    """The state of each record that is not simply sent; the most urgent one: local, waiting, quarantined, conflict."""
    states = {
        entity: SyncState.QUARANTINED if outcome == Outcome.QUARANTINED.value else SyncState.CONFLICT
        for entity, outcome in connection.execute(asked.trouble, wanted)
    }
    for entity, waits in connection.execute(asked.waiting, wanted):
        states[entity] = SyncState.WAITING if waits else SyncState.LOCAL
    return states


def _of_others(connection: "sqlcipher.Connection", asked: _Statements, wanted: tuple[str, ...]) -> list[InterviewRow]:
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
            opened_at_utc=hlc_time(hlc),
            changed_at_utc=hlc_time(hlc),
            is_own=False,
        )
        for entity, form_id, form_version, site, participant, state, hlc in connection.execute(asked.others, wanted)
    ]
