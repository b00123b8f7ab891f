"""Stage 1: exact sums, whatever the order and the batches of the records."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.indicators import Catalogue, RecordAnswers, compute, reduce_records
from app.indicators.cells import SUM_W, SUM_WY, SUM_WYY, Cells, add_cells, reduce_rows
from app.indicators.columns import rows_by_form
from app.indicators.records import Answer, Exact
from app.indicators.scores import unit
from app.protocol.missing import Missing

MakeRecord = Callable[..., RecordAnswers]

# Good answers, off-scale and not finite numbers, codes of other systems, texts, and every reason of missing.
ANSWERS: Sequence[Answer] = (
    *"12345",
    *("0", "6", "-9", "3.5", "4.0", "nan", "inf", "-inf", "1e3", "1_0", "٣", "", "yes", "2 3", "9" * 40, "not_asked"),
    *Missing,
)


@st.composite
def record_lists(draw: st.DrawFn) -> list[RecordAnswers]:
    """Up to 40 records at 4 sites with any answers and some weights."""
    answer = st.sampled_from(ANSWERS)
    answers = st.dictionaries(st.sampled_from(["i1", "i2", "i3"]), answer)
    gender = st.sampled_from(["girl", "boy", "another_way", "else", Missing.RATHER_NOT_SAY])
    weights: list[Exact] = [1, Fraction("0.5"), Fraction("1.75"), Fraction(3)]  # sums of these are exact
    rows = draw(st.lists(st.tuples(st.integers(0, 3), answers, gender, st.sampled_from(weights)), max_size=40))
    return [
        RecordAnswers(f"e{index}", "f", f"s{site}", "BE", f"BE{site % 2}", {**given_, "gender": group}, w)
        for index, (site, given_, group, w) in enumerate(rows)
    ]


def _same(one: Cells, other: Cells) -> bool:
    """Are two sets of cells equal to the last digit?"""
    pairs = [(one.indicators[code], other.indicators[code]) for code in {*one.indicators, *other.indicators}]
    names = ("sites", "groups", "counts", "sums")
    return (one.sites, one.records) == (other.sites, other.records) and all(
        np.array_equal(getattr(mine, name), getattr(yours, name)) for mine, yours in pairs for name in names
    )


def _mean(cells: Cells, small: Catalogue) -> dict[str, object]:
    """The sums of MEAN over all its cells, values on 0 to 1."""
    own, scale = cells.indicators["MEAN"], unit(small.indicators[1])
    counts, sums = own.counts.sum(axis=0).tolist(), own.sums[0].sum(axis=0)
    return {
        "n_valid": counts[0],
        "missing": tuple(counts[1:-1]),
        "n_not_asked": counts[-1],
        "sum_w": Fraction(float(sums[SUM_W])),
        "sum_wy": Fraction(float(sums[SUM_WY])) / scale,
        "sum_wyy": Fraction(float(sums[SUM_WYY])) / scale**2,
    }


@settings(max_examples=80, deadline=None)
@given(record_lists(), st.integers(0, 2**32))
def test_order_of_records_never_matters(small: Catalogue, records: list[RecordAnswers], seed: int) -> None:
    """Shuffled records give the same cells and the same tables, to the last digit."""
    shuffled = records.copy()
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - no secret

    ours, _ = reduce_records(shuffled, small)

    assert _same(ours, reduce_records(records, small)[0])
    assert compute(shuffled, small) == compute(records, small)


@settings(max_examples=80, deadline=None)
@given(record_lists(), st.integers(0, 40))
def test_batches_added_equal_the_whole(small: Catalogue, records: list[RecordAnswers], cut: int) -> None:
    """Cells of two batches, added, are the cells of all records."""
    one, other = reduce_records(records[:cut], small)[0], reduce_records(records[cut:], small)[0]

    assert _same(one + other, add_cells([reduce_records(records, small)[0]]))
    assert _same(other + one, one + other)


@settings(max_examples=40, deadline=None)
@given(record_lists(), st.integers(0, 40))
def test_records_taken_away_leave_the_rest(small: Catalogue, records: list[RecordAnswers], cut: int) -> None:
    """Rows with the sign -1 undo the same rows with the sign +1: a tombstone is a subtraction."""
    gone = [replace(rows, signs=-np.ones(rows.count, dtype=np.int64)) for rows in rows_by_form(records[cut:], small)]

    left = add_cells([reduce_records(records, small)[0], *(reduce_rows(rows, small) for rows in gone)])

    rest = add_cells([reduce_records(records[:cut], small)[0]])
    assert left.records == rest.records
    for code, cells in left.indicators.items():
        wanted = rest.indicators.get(code)
        assert cells.counts.sum() == (0 if wanted is None else wanted.counts.sum())
        assert cells.sums.sum() == (0 if wanted is None else wanted.sums.sum())


@settings(max_examples=80, deadline=None)
@given(record_lists())
def test_every_child_is_counted_once(small: Catalogue, records: list[RecordAnswers]) -> None:
    """Valid, missing and not asked add up to the records, and no value leaves 0 to 1."""
    cells, _ = reduce_records(records, small)

    assert len(records) == 0 or cells.indicators["MEAN"].counts.sum() == len(records)
    for own in cells.indicators.values():
        sums = own.sums[0] / np.array([1, scale := 24.0, scale**2])
        assert (sums >= 0).all()
        assert (sums[:, SUM_WYY] <= sums[:, SUM_W]).all()


def test_sums_of_a_mean_are_exact(small: Catalogue, make_record: MakeRecord) -> None:
    """Items 5, 2 reversed to 4, 4: mean 13/3, on 0 to 1 (13/3 - 1) / 4 = 5/6."""
    record = make_record({"i1": "5", "i2": "2", "i3": "4", "gender": "girl"})

    cell = _mean(reduce_records([record], small)[0], small)

    assert (cell["n_valid"], cell["sum_wy"], cell["sum_wyy"]) == (1, Fraction(5, 6), Fraction(25, 36))


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "1e400", "-9", "-8", "-7", "6", "3.2", "", "three", "9" * 300])
def test_faulty_number_is_invalid_and_never_a_value(small: Catalogue, make_record: MakeRecord, text: str) -> None:
    """Two good items carry the score whatever the third one holds; alone with one good item it is ``invalid``."""
    carried = make_record({"i1": "5", "i2": "1", "i3": text})
    lost = make_record({"i1": "5", "i2": text, "i3": text})

    one, other = (_mean(reduce_records([record], small)[0], small) for record in (carried, lost))

    assert (one["n_valid"], one["sum_wy"]) == (1, 1)
    assert (other["n_valid"], other["missing"]) == (0, (0, 0, 0, 0, 1))


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        (Missing.DONT_KNOW, Missing.RATHER_NOT_SAY, Missing.RATHER_NOT_SAY),
        (Missing.STOPPED, Missing.DONT_KNOW, Missing.DONT_KNOW),
        (Missing.NOT_REACHED, Missing.STOPPED, Missing.STOPPED),
        ("99", Missing.NOT_REACHED, Missing.NOT_REACHED),
    ],
)
def test_reason_follows_the_precedence(
    small: Catalogue, make_record: MakeRecord, first: Answer, second: Answer, reason: Missing
) -> None:
    """When items miss for different reasons, the child's own word comes first and a fault of the data last."""
    record = make_record({"i1": first, "i2": "3", "i3": second})

    row = next(row for row in compute([record], small).internal if row.indicator == "MEAN")

    assert [name for name, count in row.n_missing if count] == [reason.value]


