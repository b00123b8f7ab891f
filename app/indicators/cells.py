"""Stage 1: raw answers, read once, become sums per site x groups x indicator; estimates nothing, hides nothing.

Counts and values are whole numbers, so the order of records cannot matter, and the cells of two batches added (or of
one taken away) are those of what remains, to the last digit; only sums of weights other than 1 are floating.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.errors import AppError
from app.indicators.background import group_of
from app.indicators.columns import FormRows, rows_by_form
from app.indicators.definitions import Breakdown, Catalogue, Indicator
from app.indicators.records import Answer, RecordAnswers
from app.indicators.scores import STATES, VALID, scores

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

SUM_W, SUM_WY, SUM_WYY = range(3)
"""Columns of ``IndicatorCells.sums``: base (weight, or weighted count of all), value, squared value."""

_DENSE = 4_000_000
"""Up to this many possible cells, counting into a full table is quicker than sorting."""


class Place(NamedTuple):
    """Where a site lies."""

    country: str
    region: str


@dataclass(frozen=True)
class IndicatorCells:
    """Sums of one indicator, one row per cell.

    ``sites`` are positions in ``Cells.sites``, ``groups`` has one column per breakdown of the definition (position in
    ``Catalogue.groups_of``), ``counts`` one per state (valid, each of ``REASONS``, outside the universe), ``sums`` one
    layer per option of the measure, in the unit of ``scores.unit``.
    """

    sites: Ints = field(repr=False)
    groups: Ints = field(repr=False)
    counts: Ints = field(repr=False)
    sums: Floats = field(repr=False)


@dataclass(frozen=True)
class Cells:
    """The cells of a set of records, and how many records of each form every site holds (the frame of the design)."""

    sites: tuple[str, ...]
    indicators: Mapping[str, IndicatorCells] = field(repr=False)
    records: Mapping[tuple[str, str], int] = field(repr=False)  # (form_id, site_id) -> records

    def __add__(self, other: "Cells") -> "Cells":
        return add_cells((self, other))


def reduce_records(records: Iterable[RecordAnswers], catalogue: Catalogue) -> tuple[Cells, Mapping[str, Place]]:
    """Read every record once.

    Args:
        records: each child once per form; any order.
        catalogue: the definitions.

    Returns:
        The sums, and the place of every site. A record of a form that feeds no indicator leaves nothing but its site.

    Raises:
        AppError: ``indicators.record_twice`` (same child, same form), ``indicators.site_moved`` (one site in two
            regions or countries), ``indicators.bad_weight`` (not greater than 0).
    """
    listed = list(records)
    places = places_of(listed)
    return add_cells([reduce_rows(rows, catalogue) for rows in rows_by_form(listed, catalogue)]), places


def places_of(records: Iterable[RecordAnswers]) -> Mapping[str, Place]:
    """The place of every site.

    Raises:
        AppError: ``indicators.site_moved``.
    """
    places: dict[str, Place] = {}
    for record in records:
        place = Place(record.country, record.region)
        if places.setdefault(record.site_id, place) != place:
            message = "One site lies in two regions or countries; correct the list of sites."
            raise AppError("indicators.site_moved", message, site_id=record.site_id)
    return places


def reduce_rows(rows: FormRows, catalogue: Catalogue) -> Cells:
    """Reduce records of one form, or a block of them, to cells."""
    names = sorted(str(value) for value in rows.sites.values)
    position = {name: index for index, name in enumerate(names)}
    site = rows.sites.looked_up(lambda value: position[str(value)], np.int64)
    signs = np.ones(rows.count, dtype=np.int64) if rows.signs is None else rows.signs
    groups: dict[str, Ints] = {}
    keys: dict[tuple[str, ...], tuple[Ints, int]] = {}
    found: dict[str, IndicatorCells] = {}
    for indicator in catalogue.from_records:
        entry = next((entry for entry in indicator.inputs if entry.form == rows.form), None)
        if entry is None:
            continue
        breakdowns = [catalogue.breakdown_by_code[name] for name in indicator.breakdowns]
        widths = [len(catalogue.groups_of(breakdown)) for breakdown in breakdowns]
        if indicator.breakdowns not in keys:
            key, size = site, len(names)
            for breakdown, width in zip(breakdowns, widths, strict=True):
                if breakdown.code not in groups:
                    groups[breakdown.code] = group_positions(rows, breakdown, catalogue)
                key, size = key * width + groups[breakdown.code], size * width
            keys[indicator.breakdowns] = (key, size)
        own = scores(indicator, entry, rows, catalogue)
        found[indicator.code] = _summed(
            *keys[indicator.breakdowns],
            widths,
            own.state,
            (own.y, own.x),
            rows.weights,
            signs,
            is_share=indicator.measure.is_share,
        )
    per_site = np.bincount(site, weights=signs, minlength=len(names)).astype(np.int64)
    records = {(rows.form, name): int(count) for name, count in zip(names, per_site, strict=True) if count}
    return Cells(tuple(names), found, records)


def group_positions(rows: FormRows, breakdown: Breakdown, catalogue: Catalogue) -> Ints:
    """Position of every record's group in ``Catalogue.groups_of``."""
    codes = catalogue.groups_of(breakdown)
    questions = catalogue.questions_of_breakdown(breakdown, rows.form)
    columns = [rows.column(question) for question in questions]
    key, combinations = np.zeros(rows.count, dtype=np.int64), [dict[str, Answer]()]
    for question, column in zip(questions, columns, strict=True):
        key = key * len(column.values) + column.codes
        combinations = [
            {**known, **({} if value is None else {question: value})}
            for known in combinations
            for value in column.values
        ]
    table = [codes.index(group_of(answers, rows.form, breakdown, catalogue)) for answers in combinations] or [0]
    return np.array(table, dtype=np.int64)[key]


