"""Whether the items of a scale belong together: Cronbach's alpha, item-rest correlations, forgotten reversals."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy import special

from app.errors import AppError


@dataclass(frozen=True)
class ItemCheck:
    """One item against the rest of its scale; ``looks_reversed`` when it runs against the others.

    ``alpha_without`` is None when fewer than two items are left.
    """

    item_rest: float
    alpha_without: float | None
    looks_reversed: bool


@dataclass(frozen=True)
class Reliability:
    """Alpha of a scale over the rows that answered every item (listwise), with Feldt's interval.

    ``standardised`` is alpha of the standardised items, ``mean_correlation`` the mean of the correlations between them.
    """

    n: int
    alpha: float
    standardised: float
    mean_correlation: float
    ci_low: float
    ci_high: float
    items: tuple[ItemCheck, ...]


def reliability(answers: ArrayLike, *, confidence: float = 0.95) -> Reliability:
    """Compute alpha of items that are reversed already (``alpha`` of R's ``psych`` with ``use = "complete.obs"``).

    Args:
        answers: shape (rows, items); NaN where there is no answer.
        confidence: of Feldt's interval.

    Raises:
        AppError: ``survey.no_scale`` (fewer than two items or three complete rows), ``survey.constant_item``.
    """
    table = np.asarray(answers, dtype=np.float64)
    if table.ndim != 2 or table.shape[1] < 2:
        raise AppError("survey.no_scale", "Alpha needs two items or more.")
    table = table[np.isfinite(table).all(axis=1)]
    n, k = table.shape
    if n < 3:
        raise AppError("survey.no_scale", "Alpha needs three rows that answered every item.", rows=n)
    matrix = np.cov(table, rowvar=False)
    if bool((np.diag(matrix) <= 0).any()):
        raise AppError("survey.constant_item", "An item has the same answer in every row; alpha says nothing then.")
    deviations = np.sqrt(np.diag(matrix))
    correlations = matrix / np.outer(deviations, deviations)
    alpha = _alpha(matrix)
    mean_correlation = float((correlations.sum() - k) / (k * (k - 1)))
    df1, df2 = n - 1, (n - 1) * (k - 1)
    tail = (1 - confidence) / 2
    checks = []
    for item in range(k):
        rest = np.delete(np.arange(k), item)
        with_rest = matrix[item, rest].sum()
        spread = matrix[np.ix_(rest, rest)].sum()
        item_rest = float(with_rest / np.sqrt(matrix[item, item] * spread)) if spread > 0 else float("nan")
        without = _alpha(matrix[np.ix_(rest, rest)]) if k > 2 else None
        checks.append(ItemCheck(item_rest, without, bool(item_rest < 0)))
    return Reliability(
        n=n,
        alpha=alpha,
        standardised=_alpha(correlations),
        mean_correlation=mean_correlation,
        ci_low=1 - (1 - alpha) * float(special.fdtri(df1, df2, 1 - tail)),
        ci_high=1 - (1 - alpha) * float(special.fdtri(df1, df2, tail)),
        items=tuple(checks),
    )


def _alpha(matrix: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> float:
    k = matrix.shape[0]
    return float(k / (k - 1) * (1 - np.trace(matrix) / matrix.sum()))
