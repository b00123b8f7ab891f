"""questionnaires/indicators.toml against the forms: what it names exists, and no scored question is forgotten."""

import itertools
import tomllib
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

FOLDER = Path(__file__).resolve().parents[2] / "questionnaires"
# Read raw on purpose: the pydantic model of app.indicators, its typed border, is tested elsewhere.
CATALOGUE: dict[str, Any] = tomllib.loads((FOLDER / "indicators.toml").read_text(encoding="utf-8"))
INDICATORS: list[dict[str, Any]] = CATALOGUE["indicator"]
INPUTS = [(indicator, source) for indicator in INDICATORS for source in indicator["input"]]
BACKGROUND = {
    *("age", "gender", "class", "school_level", "birth_country", "years_here", "languages_home"),
    *("born_here", "mother_born_here", "father_born_here"),
}


def choices_by_question(form: str) -> dict[str, list[str]]:
    """Question name -> names of its choices in order; empty for a question that is no select."""
    book = load_workbook(FOLDER / form / "form.xlsx", read_only=True)
    survey = list(book["survey"].iter_rows(values_only=True))
    kind, name = survey[0].index("type"), survey[0].index("name")
    listed: dict[str, list[str]] = {}
    for row in book["choices"].iter_rows(min_row=2, values_only=True):
        listed.setdefault(str(row[0]), []).append(str(row[1]))
    asked = (row for row in survey[1:] if not str(row[kind]).startswith(("begin", "end")))
    return {str(row[name]): listed.get(str(row[kind]).split()[-1], []) for row in asked}


FORMS = {path.parent.name: choices_by_question(path.parent.name) for path in FOLDER.glob("*/form.xlsx")}
every_input = pytest.mark.parametrize(
    ("indicator", "source"), INPUTS, ids=[f"{indicator['code']}-{source['form']}" for indicator, source in INPUTS]
)


def test_all_child_survey_indicators_are_defined_once() -> None:
    """The thirteen of the child forms and the one for the test data."""
    codes = [indicator["code"] for indicator in INDICATORS]

    wanted = ["AR2", "LC1", "LC2", "WB1", "WB2", "CN1", "CN2", "CN3", "EA1", "EA3c", "LS3c", "MH1c", "NA1", "GRAT"]
    assert codes == wanted


@every_input
def test_items_exist_in_the_form_and_scale_is_that_of_their_choices(
    indicator: dict[str, Any], source: dict[str, Any]
) -> None:
    """A threshold means something only on the scale that children really answered."""
    questions = FORMS[source["form"]]

    names = [item["name"] for item in source["items"]]
    assert len(set(names)) == len(names)
    assert all(name in questions for name in [*names, *source.get("supplementary", [])])
    for name in names:
        if indicator["measure"]["type"] == "distribution":
            assert questions[name] == indicator["measure"]["categories"]
        else:
            points = [int(choice) for choice in questions[name]]
            assert [min(points), max(points)] == source["scale"]


@every_input
def test_threshold_is_stated_where_needed_and_lies_inside_the_scale(
    indicator: dict[str, Any], source: dict[str, Any]
) -> None:
    """At or below the lower end everybody would count, above the upper end nobody."""
    needed = indicator["measure"]["type"] == "pct_at_least"

    assert ("threshold" in source) is needed
    if needed:
        low, high = source["scale"]
        assert low < source["threshold"] <= high
        assert Fraction(indicator["measure"]["min_items"]) == Fraction(2, 3)


@pytest.mark.parametrize("form", ["wellbeing_older", "wellbeing_younger"])
def test_every_question_to_a_child_serves_an_indicator(form: str) -> None:
    """A question that nothing uses takes a child's time for nothing."""
    used = {
        name
        for _, source in INPUTS
        if source["form"] == form
        for name in [*(item["name"] for item in source["items"]), *source.get("supplementary", [])]
    }

    unused = set(FORMS[form]) - used - BACKGROUND
    assert {name for name in unused if not name.startswith("try_")} == set()


@pytest.mark.parametrize("indicator", INDICATORS, ids=[indicator["code"] for indicator in INDICATORS])
def test_codes_that_an_indicator_refers_to_are_defined(indicator: dict[str, Any]) -> None:
    """Dimension, universe and breakdowns are names of entries of the same file, and no official name is claimed."""
    assert indicator["dimension"] in CATALOGUE["dimensions"]
    assert indicator["universe"] in {universe["code"] for universe in CATALOGUE["universe"]}
    assert set(indicator["breakdowns"]) <= {breakdown["code"] for breakdown in CATALOGUE["breakdown"]}
    assert indicator["status"] in {"sourced", "reconstructed", "test_data"}
    assert ("official_name" in indicator) is (indicator["status"] == "sourced")
    assert set(indicator["working_name"]) == {"en", "nl"}


def test_only_the_barrier_is_negative() -> None:
    """More bullying is worse; of everything else here more is better."""
    assert [i["code"] for i in INDICATORS if i["polarity"] == "negative"] == ["NA1"]
    assert [i["code"] for i in INDICATORS if i["kind"] == "barrier"] == ["NA1"]


@pytest.mark.parametrize("breakdown", CATALOGUE["breakdown"], ids=[b["code"] for b in CATALOGUE["breakdown"]])
def test_breakdowns_read_questions_that_exist(breakdown: dict[str, Any]) -> None:
    """Groups do not overlap, and every answer that a form offers belongs to one."""
    if breakdown["kind"] == "background":
        assert "questions" not in breakdown
        return
    for form, question in breakdown["questions"].items():
        assert question in FORMS[form]
    groups = breakdown["group"]
    if breakdown["kind"] == "ranges":
        assert all(earlier["max"] + 1 == later["min"] for earlier, later in itertools.pairwise(groups))
    else:
        values = [value for group in groups for value in group["values"]]
        assert all(sorted(FORMS[f][q]) == sorted(values) for f, q in breakdown["questions"].items())


def test_background_rule_reads_questions_and_answers_that_exist() -> None:
    """The four groups of the glossary come from yes and no to three questions of each form."""
    rule = CATALOGUE["background"]

    assert rule["second_gen_if"] in {"any", "both"}
    assert [g["code"] for g in rule["group"]] == ["migrant", "migrant_parents", "non_migrant", "unknown"]
    assert {source["form"] for source in rule["input"]} == {"wellbeing_younger", "wellbeing_older"}
    for source in rule["input"]:
        for person in ("child_born_here", "mother_born_here", "father_born_here"):
            choices = FORMS[source["form"]][source[person]]
            assert {source["yes"], source["no"]} == set(choices) - {"unknown"}
