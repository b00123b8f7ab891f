"""A whole study through intake, snapshot, audit and export: what goes in comes out, and everything adds up.

The proportions are those of the study (older and younger children, gender, six countries, thirty regions). In CI 1,200
children; all 24,420 on demand: pytest -m slow tests/journeys/test_study.py (some minutes).
"""

import csv
import json
import random
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.forms import convert_workbook
from app.indicators import ResultRow
from app.protocol.library import FormPackage
from app.protocol.missing import Missing
from app.protocol.wire import MissingValue, RecordState, SiteInfo, WireValue
from sync_server import releasing, snapshots
from sync_server.context import ServerContext, open_context, utc_now
from sync_server.database import library
from sync_server.exports.writing import export_microdata
from sync_server.projects import add_site, create_project
from sync_server.result_reading import rows_of
from tests.server.in_process import KEY, enrolled, take_in
from tests.server.laptop import CONSENTED, Laptop

OLDER, YOUNGER = "wellbeing_older", "wellbeing_younger"
SHARE_YOUNGER = 4_503 / 24_420
GENDERS = {"boy": 12_164, "girl": 11_277, "another_way": 600, "prefer_not": 299, None: 80}
COUNTRIES = {"ES": 0.30, "IT": 0.17, "DE": 0.15, "EL": 0.14, "BE": 0.12, "IE": 0.12}
REGIONS_EACH = 5
BULLYING = ("na1_hit", "na1_names", "na1_left_out", "na1_online", "na1_origin")
REASONS = (Missing.DONT_KNOW, Missing.RATHER_NOT_SAY)


@dataclass(frozen=True)
class Child:
    """What one child says; None where it gave a reason instead."""

    country: str
    site: str
    form: str
    gender: str | None
    bullied: tuple[int | None, ...]
    is_final: bool


def children_of(count: int, sites: Mapping[str, list[str]], *, seed: int) -> list[Child]:
    """Draw a study."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    found = []
    for _ in range(count):
        country = rng.choices(list(COUNTRIES), list(COUNTRIES.values()))[0]
        is_younger = rng.random() < SHARE_YOUNGER
        answers = [
            None if rng.random() < 0.05 else rng.choice((1, 1, 1, 1, 2, 3)) for _ in range(1 if is_younger else 5)
        ]
        found.append(
            Child(
                country,
                rng.choice(sites[country]),
                YOUNGER if is_younger else OLDER,
                rng.choices(list(GENDERS), list(GENDERS.values()))[0],
                tuple(answers),
                rng.random() > 0.03,
            )
        )
    return found


def fields_of(child: Child, rng: random.Random) -> dict[str, WireValue]:
    """A child's answers as they travel."""

    def said(value: str | None) -> WireValue:
        return MissingValue(missing=rng.choice(REASONS)) if value is None else value

    names = ("na1_hurt",) if child.form == YOUNGER else BULLYING
    age = rng.randint(6, 9) if child.form == YOUNGER else rng.randint(10, 18)
    origin = {f"{who}born_here": rng.choice(("yes", "yes", "no", "unknown")) for who in ("", "mother_", "father_")}
    answers = {"age": str(age), "gender": child.gender, **origin}
    answers |= {name: None if value is None else str(value) for name, value in zip(names, child.bullied, strict=True)}
    return {**{f"/{child.form}/{name}": said(value) for name, value in answers.items()}, **CONSENTED}


def project(folder: Path, repo: Path, sites_each: int) -> tuple[ServerContext, Mapping[str, list[str]]]:
    """Six countries, thirty regions, both children's forms."""
    create_project(folder, key=KEY, name="Study", now_utc=utc_now())
    context = open_context(folder, key=KEY)
    sites: dict[str, list[str]] = defaultdict(list)
    for country in COUNTRIES:
        for region in range(REGIONS_EACH):
            for number in range(sites_each):
                site = f"{country.lower()}{region}-{number:02d}"
                sites[country].append(site)
                place = f"{country}{region}"
                add_site(
                    context, SiteInfo(site_id=site, name=site, country=country, region=place, setting="formal_primary")
                )
    with context.database.writing() as connection:
        for form, ages in ((YOUNGER, (6, 9)), (OLDER, (10, 18))):
            converted = convert_workbook(repo / "questionnaires" / form / "form.xlsx")
            package = FormPackage(
                form_id=form,
                version="1",
                title=form,
                xform=converted.xform_xml,
                attachments={},
                age_from=ages[0],
                age_to=ages[1],
            )
            library.insert_form(connection, package, at_utc=context.now())
    return context, sites


def deliver(context: ServerContext, children: list[Child], sites: Mapping[str, list[str]]) -> None:
    """Every country has a laptop of its own; each batch is brought twice, as after a lost answer."""
    rng = random.Random(7)  # noqa: S311 - no secret
    laptops: dict[str, Laptop] = {country: enrolled(context, *own) for country, own in sites.items()}
    for number, child in enumerate(children):
        state = RecordState.FINAL if child.is_final else RecordState.STOPPED
        laptops[child.country].revise(
            fields_of(child, rng), site=child.site, form=child.form, participant=f"c{number}", state=state
        )
    for laptop in laptops.values():
        for at in range(0, len(laptop.revisions), 500):
            batch = laptop.batch(at, min(at + 500, len(laptop.revisions)) - 1)
            for _ in range(2):
                take_in(context, batch)


