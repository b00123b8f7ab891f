"""The consent that opens a sitting, by who answers the form: a child, a parent about a child, or the staff."""

from datetime import datetime

from app.errors import AppError
from app.forms import FormDefinition
from app.forms.respondents import Respondent, respondent_of
from app.interview.consent import ConsentPolicy, require_consent
from app.storage.rows import Consent, Participant, ParticipantRole, Site

_ROLES = {Respondent.TEACHER: ParticipantRole.TEACHER, Respondent.PRINCIPAL: ParticipantRole.PRINCIPAL}
SELF = "self"


def consent_for(
    definition: FormDefinition,
    participant: Participant,
    *,
    policy: ConsentPolicy,
    site: Site,
    language: str,
    now: datetime,
) -> Consent:
    """The consent under which this form is opened with this person.

    A child's form, and a parent's about the child, need what the country asks for a child. Somebody of the staff is an
    adult and consents on the first page, in the words that stand there, before question 1.

    Args:
        language: name of the form's language in which the first page is shown.
        now: when the sitting opens.

    Raises:
        AppError: ``consent.unknown_country``, ``consent.missing``, ``consent.not_enough``; ``consent.wrong_person`` for
            a form of the staff under a child's code, or the reverse.
    """
    rule = policy.of(site.country)
    respondent = respondent_of(definition.style)
    if participant.role is not _ROLES.get(respondent, ParticipantRole.CHILD):
        raise AppError(
            "consent.wrong_person",
            "This questionnaire is for somebody else: a form of the staff opens only under a code of the staff, and a "
            "child's only under a child's.",
            respondent=respondent.value,
        )
    if not participant.role.is_staff:
        return require_consent(rule, participant)
    codes = {item.name: item.code for item in definition.languages}
    return Consent(
        given_by=SELF,
        reference="",
        text_version=f"screen-{definition.version}",
        language=codes.get(language, "und"),
        recorded_at_utc=now,
    )
