"""Confidence intervals of shares and means from estimate, standard error, degrees of freedom and n; pure functions."""

import math
from enum import StrEnum
from functools import lru_cache

from scipy import special


class IntervalMethod(StrEnum):
    """How the interval of a share is made; all use t with the degrees of freedom that are given."""

    WILSON = "wilson"
    """Wilson score interval with the effective n of Korn and Graubard, at most n: the default."""
    LOGIT = "logit"
    """Symmetric on the log odds."""
    ARCSINE = "asin"
    """Symmetric on the arcsine of the square root."""
    BETA = "beta"
    """Clopper-Pearson with the effective n of Korn and Graubard."""
    AGRESTI = "agresti"
    """Agresti-Coull with the effective n of Korn and Graubard."""
    T = "mean"
    """Symmetric on the scale itself: the interval of a mean."""


@lru_cache(maxsize=100_000)
def quantile(confidence: float, df: float) -> float:
    """Two-sided quantile of Student's t, for example 12.7 for 0.95 and 1 degree of freedom."""
    return float(special.stdtrit(df, (1 + confidence) / 2))


def effective_n(p: float, se: float, *, n: int, df: float, confidence: float) -> float:
    """Number of independent rows that would give this standard error (Korn and Graubard 1998), adjusted for df.

    Infinite at a standard error of 0.
    """
    if se == 0:
        return math.inf
    adjust = quantile(confidence, n - 1) / quantile(confidence, df) if n > 1 else 1.0
    return p * (1 - p) / (se * se) * adjust * adjust


def interval(
    value: float,
    se: float,
    *,
    n: int,
    df: float,
    method: IntervalMethod = IntervalMethod.WILSON,
    confidence: float = 0.95,
) -> tuple[float, float]:
    """Interval of a share (0 to 1), or of any figure for the method ``mean``.

    At a share of exactly 0 or 1 the log odds and the arcsine say nothing; there these methods answer as ``wilson``.

    Args:
        value: the estimate.
        se: its standard error.
        n: rows behind it.
        df: degrees of freedom, 1 or more.
        method: see ``IntervalMethod``.
        confidence: for example 0.95.
    """
    t = quantile(confidence, df)
    if method is IntervalMethod.T:
        return value - t * se, value + t * se
    is_end = value <= 0 or value >= 1
    if method is IntervalMethod.LOGIT and not is_end:
        middle, half = math.log(value / (1 - value)), t * se / (value * (1 - value))
        return _expit(middle - half), _expit(middle + half)
    if method is IntervalMethod.ARCSINE and not is_end:
        middle, half = math.asin(math.sqrt(value)), t * se / (2 * math.sqrt(value * (1 - value)))
        return math.sin(middle - half) ** 2, math.sin(middle + half) ** 2
    size = effective_n(value, se, n=n, df=df, confidence=confidence)
    if method is IntervalMethod.BETA:
        size = size if math.isfinite(size) else float(n)
        tail = (1 - confidence) / 2
        low = float(special.betaincinv(size * value, size * (1 - value) + 1, tail)) if value > 0 else 0.0
        high = float(special.betaincinv(size * value + 1, size * (1 - value), 1 - tail)) if value < 1 else 1.0
        return low, high
    size = min(size, float(n))
    return agresti(value, size, t) if method is IntervalMethod.AGRESTI else wilson(value, size, t)


def wilson(p: float, size: float, t: float) -> tuple[float, float]:
    """Wilson score interval of a share from ``size`` independent rows and quantile ``t``."""
    centre = (p + t * t / (2 * size)) / (1 + t * t / size)
    half = t / (1 + t * t / size) * math.sqrt(p * (1 - p) / size + t * t / (4 * size * size))
    return max(0.0, centre - half), min(1.0, centre + half)


def agresti(p: float, size: float, t: float) -> tuple[float, float]:
    """Agresti-Coull interval: Wilson's centre with the spread of a sample enlarged by t squared."""
    centre = (p * size + t * t / 2) / (size + t * t)
    half = t * math.sqrt(centre * (1 - centre) / (size + t * t))
    return max(0.0, centre - half), min(1.0, centre + half)


def _expit(x: float) -> float:
    return 1 / (1 + math.exp(-x))
