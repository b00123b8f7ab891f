"""Odd survey designs against R: kept answers of one seed, and fresh ones where R is installed (r/designs.R)."""

import csv
import math
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from app.errors import AppError
from app.indicators.survey import (
    IntervalMethod,
    Linear,
    LonelyRule,
    SurveyDesign,
    build_design,
    difference,
    figure,
    interval,
    mean,
    ratio,
    reliability,
    total,
)

R_FOLDER = Path(__file__).parent / "r"
KEPT = R_FOLDER / "designs"
METHODS = {
    "mean": IntervalMethod.T,
    "xlogit": IntervalMethod.LOGIT,
    "asin": IntervalMethod.ARCSINE,
    "beta": IntervalMethod.BETA,
}

Row = Mapping[str, str]
Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _column(rows: list[Row], name: str) -> Floats:
    return np.array([float(row[name]) if row[name] not in ("", "NA") else math.nan for row in rows])


@dataclass(frozen=True)
class Sample:
    """The rows of one family of designs, and our reading of how they were drawn."""

    rows: list[Row]
    design: SurveyDesign

    def domain(self, name: str) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
        """The rows of a domain, by the names that designs.R uses."""
        last = max(row["s"] for row in self.rows)
        column, wanted = {"all": ("family", ""), "girl": ("g", "girl"), "other": ("g", "other")}.get(name, ("h", "h01"))
        if name == "last":
            return np.array([row["s"] == last or row["k"] == "1" for row in self.rows])
        return np.array([wanted in ("", row[column]) for row in self.rows])

    def statistic(self, name: str, domain: str) -> Linear:
        """Our statistic of that name."""
        rows = self.domain(domain)
        x = _column(self.rows, "x")
        if name == "share":
            return mean(self.design, _column(self.rows, "y"), rows)
        if name == "ratio":
            return ratio(self.design, x, _column(self.rows, "z"), rows)
        if name in ("gap", "trend"):
            column, one, other = ("g", "girl", "boy") if name == "gap" else ("wave", "2", "1")
            groups = np.array([row[column] for row in self.rows])
            return difference(mean(self.design, x, groups == one), mean(self.design, x, groups == other))
        return {"mean": mean, "total": total}[name](self.design, x, rows)


def _sample(rows: list[Row]) -> Sample:
    head = rows[0]
    stages = int(head["stages"])
    text = {name: np.array([row[name] for row in rows]) for name in ("h", "s", "local", "k")}
    cluster = text["local"] if head["is_nested"] == "TRUE" else text["s"]
    populations = [_column(rows, "N1"), _column(rows, "N2")][: max(stages, 1)]
    design = build_design(
        rows=len(rows),
        clusters=None if stages == 0 else [cluster, text["k"]][:stages],
        strata=[text["h"]] if head["has_strata"] == "TRUE" else None,
        weights=_column(rows, "w") if head["has_weights"] == "TRUE" else None,
        population=populations if head["has_fpc"] == "TRUE" else None,
        is_nested=head["is_nested"] == "TRUE",
        lonely=LonelyRule(head["lonely"]),
    )
    return Sample(rows, design)


def _samples(folder: Path) -> Mapping[str, Sample]:
    families: dict[str, list[Row]] = {}
    for row in _rows(folder / "rows.csv"):
        families.setdefault(row["family"], []).append(row)
    return {name: _sample(rows) for name, rows in families.items()}


def _near(said: str, scale: float = 1.0) -> object:
    return pytest.approx(float(said), rel=1e-8, abs=1e-12 * max(scale, 1.0))


def _compare(folder: Path) -> int:
    """Compare every estimate of a folder; returns how many numbers were compared."""
    samples = _samples(folder)
    compared = 0
    for said in _rows(folder / "said.csv"):
        if said["family"].startswith("alpha"):
            continue
        sample = samples[said["family"]]
        statistic = sample.statistic(said["statistic"], said["domain"])
        ours = figure(sample.design, statistic)
        place = (said["family"], said["statistic"], said["domain"])
        assert ours.value == _near(said["value"]), place
        if said["se"] == "":
            assert ours.se is None, place
            continue
        assert ours.se == _near(said["se"], abs(float(said["value"]))), place
        compared += 2
        if said["df"]:
            assert ours.df == int(said["df"]), place
        if said["deff"]:
            assert ours.deff == _near(said["deff"]), place
            compared += 1
        for name, method in METHODS.items():
            if said[f"{name}_low"]:
                assert ours.value is not None
                assert ours.se is not None
                found = interval(ours.value, ours.se, n=int(said["n"]), df=ours.df, method=method)
                assert found == (_near(said[f"{name}_low"]), _near(said[f"{name}_high"])), (place, name)
                compared += 2
    return compared


def test_kept_estimates_of_odd_designs_agree_with_r() -> None:
    """16 designs (one cluster per stratum, domains without a cluster, weights of 0, all equal, two stages, ...)."""
    families = {row["family"] for row in _rows(KEPT / "said.csv")}

    compared = _compare(KEPT)

    assert len(families) == 20
    assert compared > 700


