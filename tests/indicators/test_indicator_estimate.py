"""Stage 2 worked by hand: linearised variance, intervals at the edges, lonely strata, the EU figure."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.indicators import Design
from app.indicators.cells import CellSums
from app.indicators.estimate import (
    Estimate,
    estimate_domain,
    estimate_mean_of_countries,
    frame_of,
    quantile,
    with_interval,
)

DESIGN = Design()


def site(yes: int, n: int) -> CellSums:
    """A site where ``yes`` of ``n`` children say yes."""
    return CellSums(n_valid=n, n_yes=yes, sum_w=n, sum_wy=yes, sum_wyy=yes)


def test_standard_error_by_hand() -> None:
    """1 of 2, 2 of 2, 0 of 2: p = 1/2, z = 0, 1/6, -1/6; variance 3/2 * (1/36 + 1/36) = 1/12; df = 3 - 1."""
    frame = frame_of({"a": "BE", "b": "BE", "c": "BE"})

    found = estimate_domain({"a": site(1, 2), "b": site(2, 2), "c": site(0, 2)}, frame, DESIGN, is_share=True)

    assert (found.value, found.df, found.n_valid, found.n_sites) == (0.5, 2, 6, 3)
    assert found.se == pytest.approx(math.sqrt(1 / 12), rel=1e-14)
    assert found.deff == pytest.approx((1 / 12) * 6 / 0.25, rel=1e-14)


def test_sites_without_a_child_stay_in_the_frame() -> None:
    """The same three sites and a fourth one of the country without a child: 4/3 * 2/36 = 2/27, df still 3 - 1."""
    frame = frame_of({"a": "BE", "b": "BE", "c": "BE", "d": "BE"})

    found = estimate_domain({"a": site(1, 2), "b": site(2, 2), "c": site(0, 2)}, frame, DESIGN, is_share=True)

    assert found.se == pytest.approx(math.sqrt(2 / 27), rel=1e-14)
    assert found.df == 2


def test_strata_are_centred_apart() -> None:
    """Two countries whose sites agree within: all variance lies between strata and none is left."""
    frame = frame_of({"a": "BE", "b": "BE", "c": "DE", "d": "DE"})

    found = estimate_domain(
        {"a": site(2, 4), "b": site(2, 4), "c": site(1, 4), "d": site(1, 4)}, frame, DESIGN, is_share=True
    )

    assert (found.se, found.df) == (0.0, 2)


def test_empty_site_counts_in_its_stratum() -> None:
    """BE: 2 of 2 and a site without a child; DE: 0 of 2 twice. p = 1/3; z = 2/9, 0 and -1/9, -1/9.

    BE: mean z = 1/9, variance 2 * (1/81 + 1/81) = 4/81; DE: none; SE = 2/9; df = 3 sites - 2 strata.
    """
    frame = frame_of({"a": "BE", "b": "BE", "c": "DE", "d": "DE"})

    found = estimate_domain({"a": site(2, 2), "c": site(0, 2), "d": site(0, 2)}, frame, DESIGN, is_share=True)

    assert found.se == pytest.approx(2 / 9, rel=1e-14)
    assert found.df == 1


def test_wilson_interval_by_hand() -> None:
    """p = 0.4, se = 0.1, n = 100, df = 9: n_eff = 24 * (t(99) / t(9))^2 = 24 * (1.984217 / 2.262157)^2 = 18.46478.

    Centre (0.4 + t^2 / 2n) / (1 + t^2 / n) = 0.421701, half width 0.231... of the formula with t = 2.262157.
    """
    estimate = Estimate(0.4, 0.1, None, None, 9, 100, 10, None)
    t = 2.2621571628
    size = 24 * (1.9842169515 / t) ** 2
    centre = (0.4 + t * t / (2 * size)) / (1 + t * t / size)
    half = t / (1 + t * t / size) * math.sqrt(0.24 / size + t * t / (4 * size * size))

    found = with_interval(estimate, DESIGN, is_share=True)

    assert size == pytest.approx(18.46478, abs=1e-5)
    assert found.ci_low == pytest.approx(centre - half, rel=1e-9)
    assert found.ci_high == pytest.approx(centre + half, rel=1e-9)


def test_effective_n_is_at_most_n() -> None:
    """A standard error that happens to be 0 does not make an interval of no width."""
    estimate = Estimate(0.5, 0.0, None, None, 9, 40, 10, None)

    found = with_interval(estimate, DESIGN, is_share=True)

    t = quantile(0.95, 9)
    assert found.ci_low == pytest.approx(0.5 - t / (1 + t * t / 40) * math.sqrt(0.25 / 40 + t * t / 6400), rel=1e-12)


def test_share_of_zero_leans_on_the_country() -> None:
    """0 of 40 with the country's design effect 2 counts as 20 children, without one as 4 sites: a wider interval."""
    estimate = Estimate(0.0, 0.0, None, None, 3, 40, 4, None)

    with_country = with_interval(estimate, DESIGN, is_share=True, fallback_deff=2.0)
    without = with_interval(estimate, DESIGN, is_share=True)

    t = quantile(0.95, 3)
    size = 20 * (quantile(0.95, 39) / t) ** 2
    assert with_country.ci_low == 0.0
    assert with_country.ci_high == pytest.approx((t * t / size) / (1 + t * t / size), rel=1e-12)
    assert without.ci_high is not None
    assert with_country.ci_high is not None
    assert without.ci_high > with_country.ci_high


