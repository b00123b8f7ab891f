"""The cases beside each questionnaire: written as their README says, and true of the real engine."""

import tomllib
from pathlib import Path
from typing import Literal

import pytest
from openpyxl import load_workbook
from pydantic import BaseModel, ConfigDict

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
