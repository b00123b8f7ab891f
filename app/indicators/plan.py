"""The table plan: which places and groups get figures, and which sums a reader can form from them; holds no numbers.

EU, countries and regions, each for all children and for the groups of each breakdown, never for two breakdowns at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from app.errors import AppError
from app.indicators.attacker import Line
from app.indicators.cells import Place
from app.indicators.definitions import TOTAL

EU = "EU"
LEVELS = ("eu", "country", "region")

UNKNOWN_REGION = "unknown"
"""Region part of the code ``<country>-unknown`` for sites without a region; regions then still add up to countries."""


class Address(NamedTuple):
    """Where a figure stands in the plan."""

    level: str
    geo: str
    breakdown: str
    category: str


class Geo(NamedTuple):
    """A place with its sites; ``country`` is blank for the EU, and the country's own code for a country."""

    level: str
    code: str
    country: str
    sites: frozenset[str]

    def is_part_of(self, other: "Geo") -> bool:
        """Is this place one level below the other one and inside it?"""
        if (other.level, self.level) == ("country", "region"):
            return self.country == other.code
        return (other.level, self.level) == ("eu", "country")


def geographies(places: Mapping[str, Place]) -> tuple[Geo, ...]:
    """List the EU, the countries and the regions of some sites, in the order of print.

    Raises:
        AppError: ``indicators.region_in_two_countries``.
    """
    countries: dict[str, set[str]] = {}
    regions: dict[str, set[str]] = {}
    owner: dict[str, str] = {}
    for site, place in places.items():
        region = place.region or f"{place.country}-{UNKNOWN_REGION}"
        if owner.setdefault(region, place.country) != place.country:
            message = "One region lies in two countries; correct the list of sites."
            raise AppError("indicators.region_in_two_countries", message, region=region)
        countries.setdefault(place.country, set()).add(site)
        regions.setdefault(region, set()).add(site)
    return (
        Geo("eu", EU, "", frozenset(places)),
        *(Geo("country", code, code, frozenset(countries[code])) for code in sorted(countries)),
        *(Geo("region", code, owner[code], frozenset(regions[code])) for code in sorted(regions)),
    )


def stages(
    addresses: Sequence[Address], geos: Sequence[Geo], breakdowns: Iterable[str]
) -> tuple[tuple[Line[Address], ...], ...]:
    """List the sums a reader can form: over places for each group, and over groups for each place.

    Args:
        addresses: those that hold at least one child.
        geos: all places.
        breakdowns: codes in the order of the definition.

    Returns:
        One stage for all children together, then one per breakdown, as ``suppress.blank_cells`` takes them.
    """
    found = []
    for breakdown in (TOTAL, *breakdowns):
        own = [address for address in addresses if address.breakdown == breakdown]
        # Groups first, from the EU down: places then tend to hide the groups that are hidden above them already.
        lines = _lines_over_groups(own) if breakdown != TOTAL else []
        found.append((*lines, *_lines_over_places(own, geos)))
    return tuple(found)


def _lines_over_places(addresses: Sequence[Address], geos: Sequence[Geo]) -> list[Line[Address]]:
    present = {(address.level, address.geo, address.category): address for address in addresses}
    lines = []
    for address in addresses:
        geo = next(entry for entry in geos if (entry.level, entry.code) == (address.level, address.geo))
        inside = [(below.level, below.code, address.category) for below in geos if below.is_part_of(geo)]
        parts = tuple(present[key] for key in inside if key in present)
        if parts:
            lines.append(Line(address, parts))
    return lines


def _lines_over_groups(addresses: Sequence[Address]) -> list[Line[Address]]:
    parts: dict[Address, list[Address]] = {}
    for address in addresses:
        parts.setdefault(address._replace(breakdown=TOTAL, category=TOTAL), []).append(address)
    return [Line(total, tuple(groups)) for total, groups in parts.items()]
