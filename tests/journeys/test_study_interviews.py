"""A study of real interviews, from the form engine to the files for analysts: nobody is lost on the way.

Simulated children answer both children's forms through the real engine, interview and encrypted stores of laptops that
each go to a few schools, in two processes; the laptops sync with a real server process; then snapshot, attack, every
export and pages. On demand only: 1,200 children, and the whole study of 24,420 in 406 schools. An interview with its
sync takes about a tenth of a second of processor time, the whole study some 50 minutes of it (measured; the folder
should be in memory). In CI 150 real interviews go this way in ``test_simulation``, and 1,200 made ones in
``test_study``.

    pytest -m slow tests/journeys/test_study_interviews.py -s --basetemp=/dev/shm/study
"""

import csv
import json
import os
import resource
import time as clock
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

import click
import pytest

from app.indicators import ResultRow
from sync_server import snapshots
from sync_server.adding_up import gaps
from sync_server.database import sums
from sync_server.exports.results import RESULT_FORMATS, write_results
from sync_server.exports.writing import FORMATS as MICRODATA_FORMATS
from sync_server.exports.writing import export_microdata
from sync_server.projects import add_site
from sync_server.releasing import findings_of
from sync_server.reports.writing import write_report
from sync_server.result_reading import rows_of
from tests.journeys.study_laptops import FORMS, SHARES, Tour, schools_of, tours, travel
from tests.server.process import ServerProcess

PROCESSES = 2


