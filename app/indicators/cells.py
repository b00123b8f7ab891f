"""Stage 1: raw answers, read once, become exact sums per site x groups x indicator; estimates nothing, hides nothing.

Sums are whole numbers and fractions, never floats: the order of records cannot matter, and the cells of two batches
added together are the cells of both batches read at once, to the last digit.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.errors import AppError
from app.indicators.background import group_of, is_in_universe
from app.indicators.definitions import Breakdown, Catalogue, Indicator, Input
from app.indicators.records import REASONS, Answer, Exact, RecordAnswers
from app.indicators.scores import NOT_ASKED, Outcome, score
from app.protocol.missing import Missing


class Place(NamedTuple):
    """Where a site lies."""

    country: str
    region: str


class CellKey(NamedTuple):
    """Name of a cell; ``groups`` holds one group per breakdown of the indicator, in the definition's order."""

    indicator: str
    option: str
    site: str
    groups: tuple[str, ...]


@dataclass(frozen=True)
class CellSums:
    """Sufficient statistics of one cell, for values y on 0 to 1 and weights w; adding two cells adds every field.

    ``missing`` is aligned with ``records.REASONS``; ``n_total`` is ``n_valid`` plus all of it, without ``n_not_asked``.
    """

    n_valid: int = 0
    missing: tuple[int, ...] = (0,) * len(REASONS)
    n_not_asked: int = 0
    n_yes: int = 0  # children with y = 1; for a mean that is the upper end of the scale
    sum_w: Exact = 0
    sum_wy: Exact = 0
    sum_wyy: Exact = 0

    @property
    def n_total(self) -> int:
        """Children who were asked."""
        return self.n_valid + sum(self.missing)

    def __add__(self, other: "CellSums") -> "CellSums":
        return add_all((self, other))


def add_all(cells: Iterable[CellSums]) -> CellSums:
    """Add any number of cells; none gives the empty cell."""
    parts = tuple(cells)
    if len(parts) == 1:
        return parts[0]
    # One plain loop: this runs for every figure of every table, and seven generator sums took twice as long.
    n_valid = n_not_asked = n_yes = 0
    sum_w: Exact = 0
    sum_wy: Exact = 0
    sum_wyy: Exact = 0
    missing = [0] * len(REASONS)
    for cell in parts:
        n_valid += cell.n_valid
        n_not_asked += cell.n_not_asked
        n_yes += cell.n_yes
        sum_w += cell.sum_w
        sum_wy += cell.sum_wy
        sum_wyy += cell.sum_wyy
        for position, count in enumerate(cell.missing):
            if count:
                missing[position] += count
    return CellSums(n_valid, tuple(missing), n_not_asked, n_yes, sum_w, sum_wy, sum_wyy)


@dataclass(frozen=True)
class Cells:
    """The cells of a set of records, and which forms were answered at which site (the frame of the design)."""

    sums: Mapping[CellKey, CellSums]
    places: Mapping[str, Place]
    forms_at: frozenset[tuple[str, str]]  # (form_id, site_id)

    def __add__(self, other: "Cells") -> "Cells":
        """Join the cells of two disjoint sets of records.

        Raises:
            AppError: ``indicators.site_moved`` when they place a site differently.
        """
        sums = dict(self.sums)
        for key, cell in other.sums.items():
            sums[key] = sums[key] + cell if key in sums else cell
        places = dict(self.places)
        for site, place in other.places.items():
            _place(places, site, place)
        return Cells(sums, places, self.forms_at | other.forms_at)


