"""The cases beside each questionnaire: written as their README says, and true of the real engine."""

import tomllib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Literal

import pytest
from openpyxl import load_workbook
from pydantic import BaseModel, ConfigDict

from app.forms import Environment, FormDefinition, Session, convert_workbook, parse_form

FOLDER = Path(__file__).resolve().parents[2] / "questionnaires"
CASES = sorted(FOLDER.glob("*/cases/*.toml"))


class Given(BaseModel):
    """One answer, as stored."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    question: str
    value: str


class Refused(Given):
    """A value that the engine must not accept, and why."""

    code: Literal["not_a_choice", "wrong_type", "constraint"]


class Expected(BaseModel):
    """What holds after the last answer."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    relevant: tuple[str, ...] = ()
    not_relevant: tuple[str, ...] = ()
    choices: dict[str, tuple[str, ...]] = {}
    labels: dict[str, str] = {}
    values: dict[str, str] = {}
    refused: tuple[Refused, ...] = ()

    def questions(self) -> set[str]:
        """Every question that the expectation names."""
        refused = {entry.question for entry in self.refused}
        return {*self.relevant, *self.not_relevant, *self.choices, *self.labels, *self.values, *refused}


class Case(BaseModel):
    """Answers to one form and what must follow from them."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    title: str
    language: str
    answer: tuple[Given, ...] = ()
    expect: Expected


def read(path: Path) -> Case:
    """Parse one case, refusing keys that nobody would check."""
    return Case.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))


every_case = pytest.mark.parametrize("path", CASES, ids=[f"{p.parents[1].name}-{p.stem}" for p in CASES])


def test_every_form_has_at_least_three_cases() -> None:
    """An author sees by example how the form behaves."""
    for workbook in FOLDER.glob("*/form.xlsx"):
        assert len([path for path in CASES if path.parents[1] == workbook.parent]) >= 3


@every_case
def test_case_is_well_formed_and_names_questions_of_its_form(path: Path) -> None:
    """A case about a question that does not exist would be true of anything."""
    case = read(path)

    rows = list(load_workbook(path.parents[1] / "form.xlsx", read_only=True)["survey"].iter_rows(values_only=True))
    names = {str(row[rows[0].index("name")]) for row in rows[1:]}
    assert {given.question for given in case.answer} | case.expect.questions() <= names
    assert case.expect.questions(), "expects nothing"
    assert f"label::{case.language}" in rows[0]


@cache
def definition(form: str) -> FormDefinition:
    """The form as the engine knows it."""
    converted = convert_workbook(FOLDER / form / "form.xlsx")
    assert converted.warnings == ()
    assert set(converted.attachments) == {path.name for path in FOLDER.glob(f"{form}/media/*")}
    return parse_form(converted.xform_xml, attachments=converted.attachments)


def played(path: Path) -> tuple[Case, Session, dict[str, str]]:
    """Give a case's answers to a fresh session; the third part is question name -> path."""
    case = read(path)
    environment = Environment(
        now=lambda: datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
        zone=UTC,
        uuid4=lambda: "00000000-0000-4000-8000-000000000001",
        random=lambda: 0.5,
        device_id="case",
        username="case",
    )
    session = Session.start(definition(path.parents[1].name), environment, language=case.language)
    paths = {question.rsplit("/", 1)[1]: question for question in session.all_questions()}
    for given in case.answer:
        assert session.would_violate(paths[given.question], given.value) is None
        session.set(paths[given.question], given.value)
    return case, session, paths


@pytest.mark.parametrize("form", sorted({path.parents[1].name for path in CASES}))
def test_own_columns_of_the_workbook_reach_the_window(form: str) -> None:
    """What an author writes into child:: columns is what that question carries, no more and no less."""
    rows = list(load_workbook(FOLDER / form / "form.xlsx", read_only=True)["survey"].iter_rows(values_only=True))
    heads = [str(cell) for cell in rows[0]]
    own = {place: head.removeprefix("child::") for place, head in enumerate(heads) if head.startswith("child::")}
    path = next(case for case in CASES if case.parents[1].name == form)

    _, session, paths = played(path)
    for row in rows[1:]:
        if str(row[0]).startswith(("begin", "end")):
            continue
        written = {key: str(row[place]) for place, key in own.items() if row[place] is not None}
        assert dict(session.question(paths[str(row[heads.index("name")])]).child) == written


@every_case
def test_case_holds_in_the_engine(path: Path) -> None:
    """What the author expects of relevance, choices, words and values is what the engine does."""
    case, session, paths = played(path)

    asked = set(session.questions())
    for name in case.expect.relevant:
        assert paths[name] in asked, name
    for name in case.expect.not_relevant:
        assert paths[name] not in asked, name
    for name, choices in case.expect.choices.items():
        assert tuple(choice.name for choice in session.question(paths[name]).choices) == choices, name
    for name, label in case.expect.labels.items():
        assert session.question(paths[name]).label == label
    for name, value in case.expect.values.items():
        assert session.value(paths[name]) == value, name


@every_case
def test_refused_values_leave_the_interview_as_it_was(path: Path) -> None:
    """The engine names the reason, in words of the form for a constraint, and keeps nothing of the value."""
    case, session, paths = played(path)
    before = session.dump()

    for refused in case.expect.refused:
        found = session.would_violate(paths[refused.question], refused.value)
        assert found is not None, refused
        assert found.code == refused.code, refused
        assert bool(found.message) is (refused.code == "constraint")
    assert session.dump() == before


@every_case
def test_finished_case_holds_its_answers_and_blanks_what_was_not_asked(path: Path) -> None:
    """The submission carries the expected values and nothing of a question that no longer applied."""
    case, session, paths = played(path)

    fields = session.finalize().fields
    for name, value in case.expect.values.items():
        assert fields.get(paths[name], "") == value, name
    for name in case.expect.not_relevant:
        assert fields.get(paths[name], "") == "", name
