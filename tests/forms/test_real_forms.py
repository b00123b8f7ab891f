"""Forms that other people wrote: they load, start, and a random filler reaches their end."""

import random
from pathlib import Path

import pytest

from app.errors import AppError
from app.forms import FormDefinition, FormError, QuestionKind, QuestionView, Session, convert_workbook, parse_form
from tests.forms.scenario import environment

FORMS = (
    "all-question-types-v2024091201-3.xlsx",
    "child_vaccination_VOL_tool_v12.xml",
    "hedera_svf_study_2021.xlsx",
    "whova_form.xlsx",
    "widgets.xls",
)
_VALUES = {
    QuestionKind.INTEGER: ("0", "1", "3", "12", "40"),
    QuestionKind.DECIMAL: ("0", "1.5", "20"),
    QuestionKind.DATE: ("2020-02-29", "2026-01-31"),
    QuestionKind.TIME: ("08:30", "23:59:00.000+01:00"),
    QuestionKind.DATETIME: ("2024-03-05T14:07:09.250+00:00",),
    QuestionKind.GEOPOINT: ("52.1 4.9 0 0",),
    QuestionKind.GEOTRACE: ("52.1 4.9; 52.2 4.8",),
    QuestionKind.GEOSHAPE: ("52.1 4.9; 52.2 4.8; 52.3 4.7; 52.1 4.9",),
    QuestionKind.ACKNOWLEDGE: ("OK",),
}


def read(folder: Path, name: str) -> FormDefinition:
    """Definition of a real form with the files beside it."""
    file = folder / "real_forms" / name
    if file.suffix == ".xml":
        return parse_form(file.read_text(encoding="utf-8"))
    converted = convert_workbook(file)
    return parse_form(converted.xform_xml, attachments=converted.attachments)


def plausible(view: QuestionView, chance: random.Random) -> str:
    """Some answer of the right type."""
    if view.choices:
        if view.kind is QuestionKind.SELECT_ONE:
            return chance.choice(view.choices).name
        names = [choice.name for choice in view.choices]
        return " ".join(chance.sample(names, chance.randint(1, min(3, len(names)))))
    if view.kind is QuestionKind.RANGE:
        return view.parameters.get("start", "0")
    known = {"int": QuestionKind.INTEGER, "decimal": QuestionKind.DECIMAL, "date": QuestionKind.DATE}
    kind = known.get(view.data_type, view.kind)
    return chance.choice(_VALUES.get(kind, ("yes", "no", "Ada", "1")))


@pytest.mark.parametrize("name", FORMS)
def test_real_form_starts_and_shows(name: str, shared: Path) -> None:
    """Every question of the first state can be shown, and the record can be written."""
    session = Session.start(read(shared, name), environment())

    views = [session.question(path) for path in session.questions()]
    finished = session.finalize()

    assert views
    assert finished.xml.startswith("<")


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", FORMS)
def test_random_filler_reaches_the_end(name: str, seed: int, shared: Path) -> None:
    """A filler that answers everything it meets raises nothing, and the saved state opens again."""
    form, chance = read(shared, name), random.Random(seed)  # noqa: S311 - repeatable, not secret
    session = Session.start(form, environment())
    asked: set[str] = set()
    while waiting := [path for path in session.questions() if path not in asked][:1]:
        asked.add(waiting[0])
        view = session.question(waiting[0])
        if not view.readonly and len(asked) < 800:
            value = plausible(view, chance)
            session.would_violate(view.path, value)
            session.set(view.path, value)

    again = Session.load(form, environment(), session.dump())

    assert len(asked) > 1
    assert again.snapshot() == session.snapshot()


def test_old_workbook_under_a_new_name_is_explained(shared: Path) -> None:
    """The workbook of the relief organisation is refused with what it is and what to do."""
    file = shared / "real_forms" / "ifrc-distribution-site-assessment-v1.xlsx"

    with pytest.raises(FormError) as refused:
        convert_workbook(file)

    problem = refused.value.problems[0]
    assert problem.code == "form.wrong_ending"
    assert ".xls" in problem.message
    assert "save it as 'Excel workbook (.xlsx)'" in problem.remedy


def test_legacy_form_adds_a_household_when_the_last_one_is_answered(shared: Path) -> None:
    """A count that depends on the number of instances grows by one, not without end."""
    form = read(shared, "child_vaccination_VOL_tool_v12.xml")
    session = Session.start(form, environment())

    session.set("/data/building_type", "multi")

    assert [path for path in session.all_questions() if path.endswith("/finalflat")] == ["/data/household[1]/finalflat"]
    with pytest.raises(AppError):
        session.raw("/data/household[2]/finalflat")