class _Reader:
    """Counts the records of one form for one indicator; equal answers are scored once, which makes this pass cheap."""

    def __init__(self, catalogue: Catalogue, indicator: Indicator, entry: Input) -> None:
        self.indicator = indicator
        self.breakdowns: Sequence[Breakdown] = [catalogue.breakdown_by_code[name] for name in indicator.breakdowns]
        self._universe = catalogue.universe_by_code[indicator.universe]
        self._entry = entry
        self._names = [item.name for item in entry.items]
        self._scored: dict[tuple[tuple[Answer | None, ...], tuple[type, ...]], int] = {}
        self._outcomes: list[Outcome] = [NOT_ASKED]
        self._counts: Counter[tuple[str, tuple[str, ...], int, int]] = Counter()

    def count(self, record: RecordAnswers, groups: Mapping[str, str], weight: int) -> None:
        """Count one child; ``weight`` is the position of its weight in the pass's list of weights."""
        group = tuple([groups[breakdown.code] for breakdown in self.breakdowns])
        self._counts[record.site_id, group, self._outcome(record.answers), weight] += 1

    def _outcome(self, answers: Mapping[str, Answer]) -> int:
        if not is_in_universe(answers, self._entry.form, self._universe):
            return 0
        given = tuple(map(answers.get, self._names))
        # Missing is a str enum and equals a typed text of the same letters, so the types are part of the key.
        key = (given, tuple(map(type, given)))
        known = self._scored.get(key)
        if known is None:
            known = self._scored[key] = len(self._outcomes)
            self._outcomes.append(score(self.indicator.measure, self._entry, given))
        return known

    def cells(self, weights: Sequence[Exact]) -> Iterator[tuple[CellKey, CellSums]]:
        """Everything counted, as parts of cells."""
        for (site, groups, outcome, weight), count in self._counts.items():
            for position, option in enumerate(self.indicator.measure.options):
                cell = _cell(self._outcomes[outcome], position, count, weights[weight])
                yield CellKey(self.indicator.code, option, site, groups), cell


def reduce_records(records: Iterable[RecordAnswers], catalogue: Catalogue) -> Cells:
    """Read every record once.

    Args:
        records: each child once per form; any order.
        catalogue: the definitions.

    Returns:
        Exact sums. A record of a form that feeds no indicator leaves nothing but its site.

    Raises:
        AppError: ``indicators.record_twice`` (same child, same form), ``indicators.site_moved`` (one site in two
            regions or countries), ``indicators.bad_weight`` (not greater than 0).
    """
    readers = _readers(catalogue)
    seen: set[tuple[str, str]] = set()
    places: dict[str, Place] = {}
    forms_at: set[tuple[str, str]] = set()
    weights: dict[Exact, int] = {}
    for record in records:
        if (record.entity, record.form_id) in seen:
            message = "A record came twice into one computation; each child counts once per form."
            raise AppError("indicators.record_twice", message, entity=record.entity, form_id=record.form_id)
        if record.weight <= 0:
            message = "A survey weight must be greater than 0."
            raise AppError("indicators.bad_weight", message, entity=record.entity)
        seen.add((record.entity, record.form_id))
        _place(places, record.site_id, Place(record.country, record.region))
        forms_at.add((record.form_id, record.site_id))
        weight = weights.setdefault(record.weight, len(weights))
        own = readers.get(record.form_id, ())
        breakdowns = {breakdown.code: breakdown for reader in own for breakdown in reader.breakdowns}
        groups = {
            code: group_of(record.answers, record.form_id, breakdown, catalogue)
            for code, breakdown in breakdowns.items()
        }
        for reader in own:
            reader.count(record, groups, weight)
    parts: dict[CellKey, list[CellSums]] = {}
    for reader in (reader for own in readers.values() for reader in own):
        for key, cell in reader.cells(tuple(weights)):
            parts.setdefault(key, []).append(cell)
    return Cells({key: add_all(cells) for key, cells in parts.items()}, places, frozenset(forms_at))


def _readers(catalogue: Catalogue) -> Mapping[str, list[_Reader]]:
    readers: dict[str, list[_Reader]] = {}
    for indicator in catalogue.indicators:
        for entry in indicator.inputs:
            readers.setdefault(entry.form, []).append(_Reader(catalogue, indicator, entry))
    return readers


def _place(places: dict[str, Place], site: str, place: Place) -> None:
    if places.setdefault(site, place) != place:
        message = "One site lies in two regions or countries; correct the list of sites."
        raise AppError("indicators.site_moved", message, site_id=site)


def _cell(outcome: Outcome, position: int, count: int, weight: Exact) -> CellSums:
    if outcome.reason == Missing.NOT_ASKED:
        return CellSums(n_not_asked=count)
    if outcome.reason:
        return CellSums(missing=tuple(count if reason == outcome.reason else 0 for reason in REASONS))
    y = outcome.values[position]
    return CellSums(
        n_valid=count,
        n_yes=count if y == 1 else 0,
        sum_w=count * weight,
        sum_wy=count * weight * y,
        sum_wyy=count * weight * y * y,
    )
