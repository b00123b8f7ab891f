"""Every figure of the plan, as internal rows for signed-in analysts and public rows for everybody.

It estimates by ``estimate`` and hides by ``suppress``; it reads no answers and writes no file.
"""

import functools
import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.indicators.attacker import Line, Moves
from app.indicators.cells import SUM_W, SUM_WY, Cells, IndicatorCells, Place, is_empty
from app.indicators.contrasts import NO_NUMBERS, ContrastRow, estimate_contrasts
from app.indicators.definitions import SEGREGATION, UNKNOWN, Catalogue, Indicator
from app.indicators.estimate import Design, Estimates, Floats, Frame, Ints, Map, SiteSums, estimate_all, frame_of
from app.indicators.holding import Earlier, held_cells
from app.indicators.plan import MOST_CROSSED, Address, crossed, crossings, geographies, stages
from app.indicators.publishing import public_columns, withheld
from app.indicators.records import REASONS
from app.indicators.rows import Columns, ResultTable, joined, round_digits
from app.indicators.scores import STATES, VALID, unit
from app.indicators.secondary import SecondaryRow, secondary_rows
from app.indicators.suppress import CellFacts, DisclosureRule, Sites, blank_cells

Mask = NDArray[np.bool_]
Texts = NDArray[np.object_]

_LOW_RELIABILITY_CHILDREN = 30
_LOW_RELIABILITY_SITES = 5


@dataclass(frozen=True)
class ResultTables:
    """Both tables of one computation, and what a manifest must print beside them.

    ``internal`` withholds value and interval below ``min_children`` valid children and is otherwise exact; ``public``
    holds the rows of up to ``DisclosureRule.most_crossed`` breakdowns in the same order and follows the whole rule of
    ``suppress``. ``merged_strata`` lists, per indicator, the lonely countries that were pooled for standard errors.
    ``secondary`` holds the figures of published tables, ``contrasts`` differences between groups (internal).
    """

    internal: ResultTable
    public: ResultTable
    merged_strata: tuple[tuple[str, tuple[str, ...]], ...]
    secondary: tuple[SecondaryRow, ...] = ()
    contrasts: tuple[ContrastRow, ...] = ()


def result_tables(
    cells: Cells,
    catalogue: Catalogue,
    places: Mapping[str, Place],
    *,
    design: Design,
    rule: DisclosureRule,
    earlier: Earlier | None = None,
) -> ResultTables:
    """Compute every figure of the plan from the cells alone.

    Args:
        cells: stage 1 of all records.
        catalogue: the definitions the cells were made with.
        places: where each site lies.
        design: how uncertainty is computed.
        rule: limits of publication.
        earlier: figures of the last release; those that changed by a few children only stay as they were.

    Returns:
        Rows in a fixed order (catalogue, place, breakdown, group, option); figures without a single child who was
        asked have no row. The same cells give the same rows, to the last digit.

    Raises:
        AppError: ``indicators.region_in_two_countries``.
    """
    internal, public = [], []
    contrasts: list[ContrastRow] = []
    merged: list[tuple[str, tuple[str, ...]]] = []
    blanking = Blanking(rule)
    for figures in all_figures(cells, catalogue, places, design=design):
        columns = figures.columns()
        internal.append(withheld(columns, rule))
        contrasts += figures.contrasts(rule)
        blanks = blanking.blanks(figures)
        shown = public_columns(columns, figures.is_public(rule), figures.repeated(blanks), rule)
        public.append(shown if earlier is None else figures.with_held(shown, blanks, earlier, rule))
        if figures.frame.merged:
            merged.append((figures.indicator.code, figures.frame.merged))
    return ResultTables(joined(internal), joined(public), tuple(merged), secondary_rows(catalogue), tuple(contrasts))


def all_figures(
    cells: Cells, catalogue: Catalogue, places: Mapping[str, Place], *, design: Design
) -> Iterator["Figures"]:
    """The figures of every indicator that some record speaks to, one by one, before anything is withheld."""
    geos = geographies({site: places[site] for site in cells.sites})
    where = Map(geos)
    position = {site: index for index, site in enumerate(where.sites)}
    moved = np.array([position[site] for site in cells.sites], dtype=np.int64)
    for indicator in catalogue.from_records:
        if not is_empty(indicator, cells):
            own, frame = cells.indicators[indicator.code], frame_of_indicator(cells, indicator, places)
            yield Figures(indicator, catalogue, own, moved, where, frame, design)


def frame_of_indicator(cells: Cells, indicator: Indicator, places: Mapping[str, Place]) -> Frame:
    """The frame holds the sites that were given a form of this indicator, whether or not a child answered it there."""
    forms = {entry.form for entry in indicator.inputs}
    sites = sorted({site for form, site in cells.records if form in forms})
    return frame_of({site: places[site].country for site in sites})