def _summed(
    key: Ints,
    size: int,
    widths: Sequence[int],
    state: NDArray[np.int8],
    values: tuple[Ints, Ints | None],
    weights: Floats | None,
    signs: Ints,
    *,
    is_share: bool,
) -> IndicatorCells:
    if size <= max(_DENSE // STATES, 1):
        ids, at = np.arange(size), key
    else:
        ids, at = np.unique(key, return_inverse=True)
    if weights is None and is_share and values[0].shape[0] == 1:
        return _summed_yes_no(ids, at, widths, state, values[0][0], signs)
    counts = np.bincount(at * STATES + state, weights=signs, minlength=ids.size * STATES).reshape(-1, STATES)
    y, x = values
    weight: Floats = signs.astype(np.float64) if weights is None else weights * signs
    base = np.bincount(at, weights=weight * (state == VALID if x is None else x), minlength=ids.size)
    sums = np.empty((y.shape[0], ids.size, 3))
    for option, own in enumerate(y):
        weighted = weight * own
        sums[option, :, SUM_W] = base
        sums[option, :, SUM_WY] = np.bincount(at, weights=weighted, minlength=ids.size)
        sums[option, :, SUM_WYY] = np.bincount(at, weights=weighted * own, minlength=ids.size)
    kept = np.flatnonzero(counts.any(axis=1))
    return _unkeyed(ids[kept], widths, np.rint(counts[kept]).astype(np.int64), sums[:, kept])


def _summed_yes_no(
    ids: Ints, at: Ints, widths: Sequence[int], state: NDArray[np.int8], y: Ints, signs: Ints
) -> IndicatorCells:
    """The same for unweighted answers of yes and no, as most indicators have: one count tells everything."""
    kinds = STATES + 1  # the last one: valid and yes
    kind = at * kinds
    kind += state
    kind += y * STATES  # the state of a valid answer is 0
    table = np.bincount(kind, weights=None if bool((signs == 1).all()) else signs, minlength=ids.size * kinds)
    counts = np.rint(table.reshape(-1, kinds)).astype(np.int64)
    yes = counts[:, STATES].copy()
    counts = counts[:, :STATES]
    counts[:, VALID] += yes
    kept = np.flatnonzero(counts.any(axis=1) | (yes != 0))
    sums = np.stack([counts[kept, VALID], yes[kept], yes[kept]], axis=1).astype(np.float64)
    return _unkeyed(ids[kept], widths, counts[kept], sums[None])


def _unkeyed(key: Ints, widths: Sequence[int], counts: Ints, sums: Floats) -> IndicatorCells:
    groups = np.empty((key.size, len(widths)), dtype=np.int64)
    for column in range(len(widths) - 1, -1, -1):
        key, groups[:, column] = np.divmod(key, widths[column])
    return IndicatorCells(key, groups, counts, sums)


def add_cells(parts: Sequence[Cells]) -> Cells:
    """Join the cells of sets of records; cells that come to nothing disappear."""
    sites = tuple(sorted({site for part in parts for site in part.sites}))
    position = {name: index for index, name in enumerate(sites)}
    moved = [np.array([position[name] for name in part.sites], dtype=np.int64) for part in parts]
    codes = dict.fromkeys(code for part in parts for code in part.indicators)
    found = {
        code: _joined(
            [(part.indicators[code], move) for part, move in zip(parts, moved, strict=True) if code in part.indicators]
        )
        for code in codes
    }
    records: dict[tuple[str, str], int] = {}
    for part in parts:
        for key, count in part.records.items():
            records[key] = records.get(key, 0) + count
    held = {key: count for key, count in records.items() if count}
    return Cells(sites, found, held)


def _joined(parts: Sequence[tuple[IndicatorCells, Ints]]) -> IndicatorCells:
    columns = parts[0][0].groups.shape[1]
    widths = [1 + max(int(cells.groups[:, column].max(initial=0)) for cells, _ in parts) for column in range(columns)]
    keys = []
    for cells, moved in parts:
        key = moved[cells.sites]
        for column, width in enumerate(widths):
            key = key * width + cells.groups[:, column]
        keys.append(key)
    ids, places = _places(keys)
    counts = np.zeros((ids.size, STATES), dtype=np.int64)
    sums = np.zeros((parts[0][0].sums.shape[0], ids.size, 3))
    for (cells, _), at in zip(parts, places, strict=True):
        counts[at] += cells.counts  # no place occurs twice within one part
        for layer, own in zip(sums, cells.sums, strict=True):
            layer[at] += own
    kept = np.flatnonzero(counts.any(axis=1))
    sums = sums[:, kept]
    sums[:, counts[kept, VALID] == 0] = 0.0
    return _unkeyed(ids[kept], widths, counts[kept], sums)


def _places(keys: Sequence[Ints]) -> tuple[Ints, Sequence[Ints]]:
    """All keys in order, and where each part's keys stand among them."""
    highest = max((int(key.max(initial=-1)) for key in keys), default=-1)
    if highest < _DENSE // STATES:
        is_there = np.zeros(highest + 1, dtype=bool)
        for key in keys:
            is_there[key] = True
        ids = np.flatnonzero(is_there)
        place = np.cumsum(is_there) - 1
        return ids, [place[key] for key in keys]
    ids = np.unique(np.concatenate(keys))
    return ids, [np.searchsorted(ids, key) for key in keys]


def is_empty(indicator: Indicator, cells: Cells) -> bool:
    """Has no record anything to say about an indicator?"""
    own = cells.indicators.get(indicator.code)
    return own is None or own.sites.size == 0
