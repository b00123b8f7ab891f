"""Stage 1: raw answers, read once, become exact sums per site x groups x indicator; estimates nothing, hides nothing.

Sums are whole numbers and fractions, never floats: the order of records cannot matter, and the cells of two batches
added together are the cells of both batches read at once, to the last digit.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from app.errors import AppError
from app.indicators.background import group_of, is_in_universe
from app.indicators.definitions import Breakdown, Catalogue, Indicator, Input
from app.indicators.records import REASONS, Answer, RecordAnswers
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
    sum_w: Fraction = Fraction(0)
    sum_wy: Fraction = Fraction(0)
    sum_wyy: Fraction = Fraction(0)

    @property
    def n_total(self) -> int:
        """Children who were asked."""
        return self.n_valid + sum(self.missing)

    def __add__(self, other: "CellSums") -> "CellSums":
        return CellSums(
            n_valid=self.n_valid + other.n_valid,
            missing=tuple(mine + theirs for mine, theirs in zip(self.missing, other.missing, strict=True)),
            n_not_asked=self.n_not_asked + other.n_not_asked,
            n_yes=self.n_yes + other.n_yes,
            sum_w=self.sum_w + other.sum_w,
            sum_wy=self.sum_wy + other.sum_wy,
            sum_wyy=self.sum_wyy + other.sum_wyy,
        )


def add_all(cells: Iterable[CellSums]) -> CellSums:
    """Add any number of cells; none gives the empty cell."""
    total = CellSums()
    for cell in cells:
        total = total + cell
    return total


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
    """Scores records of one indicator from one form; equal answers are scored once, which makes this pass cheap."""

    def __init__(self, catalogue: Catalogue, indicator: Indicator, entry: Input) -> None:
        self.indicator = indicator
        self.breakdowns: Sequence[Breakdown] = [catalogue.breakdown_by_code[name] for name in indicator.breakdowns]
        self._universe = catalogue.universe_by_code[indicator.universe]
        self._entry = entry
        self._names = [item.name for item in entry.items]
        self._scored: dict[tuple[tuple[Answer | None, ...], tuple[type, ...]], Outcome] = {}

    def outcome(self, answers: Mapping[str, Answer]) -> Outcome:
        """Score one child's answers."""
        if not is_in_universe(answers, self._entry.form, self._universe):
            return NOT_ASKED
        given = tuple(map(answers.get, self._names))
        # Missing is a str enum and equals a typed text of the same letters, so the types are part of the key.
        key = (given, tuple(map(type, given)))
        known = self._scored.get(key)
        if known is None:
            known = self._scored[key] = score(self.indicator.measure, self._entry, given)
        return known


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
    counts: Counter[tuple[str, str, tuple[str, ...], Outcome, Fraction]] = Counter()
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
        groups: dict[str, str] = {}
        for reader in readers.get(record.form_id, ()):
            for breakdown in reader.breakdowns:
                if breakdown.code not in groups:
                    groups[breakdown.code] = group_of(record.answers, record.form_id, breakdown, catalogue)
            key = tuple(groups[name] for name in reader.indicator.breakdowns)
            outcome = reader.outcome(record.answers)
            counts[reader.indicator.code, record.site_id, key, outcome, record.weight] += 1
    return Cells(_sums(counts, catalogue), places, frozenset(forms_at))


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


def _sums(
    counts: Mapping[tuple[str, str, tuple[str, ...], Outcome, Fraction], int], catalogue: Catalogue
) -> Mapping[CellKey, CellSums]:
    options = {indicator.code: indicator.measure.options for indicator in catalogue.indicators}
    sums: dict[CellKey, CellSums] = {}
    for (indicator, site, groups, outcome, weight), count in counts.items():
        for position, option in enumerate(options[indicator]):
            key = CellKey(indicator, option, site, groups)
            cell = _cell(outcome, position, count, weight)
            sums[key] = sums[key] + cell if key in sums else cell
    return sums


def _cell(outcome: Outcome, position: int, count: int, weight: Fraction) -> CellSums:
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
