"""The table plan and its rows: groups that add up, flags, rounding, and the same bytes every time."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from app.indicators import Catalogue, RecordAnswers, ResultRow, ResultTables, compute
from app.indicators.records import Answer
from app.protocol.missing import Missing

MakeRecord = Callable[..., RecordAnswers]

YES: Mapping[str, Answer] = {"i1": "5", "i2": "1", "i3": "5"}  # score 5
NO: Mapping[str, Answer] = {"i1": "1", "i2": "5", "i3": "1"}  # score 1
LOST: Mapping[str, Answer] = dict.fromkeys(("i1", "i2", "i3"), Missing.STOPPED)


def _find(rows: Sequence[ResultRow], *name: str) -> ResultRow:
    (row,) = [r for r in rows if (r.indicator, r.geo, r.category)[: len(name)] == name and r.geo_level != "region"]
    return row


@pytest.fixture
def study(small: Catalogue, make_record: MakeRecord) -> ResultTables:
    """Two countries of 6 sites with 20 children each, without regions.

    Per site in BE 8 girls say yes, 8 boys no, 2 boys yes, 1 child of unknown gender no, 1 girl stopped; in DE all 20
    children are girls and say no.
    """
    records = []
    for number in range(6):
        be = {"site": f"b{number}", "country": "BE", "region": ""}
        records += [make_record({**YES, "gender": "girl"}, **be) for _ in range(8)]
        records += [make_record({**NO, "gender": "boy"}, **be) for _ in range(8)]
        records += [make_record({**YES, "gender": "boy"}, **be) for _ in range(2)]
        records.append(make_record({**NO, "gender": Missing.RATHER_NOT_SAY}, **be))
        records.append(make_record({**LOST, "gender": "girl"}, **be))
        de = {"site": f"d{number}", "country": "DE", "region": ""}
        records += [make_record({**NO, "gender": "girl"}, **de) for _ in range(20)]
    return compute(records, small)


def test_internal_figures_are_exact(study: ResultTables) -> None:
    """BE: 60 yes of 114 valid; DE: 0 of 120; the EU is the mean of both, not 60 of 234."""
    values = {geo: _find(study.internal, "SHARE", geo, "total").value for geo in ("BE", "DE", "EU")}

    assert values["BE"] == pytest.approx(100 * 60 / 114, rel=1e-11)
    assert values["DE"] == 0
    assert values["EU"] == pytest.approx(100 * 30 / 114, rel=1e-11)


def test_groups_add_up_to_the_total(study: ResultTables) -> None:
    """Girls, boys and unknown are all children: 54 + 60 + 6 = 120; nobody is dropped for having no group."""
    rows = [
        r
        for r in study.internal
        if (r.indicator, r.geo_level, r.geo, r.breakdown) == ("SHARE", "country", "BE", "gender")
    ]

    assert {row.category: row.n_total for row in rows} == {"girl": 54, "boy": 60, "unknown": 6}
    assert _find(study.internal, "SHARE", "BE", "total").n_total == 120


def test_internal_cell_below_ten_keeps_its_counts_only(study: ResultTables) -> None:
    """Six children of unknown gender: analysts see that they exist, not what they said."""
    row = _find(study.internal, "SHARE", "BE", "unknown")

    assert (row.n_total, row.n_valid, row.n_sites) == (6, 6, 6)
    assert (row.value, row.score, row.se, row.ci_low, row.ci_high) == (None,) * 5
    assert (row.suppressed, row.conf_status, row.obs_status) == (True, "C", "")


def test_public_complement_is_blank_too(study: ResultTables) -> None:
    """The unknown six of BE could be had as total less girls less boys, so boys are blank as well, as in the EU.

    Girls are fewer in BE (48 to 60), but hiding them would open the sum over countries, where boys are fewer.
    """
    shown = {row.category: not row.suppressed for row in study.public if (row.indicator, row.geo) == ("SHARE", "BE")}

    assert shown == {"total": True, "girl": True, "boy": False, "unknown": False}


def test_public_figure_is_rounded(study: ResultTables) -> None:
    """52.63 % of 114 children is published as 53 % of 115 children, with whole interval ends and nothing else."""
    exact, public = (_find(rows, "SHARE", "BE", "total") for rows in (study.internal, study.public))

    assert exact.ci_low is not None
    assert exact.ci_high is not None
    assert public.ci_low is not None
    assert public.ci_high is not None
    assert (public.value, public.n_total, public.n_valid, public.n_sites) == (53, 120, 115, 6)
    assert (public.se, public.df, public.n_missing) == (None, None, ())
    assert exact.ci_low - 1 < public.ci_low <= exact.ci_low
    assert exact.ci_high <= public.ci_high < exact.ci_high + 1


def test_negative_polarity_gets_a_corrected_score(study: ResultTables) -> None:
    """Of a barrier, 53 % is a score of 47; of a mean with positive polarity the score is the value."""
    barrier, mean = (_find(study.public, code, "BE", "total") for code in ("SHARE", "MEAN"))

    assert (barrier.value, barrier.score) == (53, 47)
    assert mean.score == mean.value


def test_share_of_zero_has_an_interval(study: ResultTables) -> None:
    """0 of 120 children at 6 sites does not prove that no child in such sites says yes."""
    row = _find(study.internal, "SHARE", "DE", "total")

    assert (row.value, row.ci_low) == (0, 0)
    assert row.ci_high is not None
    assert row.ci_high > 1


def test_site_without_region_has_a_region_row(study: ResultTables) -> None:
    """Regions add up to their country even where a site names none."""
    codes = {
        row.geo: row.n_total
        for row in study.internal
        if (row.indicator, row.geo_level, row.breakdown) == ("SHARE", "region", "total")
    }

    assert codes == {"BE-unknown": 120, "DE-unknown": 120}


@pytest.mark.parametrize(
    ("sites", "per_site", "status"),
    [(5, 6, ""), (4, 20, "u"), (5, 5, "u")],
    ids=["enough", "few sites", "few children"],
)
def test_weak_figures_are_flagged(
    small: Catalogue, make_record: MakeRecord, sites: int, per_site: int, status: str
) -> None:
    """Below 30 children or 5 sites a shown figure carries "u", internally and publicly."""
    answers = [YES, NO] * per_site
    records = [make_record(answers[child], site=f"s{site}") for site in range(sites) for child in range(per_site)]

    tables = compute(records, small)

    rows = [_find(table, "SHARE", "EU", "total") for table in (tables.internal, tables.public)]
    assert [(row.suppressed, row.obs_status) for row in rows] == [(False, status)] * 2


def test_share_that_rounds_to_nothing_is_flagged(small: Catalogue, make_record: MakeRecord) -> None:
    """1 yes of 300 is published as 0 with "n", so that nobody reads it as none."""
    records = [make_record(YES if child == 0 else NO, site=f"s{child % 6}") for child in range(300)]

    row = _find(compute(records, small).public, "SHARE", "EU", "total")

    assert (row.value, row.obs_status) == (0, "n")


def test_sites_of_other_forms_are_outside_the_frame(small: Catalogue, make_record: MakeRecord) -> None:
    """A site that only used another form does not change a standard error; one that used this form in vain does."""
    records = [make_record(YES if child % 3 else NO, site=f"s{child % 7}") for child in range(70)]
    elsewhere = make_record({"x": "1"}, site="other", form="g")
    in_vain = make_record(LOST, site="vain")

    base, more, wider = (
        _find(compute(chosen, small).internal, "SHARE", "BE", "total").se
        for chosen in (records, [*records, elsewhere], [*records, in_vain])
    )

    assert base == more
    assert base is not None
    assert wider is not None
    assert wider == pytest.approx(base * (8 / 7 * 6 / 7) ** 0.5, rel=1e-10)  # n/(n-1): 8/7 instead of 7/6


def test_no_records_make_no_rows(small: Catalogue) -> None:
    """An empty study is an empty table, not an error."""
    tables = compute([], small)

    assert (list(tables.internal), list(tables.public), tables.merged_strata) == ([], [], ())


_DIGEST_OF_R_ANSWERS = """
import csv, hashlib, sys
from pathlib import Path
from app.indicators import RecordAnswers, compute, load_catalogue
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
records = [
    RecordAnswers(r["entity"], "wellbeing_older", r["site"], r["country"], r["region"],
                  {"gender": r["gender"], "wb2_part": r["i1"], "wb2_glad": r["i2"], "wb2_stranger": r["i3"]})
    for r in rows
]
tables = compute(records, load_catalogue(Path(sys.argv[2])))
print(len(tables.public), hashlib.sha256(repr([list(tables.internal), list(tables.public)]).encode()).hexdigest())
"""


def test_tables_are_the_same_in_every_process(repo: Path) -> None:
    """Two processes with different hash seeds, which order sets differently, give the same tables to the last digit."""
    arguments = [str(repo / "tests/indicators/r/answers.csv"), str(repo / "questionnaires/indicators.toml")]

    outputs = {
        subprocess.run(
            [sys.executable, "-c", _DIGEST_OF_R_ANSWERS, *arguments],
            cwd=repo,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(outputs) == 1
    assert int(outputs.pop().split()[0]) > 20
