"""Which cells of a public table stay blank, and how the rest is rounded; knows no answers and computes no estimate.

Covered. A cell is blank by itself (primary) below 10 valid children, below 3 sites, or where all or none of fewer than
30 children say the same (SNAPSHOTS.md 2.4.1). Then, for every sum that a reader can form from one line of the plan
(all = girls + boys + ..., EU = countries, country = regions, also within one group), the blanks of that line are
widened until subtracting the shown cells from the shown total leaves at least two cells, and these taken together
would be publishable themselves: at least 10 children, 3 sites and mixed answers. So within one line every blank may be
anything from 0 to their sum, which is 10 or more. Where that cannot be reached the line's total is blanked, which
passes the question on to the lines above. Last, all lines are solved together, as a reader with a computer would, and
the blanks are widened until every primary cell may be anything from 0 to 10 and every other blank keeps 5 possible
values. All this holds even against a reader who knows the shown counts unrounded. Cells blanked for themselves and for
others look the same.

Beside this: tables of the same children begin with one pattern (``tables.Blanking``), and figures that changed by a few
children since the last release stand still (``holding``).

Not covered. A reader who solves all lines together for the yes-counts behind the percentages (each single line is
covered). One who also knew every shown count exactly, which the rounded table does not tell, could bound the yes-count
of blank cells to fewer than 5 values, though not the number of children it is of: of 3 % of them where 44 % of all
children say yes, of 60 % where 16 % do, of nearly all where 94 % do; to a single value 0 to 4 cells of some 500, but
more than a third of them where 94 % say yes (measured on 24,420 simulated children). Hiding more until each keeps 5
values leaves rare answers hardly any table. And one who knows the answers of some of the children.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Generic

from app.indicators.attacker import Attacker, K, Line, Moves


@dataclass(frozen=True)
class DisclosureRule:
    """Limits of publication (SNAPSHOTS.md 2.4); part of a snapshot's manifest."""

    min_children: int = 10
    min_sites: int = 3
    min_children_if_unanimous: int = 30
    count_base: int = 5
    most_crossed: int = 2  # breakdowns that the public plan crosses


class Sites(int):
    """A set of sites as the bits of a number, since unions of sets are what this module does most."""

    def __or__(self, other: int) -> "Sites":
        return Sites(int(self) | int(other))

    def __len__(self) -> int:
        return self.bit_count()


@dataclass(frozen=True)
class CellFacts:
    """What the rule looks at: valid children, their sites, and per answer option the sum of y beside the sum of w."""

    n_valid: int
    sites: Sites
    sums: tuple[tuple[float, float], ...]  # (sum of w*y, sum of w) per option, y on 0 to 1

    def __add__(self, other: "CellFacts") -> "CellFacts":
        sums = tuple((a + c, b + d) for (a, b), (c, d) in zip(self.sums, other.sums, strict=True))
        return CellFacts(self.n_valid + other.n_valid, self.sites | other.sites, sums)


def must_blank(facts: CellFacts, rule: DisclosureRule) -> bool:
    """Would publishing this cell say too much about its children?"""
    if facts.n_valid < rule.min_children or len(facts.sites) < rule.min_sites:
        return True
    # A unanimous cell speaks about each child in it: "all of them were bullied" needs no small n to hurt.
    is_unanimous = any(total in (0, weights) for total, weights in facts.sums)
    return is_unanimous and facts.n_valid < rule.min_children_if_unanimous


def blank_cells(
    facts: Mapping[K, CellFacts],
    stages: Sequence[Iterable[Line[K]]],
    *,
    rule: DisclosureRule,
    start: AbstractSet[K] = frozenset(),
    moves: Moves[K] | None = None,
) -> frozenset[K]:
    """Choose the blank cells of a set of tables.

    Each stage starts from the blanks of the stages before it and only adds: so another dimension, appended to the
    plan, can blank more cells but never brings one back.

    Args:
        facts: every cell with at least one child; keys must be orderable by ``repr`` for a stable choice.
        stages: the lines of the plan, in its order; ``[[totals over places], [gender], [age], ...]``.
        rule: limits.
        start: cells that are blank from the beginning, such as those of a table of the same children.
        moves: ways to change the blanks that other tables of the same plan have found; saves solving.

    Returns:
        Keys of all cells that must stay blank, primary and secondary alike.
    """
    search = _Search(facts, rule, start, moves)
    for stage in stages:
        search.add(stage)
        search.close()
    return frozenset(search.blanks)


