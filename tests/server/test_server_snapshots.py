"""Snapshots over a real encrypted project: selection, determinism, suppression, safe exports."""

import csv
import io
import json
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.protocol.digests import sha256_hex
from app.protocol.missing import Missing
from app.protocol.wire import MissingValue, RecordState, RevisionKind, WireValue
from sync_server import snapshots
from sync_server.context import ServerContext
from sync_server.records import read_fields
from sync_server.result_files import cell_text, safe_text
from tests.server.in_process import enrolled, make_context, stored_records, take_in
from tests.server.laptop import CONSENTED, Laptop

SITES = ("school-1", "school-2", "school-3")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[ServerContext]:
    """A project with three schools."""
    project = make_context(tmp_path / "data", sites=SITES)
    yield project
    project.database.close()


@pytest.fixture
def catalogue(repo: Path) -> Path:
    """The catalogue as it is published."""
    return repo / "questionnaires" / "indicators.toml"


def child(laptop: Laptop, number: int, *, site: str = "school-1", age: int = 12, **changes: WireValue) -> str:
    """A final, consented gratitude interview; the three adjectives get 1 to 5 by number."""
    fields: dict[str, WireValue] = {
        "/gratitude/age": str(age),
        **{f"/gratitude/gac/gac_{item}": str((number + item) % 5 + 1) for item in (1, 2, 3)},
        **CONSENTED,
        **{f"@{key}": value for key, value in changes.items()},
    }
    return laptop.revise(fields, site=site, form="gratitude", participant=f"c{number}").head.entity


def push_all(context: ServerContext, laptop: Laptop) -> None:
    """Deliver all that has not been delivered."""
    for at in range(0, len(laptop.revisions), 500):
        take_in(context, laptop.batch(at, min(at + 500, len(laptop.revisions)) - 1))


def rows(files: Mapping[str, bytes], name: str) -> list[dict[str, str]]:
    """A CSV of a snapshot."""
    return list(csv.DictReader(io.StringIO(files[name].decode("utf-8"))))


def total_row(taken: snapshots.Taken, table: str) -> dict[str, str]:
    """The row of all children of all countries."""
    (row,) = [
        row
        for row in rows(taken.snapshot.files, f"{table}.csv")
        if row["indicator"] == "GRAT" and row["geo_level"] == "eu" and row["category"] == "total"
    ]
    return row


def test_the_same_records_give_the_same_bytes(context: ServerContext, catalogue: Path, tmp_path: Path) -> None:
    """Taken twice, and by somebody else: one id, kept once, exported with equal bytes."""
    laptop = enrolled(context, *SITES)
    for number in range(60):
        child(laptop, number, site=SITES[number % 3])
    push_all(context, laptop)

    first = snapshots.take_snapshot(context, catalogue, created_by="one")
    second = snapshots.take_snapshot(context, catalogue, created_by="two")
    folders = [snapshots.export(taken.snapshot, tmp_path / name) for taken, name in ((first, "a"), (second, "b"))]

    assert first.is_new
    assert not second.is_new
    assert first.snapshot.id == second.snapshot.id
    contents = [{path.name: path.read_bytes() for path in folder.iterdir()} for folder in folders]
    assert contents[0] == contents[1]
    assert set(contents[0]) == {
        *(
            "differences.csv",
            "manifest.json",
            "release.json",
            "internal.csv",
            "internal.json",
            "public.csv",
            "public.json",
            "secondary.csv",
        )
    }
    manifest = json.loads(contents[0]["manifest.json"])
    assert all(sha256_hex(contents[0][name]) == digest for name, digest in manifest["files"].items())
    assert manifest["inputs"]["records"] == 60


def test_records_in_another_order_in_another_project_give_the_same_tables(tmp_path: Path, catalogue: Path) -> None:
    """Figures depend on what was answered, not on when it arrived or who brought it."""
    tables: list[tuple[bytes, bytes]] = []
    for order in (range(60), reversed(range(60))):
        context = make_context(tmp_path / str(len(tables)), sites=SITES)
        laptop = enrolled(context, *SITES)
        for number in order:
            child(laptop, number, site=SITES[number % 3])
        push_all(context, laptop)
        files = snapshots.take_snapshot(context, catalogue, created_by="one").snapshot.files
        tables.append((files["internal.csv"], files["public.csv"]))
        context.database.close()

    assert tables[0] == tables[1]


