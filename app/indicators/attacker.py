"""What a reader can work out about blank cells from everything that is shown; decides nothing about what to blank.

The reader knows every line of the plan (a total and its parts), every shown count exactly, which is more than the
rounded table tells, and that counts are whole and not negative. What remains possible for a blank cell are the whole
numbers that solve all lines at once.

A *move* is a smallest change of blank cells that leaves every line as it is: one up, others up or down. Truth plus some
times a move is another world that the reader cannot tell from the real one as long as no count gets negative. Moves do
not depend on the counts, so one that was found for one indicator serves all others with the same blanks.
"""

from collections.abc import Hashable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import csr_array, hstack
from scipy.sparse.csgraph import connected_components

K = TypeVar("K", bound=Hashable)
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

MIN_POSSIBLE_VALUES = 5
"""Every blank cell keeps at least so many possible values (DESIGN.md, Settled)."""

_LEAST_GAIN = 2
"""A program for many cells at once is worth another round while it proves at least so many."""

_NEAR = 3
"""Moves are looked for among blanks that so many lines connect to a cell, first; programs of that size take little."""

_TOLERANCE = 1e-6

_NODES = 100
"""Steps of the search for a world in whole numbers; nearly all end at the first."""

_LARGEST_STEP = 6
"""A move in halves or thirds is made whole by a factor up to this one."""


@dataclass(frozen=True)
class Line(Generic[K]):
    """A sum that a reader can form: ``total`` equals the ``parts`` (one or more) added up; empty parts are left out."""

    total: K
    parts: tuple[K, ...]

    @property
    def keys(self) -> tuple[K, ...]:
        """The total and the parts."""
        return (self.total, *self.parts)


class Moves(Generic[K]):
    """Moves that were found, to be tried on other counts of the same table."""

    def __init__(self) -> None:
        self.found: list[Mapping[K, float]] = []
        self.hopeless: set[tuple[K, int]] = set()  # cells through which none was found, with the number of lines


