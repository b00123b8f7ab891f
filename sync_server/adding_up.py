"""Finds where the groups, places or missing answers of a table do not add up to its totals; corrects nothing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.indicators import ResultRow
from app.indicators.definitions import TOTAL


@dataclass(frozen=True)
class Gap:
    """Groups or places that do not add up to their total in the exact table."""

    indicator: str
    geo: str
    breakdown: str
    total: int
    added: int


def gaps(rows: Iterable[ResultRow]) -> Sequence[Gap]:
    """Compare every total of an exact table with its groups, crossed ones too, and with the places below it.

    Also a row whose valid and missing children are not all of its children. Nothing is found in a table that this
    program made, since children of unknown group are a group; a table from elsewhere may differ.
    """
    found: list[Gap] = []
    totals: dict[tuple[str, str, str], int] = {}
    groups: Counter[tuple[str, str, str, str]] = Counter()
    places: Counter[tuple[str, str]] = Counter()
    for row in rows:
        n = row.n_total or 0
        if row.n_valid is not None and row.n_valid + sum(count for _, count in row.n_missing) != n:
            found.append(Gap(row.indicator, row.geo, "valid and missing", n, row.n_valid))
        key = (row.indicator, row.option)
        if row.breakdown == TOTAL:
            totals[*key, row.geo] = n
            places[row.geo_level, "/".join(key)] += n
        else:
            groups[*key, row.geo, row.breakdown] += n
    for (indicator, option, geo, breakdown), added in groups.items():
        if added != totals.get((indicator, option, geo)):
            found.append(Gap(indicator, geo, breakdown, totals.get((indicator, option, geo), 0), added))
    for (level, name), added in places.items():
        whole = places["eu", name]
        if added != whole:
            found.append(Gap(name.split("/")[0], "EU", level, whole, added))
    return found
