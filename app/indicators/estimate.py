"""Stage 2: sums per site -> estimate, standard error, interval; sees no answers and decides nothing about disclosure.

Sites are the clusters, countries the strata. A figure says what other sites like these would give; the sites were not
drawn at random, so it is no national truth.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from scipy import stats

from app.indicators.cells import CellSums, add_all

Domain = Mapping[str, CellSums]
"""The cells of one group of children, added up per site."""


@dataclass(frozen=True)
class Design:
    """How uncertainty is computed; part of a snapshot's manifest, since every number depends on it.

    The rest is fixed: cluster = site, stratum = country, first stage without finite population correction, degrees of
    freedom of the domain (sites with a valid case minus strata touched), lonely strata pooled.
    """

    confidence: float = 0.95

    def described(self) -> Mapping[str, str]:
        """The whole design in words, for a manifest."""
        return {
            "cluster": "site",
            "strata": "country",
            "weights": "record weight, 1 by default",
            "variance": "Taylor linearisation, with replacement",
            "df": "sites with a valid case minus strata touched",
            "lonely_stratum": "pooled with the other lonely ones; one alone joins the smallest other stratum",
            "eu": "mean of the countries with a valid case",
            "confidence": repr(self.confidence),
            "ci_share": "Wilson with Korn-Graubard effective n, t(df)",
            "ci_mean": "t(df), clipped to the scale",
        }


@dataclass(frozen=True)
class Frame:
    """All clusters of a design: stratum of each site, lonely strata merged.

    ``merged`` lists the strata that were joined, for the manifest.
    """

    stratum: Mapping[str, str]
    sizes: Mapping[str, int]
    merged: tuple[str, ...]


def frame_of(countries: Mapping[str, str]) -> Frame:
    """Build the frame from the country of every site where the indicator was asked.

    A stratum with one site has no variance of its own, and calling it 0 would be a lie. Strata with one site are pooled
    with each other; a single one joins the smallest other stratum (ties by code).

    Args:
        countries: site -> country, for all sites, also those without a child in the domain.
    """
    members: dict[str, list[str]] = {}
    for site in sorted(countries):
        members.setdefault(countries[site], []).append(site)
    lonely = sorted(code for code, sites in members.items() if len(sites) == 1)
    if len(lonely) == 1 and len(members) > 1:
        others = sorted((len(sites), code) for code, sites in members.items() if code != lonely[0])
        lonely = sorted([lonely[0], others[0][1]])
    merged = tuple(lonely) if len(lonely) > 1 else ()
    stratum = {site: "+".join(merged) if code in merged else code for site, code in countries.items()}
    sizes: dict[str, int] = {}
    for name in stratum.values():
        sizes[name] = sizes.get(name, 0) + 1
    return Frame(stratum, sizes, merged)


@dataclass(frozen=True)
class Estimate:
    """One figure on 0 to 1. ``value`` None: no valid case. ``se`` and interval None: they cannot be estimated.

    ``df`` are the degrees of freedom of the domain; ``deff`` is the variance over that of a simple random sample
    (shares strictly between 0 and 1 only).
    """

    value: float | None
    se: float | None
    ci_low: float | None
    ci_high: float | None
    df: int
    n_valid: int
    n_sites: int
    deff: float | None


def estimate_domain(
    domain: Domain, frame: Frame, design: Design, *, is_share: bool, fallback_deff: float | None = None
) -> Estimate:
    """Estimate the mean of y over the children of a domain.

    Taylor linearisation of the ratio of weighted totals: z_s = (sum wy - value * sum w) / W per site, variance
    sum over strata of n_h / (n_h - 1) * sum (z_s - mean z)^2 over all n_h sites of the frame's stratum; sites without a
    valid case have z = 0 and stay in (as R's ``survey`` does for ``subset``). Sites outside the domain are never
    filtered away first.

    Args:
        domain: sums per site.
        frame: the frame of the indicator.
        design: confidence level.
        is_share: Wilson interval for shares, t interval for means.
        fallback_deff: design effect of the country, used where a share is 0 or 1 and has none of its own.
    """
    touched = {site: cell for site, cell in sorted(domain.items()) if cell.n_valid > 0}
    total = add_all(touched.values())
    if not touched:
        return Estimate(None, None, None, None, 0, 0, 0, None)
    value = float(total.sum_wy / total.sum_w)
    df = len(touched) - len({frame.stratum[site] for site in touched})
    se = _standard_error(touched, total, frame) if df >= 1 else None
    deff = None
    if se is not None and is_share and 0 < value < 1:
        deff = se * se * total.n_valid / (value * (1 - value))
    return with_interval(
        Estimate(value, se, None, None, df, total.n_valid, len(touched), deff),
        design,
        is_share=is_share,
        fallback_deff=fallback_deff,
    )


def _standard_error(touched: Domain, total: CellSums, frame: Frame) -> float:
    residuals: dict[str, list[float]] = {}
    for site, cell in touched.items():
        # Numerator in exact arithmetic: equal sites give exactly 0 and no rounding noise that looks like precision.
        # Whole numbers and fractions alike divide to the nearest float.
        exact = (cell.sum_wy * total.sum_w - total.sum_wy * cell.sum_w) / (total.sum_w * total.sum_w)
        residuals.setdefault(frame.stratum[site], []).append(float(exact))
    parts = []
    for stratum in sorted(residuals):
        size = frame.sizes[stratum]
        if size < 2:  # only where the whole frame is one site; df is 0 there and nobody asks for a standard error
            continue
        values = residuals[stratum]
        mean = math.fsum(values) / size
        spread = math.fsum([*((z - mean) ** 2 for z in values), (size - len(values)) * mean * mean])
        parts.append(size / (size - 1) * spread)
    return math.sqrt(math.fsum(parts))


def estimate_mean_of_countries(
    countries: Sequence[Estimate], design: Design, *, is_share: bool, fallback_deff: float | None = None
) -> Estimate:
    """The EU figure: the simple mean of the countries that have a valid case, so that no country outweighs another.

    SE = sqrt(sum se^2) / k; degrees of freedom, n and sites are sums. Where one country's SE cannot be estimated, the
    EU figure has none either.

    Args:
        countries: one estimate per country, in any order.
        design: confidence level.
        is_share: which interval.
        fallback_deff: greatest design effect of the countries, for a share of 0 or 1.
    """
    known = sorted((entry for entry in countries if entry.value is not None), key=repr)
    if not known:
        return Estimate(None, None, None, None, 0, 0, 0, None)
    value = math.fsum(entry.value for entry in known if entry.value is not None) / len(known)
    errors = [entry.se for entry in known if entry.se is not None]
    se = math.sqrt(math.fsum(error * error for error in errors)) / len(known) if len(errors) == len(known) else None
    combined = Estimate(
        value,
        se,
        None,
        None,
        sum(entry.df for entry in known),
        sum(entry.n_valid for entry in known),
        sum(entry.n_sites for entry in known),
        None,
    )
    return with_interval(combined, design, is_share=is_share, fallback_deff=fallback_deff)


def with_interval(
    estimate: Estimate, design: Design, *, is_share: bool, fallback_deff: float | None = None
) -> Estimate:
    """Add the interval to an estimate that has a value, SE and degrees of freedom; else return it as it is."""
    if estimate.value is None or estimate.se is None or estimate.df < 1:
        return estimate
    if is_share:
        low, high = _wilson(estimate, design, fallback_deff)
    else:
        half = quantile(design.confidence, estimate.df) * estimate.se
        low, high = max(0.0, estimate.value - half), min(1.0, estimate.value + half)
    return Estimate(
        estimate.value, estimate.se, low, high, estimate.df, estimate.n_valid, estimate.n_sites, estimate.deff
    )


def _wilson(estimate: Estimate, design: Design, fallback_deff: float | None) -> tuple[float, float]:
    """Wilson interval with the effective n of Korn and Graubard (1998) and the t quantile of the domain's df.

    n_eff = p (1 - p) / SE^2 * (t(n - 1) / t(df))^2, at most n. At p = 0 or 1 the SE is 0 and says nothing: there n_eff
    starts from n / deff of the country, or, where that is unknown too, from the number of sites (as if every site
    answered with one voice).
    """
    assert estimate.value is not None
    assert estimate.se is not None
    p, n, t = estimate.value, estimate.n_valid, quantile(design.confidence, estimate.df)
    if 0 < p < 1:
        effective = p * (1 - p) / estimate.se**2 if estimate.se > 0 else math.inf
    else:
        effective = n / fallback_deff if fallback_deff else float(estimate.n_sites)
    adjusted = effective * (quantile(design.confidence, n - 1) / t) ** 2
    size = min(float(n), adjusted)
    centre = (p + t * t / (2 * size)) / (1 + t * t / size)
    half = t / (1 + t * t / size) * math.sqrt(p * (1 - p) / size + t * t / (4 * size * size))
    return max(0.0, centre - half), min(1.0, centre + half)


@lru_cache(maxsize=100_000)
def quantile(confidence: float, df: int) -> float:
    """Two-sided quantile of Student's t, for example 12.7 for 0.95 and 1 degree of freedom."""
    return float(stats.t.ppf((1 + confidence) / 2, df))
