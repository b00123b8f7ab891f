"""How the rows of a survey were drawn: stages, strata, clusters, population sizes, weights; estimates nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.errors import AppError

Floats = NDArray[np.float64]
Codes = NDArray[np.int64]


class LonelyRule(StrEnum):
    """What a stratum with a single cluster contributes to the variance (names as in R's ``survey``; ``pool`` is ours).

    ``fail`` refuses; ``remove`` and ``certainty`` count nothing; ``adjust`` counts the cluster's distance from the mean
    of all; ``average`` takes the mean of the other strata; ``pool`` joins lonely strata with each other, or a single
    one with the smallest other stratum, before anything is estimated.
    """

    FAIL = "fail"
    REMOVE = "remove"
    CERTAINTY = "certainty"
    ADJUST = "adjust"
    AVERAGE = "average"
    POOL = "pool"


@dataclass(frozen=True)
class Stage:
    """One stage of drawing, a code per row; strata are nested in the clusters of the stage before.

    ``drawn`` is the number of clusters of the row's stratum, counted over the whole design, ``population`` how many
    there were to draw from (infinite: with replacement).
    """

    strata: Codes
    clusters: Codes
    drawn: Codes
    population: Floats


@dataclass(frozen=True)
class SurveyDesign:
    """A checked design. ``merged`` names the strata that the rule ``pool`` has joined."""

    stages: tuple[Stage, ...]
    weights: Floats
    lonely: LonelyRule
    has_population: bool
    merged: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """Number of rows."""
        return int(self.weights.size)


def build_design(
    *,
    clusters: Sequence[ArrayLike] | None = None,
    strata: Sequence[ArrayLike] | None = None,
    weights: ArrayLike | None = None,
    population: Sequence[ArrayLike] | None = None,
    rows: int | None = None,
    is_nested: bool = False,
    lonely: LonelyRule = LonelyRule.FAIL,
) -> SurveyDesign:
    """Describe and check a design; the same reading of the arguments as ``svydesign`` of R's ``survey`` 4.

    Args:
        clusters: one array of cluster names per stage; None: every row is a cluster of its own.
        strata: one array per stage (fewer than stages: the later ones have one stratum); None: one stratum.
        weights: one per row, 0 or greater; None: 1, or with ``population`` what follows from it.
        population: per stage the number of clusters in the row's stratum, or for all stages the fraction drawn.
        rows: number of rows, needed only when no array is given.
        is_nested: cluster names repeat in other strata and mean other clusters there.
        lonely: rule for strata of one cluster.

    Raises:
        AppError: ``survey.bad_weight``, ``survey.cluster_in_two_strata``, ``survey.population_too_small``,
            ``survey.population_varies``, ``survey.lengths_differ``, ``survey.missing_design_value``.
    """
    given = [np.asarray(array) for group in (clusters, strata, population) if group is not None for array in group]
    given += [] if weights is None else [np.asarray(weights)]
    count = int(given[0].size) if given else rows
    if count is None or any(array.shape != (count,) for array in given):
        raise AppError("survey.lengths_differ", "Every part of a design needs one value per row.")
    own = [np.arange(count)] if clusters is None else [coded(array) for array in clusters]
    blocks = [coded(array) for array in strata] if strata is not None else []
    names = np.asarray(strata[0]).astype(str) if strata else np.zeros(count, dtype="<U1")
    blocks += [np.zeros(count, dtype=np.int64)] * (len(own) - len(blocks))
    merged: tuple[str, ...] = ()
    if is_nested:
        own[0] = paired(blocks[0], own[0])
    elif _has_cluster_in_two(blocks[0], own[0]):
        message = "A cluster lies in two strata. Correct the data, or say that names repeat (is_nested)."
        raise AppError("survey.cluster_in_two_strata", message)
    if lonely is LonelyRule.POOL:
        blocks[0], merged = _pooled(blocks[0], own[0], names)
    for position in range(1, len(own)):
        own[position] = paired(own[position - 1], own[position])
        blocks[position] = paired(own[position - 1], blocks[position])
    drawn = [_clusters_per_stratum(block, cluster) for block, cluster in zip(blocks, own, strict=True)]
    sizes = _populations(population, drawn)
    for block, size in zip(blocks, sizes, strict=True):
        if _varies(block, size):
            raise AppError("survey.population_varies", "A stratum has two population sizes. Give one per stratum.")
    stages = tuple(Stage(*parts) for parts in zip(blocks, own, drawn, sizes, strict=True))
    return SurveyDesign(stages, _weights(weights, stages), lonely, population is not None, merged)


def coded(values: ArrayLike) -> Codes:
    """Number the distinct values of an array by their order.

    Raises:
        AppError: ``survey.missing_design_value``.
    """
    array = np.asarray(values)
    if array.dtype.kind == "f" and bool(np.isnan(array).any()):
        raise AppError("survey.missing_design_value", "A cluster or stratum is missing. Every row needs one.")
    if array.dtype.kind == "O" and any(value is None for value in array):
        raise AppError("survey.missing_design_value", "A cluster or stratum is missing. Every row needs one.")
    return np.unique(array, return_inverse=True)[1].astype(np.int64)


def paired(outer: Codes, inner: Codes) -> Codes:
    """Number the pairs of two codes that occur."""
    width = int(inner.max(initial=0)) + 1
    codes: Codes = np.unique(outer * width + inner, return_inverse=True)[1].astype(np.int64)
    return codes


def _has_cluster_in_two(strata: Codes, clusters: Codes) -> bool:
    return bool(np.unique(paired(clusters, strata)).size != np.unique(clusters).size)


def _clusters_per_stratum(strata: Codes, clusters: Codes) -> Codes:
    _, first = np.unique(clusters, return_index=True)
    counts: Codes = np.bincount(strata[first], minlength=int(strata.max(initial=0)) + 1)
    return counts[strata]


def _varies(strata: Codes, sizes: Floats) -> bool:
    _, first = np.unique(strata, return_index=True)
    return bool((sizes[first][strata] != sizes).any())


def _pooled(strata: Codes, clusters: Codes, names: NDArray[np.str_]) -> tuple[Codes, tuple[str, ...]]:
    _, first = np.unique(clusters, return_index=True)
    sizes = np.bincount(strata[first], minlength=int(strata.max(initial=0)) + 1)
    lonely = [int(code) for code in np.flatnonzero(sizes == 1)]
    others = [int(code) for code in np.argsort(sizes, kind="stable") if sizes[code] > 1]
    if len(lonely) == 1 and others:
        lonely = [*lonely, others[0]]
    if len(lonely) < 2:
        return strata, ()
    joined = np.where(np.isin(strata, lonely), min(lonely), strata)
    _, at = np.unique(strata, return_index=True)
    return coded(joined), tuple(sorted(str(names[at[code]]) for code in lonely))


def _populations(given: Sequence[ArrayLike] | None, drawn: Sequence[Codes]) -> list[Floats]:
    if given is None:
        return [np.full(count.shape, np.inf) for count in drawn]
    sizes = [np.asarray(array, dtype=np.float64) for array in given]
    sizes += [np.full(drawn[0].shape, np.inf)] * (len(drawn) - len(sizes))
    is_fraction = all(bool((size[np.isfinite(size)] <= 1).all()) for size in sizes)
    if is_fraction:
        if any(bool((size <= 0).any()) for size in sizes):
            raise AppError("survey.population_too_small", "A sampling fraction must be greater than 0 and at most 1.")
        sizes = [
            np.where(np.isfinite(size), count / np.where(np.isfinite(size), size, 1), np.inf)
            for size, count in zip(sizes, drawn, strict=True)
        ]
    if any(bool((size < count).any()) for size, count in zip(sizes, drawn, strict=True)):
        message = "More clusters were drawn from a stratum than it has. Correct the population sizes."
        raise AppError("survey.population_too_small", message)
    return sizes


def _weights(given: ArrayLike | None, stages: Sequence[Stage]) -> Floats:
    if given is None:
        weights = np.ones(stages[0].drawn.shape)
        for stage in stages:
            weights = weights * np.where(np.isfinite(stage.population), stage.population / stage.drawn, 1.0)
        return weights
    weights = np.asarray(given, dtype=np.float64)
    if not bool(np.isfinite(weights).all()) or bool((weights < 0).any()):
        raise AppError("survey.bad_weight", "A survey weight must be a number, 0 or greater.")
    return weights
