"""Snapshots over time: what is held back between releases, what a withdrawal does, what a difference says."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # ships no types
import pytest
from click.testing import CliRunner

from app.errors import AppError
from app.protocol.wire import WireValue
from sync_server import releasing, snapshots
from sync_server.__main__ import main
from sync_server.context import ServerContext
from sync_server.database import library
from sync_server.database.library import SnapshotRow
from sync_server.exports.results import RESULT_FORMATS, json_stat, sdmx_csv, write_results
from sync_server.result_reading import rows_of
from sync_server.snapshot_diff import compare
from sync_server.withdrawing import erase_records
from tests.server.in_process import KEY, enrolled, make_context, take_in
from tests.server.laptop import CONSENTED, Laptop

SITES = ("school-1", "school-2", "school-3")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[ServerContext]:
    """A project with three schools."""
    project = make_context(tmp_path / "data", sites=SITES)
    yield project
    project.database.close()


@pytest.fixture
def laptop(context: ServerContext) -> Laptop:
    """A laptop that brought 60 children of 12 years, 20 a school."""
    device = enrolled(context, *SITES)
    bring(context, device, range(60))
    return device


@pytest.fixture
def catalogue(repo: Path) -> Path:
    """The catalogue as it is published."""
    return repo / "questionnaires" / "indicators.toml"


def bring(context: ServerContext, device: Laptop, numbers: range, *, answer: str | None = None) -> None:
    """Deliver more children; their answers go by number unless they all say the same."""
    start = len(device.revisions)
    for number in numbers:
        fields: dict[str, WireValue] = {
            "/gratitude/age": "12",
            **{f"/gratitude/gac/gac_{item}": answer or str((number + item) % 5 + 1) for item in (1, 2, 3)},
            **CONSENTED,
        }
        device.revise(fields, site=SITES[number % 3], form="gratitude", participant=f"c{number}")
    take_in(context, device.batch(start, len(device.revisions) - 1))


def taken(context: ServerContext, catalogue: Path) -> SnapshotRow:
    """A snapshot of now."""
    return snapshots.take_snapshot(context, catalogue, created_by="one").snapshot


def found(context: ServerContext, snapshot: SnapshotRow) -> SnapshotRow:
    """The snapshot as it stands in the database."""
    with context.database.reading() as connection:
        row = library.find_snapshot(connection, snapshot.id)
    assert row is not None
    return row


def eu(snapshot: SnapshotRow, table: str = "public") -> dict[str, object]:
    """The row of all children."""
    (row,) = [row for row in rows_of(snapshot, table) if (row.geo_level, row.breakdown) == ("eu", "total")]
    return row.__dict__


def test_released_snapshot_is_public_and_its_files_do_not_change(
    context: ServerContext, laptop: Laptop, catalogue: Path
) -> None:
    """Release is a state beside the frozen content."""
    snapshot = taken(context, catalogue)

    releasing.release(context, snapshot)

    after = found(context, snapshot)
    assert after.status == "released"
    assert after.files == snapshot.files


def test_few_new_children_do_not_move_a_released_figure(
    context: ServerContext, laptop: Laptop, catalogue: Path
) -> None:
    """Nine more who all say 5: the public row stays, marked "p"; the tenth lets it move; inside it moves at once."""
    first = taken(context, catalogue)
    releasing.release(context, first)
    bring(context, laptop, range(60, 69), answer="5")
    held = taken(context, catalogue)
    bring(context, laptop, range(69, 70), answer="5")

    moved = taken(context, catalogue)

    names = ("value", "score", "ci_low", "ci_high", "n_total", "n_valid", "n_sites")
    assert [eu(held)[name] for name in names] == [eu(first)[name] for name in names]
    assert eu(held)["obs_status"] == str(eu(first)["obs_status"]) + "p"
    assert eu(held, "internal")["n_valid"] == 69
    assert eu(moved)["n_valid"] == 70
    assert "p" not in str(eu(moved)["obs_status"])
    assert json.loads(held.files["manifest.json"])["follows"] == first.id


def test_without_a_release_nothing_is_held(context: ServerContext, laptop: Laptop, catalogue: Path) -> None:
    """What nobody outside has seen cannot be compared."""
    taken(context, catalogue)
    bring(context, laptop, range(60, 69), answer="5")

    later = taken(context, catalogue)

    assert eu(later)["n_valid"] == 70  # 69 to the nearest 5
    assert "p" not in str(eu(later)["obs_status"])


def test_withdrawal_supersedes_a_snapshot_and_later_ones_leave_the_child_out(
    context: ServerContext, laptop: Laptop, catalogue: Path
) -> None:
    """The old snapshot keeps its bytes, can no longer be released, and the difference says that one record is gone."""
    before = taken(context, catalogue)
    gone = laptop.revisions[0].head.entity
    erase_records(context, [gone], by="coordinator")

    after = taken(context, catalogue)
    with pytest.raises(AppError) as refused:
        releasing.release(context, before)

    assert refused.value.code == "release.superseded"
    assert releasing.withdrawn_from(context, before) == (gone,)
    assert releasing.withdrawn_from(context, after) == ()
    assert (eu(before, "internal")["n_valid"], eu(after, "internal")["n_valid"]) == (60, 59)
    difference = compare(before, after)
    assert (difference.records_added, difference.records_removed, difference.records_changed) == (0, 1, 0)
    assert difference.figures
    assert {change.reason for change in difference.figures} == {"records"}


def test_changed_definition_is_named_as_the_reason(
    context: ServerContext, laptop: Laptop, catalogue: Path, tmp_path: Path
) -> None:
    """A new version of GRAT over the same records: a definition changed, no record did; the old one keeps its own."""
    before = taken(context, catalogue)
    other = tmp_path / "indicators.toml"
    text = catalogue.read_text(encoding="utf-8")
    at = text.index('code = "GRAT"')
    grat = text[at:].replace("version = 1", "version = 2", 1).replace('combine = "mean"', 'combine = "max"', 1)
    other.write_text(text[:at] + grat, encoding="utf-8")
    (tmp_path / "secondary.csv").write_bytes((catalogue.parent / "secondary.csv").read_bytes())

    after = taken(context, other)

    difference = compare(before, after)
    assert difference.definitions_changed == ("GRAT",)
    assert (difference.records_added, difference.records_removed, difference.records_changed) == (0, 0, 0)
    assert {change.reason for change in difference.figures} == {"definition"}
    assert (eu(found(context, before))["version"], eu(after)["version"]) == (1, 2)


def test_same_snapshot_has_no_difference(context: ServerContext, laptop: Laptop, catalogue: Path) -> None:
    """Compared with itself."""
    snapshot = taken(context, catalogue)

    assert compare(snapshot, snapshot).is_empty


def test_release_of_test_data_is_refused(context: ServerContext, laptop: Laptop, catalogue: Path) -> None:
    """Whatever its figures are."""
    laptop.revise({"/gratitude/age": "12", "@test_data": "yes", **CONSENTED}, form="gratitude", participant="t")
    take_in(context, laptop.batch(len(laptop.revisions) - 1, len(laptop.revisions) - 1))
    snapshot = taken(context, catalogue)

    with pytest.raises(AppError) as caught:
        releasing.release(context, snapshot)

    assert caught.value.code == "release.test_data"


def test_release_attacks_the_file_and_refuses_what_discloses(
    context: ServerContext, laptop: Laptop, catalogue: Path
) -> None:
    """A public table in which somebody un-blanked a cell of one school is found out."""
    snapshot = taken(context, catalogue)
    public = json.loads(snapshot.files["public.json"])
    blank = next(row for row in public if row["suppressed"])
    blank.update({"suppressed": False, "value": 50.0, "conf_status": ""})
    forged = SnapshotRow(
        **{**snapshot.__dict__, "files": {**snapshot.files, "public.json": json.dumps(public).encode()}}
    )

    with pytest.raises(AppError) as caught:
        releasing.release(context, forged)

    assert caught.value.code == "release.discloses"
    assert found(context, snapshot).status == "draft"


def test_result_formats_say_what_the_table_says(
    context: ServerContext, laptop: Laptop, catalogue: Path, tmp_path: Path
) -> None:
    """Workbook, Parquet, SDMX-CSV and JSON-stat hold every public row, blank where it is blank."""
    snapshot = taken(context, catalogue)
    rows = rows_of(snapshot, "public")

    write_results(snapshot, tmp_path, RESULT_FORMATS)

    sheet = list(openpyxl.load_workbook(tmp_path / "public.xlsx")["public"].iter_rows(values_only=True))
    table = pq.read_table(tmp_path / "public.parquet")
    sdmx = list(csv.DictReader(io.StringIO(sdmx_csv(rows, snapshot.id).decode("utf-8"))))
    assert len(sheet) - 1 == table.num_rows == len(sdmx) == len(rows)
    values = [row.value for row in rows]
    assert [line[sheet[0].index("value")] for line in sheet[1:]] == values
    assert table.column("value").to_pylist() == values
    assert [float(line["OBS_VALUE"]) if line["OBS_VALUE"] else None for line in sdmx] == values
    assert {(line["CONF_STATUS"], line["OBS_STATUS"]) for line in sdmx if not line["OBS_VALUE"]} == {("C", "Q")}
    assert {line["OBS_STATUS"] for line in sdmx} <= set("APUNQO")
    assert json.loads(table.schema.metadata[b"manifest"])["project"] == context.project_id
    assert table.schema.metadata[b"snapshot"].decode() == snapshot.id


def test_json_stat_cube_has_each_value_at_its_place(context: ServerContext, laptop: Laptop, catalogue: Path) -> None:
    """The index of a value follows from the sizes, as the format says; withheld cells have a status and no value."""
    snapshot = taken(context, catalogue)
    rows = rows_of(snapshot, "public")

    cube = json.loads(json_stat(rows, snapshot.id))

    sizes, dimension = cube["size"], cube["dimension"]
    total = 1
    for size in sizes:
        total *= size
    index = {name: dimension[name]["category"]["index"] for name in cube["id"]}
    for row in rows:
        place = (
            index["indicator"].index(row.indicator),
            index["geo"].index(row.geo),
            index["group"].index(f"{row.breakdown}/{row.category}"),
        )
        at = ((place[0] * sizes[1] + place[1]) * sizes[2] + place[2]) * sizes[3]
        assert cube["value"].get(str(at)) == row.value
        assert (cube["status"].get(str(at)) == "C") is row.suppressed
        assert at < total


def test_workbook_and_parquet_of_results_are_the_same_bytes_again(
    context: ServerContext, laptop: Laptop, catalogue: Path, tmp_path: Path
) -> None:
    """No clock in them."""
    snapshot = taken(context, catalogue)
    contents = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write_results(snapshot, tmp_path / name, RESULT_FORMATS)
        contents.append({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()})

    assert contents[0] == contents[1]


def test_verbs_list_release_and_compare(
    context: ServerContext, laptop: Laptop, catalogue: Path, tmp_path: Path
) -> None:
    """As an operator types them; a difference is exit code 4."""
    first = taken(context, catalogue)
    bring(context, laptop, range(60, 72))
    second = taken(context, catalogue)
    key = tmp_path / "key"
    key.write_text(KEY.hex(), encoding="utf-8")
    options = ["--data", str(tmp_path / "data"), "--key-file", str(key)]

    def run(*words: str) -> tuple[int, str]:
        result = CliRunner().invoke(main, [*words, *options])
        return result.exit_code, result.output

    assert run("release", first.id[:12])[0] == 0
    listed = run("snapshots")
    difference = run("diff", first.id[:12], second.id[:12], "--out", str(tmp_path / "diff.csv"))
    written = run("export", first.id[:12], "--out", str(tmp_path / "out"), "--format", "xlsx")

    assert "released\t60" in listed[1]
    assert "draft\t72" in listed[1]
    assert difference[0] == 4
    assert "12 new, 0 gone, 0 changed" in difference[1]
    assert (tmp_path / "diff.csv").read_bytes().startswith(b"indicator,option,geo_level")
    assert written[0] == 0
    assert (tmp_path / "out" / f"public-{first.id[:16]}" / "public.xlsx").is_file()