def bullied_by_hand(child: Child) -> bool | None:
    """The definition of NA1: any item at 2 or more, of those that answered at least two thirds."""
    valid = [value for value in child.bullied if value is not None]
    return None if 3 * len(valid) < 2 * len(child.bullied) else any(value >= 2 for value in valid)


def _study(repo: Path, tmp_path: Path, *, count: int, sites_each: int) -> None:
    context, sites = project(tmp_path / "data", repo, sites_each)
    children = children_of(count, sites, seed=11)
    deliver(context, children, sites)

    taken = snapshots.take_snapshot(context, repo / "questionnaires" / "indicators.toml", created_by="analyst")
    exported = [
        export_microdata(context, form, tmp_path / "out", taken_by="ana", formats=("csv",)) for form in (OLDER, YOUNGER)
    ]
    found = releasing.findings_of(context, taken.snapshot)
    context.database.close()

    final = [child for child in children if child.is_final]
    release = json.loads(taken.snapshot.files["release.json"])
    internal = rows_of(taken.snapshot, "internal")
    assert release["excluded_records"] == {"stopped": len(children) - len(final)}
    assert json.loads(taken.snapshot.files["manifest.json"])["inputs"]["records"] == len(final)
    _figures_are_those_by_hand(final, internal)
    _groups_and_places_add_up(internal)
    assert found == ()
    assert sum(export.records for export in exported) == len(final)
    _exported_answers_give_the_same_figure(tmp_path / "out", internal)


def _figures_are_those_by_hand(children: list[Child], rows: tuple[ResultRow, ...]) -> None:
    by_key = {(row.geo, row.breakdown, row.category): row for row in rows if row.indicator == "NA1"}
    values = {}
    for country in COUNTRIES:
        said = [bullied_by_hand(child) for child in children if child.country == country]
        valid = [one for one in said if one is not None]
        row = by_key[country, "total", "total"]
        assert (row.n_total, row.n_valid) == (len(said), len(valid))
        values[country] = 100 * sum(valid) / len(valid)
        assert row.value == pytest.approx(values[country], rel=1e-10)
    assert by_key["EU", "total", "total"].value == pytest.approx(sum(values.values()) / len(values), rel=1e-10)
    groups = Counter("unknown" if child.gender is None else child.gender for child in children)
    other = groups["another_way"] + groups["prefer_not"]
    shown = {row.category: row.n_total for key, row in by_key.items() if key[:2] == ("EU", "gender")}
    assert {name: count for name, count in shown.items() if count} == {
        name: count
        for name, count in (
            ("girl", groups["girl"]),
            ("boy", groups["boy"]),
            ("other", other),
            ("unknown", groups["unknown"]),
        )
        if count
    }


def _groups_and_places_add_up(rows: tuple[ResultRow, ...]) -> None:
    """Groups with their unknowns make the total, regions the country, countries the EU; also crossed by three."""
    for indicator in {row.indicator for row in rows}:
        own = [row for row in rows if row.indicator == indicator and row.option in ("", "compulsory")]
        total = {(row.geo_level, row.geo): row.n_total or 0 for row in own if row.breakdown == "total"}
        summed: Counter[tuple[str, tuple[str, str]]] = Counter()
        for row in own:
            summed[row.breakdown, (row.geo_level, row.geo)] += row.n_total or 0
        for (_, place), count in summed.items():
            assert count == total[place]
        assert sum(count for (level, _), count in total.items() if level == "region") == total["eu", "EU"]
        assert sum(count for (level, _), count in total.items() if level == "country") == total["eu", "EU"]


def _exported_answers_give_the_same_figure(folder: Path, rows: tuple[ResultRow, ...]) -> None:
    """What an analyst computes from the exported answers is the figure of the snapshot."""
    said: dict[str, list[bool]] = defaultdict(list)
    for form, names in ((OLDER, BULLYING), (YOUNGER, ("na1_hurt",))):
        with (folder / f"microdata-{form}" / f"{form}.csv").open(encoding="utf-8-sig", newline="") as file:
            for line in csv.DictReader(file):
                valid = [int(line[name]) for name in names if not line[name].startswith(".")]
                if 3 * len(valid) >= 2 * len(names):
                    said[line["country"]].append(any(value >= 2 for value in valid))
    for country, own in said.items():
        row = next(row for row in rows if (row.indicator, row.geo, row.breakdown) == ("NA1", country, "total"))
        assert row.value == pytest.approx(100 * sum(own) / len(own), rel=1e-10)


def test_a_study_of_1200_children_adds_up(repo: Path, tmp_path: Path) -> None:
    """Sixty sites; by hand, by place, by group, by export."""
    _study(repo, tmp_path, count=1_200, sites_each=2)


@pytest.mark.slow
@pytest.mark.timeout(3_600)
def test_the_whole_study_of_24420_children_adds_up(repo: Path, tmp_path: Path) -> None:
    """406 sites were there; 30 times 14 are here."""
    _study(repo, tmp_path, count=24_420, sites_each=14)
