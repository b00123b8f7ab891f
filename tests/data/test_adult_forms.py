"""The forms for parents, teachers and school leaders: what they ask, what they never ask; that nothing is forced."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from app.forms import FormDefinition, QuestionKind, Session, parse_form
from app.forms.respondents import Respondent, respondent_of
from app.forms.xlsform import check_form
from app.indicators.catalogue_file import load_catalogue
from app.interview import Interview, Open, load_policy
from app.protocol.missing import Missing
from app.protocol.wire import RecordState
from app.storage.rows import ParticipantRole
from tests.interview.conftest import BELGIAN_SCHOOL, SteppedClock, child, environment

FOLDER = Path(__file__).resolve().parents[2] / "questionnaires"
FORMS = ("parent", "teacher", "principal")
CLOSED = {QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.INTEGER, QuestionKind.DECIMAL}
BACKGROUND = {
    "born_here",
    "birth_country",
    "years_here",
    "mother_born_here",
    "mother_country",
    "father_born_here",
    "father_country",
    "languages_home",
    "language_most",
}
MUST_FEED = {
    "parent": {"AR2", "AR3", "EA3", "EA4", "LS1", "LS2", "LS3", "MH1", "NA1", "SO3"},
    "teacher": {"SG1", "SO1", "SO2", "SO3", "LS1", "LS2", "LS3", "MH1", "NA1"},
    "principal": {"SG1", "SO1", "SO2", "SO3", "LS1", "LS2", "LS3", "MH1", "NA1", "EA2", "EA3"},
}
# part -> the number that it may not exceed
PARTS = {
    "teacher": {"sg1_migrant": "sg1_pupils", "sg1_newcomers": "sg1_pupils", "sg1_learners": "sg1_pupils"},
    "principal": {
        "sg1_migrant": "sg1_pupils",
        "sg1_newcomers": "sg1_pupils",
        "so1_trained": "staff_teachers",
        "so2_migrant": "staff_teachers",
        "so2_languages": "staff_teachers",
    },
}
every_form = pytest.mark.parametrize("form", FORMS)


@cache
def definition(form: str) -> FormDefinition:
    """The form as the engine knows it; the check has nothing to say about it."""
    converted, problems = check_form(FOLDER / form / "form.xlsx")
    assert problems == ()
    return parse_form(converted.xform_xml, attachments=converted.attachments)


@cache
def survey(form: str) -> dict[str, dict[str, str]]:
    """Question name -> the filled cells of its row."""
    rows = list(load_workbook(FOLDER / form / "form.xlsx", read_only=True)["survey"].iter_rows(values_only=True))
    heads = [str(cell) for cell in rows[0]]
    asked = [{h: str(c) for h, c in zip(heads, row, strict=True) if c is not None} for row in rows[1:]]
    return {row["name"]: row for row in asked if not row["type"].startswith(("begin", "end"))}


def begun(form: str) -> Interview:
    """A sitting of an adult who agreed: a parent under the code of a child with consent, others under their own."""
    code = child() if form == "parent" else replace(child(None, consent=None), role=ParticipantRole(form))
    interview = Interview.start(
        definition(form),
        environment(),
        clock=SteppedClock().clock(),
        site=BELGIAN_SCHOOL,
        participant=code,
        policy=load_policy(),
    )
    assert interview.assent(agreed=True) is not None
    return interview


def paths(session: Session) -> dict[str, str]:
    """Name -> path of every question that is asked now."""
    return {path.rsplit("/", 1)[1]: path for path in session.questions()}


@every_form
def test_the_form_says_which_adult_answers_it(form: str) -> None:
    """From the style the window knows that no child sits there, and the check reads it as a form for adults."""
    assert respondent_of(definition(form).style) is Respondent(form)


@pytest.mark.parametrize(
    ("style", "respondent"),
    [
        ("", Respondent.CHILD),
        ("pages", Respondent.CHILD),
        ("pages band-k", Respondent.CHILD),
        ("by-child pages", Respondent.CHILD),
        ("Pages BY-PARENT", Respondent.PARENT),
        ("by-teacher", Respondent.TEACHER),
        ("by-principal theme-grid", Respondent.PRINCIPAL),
        ("standby-parent", Respondent.CHILD),
        ("by-", Respondent.CHILD),
    ],
)
def test_an_unmarked_form_is_a_childs(style: str, respondent: Respondent) -> None:
    """A word that is not exactly one of ours leaves the child's look: too careful rather than too bold."""
    assert respondent_of(style) is respondent


