"""Withdrawal: takes content out of the database and leaves tombstones and heads; decides no policy."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, col, select

from app.errors import AppError
from app.protocol.canonical import canonical_bytes
from app.protocol.wire import ErasureReason, Revision
from app.storage import blobs, vault_log
from app.storage.consents import take_consent
from app.storage.day_tables import AttendanceRow
from app.storage.decision_tables import WaitingRevisionRow
from app.storage.preferences import drop_settings_about, set_setting, setting, settings_under
from app.storage.roster_tables import RosterAgreedRow, SealedLineRow
from app.storage.tables import (
    AnswerRow,
    EventRow,
    InterviewRowTable,
    OutboxRow,
    ParticipantRow,
    RevisionRow,
    stamp,
)
from app.storage.vault_rows import BodyState, LogKind, SubjectKind, Tombstone
from app.storage.vault_tables import TombstoneRow

SCRUB_DUE = "vault.scrub_due"
"""Rows were erased, but free pages, backups and the data key are still those of before."""
_TOLD = "withdrawal_told/"
"""Before a child's code: another laptop's list says that its family withdrew, and there is a record here."""
_SET_ASIDE_STAYS = "thrown away"
"""Its value when a child threw its draft away or days were over; "1" for withdrawals and people who may not open it."""


def stub_bytes(revision: Revision) -> bytes:
    """What stays of a revision without its body: head and name; salt and answers are gone."""
    return canonical_bytes({"head": revision.head.to_json(), "rev": revision.rev})


def erase_entity(
    session: Session, entity: str, *, reason: str, certificate: bytes | None, now: datetime, is_sent: bool = False
) -> bool:
    """Erase a record: answers, drafts, paradata, attachments and the bodies of its revisions; heads stay.

    Absorbing: a second certificate, or one for a record that never was here, only leaves its tombstone.

    Returns:
        Was there anything to erase?
    """
    bury_entity(session, entity, reason=reason, certificate=certificate, now=now, is_sent=is_sent)
    return empty_entity(session, entity, now=now)


def bury_entity(
    session: Session, entity: str, *, reason: str, certificate: bytes | None, now: datetime, is_sent: bool
) -> None:
    """The tombstone alone; `empty_entity` has to follow in the same transaction."""
    _bury(session, SubjectKind.ENTITY, entity, reason=reason, certificate=certificate, now=now, is_sent=is_sent)


def empty_entity(session: Session, entity: str, *, now: datetime) -> bool:
    """Take everything of a record but its heads; returns whether there was anything."""
    stripped = strip_bodies(session, [entity], BodyState.ERASED)
    removed = 0
    for table in (AnswerRow, EventRow, WaitingRevisionRow):
        removed += session.exec(delete(table).where(col(table.entity) == entity)).rowcount
    # The mark goes with its answers; a revision's own outbox row stays: its head still has to reach the server.
    session.exec(delete(OutboxRow).where(col(OutboxRow.rev).is_(None), col(OutboxRow.entity) == entity))
    removed += session.exec(delete(InterviewRowTable).where(col(InterviewRowTable.entity) == entity)).rowcount
    removed += drop_settings_about(session, entity)
    blobs.drop_attachments(session, [entity])
    if stripped or removed:
        set_setting(session, SCRUB_DUE, "1")
        vault_log.note(session, LogKind.ERASED, now=now, entity=entity, revisions=stripped)
    return bool(stripped or removed)


def strip_bodies(session: Session, entities: Collection[str], state: BodyState) -> int:
    """Leave of the revisions of records head and name only; returns how many had a body."""
    statement = select(RevisionRow.rev, RevisionRow.content).where(
        col(RevisionRow.entity).in_(entities), RevisionRow.body_state == BodyState.HERE.value
    )
    stubs = [
        {"rev": rev, "content": stub_bytes(Revision.from_bytes(content)), "body_state": state.value}
        for rev, content in session.exec(statement)
    ]
    if stubs:
        session.execute(update(RevisionRow), stubs)
    return len(stubs)


def erase_participant(
    session: Session, code: str, *, reason: str, certificate: bytes | None, now: datetime, is_sent: bool = False
) -> int:
    """Erase a child: every record, the name, the consent, when it was there, what the laptop noted of it.

    The code stays, marked withdrawn.

    Returns:
        Number of records that were erased.
    """
    _bury(session, SubjectKind.PARTICIPANT, code, reason=reason, certificate=certificate, now=now, is_sent=is_sent)
    entities = {
        *session.exec(select(InterviewRowTable.entity).where(InterviewRowTable.participant == code)),
        *session.exec(select(RevisionRow.entity).where(RevisionRow.participant == code)),
    }
    erased = 0
    for entity in sorted(entities):
        erased += erase_entity(session, entity, reason=reason, certificate=None, now=now, is_sent=True)
    drop_settings_about(session, code)
    session.exec(delete(AttendanceRow).where(col(AttendanceRow.code) == code))
    # What its lines on the list said goes at once; that there were some stays until other laptops were told.
    session.exec(update(SealedLineRow).where(col(SealedLineRow.code) == code).values(content=b""))
    session.exec(delete(RosterAgreedRow).where(col(RosterAgreedRow.code) == code))
    session.exec(delete(WaitingRevisionRow).where(col(WaitingRevisionRow.participant) == code))
    child = session.get(ParticipantRow, code)
    if child is not None:
        child.name, child.age = "", None
        take_consent(child)
        session.add(child)
        set_setting(session, SCRUB_DUE, "1")
    return erased


def withdraw_child_of(session: Session, entity: str, *, now: datetime) -> None:
    """When this record was erased because its family withdrew, its child leaves the study here too.

    Called when the certificate comes and when heads come: either may be the first to say whose record it is.
    """
    stone = session.get(TombstoneRow, (SubjectKind.ENTITY.value, entity))
    if stone is None or stone.reason != ErasureReason.WITHDRAWAL.value:
        return
    code = session.exec(select(RevisionRow.participant).where(RevisionRow.entity == entity)).first()
    if code is None:
        code = session.exec(select(InterviewRowTable.participant).where(InterviewRowTable.entity == entity)).first()
    if code is not None and not is_withdrawn(session, code):
        erase_participant(session, code, reason=stone.reason, certificate=None, now=now, is_sent=True)


def is_erased(session: Session, entity: str) -> bool:
    """Does a tombstone stand for this record?"""
    return session.get(TombstoneRow, (SubjectKind.ENTITY.value, entity)) is not None


def is_withdrawn(session: Session, code: str) -> bool:
    """Has this child's family withdrawn?"""
    return session.get(TombstoneRow, (SubjectKind.PARTICIPANT.value, code)) is not None