def _r_folder(tmp_path: Path, seed: int) -> Path:
    program = shutil.which("Rscript")
    if program is None:
        pytest.skip("R is not installed (Debian: r-cran-survey and r-cran-psych)")
    script = R_FOLDER / "designs.R"
    ran = subprocess.run(
        [program, str(script), str(seed), str(tmp_path)], capture_output=True, text=True, check=False, timeout=240
    )
    if "there is no package called" in ran.stderr:
        pytest.skip("R's survey or psych is not installed (Debian: r-cran-survey and r-cran-psych)")
    assert ran.returncode == 0, ran.stderr
    return tmp_path


def test_fresh_estimates_of_odd_designs_agree_with_r(tmp_path: Path) -> None:
    """Other data than the kept ones, drawn and estimated by R in this run."""
    folder = _r_folder(tmp_path, seed=2)

    assert _compare(folder) > 700


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 130))
def test_many_fresh_estimates_agree_with_r(tmp_path: Path, seed: int) -> None:
    """30 more draws of all designs, about five minutes."""
    assert _compare(_r_folder(tmp_path, seed)) > 700


def test_alpha_agrees_with_psych() -> None:
    """Raw and standardised alpha, mean correlation, Feldt's interval, item-rest correlations, alpha without an item."""
    said = {(row["family"], row["statistic"]): row for row in _rows(KEPT / "said.csv")}

    for case in ("alpha1", "alpha2", "alpha3", "alpha4"):
        rows = _rows(KEPT / f"{case}.csv")
        names = [name for name in rows[0] if name.startswith("V")]
        found = reliability(np.stack([_column(rows, name) for name in names], axis=1))
        whole = said[case, "alpha"]
        assert found.n == int(whole["n"])
        assert found.alpha == _near(whole["value"])
        assert found.standardised == _near(whole["deff"])
        assert found.mean_correlation == _near(whole["xlogit_low"])
        assert (found.ci_low, found.ci_high) == (_near(whole["mean_low"]), _near(whole["mean_high"]))
        for position, item in enumerate(found.items, start=1):
            assert item.item_rest == _near(said[case, f"item{position}"]["value"])
            if len(names) > 2:
                assert item.alpha_without == _near(said[case, f"item{position}"]["deff"])


def test_forgotten_reversal_is_noticed() -> None:
    """In the third scale the second item runs against the others, and only that one is named."""
    rows = _rows(KEPT / "alpha3.csv")
    answers = np.stack([_column(rows, f"V{position}") for position in range(1, 7)], axis=1)

    found = reliability(answers)

    assert [item.looks_reversed for item in found.items] == [False, True, False, False, False, False]


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        ("survey.bad_weight", {"weights": [1, -1, 1]}),
        ("survey.bad_weight", {"weights": [1, math.nan, 1]}),
        ("survey.cluster_in_two_strata", {"clusters": [["a", "a", "b"]], "strata": [["x", "y", "y"]]}),
        ("survey.population_too_small", {"population": [[2.0, 2.0, 2.0]]}),
        ("survey.population_too_small", {"population": [[0.0, 0.0, 0.0]]}),
        ("survey.population_varies", {"population": [[9.0, 8.0, 9.0]]}),
        ("survey.lengths_differ", {"weights": [1, 1, 1], "strata": [["a", "b"]]}),
        ("survey.missing_design_value", {"clusters": [["a", None, "b"]]}),
        ("survey.missing_design_value", {"strata": [[1.0, math.nan, 2.0]]}),
    ],
)
def test_senseless_design_is_refused(code: str, arguments: dict[str, object]) -> None:
    """With a code that says which part of it."""
    with pytest.raises(AppError) as caught:
        build_design(**arguments)  # type: ignore[arg-type]  # the arguments vary by case

    assert caught.value.code == code


def test_lonely_stratum_fails_unless_a_rule_is_chosen() -> None:
    """As in R: the default refuses instead of calling the variance 0."""
    design = build_design(clusters=[["a", "b", "c"]], strata=[["x", "x", "y"]])

    with pytest.raises(AppError) as caught:
        figure(design, mean(design, [1.0, 2.0, 3.0]))

    assert caught.value.code == "survey.lonely_stratum"


def test_lonely_strata_are_pooled_and_named() -> None:
    """Two lonely strata join each other: the design is then the same as with one name for both."""
    clusters, y = ["a", "b", "c", "d"], [1.0, 2.0, 3.0, 5.0]
    pooled = build_design(clusters=[clusters], strata=[["x", "x", "y", "z"]], lonely=LonelyRule.POOL)
    by_hand = build_design(clusters=[clusters], strata=[["x", "x", "yz", "yz"]])

    found, wanted = (figure(design, mean(design, y)) for design in (pooled, by_hand))

    assert pooled.merged == ("y", "z")
    assert found == wanted


def test_empty_domain_has_no_figure() -> None:
    """Neither a value nor an error of 0."""
    design = build_design(clusters=[["a", "b", "c"]])

    found = figure(design, mean(design, [1.0, 2.0, 3.0], [False, False, False]))

    assert (found.value, found.se, found.n, found.df) == (None, None, 0, 0)
