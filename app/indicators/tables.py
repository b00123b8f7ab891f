"""Every figure of the plan, as internal rows for signed-in analysts and public rows for everybody.

It estimates by ``estimate`` and hides by ``suppress``; it reads no answers and writes no file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.indicators.cells import CellKey, Cells, CellSums, add_all
from app.indicators.definitions import TOTAL, Catalogue, Indicator
from app.indicators.estimate import (
    Design,
    Domain,
    Estimate,
    Frame,
    estimate_domain,
    estimate_mean_of_countries,
    frame_of,
)
from app.indicators.plan import LEVELS, Address, Geo, geographies, stages
from app.indicators.records import REASONS
from app.indicators.suppress import (
    CellFacts,
    DisclosureRule,
    blank_cells,
    public_count,
    public_interval,
    public_percent,
)

_LOW_RELIABILITY_CHILDREN = 30
_LOW_RELIABILITY_SITES = 5


@dataclass(frozen=True)
class ResultRow:
    """One figure. Values, standard errors and interval ends are on 0 to 100.

    ``option`` is blank but for a distribution, where each category has rows of its own. ``score`` is the value, or
    100 - value for an indicator of negative polarity; None for a distribution. ``n_missing`` lists (reason, children)
    for all of ``records.REASONS`` in the internal table and is empty in the public one; ``n_total`` is ``n_valid`` plus
    these; ``n_not_asked`` stands outside. ``conf_status`` is "C" or blank. ``obs_status``: "u" low reliability (below
    30 children or 5 sites), "n" a value above 0 that rounds to 0.
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


@dataclass(frozen=True)
class ResultTables:
    """Both tables of one computation, and what a manifest must print beside them.

    ``internal`` withholds value and interval below ``min_children`` valid children and is otherwise exact; ``public``
    follows the whole rule of ``suppress``. Both have the same rows in the same order. ``merged_strata`` lists, per
    indicator, the lonely countries that were pooled to estimate standard errors.
    """

    internal: tuple[ResultRow, ...]
    public: tuple[ResultRow, ...]
    merged_strata: tuple[tuple[str, tuple[str, ...]], ...]


def result_tables(cells: Cells, catalogue: Catalogue, *, design: Design, rule: DisclosureRule) -> ResultTables:
    """Compute every figure of the plan from the cells alone.

    Args:
        cells: stage 1 of all records.
        catalogue: the definitions the cells were made with.
        design: how uncertainty is computed.
        rule: limits of publication.

    Returns:
        Rows in a fixed order (catalogue, place, breakdown, group, option); figures without a single child who was
        asked have no row. The same cells give the same rows, to the last digit.

    Raises:
        AppError: ``indicators.region_in_two_countries``.
    """
    geos = geographies(cells.places)
    own_cells: dict[str, dict[CellKey, CellSums]] = {indicator.code: {} for indicator in catalogue.indicators}
    for key in sorted(cells.sums):
        own_cells[key.indicator][key] = cells.sums[key]
    internal: list[ResultRow] = []
    public: list[ResultRow] = []
    merged: list[tuple[str, tuple[str, ...]]] = []
    for indicator in catalogue.indicators:
        figures = _Figures(indicator, own_cells[indicator.code], geos, _frame(cells, indicator), design)
        blanks = blank_cells(figures.facts(), stages(figures.addresses, geos, indicator.breakdowns), rule=rule)
        for address in figures.addresses:
            for option in indicator.measure.options:
                row = figures.row(address, option)
                internal.append(_internal(row, rule))
                public.append(_public(row, is_blank=address in blanks, rule=rule))
        if figures.frame.merged:
            merged.append((indicator.code, figures.frame.merged))
    return ResultTables(tuple(internal), tuple(public), tuple(merged))


def _frame(cells: Cells, indicator: Indicator) -> Frame:
    """The frame holds the sites that were given a form of this indicator, whether or not a child answered it there."""
    forms = {entry.form for entry in indicator.inputs}
    sites = sorted({site for form, site in cells.forms_at if form in forms})
    return frame_of({site: cells.places[site].country for site in sites})


