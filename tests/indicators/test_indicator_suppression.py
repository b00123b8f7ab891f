"""Disclosure control: what an attacker who adds and subtracts can learn from the shown cells."""

from collections.abc import Mapping, Sequence
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

from app.indicators import DisclosureRule, RecordAnswers, ResultRow, compute
from app.indicators.attacker import Attacker, Line
from app.indicators.definitions import Catalogue
from app.indicators.publishing import public_count, public_percent
from app.indicators.suppress import CellFacts, Sites, blank_cells, must_blank
from app.protocol.missing import Missing

RULE = DisclosureRule()
Key = tuple[str, str]  # (place, group)
PLACES = {"EU": ("A", "B"), "A": ("A1", "A2", "A3"), "B": ("B1",)}
LEAVES = ("A1", "A2", "A3", "B1")


def facts(n: int, *, yes: int = -1, sites: int = 5) -> CellFacts:
    """A cell of n children at some sites, half of whom say yes unless told."""
    return CellFacts(n, Sites((1 << sites) - 1), (((n // 2 if yes < 0 else yes), n),))


# --- one cell


@pytest.mark.parametrize(
    ("cell", "is_blank"),
    [
        (facts(9), True),
        (facts(10), False),
        (facts(500, sites=2), True),
        (facts(500, sites=3), False),
        (facts(29, yes=0), True),
        (facts(29, yes=29), True),
        (facts(29, yes=1), False),
        (facts(30, yes=0), False),
        (facts(30, yes=30), False),
        (facts(0, sites=0), True),
    ],
)
def test_primary_rule(cell: CellFacts, is_blank: bool) -> None:
    """Blank below 10 children, below 3 sites, and where fewer than 30 children say the same."""
    assert must_blank(cell, RULE) is is_blank


def test_one_unanimous_category_blanks_a_distribution() -> None:
    """A category that nobody of 20 children chose says something about each of them."""
    cell = CellFacts(20, Sites(0b111), ((10, 20), (10, 20), (0, 20)))

    assert must_blank(cell, RULE)


# --- one line


def _groups(*cells: CellFacts) -> tuple[Mapping[Key, CellFacts], list[list[Line[Key]]]]:
    total = cells[0]
    for cell in cells[1:]:
        total = total + cell
    table = {("EU", f"g{index}"): cell for index, cell in enumerate(cells)}
    return {("EU", "total"): total, **table}, [[Line(("EU", "total"), tuple(table))]]


def test_single_small_cell_takes_the_smallest_other_with_it() -> None:
    """4 children among 30, 40 and 50: the group of 30 goes too, so that subtraction gives 34 for both together."""
    table, stages = _groups(facts(40), facts(4), facts(50), facts(30))

    blanks = blank_cells(table, stages, rule=RULE)

    assert blanks == {("EU", "g1"), ("EU", "g3")}


def test_two_small_cells_that_stay_small_together_need_a_third() -> None:
    """3 + 4 = 7 children are still too few to be known, so the group of 30 goes too."""
    table, stages = _groups(facts(3), facts(4), facts(50), facts(30))

    blanks = blank_cells(table, stages, rule=RULE)

    assert blanks == {("EU", "g0"), ("EU", "g1"), ("EU", "g3")}


def test_two_small_cells_that_are_publishable_together_suffice() -> None:
    """6 + 7 = 13 children: subtraction gives a number that could have been published."""
    table, stages = _groups(facts(6), facts(7), facts(50))

    blanks = blank_cells(table, stages, rule=RULE)

    assert blanks == {("EU", "g0"), ("EU", "g1")}


def test_two_unanimous_cells_do_not_hide_each_other() -> None:
    """12 and 13 children without a single yes: their difference from the total is 25 without a yes."""
    table, stages = _groups(facts(12, yes=0), facts(13, yes=0), facts(60))

    blanks = blank_cells(table, stages, rule=RULE)

    assert ("EU", "g2") in blanks


def test_total_goes_when_no_other_cell_is_left() -> None:
    """8 + 1 children in two groups make a total of 9: nothing is shown."""
    table, stages = _groups(facts(8), facts(1))

    blanks = blank_cells(table, stages, rule=RULE)

    assert blanks == set(table)


# --- random trees of places and groups


def _cell(draw: st.DrawFn, place: str) -> CellFacts:
    n = draw(st.one_of(st.integers(0, 14), st.integers(0, 80)))
    yes = draw(st.sampled_from([0, n, n // 2, min(n, 1)]))
    sites = draw(st.integers(min(n, 1), min(n, 4)))
    return CellFacts(n, Sites(((1 << sites) - 1) << 4 * LEAVES.index(place)), ((yes, n),))


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Mapping[Key, CellFacts], Sequence[Sequence[Line[Key]]]]:
    """Regions in countries in the EU, divided by two dimensions; every sum of a reader as a line."""
    table: dict[Key, CellFacts] = {}
    first = tuple(f"g{number}" for number in range(draw(st.integers(1, 4))))
    for place in LEAVES:
        for group in first:
            table[place, group] = _cell(draw, place)
        table[place, "total"] = _sum(table, [(place, group) for group in first])
        # The second dimension divides the same children again: one group of them, and the rest.
        table[place, "h0"] = table[place, first[0]]
        if len(first) > 1:
            table[place, "h1"] = _sum(table, [(place, group) for group in first[1:]])
    second = ("h0", "h1") if len(first) > 1 else ("h0",)
    for place in ("A", "B", "EU"):
        for group in ("total", *first, *second):
            table[place, group] = _sum(table, [(part, group) for part in PLACES[place]])
    return table, [_lines(("total",), ()), _lines(first, first), _lines(second, second)]


def _sum(table: Mapping[Key, CellFacts], keys: Sequence[Key]) -> CellFacts:
    total = table[keys[0]]
    for key in keys[1:]:
        total = total + table[key]
    return total


def _lines(over_places: Sequence[str], groups: Sequence[str]) -> list[Line[Key]]:
    lines = [
        Line((place, group), tuple((part, group) for part in parts))
        for group in over_places
        for place, parts in PLACES.items()
    ]
    if groups:
        lines += [Line((place, "total"), tuple((place, group) for group in groups)) for place in (*PLACES, *LEAVES)]
    return lines


@settings(max_examples=40, deadline=None)
@given(worlds())
def test_subtraction_never_gives_what_could_not_be_published(
    world: tuple[Mapping[Key, CellFacts], Sequence[Sequence[Line[Key]]]],
) -> None:
    """From any line, shown total minus shown parts is 0 cells, or several that together pass the primary rule.

    So each blank cell of the line may be anything from 0 to at least 10, even for a reader of unrounded numbers.
    """
    table, stages = world

    blanks = blank_cells(table, stages, rule=RULE)

    for line in (line for stage in stages for line in stage):
        hidden = [part for part in line.parts if part in blanks]
        if line.total not in blanks and hidden:
            together = _sum(table, hidden)
            assert len(hidden) >= 2
            assert together.n_valid >= 10
            assert not must_blank(together, RULE)
        if line.total in blanks:
            assert hidden, "the total is the sum of its shown parts"


@settings(max_examples=40, deadline=None)
@given(worlds())
def test_solving_line_after_line_recovers_nothing(
    world: tuple[Mapping[Key, CellFacts], Sequence[Sequence[Line[Key]]]],
) -> None:
    """An attacker who fills in every cell that is the only unknown of a line, again and again, learns no blank cell."""
    table, stages = world
    lines = [line for stage in stages for line in stage]
    blanks = blank_cells(table, stages, rule=RULE)
    known = {key: cell.n_valid for key, cell in table.items() if key not in blanks}

    is_learning = True
    while is_learning:
        is_learning = False
        for line in lines:
            unknown = [key for key in (line.total, *line.parts) if key not in known]
            if len(unknown) == 1:
                parts = sum(known[part] for part in line.parts if part in known)
                known[unknown[0]] = parts if unknown[0] == line.total else known[line.total] - parts
                is_learning = True

    assert known.keys().isdisjoint(blanks)


def _possible(lines: Sequence[Line[Key]], known: Mapping[Key, int], wanted: Key) -> tuple[float, float]:
    """Least and greatest whole number of a cell that solves all lines, by integer programming."""
    unknown = sorted({key for line in lines for key in (line.total, *line.parts)} - known.keys())
    matrix = np.zeros((len(lines), len(unknown)))
    right = np.zeros(len(lines))
    for row, line in enumerate(lines):
        for key, sign in [(line.total, -1), *((part, 1) for part in line.parts)]:
            if key in known:
                right[row] -= sign * known[key]
            else:
                matrix[row, unknown.index(key)] = sign
    ends = []
    for direction in (1, -1):
        objective = np.zeros(len(unknown))
        objective[unknown.index(wanted)] = direction
        result = milp(
            objective,
            constraints=LinearConstraint(matrix, right, right),
            integrality=np.ones(len(unknown), dtype=np.int64),
            bounds=Bounds(0, 10_000),
        )
        assert result.status == 0
        ends.append(direction * float(result.fun))
    return ends[0], ends[1]


@settings(max_examples=20, deadline=None)
@given(worlds())
def test_solving_all_lines_together_bounds_no_blank_cell_too_narrowly(
    world: tuple[Mapping[Key, CellFacts], Sequence[Sequence[Line[Key]]]],
) -> None:
    """Integer programming over the whole plan leaves 0 to 10 for each primary cell and 5 values for every other one."""
    table, stages = world
    lines = [line for stage in stages for line in stage]
    blanks = blank_cells(table, stages, rule=RULE)
    known = {key: cell.n_valid for key, cell in table.items() if key not in blanks}

    for key in sorted(blanks):
        low, high = _possible(lines, known, key)

        assert high - low > 3.5
        if must_blank(table[key], RULE):
            assert low < 0.5
            assert high > 9.5


def test_lines_that_are_safe_alone_can_give_a_cell_away_together() -> None:
    """x + y = 12, y + z = 15, x + z = 11: each sum alone leaves a range, the three together give x = 4, y = 8, z = 7.

    So one of the three totals, each of which could be shown by itself, is hidden as well.
    """
    table = {"x": facts(4), "y": facts(8), "z": facts(7), "p": facts(12), "q": facts(15), "r": facts(11)}
    lines = [Line("p", ("x", "y")), Line("q", ("y", "z")), Line("r", ("x", "z"))]
    counts = {key: cell.n_valid for key, cell in table.items()}

    open_before = Attacker(counts, primary={"x", "y", "z"}, covered_up_to=10).open_cells(lines, {"x", "y", "z"})
    blanks = blank_cells(table, [lines], rule=RULE)

    assert set(open_before) == {"x", "y", "z"}
    assert len(blanks & {"p", "q", "r"}) >= 1


@settings(max_examples=40, deadline=None)
@given(worlds())
def test_adding_a_dimension_never_unblanks(
    world: tuple[Mapping[Key, CellFacts], Sequence[Sequence[Line[Key]]]],
) -> None:
    """Whatever was blank without the last dimension is blank with it."""
    table, stages = world

    without, with_last = (blank_cells(table, part, rule=RULE) for part in (stages[:-1], stages))

    assert without <= with_last


@settings(max_examples=40, deadline=None)
@given(worlds(), st.randoms(use_true_random=False))
def test_order_of_cells_does_not_matter(
    world: tuple[Mapping[Key, CellFacts], Sequence[Sequence[Line[Key]]]],
    random: Random,
) -> None:
    """The same table in another order of its cells gets the same blanks."""
    table, stages = world
    keys = list(table)
    random.shuffle(keys)

    shuffled = blank_cells({key: table[key] for key in keys}, stages, rule=RULE)

    assert shuffled == blank_cells(table, stages, rule=RULE)


# --- rounding


@given(st.integers(0, 10**7))
def test_counts_are_rounded_to_the_nearest_five(count: int) -> None:
    """A rounded count is a multiple of 5 and at most 2 away."""
    rounded = public_count(np.array([count]), RULE)[0]

    assert rounded % 5 == 0
    assert abs(rounded - count) <= 2


@given(st.floats(0, 100))
def test_percents_are_rounded_to_the_nearest_whole(value: float) -> None:
    """Values move by half a point at most."""
    assert abs(public_percent(np.array([value]))[0] - value) <= 0.5


# --- the public table as a whole


@st.composite
def studies(draw: st.DrawFn) -> list[RecordAnswers]:
    """Up to some hundred children of two countries, their groups and answers by chance."""
    random = draw(st.randoms(use_true_random=False))
    places = [(f"{region}-{number}", region[:2], region) for region in ("BE1", "BE2", "DE1") for number in range(4)]
    records = []
    for index in range(draw(st.integers(0, 150))):
        site, country, region = random.choice(places)
        answers: dict[str, str | Missing] = {
            name: random.choice(("1", "3", "4", "5", "5", Missing.DONT_KNOW)) for name in ("i1", "i2", "i3")
        }
        answers["gender"] = random.choice(("girl", "girl", "girl", "boy", "boy", "another_way", Missing.RATHER_NOT_SAY))
        records.append(RecordAnswers(f"e{index}", "f", site, country, region, answers))
    return records


@settings(max_examples=20, deadline=None)
@given(studies())
def test_public_rows_show_nothing_below_the_limits(small: Catalogue, records: list[RecordAnswers]) -> None:
    """Every shown row has 10 children and 3 sites, in whole numbers; every blank row is blank in every number."""
    tables = compute(records, small)

    assert [_name(row) for row in tables.public] == [_name(row) for row in tables.internal]
    for public, internal in zip(tables.public, tables.internal, strict=True):
        numbers = (public.value, public.score, public.ci_low, public.ci_high, public.n_total, public.n_valid)
        if public.ci_low is not None and public.ci_high is not None:
            assert internal.ci_low is not None
            assert internal.ci_high is not None
            assert public.ci_low <= internal.ci_low <= internal.ci_high <= public.ci_high
        assert (public.se, public.df, public.n_missing, public.n_not_asked) == (None, None, (), None)
        if public.suppressed:
            assert (*numbers, public.n_sites, public.obs_status) == (None,) * 7 + ("",)
            assert public.conf_status == "C"
        else:
            assert internal.n_valid is not None
            assert internal.n_valid >= 10
            assert internal.n_sites is not None
            assert internal.n_sites >= 3
            assert public.conf_status == ""
            assert all(number is None or number == int(number) for number in numbers)


@settings(max_examples=20, deadline=None)
@given(studies())
def test_public_table_resists_subtraction(small: Catalogue, records: list[RecordAnswers]) -> None:
    """Groups of a place from its total, places of a group from the place above: no blank n below 10 comes out."""
    tables = compute(records, small)
    rows = {
        _name(internal): (internal.n_valid or 0, public.suppressed)
        for internal, public in zip(tables.internal, tables.public, strict=True)
    }

    for name, (n_total, is_blank) in rows.items():
        for parts in _parts(name, list(rows)):
            hidden = [rows[part][0] for part in parts if rows[part][1]]
            if parts and not is_blank:
                assert n_total == sum(rows[part][0] for part in parts)
                assert not hidden or (len(hidden) > 1 and sum(hidden) >= 10)
            if parts and is_blank:
                assert hidden


Name = tuple[str, str, str, str, str]


def _name(row: ResultRow) -> Name:
    return (row.indicator, row.geo_level, row.geo, row.breakdown, row.category)


def _parts(name: Name, names: list[Name]) -> list[list[Name]]:
    indicator, level, geo, breakdown, category = name
    inside = {"eu": "country", "country": "region"}.get(level, "")
    places = [
        other
        for other in names
        if (other[0], other[1], other[3], other[4]) == (indicator, inside, breakdown, category)
        and (level == "eu" or other[2].startswith(geo))
    ]
    groups = [other for other in names if other[:3] == (indicator, level, geo) and other[3] == "gender"]
    return [places, groups if breakdown == "total" else []]
