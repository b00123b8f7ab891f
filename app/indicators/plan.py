"""The table plan: which places and groups get figures, and which sums a reader can form from them; holds no numbers.

EU, countries and regions, each for all children, for the groups of each breakdown and for groups of several breakdowns
crossed: up to three inside, up to two in public.
"""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from app.errors import AppError
from app.indicators.attacker import Line
from app.indicators.cells import Place
from app.indicators.definitions import TOTAL

EU = "EU"
LEVELS = ("eu", "country", "region")

CROSS = "*"
"""Between the codes of crossed breakdowns, and of their groups: ``gender*background``, ``girl*migrant``."""

MOST_CROSSED = 3
"""Breakdowns that are crossed inside; more give cells without a child."""

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
        *(
            Geo("region", code, owner[code], frozenset(regions[code]))
            for code in sorted(regions, key=lambda r: (owner[r], r))
        ),
    )


def crossings(breakdowns: Sequence[str], most: int = MOST_CROSSED) -> tuple[tuple[str, ...], ...]:
    """List the sets of breakdowns that are crossed: none, each, each two, ...; in the order of the definition."""
    sizes = range(min(most, len(breakdowns)) + 1)
    return tuple(chosen for size in sizes for chosen in itertools.combinations(breakdowns, size))


def crossed(codes: Sequence[str]) -> str:
    """Name of crossed breakdowns, or of crossed groups; of none it is ``total``."""
    return CROSS.join(codes) or TOTAL


def stages(
    addresses: Sequence[Address], geos: Sequence[Geo], breakdowns: Sequence[str]
) -> tuple[tuple[Line[Address], ...], ...]:
    """List the sums a reader can form: over places for each group, and over groups for each place.

    Args:
        addresses: those that hold at least one child.
        geos: all places.
        breakdowns: codes in the order of the definition.

    Returns:
        One stage for all children together, one for single breakdowns, one for two crossed, and so on, as
        ``suppress.blank_cells`` takes them.
    """
    own: dict[str, list[Address]] = {}
    for address in addresses:
        own.setdefault(address.breakdown, []).append(address)
    parents = {(geo.level, geo.code): _parent(geo) for geo in geos}
    found: dict[int, list[Line[Address]]] = {}
    for chosen in crossings(breakdowns):
        inside = own.get(crossed(chosen), [])
        # Groups first, from the EU down: places then tend to hide the groups that are hidden above them already.
        lines = [line for dropped in range(len(chosen)) for line in _lines_over_groups(inside, chosen, dropped)]
        found.setdefault(len(chosen), []).extend((*lines, *_lines_over_places(inside, parents)))
    return tuple(tuple(lines) for lines in found.values() if lines)


def _parent(geo: Geo) -> tuple[str, str] | None:
    return {"region": ("country", geo.country), "country": ("eu", EU)}.get(geo.level)


def _lines_over_places(
    addresses: Sequence[Address], parents: Mapping[tuple[str, str], tuple[str, str] | None]
) -> Iterable[Line[Address]]:
    present = set(addresses)
    parts: dict[Address, list[Address]] = {}
    for address in addresses:
        parent = parents[address.level, address.geo]
        if parent is not None:
            above = address._replace(level=parent[0], geo=parent[1])
            if above in present:
                parts.setdefault(above, []).append(address)
    return [Line(total, tuple(parts[total])) for total in addresses if total in parts]


def _lines_over_groups(addresses: Sequence[Address], chosen: Sequence[str], dropped: int) -> Iterable[Line[Address]]:
    breakdown = crossed([code for position, code in enumerate(chosen) if position != dropped])
    parts: dict[Address, list[Address]] = {}
    for address in addresses:
        groups = address.category.split(CROSS)
        category = crossed([code for position, code in enumerate(groups) if position != dropped])
        parts.setdefault(address._replace(breakdown=breakdown, category=category), []).append(address)
    return [Line(total, tuple(groups)) for total, groups in parts.items()]
