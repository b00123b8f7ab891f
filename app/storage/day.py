"""A class as a whole: a list of children at once, who is there today, consent for several; decides nothing."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlmodel import Session

from app.errors import AppError
from app.storage import roster
from app.storage.day_rows import Presence, RosterCount
from app.storage.day_tables import AttendanceRow
from app.storage.erasure import has_left
from app.storage.rows import Consent, Participant
from app.storage.tables import ParticipantRow, SiteRow, stamp


def take_roster(session: Session, site_id: str, children: Sequence[Participant]) -> RosterCount:
    """Add children and correct those whose code is known; nobody is taken away, no consent changes.

    A child that left the study stays as it is: an older list must not bring its name back.

    Raises:
        AppError: ``store.unknown_site``; ``roster.code_elsewhere`` when a code belongs to a child of another site.
    """
    if session.get(SiteRow, site_id) is None:
        raise AppError("store.unknown_site", "This site is not on the laptop. Sync once, then try again.", site=site_id)
    added = changed = 0
    for child in children:
        known = session.get(ParticipantRow, child.code)
        if has_left(session, child.code):
            continue
        if known is None:
            roster.add_participant(session, child)
            added += 1
        elif known.site_id != site_id:
            raise AppError(
                "roster.code_elsewhere",
                f"The code {child.code} belongs to a child of another site on this laptop. Nothing was taken over.",
            )
        else:
            changed += _correct(session, known, child)
    return RosterCount(added=added, changed=changed, same=len(children) - added - changed)


def _correct(session: Session, known: ParticipantRow, child: Participant) -> bool:
    """What the list leaves blank stays as it is."""
    before = (known.class_label, known.seat, known.age, known.name)
    known.class_label, known.seat = child.class_label, child.seat or known.seat
    known.age = child.age if child.age is not None else known.age
    known.name = child.name or known.name
    session.add(known)
    return before != (known.class_label, known.seat, known.age, known.name)


def note_presence(session: Session, codes: Iterable[str], *, day: date, presence: Presence, now: datetime) -> None:
    """Tick children; raises ``roster.unknown_code``. Nothing is noted any more of one that left the study."""
    for code in codes:
        roster.participant_row(session, code)
        if has_left(session, code):
            continue
        session.merge(AttendanceRow(code=code, day=day.isoformat(), presence=presence.value, noted_at_utc=stamp(now)))


def forget_presence(session: Session, codes: Iterable[str], *, day: date) -> None:
    """Take ticks back: the child is neither present nor absent."""
    for code in codes:
        row = session.get(AttendanceRow, (code, day.isoformat()))
        if row is not None:
            session.delete(row)


def record_consents(session: Session, codes: Iterable[str], consent: Consent) -> None:
    """The same consent for several children, all or none; raises ``roster.unknown_code``.

    One that left the study in the meantime is passed over, so that its class can go on.
    """
    for code in codes:
        if has_left(session, code):
            continue
        roster.record_consent(session, code, consent)
