"""The cases beside each questionnaire: written as their README says, and true of the real engine."""

from functools import cache
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.forms import FormDefinition, Session, convert_workbook, parse_form
from app.forms.cases import Case, Given, address, begin, read_case, replay

FOLDER = Path(__file__).resolve().parents[2] / "questionnaires"
CASES = sorted(FOLDER.glob("*/cases/*.toml"))


every_case = pytest.mark.parametrize("path", CASES, ids=[f"{p.parents[1].name}-{p.stem}" for p in CASES])


def test_every_form_has_at_least_three_cases() -> None:
    """An author sees by example how the form behaves."""
    for workbook in FOLDER.glob("*/form.xlsx"):
        assert len([path for path in CASES if path.parents[1] == workbook.parent]) >= 3


@every_case
def test_case_is_well_formed_and_names_questions_of_its_form(path: Path) -> None:
    """A case about a question that does not exist would be true of anything."""
    case = read_case(path)

    rows = list(load_workbook(path.parents[1] / "form.xlsx", read_only=True)["survey"].iter_rows(values_only=True))
    names = {str(row[rows[0].index("name")]) for row in rows[1:]}
    answered = {given.question for given in case.answer if isinstance(given, Given)}
    assert answered | case.expect.questions() <= names
    assert case.expect.questions(), "expects nothing"
    assert f"label::{case.language}" in rows[0]


@cache
def definition(form: str) -> FormDefinition:
    """The form as the engine knows it."""
    converted = convert_workbook(FOLDER / form / "form.xlsx")
    assert converted.warnings == ()
    assert set(converted.attachments) == {path.name for path in FOLDER.glob(f"{form}/media/*")}
    return parse_form(converted.xform_xml, attachments=converted.attachments)


def played(path: Path) -> tuple[Case, Session]:
    """Give a case's answers to a fresh session."""
    case = read_case(path)
    session = begin(case, definition(path.parents[1].name))
    for given in case.answer:
        assert isinstance(given, Given)
        session.set(address(session, given.question), given.value)
    return case, session


@pytest.mark.parametrize("form", sorted({path.parents[1].name for path in CASES}))
def test_own_columns_of_the_workbook_reach_the_window(form: str) -> None:
    """What an author writes into child:: columns is what that question carries, no more and no less."""
    rows = list(load_workbook(FOLDER / form / "form.xlsx", read_only=True)["survey"].iter_rows(values_only=True))
    heads = [str(cell) for cell in rows[0]]
    own = {place: head.removeprefix("child::") for place, head in enumerate(heads) if head.startswith("child::")}
    path = next(case for case in CASES if case.parents[1].name == form)

    _, session = played(path)
    for row in rows[1:]:
        if str(row[0]).startswith(("begin", "end")):
            continue
        written = {key: str(row[place]) for place, key in own.items() if row[place] is not None}
        assert dict(session.question(address(session, str(row[heads.index("name")]))).child) == written


@every_case
def test_case_holds_in_the_engine(path: Path) -> None:
    """What the author expects is what `form replay` finds; refused values leave nothing behind."""
    went = replay(read_case(path), definition(path.parents[1].name))

    assert went.failures == ()
    assert went.questions


@every_case
def test_finished_case_holds_its_answers_and_blanks_what_was_not_asked(path: Path) -> None:
    """The submission carries the expected values and nothing of a question that no longer applied."""
    case, session = played(path)

    fields = session.finalize().fields
    for name, value in case.expect.values.items():
        assert fields.get(address(session, name), "") == value, name
    for name in case.expect.not_relevant:
        assert fields.get(address(session, name), "") == "", name
