"""Differences between two groups of children at every place, with the covariance of groups in the same schools.

Forgetting the covariance would be wrong by far: girls and boys of one school are alike in much (SNAPSHOTS.md 0.5). The
linearised values of the two groups are subtracted school by school, so that it comes in by itself. For the internal
table only; decides on no publication.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from app.indicators.estimate import Floats, Ints, Map, SiteSums, linearised, mean_of_countries, standard_error
from app.indicators.rows import round_digits
from app.indicators.survey.intervals import quantiles

Pairs = Sequence[tuple[int, int]]
Numbers = tuple[float | None, float | None, float | None, float | None, int | None]


@dataclass(frozen=True)
class ContrastRow:
    """One difference in points: ``group`` minus ``other``. None: withheld, or not estimable."""

    indicator: str
    version: int
    option: str
    geo_level: str
    geo: str
    breakdown: str
    group: str
    other: str
    difference: float | None
    se: float | None
    ci_low: float | None
    ci_high: float | None
    df: int | None
    n_group: int
    n_other: int
    suppressed: bool

    @property
    def is_beyond_noise(self) -> bool:
        """Is 0 outside the interval?"""
        return is_beyond_noise(self.ci_low, self.ci_high)


@dataclass(frozen=True)
class Contrasts:
    """Differences on -1 to 1; shape (pairs, places). NaN: a group without a valid case, or not estimable."""

    value: Floats = field(repr=False)
    se: Floats = field(repr=False)
    low: Floats = field(repr=False)
    high: Floats = field(repr=False)
    df: Ints = field(repr=False)

    @cached_property
    def _points(self) -> Sequence[Floats]:
        return [round_digits(100 * part) for part in (self.value, self.se, self.low, self.high)]

    def numbers(self, pair: int, place: int) -> Numbers:
        """Difference, standard error and interval in points, and degrees of freedom; None where there is none."""
        points = [float(part[pair, place]) for part in self._points]
        difference, se, low, high = (None if math.isnan(point) else point for point in points)
        return difference, se, low, high, int(self.df[pair, place])


def is_beyond_noise(low: float | None, high: float | None) -> bool:
    """Is 0 outside an interval that is there?"""
    return low is not None and high is not None and not low <= 0 <= high


NO_NUMBERS: Numbers = (None, None, None, None, None)


def estimate_contrasts(
    sums: SiteSums, places: Map, stratum_size: Ints, pairs: Pairs, *, confidence: float
) -> Contrasts:
    """Estimate the difference of two views at every place.

    Degrees of freedom are sites with a valid case of either group minus strata touched. The figure of the EU is the
    mean of the countries that have both groups.

    Args:
        sums: sums per group and site.
        places: EU, countries, regions; its order of sites is that of ``sums``.
        stratum_size: number of sites in the stratum of each site.
        pairs: positions of the two groups in ``sums``.
        confidence: of the intervals.
    """
    first, second = (np.array([pair[side] for pair in pairs], dtype=np.int64) for side in (0, 1))
    is_there = (sums.n[first] > 0) | (sums.n[second] > 0)
    with np.errstate(all="ignore"):
        levels = []
        for level, codes in (("country", places.country), ("region", places.region)):
            value, z = linearised(sums, places, level, codes)
            df = np.maximum(places.added(is_there, level) - 1, 0)
            se = standard_error(z[first] - z[second], is_there, places, level, stratum_size)
            difference = value[first] - value[second]
            levels.append((difference, np.where((df >= 1) & ~np.isnan(difference), se, np.nan), df))
        country, region = levels
        eu = mean_of_countries(~np.isnan(country[0]), *country)
        value, se, df = (np.concatenate(parts, axis=1) for parts in zip(eu, country, region, strict=True))
        half = quantiles(confidence, np.maximum(df, 1)) * se
    return Contrasts(value, se, np.maximum(value - half, -1.0), np.minimum(value + half, 1.0), df.astype(np.int64))


CONTRAST_COLUMNS: tuple[str, ...] = tuple(ContrastRow.__dataclass_fields__)
"""Columns of the table of differences, in the order of print."""
