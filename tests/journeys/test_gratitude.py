"""1,405 real children's answers: two laptops, engine, interview, encrypted store, real server, merge, snapshot.

The data and the known result are described in ../shared/data/README.md.
"""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.laptops import FieldLaptop
from tests.server.process import ServerProcess

KNOWN = {
    "10-11": 83.7459,
    "12-13": 79.9451,
    "14": 70.4125,
    "15": 71.2535,
    "16": 66.1480,
    "17-19": 66.1654,
}
KNOWN_OVER_ALL = 72.2746
KNOWN_CLEAN_ROWS = {"10-11": 202, "12-13": 182, "14": 198, "15": 238, "16": 241, "17-19": 266}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A real server process with one site for each sample."""
    process = ServerProcess(tmp_path / "server")
    process.data.parent.mkdir()
    process.run("init", "Gratitude")
    for site in ("under-14", "from-14"):
        process.run("site", "add", site, "--name", f"School {site}", "--country", "BE", "--region", "BE10")
    process.run("publish", "questionnaires/gratitude/form.xlsx", "--age-from", "10", "--age-to", "19")
    process.start()
    yield process
    process.stop()


def split(source: Path, folder: Path) -> tuple[Path, Path]:
    """The two samples of the study as the two files they once were."""
    with source.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows, columns = list(reader), list(reader.fieldnames or [])
    for name, is_young in (("under-14.csv", True), ("from-14.csv", False)):
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(row for row in rows if (int(row["age"]) < 14) == is_young)
    return folder / "under-14.csv", folder / "from-14.csv"


def read_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.timeout(900)
def test_1405_real_children_from_two_laptops_to_the_known_result(
    server: ServerProcess, shared: Path, tmp_path: Path
) -> None:
    """Nothing is lost though 378 local ids collide; off-scale answers are refused by name; the figures are known."""
    source = shared / "data" / "youthgratitude.csv"
    sites = ("under-14", "from-14")
    files = dict(zip(sites, split(source, tmp_path), strict=True))
    laptops = {}
    for site in sites:
        laptops[site] = FieldLaptop(tmp_path / f"laptop-{site}", f"Laptop {site}")
        invitation = server.run(
            "enrol", "--site", site, "--label", f"Laptop {site}", "--url", server.url
        ).stdout.strip()
        laptops[site].enrol(invitation)
    young_ids, old_ids = ({row["id"] for row in read_rows(files[site])} for site in sites)

    running = {
        site: laptops[site].start("import-answers", str(files[site]), "--form", "gratitude", "--site", site)
        for site in sites
    }
    said = {site: process.communicate(timeout=800) for site, process in running.items()}
    first = {site: laptops[site].run("sync").stdout for site in sites}
    again = {site: laptops[site].run("sync").stdout for site in sites}

    assert len(young_ids & old_ids) == 378
    assert [process.returncode for process in running.values()] == [0, 0], said
    counted = [[int(n) for n in re.findall(r"\d+", out.splitlines()[-1])] for out, _ in said.values()]
    assert [sum(column) for column in zip(*counted, strict=True)] == [1327, 78, 175]
    refusals = [line for _, err in said.values() for line in err.splitlines() if line.startswith("line ")]
    assert len(refusals) == 175
    assert all(re.match(r"line \d+, question [a-z0-9_]+: .*\(not_a_choice\)$", line) for line in refusals)
    assert sum(int(out.split()[1]) for out in first.values()) == 1405
    assert all("Done: 0 sent, 0 received" in out for out in again.values())
    for laptop in laptops.values():
        laptop.run("check")
    assert re.search(r"merged records[^0-9]*1,?405", server.run("check").stdout)

    taken = server.run("snapshot", "--out", str(tmp_path / "snapshots")).stdout
    folder = Path(next(line.split(maxsplit=1)[1] for line in taken.splitlines() if line.startswith("folder ")))
    internal = [row for row in read_rows(folder / "internal.csv") if row["indicator"] == "GRAT"]
    public = [row for row in read_rows(folder / "public.csv") if row["indicator"] == "GRAT"]
    by_age = {
        row["category"]: row for row in internal if row["geo_level"] == "country" and row["breakdown"] == "age_group"
    }
    total = next(row for row in internal if row["geo_level"] == "country" and row["breakdown"] == "total")
    assert {age: round(float(by_age[age]["value"]), 4) for age in KNOWN} == KNOWN
    assert {age: int(by_age[age]["n_valid"]) for age in KNOWN} == KNOWN_CLEAN_ROWS
    assert round(float(total["value"]), 4) == KNOWN_OVER_ALL
    assert int(total["n_valid"]) == 1327
    assert public
    assert all(row["value"] == "" and row["ci_low"] == "" for row in public)
    release = json.loads((folder / "release.json").read_text(encoding="utf-8"))
    assert release["excluded_records"] == {"unfinished": 78}
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["contains_test_data"] is True
    second = server.run("snapshot").stdout
    assert second.splitlines()[0] == taken.splitlines()[0]
