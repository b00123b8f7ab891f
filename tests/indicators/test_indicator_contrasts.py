"""Differences between groups: those of the survey of single children, covariance included."""

import csv
import io
import random
from collections.abc import Callable, Mapping

import numpy as np
import pytest

from app.indicators import Catalogue, RecordAnswers, ResultTables, compute
from app.indicators.contrasts import ContrastRow
from app.indicators.survey import build_design, difference, figure, mean
from sync_server.result_files import differences_bytes

MakeRecord = Callable[..., RecordAnswers]


def answers(gender: str, answer: int) -> Mapping[str, str]:
    """One child; the second item is a reversed one."""
    return {"gender": gender, "i1": str(answer), "i2": str(6 - answer), "i3": str(answer)}


@pytest.fixture(scope="module")
def children() -> list[tuple[str, str, str, str]]:
    """(site, country, gender, answer): 9 schools in 2 countries; schools differ, and so do girls and boys."""
    rng = random.Random(5)  # noqa: S311 - no secret
    found = []
    for _ in range(240):
        school = rng.randrange(9)
        gender = rng.choice(("girl", "boy"))
        found.append((f"s{school}", f"C{school % 2}", gender, str(min(5, 1 + school % 3 + rng.randrange(3)))))
    return found


@pytest.fixture
def tables(small: Catalogue, make_record: MakeRecord, children: list[tuple[str, str, str, str]]) -> ResultTables:
    """Their figures."""
    records = [
        make_record(answers(gender, int(answer)), site=site, country=country, region=f"{country}-1")
        for site, country, gender, answer in children
    ]
    return compute(records, small)


def row_of(tables: ResultTables, indicator: str, geo: str) -> ContrastRow:
    """Girls minus boys."""
    (row,) = [
        row
        for row in tables.contrasts
        if (row.indicator, row.geo, row.group, row.other) == (indicator, geo, "girl", "boy")
    ]
    return row


def test_difference_is_that_of_the_survey_of_single_children(
    tables: ResultTables, children: list[tuple[str, str, str, str]]
) -> None:
    """Value, standard error with covariance, degrees of freedom, in one country."""
    sites, countries, genders, given = (np.array(column) for column in zip(*children, strict=True))
    design = build_design(clusters=[sites], strata=[countries])
    y = (given.astype(float) - 1) / 4 * 100
    here = countries == "C0"
    wanted = figure(
        design, difference(mean(design, y, here & (genders == "girl")), mean(design, y, here & (genders == "boy")))
    )

    found = row_of(tables, "MEAN", "C0")

    assert found.difference == pytest.approx(wanted.value, rel=1e-9)
    assert found.se == pytest.approx(wanted.se, rel=1e-9)
    assert found.df == wanted.df


def test_covariance_makes_the_difference_surer(tables: ResultTables) -> None:
    """Girls and boys of one school are alike here: the error of the difference is below that of two strangers."""
    found = row_of(tables, "MEAN", "EU")
    each = [
        row.se
        for row in tables.internal
        if (row.indicator, row.geo, row.breakdown) == ("MEAN", "EU", "gender") and row.category in ("girl", "boy")
    ]

    assert found.se is not None
    assert found.se < 0.7 * sum((se or 0) ** 2 for se in each) ** 0.5


def test_eu_difference_is_the_mean_of_countries(tables: ResultTables) -> None:
    """As the figures themselves."""
    own = [row_of(tables, "SHARE", geo).difference for geo in ("C0", "C1")]

    assert None not in own
    assert row_of(tables, "SHARE", "EU").difference == pytest.approx(sum(map(float, filter(None, own))) / 2, rel=1e-9)


def test_small_group_has_no_difference(small: Catalogue, make_record: MakeRecord) -> None:
    """Below ten children on either side nothing but the counts is told, as in the internal table."""
    records = [
        make_record(answers("girl" if number < 9 else "boy", 4), site=f"s{number % 4}", country="C0", region="C0-1")
        for number in range(40)
    ]

    found = row_of(compute(records, small), "SHARE", "EU")

    assert (found.n_group, found.n_other, found.suppressed) == (9, 31, True)
    assert (found.difference, found.se, found.ci_low, found.df) == (None, None, None, None)


def test_file_of_differences_has_every_row(tables: ResultTables) -> None:
    """One line each, and whether it is beyond the noise."""
    lines = list(csv.DictReader(io.StringIO(differences_bytes(tables).decode("utf-8"))))

    assert len(lines) == len(tables.contrasts) > 4
    for line, row in zip(lines, tables.contrasts, strict=True):
        assert line["difference"] == ("" if row.difference is None else repr(row.difference))
        assert line["is_beyond_noise"] == ("true" if row.is_beyond_noise else "false")
