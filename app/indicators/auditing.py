"""Looks at a public table as an attacker would, from its rows alone; changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.indicators.attacker import Attacker, Moves
from app.indicators.cells import Place
from app.indicators.plan import CROSS, Address, Geo, geographies, stages
from app.indicators.rows import ResultRow
from app.indicators.suppress import DisclosureRule


@dataclass(frozen=True)
class Finding:
    """Something that a public table says too much about."""

    indicator: str
    address: Address
    what: str


def audit(
    internal: Iterable[ResultRow],
    public: Iterable[ResultRow],
    places: Mapping[str, Place],
    *,
    rule: DisclosureRule,
) -> tuple[Finding, ...]:
    """Find cells that are shown and must not be, and blank ones that the shown ones bound too narrowly.

    Args:
        internal: rows with exact counts.
        public: rows as they are to be published.
        places: of every site, for the sums over places.
        rule: the limits.
    """
    geos = geographies(places)
    counts: dict[str, dict[Address, tuple[int, int]]] = {}
    for row in internal:
        counts.setdefault(row.indicator, {})[_address(row)] = (row.n_valid or 0, row.n_sites or 0)
    shown: dict[str, dict[Address, bool]] = {}
    for row in public:
        shown.setdefault(row.indicator, {})[_address(row)] = not row.suppressed
    findings: list[Finding] = []
    moves: Moves[Address] = Moves()
    for indicator, rows in shown.items():
        findings += _audit_one(indicator, rows, counts[indicator], geos, rule, moves)
    return tuple(findings)


def _audit_one(
    indicator: str,
    shown: Mapping[Address, bool],
    counts: Mapping[Address, tuple[int, int]],
    geos: Sequence[Geo],
    rule: DisclosureRule,
    moves: Moves[Address],
) -> list[Finding]:
    small = {
        address for address in shown if counts[address][0] < rule.min_children or counts[address][1] < rule.min_sites
    }
    findings = [Finding(indicator, address, "shown below the limits") for address in small if shown[address]]
    blanks = {address for address, is_shown in shown.items() if not is_shown}
    known = {address: counts[address][0] for address in sorted(shown)}
    attacker = Attacker(known, primary=small & blanks, covered_up_to=rule.min_children, moves=moves)
    singles = dict.fromkeys(code for address in shown for code in address.breakdown.split(CROSS) if code != "total")
    lines = [line for stage in stages(list(shown), geos, list(singles)) for line in stage]
    opened = attacker.open_cells(lines, blanks)
    return findings + [Finding(indicator, address, "bounded too narrowly by what is shown") for address in opened]


def _address(row: ResultRow) -> Address:
    return Address(row.geo_level, row.geo, row.breakdown, row.category)
