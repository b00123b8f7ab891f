"""Changes from one wave of a study to the next, with the covariance of waves in the same schools; estimates no wave.

A school that is asked twice is like itself: forgetting that made a standard error of 3 points one of 34 (SNAPSHOTS.md
0.5). Both waves stand in one frame, and what a school adds to the deviation of the earlier one is subtracted from what
it adds to that of the later one, as between groups (``contrasts``). One catalogue judges both, so that a changed
definition is no change of children's lives. Exact, and so for signed-in analysts like the internal table.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.indicators.cells import Cells, Place, add_cells, is_empty
from app.indicators.contrasts import NO_NUMBERS, estimate_contrasts, is_beyond_noise
from app.indicators.definitions import SEGREGATION, Catalogue, Indicator
from app.indicators.estimate import Design, Ints, Map, SiteSums
from app.indicators.plan import geographies
from app.indicators.scores import VALID
from app.indicators.suppress import DisclosureRule
from app.indicators.tables import Figures, frame_of_indicator


@dataclass(frozen=True)
class ChangeRow:
    """One change in points: the later wave minus the earlier one. None: withheld, or not estimable.

    ``n_sites_both`` counts schools with a valid case in both waves; with none there is no covariance to speak of.
    """

    indicator: str
    version: int
    option: str
    geo_level: str
    geo: str
    breakdown: str
    category: str
    change: float | None
    se: float | None
    ci_low: float | None
    ci_high: float | None
    df: int | None
    n_before: int
    n_after: int
    n_sites_both: int
    suppressed: bool

    @property
    def is_beyond_noise(self) -> bool:
        """Is 0 outside the interval?"""
        return is_beyond_noise(self.ci_low, self.ci_high)


CHANGE_COLUMNS: tuple[str, ...] = (*ChangeRow.__dataclass_fields__, "is_beyond_noise")
"""Columns of the table of changes, in the order of print."""


def wave_changes(
    before: Cells,
    after: Cells,
    catalogue: Catalogue,
    places: Mapping[str, Place],
    *,
    design: Design,
    rule: DisclosureRule,
) -> Iterator[ChangeRow]:
    """Compare two waves in every figure of the plan that both have.

    Args:
        before: sums of the earlier wave, made with ``catalogue``.
        after: sums of the later wave.
        catalogue: the definitions of both.
        places: where each site of either wave lies.
        design: confidence of the intervals.
        rule: least number of children in either wave.

    Raises:
        AppError: ``indicators.region_in_two_countries``.
    """
    both = add_cells([before, after])
    where = Map(geographies({site: places[site] for site in both.sites}))
    for indicator in catalogue.from_records:
        is_known = not (is_empty(indicator, before) or is_empty(indicator, after))
        if is_known and indicator.measure.type not in SEGREGATION:
            frame = frame_of_indicator(both, indicator, places)
            waves = [
                Figures(
                    indicator, catalogue, wave.indicators[indicator.code], _moved(wave, where), where, frame, design
                )
                for wave in (before, after)
            ]
            yield from _changes(indicator, waves, where, design, rule)


def _moved(wave: Cells, where: Map) -> Ints:
    """Place of each site of a wave in the order of the map."""
    position = {site: index for index, site in enumerate(where.sites)}
    return np.array([position[site] for site in wave.sites], dtype=np.int64)


def _changes(
    indicator: Indicator, waves: Sequence[Figures], where: Map, design: Design, rule: DisclosureRule
) -> Iterator[ChangeRow]:
    views = waves[0].named_views
    pairs = [(len(views) + view, view) for view in range(len(views))]  # later minus earlier
    options = zip(indicator.measure.options, *(wave.site_sums() for wave in waves), strict=True)
    for option, earlier, later in options:
        joined = SiteSums(
            np.concatenate([earlier.n, later.n]),
            np.concatenate([earlier.base, later.base]),
            np.concatenate([earlier.total, later.total]),
            earlier.unit,
        )
        found = estimate_contrasts(joined, where, waves[0].stratum_size, pairs, confidence=design.confidence)
        stayed = where.added_everywhere((earlier.n > 0) & (later.n > 0))
        for place, geo in enumerate(where.geos):
            for view, breakdown, category in views:
                n = [int(wave.states[VALID][view, place]) for wave in waves]
                if min(n) > 0:
                    hidden = min(n) < rule.min_children
                    yield ChangeRow(
                        *(indicator.code, indicator.version, option, geo.level, geo.code, breakdown, category),
                        *(NO_NUMBERS if hidden else found.numbers(view, place)),
                        n_before=n[0],
                        n_after=n[1],
                        n_sites_both=int(stayed[view, place]),
                        suppressed=hidden,
                    )
