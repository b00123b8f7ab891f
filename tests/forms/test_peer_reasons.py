"""The table of the peers says why a ratio is low, from its own figures, and only there."""

from pathlib import Path

import pytest

from tests.benchmarks.bench_forms import roster
from tests.benchmarks.bench_peers import Contest, facts_here, own_sums_only, reason
from tests.forms.peers import javarosa_jar, run_javarosa

TEN = ({"set": "/data/a", "value": "1"},) * 10
OURS = {"load cold": 2.0, "load warm": 1.0, "answer p50": 0.01, "answer p95": 0.1, "first answer": 0.2}


def theirs(ratio: float) -> dict[str, float]:
    """Figures of a peer that is so much slower throughout."""
    return {row: value * ratio for row, value in OURS.items()}


@pytest.mark.parametrize(
    ("ratio", "target", "is_told", "missed"),
    [(4.9, 5, True, "under 5 x"), (5.1, 5, True, "under 10 x"), (2.9, 3, True, "under 3 x"), (10.1, 5, False, "")],
)
def test_reason_stands_below_ten_only(ratio: float, target: float, *, is_told: bool, missed: str) -> None:
    """It says whether the settled target is missed (five, three for the roster), or only the wish for ten."""
    contest = Contest("form", "", TEN, target=target)

    told = reason(contest, "answer p50", OURS, peer="JavaRosa", theirs=theirs(ratio), facts={})

    assert ("JVM" in told and f"cold {0.2 * ratio:.3g} ms" in told) is is_told
    assert bool(told) is is_told
    assert told.startswith(missed)


@pytest.mark.parametrize("row", ["load cold", "first answer"])
def test_cold_figures_have_no_target(row: str) -> None:
    """The ratio is settled warm against warm; cold ones stand beside."""
    told = reason(Contest("form", "", TEN), row, OURS, peer="JavaRosa", theirs=theirs(1), facts={})

    assert told == ""


def test_reason_gives_what_was_found_out() -> None:
    """Facts about the peer, the few answers behind a percentile, and the runtime of the better peer."""
    told = reason(
        Contest("form", "", TEN),
        "answer p95",
        OURS,
        peer="Web Forms",
        theirs=theirs(1),
        facts={"answer p95": "less work"},
    )

    assert "less work" in told
    assert "slowest of 10 answers" in told
    assert "Node" in told


def test_median_answer_of_the_roster_is_read_by_nothing() -> None:
    """Of the 20 questions of a member only the two that are summed have readers."""
    answers = tuple({"set": f"/data/m[1]/q{number}", "value": "1"} for number in range(20))

    found = facts_here(Contest("roster", roster(instances=1), answers))

    assert found == {"answer p50": "18 of 20 answers are read by no expression: the bare call"}


def test_javarosa_adds_up_its_own_member_only(tmp_path: Path) -> None:
    """The reason given for the roster is looked up in the peer itself, on the same form."""
    jar = javarosa_jar()
    if jar is None:
        pytest.skip("needs a JDK")

    found = own_sums_only(lambda jobs: run_javarosa(jobs, tmp_path, jar=jar))

    assert found
