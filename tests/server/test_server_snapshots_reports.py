"""Charts and pages of a snapshot: what is blank stays blank in every file, and nothing is needed but a browser."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import etree, html

from app.errors import AppError
from app.protocol.wire import WireValue
from sync_server import snapshots
from sync_server.__main__ import main
from sync_server.adding_up import gaps
from sync_server.context import ServerContext
from sync_server.database.library import SnapshotRow
from sync_server.releasing import release
from sync_server.reports.charts import FORMATS, Chart, draw
from sync_server.reports.figures import Mark
from sync_server.reports.writing import write_report
from sync_server.result_reading import rows_of
from tests.server.in_process import KEY, enrolled, make_context, take_in
from tests.server.laptop import CONSENTED

SITES = tuple(f"school-{number}" for number in range(6))
LONELY = "school-5"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's folder."""
    return tmp_path_factory.mktemp("report") / "data"


@pytest.fixture(scope="module")
def context(data: Path) -> Iterator[ServerContext]:
    """Six schools in six regions, 78 children from 10 to 13; in one region 3 children."""
    project = make_context(data, sites=SITES)
    laptop = enrolled(project, *SITES)
    for number in range(78):
        site = LONELY if number < 3 else SITES[number % 5]
        fields: dict[str, WireValue] = {
            "/gratitude/age": str(10 + number % 4),
            **{f"/gratitude/gac/gac_{item}": str((number + item) % 5 + 1) for item in (1, 2, 3)},
            **CONSENTED,
        }
        laptop.revise(fields, site=site, form="gratitude", participant=f"c{number}")
    take_in(project, laptop.batch(0, 77))
    yield project
    project.database.close()


@pytest.fixture(scope="module")
def catalogue(repo: Path) -> Path:
    """The catalogue as it is published."""
    return repo / "questionnaires" / "indicators.toml"


@pytest.fixture(scope="module")
def snapshot(context: ServerContext, catalogue: Path) -> SnapshotRow:
    """A snapshot of them."""
    return snapshots.take_snapshot(context, catalogue, created_by="ana").snapshot


