"""questionnaires/indicators.toml against the forms: what it names exists, and no scored question is forgotten."""

import csv
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
INPUTS = [(indicator, source) for indicator in INDICATORS for source in indicator.get("input", [])]
BACKGROUND = {
    *("age", "gender", "class", "school_level", "birth_country", "years_here", "languages_home"),
    *("born_here", "mother_born_here", "father_born_here", "mother_country", "father_country", "language_most"),
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


def test_the_thirty_are_there_and_their_companions() -> None:
    """14 results at the micro level come first, then 16 barriers and facilitators; everything else accompanies one."""
    thirty = {indicator["number"]: indicator for indicator in INDICATORS if "number" in indicator}
    codes = [indicator["code"] for indicator in INDICATORS]

    assert sorted(thirty) == list(range(1, 31))
    assert len(set(codes)) == len(codes)
    assert all((thirty[number]["kind"], thirty[number]["level"]) == ("result", "micro") for number in range(1, 15))
    assert all(thirty[number]["kind"] in {"barrier", "facilitator"} for number in range(15, 31))
    assert all(thirty[number]["level"] in {"meso", "macro"} for number in range(15, 31))
    others = [indicator for indicator in INDICATORS if "number" not in indicator]
    assert {indicator["code"] for indicator in others if "companion_of" not in indicator} == {"GRAT"}


def test_dimensions_and_clusters_have_as_many_indicators_as_in_the_study() -> None:
    """3 + 2 + 2 + 3 + 4 results and, by cluster, 5 + 2 + 3 + 3 + 1 + 2 barriers and facilitators."""
    dimensions = [indicator["dimension"] for indicator in INDICATORS if "number" in indicator]

    counted = {dimension: dimensions.count(dimension) for dimension in dict.fromkeys(dimensions)}

    assert list(counted.values()) == [3, 2, 2, 3, 4, 5, 2, 3, 3, 1, 2]


def test_published_values_are_those_of_the_six_countries_with_their_source() -> None:
    """The first indicator is fully sourced: its six figures, never computed here, each with where it was printed."""
    with (FOLDER / "secondary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    first = {row["geo"]: row["value"] for row in rows if row["indicator"] == "AR1"}

    assert first == {"BE": "100", "DE": "81", "EL": "51", "ES": "98", "IE": "100", "IT": "87"}
    assert all("https://" in row["source"] for row in rows)
    assert all("not recomputable" in row["note"] for row in rows)


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
        elif "denominator" in source:
            assert questions[name] == questions[source["denominator"]] == []  # counts are typed, not chosen
        elif "values" in source:
            assert sorted(questions[name]) == sorted([*source["values"], *source.get("outside", [])])
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
        assert Fraction(indicator["measure"]["min_items"]) in {Fraction(2, 3), Fraction(1)}


@pytest.mark.parametrize("form", ["wellbeing_older", "wellbeing_younger", "parent", "teacher", "principal"])
def test_every_question_serves_an_indicator(form: str) -> None:
    """A question that nothing uses takes somebody's time for nothing."""
    used = {
        name
        for _, source in INPUTS
        if source["form"] == form
        for name in [*(item["name"] for item in source["items"]), *source.get("supplementary", [])]
    }
    used |= {source["denominator"] for _, source in INPUTS if source["form"] == form and "denominator" in source}

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


def test_only_barriers_are_negative() -> None:
    """More bullying, segregation or hostility is worse; of everything else here more is better."""
    negative = {i["code"] for i in INDICATORS if i["polarity"] == "negative"}

    assert negative == {i["code"] for i in INDICATORS if i["kind"] == "barrier"}
    assert {i["code"] for i in INDICATORS if "number" in i} & negative == {"SG1", "NA1", "NA2"}


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
    assert {source["form"] for source in rule["input"]} == {"wellbeing_younger", "wellbeing_older", "parent"}
    for source in rule["input"]:
        for person in ("child_born_here", "mother_born_here", "father_born_here"):
            choices = FORMS[source["form"]][source[person]]
            assert {source["yes"], source["no"]} == set(choices) - {"unknown"}
