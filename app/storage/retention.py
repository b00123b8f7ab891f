"""Retention: takes interviews off this laptop that the server holds for certain, when a project's days are over.

Only content goes; heads, receipts and the line in the list stay, so that a late copy is known for what it is. Nothing
that is not proven to be on the server ever goes, whatever the days say.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func
from sqlmodel import Session, col, select

from app.errors import AppError
from app.protocol.wire import Outcome
from app.storage import blobs, media, vault_log
from app.storage.erasure import require_scrub, strip_bodies
from app.storage.preferences import set_setting, setting
from app.storage.rows import InterviewState
from app.storage.tables import AnswerRow, EventRow, InterviewRowTable, OutboxRow, RevisionRow, stamp
from app.storage.vault_rows import BodyState, LogKind, Purged

SHORTEST_DAYS = 7
"""A server that is restored from a backup is filled again by the laptops: they hold at least the last week."""
LONGEST_DAYS = 3650
_DAYS = "retention.days"
_VERIFIED = "sync.verified."


def days_kept(session: Session) -> int | None:
    """After how many days sent interviews leave this laptop; None: they stay."""
    days = setting(session, _DAYS)
    return int(days) if days else None


def keep_for(session: Session, days: int | None, *, now: datetime) -> None:
    """Set the project's days, None for no end; logged.

    Raises:
        AppError: ``retention.days``: fewer or more than anybody can mean.
    """
    if days is not None and not SHORTEST_DAYS <= days <= LONGEST_DAYS:
        raise AppError(
            "retention.days",
            f"Sent interviews stay at least {SHORTEST_DAYS} and at most {LONGEST_DAYS} days. Nothing was changed.",
            days=days,
        )
    set_setting(session, _DAYS, str(days or ""))
    vault_log.note(session, LogKind.RETENTION_SET, now=now, days=days or 0)


def mark_verified(session: Session, site_id: str, at_utc: datetime) -> None:
    """The sets of revisions of a site were compared with the server's and are the same."""
    set_setting(session, _VERIFIED + site_id, stamp(at_utc))


def purge_verified(session: Session, *, older_than_days: int, now: datetime) -> Purged:
    """Take the content of records off this laptop that the server has for certain; heads and receipts stay.

    A record that was made here goes only when it is finished or stopped, last changed before the given days, nothing of
    it waits, each own revision was applied by a signed receipt, and the site's sets of revisions were compared equal
    after that. Records that others made go under the same conditions, as far as they concern them.
    """
    before = now - timedelta(days=older_than_days)
    purged = kept = 0
    statement = select(InterviewRowTable).where(InterviewRowTable.state != InterviewState.DRAFT.value)
    for row in session.exec(statement).all():
        if row.session_json == "" or datetime.fromisoformat(row.changed_at_utc) > before:
            continue
        if not _is_proven_safe(session, row):
            kept += 1
            continue
        _purge(session, row)
        purged += 1
    for entity in list(_of_others(session, before)):
        purged += bool(strip_bodies(session, entity, BodyState.PURGED))
    if purged:
        # What was set aside stays: a damaged or replaced file may hold answers that are nowhere else.
        require_scrub(session, set_aside_stays=True)
        vault_log.note(session, LogKind.PURGED, now=now, records=purged, days=older_than_days)
    return Purged(purged=purged, kept=kept)


def _is_proven_safe(session: Session, row: InterviewRowTable) -> bool:
    if not _is_verified(session, row.site_id, datetime.fromisoformat(row.changed_at_utc)):
        return False
    if session.exec(select(OutboxRow).where(OutboxRow.entity == row.entity)).first() is not None:
        return False
    own = session.exec(
        select(RevisionRow.outcome).where(RevisionRow.entity == row.entity, col(RevisionRow.is_own).is_(True))
    ).all()
    unsent_file = [
        attachment.sha256
        for attachment in blobs.attachments(session, row.entity)
        if not ((info := blobs.info(session, attachment.sha256)) is not None and info.is_sent)
    ]
    is_applied = bool(own) and all(outcome == Outcome.APPLIED.value for outcome in own)
    return is_applied and not unsent_file and not media.has_unsent(session, row.entity)


def _is_verified(session: Session, site_id: str, since: datetime) -> bool:
    verified = setting(session, _VERIFIED + site_id)
    return verified is not None and datetime.fromisoformat(verified) >= since


def _of_others(session: Session, before: datetime) -> Iterator[str]:
    """Records made elsewhere, of which each revision here came from the server or was confirmed by it, long ago."""
    statement = (
        select(RevisionRow.entity, RevisionRow.site_id, func.max(RevisionRow.hlc))
        .where(
            col(RevisionRow.entity).not_in(select(InterviewRowTable.entity)),
            col(RevisionRow.entity).not_in(select(OutboxRow.entity)),
        )
        .group_by(col(RevisionRow.entity), col(RevisionRow.site_id))
        .having(
            func.count() == func.sum(func.iif(col(RevisionRow.outcome) == Outcome.APPLIED.value, 1, 0)),
            func.sum(func.iif(col(RevisionRow.body_state) == BodyState.HERE.value, 1, 0)) > 0,
        )
    )
    for entity, site_id, hlc in session.exec(statement).all():
        written = datetime.fromtimestamp(int(hlc.split(".")[0]) / 1000, tz=UTC)
        if written <= before and _is_verified(session, site_id, written):
            yield entity


def _purge(session: Session, row: InterviewRowTable) -> None:
    for table in (AnswerRow, EventRow):
        session.exec(delete(table).where(col(table.entity) == row.entity))
    blobs.drop_attachments(session, row.entity)
    strip_bodies(session, row.entity, BodyState.PURGED)
    row.session_json, row.submission_xml, row.position, row.properties_json = "", None, None, "{}"
    session.add(row)