@pytest.fixture(scope="module")
def folder(
    context: ServerContext, catalogue: Path, snapshot: SnapshotRow, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Its report."""
    return write_report(context, snapshot, catalogue, tmp_path_factory.mktemp("out"), formats=("svg",))


def test_every_cell_of_every_page_is_that_of_the_public_table(folder: Path, snapshot: SnapshotRow) -> None:
    """Place by place: the rounded value where there is one, and no digit where it is blank."""
    public = {
        row.geo: row
        for row in rows_of(snapshot, "public")
        if row.breakdown == "total" and (row.indicator, row.option) == ("GRAT", "")
    }

    page = html.parse(str(folder / "indicator-GRAT.html"))
    rows = page.xpath("//table[caption='All children, by place']/tbody/tr")
    shown = {row.xpath("string(th)").split()[-1]: [cell.text_content() for cell in row.xpath("td")] for row in rows}

    assert len(shown) == len(public) > 2
    for geo, row in public.items():
        cells = shown["together" if geo == "EU" else geo]
        if row.suppressed:
            assert cells == ["blank", "blank", "blank"]
        else:
            assert cells[0].split()[0] == str(round(row.value or 0))
            assert cells[1] == str(row.n_valid)
    assert any(row.suppressed for row in public.values())
    assert not all(row.suppressed for row in public.values())


def test_charts_hold_no_number_of_a_blank_figure(folder: Path, snapshot: SnapshotRow) -> None:
    """A chart's file is text; what it says of a region is the word and a hatched bar, without any number."""
    blank = {row.geo for row in rows_of(snapshot, "public") if row.suppressed and row.geo_level == "region"}

    root = etree.parse(str(folder / "charts" / "indicator-GRAT-places.svg")).getroot()
    texts = ["".join(map(str, element.itertext())).strip() for element in root.iter("{http://www.w3.org/2000/svg}text")]

    assert blank
    for region in blank:
        assert texts[texts.index(region) + 1] == "blank"


def test_pages_need_no_network_and_can_be_read_aloud(folder: Path) -> None:
    """Links and pictures stay in the folder and exist; tables have captions and headings, charts a text."""
    for path in folder.glob("*.html"):
        page = html.parse(str(path)).getroot()
        targets = [*page.xpath("//@href"), *page.xpath("//@src")]

        assert [target for target in targets if not target.startswith("#") and not (folder / target).is_file()] == []
        assert page.get("lang") == "en"
        assert all(image.get("alt") for image in page.iter("img"))
        for table in page.iter("table"):
            assert table.xpath("string(caption)")
            assert table.xpath("count(thead//th[@scope='col'])") == len(table.xpath("thead//th"))
            assert table.xpath("count(tbody/tr/th[@scope='row'])") == len(table.xpath("tbody/tr"))
        assert not re.search(r"<script|http-equiv|@import", path.read_text(encoding="utf-8"))


def test_same_snapshot_makes_the_same_bytes(
    context: ServerContext, catalogue: Path, snapshot: SnapshotRow, folder: Path, tmp_path: Path
) -> None:
    """Pages and charts carry no clock."""
    again = write_report(context, snapshot, catalogue, tmp_path, formats=("svg",))

    files = {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert files == {path.relative_to(again): path.read_bytes() for path in again.rglob("*") if path.is_file()}


def test_chart_is_the_same_in_three_formats(tmp_path: Path) -> None:
    """A blank, a weak, a held figure and one without an interval; each format twice, to the same bytes."""
    marks = [
        Mark("A", 62, 58, 66, 1200, 60, is_blank=False, is_weak=False, is_held=False),
        Mark("B", None, None, None, None, None, is_blank=True, is_weak=False, is_held=False, depth=1),
        Mark("C" * 60, 30, None, None, 25, 4, is_blank=False, is_weak=True, is_held=True, depth=1),
        Mark("D", None, None, None, 40, 3, is_blank=False, is_weak=False, is_held=False, depth=2),
    ]
    chart = Chart("Title", "Subtitle", marks, ("Source",), references=(None, 62, 62, 62), reference_label="EU")

    for name in ("one", "two"):
        draw(chart, tmp_path / name)

    begins = {"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG"}
    for ending in FORMATS:
        first, second = ((tmp_path / f"{name}.{ending}").read_bytes() for name in ("one", "two"))
        assert first.startswith(begins[ending])
        assert first == second


def test_pages_say_that_they_are_not_released(
    context: ServerContext, catalogue: Path, snapshot: SnapshotRow, folder: Path, tmp_path: Path
) -> None:
    """Every page of a draft says so; after the release none does."""
    before = [path.read_text(encoding="utf-8") for path in folder.glob("*.html")]
    release(context, snapshot)

    released = write_report(context, snapshots.find(context, snapshot.id), catalogue, tmp_path, formats=("svg",))

    after = [path.read_text(encoding="utf-8") for path in released.glob("*.html")]
    assert all("Not released" in text for text in before)
    assert not any("Not released" in text for text in after)


def test_verbs_write_the_report_and_check_the_scales(
    data: Path, catalogue: Path, snapshot: SnapshotRow, tmp_path: Path
) -> None:
    """As an operator types them; answers that go by number make one item run against the two others: exit code 3."""
    key = tmp_path / "key"
    key.write_text(KEY.hex(), encoding="utf-8")
    options = ["--data", str(data), "--key-file", str(key), "--catalogue", str(catalogue)]

    def run(*words: str) -> tuple[int, str]:
        result = CliRunner().invoke(main, [*words, *options])
        return result.exit_code, result.output

    written = run("report", snapshot.id[:12], "--out", str(tmp_path / "out"), "--format", "svg")
    checked = run("scales")

    assert written[0] == 0
    assert (tmp_path / "out" / f"report-{snapshot.id[:16]}" / "index.html").is_file()
    assert checked[0] == 3
    assert "GRAT\tgratitude\t78 children\talpha" in checked[1]
    assert "runs against the rest of GRAT in all schools together" in checked[1]


def test_other_definitions_are_refused(
    context: ServerContext, catalogue: Path, snapshot: SnapshotRow, tmp_path: Path
) -> None:
    """Names of one catalogue never stand beside numbers of another."""
    text = catalogue.read_text(encoding="utf-8").replace("version = 2", "version = 3", 1)
    (tmp_path / "other.toml").write_text(text, encoding="utf-8")
    (tmp_path / "secondary.csv").write_bytes((catalogue.parent / "secondary.csv").read_bytes())

    with pytest.raises(AppError) as refused:
        write_report(context, snapshot, tmp_path / "other.toml", tmp_path / "out")

    assert refused.value.code == "report.other_definitions"
    assert not (tmp_path / "out").exists()


def test_a_table_that_does_not_add_up_is_shown(snapshot: SnapshotRow) -> None:
    """Ours does; with one child more in a total, in a country, or among the missing it says where."""
    rows = rows_of(snapshot, "internal")
    at = next(position for position, row in enumerate(rows) if row.geo_level == "country" and row.breakdown == "total")
    more = type(rows[at])(**(rows[at].__dict__ | {"n_total": (rows[at].n_total or 0) + 1}))

    found = gaps([*rows[:at], more, *rows[at + 1 :]])

    assert gaps(rows) == []
    assert {gap.breakdown for gap in found} == {"valid and missing", "age_group", "country"}
