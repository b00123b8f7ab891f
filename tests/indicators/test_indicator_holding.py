"""Between two releases: no reader of both learns what a few children said, whatever changed in between."""

from collections.abc import Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from app.indicators.attacker import Line
from app.indicators.holding import held_cells

Key = tuple[str, str]  # (place, group)
PLACES = {"EU": ("A", "B"), "A": ("A1", "A2"), "B": ("B1", "B2", "B3")}
LEAVES = ("A1", "A2", "B1", "B2", "B3")
GROUPS = ("girl", "boy", "unknown")
LEAST = 10


def _table(leaves: Mapping[Key, int]) -> dict[Key, int]:
    """Add leaves up over groups and places."""
    table = dict(leaves)
    for place in LEAVES:
        table[place, "total"] = sum(leaves[place, group] for group in GROUPS)
    for place in ("A", "B", "EU"):
        for group in (*GROUPS, "total"):
            table[place, group] = sum(table[part, group] for part in PLACES[place])
    return table


def _lines() -> Sequence[Line[Key]]:
    over_groups = [
        Line((place, "total"), tuple((place, group) for group in GROUPS)) for place in (*LEAVES, "A", "B", "EU")
    ]
    over_places = [
        Line((place, group), tuple((part, group) for part in parts))
        for place, parts in PLACES.items()
        for group in (*GROUPS, "total")
    ]
    return [*over_groups, *over_places]


counts = st.fixed_dictionaries({(place, group): st.integers(10, 60) for place in LEAVES for group in GROUPS})
changes = st.fixed_dictionaries(
    {(place, group): st.sampled_from([0, 0, 0, 1, -1, 3, -7, 9, 10, -10, 25]) for place in LEAVES for group in GROUPS}
)


@settings(max_examples=150, deadline=None)
@given(counts, changes, st.sets(st.sampled_from([(place, group) for place in LEAVES for group in GROUPS]), max_size=4))
def test_no_line_gives_a_small_change_away(before: dict[Key, int], change: dict[Key, int], blank: set[Key]) -> None:
    """A change of 1 to 9 is never shown, and never the only one of a line that is not shown."""
    old, new = _table(before), _table({key: before[key] + change[key] for key in before})
    shown = set(new) - blank

    held = held_cells(new, old, shown, _lines(), least=LEAST)

    moves = {key: new[key] - old[key] for key in new}
    assert held <= shown
    assert not [key for key in shown - held if 0 < abs(moves[key]) < LEAST]
    for line in _lines():
        hidden = [key for key in line.keys if key in held or key not in shown]
        assert len(hidden) != 1 or not 0 < abs(moves[hidden[0]]) < LEAST


@given(counts)
def test_nothing_is_held_when_nothing_changed(before: dict[Key, int]) -> None:
    """And a change that is the same everywhere large is shown at once."""
    table = _table(before)
    grown = _table({key: count + 12 for key, count in before.items()})

    assert held_cells(table, table, set(table), _lines(), least=LEAST) == frozenset()
    assert held_cells(grown, table, set(table), _lines(), least=LEAST) == frozenset()


def test_second_cell_is_held_with_the_first() -> None:
    """Two girls more and twelve boys more: the total and the boys would give the girls away, so one waits too."""
    lines = [Line("all", ("girls", "boys"))]

    held = held_cells(
        {"all": 114, "girls": 52, "boys": 62},
        {"all": 100, "girls": 50, "boys": 50},
        {"all", "girls", "boys"},
        lines,
        least=LEAST,
    )

    assert held == {"girls", "boys"}
