"""Retention: takes interviews off this laptop that the server holds for certain, when a project's days are over.

Only content goes; heads, receipts and the line in the list stay, so that a late copy is known for what it is. Nothing
that is not proven to be on the server ever goes, whatever the days say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, update
from sqlmodel import Session, col, select

from app.errors import AppError
from app.merge import hlc_time
from app.protocol.wire import Outcome
from app.storage import blobs, media, vault_log
from app.storage.erasure import require_scrub, strip_bodies
from app.storage.media_tables import MediaReferenceRow
from app.storage.preferences import set_setting, setting, settings_under
from app.storage.rows import InterviewState
from app.storage.tables import AnswerRow, EventRow, InterviewRowTable, OutboxRow, RevisionRow, stamp
from app.storage.vault_rows import Attachment, BodyState, LogKind
from app.storage.vault_tables import AttachmentRow, BlobRow

SHORTEST_DAYS = 7
"""A server that is restored from a backup is filled again by the laptops: they hold at least the last week."""
LONGEST_DAYS = 3650
_DAYS = "retention.days"
_VERIFIED = "sync.verified."


@dataclass(frozen=True)
class MayLeave:
    """Records that are proven to be on the server, and how many old ones of this laptop are not."""

    entities: tuple[str, ...]
    kept: int


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


def may_leave(session: Session, *, before: datetime) -> MayLeave:
    """Which records the server has for certain and nobody changed since a moment.

    A record that was made here may leave only when it is finished or stopped, nothing of it waits, each revision was
    applied by a signed receipt, each of its files was confirmed, and the site's sets of revisions were compared equal
    after its last change. Records that others made may under the same conditions, as far as they concern them.
    """
    verified = {site: datetime.fromisoformat(at) for site, at in settings_under(session, _VERIFIED).items()}
    unproven = _unproven(session)
    entities, kept = [], 0
    own = select(InterviewRowTable.entity, InterviewRowTable.site_id, InterviewRowTable.changed_at_utc).where(
        InterviewRowTable.state != InterviewState.DRAFT.value, InterviewRowTable.session_json != ""
    )
    with_own = set(session.exec(select(RevisionRow.entity).where(col(RevisionRow.is_own).is_(True)).distinct()))
    for entity, site, changed_at_utc in session.exec(own):
        changed = datetime.fromisoformat(changed_at_utc)
        if changed > before:
            continue
        if entity in with_own and entity not in unproven and site in verified and verified[site] >= changed:
            entities.append(entity)
        else:
            kept += 1
    for entity, site, written in _of_others(session):
        if written <= before and entity not in unproven and site in verified and verified[site] >= written:
            entities.append(entity)
    return MayLeave(tuple(entities), kept)


def _unproven(session: Session) -> set[str]:
    """Records of which something waits, was not simply applied, or has a file that the server has not confirmed."""
    not_applied = col(RevisionRow.outcome).is_distinct_from(Outcome.APPLIED.value)
    confirmed = select(MediaReferenceRow.sha256).where(col(MediaReferenceRow.receipt).is_not(None))
    sent = select(BlobRow.sha256).where(col(BlobRow.is_sent).is_(True))
    statements = (
        select(OutboxRow.entity),
        select(RevisionRow.entity).where(not_applied),
        # Somebody else's file that is not here is not ours to send.
        select(MediaReferenceRow.entity).where(
            col(MediaReferenceRow.receipt).is_(None),
            col(MediaReferenceRow.sha256).in_(blobs.whole())
            | col(MediaReferenceRow.entity).in_(select(InterviewRowTable.entity)),
        ),
    )
    unsent = select(AttachmentRow).where(
        col(AttachmentRow.sha256).not_in(sent), col(AttachmentRow.sha256).not_in(confirmed)
    )
    files = (Attachment(row.entity, row.path, row.sha256, row.name) for row in session.exec(unsent).all())
    return {
        *(entity for statement in statements for entity in session.exec(statement)),
        # A question that the form does not ask any more keeps its file here, and nobody waits for it.
        *(file.entity for file in files if media.is_for_the_server(session, file)),
    }


def _of_others(session: Session) -> Iterator[tuple[str, str, datetime]]:
    """Records made elsewhere that have a body here: entity, site, when they were last written."""
    statement = (
        select(RevisionRow.entity, RevisionRow.site_id, func.max(RevisionRow.hlc))
        .where(
            col(RevisionRow.entity).not_in(select(InterviewRowTable.entity)),
            RevisionRow.body_state == BodyState.HERE.value,
        )
        .group_by(col(RevisionRow.entity), col(RevisionRow.site_id))
    )
    for entity, site, hlc in session.exec(statement):
        yield entity, site, hlc_time(hlc)


def purge(session: Session, entities: Sequence[str], *, days: int, now: datetime) -> None:
    """Take the content of records that `may_leave` off this laptop; heads, receipts and tombstones stay."""
    for table in (AnswerRow, EventRow):
        session.exec(delete(table).where(col(table.entity).in_(entities)))
    blobs.drop_attachments(session, entities)
    strip_bodies(session, entities, BodyState.PURGED)
    emptied = {"session_json": "", "submission_xml": None, "position": None, "properties_json": "{}"}
    session.exec(update(InterviewRowTable).where(col(InterviewRowTable.entity).in_(entities)).values(**emptied))
    # What was set aside stays: a damaged or replaced file may hold answers that are nowhere else.
    require_scrub(session, set_aside_stays=True)
    vault_log.note(session, LogKind.PURGED, now=now, records=len(entities), days=days)
