"""The children of a site, by code, with consent; names stay here."""

from sqlmodel import Session

from app.errors import AppError
from app.storage import sealed_roster
from app.storage.consents import consent_of, set_consent
from app.storage.erasure import require_not_withdrawn
from app.storage.rows import Consent, Participant, ParticipantRole
from app.storage.tables import ParticipantRow


def participant_row(session: Session, code: str) -> ParticipantRow:
    """One child; raises ``roster.unknown_code``."""
    row = session.get(ParticipantRow, code)
    if row is None:
        raise AppError("roster.unknown_code", f"No child on this laptop has the code {code}.", code_length=len(code))
    return row


def participant(session: Session, code: str) -> Participant:
    """One child as a frozen row; raises ``roster.unknown_code``."""
    return _frozen(participant_row(session, code))


def add_participant(session: Session, new: Participant) -> None:
    """Add a child; raises ``roster.code_taken``, ``roster.withdrawn``."""
    require_not_withdrawn(session, new.code)
    if session.get(ParticipantRow, new.code) is not None:
        raise AppError("roster.code_taken", f"The code {new.code} belongs to another child already.")
    row = ParticipantRow(
        code=new.code,
        site_id=new.site_id,
        class_label=new.class_label,
        seat=new.seat,
        age=new.age,
        name=new.name,
        role=new.role.value,
        assent_refused=new.assent_refused,
    )
    if new.consent is not None:
        set_consent(row, new.consent)
    session.add(row)


def set_name(session: Session, code: str, name: str) -> None:
    """Note a child's name; raises ``roster.unknown_code``, ``roster.withdrawn``."""
    row = participant_row(session, code)
    require_not_withdrawn(session, code)
    sealed_roster.settle(session, row)
    row.name = name
    session.add(row)


def record_consent(session: Session, code: str, consent: Consent) -> None:
    """Record who consented; raises ``roster.unknown_code``, ``roster.withdrawn``."""
    row = participant_row(session, code)
    require_not_withdrawn(session, code)
    set_consent(row, consent)
    session.add(row)


def mark_assent_refused(session: Session, code: str) -> None:
    """The child did not want to."""
    row = participant_row(session, code)
    row.assent_refused = True
    session.add(row)


def _frozen(row: ParticipantRow) -> Participant:
    return Participant(
        code=row.code,
        site_id=row.site_id,
        class_label=row.class_label,
        seat=row.seat,
        age=row.age,
        name=row.name,
        consent=consent_of(row),
        assent_refused=row.assent_refused,
        role=ParticipantRole(row.role),
    )
