"""What a reader can work out about blank cells from everything that is shown; decides nothing about what to blank.

The reader knows every line of the plan (a total and its parts), every shown count exactly, which is more than the
rounded table tells, and that counts are whole and not negative. What remains possible for a blank cell are the whole
numbers that solve all lines at once.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog

K = TypeVar("K", bound=Hashable)

MIN_POSSIBLE_VALUES = 5
"""Every blank cell keeps at least so many possible values (DESIGN.md, Settled)."""


@dataclass(frozen=True)
class Line(Generic[K]):
    """A sum that a reader can form: ``total`` equals the ``parts`` (one or more) added up; empty parts are left out."""

    total: K
    parts: tuple[K, ...]

    @property
    def keys(self) -> tuple[K, ...]:
        """The total and the parts."""
        return (self.total, *self.parts)


class Attacker(Generic[K]):
    """Solves all lines of a growing plan; components of linked blanks that were found safe are not solved again.

    A cell is safe when solutions of all lines are found in which it is 0 and in which it is ``covered_up_to`` or more
    (primary cells), or in which it takes values at least 4 apart (the others). Only solutions in whole numbers count
    as proof: where linear programming finds none, the cell is called open, which errs towards hiding more.

    Args:
        counts: true count of every cell.
        primary: cells that are blank for their own sake.
        covered_up_to: 10 under the default rule.
    """

    def __init__(self, counts: Mapping[K, int], *, primary: AbstractSet[K], covered_up_to: int) -> None:
        self._counts = counts
        self._primary = primary
        self._covered_up_to = covered_up_to
        self._safe: set[tuple[frozenset[K], frozenset[Line[K]]]] = set()

    def open_cells(self, lines: Sequence[Line[K]], blanks: AbstractSet[K]) -> tuple[K, ...]:
        """Find the blank cells about which the shown ones say too much.

        Args:
            lines: all sums of the plan; true for the counts.
            blanks: cells that are not shown.

        Returns:
            Open cells, in the order of the counts.
        """
        found: set[K] = set()
        for cells, own in _components(lines, blanks):
            if all(key in blanks for line in own for key in line.keys):
                continue  # nothing shown takes part, so nothing shown says anything about these
            component = (frozenset(cells), frozenset(own))
            if component in self._safe:
                continue
            opened = _System(self._counts, own, cells, self._primary, self._covered_up_to).open_cells()
            if opened:
                found.update(opened)
            else:
                self._safe.add(component)
        return tuple(key for key in self._counts if key in found)


def _components(lines: Sequence[Line[K]], blanks: AbstractSet[K]) -> Iterator[tuple[tuple[K, ...], list[Line[K]]]]:
    """Blank cells that are linked by lines, with these lines; what is not linked cannot help to solve it."""
    lines_of: dict[K, list[Line[K]]] = {}
    for line in lines:
        for key in line.keys:
            if key in blanks:
                lines_of.setdefault(key, []).append(line)
    seen: set[K] = set()
    for start in lines_of:
        if start in seen:
            continue
        seen.add(start)
        cells, own, queue = [], dict[Line[K], None](), [start]
        while queue:
            cell = queue.pop()
            cells.append(cell)
            for line in lines_of[cell]:
                own[line] = None
                linked = [key for key in line.keys if key in blanks and key not in seen]
                seen.update(linked)
                queue.extend(linked)
        yield tuple(cells), list(own)


class _System(Generic[K]):
    """The equations of one component, and the widest values of each cell that some solution has shown so far."""

    def __init__(
        self,
        counts: Mapping[K, int],
        lines: Sequence[Line[K]],
        cells: Sequence[K],
        primary: AbstractSet[K],
        covered_up_to: int,
    ) -> None:
        self._cells = cells
        position = {key: index for index, key in enumerate(cells)}
        self._matrix = np.zeros((len(lines), len(cells)))
        self._right = np.zeros(len(lines))
        for row, line in enumerate(lines):
            for key, sign in ((line.total, -1), *((part, 1) for part in line.parts)):
                if key in position:
                    self._matrix[row, position[key]] = sign
                else:
                    self._right[row] -= sign * counts[key]
        truth = np.array([counts[key] for key in cells], dtype=np.float64)
        # Without a known total nothing bounds a cell from above; a bound keeps the programs finite and proves the same.
        self._upper = float(truth.sum() + np.abs(self._right).sum() + 2 * covered_up_to)
        self._low, self._high = truth.copy(), truth.copy()  # the truth is one solution
        self._is_primary = np.array([key in primary for key in cells])
        self._covered_up_to = covered_up_to

    def open_cells(self) -> list[K]:
        """Cells for which no solution shows enough width."""
        for is_helping_others in (True, False):
            for index in range(len(self._cells)):
                for direction in (1.0, -1.0):
                    if self._lacks(direction)[index]:
                        self._push(index, direction, is_helping_others=is_helping_others)
        is_open = self._lacks(1.0) | self._lacks(-1.0)
        return [key for key, lacks in zip(self._cells, is_open, strict=True) if lacks]

    def _lacks(self, direction: float) -> NDArray[np.bool_]:
        """Which cells still need a solution with a lower (1) or higher (-1) value."""
        is_narrow = self._high - self._low < MIN_POSSIBLE_VALUES - 1
        is_short = self._low > 0 if direction > 0 else self._high < self._covered_up_to
        return np.where(self._is_primary, is_short, is_narrow)

    def _push(self, index: int, direction: float, *, is_helping_others: bool) -> None:
        """Look for the solution with the least (1) or greatest (-1) value of a cell; note it if it is whole.

        With ``is_helping_others`` the other cells are pushed a little to where they lack a solution, so that one
        solution proves many cells wide.
        """
        objective = np.zeros(len(self._cells))
        if is_helping_others:
            objective = 1e-3 * np.where(
                self._lacks(-direction), -direction, np.where(self._lacks(direction), direction, 0)
            )
        objective[index] = direction
        result = linprog(objective, A_eq=self._matrix, b_eq=self._right, bounds=(0.0, self._upper), method="highs")
        if result.status != 0 or result.x is None:
            return
        solution: NDArray[np.float64] = np.rint(result.x)
        if np.array_equal(self._matrix @ solution, self._right) and bool((solution >= 0).all()):
            np.minimum(self._low, solution, out=self._low)
            np.maximum(self._high, solution, out=self._high)
