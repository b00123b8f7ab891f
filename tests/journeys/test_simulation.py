"""Simulated children go the way of real ones: engine, interview, store, server, snapshot."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import Store
from app.storage.rows import InterviewState
from tests.fresh_store import PASSPHRASE
from tests.journeys.laptops import FieldLaptop
from tests.server.process import ServerProcess
from tests.sync.conftest import utc_now

SITES = ("school-a", "school-b", "school-c")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A real server with three schools and both questionnaires."""
    process = ServerProcess(tmp_path_factory.mktemp("server"))
    process.run("init", "Simulation")
    for site in SITES:
        process.run("site", "add", site, "--name", site, "--country", "BE", "--region", "BE10")
    process.run("publish", "questionnaires/wellbeing_younger/form.xlsx", "--age-from", "6", "--age-to", "9")
    process.run("publish", "questionnaires/wellbeing_older/form.xlsx", "--age-from", "10", "--age-to", "18")
    process.start()
    yield process
    process.stop()


def rows_of(laptop: FieldLaptop) -> list[tuple[str, str, int | None]]:
    store = Store.open(laptop.data, PASSPHRASE, now=utc_now)
    rows = [(row.participant, row.state.value, row.answered) for row in store.interviews()]
    store.close()
    return sorted(rows, key=str)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_simulated_children_reach_the_snapshot(server: ServerProcess, tmp_path: Path) -> None:
    """A seed gives the same children; all ends occur; every child indicator has a figure; nothing can be released."""
    options = [part for site in SITES for part in ("--site", site)]
    laptop = FieldLaptop(tmp_path / "laptop", "Laptop 1")
    laptop.enrol(server.run("enrol", *options, "--label", "Laptop 1", "--url", server.url).stdout.strip())

    for site in SITES:
        for form in ("wellbeing_younger", "wellbeing_older"):
            laptop.run("simulate", "--form", form, "--site", site, "--children", "10", "--seed", "11")
    refused = laptop.run(
        "simulate", "--form", "wellbeing_older", "--site", SITES[0], "--children", "10", "--seed", "11", status=2
    )
    laptop.run("sync")
    laptop.run("check")

    rows = rows_of(laptop)
    states = {state for _, state, _ in rows}
    assert "Choose another seed" in refused.stderr
    assert len(rows) > 50
    assert states == {InterviewState.FINAL.value, InterviewState.STOPPED.value, InterviewState.DRAFT.value}
    taken = server.run("snapshot", "--out", str(tmp_path / "out")).stdout
    folder = Path(next(line.split(maxsplit=1)[1] for line in taken.splitlines() if line.startswith("folder ")))
    with (folder / "internal.csv").open(encoding="utf-8", newline="") as file:
        totals = [row for row in csv.DictReader(file) if row["geo_level"] == "country" and row["breakdown"] == "total"]
    found = {row["indicator"] for row in totals if row["value"]}
    assert found >= {"AR2", "LC1", "LC2", "WB1", "WB2", "CN1", "CN2", "CN3", "EA1", "EA3c", "NA1", "LS3c", "MH1c"}
    assert all(0 <= float(row["value"]) <= 100 for row in totals if row["value"])
    release = json.loads((folder / "release.json").read_text(encoding="utf-8"))
    assert (release["status"], release["can_be_released"]) == ("test_data", False)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_seed_gives_the_same_children_on_every_laptop(server: ServerProcess, tmp_path: Path) -> None:
    """Codes, states and numbers of answers are equal; the records differ only in what a device adds."""
    laptops = []
    for number in (1, 2):
        laptop = FieldLaptop(tmp_path / f"laptop-{number}", f"Laptop {number}")
        laptop.enrol(server.run("enrol", "--site", SITES[0], "--label", "L", "--url", server.url).stdout.strip())
        laptop.run("simulate", "--form", "wellbeing_younger", "--site", SITES[0], "--children", "6", "--seed", "3")
        laptops.append(laptop)

    first, second = (rows_of(laptop) for laptop in laptops)

    assert first == second
    assert len(first) > 4