@dataclass(frozen=True)
class _Views:
    """The groups of children that a definition's breakdowns make: all, those of each, of each two crossed, and so on.

    ``breakdowns`` and ``categories`` hold the printed names, ``crossed`` the number of breakdowns of each view;
    ``printed`` lists the views in the order of print.
    """

    breakdowns: Texts
    categories: Texts
    crossed: Ints
    printed: Ints


@functools.lru_cache(maxsize=64)
def _views(breakdowns: tuple[str, ...], groups: tuple[tuple[str, ...], ...]) -> _Views:
    names: list[tuple[int, str, str]] = []
    for order, chosen in enumerate(crossings(breakdowns)):
        members = itertools.product(*(groups[breakdowns.index(name)] for name in chosen))
        names += [(order, crossed(chosen), crossed(own)) for own in members]
    sizes = np.array([len(chosen) for chosen in crossings(breakdowns)], dtype=np.int64)
    return _Views(
        np.array([name for _, name, _ in names], dtype=object),
        np.array([name for _, _, name in names], dtype=object),
        sizes[[order for order, _, _ in names]],
        np.array(sorted(range(len(names)), key=lambda view: (names[view][0], names[view][2])), dtype=np.int64),
    )


def _added_up(cells: IndicatorCells, sites: Ints, widths: Sequence[int], n_sites: int, most: int) -> Floats:
    """Counts and sums of every view at every site: shape (states, then base and value per option; views; sites)."""
    layers = [layer[:, part] for layer in cells.sums for part in (SUM_W, SUM_WY)]
    values = np.concatenate([cells.counts.T.astype(float), np.array(layers)])
    table = np.zeros((len(values), math.prod(widths) * n_sites))
    at = np.zeros_like(sites)
    for column, width in enumerate(widths):
        at = at * width + cells.groups[:, column]
    table[:, at * n_sites + sites] = values  # every cell has a place of its own
    shaped = table.reshape(len(values), *widths, n_sites)
    axes = range(len(widths))
    parts = [
        shaped.sum(axis=tuple(1 + axis for axis in axes if axis not in chosen)).reshape(len(values), -1, n_sites)
        for size in range(min(most, len(widths)) + 1)
        for chosen in itertools.combinations(axes, size)
    ]
    return np.concatenate(parts, axis=1)


