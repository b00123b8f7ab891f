"""A study of real interviews, from the form engine to the files for analysts: nobody is lost on the way.

Simulated children answer both children's forms through the real engine, interview and encrypted store of one laptop a
country; the laptops sync with a real server process; then snapshot, attack, microdata and pages. On demand only: 1,200
children, and the whole study of 24,420 in 406 schools. In CI 150 real interviews go this way in ``test_simulation``,
and 1,200 made ones in ``test_study``.

    pytest -m slow tests/journeys/test_study_interviews.py -s
"""

import csv
import json
import random
import time as clock
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest

from app.indicators import ResultRow
from app.protocol.wire import SiteInfo
from app.storage import Store
from app.sync import SyncClient, enrol
from app.trial.children import SimulatedTime, seeded_uuid4, simulate
from app.trial.runner import make_bench
from sync_server import snapshots
from sync_server.adding_up import gaps
from sync_server.database import sums
from sync_server.exports.writing import export_microdata
from sync_server.projects import add_site
from sync_server.releasing import findings_of
from sync_server.reports.writing import write_report
from sync_server.result_reading import rows_of
from tests.server.process import ServerProcess
from tests.sync.conftest import PASSPHRASE, QUICK, utc_now

FORMS = {"wellbeing_younger": (6, 9), "wellbeing_older": (10, 18)}
SHARE_YOUNGER = 4_503 / 24_420
SHARES = {"ES": 0.30, "IT": 0.17, "DE": 0.15, "EL": 0.14, "BE": 0.12, "IE": 0.12}
_BEGIN = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)


@dataclass
class Watch:
    """Says how long each part took."""

    told: list[str] = field(default_factory=list)
    _since: float = field(default_factory=clock.perf_counter)

    def tell(self, part: str) -> None:
        """End a part."""
        now = clock.perf_counter()
        self.told.append(f"{part}: {now - self._since:.1f} s")
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


def sites_of(country: str, schools: int) -> Sequence[SiteInfo]:
    """Schools of a country, spread over five regions."""
    return [
        SiteInfo(
            site_id=f"{country.lower()}-{number:03d}",
            name=f"School {number}",
            country=country,
            region=f"{country}{number % 5 + 1}0",
            setting="formal_primary",
        )
        for number in range(schools)
    ]


def asked_at(store: Store, site: str, *, children: int, seed: int) -> Counter[str]:
    """Let children of one school answer, through engine, interview and store; how they ended."""
    younger = round(children * SHARE_YOUNGER)
    ended: Counter[str] = Counter()
    for form, count in (("wellbeing_younger", younger), ("wellbeing_older", children - younger)):
        rng = random.Random(f"{form}/{site}/{seed}")  # noqa: S311 - repeatable test data
        time = SimulatedTime(_BEGIN)
        bench = make_bench(
            store, form_id=form, site_id=site, clock=time.clock(), uuid4=seeded_uuid4(rng), random=rng.random
        )
        if count:
            report = simulate(bench, rng, time=time, children=count, ages=FORMS[form])
            ended.update(report.__dict__)
    return ended


def taken_to_schools(
    server: ServerProcess, folder: Path, *, children: int, schools: Callable[[str], int]
) -> Counter[str]:
    """One laptop a country goes to all its schools and syncs after each fifth; how the children ended."""
    ended: Counter[str] = Counter()
    asked, last = 0, list(SHARES)[-1]
    for country, share in SHARES.items():
        places = sites_of(country, schools(country))
        with server.opened() as context:
            for place in places:
                add_site(context, place)
        store = Store.create(folder / country, PASSPHRASE, now=utc_now, cost=QUICK)
        enrol(store, server.invitation(*(place.site_id for place in places)), device_label=country)
        client = SyncClient(store, now=utc_now, sleep=lambda _: None)
        assert client.sync().code == ""
        here = children - asked if country == last else round(children * share)
        asked += here
        for number, place in enumerate(places):
            own = here // len(places) + (number < here % len(places))
            ended += asked_at(store, place.site_id, children=own, seed=number)
            if number % 5 == 4 or number == len(places) - 1:
                assert client.sync().code == ""
        store.close()
    return ended


def _study(server: ServerProcess, repo: Path, tmp_path: Path, *, children: int, schools: Callable[[str], int]) -> None:
    catalogue = repo / "questionnaires" / "indicators.toml"
    watch = Watch()
    ended = taken_to_schools(server, tmp_path / "laptops", children=children, schools=schools)
    watch.tell(f"{children} children through engine, interview, store and sync")

    with server.opened() as context:
        taken = snapshots.take_snapshot(context, catalogue, created_by="ana").snapshot
        watch.tell("snapshot")
        found = findings_of(context, taken)
        watch.tell("attack on the public table")
        exported = [
            export_microdata(context, form, tmp_path / "out", taken_by="ana", formats=("csv", "parquet"))
            for form in FORMS
        ]
        watch.tell("microdata")
        report = write_report(context, taken, catalogue, tmp_path / "out", formats=("svg",))
        watch.tell("pages")
        with context.database.reading() as connection:
            blocks = sums.count_blocks(connection)

    release = json.loads(taken.files["release.json"])
    internal = rows_of(taken, "internal")
    assert sum(ended.values()) == children
    assert json.loads(taken.files["manifest.json"])["inputs"]["records"] == ended["final"]
    assert release["excluded_records"] == {state: ended[state] for state in ("stopped", "unfinished") if ended[state]}
    assert release["status"] == "test_data"
    assert gaps(internal) == []
    assert found == ()
    assert sum(one.records for one in exported) == ended["final"]
    assert blocks > 0
    assert "no child gave these answers" in (report / "index.html").read_text(encoding="utf-8").lower()
    _microdata_gives_the_figures(tmp_path / "out", internal)


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
