"""Which figures stand still between two releases, so that their difference speaks of nobody; estimates nothing.

A cell that changes by 1 to 9 children between two public tables gives away what these children answered: the difference
of two averages is theirs. Such a cell keeps its earlier figure, marked "p", until the change has reached 10. A line of
the plan with one cell held would give it away again, so a second one is held with it.
"""

from collections.abc import Hashable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TypeVar

from app.indicators.attacker import Line

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class EarlierFigure:
    """A public figure of the last release, and the exact number of valid children behind it."""

    version: int
    n_exact: int
    is_shown: bool
    shown: Mapping[str, float | None]


FigureKey = tuple[str, str, str, str, str, str]
"""indicator, option, level, place, breakdown, category"""

Earlier = Mapping[FigureKey, EarlierFigure]


def held_cells(
    now: Mapping[K, int], before: Mapping[K, int], shown: AbstractSet[K], lines: Iterable[Line[K]], *, least: int
) -> frozenset[K]:
    """Choose the cells that keep their earlier figure.

    Args:
        now: exact counts; ``before``: those of the last release. A cell that is absent held nobody.
        before: see ``now``.
        shown: cells that both tables show.
        lines: sums that a reader can form.
        least: change from which on a cell moves (10).
    """
    change = {key: now.get(key, 0) - before.get(key, 0) for key in now.keys() | before.keys()}
    held = {key for key in shown if 0 < abs(change[key]) < least}
    checked = list(lines)
    is_open = True
    while is_open:
        is_open = False
        for line in checked:
            hidden = [key for key in line.keys if key not in shown or key in held]
            if len(hidden) == 1 and 0 < abs(change.get(hidden[0], 0)) < least:
                others = [key for key in line.keys if key in shown and key not in held and change[key]]
                if others:
                    held.add(min(others, key=lambda key: (abs(change[key]), repr(key))))
                    is_open = True
    return frozenset(held)
