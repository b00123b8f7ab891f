"""Changes between waves against R's survey package (r/waves.R made the expected ones; R is not needed here)."""

import csv
from collections.abc import Mapping
from fractions import Fraction

import pytest

from app.indicators import Catalogue, Design, DisclosureRule, RecordAnswers, reduce_records
from app.indicators.survey.intervals import quantiles
from app.indicators.waves import ChangeRow, wave_changes
from tests.indicators.test_indicator_survey_agreement import R_FOLDER, answer_of_r

Key = tuple[str, str, str, str]  # measure, level, place, group


def wave_of(name: str, *, weighted: bool) -> list[RecordAnswers]:
    """The children of one wave as R read them: even numbers are the later wave."""
    with (R_FOLDER / "answers.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if (int(row["entity"][1:]) % 2 == 0) is (name == "after")]
    return [
        RecordAnswers(
            *(row["entity"], "f", row["site"], row["country"], row["region"]),
            {question: answer_of_r(row[question]) for question in ("gender", "i1", "i2", "i3")},
            Fraction(row["weight"]) if weighted else Fraction(1),
        )
        for row in rows
    ]


def changes(
    before: list[RecordAnswers], after: list[RecordAnswers], small: Catalogue, *, least: int
) -> list[ChangeRow]:
    """All changes; groups below ``least`` children are withheld."""
    earlier, places = reduce_records(before, small)
    later, more = reduce_records(after, small)
    rule = DisclosureRule(min_children=least)
    return list(wave_changes(earlier, later, small, {**places, **more}, design=Design(), rule=rule))


@pytest.fixture(scope="module")
def ours(small: Catalogue) -> Mapping[tuple[str, *Key], ChangeRow]:
    """Unweighted and weighted, nothing withheld."""
    return {
        (weights, row.indicator.lower(), row.geo_level, row.geo, row.category): row
        for weights in ("one", "w")
        for row in changes(
            wave_of("before", weighted=weights == "w"), wave_of("after", weighted=weights == "w"), small, least=1
        )
    }


@pytest.fixture(scope="module")
def expected() -> list[dict[str, str]]:
    """R's changes."""
    with (R_FOLDER / "changes.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_changes_are_those_of_r(ours: Mapping[tuple[str, *Key], ChangeRow], expected: list[dict[str, str]]) -> None:
    """Value, standard error with the covariance of schools that were asked twice, children, schools, df: to 1e-8."""
    assert len(expected) > 60
    for said in expected:
        row = ours[said["weights"], said["measure"], said["level"], said["geo"], said["cell"]]
        assert row.change == pytest.approx(100 * float(said["change"]), rel=1e-8, abs=1e-10), said
        assert row.se == pytest.approx(100 * float(said["se"]), rel=1e-8), said
        counts = (row.n_before, row.n_after, row.n_sites_both, row.df)
        assert counts == tuple(int(said[name]) for name in ("before", "after", "stayed", "df")), said


def test_interval_is_that_of_the_difference(ours: Mapping[tuple[str, *Key], ChangeRow]) -> None:
    """t with the degrees of freedom of the domain, cut at the ends of the scale."""
    row = ours["one", "mean", "country", "DE", "total"]

    assert row.change is not None
    assert row.se is not None
    assert row.df is not None
    half = float(quantiles(0.95, row.df)) * row.se
    assert (row.ci_low, row.ci_high) == pytest.approx((row.change - half, row.change + half), rel=1e-9)


def test_same_schools_make_a_change_surer(
    ours: Mapping[tuple[str, *Key], ChangeRow], expected: list[dict[str, str]]
) -> None:
    """Girls of the same schools twice: the error is well below that of two waves of strangers."""
    wanted = ["one", "share", "BE", "girl"]
    said = next(one for one in expected if [one[k] for k in ("weights", "measure", "geo", "cell")] == wanted)

    found = ours["one", "share", "country", "BE", "girl"].se

    assert found is not None
    assert found < 0.8 * 100 * float(said["apart"])


def test_eu_change_is_the_mean_of_countries(ours: Mapping[tuple[str, *Key], ChangeRow]) -> None:
    """As the figures themselves."""
    own = [row.change for key, row in ours.items() if key[:3] == ("one", "share", "country") and key[4] == "total"]

    known = [change for change in own if change is not None]
    assert len(known) > 2
    assert ours["one", "share", "eu", "EU", "total"].change == pytest.approx(sum(known) / len(known), rel=1e-9)


def test_small_group_has_no_change(small: Catalogue) -> None:
    """Fewer than ten children in either wave: nothing but the counts is told."""
    before, after = wave_of("before", weighted=False), wave_of("after", weighted=False)
    few = [record for record in after if record.country == "DE"][:9]

    found = [row for row in changes(before, few, small, least=10) if (row.geo, row.category) == ("DE", "total")]

    assert [(row.suppressed, row.change, row.se, row.ci_low, row.df) for row in found] == [(True,) + (None,) * 4] * 2
    assert all(row.n_before >= 10 > row.n_after > 0 for row in found)


def test_school_of_one_wave_counts_where_it_was(small: Catalogue) -> None:
    """A school that joins later is in the later figure and in the frame, and the change is still estimated."""
    before, after = wave_of("before", weighted=False), wave_of("after", weighted=False)
    joined = next(record.site_id for record in before if record.country == "DE")

    rows = changes([record for record in before if record.site_id != joined], after, small, least=1)

    row = next(row for row in rows if (row.indicator, row.geo, row.category) == ("MEAN", "DE", "total"))
    whole = next(
        one
        for one in changes(before, after, small, least=1)
        if (one.indicator, one.geo, one.category) == ("MEAN", "DE", "total")
    )
    assert (row.n_sites_both, row.df) == (whole.n_sites_both - 1, whole.df)
    assert row.n_after == whole.n_after
    assert (row.se or 0) > (whole.se or 0) > 0