@every_form
def test_every_question_feeds_an_indicator_or_the_childs_background(form: str) -> None:
    """20 to 30 questions, none for curiosity: the catalogue names each; the codes that the form must feed are there."""
    catalogue = load_catalogue(FOLDER / "indicators.toml")
    fed = [(one.code, entry) for one in catalogue.indicators for entry in one.inputs if entry.form == form]
    used = {name for _, entry in fed for name in (*(item.name for item in entry.items), *entry.supplementary)}
    used |= {entry.denominator for _, entry in fed if entry.denominator}
    background = BACKGROUND if form == "parent" else set()

    names = set(survey(form))
    assert 20 <= len(names) <= 30
    assert names == used | background
    assert {code[:3] for code, _ in fed} == MUST_FEED[form]


@every_form
def test_nothing_can_be_typed_that_names_a_person(form: str) -> None:
    """Choices and numbers only: no text, date, place or picture, in which a name, birthday or address could stand."""
    asked = [item for item in definition(form).defs if item.control is not None]

    assert len(asked) == len(survey(form))
    assert {item.control.kind for item in asked if item.control is not None} <= CLOSED
    words = " ".join(row[key] for row in survey(form).values() for key in row if key.startswith("label::")).lower()
    assert not re.search(r"\b(?:name|address|birthday|date of birth|phone|naam|adres|geboortedatum|telefoon)\b", words)


@every_form
def test_every_number_has_limits_and_says_them_in_both_languages(form: str) -> None:
    """A slip of the finger is noticed while the person still sits there."""
    numbers = [row for row in survey(form).values() if row["type"] in ("integer", "decimal")]

    for row in numbers:
        assert ">=" in row["constraint"]
        assert "<=" in row["constraint"]
        assert row["constraint_message::English (en)"]
        assert row["constraint_message::Nederlands (nl)"]
    assert numbers


def test_the_parents_background_reads_like_the_older_childs() -> None:
    """Same names and same choices, so that one rule of the catalogue serves both."""
    older, parent = (
        Session.start(parse_form(converted.xform_xml, attachments=converted.attachments), environment())
        for converted, _ in (check_form(FOLDER / form / "form.xlsx") for form in ("wellbeing_older", "parent"))
    )
    for session in (older, parent):
        session.set(paths(session)["born_here"], "no")

    shared = set(paths(older)) & set(paths(parent)) & BACKGROUND
    assert shared == {
        "born_here",
        "birth_country",
        "years_here",
        "mother_born_here",
        "father_born_here",
        "languages_home",
    }
    for name in shared:
        mine, theirs = parent.question(paths(parent)[name]), older.question(paths(older)[name])
        assert [choice.name for choice in mine.choices] == [choice.name for choice in theirs.choices], name


@every_form
def test_sensitive_questions_stand_together_and_not_last(form: str) -> None:
    """They are passed over in one go, and the talk ends with something lighter."""
    names = list(survey(form))
    hard = [number for number, name in enumerate(names) if survey(form)[name].get("child::sensitive") == "yes"]
    expected = {"parent": 4, "teacher": 1, "principal": 0}

    assert len(hard) == expected[form]
    assert hard == list(range(hard[0], hard[0] + len(hard))) if hard else form == "principal"
    assert len(names) - 1 not in hard
    assert not {"ar3_status", "ar2_unmet_why", "na1_origin"} & {name for n, name in enumerate(names) if n not in hard}


@every_form
@pytest.mark.parametrize("reason", [Missing.RATHER_NOT_SAY, Missing.DONT_KNOW])
def test_every_question_can_be_skipped(form: str, reason: Missing) -> None:
    """A whole form of refusals is a finished interview whose every question carries the reason."""
    interview = begun(form)

    for path in interview.pages():
        interview.answer(path, reason)
    ended = interview.finish()

    assert not isinstance(ended, Open)
    assert ended.state is RecordState.FINAL
    answers = {path: value for path, value in ended.fields.items() if path.startswith("/")}
    assert set(answers.values()) == {reason, Missing.NOT_ASKED}
    assert len(answers) == len(survey(form))


@settings(max_examples=40, deadline=None)
@given(data=st.data(), form=st.sampled_from(sorted(PARTS)))
def test_no_part_is_larger_than_its_whole_when_the_form_ends(data: st.DataObject, form: str) -> None:
    """In whatever order numbers are typed and corrected: what stands at the end adds up, or the end is refused."""
    session = Session.start(definition(form), environment())
    places, parts = paths(session), PARTS[form]
    numbers = st.one_of(st.none(), st.integers(-2, 70))
    asked = st.tuples(st.sampled_from([*parts, *set(parts.values())]), numbers)

    for name, number in data.draw(st.lists(asked, min_size=1, max_size=12)):
        text = "" if number is None else str(number)
        if not text or session.would_violate(places[name], text) is None:
            session.set(places[name], text)
    told = {violation.path for violation in session.validate()}

    for part, whole in parts.items():
        few, many = session.value(places[part]), session.value(places[whole])
        is_wrong = bool(few) and bool(many) and int(few) > int(many)
        assert (places[part] in told) == is_wrong
        assert not few or int(few) >= 0
