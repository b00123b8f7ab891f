"""Estimates against R's survey package on invented answers (r/expected.R made both files; R is not needed here)."""

import csv
import math
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from app.indicators import Catalogue, DisclosureRule, RecordAnswers, ResultRow, ResultTables, compute
from app.indicators.records import Answer
from app.protocol.missing import Missing

R_FOLDER = Path(__file__).parent / "r"
Expected = list[dict[str, str]]


def answer_of_r(text: str) -> Answer:
    """An answer as R read it."""
    return Missing(text) if text in ("dont_know", "rather_not_say") else text


@pytest.fixture(scope="module")
def records() -> list[RecordAnswers]:
    """The answers that R read, with their weights."""
    with (R_FOLDER / "answers.csv").open(encoding="utf-8", newline="") as file:
        return [
            RecordAnswers(
                row["entity"],
                "f",
                row["site"],
                row["country"],
                row["region"],
                {name: answer_of_r(row[name]) for name in ("gender", "i1", "i2", "i3")},
                Fraction(row["weight"]),
            )
            for row in csv.DictReader(file)
        ]


@pytest.fixture(scope="module")
def expected() -> Expected:
    """R's estimates, one row per weighting, measure and domain."""
    with (R_FOLDER / "expected.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def ours(records: list[RecordAnswers], small: Catalogue) -> Mapping[str, ResultTables]:
    """Our tables, unweighted and weighted, with nothing withheld."""
    rule = DisclosureRule(min_children=1)
    plain = [replace(record, weight=1) for record in records]
    return {
        "one": compute(plain, small, disclosure=rule),
        "w": compute(records, small, disclosure=rule),
    }


def _row(tables: ResultTables, wanted: Mapping[str, str]) -> ResultRow:
    key = (wanted["measure"].upper(), wanted["level"], wanted["geo"], wanted["cell"])
    return next(row for row in tables.internal if (row.indicator, row.geo_level, row.geo, row.category) == key)


def test_values_and_standard_errors_agree(ours: Mapping[str, ResultTables], expected: Expected) -> None:
    """Value and Taylor standard error agree to 1e-8 relative, numbers and degrees of freedom exactly."""
    assert len(expected) == 144

    for wanted in expected:
        row = _row(ours[wanted["weights"]], wanted)

        assert row.value == pytest.approx(100 * float(wanted["value"]), rel=1e-8, abs=1e-12), wanted
        assert row.se == pytest.approx(100 * float(wanted["se"]), rel=1e-8, abs=1e-12), wanted
        assert (row.n_valid, row.df) == (int(wanted["n"]), int(wanted["df"])), wanted


def test_intervals_agree(ours: Mapping[str, ResultTables], expected: Expected) -> None:
    """t intervals of means, and Wilson intervals with effective n as written in the R script, agree to 1e-8."""
    compared = [wanted for wanted in expected if wanted["low"] != "NA"]
    assert len(compared) > 130

    for wanted in compared:
        row = _row(ours[wanted["weights"]], wanted)

        assert row.ci_low == pytest.approx(100 * float(wanted["low"]), rel=1e-8, abs=1e-8), wanted
        assert row.ci_high == pytest.approx(100 * float(wanted["high"]), rel=1e-8, abs=1e-8), wanted


def test_eu_figure_is_the_mean_of_countries(ours: Mapping[str, ResultTables]) -> None:
    """The EU value is the unweighted mean of the country values, whatever their numbers of children."""
    rows = {row.geo: row for row in ours["one"].internal if (row.indicator, row.breakdown) == ("MEAN", "total")}

    countries = [rows[code].value for code in ("BE", "DE", "EL", "IE")]

    assert rows["EU"].value == pytest.approx(math.fsum(v for v in countries if v is not None) / 4, rel=1e-11)


def test_country_with_one_site_has_no_standard_error(ours: Mapping[str, ResultTables]) -> None:
    """One site cannot show how sites differ: the SE is absent, never 0, also for the EU; the pooling is reported."""
    rows = {row.geo: row for row in ours["one"].internal if (row.indicator, row.breakdown) == ("MEAN", "total")}

    assert (rows["IE"].se, rows["IE"].ci_low, rows["IE"].df) == (None, None, 0)
    assert rows["EU"].se is None
    assert ours["one"].merged_strata == (("SHARE", ("EL", "IE")), ("MEAN", ("EL", "IE")))