def test_not_asked_is_outside_the_universe(small: Catalogue, make_record: MakeRecord) -> None:
    """A child whom the form did not ask is in no denominator, but is reported beside it."""
    asked = make_record({"i1": "5", "i2": "1", "i3": "5"})
    not_asked = make_record({"i1": Missing.NOT_ASKED, "i2": Missing.NOT_ASKED, "i3": "5"})
    older_form = make_record({"gender": "girl"})

    rows = compute([asked, not_asked, older_form], small).internal
    row = next(row for row in rows if (row.indicator, row.geo_level, row.breakdown) == ("MEAN", "eu", "total"))

    assert (row.n_total, row.n_valid, row.n_not_asked) == (1, 1, 2)


def test_text_of_a_reason_is_not_the_reason(small: Catalogue, make_record: MakeRecord) -> None:
    """A typed text "dont_know" is a faulty answer, even right after a real don't-know of the same letters."""
    real = make_record(dict.fromkeys(("i1", "i2", "i3"), Missing.DONT_KNOW))
    typed = make_record(dict.fromkeys(("i1", "i2", "i3"), "dont_know"))

    cell = _mean(reduce_records([real, typed], small)[0], small)

    assert cell["missing"] == (0, 1, 0, 0, 1)


def test_same_record_twice_is_refused(small: Catalogue, make_record: MakeRecord) -> None:
    """A child that came twice would count twice."""
    record = make_record({"i1": "5"})

    with pytest.raises(AppError) as caught:
        reduce_records([record, record], small)

    assert caught.value.code == "indicators.record_twice"


def test_site_in_two_regions_is_refused(small: Catalogue, make_record: MakeRecord) -> None:
    """A site that moves between records would be counted in both regions."""
    one, other = make_record({}, region="BE1"), make_record({}, region="BE2")

    with pytest.raises(AppError) as caught:
        reduce_records([one, other], small)

    assert caught.value.code == "indicators.site_moved"


def test_region_in_two_countries_is_refused(small: Catalogue, make_record: MakeRecord) -> None:
    """A region code names one place, or its row would mix two."""
    records = [make_record({"i1": "5"}, site="s1", country="BE"), make_record({"i1": "5"}, site="s2", country="DE")]

    with pytest.raises(AppError) as caught:
        compute(records, small)

    assert caught.value.code == "indicators.region_in_two_countries"


def test_representation_holds_no_answer(make_record: MakeRecord) -> None:
    """A record that ends up in a log line shows its id and place, never an answer."""
    record = make_record({"i1": "planted-answer"})

    assert "planted-answer" not in repr(record)
