"""No interview without what the country asks for, and no answers without the child's own yes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.errors import AppError
from app.forms import FormDefinition
from app.interview import Interview, Phase, allowed_givers, load_policy
from app.protocol.countries import STUDY_COUNTRIES
from app.storage.rows import Participant, ParticipantRole
from tests.interview.conftest import BELGIAN_SCHOOL, GUARDIAN, child


def test_the_policy_covers_the_six_countries_and_says_what_is_unverified() -> None:
    """Every row names a source; none claims to be verified without one."""
    policy = load_policy()

    assert sorted(policy.countries) == sorted(STUDY_COUNTRIES)
    assert all(row.source for row in policy.countries.values())
    assert not any(row.is_verified for row in policy.countries.values())


def test_ui_23_without_recorded_consent_no_interview_opens(start: Callable[..., Interview]) -> None:
    """The researcher records consent first."""
    with pytest.raises(AppError) as refused:
        start(child(consent=None))

    assert refused.value.code == "consent.missing"


def test_an_unknown_country_opens_no_interview(start: Callable[..., Interview]) -> None:
    """No policy, no interview."""
    with pytest.raises(AppError) as refused:
        start(site=replace(BELGIAN_SCHOOL, country="FR"))

    assert refused.value.code == "consent.unknown_country"


@pytest.mark.parametrize(
    ("country", "giver", "age", "is_enough"),
    [
        ("BE", "school", 8, True),
        ("IT", "school", 8, False),
        ("ES", "child", 14, True),
        ("ES", "child", 13, False),
        ("ES", "child", None, False),
        ("IE", "child", 17, False),
        ("IE", "child", 18, True),
        ("DE", "guardian", 6, True),
    ],
)
def test_who_may_consent_depends_on_country_and_age(
    start: Callable[..., Interview], country: str, giver: str, age: int | None, is_enough: bool
) -> None:
    """The table decides; an unknown age counts as young."""
    participant = child(age, consent=replace(GUARDIAN, given_by=giver))
    site = replace(BELGIAN_SCHOOL, country=country)

    assert (giver in allowed_givers(load_policy().of(country), age)) is is_enough
    if is_enough:
        assert start(participant, site=site).phase is Phase.ASSENT
    else:
        with pytest.raises(AppError) as refused:
            start(participant, site=site)
        assert refused.value.code == "consent.not_enough"


def test_ui_22_a_childs_no_ends_the_sitting_and_leaves_nothing_to_store(start: Callable[..., Interview]) -> None:
    """After a no there is no interview, and questions cannot be asked any more."""
    interview = start()

    opened = interview.assent(agreed=False)

    assert opened is None
    assert interview.phase is Phase.CLOSED
    with pytest.raises(AppError):
        interview.answer("/data/about/age", "8")


def test_no_answer_is_taken_before_assent(start: Callable[..., Interview]) -> None:
    """The assent screen comes before question 1."""
    interview = start()

    with pytest.raises(AppError) as refused:
        interview.answer("/data/about/age", "8")

    assert refused.value.code == "interview.not_now"


def test_consent_and_assent_travel_with_the_record_and_the_paper_number_does_not(
    start: Callable[..., Interview],
) -> None:
    """The reference on the paper form stays on the laptop."""
    opened = start().assent(agreed=True)

    assert opened is not None
    assert opened.properties["@consent"] == "given"
    assert opened.properties["@consent_by"] == "guardian"
    assert opened.properties["@assent"] == "given"
    assert "R-1" not in str(dict(opened.properties))


def test_test_data_are_marked(start: Callable[..., Interview]) -> None:
    """Such a record can never be published."""
    opened = start(child(consent=replace(GUARDIAN, is_test_data=True))).assent(agreed=True)

    assert opened is not None
    assert opened.properties["@test_data"] == "yes"


def staff(role: ParticipantRole) -> Participant:
    """Somebody of the staff; nobody else consents for them."""
    return replace(child(None, consent=None), role=role)


@pytest.mark.parametrize(
    ("form_id", "role"), [("teacher", ParticipantRole.TEACHER), ("principal", ParticipantRole.PRINCIPAL)]
)
def test_the_staff_consents_for_itself_on_the_first_page(
    start: Callable[..., Interview], form_of: Callable[[str], FormDefinition], form_id: str, role: ParticipantRole
) -> None:
    """No guardian's paper; the yes on the page is the consent, and the record says so."""
    form = form_of(form_id)
    interview = start(staff(role), definition=form)

    opened = interview.assent(agreed=True)

    assert opened is not None
    assert (opened.properties["@consent_by"], opened.properties["@assent"]) == ("self", "given")
    assert opened.properties["@consent_text"] == f"screen-{form.version}/en"


@pytest.mark.parametrize(
    ("form_id", "role"),
    [
        ("teacher", ParticipantRole.CHILD),
        ("principal", ParticipantRole.CHILD),
        ("principal", ParticipantRole.TEACHER),
        ("wellbeing_younger", ParticipantRole.TEACHER),
        ("parent", ParticipantRole.PRINCIPAL),
    ],
)
def test_a_form_opens_only_under_the_code_of_whom_it_is_for(
    start: Callable[..., Interview], form_of: Callable[[str], FormDefinition], form_id: str, role: ParticipantRole
) -> None:
    """Else a child without consent could be asked by way of a form that needs none."""
    with pytest.raises(AppError) as refused:
        start(replace(child(9), role=role), definition=form_of(form_id))

    assert refused.value.code == "consent.wrong_person"


def test_a_parents_form_needs_the_childs_consent(
    start: Callable[..., Interview], form_of: Callable[[str], FormDefinition]
) -> None:
    """Its answers are about the child."""
    with pytest.raises(AppError) as refused:
        start(child(consent=None), definition=form_of("parent"))

    assert refused.value.code == "consent.missing"