def test_interval_of_a_mean_is_clipped_to_the_scale() -> None:
    """0.95 +- 2.26 * 0.05 would pass the end of the scale."""
    found = with_interval(Estimate(0.95, 0.05, None, None, 9, 100, 10, None), DESIGN, is_share=False)

    assert found.ci_low == pytest.approx(0.95 - 2.2621571628 * 0.05, rel=1e-9)
    assert found.ci_high == 1.0


def test_single_site_has_no_standard_error() -> None:
    """With one site nothing is known about other sites: absent, not 0."""
    found = estimate_domain({"a": site(1, 20)}, frame_of({"a": "BE"}), DESIGN, is_share=True)

    assert (found.value, found.se, found.ci_low, found.df) == (0.05, None, None, 0)


def test_no_valid_case_has_no_value() -> None:
    """Children who were asked and gave no valid answer make no figure."""
    found = estimate_domain({"a": CellSums(missing=(3, 0, 0, 0, 0))}, frame_of({"a": "BE"}), DESIGN, is_share=True)

    assert (found.value, found.se, found.n_valid) == (None, None, 0)


@pytest.mark.parametrize(
    ("countries", "merged"),
    [
        ({"a": "BE", "b": "BE", "c": "DE", "d": "DE"}, ()),
        ({"a": "BE", "b": "BE", "c": "DE", "d": "DE", "e": "DE", "x": "IE"}, ("BE", "IE")),
        ({"a": "BE", "b": "BE", "x": "IE", "y": "EL"}, ("EL", "IE")),
        ({"a": "BE", "b": "BE", "c": "DE", "d": "DE", "x": "IE"}, ("BE", "IE")),
        ({"x": "IE"}, ()),
    ],
)
def test_lonely_strata_are_pooled(countries: dict[str, str], merged: tuple[str, ...]) -> None:
    """Lonely ones together, a single one with the smallest other (ties by code), nothing where there is no other."""
    frame = frame_of(countries)

    assert frame.merged == merged
    assert sum(frame.sizes.values()) == len(countries)


def test_eu_is_the_mean_of_countries() -> None:
    """(0.2 + 0.6) / 2 = 0.4; SE = sqrt(0.03^2 + 0.04^2) / 2 = 0.025; df and n add up."""
    countries = [
        Estimate(0.2, 0.03, None, None, 5, 1000, 6, None),
        Estimate(0.6, 0.04, None, None, 7, 10, 8, None),
        Estimate(None, None, None, None, 0, 0, 0, None),
    ]

    found = estimate_mean_of_countries(countries, DESIGN, is_share=True)

    assert (found.value, found.df, found.n_valid, found.n_sites) == (0.4, 12, 1010, 14)
    assert found.se == pytest.approx(0.025, rel=1e-14)


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(["BE", "DE", "EL"])), max_size=9),
    st.booleans(),
)
def test_interval_holds_the_value_and_stays_on_the_scale(rows: list[tuple[int, int, str]], is_share: bool) -> None:
    """Whatever the sites say: 0 <= low <= value <= high <= 1, no negative variance, no NaN."""
    frame = frame_of({f"s{index}": country for index, (_, _, country) in enumerate(rows)})
    domain = {f"s{index}": site(yes, yes + no) for index, (yes, no, _) in enumerate(rows)}

    found = estimate_domain(domain, frame, DESIGN, is_share=is_share)

    if found.ci_low is not None:
        assert found.value is not None
        assert found.ci_high is not None
        assert 0 <= found.ci_low <= found.value + 1e-12
        assert found.value - 1e-12 <= found.ci_high <= 1
        assert found.se is not None
        assert found.se >= 0
