"""The columns of a child that say who agreed: written, read and taken away here alone; judges no consent."""

from datetime import datetime

from pydantic import ValidationError

from app.protocol.rosters import LineConsent
from app.storage.rows import Consent
from app.storage.tables import ParticipantRow, stamp


def consent_of(row: ParticipantRow) -> Consent | None:
    """Who agreed; None when nobody has."""
    if row.consent_given_by is None or row.consent_at_utc is None:
        return None
    return Consent(
        given_by=row.consent_given_by,
        reference=row.consent_reference,
        text_version=row.consent_text_version,
        language=row.consent_language,
        recorded_at_utc=datetime.fromisoformat(row.consent_at_utc),
        is_test_data=row.consent_is_test_data,
    )


def set_consent(row: ParticipantRow, consent: Consent) -> None:
    """Somebody agreed; the gate of an interview decides whether that is enough."""
    row.consent_given_by = consent.given_by
    row.consent_reference = consent.reference
    row.consent_text_version = consent.text_version
    row.consent_language = consent.language
    row.consent_at_utc = stamp(consent.recorded_at_utc)
    row.consent_is_test_data = consent.is_test_data


def take_consent(row: ParticipantRow) -> None:
    """It is taken back."""
    row.consent_given_by, row.consent_at_utc = None, None
    row.consent_reference, row.consent_text_version, row.consent_language = "", "", ""


def travelling(row: ParticipantRow) -> LineConsent | None:
    """What a line says of the consent; None where there is none, or one that no line can hold."""
    consent = consent_of(row)
    if consent is None:
        return None
    try:
        return LineConsent.model_validate(
            {
                "given_by": consent.given_by,
                "reference": consent.reference,
                "recorded_at_utc": stamp(consent.recorded_at_utc),
                "text_version": consent.text_version,
                "language": consent.language,
                "is_test_data": consent.is_test_data,
            }
        )
    except ValidationError:
        return None


def take_over(row: ParticipantRow, told: LineConsent | None) -> None:
    """Another laptop of the site recorded a consent. No line takes one away: only a withdrawal does.

    A number of the paper form that was typed here stays where the line has none: it is the family's way to withdraw.
    """
    if told is not None and told != travelling(row):
        set_consent(
            row,
            Consent(
                given_by=told.given_by,
                reference=told.reference or row.consent_reference,
                text_version=told.text_version,
                language=told.language,
                recorded_at_utc=datetime.fromisoformat(told.recorded_at_utc),
                is_test_data=told.is_test_data,
            ),
        )