class Figures:
    """All figures of one indicator, before anything is withheld; arrays have the shape (views, places)."""

    def __init__(
        self,
        indicator: Indicator,
        catalogue: Catalogue,
        cells: IndicatorCells,
        moved: Ints,
        where: Map,
        frame: Frame,
        design: Design,
    ) -> None:
        self.indicator = indicator
        self.frame = frame
        self._where = where
        groups = tuple(catalogue.groups_of(catalogue.breakdown_by_code[name]) for name in indicator.breakdowns)
        self._groups = groups
        self._views = _views(indicator.breakdowns, groups)
        table = _added_up(cells, moved[cells.sites], [len(own) for own in groups], len(where.sites), MOST_CROSSED)
        states, self._sums = table[:STATES], table[STATES:]
        views = self._views.printed.size
        everywhere = where.added_everywhere(states.reshape(STATES * views, len(where.sites)))
        self.states = everywhere.reshape(STATES, views, -1).astype(np.int64)
        self._valid_at: Mask = states[VALID] > 0
        self._present_at: Mask = states.sum(axis=0) > 0
        self._n_at = states[VALID].astype(np.int64)
        self._design = design
        self.stratum_size = np.array(
            [frame.sizes.get(frame.stratum.get(site, ""), 1) for site in where.sites], dtype=np.int64
        )
        measure = indicator.measure
        self.options: list[Estimates] = [
            estimate_all(sums, where, self.stratum_size, design=design, measure=measure.type, is_share=measure.is_share)
            for sums in self.site_sums()
        ]
        asked = self.states[:-1].sum(axis=0)
        self._place, position = np.nonzero(asked[self._views.printed].T > 0)
        self._view = self._views.printed[position]

    @property
    def _sums_of_options(self) -> Sequence[tuple[Floats, Floats]]:
        return [(self._sums[at], self._sums[at + 1]) for at in range(0, len(self._sums), 2)]

    def site_sums(self) -> Sequence[SiteSums]:
        """Sums per group and site, one set per option; what estimates are made of."""
        return [SiteSums(self._n_at, base, total, unit(self.indicator)) for base, total in self._sums_of_options]

    @property
    def named_views(self) -> Sequence[tuple[int, str, str]]:
        """Position of every group of children, with the names of breakdown and category, in the order of print."""
        names = self._views.breakdowns.tolist(), self._views.categories.tolist()
        return [(view, names[0][view], names[1][view]) for view in self._views.printed.tolist()]

    @functools.cached_property
    def addresses(self) -> Sequence[Address]:
        """Where each figure stands, in the order of print."""
        names, groups = self._views.breakdowns[self._view].tolist(), self._views.categories[self._view].tolist()
        geos = [self._where.geos[place] for place in self._place.tolist()]
        return [Address(geo.level, geo.code, name, group) for geo, name, group in zip(geos, names, groups, strict=True)]

    def contrasts(self, rule: DisclosureRule) -> Iterator[ContrastRow]:
        """Differences between the groups of each breakdown, at every place where both have children."""
        if self.indicator.measure.type in SEGREGATION:
            return
        places = {pair: at for at, pair in enumerate(zip(self._views.breakdowns, self._views.categories, strict=True))}
        named = [
            (breakdown, *pair)
            for breakdown, groups in zip(self.indicator.breakdowns, self._groups, strict=True)
            for pair in itertools.combinations([group for group in groups if group != UNKNOWN], 2)
        ]
        views = [(places[breakdown, group], places[breakdown, other]) for breakdown, group, other in named]
        for option, sums in zip(self.indicator.measure.options, self.site_sums(), strict=True):
            confidence = self._design.confidence
            found = estimate_contrasts(sums, self._where, self.stratum_size, views, confidence=confidence)
            about = (self.indicator.code, self.indicator.version, option)
            for pair, names in enumerate(named):
                n = self.states[VALID][list(views[pair])]
                for place, geo in enumerate(self._where.geos):
                    if n[:, place].min() > 0:
                        counts = (int(n[0, place]), int(n[1, place]))
                        hidden = min(counts) < rule.min_children
                        value, se, low, high, df = NO_NUMBERS if hidden else found.numbers(pair, place)
                        numbers = (value, se, low, high)
                        yield ContrastRow(*about, geo.level, geo.code, *names, *numbers, df, *counts, suppressed=hidden)

    def columns(self) -> Columns:
        """All rows as columns, nothing withheld; one row per address and option."""
        options = self.indicator.measure.options
        view, place, n = self._view, self._place, len(options)
        printed = {
            "geo_level": np.array([geo.level for geo in self._where.geos], dtype=object)[place],
            "geo": np.array([geo.code for geo in self._where.geos], dtype=object)[place],
            "breakdown": self._views.breakdowns[view],
            "category": self._views.categories[view],
        }
        whole = {
            "indicator": np.full(view.size * n, self.indicator.code, dtype=object),
            "version": np.full(view.size * n, self.indicator.version, dtype=object),
            "option": np.tile(np.array(options, dtype=object), view.size),
            **{name: np.repeat(texts, n) for name, texts in printed.items()},
        }

        def picked(name: str) -> Floats:
            return np.stack([getattr(found, name)[view, place] for found in self.options], axis=1).reshape(-1)

        value = round_digits(100 * picked("value"))
        is_negative = self.indicator.polarity == "negative"
        has_score = options == ("",)
        counts = {
            "n_total": np.repeat(self.states[:-1].sum(axis=0)[view, place], n),
            "n_valid": np.repeat(self.states[VALID][view, place], n),
            "n_sites": np.repeat(self.options[0].n_sites[view, place], n),
            **{
                f"n_missing_{reason}": np.repeat(self.states[position][view, place], n)
                for position, reason in enumerate(REASONS, start=1)
            },
            "n_not_asked": np.repeat(self.states[-1][view, place], n),
        }
        is_weak = (counts["n_valid"] < _LOW_RELIABILITY_CHILDREN) | (counts["n_sites"] < _LOW_RELIABILITY_SITES)
        return {
            **whole,
            "value": value,
            "score": (round_digits(100 - value) if is_negative else value)
            if has_score
            else np.full_like(value, np.nan),
            "se": round_digits(100 * picked("se")),
            "ci_low": round_digits(100 * picked("low")),
            "ci_high": round_digits(100 * picked("high")),
            "df": picked("df"),
            **counts,
            "suppressed": np.zeros(value.size, dtype=bool),
            "conf_status": np.full(value.size, "", dtype=object),
            "obs_status": np.where(is_weak, "u", "").astype(object),
        }

    def is_public(self, rule: DisclosureRule) -> Mask:
        """Which rows belong to the public plan."""
        return np.repeat(self._is_in_plan(rule), len(self.indicator.measure.options))

    def _is_in_plan(self, rule: DisclosureRule) -> Mask:
        few: Mask = self._views.crossed[self._view] <= rule.most_crossed
        return few

    def facts(self, rule: DisclosureRule) -> Mapping[Address, CellFacts]:
        """What disclosure control must know of each public address; all options of a distribution share one fate."""
        everywhere = [[self._where.added_everywhere(part) for part in pair] for pair in self._sums_of_options]
        scale = unit(self.indicator)
        return {
            address: CellFacts(
                int(self.states[VALID][view, place]),
                sites,
                tuple((float(total[view, place]) / scale, float(base[view, place])) for base, total in everywhere),
            )
            for address, view, place, sites in self._public_cells(self._valid_at, rule)
        }

    def everybody(self, rule: DisclosureRule) -> Mapping[Address, CellFacts]:
        """The same cells with every child who was given a form, whatever it answered: a table of children."""
        children = self.states.sum(axis=0)
        return {
            address: CellFacts(int(children[view, place]), sites, ())
            for address, view, place, sites in self._public_cells(self._present_at, rule)
        }

    def _public_cells(self, at: Mask, rule: DisclosureRule) -> Iterator[tuple[Address, int, int, Sites]]:
        masks = [_bits(row) for row in at]
        inside = [_bits(np.isin(self._where.sites, list(geo.sites))) for geo in self._where.geos]
        for position in np.flatnonzero(self._is_in_plan(rule)).tolist():
            view, place = int(self._view[position]), int(self._place[position])
            yield self.addresses[position], view, place, Sites(masks[view] & inside[place])

    def lines(self, addresses: Sequence[Address]) -> Sequence[Sequence[Line[Address]]]:
        """The sums that a reader can form."""
        return stages(addresses, self._where.geos, self.indicator.breakdowns)

    @property
    def family(self) -> tuple[object, ...]:
        """Indicators of one family are tables of the same children."""
        return (self.indicator.breakdowns, tuple(sorted(entry.form for entry in self.indicator.inputs)))

    def with_held(
        self, shown: Columns, blanks: AbstractSet[Address], earlier: Earlier, rule: DisclosureRule
    ) -> Columns:
        """The public rows, with earlier figures where a few children make the difference.

        A new version of the definition is another figure and not held.
        """
        own = {
            Address(*key[2:]): figure
            for key, figure in earlier.items()
            if key[0] == self.indicator.code and figure.version == self.indicator.version
        }
        now = {address: facts.n_valid for address, facts in self.facts(rule).items()}
        before = {address: figure.n_exact for address, figure in own.items()}
        both = {address for address in now.keys() - blanks if address in own and own[address].is_shown}
        lines = [line for stage in self.lines(list(now.keys() | before.keys())) for line in stage]
        held = held_cells(now, before, both, lines, least=rule.min_children)
        options = self.indicator.measure.options
        public = [address for address in self.addresses if address in now]
        at = [(position, address) for position, address in enumerate(public) if address in held]
        columns = {name: column.copy() for name, column in shown.items()}
        for position, address in at:
            for offset, option in enumerate(options):
                figure = earlier[self.indicator.code, option, *address]
                for name, value in figure.shown.items():
                    columns[name][position * len(options) + offset] = np.nan if value is None else value
                columns["obs_status"][position * len(options) + offset] += "p"
        return columns

    def repeated(self, addresses: AbstractSet[Address]) -> Mask:
        """Which rows stand at one of these addresses."""
        found = np.array([address in addresses for address in self.addresses], dtype=bool)
        return np.repeat(found, len(self.indicator.measure.options))


class Blanking:
    """Chooses blank cells indicator by indicator, beginning with a pattern that all tables of the same children share.

    Without a shared pattern a reader could lay two indicators side by side: nearly the same children stand behind
    both, and what one hides the other shows.
    """

    def __init__(self, rule: DisclosureRule) -> None:
        self._rule = rule
        self._patterns: dict[tuple[object, ...], tuple[frozenset[Address], Moves[Address]]] = {}

    def blanks(self, figures: Figures) -> frozenset[Address]:
        """The blank cells of one indicator."""
        if figures.family not in self._patterns:
            moves: Moves[Address] = Moves()
            children = figures.everybody(self._rule)
            pattern = blank_cells(children, figures.lines(list(children)), rule=self._rule, moves=moves)
            self._patterns[figures.family] = (pattern, moves)
        pattern, moves = self._patterns[figures.family]
        facts = figures.facts(self._rule)
        lines = figures.lines(list(facts))
        return blank_cells(facts, lines, rule=self._rule, start=pattern, moves=moves)


def _bits(row: Mask) -> int:
    return int.from_bytes(np.packbits(row, bitorder="little").tobytes(), "little")
