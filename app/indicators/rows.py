"""A result table as columns, read row by row where somebody wants rows; computes and hides nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from app.indicators.records import REASONS

Column = NDArray[np.generic]
Columns = dict[str, Column]

_TEXTS = ("indicator", "option", "geo_level", "geo", "breakdown", "category", "conf_status", "obs_status")
_FIGURES = ("value", "score", "se", "ci_low", "ci_high")
_COUNTS = ("df", "n_total", "n_valid", "n_sites")
_MISSING = tuple(f"n_missing_{reason}" for reason in REASONS)

COLUMNS = (
    *("indicator", "version", "option", "geo_level", "geo", "breakdown", "category"),
    *_FIGURES,
    *_COUNTS,
    *_MISSING,
    *("n_not_asked", "suppressed", "conf_status", "obs_status"),
)
"""Names of all columns in the order of print. Figures and counts are NaN where there is nothing to tell."""


@dataclass(frozen=True)
class ResultRow:
    """One figure. Values, standard errors and interval ends are on 0 to 100.

    ``option`` is blank but for a distribution, where each category has rows of its own. ``score`` is the value, or
    100 - value for an indicator of negative polarity; None for a distribution. ``n_missing`` lists (reason, children)
    for all of ``records.REASONS`` in the internal table and is empty in the public one; ``n_total`` is ``n_valid`` plus
    these; ``n_not_asked`` stands outside. ``conf_status`` is "C" or blank. ``obs_status``: "u" low reliability (below
    30 children or 5 sites), "n" a value above 0 that rounds to 0, "p" an earlier figure that is held.
    None everywhere else means: withheld, or not estimable (``se`` and interval with a single site).
    """

    indicator: str
    version: int
    option: str
    geo_level: str
    geo: str
    breakdown: str
    category: str
    value: float | None
    score: float | None
    se: float | None
    ci_low: float | None
    ci_high: float | None
    df: int | None
    n_total: int | None
    n_valid: int | None
    n_sites: int | None
    n_missing: tuple[tuple[str, int], ...]
    n_not_asked: int | None
    suppressed: bool
    conf_status: str
    obs_status: str

    @property
    def key(self) -> tuple[str, str, str, str, str, str]:
        """What the figure is about; unique within a table."""
        return (self.indicator, self.option, self.geo_level, self.geo, self.breakdown, self.category)


class ResultTable(Sequence[ResultRow]):
    """Rows of a result; ``columns`` has them all at once, under the names of ``COLUMNS``."""

    def __init__(self, columns: Mapping[str, Column]) -> None:
        self.columns = columns
        self._lists: dict[str, list[object]] | None = None

    def __len__(self) -> int:
        return int(self.columns["value"].size)

    def cells(self, name: str) -> Sequence[str | int | float | bool | None]:
        """One column as plain values, None where there is nothing to tell."""
        column = self.columns[name]
        if name in _FIGURES:
            return [None if value != value else value for value in column.tolist()]
        if name in _TEXTS or name == "suppressed" or name == "version":
            return list(column.tolist())
        return [None if value != value else int(value) for value in column.tolist()]

    @overload
    def __getitem__(self, index: int) -> ResultRow: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[ResultRow]: ...
    def __getitem__(self, index: int | slice) -> ResultRow | Sequence[ResultRow]:
        if isinstance(index, slice):
            return [self[position] for position in range(*index.indices(len(self)))]
        if self._lists is None:
            self._lists = {name: list(self.cells(name)) for name in COLUMNS}
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        row = {name: values[index] for name, values in self._lists.items()}
        missing = tuple((reason, row.pop(f"n_missing_{reason}")) for reason in REASONS)
        known = tuple(entry for entry in missing if entry[1] is not None)
        return ResultRow(**row, n_missing=known)  # type: ignore[arg-type]  # columns are typed by their names

    def __iter__(self) -> Iterator[ResultRow]:
        return (self[position] for position in range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ResultTable):
            return NotImplemented
        return all(list(self.cells(name)) == list(other.cells(name)) for name in COLUMNS)

    def __hash__(self) -> int:
        return hash(len(self))


def joined(parts: Sequence[Mapping[str, Column]]) -> ResultTable:
    """Put tables below each other."""
    if not parts:
        return ResultTable({name: np.zeros(0, dtype=_kind(name)) for name in COLUMNS})
    return ResultTable({name: np.concatenate([part[name].astype(_kind(name)) for part in parts]) for name in COLUMNS})


def _kind(name: str) -> type:
    return object if name in _TEXTS or name == "version" else bool if name == "suppressed" else float


def round_digits(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Round to 12 significant digits, so that the last bit of a sum never changes a digest."""
    with np.errstate(all="ignore"):
        size = np.floor(np.log10(np.abs(values)))
        factor = 10.0 ** (11 - np.where(np.isfinite(size), size, 0))
        rounded = np.rint(values * factor) / factor
    return np.where(np.isfinite(values), rounded, np.nan)