class Attacker(Generic[K]):
    """Solves all lines of a growing plan for cells of which it is not proved yet that they can be anything.

    A cell is safe when worlds are found in which it is 0 and in which it is ``covered_up_to`` or more (primary cells),
    or in which it takes values at least 4 apart (the others). Only worlds in whole numbers count as proof: where linear
    programming finds none, the cell is called open, which errs towards hiding more. Blanks only grow, and a cell that
    was shown keeps its true count in every world found before, so proofs stay proofs until lines are added.

    Args:
        counts: true count of every cell.
        primary: cells that are blank for their own sake.
        covered_up_to: 10 under the default rule.
        moves: tried before anything is solved, and added to.
    """

    def __init__(
        self,
        counts: Mapping[K, int],
        *,
        primary: AbstractSet[K],
        covered_up_to: int,
        moves: Moves[K] | None = None,
    ) -> None:
        self._keys = list(counts)
        self._position = {key: index for index, key in enumerate(self._keys)}
        self._truth = np.array([counts[key] for key in self._keys], dtype=np.float64)
        self._is_primary = np.array([key in primary for key in self._keys], dtype=bool)
        self._covered_up_to = covered_up_to
        self._moves: Moves[K] = Moves() if moves is None else moves
        self._low, self._high = self._truth.copy(), self._truth.copy()
        self._matrix = csr_array((0, len(self._keys)))
        self._has_entry = abs(self._matrix)
        self._has_move = np.zeros_like(self._is_primary)  # a move through the cell was tried; another one is as good
        self._lines = 0
        self._tried = 0
        self._waiting: list[Mapping[K, float]] = []

    def open_cells(self, lines: Sequence[Line[K]], blanks: AbstractSet[K]) -> tuple[K, ...]:
        """Find the blank cells about which the shown ones say too much.

        Args:
            lines: all sums of the plan, those of earlier calls first; true for the counts.
            blanks: cells that are not shown, those of earlier calls among them.

        Returns:
            Open cells, in the order of the counts.
        """
        if len(lines) != self._lines:
            self._low, self._high = self._truth.copy(), self._truth.copy()  # new lines: old worlds may break them
            self._matrix = self._matrix_of(lines)
            self._has_entry = abs(self._matrix)
            self._lines, self._tried, self._waiting = len(lines), 0, []
            self._has_move = np.zeros_like(self._is_primary)
        is_blank = np.array([key in blanks for key in self._keys], dtype=bool)
        watched = is_blank & self._linked_to_shown(is_blank)
        self._try_moves(is_blank)
        self._find_moves(watched)
        chosen = np.flatnonzero(watched)
        if not chosen.size:
            return ()
        system = _System(self._matrix, self._truth, chosen, self._covered_up_to)
        self._push_together(system, watched)
        self._push_each(watched)
        is_open = watched & (self._lacks_low() | self._lacks_high())
        return tuple(self._keys[index] for index in np.flatnonzero(is_open))

    def _matrix_of(self, lines: Sequence[Line[K]]) -> csr_array:
        entries = [
            (row, self._position[key], sign)
            for row, line in enumerate(lines)
            for key, sign in ((line.total, -1.0), *((part, 1.0) for part in line.parts))
        ]
        rows, columns, signs = zip(*entries, strict=True) if entries else ((), (), ())
        return csr_array((signs, (rows, columns)), shape=(len(lines), len(self._keys)))

    def _linked_to_shown(self, is_blank: Mask) -> Mask:
        """Blank cells with a shown cell in a line of theirs, or of blanks linked to them; nothing speaks of others."""
        has_entry = self._has_entry
        shown_in_line = (has_entry @ (~is_blank).astype(float)) > 0
        blank_part = has_entry[:, np.flatnonzero(is_blank)]
        n = blank_part.shape[1]
        graph = csr_array(blank_part.T @ blank_part) if n else csr_array((0, 0))
        _, component = connected_components(graph, directed=False)
        touched = (blank_part.T @ shown_in_line.astype(float)) > 0
        speaks = np.bincount(component, weights=touched, minlength=1) > 0 if n else np.zeros(1, dtype=bool)
        linked = np.zeros(is_blank.size, dtype=bool)
        linked[np.flatnonzero(is_blank)] = speaks[component] if n else False
        return linked

    def _try_moves(self, is_blank: Mask) -> None:
        """Take from each known move what it proves for these counts."""
        fresh = [move for move in self._moves.found[self._tried :] if all(key in self._position for key in move)]
        known = [*self._waiting, *fresh]
        self._tried = len(self._moves.found)
        cells = [[self._position[key] for key in move] for move in known]
        steps = [list(move.values()) for move in known]
        lengths = [len(own) for own in cells]
        if not known:
            return
        flat, step = np.concatenate(cells), np.concatenate([np.array(own) for own in steps])
        row = np.repeat(np.arange(len(known)), lengths)
        change = self._matrix @ csr_array((step, (flat, row)), shape=(len(self._keys), len(known)))
        is_good = np.ones(len(known), dtype=bool)
        is_good[np.unique(change.tocoo().col[change.tocoo().data != 0])] = False
        is_good[np.unique(row[~is_blank[flat]])] = False
        # A move that needs cells which are shown now may serve later, when they are blank.
        self._waiting = [move for move, good in zip(known, is_good, strict=True) if not good]
        kept = is_good[row]
        self._apply(row[kept], flat[kept], step[kept])

    def _apply(self, row: NDArray[np.intp], cells: NDArray[np.intp], step: Floats) -> None:
        if not row.size:
            return
        self._has_move[cells] = True
        starts = np.flatnonzero(np.diff(row, prepend=-1))
        sizes = np.diff(np.append(starts, row.size))
        for direction in (1.0, -1.0):
            room = np.where(direction * step < 0, np.floor(self._truth[cells] / np.abs(step)), np.inf)
            times = np.minimum.reduceat(room, starts)
            times = np.where(np.isfinite(times), times, self._covered_up_to)
            worlds = self._truth[cells] + direction * step * np.repeat(times, sizes)
            np.minimum.at(self._low, cells, worlds)
            np.maximum.at(self._high, cells, worlds)

    def _find_moves(self, watched: Mask) -> None:
        """Look for a move through each cell that lacks a world."""
        lacking = (self._lacks_high() | self._lacks_low()) & watched & ~self._has_move
        for index in np.flatnonzero(lacking):
            if self._has_move[index]:
                continue
            self._has_move[index] = True
            key = (self._keys[index], self._lines)
            move = (
                None if key in self._moves.hopeless else self._move_through(int(index), self._near(int(index), watched))
            )
            if move is None:
                self._moves.hopeless.add(key)
                continue
            cells = np.flatnonzero(move)
            self._apply(np.zeros(cells.size, dtype=np.intp), cells, move[cells])
            self._moves.found.append({self._keys[cell]: float(move[cell]) for cell in cells})
        self._tried = len(self._moves.found)

    def _near(self, index: int, watched: Mask) -> NDArray[np.intp]:
        """Blank cells that a few lines connect to a cell."""
        reached = np.zeros(watched.size, dtype=bool)
        reached[index] = True
        for _ in range(_NEAR):
            lines = self._has_entry @ reached.astype(float) > 0
            reached |= (self._has_entry.T @ lines.astype(float) > 0) & watched
        return np.flatnonzero(reached)

    def _move_through(self, index: int, cells: NDArray[np.intp]) -> Floats | None:
        """The cheapest move that adds one to a cell; cells with few children are dear, since they give no room."""
        own = csr_array(self._matrix[:, cells])
        own = csr_array(own[np.flatnonzero(np.diff(own.indptr))])
        price = 1 / (1 + self._truth[cells])
        fixed = cells == index
        upper = np.where(fixed, 1.0, np.inf)
        result = solve(
            np.concatenate([price, price]),
            csr_array(hstack([own, -own])),
            np.zeros(own.shape[0]),
            np.concatenate([np.where(fixed, 1.0, 0.0), np.zeros(cells.size)]),
            np.concatenate([upper, np.where(fixed, 0.0, np.inf)]),
        )
        if result is None:
            return None
        change = result[: cells.size] - result[cells.size :]
        for factor in range(1, _LARGEST_STEP + 1):
            whole = np.rint(change * factor)
            if np.abs(whole - change * factor).max() < _TOLERANCE and not (own @ whole).any():
                move = np.zeros(self._truth.size)
                move[cells] = whole
                return move
        return None

    def _push_together(self, system: "_System", watched: Mask) -> None:
        """Push all cells that lack a world at once, as long as that proves many of them."""
        has_gained = True
        while has_gained:
            has_gained = False
            for direction, lacking in ((-1.0, self._lacks_high), (1.0, self._lacks_low)):
                before = lacking() & watched
                if int(before.sum()) >= _LEAST_GAIN:
                    ends = self._ends(direction)
                    self._note(system.world(np.where(before, direction, 0.0), before, ends), system)
                    has_gained |= int((before & ~lacking()).sum()) >= _LEAST_GAIN

    def _ends(self, direction: float) -> Floats:
        """How far it is worth to push each cell: beyond that it proves nothing and takes room from others."""
        if direction < 0:
            return np.where(self._is_primary, self._covered_up_to, self._low + MIN_POSSIBLE_VALUES - 1)
        return np.where(self._is_primary, 0.0, np.maximum(self._high - MIN_POSSIBLE_VALUES + 1, 0.0))

    def _push_each(self, watched: Mask) -> None:
        """Push every cell that still lacks a world; the others a little, so that one world proves many."""
        linked = _Linked(self._matrix, watched)
        whole: dict[int, _System] = {}
        for direction, lacking in ((-1.0, self._lacks_high), (1.0, self._lacks_low)):
            for index in np.flatnonzero(lacking() & watched):
                if not lacking()[index]:
                    continue
                near = _System(self._matrix, self._truth, self._near(int(index), watched), self._covered_up_to)
                self._push_one(int(index), direction, near, watched)
                if lacking()[index]:
                    cells = linked.with_cell(int(index))
                    own = whole.setdefault(
                        int(cells[0]), _System(self._matrix, self._truth, cells, self._covered_up_to)
                    )
                    self._push_far(int(index), direction, own, watched)

    def _push_far(self, index: int, direction: float, system: "_System", watched: Mask) -> None:
        """Push one cell among all linked to it; worlds with fractions in them say whether there is more to find."""
        alone = np.zeros_like(self._truth)
        alone[index] = direction
        found = system.solution(alone)
        end = self._truth[index] if found is None else found[system.cells == index][0]
        end = np.floor(end + _TOLERANCE) if direction < 0 else np.ceil(end - _TOLERANCE)
        is_vain = end <= self._high[index] if direction < 0 else end >= self._low[index]
        if is_vain or (self._is_primary[index] and direction < 0 and end < self._covered_up_to):
            return
        lacking = self._lacks_high if direction < 0 else self._lacks_low
        self._note(system.whole(found), system)
        if lacking()[index]:
            self._push_one(index, direction, system, watched)
        if lacking()[index]:
            self._note(system.whole_world(alone), system)

    def _push_one(self, index: int, direction: float, system: "_System", watched: Mask) -> None:
        others = np.where(self._lacks_high() & watched, -1e-3, np.where(self._lacks_low() & watched, 1e-3, 0.0))
        others[index] = direction
        self._note(system.world(others), system)

    def _note(self, world: Floats | None, system: "_System") -> None:
        if world is None:
            return
        whole = self._truth.copy()
        whole[system.cells] = world
        np.minimum(self._low, whole, out=self._low)
        np.maximum(self._high, whole, out=self._high)

    def _lacks_low(self) -> Mask:
        narrow = self._high - self._low < MIN_POSSIBLE_VALUES - 1
        result: Mask = np.where(self._is_primary, self._low > 0, narrow)
        return result

    def _lacks_high(self) -> Mask:
        narrow = self._high - self._low < MIN_POSSIBLE_VALUES - 1
        result: Mask = np.where(self._is_primary, self._high < self._covered_up_to, narrow)
        return result


