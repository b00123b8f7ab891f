"""Stage 2: sums per site -> estimates, standard errors, intervals of all places at once; decides nothing on disclosure.

Sites are the clusters, countries the strata. A figure says what other sites like these would give; the sites were not
drawn at random, so it is no national truth. Since a country and a region lie within one stratum and linearised values
of a ratio add up to 0 over its domain, the variance of ``survey.variance`` comes to n_h / (n_h - 1) * sum of squares.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.indicators.definitions import SEGREGATION, MeasureType
from app.indicators.plan import Geo
from app.indicators.survey import IntervalMethod
from app.indicators.survey.intervals import intervals

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Design:
    """How uncertainty is computed; part of a snapshot's manifest, since every number depends on it.

    The rest is fixed: cluster = site, stratum = country, first stage without finite population correction, degrees of
    freedom of the domain (sites with a valid case minus strata touched), lonely strata pooled. Other designs:
    ``app.indicators.survey``.
    """

    confidence: float = 0.95
    share_interval: IntervalMethod = IntervalMethod.WILSON

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
            "ci_share": f"{self.share_interval.value}; wilson, beta and agresti with Korn-Graubard effective n, t(df)",
            "ci_mean": "t(df), clipped to the scale",
            "segregation": "no standard error: indices over sites, biased upwards where sites are small",
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
class SiteSums:
    """Sums of one option of one indicator; shape (views, sites), a view being one group of children.

    ``n`` are valid records; ``base`` and ``total`` the weighted base and the weighted values in parts of ``unit``.
    """

    n: Ints = field(repr=False)
    base: Floats = field(repr=False)
    total: Floats = field(repr=False)
    unit: int


@dataclass(frozen=True)
class Estimates:
    """Figures on 0 to 1; shape (views, places). NaN: no valid case, or (``se``, interval, ``deff``) not estimable.

    ``df`` are the degrees of freedom of the domain; ``deff`` is the variance over that of a simple random sample
    (shares strictly between 0 and 1 only).
    """

    value: Floats = field(repr=False)
    se: Floats = field(repr=False)
    low: Floats = field(repr=False)
    high: Floats = field(repr=False)
    df: Ints = field(repr=False)
    n: Ints = field(repr=False)
    n_sites: Ints = field(repr=False)
    deff: Floats = field(repr=False)


class Map:
    """Which sites belong to which place; sites stand in an order in which every place is a run of neighbours."""

    def __init__(self, geos: tuple[Geo, ...]) -> None:
        self.geos = geos
        regions = [geo for geo in geos if geo.level == "region"]
        self.sites: tuple[str, ...] = tuple(site for geo in regions for site in sorted(geo.sites))
        self._region = np.repeat(np.arange(len(regions)), [len(geo.sites) for geo in regions])
        countries = [geo.code for geo in geos if geo.level == "country"]
        self._country_of_region = np.array([countries.index(geo.country) for geo in regions], dtype=np.int64)
        self.country = self._country_of_region[self._region] if regions else np.zeros(0, dtype=np.int64)
        self.region = self._region
        self.countries, self.regions = len(countries), len(regions)
        self.country_of_place = np.concatenate([[-1], np.arange(self.countries), self._country_of_region])

    def added(self, table: NDArray[np.generic], level: str) -> Floats:
        """Add a table (views, sites) up over the places of a level."""
        if not self.sites:
            return np.zeros((table.shape[0], 1 if level == "eu" else 0))
        codes = {"eu": np.zeros_like(self.country), "country": self.country, "region": self.region}[level]
        starts = np.flatnonzero(np.diff(codes, prepend=-1))
        result: Floats = np.add.reduceat(table.astype(np.float64), starts, axis=1)
        return result

    def added_everywhere(self, table: NDArray[np.generic]) -> Floats:
        """Add a table up over all places, in the order of ``geos``."""
        return np.concatenate([self.added(table, level) for level in ("eu", "country", "region")], axis=1)


def estimate_all(
    sums: SiteSums, places: Map, stratum_size: Ints, *, design: Design, measure: MeasureType, is_share: bool
) -> Estimates:
    """Estimate every group at every place.

    Taylor linearisation of the ratio of weighted totals: z_s = (sum wy - value * sum w) / W per site. Sites without a
    valid case have z = 0 and stay in the frame (as R's ``survey`` does for ``subset``): none is filtered away first.

    Args:
        sums: sums per group and site; the first group must be all children.
        places: EU, countries, regions; its order of sites is that of ``sums``.
        stratum_size: number of sites in the stratum of each site.
        design: confidence, kind of interval.
        measure: what the figures are.
        is_share: are values yes or no?
    """
    with np.errstate(all="ignore"):
        parts = []
        for level, codes in (("country", places.country), ("region", places.region)):
            parts.append(_one_level(sums, places, level, codes, stratum_size, measure))
        country, region = parts
        value, se, df, n, n_sites = country
        eu = mean_of_countries(n > 0, value, se, df, n, n_sites)
        value, se, df, n, n_sites = (
            np.concatenate(columns, axis=1) for columns in zip(eu, country, region, strict=True)
        )
        is_inside = (value > 0) & (value < 1)
        deff = np.where(is_inside & is_share, se * se * n / (value * (1 - value)), np.nan)
        deff[:, 0] = np.nan
        own = np.concatenate([deff[:1, 1 : 1 + places.countries], [[np.nan]]], axis=1)[0]
        fallback = np.where(places.country_of_place >= 0, own[places.country_of_place], np.nan)[None, :].repeat(
            len(n), 0
        )
        fallback[0, 1 : 1 + places.countries] = np.nan
        fallback[:, 0] = np.nanmax(own) if np.isfinite(own).any() else np.nan
        kept = np.where(df >= 1, se, np.nan)
        method = design.share_interval if is_share else IntervalMethod.T
        # At 0 or 1 the country's design effect stands in; without one, as if every site answered with one voice.
        ends = np.where(np.isnan(fallback), n_sites, n / fallback)
        low, high = intervals(
            value, kept, n=n, df=np.maximum(df, 1), method=method, confidence=design.confidence, size_at_ends=ends
        )
    low, high = np.maximum(low, 0.0), np.minimum(high, 1.0)
    return Estimates(
        value,
        kept,
        low,
        high,
        df.astype(np.int64),
        n.astype(np.int64),
        n_sites.astype(np.int64),
        np.where(df >= 1, deff, np.nan),
    )


Level = tuple[Floats, Floats, Floats, Floats, Floats]  # value, se, df, n, n_sites


def _one_level(sums: SiteSums, places: Map, level: str, codes: Ints, stratum_size: Ints, measure: MeasureType) -> Level:
    n, n_sites = places.added(sums.n, level), places.added(sums.n > 0, level)
    df = np.maximum(n_sites - 1, 0)
    if measure in SEGREGATION:
        value = _segregation(sums, places, level, codes, measure)
        return np.where(n > 0, value, np.nan), np.full_like(value, np.nan), df, n, n_sites
    value, z = linearised(sums, places, level, codes)
    se = standard_error(z, sums.n > 0, places, level, stratum_size)
    return value, np.where(df >= 1, se, np.nan), df, n, n_sites


def linearised(sums: SiteSums, places: Map, level: str, codes: Ints) -> tuple[Floats, Floats]:
    """Value of every group at every place of a level, and what each site adds to its deviation."""
    base, total = places.added(sums.base, level), places.added(sums.total, level)
    value = np.where(places.added(sums.n, level) > 0, total / (base * sums.unit), np.nan)
    # Whole numbers up to here: sites that answer alike give exactly 0, no rounding noise that looks like precision.
    residual = sums.total * base[:, codes] - total[:, codes] * sums.base
    return value, residual / (base[:, codes] * base[:, codes] * sums.unit)


def standard_error(z: Floats, is_there: NDArray[np.bool_], places: Map, level: str, stratum_size: Ints) -> Floats:
    """From what each site adds to the deviation; NaN where a site with a valid case is alone in its stratum."""
    spread = np.where(stratum_size > 1, stratum_size / np.maximum(stratum_size - 1, 1), np.nan)
    return np.sqrt(places.added(np.where(is_there, z * z * spread, 0.0), level))


def _segregation(sums: SiteSums, places: Map, level: str, codes: Ints, measure: MeasureType) -> Floats:
    """Dissimilarity (half the sum of |m/M - o/O| over sites) or isolation (sum of m/M * m/t)."""
    minority, whole = sums.total, sums.base
    other = whole - minority
    share = minority / places.added(minority, level)[:, codes]
    if measure is MeasureType.ISOLATION:
        return places.added(np.where(whole > 0, share * minority / whole, 0.0), level)
    return places.added(np.abs(share - other / places.added(other, level)[:, codes]) / 2, level)


def mean_of_countries(is_known: NDArray[np.bool_], value: Floats, se: Floats, *counts: Floats) -> tuple[Floats, ...]:
    """The EU figure: the simple mean of the countries that have a figure, so that no country outweighs another.

    SE = sqrt(sum se^2) / k; degrees of freedom, n and sites are sums. Where one country's SE cannot be estimated, the
    EU figure has none either.
    """
    k = is_known.sum(axis=1, keepdims=True)
    mean = np.where(is_known, value, 0.0).sum(axis=1, keepdims=True) / k
    error = np.sqrt(np.where(is_known, se * se, 0.0).sum(axis=1, keepdims=True)) / k
    return mean, error, *(np.where(is_known, part, 0.0).sum(axis=1, keepdims=True) for part in counts)