def note_told(session: Session, code: str) -> None:
    """Another laptop says that this child's family withdrew. Its record needs a certificate to go, but asks no more."""
    if has_left(session, code):
        return
    set_setting(session, _TOLD + code, "1")
    child = session.get(ParticipantRow, code)
    if child is not None:
        take_consent(child)
        session.add(child)


def has_left(session: Session, code: str) -> bool:
    """Did this child's family withdraw, here or by the word of another laptop?"""
    return is_withdrawn(session, code) or setting(session, _TOLD + code) is not None


def codes_that_left(session: Session) -> frozenset[str]:
    """Of all children on this laptop, as `has_left`."""
    return withdrawn_codes(session) | settings_under(session, _TOLD).keys()


def withdrawn_codes(session: Session) -> frozenset[str]:
    """Of all children on this laptop, as `is_withdrawn`."""
    kind = SubjectKind.PARTICIPANT.value
    return frozenset(session.exec(select(TombstoneRow.subject).where(TombstoneRow.kind == kind)))


def require_not_withdrawn(session: Session, code: str) -> None:
    """No new interview with a child whose family withdrew, and no name and no consent for it.

    Raises:
        AppError: ``roster.withdrawn``.
    """
    if has_left(session, code):
        raise AppError(
            "roster.withdrawn", "This child has left the study: its family took everything back. Do not ask it again."
        )


def receive(session: Session, row: RevisionRow) -> None:
    """A revision comes in, by the feed or from a backup: late copies of what was erased keep their head only."""
    if row.body_state == BodyState.HERE.value and (
        is_erased(session, row.entity) or is_withdrawn(session, row.participant)
    ):
        row.content = stub_bytes(Revision.from_bytes(row.content))
        row.body_state = BodyState.ERASED.value
        set_setting(session, SCRUB_DUE, "1")


def tombstones(session: Session, *, is_sent: bool | None = None) -> tuple[Tombstone, ...]:
    """What was erased, in the order in which it was; None for sent and unsent ones."""
    statement = select(TombstoneRow).order_by(col(TombstoneRow.erased_at_utc), col(TombstoneRow.subject))
    if is_sent is not None:
        statement = statement.where(col(TombstoneRow.is_sent).is_(is_sent))
    return tuple(
        Tombstone(
            kind=SubjectKind(row.kind),
            subject=row.subject,
            reason=row.reason,
            erased_at_utc=datetime.fromisoformat(row.erased_at_utc),
            certificate=row.certificate,
            is_sent=row.is_sent,
        )
        for row in session.exec(statement)
    )


def mark_tombstone_sent(session: Session, kind: SubjectKind, subject: str) -> None:
    """The server confirmed the certificate."""
    session.exec(
        update(TombstoneRow)
        .where(col(TombstoneRow.kind) == kind.value, col(TombstoneRow.subject) == subject)
        .values(is_sent=True)
    )


def is_scrub_due(session: Session) -> bool:
    """Are there remains outside the rows: free pages, backups, the old data key?"""
    return setting(session, SCRUB_DUE) in ("1", _SET_ASIDE_STAYS)


def does_set_aside_stay(session: Session) -> bool:
    """Are the remains nothing but drafts that children threw away, and interviews that the server has?

    Then files that were set aside stay: a replaced or damaged store may hold answers that are nowhere else.
    """
    return setting(session, SCRUB_DUE) == _SET_ASIDE_STAYS


def require_scrub(session: Session, *, set_aside_stays: bool = False) -> None:
    """From now on there are remains."""
    stays = set_aside_stays and setting(session, SCRUB_DUE) != "1"
    set_setting(session, SCRUB_DUE, _SET_ASIDE_STAYS if stays else "1")


def scrubbed(session: Session) -> None:
    """The remains are gone."""
    set_setting(session, SCRUB_DUE, "0")


# -- inside ----------------------------------------------------------------------------------------------------------


def _bury(
    session: Session,
    kind: SubjectKind,
    subject: str,
    *,
    reason: str,
    certificate: bytes | None,
    now: datetime,
    is_sent: bool,
) -> None:
    values = {
        "kind": kind.value,
        "subject": subject,
        "reason": reason,
        "erased_at_utc": stamp(now),
        "certificate": certificate,
        "is_sent": is_sent,
    }
    statement = insert(TombstoneRow).values(**values).on_conflict_do_nothing()
    if certificate is not None:
        # A proof that can travel replaces a tombstone that only this laptop knew; nothing else changes one.
        statement = (
            insert(TombstoneRow)
            .values(**values)
            .on_conflict_do_update(
                index_elements=["kind", "subject"],
                set_={"certificate": certificate, "is_sent": is_sent},
                where=col(TombstoneRow.certificate).is_(None),
            )
        )
    session.exec(statement)