class _Linked:
    """Which blank cells are linked by lines with other blank cells; nothing else decides on what a cell can be."""

    def __init__(self, matrix: csr_array, blank: Mask) -> None:
        self._cells = np.flatnonzero(blank)
        own = abs(csr_array(matrix[:, self._cells]))
        _, self._labels = connected_components(csr_array(own.T @ own), directed=False)

    def with_cell(self, index: int) -> NDArray[np.intp]:
        """All cells linked to one, itself among them."""
        label = self._labels[np.searchsorted(self._cells, index)]
        found: NDArray[np.intp] = self._cells[self._labels == label]
        return found


class _System:
    """The equations of the blank cells that something shown speaks of."""

    def __init__(self, matrix: csr_array, truth: Floats, cells: NDArray[np.intp], covered_up_to: int) -> None:
        self.cells = cells
        own = csr_array(matrix[:, cells])
        touched = np.flatnonzero(np.diff(own.indptr))
        self._matrix = csr_array(own[touched])
        self._truth = truth[cells]
        self._right = self._matrix @ self._truth
        # Without a known total nothing bounds a cell from above; a bound keeps the programs finite and proves the same.
        self._upper = float(self._truth.sum() + 2 * covered_up_to)

    def world(self, objective: Floats, pushed: Mask | None = None, ends: Floats | None = None) -> Floats | None:
        """Find the world that minimises an objective; None when it is not in whole numbers.

        Args:
            objective: one weight per cell of the table.
            pushed: cells whose push ends somewhere.
            ends: where.
        """
        weights = objective[self.cells]
        lower, upper = np.zeros(self.cells.size), np.full(self.cells.size, self._upper)
        if pushed is not None and ends is not None:
            stops, end = pushed[self.cells], ends[self.cells]
            upper = np.where(stops & (weights < 0), np.maximum(end, self._truth), upper)
            lower = np.where(stops & (weights > 0), np.minimum(end, self._truth), lower)
        return self.whole(solve(weights, self._matrix, self._right, lower, upper))

    def solution(self, objective: Floats) -> Floats | None:
        """The world, in whole numbers or not, that minimises an objective."""
        return solve(
            objective[self.cells],
            self._matrix,
            self._right,
            np.zeros(self.cells.size),
            np.full(self.cells.size, self._upper),
        )

    def whole(self, found: Floats | None) -> Floats | None:
        """A solution as a world; None when it is not in whole numbers."""
        if found is None:
            return None
        world: Floats = np.rint(found)
        holds = np.array_equal(self._matrix @ world, self._right) and bool((world >= 0).all())
        return world if holds else None

    def whole_world(self, objective: Floats) -> Floats | None:
        """As ``world``, by integer programming: for the rare push whose best world has halves in it.

        The search ends after a number of steps and not after a time, so that it ends alike on every machine.
        """
        found = milp(
            objective[self.cells],
            integrality=np.ones(self.cells.size, dtype=np.int64),
            bounds=Bounds(0, self._upper),
            constraints=LinearConstraint(self._matrix, self._right, self._right),
            options={"node_limit": _NODES},
        )
        return self.whole(found.x)


def solve(objective: Floats, matrix: csr_array, right: Floats, lower: Floats, upper: Floats) -> Floats | None:
    """Minimise a linear objective under equations and bounds; None when there is no solution."""
    bounds = np.stack([lower, upper], axis=1)
    # The types of scipy know no sparse matrix here; its documentation does.
    result = linprog(objective, A_eq=matrix, b_eq=right, bounds=bounds, method="highs")  # type: ignore[call-overload]
    if result.status != 0 or result.x is None:
        return None
    solution: Floats = np.asarray(result.x, dtype=np.float64)
    return solution
