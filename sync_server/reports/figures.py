"""The public figures of a snapshot as charts and pages need them; reads no internal table and computes no figure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.errors import AppError
from app.indicators import Catalogue, ResultRow
from app.indicators.definitions import TOTAL, UNKNOWN, Indicator
from app.indicators.plan import CROSS, EU, Geo
from sync_server.database.library import SnapshotRow
from sync_server.result_reading import manifest_of, rows_of

BLANK = "blank"
"""What stands in place of a withheld figure, in charts, pages and tables alike."""

NOT_KNOWN = "Not known"
"""The group of children of whom it is not known to which group they belong."""

WHY_BLANK = (
    "Fewer than 10 children or 3 schools stand behind the figure, all or none of fewer than 30 children said the same, "
    "or it would give such a figure away."
)
WEAK = "Fewer than 30 children or 5 schools: read with care."
HELD = "Kept from the last release, because only a few children were added since."
CAUTION = (
    "Schools were not drawn at random: an interval says what other schools like these would give, and is no national "
    "truth. Counts are rounded to 5 and percentages to whole numbers, so that groups need not add up to the total."
)


@dataclass(frozen=True)
class Mark:
    """One figure of a chart or a table; numbers are None where it is withheld or cannot be estimated."""

    label: str
    value: float | None
    low: float | None
    high: float | None
    n: int | None
    n_sites: int | None
    is_blank: bool
    is_weak: bool
    is_held: bool
    depth: int = 0

    @property
    def text(self) -> str:
        """The figure in words: value, interval, children."""
        if self.is_blank or self.value is None:
            return BLANK if self.is_blank else "no figure"
        interval = "" if self.low is None or self.high is None else f" ({self.low:.0f} to {self.high:.0f})"
        marks = ("*" if self.is_weak else "") + ("p" if self.is_held else "")
        return f"{self.value:.0f}{marks}{interval}"


@dataclass(frozen=True)
class Place:
    """A place of the table; ``above`` is blank for the EU."""

    level: str
    code: str
    above: str


@dataclass(frozen=True)
class PublicFigures:
    """All public figures of one snapshot with the words of its definitions."""

    snapshot: SnapshotRow
    catalogue: Catalogue
    language: str
    rows: Sequence[ResultRow] = field(repr=False)
    places: tuple[Place, ...]

    @property
    def is_released(self) -> bool:
        """May these figures be shown to everybody?"""
        return self.snapshot.status == "released"

    @property
    def indicators(self) -> Sequence[Indicator]:
        """The definitions with figures, in the order of the catalogue."""
        present = {row.indicator for row in self.rows}
        return [indicator for indicator in self.catalogue.from_records if indicator.code in present]

    def word(self, words: Mapping[str, str]) -> str:
        """A text of the catalogue in the page's language, else in English, else in any."""
        return words.get(self.language) or words.get("en") or next(iter(words.values()))

    def marks(self, indicator: str, *, place: Place, breakdown: str = TOTAL, option: str = "") -> Sequence[Mark]:
        """The figures of one breakdown at one place, in the order of the definition."""
        found = self._marks.get((indicator, place.level, place.code, breakdown, option), ())
        entry = self.catalogue.breakdown_by_code.get(breakdown)
        order = () if entry is None else self.catalogue.groups_of(entry)
        listed = sorted(found, key=lambda row: order.index(row.category) if row.category in order else 0)
        return [_mark(row, self.group_label(breakdown, row.category)) for row in listed]

    @cached_property
    def _marks(self) -> Mapping[object, Sequence[ResultRow]]:
        found: dict[object, list[ResultRow]] = {}
        for row in self.rows:
            found.setdefault((row.indicator, row.geo_level, row.geo, row.breakdown, row.option), []).append(row)
        return found

    def by_place(self, indicator: str, *, option: str = "") -> Iterator[tuple[Place, Mark]]:
        """The figure of all children at every place, countries with their regions below them."""
        for place in self.places:
            for mark in self.marks(indicator, place=place, option=option):
                yield place, mark

    def group_label(self, breakdown: str, category: str) -> str:
        """A group in words."""
        if breakdown == TOTAL:
            return "All children"
        words = []
        for name, code in zip(breakdown.split(CROSS), category.split(CROSS), strict=True):
            entry = self.catalogue.breakdown_by_code[name]
            background = self.catalogue.background
            groups = {group.code: group.label for group in entry.groups}
            if background is not None and not groups:
                groups = {group.code: group.label for group in background.groups}
            words.append(self.word(groups[code]) if code in groups else NOT_KNOWN if code == UNKNOWN else code)
        return ", ".join(words)


def _mark(row: ResultRow, label: str) -> Mark:
    return Mark(
        label=label,
        value=row.value,
        low=row.ci_low,
        high=row.ci_high,
        n=row.n_valid,
        n_sites=row.n_sites,
        is_blank=row.suppressed,
        is_weak="u" in row.obs_status,
        is_held="p" in row.obs_status,
    )


def public_figures(snapshot: SnapshotRow, catalogue: Catalogue, geos: Sequence[Geo], *, language: str) -> PublicFigures:
    """Take the public table of a snapshot.

    Args:
        snapshot: frozen.
        catalogue: the definitions that it was made with.
        geos: all places of the project.
        language: of the definitions' words.

    Raises:
        AppError: ``report.other_definitions`` where the catalogue is not the one that the snapshot was made with.
    """
    made_with = manifest_of(snapshot)["catalogue"]
    assert isinstance(made_with, dict)
    if made_with["digest"] != catalogue.digest():
        raise AppError(
            "report.other_definitions",
            "This catalogue is not the one that the snapshot was made with. Give that one by --catalogue.",
            version=made_with["version"],
        )
    rows = rows_of(snapshot, "public")
    present = {(row.geo_level, row.geo) for row in rows}
    places = tuple(place for place in _in_order(geos) if (place.level, place.code) in present)
    return PublicFigures(snapshot, catalogue, language, rows, places)


def _in_order(geos: Sequence[Geo]) -> Iterator[Place]:
    """EU, then each country with its regions."""
    yield Place("eu", EU, "")
    for country in (geo for geo in geos if geo.level == "country"):
        yield Place("country", country.code, EU)
        for region in geos:
            if region.level == "region" and region.country == country.code:
                yield Place("region", region.code, country.code)
