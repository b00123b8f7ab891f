"""Taylor variance of linearised statistics under a design of several stages, as R's ``survey`` computes it."""

import numpy as np

from app.errors import AppError
from app.indicators.survey.design import Codes, Floats, LonelyRule, Stage, SurveyDesign

_CERTAIN = 1e-7
"""Below this share of a stratum left undrawn, a stratum counts as wholly observed (R's ``survey`` does the same)."""


def variance(design: SurveyDesign, influence: Floats, rows: Codes | None = None) -> Floats:
    """Variance matrix of statistics whose linearised values per row are the columns of ``influence``.

    A row outside the domain of every statistic has 0 in all columns and may be left out, but its cluster goes on
    counting in its stratum: ``Stage.drawn`` is that of the whole design.

    Args:
        design: the whole design.
        influence: shape (rows, statistics), weights included.
        rows: positions of these rows in the design; None: all.

    Returns:
        Shape (statistics, statistics).

    Raises:
        AppError: ``survey.lonely_stratum`` under the rule ``fail``.
    """
    chosen = np.arange(design.rows) if rows is None else rows
    values = influence.reshape(chosen.size, -1)
    factor = np.ones(chosen.size)
    parent = np.zeros(chosen.size, dtype=np.int64)
    result = np.zeros((values.shape[1], values.shape[1]))
    for position, stage in enumerate(design.stages):
        strata, clusters = stage.strata[chosen], stage.clusters[chosen]
        result += _stage(stage, chosen, values, factor, parent, design.lonely, position)
        if not design.has_population:
            break  # drawn with replacement: what happens inside the clusters is in their totals already
        factor = factor * stage.drawn[chosen] / stage.population[chosen]
        parent = clusters
        if not strata.size:
            break
    return result


def _stage(
    stage: Stage, rows: Codes, values: Floats, factor: Floats, parent: Codes, lonely: LonelyRule, position: int
) -> Floats:
    """One stage: spread of the cluster totals within each stratum, times the factor of the clusters around it."""
    k = values.shape[1]
    if not rows.size:
        return np.zeros((k, k))
    names, first, cluster = np.unique(stage.clusters[rows], return_index=True, return_inverse=True)
    totals = np.zeros((names.size, k))
    for column in range(k):
        totals[:, column] = np.bincount(cluster, weights=values[:, column], minlength=names.size)
    blocks, at, stratum = np.unique(stage.strata[rows][first], return_index=True, return_inverse=True)
    row = first[at]
    drawn = stage.drawn[rows][row].astype(np.float64)
    population = stage.population[rows][row]
    is_finite = np.isfinite(population)
    left = np.where(is_finite, (population - drawn) / np.where(is_finite, population, 1.0), 1.0)
    present = np.bincount(stratum, minlength=blocks.size)
    is_alone = (drawn == 1) & (left >= _CERTAIN)
    if lonely is LonelyRule.FAIL and bool(is_alone.any()):
        message = "A stratum has one cluster only. Choose a rule for lonely strata, or merge strata."
        raise AppError("survey.lonely_stratum", message, stage=position + 1, strata=int(is_alone.sum()))
    sums = [np.bincount(stratum, weights=totals[:, column], minlength=blocks.size) for column in range(k)]
    means: Floats = np.stack(sums, axis=1) / drawn[:, None]
    if lonely is LonelyRule.ADJUST:
        means = np.where(is_alone[:, None], 0.0, means)
    scale = left * factor[row] * np.where(drawn > 1, drawn / np.maximum(drawn - 1, 1), 1.0)
    scale = np.where(left < _CERTAIN, 0.0, scale)
    if lonely is LonelyRule.AVERAGE:
        scale = _averaged(scale, is_alone, parent[row])
    centred = totals - means[stratum]
    spread = (centred * scale[stratum][:, None]).T @ centred
    unseen = (drawn - present) * scale
    return spread + (means * unseen[:, None]).T @ means


def _averaged(scale: Floats, is_alone: np.ndarray[tuple[int, ...], np.dtype[np.bool_]], parent: Codes) -> Floats:
    """Lonely strata count as the mean of the others within the same cluster of the stage before."""
    groups = np.unique(parent, return_inverse=True)[1]
    strata, known = np.bincount(groups), np.bincount(groups, weights=~is_alone)
    with np.errstate(divide="ignore"):
        grown = np.where(known > 0, strata / known, np.nan)
    return np.where(is_alone, 0.0, scale) * grown[groups]
