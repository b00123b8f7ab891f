"""Statistics with their linearised values: means, ratios, totals of domains, and sums and differences of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.indicators.survey.design import Floats, SurveyDesign
from app.indicators.survey.variance import variance

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Linear:
    """A statistic and what each row of the design adds to its error (the influence, weights included).

    ``value`` is NaN for an empty domain. ``rows`` marks the rows that it rests on. ``unit_variance`` is the variance
    of a row's value in the domain, for design effects; None where that has no meaning.
    """

    value: float
    influence: Floats = field(repr=False)
    rows: Mask = field(repr=False)
    unit_variance: float | None = None

    def __add__(self, other: "Linear") -> "Linear":
        return Linear(self.value + other.value, self.influence + other.influence, self.rows | other.rows)

    def __sub__(self, other: "Linear") -> "Linear":
        return self + other * -1.0

    def __mul__(self, factor: float) -> "Linear":
        return Linear(self.value * factor, self.influence * factor, self.rows)


@dataclass(frozen=True)
class Figure:
    """What is known of one statistic.

    ``se`` None: it cannot be estimated (no row, or no stratum with two clusters). ``df``: clusters with a row of the
    domain minus strata with one (weight 0 does not count). ``deff``: variance over that of a simple random sample of
    as many rows drawn with replacement.
    """

    value: float | None
    se: float | None
    df: int
    n: int
    n_clusters: int
    deff: float | None


def mean(design: SurveyDesign, y: ArrayLike, domain: ArrayLike | None = None) -> Linear:
    """Weighted mean over the rows of a domain that have a value (NaN is none).

    Linearised: z = w (y - mean) / sum w inside the domain, 0 outside it.
    """
    values, rows = _valid(design, y, domain)
    weights = np.where(rows, design.weights, 0.0)
    weight = float(weights.sum())
    if weight == 0:
        return Linear(float("nan"), np.zeros(design.rows), rows)
    at = float((weights * values).sum()) / weight
    n = int(np.count_nonzero(weights))
    spread = float((weights * np.where(rows, values - at, 0.0) ** 2).sum()) / weight
    return Linear(at, weights * (values - at) / weight, rows, spread * n / (n - 1) if n > 1 else None)


def ratio(
    design: SurveyDesign, numerator: ArrayLike, denominator: ArrayLike, domain: ArrayLike | None = None
) -> Linear:
    """Ratio of two weighted totals over the rows of a domain that have both."""
    below, rows = _valid(design, denominator, domain)
    above, rows = _valid(design, numerator, rows)
    weights = np.where(rows, design.weights, 0.0)
    base = float((weights * below).sum())
    if base == 0:
        return Linear(float("nan"), np.zeros(design.rows), rows)
    at = float((weights * above).sum()) / base
    return Linear(at, weights * (above - at * below) / base, rows)


def total(design: SurveyDesign, y: ArrayLike, domain: ArrayLike | None = None) -> Linear:
    """Weighted total over the rows of a domain that have a value."""
    values, rows = _valid(design, y, domain)
    weights = np.where(rows, design.weights, 0.0)
    return Linear(float((weights * values).sum()), weights * values, rows)


def mean_of(parts: Sequence[Linear]) -> Linear:
    """Simple mean of statistics that have a value, whatever their numbers of rows (the figure over countries)."""
    known = [part for part in parts if not np.isnan(part.value)]
    result = known[0]
    for part in known[1:]:
        result = result + part
    return result * (1 / len(known))


def difference(one: Linear, other: Linear) -> Linear:
    """``one - other``; shared clusters bring in their covariance by themselves, since influences are subtracted."""
    return one - other


def domain_df(design: SurveyDesign, rows: Mask) -> int:
    """Clusters of the first stage with a row of weight above 0, minus strata with one."""
    first = design.stages[0]
    inside = rows & (design.weights != 0)
    return int(np.unique(first.clusters[inside]).size - np.unique(first.strata[inside]).size)


def covariance(design: SurveyDesign, statistics: Sequence[Linear]) -> Floats:
    """Variance matrix of several statistics of one design."""
    inside = np.zeros(design.rows, dtype=bool)
    for statistic in statistics:
        inside |= statistic.rows
    rows = np.flatnonzero(inside)
    return variance(design, np.stack([statistic.influence[rows] for statistic in statistics], axis=1), rows)


def figure(design: SurveyDesign, statistic: Linear) -> Figure:
    """Standard error, degrees of freedom and design effect of a statistic."""
    inside = statistic.rows & (design.weights != 0)
    n = int(np.count_nonzero(inside))
    clusters = int(np.unique(design.stages[0].clusters[inside]).size)
    df = domain_df(design, statistic.rows)
    if n == 0 or np.isnan(statistic.value):
        return Figure(None, None, 0, n, clusters, None)
    found = float(covariance(design, [statistic])[0, 0])
    if np.isnan(found):
        return Figure(statistic.value, None, df, n, clusters, None)
    unit = statistic.unit_variance
    deff = found / (unit / n) if unit else None
    return Figure(statistic.value, float(np.sqrt(max(found, 0.0))), df, n, clusters, deff)


def _valid(design: SurveyDesign, y: ArrayLike, domain: ArrayLike | None) -> tuple[Floats, Mask]:
    values = np.asarray(y, dtype=np.float64)
    rows = np.isfinite(values)
    if domain is not None:
        rows = rows & np.asarray(domain, dtype=bool)
    return np.where(rows, values, 0.0), rows