class _Search(Generic[K]):
    """Widens the blanks until every line is safe. Blanks only grow and cells are finite, so this ends."""

    def __init__(
        self, facts: Mapping[K, CellFacts], rule: DisclosureRule, start: AbstractSet[K], moves: Moves[K] | None
    ) -> None:
        primary = frozenset(key for key, cell in facts.items() if must_blank(cell, rule))
        self.blanks = {key for key in facts if key in primary or key in start}
        self._facts = facts
        counts = {key: facts[key].n_valid for key in sorted(facts, key=repr)}
        self._attacker = Attacker(counts, primary=primary, covered_up_to=rule.min_children, moves=moves)
        self._rule = rule
        self._lines: list[Line[K]] = []
        self._lines_of: dict[K, list[Line[K]]] = {}

    def add(self, lines: Iterable[Line[K]]) -> None:
        """Take more lines into account from now on."""
        for line in lines:
            self._lines.append(line)
            for key in line.keys:
                self._lines_of.setdefault(key, []).append(line)

    def close(self) -> None:
        """Make every line safe by itself, then all lines together."""
        self._close_lines()
        while found := self._attacker.open_cells(self._lines, self.blanks):
            for key in found:
                support = self._support(key)
                if support is not None:
                    self.blanks.add(support)
            self._close_lines()

    def _support(self, key: K) -> K | None:
        """Choose the shown cell nearest to an open one: in a line with it, else with a blank of such a line, and so on.

        Returns:
            None when nothing shown is linked to the cell (any more): then nothing shown says anything about it.
        """
        reached, frontier = {key}, [key]
        while frontier:
            near = {other for cell in frontier for line in self._lines_of[cell] for other in line.keys}
            shown = near - self.blanks
            if shown:
                return min(shown, key=self._price)
            frontier = sorted(near - reached, key=repr)
            reached |= near
        return None

    def _price(self, key: K) -> tuple[int, int, str]:
        """How much blanking a cell costs: lines that it opens, then children."""
        return (self._opened_by(key), self._facts[key].n_valid, repr(key))

    def _close_lines(self) -> None:
        is_open = True
        while is_open:
            is_open = False
            for line in self._lines:
                while not self._is_safe(line, self.blanks):
                    self.blanks.add(self._next_blank(line))
                    is_open = True

    def _is_safe(self, line: Line[K], blanks: AbstractSet[K]) -> bool:
        hidden = [part for part in line.parts if part in blanks]
        if line.total in blanks:
            return bool(hidden)  # else the total is the sum of what is shown
        return not hidden or (
            len(hidden) > 1 and _may_be_shown_together([self._facts[part] for part in hidden], self._rule)
        )

    def _next_blank(self, line: Line[K]) -> K:
        """Choose the shown part that opens the fewest other lines, then the smallest; the total when no part is left.

        Without the first criterion places choose different groups, and each choice has to be hidden again in every
        other place, until little of a table is left.
        """
        shown = [part for part in line.parts if part not in self.blanks]
        if not shown:
            return line.total
        return min(shown, key=self._price)

    def _opened_by(self, key: K) -> int:
        wider = self.blanks | {key}
        return sum(self._is_safe(line, self.blanks) and not self._is_safe(line, wider) for line in self._lines_of[key])


def _may_be_shown_together(cells: Sequence[CellFacts], rule: DisclosureRule) -> bool:
    """As ``not must_blank`` of the cells' sum, which is added up only as far as it matters: asked very often."""
    n_valid, sites = 0, 0
    for cell in cells:
        n_valid += cell.n_valid
        sites |= int(cell.sites)
    if n_valid < rule.min_children or sites.bit_count() < rule.min_sites:
        return False
    if n_valid >= rule.min_children_if_unanimous:
        return True
    union = cells[0]
    for cell in cells[1:]:
        union = union + cell
    return not must_blank(union, rule)