@dataclass
class Watch:
    """Says how long each part took, by the clock and by processor time."""

    told: list[str] = field(default_factory=list)
    _since: tuple[float, float] = field(default_factory=lambda: (clock.perf_counter(), clock.process_time()))

    def tell(self, part: str) -> None:
        """End a part."""
        now = (clock.perf_counter(), clock.process_time())
        wall, own = now[0] - self._since[0], now[1] - self._since[1]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        self.told.append(f"{part}: {wall:.1f} s, {own:.1f} s of this process, {peak} MB at most so far")
        click.echo(self.told[-1])
        self._since = now


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A real server with both questionnaires."""
    (tmp_path / "server").mkdir()
    process = ServerProcess(tmp_path / "server")
    process.run("init", "Study")
    for form, (youngest, oldest) in FORMS.items():
        ages = ("--age-from", str(youngest), "--age-to", str(oldest))
        process.run("publish", f"questionnaires/{form}/form.xlsx", *ages)
    process.start()
    yield process
    process.stop()


def taken_to_schools(
    server: ServerProcess, folder: Path, *, children: int, schools: Callable[[str], int]
) -> Counter[str]:
    """Laptops go to all schools of six countries; how the children ended."""
    planned: list[tuple[Tour, str]] = []
    asked, last = 0, list(SHARES)[-1]
    for country, share in SHARES.items():
        places = schools_of(country, schools(country))
        with server.opened() as context:
            for place in places:
                add_site(context, place)
        here = children - asked if country == last else round(children * share)
        asked += here
        planned += [
            (tour, server.invitation(*(school for school, _ in tour.schools)))
            for tour in tours(country, places, children=here)
        ]
    folder.mkdir()
    ended: Counter[str] = Counter()
    asking = syncing = 0.0
    before = _processor_s(server.pid)
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as processes:
        days = [processes.submit(travel, tour, invitation, folder) for tour, invitation in planned]
        for number, future in enumerate(days, 1):
            day = future.result()
            ended.update(day.ended)
            asking, syncing = asking + day.asking_s, syncing + day.syncing_s
            if number % 10 == 0 or number == len(days):
                click.echo(f"  {number} of {len(days)} laptops are back, {sum(ended.values())} children")
    served = _processor_s(server.pid) - before
    click.echo(
        f"processor time of one child: {asking / children:.3f} s engine, interview and store, "
        f"{syncing / children:.3f} s sync, {served / children:.3f} s server"
    )
    return ended


def _processor_s(pid: int) -> float:
    ticks = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def _study(server: ServerProcess, repo: Path, tmp_path: Path, *, children: int, schools: Callable[[str], int]) -> None:
    catalogue = repo / "questionnaires" / "indicators.toml"
    watch = Watch()
    ended = taken_to_schools(server, tmp_path / "laptops", children=children, schools=schools)
    watch.tell(f"{children} children through engine, interview, store and sync")

    out = tmp_path / "out"
    with server.opened() as context:
        taken = snapshots.take_snapshot(context, catalogue, created_by="ana").snapshot
        watch.tell("snapshot")
        found = findings_of(context, taken)
        watch.tell("attack on the public table")
        exported = [export_microdata(context, form, out, taken_by="ana", formats=MICRODATA_FORMATS) for form in FORMS]
        watch.tell(f"microdata as {', '.join(MICRODATA_FORMATS)}")
        snapshots.export(taken, out)
        write_results(taken, out, RESULT_FORMATS)
        watch.tell(f"tables as csv, json, {', '.join(RESULT_FORMATS)}")
        report = write_report(context, taken, catalogue, out, formats=("svg",))
        watch.tell("pages")
        with context.database.reading() as connection:
            blocks = sums.count_blocks(connection)

    release = json.loads(taken.files["release.json"])
    internal = rows_of(taken, "internal")
    _say(ended, release["excluded_records"], internal)
    assert sum(ended.values()) == children
    assert json.loads(taken.files["manifest.json"])["inputs"]["records"] == ended["final"]
    assert release["excluded_records"] == {state: ended[state] for state in ("stopped", "unfinished") if ended[state]}
    assert release["status"] == "test_data"
    assert gaps(internal) == []
    assert found == ()
    assert sum(one.records for one in exported) == ended["final"]
    assert blocks > 0
    assert all(path.stat().st_size > 0 for path in out.rglob("*") if path.is_file())
    assert "no child gave these answers" in (report / "index.html").read_text(encoding="utf-8").lower()
    _microdata_gives_the_figures(out, internal)


def _say(ended: Mapping[str, int], excluded: Mapping[str, int], rows: Sequence[ResultRow]) -> None:
    """Totals, missing answers by reason, and groups beside their total."""
    click.echo(f"how the interviews ended: {dict(ended)}; left out of the figures: {dict(excluded)}")
    click.echo(f"{len(rows)} exact figures; of all children:")
    eu = [row for row in rows if row.geo_level == "eu" and row.option in ("", "compulsory")]
    for row in (row for row in eu if row.breakdown == "total" and row.n_total):
        missing = ", ".join(f"{reason} {count}" for reason, count in row.n_missing if count)
        value = "no figure" if row.value is None else f"{row.value:.1f}"
        click.echo(
            f"  {row.indicator}: {value}; {row.n_total} children = {row.n_valid} valid + missing ({missing or 'none'});"
            f" {row.n_not_asked} not asked; {row.n_sites} schools"
        )
        for breakdown in dict.fromkeys(one.breakdown for one in eu if one.breakdown != "total"):
            own = [one for one in eu if (one.indicator, one.breakdown) == (row.indicator, breakdown) and one.n_total]
            if row.indicator in ("WB1", "NA1") and "_" not in breakdown:
                parts = " + ".join(f"{one.n_total} {one.category}" for one in own)
                click.echo(f"    by {breakdown}: {parts} = {sum(one.n_total or 0 for one in own)}")


def _microdata_gives_the_figures(folder: Path, internal: Sequence[ResultRow]) -> None:
    """Happiness by hand from the exported answers: 4 or 5 of the faces, 6 and more of the ladder."""
    happy: dict[str, list[bool]] = {}
    for form, least in (("wellbeing_younger", 4), ("wellbeing_older", 6)):
        with (folder / f"microdata-{form}" / f"{form}.csv").open(encoding="utf-8-sig", newline="") as file:
            for line in csv.DictReader(file):
                if line["wb1_life"] and not line["wb1_life"].startswith("."):
                    happy.setdefault(line["country"], []).append(int(line["wb1_life"]) >= least)
    shown = {
        row.geo: (row.n_valid, row.value)
        for row in internal
        if row.indicator == "WB1" and row.geo_level == "country" and row.breakdown == "total"
    }
    assert shown.keys() == happy.keys() == SHARES.keys()
    for country, said in happy.items():
        assert shown[country][0] == len(said)
        assert shown[country][1] == pytest.approx(100 * sum(said) / len(said), rel=1e-10)


@pytest.mark.slow
@pytest.mark.timeout(3_600)
def test_a_study_of_1200_interviews(server: ServerProcess, repo: Path, tmp_path: Path) -> None:
    """Ten schools in each of six countries; every end of an interview is counted."""
    _study(server, repo, tmp_path, children=1_200, schools=lambda _country: 10)


@pytest.mark.slow
@pytest.mark.timeout(4 * 3_600)
def test_the_whole_study_of_24420_interviews(server: ServerProcess, repo: Path, tmp_path: Path) -> None:
    """All of it: 406 schools, in the proportions of the countries."""
    _study(server, repo, tmp_path, children=24_420, schools=lambda country: round(406 * SHARES[country]))
