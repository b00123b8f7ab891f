"""Confidence intervals of shares and means from estimate, standard error, degrees of freedom and n; pure functions."""

from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

Floats = NDArray[np.float64]


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
    """Agresti-Coull with the effective n of Korn and Graubard, at most n."""
    T = "mean"
    """Symmetric on the scale itself: the interval of a mean."""


def quantiles(confidence: float, df: ArrayLike) -> Floats:
    """Two-sided quantiles of Student's t, for example 12.7 for 0.95 and 1 degree of freedom."""
    known, at = np.unique(np.asarray(df, dtype=np.float64), return_inverse=True)
    table: Floats = np.asarray(special.stdtrit(known, (1 + confidence) / 2), dtype=np.float64)
    return table[at].reshape(np.shape(df))


def intervals(
    value: Floats,
    se: Floats,
    *,
    n: Floats,
    df: Floats,
    method: IntervalMethod = IntervalMethod.WILSON,
    confidence: float = 0.95,
    size_at_ends: Floats | None = None,
) -> tuple[Floats, Floats]:
    """Intervals of many shares (0 to 1), or of any figures for the method ``mean``; NaN where the SE is.

    At a share of exactly 0 or 1 log odds and arcsine say nothing; there these methods answer as ``wilson``.

    Args:
        value: the estimates.
        se: their standard errors.
        n: rows behind them.
        df: degrees of freedom, 1 or more.
        method: see ``IntervalMethod``.
        confidence: for example 0.95.
        size_at_ends: effective n for shares of 0 and 1, where the standard error is 0 and says nothing; None: n.
    """
    with np.errstate(all="ignore"):
        t = quantiles(confidence, df)
        if method is IntervalMethod.T:
            return value - t * se, value + t * se
        is_end = (value <= 0) | (value >= 1)
        adjust = np.where(n > 1, quantiles(confidence, np.maximum(n - 1, 1)) / t, 1.0)
        size = np.where(se > 0, value * (1 - value) / (se * se), np.inf)
        size = np.where(is_end, n if size_at_ends is None else size_at_ends, size) * adjust * adjust
        bounded = np.minimum(size, n)
        low, high = wilson(value, bounded, t)
        if method is IntervalMethod.AGRESTI:
            low, high = agresti(value, bounded, t)
        elif method is IntervalMethod.BETA:
            low, high = _beta(value, np.where(np.isfinite(size), size, n), (1 - confidence) / 2)
        elif method in (IntervalMethod.LOGIT, IntervalMethod.ARCSINE):
            own = _logit(value, se, t) if method is IntervalMethod.LOGIT else _arcsine(value, se, t)
            low, high = np.where(is_end, low, own[0]), np.where(is_end, high, own[1])
        is_known = ~np.isnan(se)
        return np.where(is_known, low, np.nan), np.where(is_known, high, np.nan)


def interval(
    value: float,
    se: float,
    *,
    n: int,
    df: float,
    method: IntervalMethod = IntervalMethod.WILSON,
    confidence: float = 0.95,
) -> tuple[float, float]:
    """Interval of one figure; see ``intervals``."""
    parts = [np.array([float(part)]) for part in (value, se, n, df)]
    low, high = intervals(parts[0], parts[1], n=parts[2], df=parts[3], method=method, confidence=confidence)
    return float(low[0]), float(high[0])


def wilson(p: Floats, size: Floats, t: Floats) -> tuple[Floats, Floats]:
    """Wilson score intervals of shares from ``size`` independent rows and quantiles ``t``."""
    centre = (p + t * t / (2 * size)) / (1 + t * t / size)
    half = t / (1 + t * t / size) * np.sqrt(p * (1 - p) / size + t * t / (4 * size * size))
    return np.maximum(0.0, centre - half), np.minimum(1.0, centre + half)


def agresti(p: Floats, size: Floats, t: Floats) -> tuple[Floats, Floats]:
    """Agresti-Coull intervals: Wilson's centre with the spread of a sample enlarged by t squared."""
    centre = (p * size + t * t / 2) / (size + t * t)
    half = t * np.sqrt(centre * (1 - centre) / (size + t * t))
    return np.maximum(0.0, centre - half), np.minimum(1.0, centre + half)


def _beta(p: Floats, size: Floats, tail: float) -> tuple[Floats, Floats]:
    low = np.where(p > 0, special.betaincinv(size * p, size * (1 - p) + 1, tail), 0.0)
    high = np.where(p < 1, special.betaincinv(size * p + 1, size * (1 - p), 1 - tail), 1.0)
    return low, high


def _logit(p: Floats, se: Floats, t: Floats) -> tuple[Floats, Floats]:
    middle, half = np.log(p / (1 - p)), t * se / (p * (1 - p))
    return 1 / (1 + np.exp(half - middle)), 1 / (1 + np.exp(-middle - half))


def _arcsine(p: Floats, se: Floats, t: Floats) -> tuple[Floats, Floats]:
    middle, half = np.arcsin(np.sqrt(p)), t * se / (2 * np.sqrt(p * (1 - p)))
    return np.sin(middle - half) ** 2, np.sin(middle + half) ** 2