class _Figures:
    """All figures of one indicator, before anything is withheld."""

    def __init__(
        self, indicator: Indicator, cells: Mapping[CellKey, CellSums], geos: Sequence[Geo], frame: Frame, design: Design
    ) -> None:
        self.indicator = indicator
        self.frame = frame
        self._design = design
        self._geos = geos
        self._domains = self._split(cells)
        breakdowns = (TOTAL, *indicator.breakdowns)
        self.addresses: Sequence[Address] = sorted(
            self._domains, key=lambda a: (LEVELS.index(a.level), a.geo, breakdowns.index(a.breakdown), a.category)
        )
        self._known: dict[tuple[Address, str], Estimate] = {}

    def _split(self, cells: Mapping[CellKey, CellSums]) -> Mapping[Address, Mapping[str, Domain]]:
        """Address -> option -> site -> sums, for addresses where at least one child was asked."""
        views: dict[tuple[str, str], dict[str, dict[str, list[CellSums]]]] = {}
        for key, sums in cells.items():
            for view in ((TOTAL, TOTAL), *zip(self.indicator.breakdowns, key.groups, strict=True)):
                views.setdefault(view, {}).setdefault(key.option, {}).setdefault(key.site, []).append(sums)
        domains: dict[Address, dict[str, Domain]] = {}
        for (breakdown, category), options in views.items():
            for option, sites in options.items():
                added = {site: add_all(parts) for site, parts in sites.items()}
                for geo in self._geos:
                    domain = {site: added[site] for site in sorted(added.keys() & geo.sites)}
                    if any(cell.n_total for cell in domain.values()):
                        domains.setdefault(Address(geo.level, geo.code, breakdown, category), {})[option] = domain
        return domains

    def facts(self) -> Mapping[Address, CellFacts]:
        """What disclosure control must know of each address; all options of a distribution share one fate."""
        found: dict[Address, CellFacts] = {}
        for address in self.addresses:
            options = self._domains[address]
            totals = [add_all(options[option].values()) for option in self.indicator.measure.options]
            first = options[self.indicator.measure.options[0]]
            sites = frozenset(site for site, cell in first.items() if cell.n_valid)
            found[address] = CellFacts(totals[0].n_valid, sites, tuple((cell.sum_wy, cell.sum_w) for cell in totals))
        return found

    def estimate(self, address: Address, option: str) -> Estimate:
        """The figure at an address; the EU's is the mean of its countries."""
        known = self._known.get((address, option))
        if known is None:
            known = self._known[address, option] = self._estimate(address, option)
        return known

    def _estimate(self, address: Address, option: str) -> Estimate:
        is_share = self.indicator.measure.is_share
        countries = [geo.code for geo in self._geos if geo.level == "country"]
        if address.level == "eu":
            parts = [address._replace(level="country", geo=code) for code in countries]
            return estimate_mean_of_countries(
                [self.estimate(part, option) for part in parts if part in self._domains],
                self._design,
                is_share=is_share,
                fallback_deff=max((deff for code in countries if (deff := self._deff(code, option))), default=None),
            )
        country = next(geo.country for geo in self._geos if (geo.level, geo.code) == (address.level, address.geo))
        # The country's own total has nothing to fall back on, and asking for it here would never end.
        is_country_total = (address.level, address.breakdown) == ("country", TOTAL)
        return estimate_domain(
            self._domains[address][option],
            self.frame,
            self._design,
            is_share=is_share,
            fallback_deff=None if is_country_total else self._deff(country, option),
        )

    def _deff(self, country: str, option: str) -> float | None:
        """Design effect of the country's figure for all children."""
        address = Address("country", country, TOTAL, TOTAL)
        return self.estimate(address, option).deff if address in self._domains else None

    def row(self, address: Address, option: str) -> ResultRow:
        """The figure as it is."""
        figure = self.estimate(address, option)
        sums = add_all(self._domains[address][option].values())
        value = _hundred(figure.value)
        is_negative = self.indicator.polarity == "negative"
        score = None if value is None or option else round_digits(100 - value) if is_negative else value
        return ResultRow(
            indicator=self.indicator.code,
            version=self.indicator.version,
            option=option,
            geo_level=address.level,
            geo=address.geo,
            breakdown=address.breakdown,
            category=address.category,
            value=value,
            score=score,
            se=_hundred(figure.se),
            ci_low=_hundred(figure.ci_low),
            ci_high=_hundred(figure.ci_high),
            df=figure.df,
            n_total=sums.n_total,
            n_valid=sums.n_valid,
            n_sites=figure.n_sites,
            n_missing=tuple(zip(REASONS, sums.missing, strict=True)),
            n_not_asked=sums.n_not_asked,
            suppressed=False,
            conf_status="",
            obs_status=_status(figure),
        )


def _status(figure: Estimate) -> str:
    is_weak = figure.n_valid < _LOW_RELIABILITY_CHILDREN or figure.n_sites < _LOW_RELIABILITY_SITES
    return "u" if is_weak else ""


def _internal(row: ResultRow, rule: DisclosureRule) -> ResultRow:
    assert row.n_valid is not None  # a row before withholding has every count
    if row.n_valid >= rule.min_children:
        return row
    return _without_figure(row)


def _without_figure(row: ResultRow) -> ResultRow:
    # The flag "u" would tell a cell of 10 to 29 children from one below 10, so a withheld row has "C" alone.
    return replace(
        row,
        value=None,
        score=None,
        se=None,
        ci_low=None,
        ci_high=None,
        df=None,
        suppressed=True,
        conf_status="C",
        obs_status="",
    )


def _public(row: ResultRow, *, is_blank: bool, rule: DisclosureRule) -> ResultRow:
    # Standard errors and counts per reason of missing are never public: their digits undo the rounding.
    bare = replace(row, se=None, df=None, n_missing=(), n_not_asked=None)
    if is_blank:
        return replace(_without_figure(bare), n_total=None, n_valid=None, n_sites=None)
    assert row.value is not None  # a shown row has at least min_children valid children
    assert row.n_total is not None
    assert row.n_valid is not None
    value = public_percent(row.value)
    has_interval = row.ci_low is not None and row.ci_high is not None
    low, high = public_interval(row.ci_low or 0.0, row.ci_high or 0.0) if has_interval else (None, None)
    rounds_to_nothing = value == 0 and row.value > 0
    return replace(
        bare,
        value=value,
        score=None if row.score is None else value if row.score == row.value else 100 - value,
        ci_low=low,
        ci_high=high,
        n_total=public_count(row.n_total, rule),
        n_valid=public_count(row.n_valid, rule),
        obs_status=row.obs_status + ("n" if rounds_to_nothing else ""),
    )


def _hundred(value: float | None) -> float | None:
    return None if value is None else round_digits(100 * value)


def round_digits(value: float) -> float:
    """Round to 12 significant digits, so that the last bit of a sum never changes a digest."""
    return float(f"{value:.12g}")