def test_the_mean_of_a_score_is_what_it_is_by_hand(context: ServerContext, catalogue: Path) -> None:
    """20 children a school whose three answers are 1..5 in turn: child n has the mean of n+1, n+2, n+3 (mod 5) + 1.

    Over five neighbours each answer occurs equally often, so the mean is 3 on 1-5, which is 50 on 0-100.
    """
    laptop = enrolled(context, *SITES)
    for number in range(60):
        child(laptop, number, site=SITES[number // 20])
    push_all(context, laptop)

    taken = snapshots.take_snapshot(context, catalogue, created_by="one")

    row = total_row(taken, "internal")
    assert float(row["value"]) == pytest.approx(50, abs=1e-9)
    assert (row["n_valid"], row["n_sites"], row["suppressed"]) == ("60", "3", "false")


def test_fewer_than_ten_children_are_suppressed_everywhere(context: ServerContext, catalogue: Path) -> None:
    """Nine: no value, no interval, neither inside nor outside; ten in three schools: a value inside."""
    laptop = enrolled(context, *SITES)
    for number in range(9):
        child(laptop, number, site=SITES[number % 3])
    push_all(context, laptop)
    nine = snapshots.take_snapshot(context, catalogue, created_by="one")
    child(laptop, 9)
    push_all(context, laptop)

    ten = snapshots.take_snapshot(context, catalogue, created_by="one")

    for table in ("internal", "public"):
        row = total_row(nine, table)
        assert (row["value"], row["ci_low"], row["ci_high"], row["suppressed"]) == ("", "", "", "true")
    assert total_row(ten, "internal")["value"] != ""
    assert ten.snapshot.id != nine.snapshot.id


def test_only_final_consented_undisputed_living_records_count(context: ServerContext, catalogue: Path) -> None:
    """Everything else is left out and counted by reason."""
    laptop, other = enrolled(context, *SITES), enrolled(context, *SITES)
    for number in range(12):
        child(laptop, number)
    child(laptop, 20, consent=None)
    child(laptop, 21, assent="refused")
    child(laptop, 22, assent=MissingValue(missing=Missing.RATHER_NOT_SAY))
    for state in (RecordState.UNFINISHED, RecordState.STOPPED):
        laptop.revise({"/gratitude/gac/gac_1": "1", **CONSENTED}, form="gratitude", state=state)
    deleted = laptop.revise({"/gratitude/gac/gac_1": "1", **CONSENTED}, form="gratitude")
    laptop.revise({}, entity=deleted.head.entity, parents=(deleted.rev,), kind=RevisionKind.DELETE)
    disputed = str(uuid.UUID(int=99))
    for author, value in ((laptop, "1"), (other, "2")):
        author.revise({"/gratitude/gac/gac_1": value, **CONSENTED}, entity=disputed, form="gratitude")
    push_all(context, laptop)
    push_all(context, other)

    taken = snapshots.take_snapshot(context, catalogue, created_by="one")

    release = json.loads(taken.snapshot.files["release.json"])
    assert release["excluded_records"] == {
        "conflict": 1,
        "deleted": 1,
        "no_consent": 3,
        "stopped": 1,
        "unfinished": 1,
    }
    assert total_row(taken, "internal")["n_valid"] == "12"


def test_a_cut_off_gives_the_figures_of_that_day(context: ServerContext, catalogue: Path) -> None:
    """Later records and later edits are as if they had not arrived: same id as a snapshot taken then."""
    laptop = enrolled(context, *SITES)
    for number in range(15):
        child(laptop, number)
    push_all(context, laptop)
    then = snapshots.take_snapshot(context, catalogue, created_by="one")
    first = laptop.revisions[0]
    laptop.revise({"/gratitude/gac/gac_1": "5"}, entity=first.head.entity, parents=(first.rev,), form="gratitude")
    child(laptop, 99)
    push_all(context, laptop)

    again = snapshots.take_snapshot(context, catalogue, created_by="one", cutoff_seq=15)
    now = snapshots.take_snapshot(context, catalogue, created_by="one")

    assert again.snapshot.id == then.snapshot.id
    assert now.snapshot.id != then.snapshot.id


def test_test_data_marks_snapshot_and_project_for_good(context: ServerContext, catalogue: Path) -> None:
    """One marked record, even when a later edit takes the mark away."""
    laptop = enrolled(context, *SITES)
    for number in range(11):
        child(laptop, number)
    child(laptop, 11, test_data="yes")
    marked = laptop.revisions[-1]
    laptop.revise({"@test_data": "no"}, entity=marked.head.entity, parents=(marked.rev,), form="gratitude")
    push_all(context, laptop)

    taken = snapshots.take_snapshot(context, catalogue, created_by="one")

    assert taken.snapshot.contains_test_data
    assert taken.snapshot.status == "test_data"
    assert json.loads(taken.snapshot.files["release.json"])["can_be_released"] is False
    assert json.loads(taken.snapshot.files["manifest.json"])["contains_test_data"] is True
    with context.database.reading() as connection:
        assert context.project(connection).holds_test_data


def test_a_project_with_test_data_releases_no_snapshot_at_all(context: ServerContext, catalogue: Path) -> None:
    """Also one that selects real records only."""
    laptop = enrolled(context, *SITES)
    for number in range(11):
        child(laptop, number)
    fields: dict[str, WireValue] = {"/gratitude/age": "12", "@test_data": "yes"}
    laptop.revise(fields, form="gratitude", state=RecordState.UNFINISHED)
    push_all(context, laptop)

    taken = snapshots.take_snapshot(context, catalogue, created_by="one")

    assert json.loads(taken.snapshot.files["manifest.json"])["contains_test_data"] is False
    assert json.loads(taken.snapshot.files["release.json"])["can_be_released"] is False
    assert taken.snapshot.status == "test_data"


def test_without_any_record_there_is_no_snapshot(context: ServerContext, catalogue: Path) -> None:
    """It says why."""
    with pytest.raises(AppError) as caught:
        snapshots.take_snapshot(context, catalogue, created_by="one")

    assert caught.value.code == "snapshot.no_records"


def test_an_export_never_writes_over_something_else(context: ServerContext, catalogue: Path, tmp_path: Path) -> None:
    """And leaves no half folder."""
    laptop = enrolled(context, *SITES)
    for number in range(12):
        child(laptop, number)
    push_all(context, laptop)
    taken = snapshots.take_snapshot(context, catalogue, created_by="one")
    folder = snapshots.export(taken.snapshot, tmp_path / "out")
    (folder / "public.csv").write_bytes(b"mine")

    with pytest.raises(AppError) as caught:
        snapshots.export(taken.snapshot, tmp_path / "out")

    assert caught.value.code == "export.target_differs"
    assert (folder / "public.csv").read_bytes() == b"mine"
    assert [path.name for path in (tmp_path / "out").iterdir()] == [folder.name]


def test_the_merged_record_keeps_every_kind_of_missing_value(context: ServerContext) -> None:
    """As it was sent."""
    laptop = enrolled(context, *SITES)
    fields: dict[str, WireValue] = {f"/f/{reason.value}": MissingValue(missing=reason) for reason in Missing}
    entity = laptop.revise({**fields, "/f/cleared": None, "/f/a": "1"}).head.entity
    push_all(context, laptop)

    stored = read_fields(stored_records(context)[entity].fields)

    assert stored == {**{f"/f/{reason.value}": reason for reason in Missing}, "/f/cleared": None, "/f/a": "1"}


@given(text=st.text())
def test_security_06_no_exported_text_starts_a_formula(text: str) -> None:
    """And the text can be had back by taking the one apostrophe away."""
    safe = safe_text(text)

    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r", "\0"))
    assert safe in {text, f"'{text}"}


@given(number=st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False)))
def test_security_06_numbers_are_exported_exactly_and_without_an_apostrophe(number: float) -> None:
    """A negative difference stays a number."""
    assert type(number)(cell_text(number)) == number
