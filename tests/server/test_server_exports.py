"""Microdata read back by the field's own tools: every script, long text, three form versions, formula-like text."""

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # ships no types
import pyreadstat
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.errors import AppError
from app.protocol.digests import sha256_hex
from app.protocol.library import FormPackage
from app.protocol.missing import Missing
from app.protocol.wire import MissingValue, WireValue
from sync_server.context import ServerContext
from sync_server.database import analysis, library
from sync_server.exports.ddi import NAMESPACE
from sync_server.exports.packages import cut
from sync_server.exports.plain import csv_answer
from sync_server.exports.variables import MISSING_LABELS, Variable, variables_of
from sync_server.exports.writing import Exported, export_microdata
from tests.server.in_process import enrolled, make_context, take_in
from tests.server.laptop import CONSENTED

LONG = "0123456789é" * 1_000
LABEL_AR = "كم عمرك؟"
SCRIPTS = "naïve Ελληνικά العربية فارسی 中文 اردو русский Soomaali 👧🏽"
LONG_LABEL = "How do you feel today, all things taken together, at school and at home? " * 2
FORMULA = '=HYPERLINK("http://x.test";"click")'


def xform(version: str, *, extra: str = "", bind: str = "", model: str = "") -> str:
    """A form of a number, a choice and a text in two languages; later versions bring more."""
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Export</h:title><model><itext>
<translation lang="English (en)" default="true()">
<text id="/data/age:label"><value>How old are you?</value></text>
<text id="/data/mood:label"><value>{LONG_LABEL}</value></text>
<text id="m-0"><value>bad</value></text><text id="m-1"><value>good</value></text></translation>
<translation lang="Arabic (ar)"><text id="/data/age:label"><value>{LABEL_AR}</value></text>
<text id="m-0"><value>سيئ</value></text><text id="m-1"><value>جيد</value></text></translation></itext>
<instance><data id="export_form" version="{version}">
<age/><mood/><story/>{model}<meta><instanceID/></meta></data></instance>
<instance id="moods"><root><item><itextId>m-0</itextId><name>bad</name></item>
<item><itextId>m-1</itextId><name>good</name></item></root></instance>
<bind nodeset="/data/age" type="int"/><bind nodeset="/data/mood" type="string"/>
<bind nodeset="/data/story" type="string"/>
{bind}</model></h:head><h:body>
<input ref="/data/age"><label ref="jr:itext('/data/age:label')"/></input>
<select1 ref="/data/mood"><label ref="jr:itext('/data/mood:label')"/>
<itemset nodeset="instance('moods')/root/item[name != 'bad']">
<value ref="name"/><label ref="jr:itext(itextId)"/></itemset>
</select1><input ref="/data/story"><label>Your story</label></input>{extra}</h:body></h:html>"""


def package(version: str, **parts: str) -> FormPackage:
    """A published version."""
    text = xform(version, **parts)
    return FormPackage(
        form_id="export_form", version=version, title="Export", xform=text, attachments={}, age_from=6, age_to=18
    )


VERSIONS = (
    package("1"),
    package(
        "2",
        model="<hours/>",
        bind='<bind nodeset="/data/hours" type="decimal"/>',
        extra='<input ref="/data/hours"><label>Hours</label></input>',
    ),
    package(
        "3",
        model="<never/>",
        bind='<bind nodeset="/data/never" type="int"/>',
        extra='<input ref="/data/never"><label>Never answered</label></input>',
    ),
)
CHILDREN: tuple[tuple[str, dict[str, WireValue]], ...] = (
    # The first records of all have nothing in the columns of later versions (incident 39).
    ("1", {"age": "9", "mood": "good", "story": FORMULA}),
    (
        "1",
        {
            "age": MissingValue(missing=Missing.DONT_KNOW),
            "mood": MissingValue(missing=Missing.RATHER_NOT_SAY),
            "story": LONG,
        },
    ),
    ("2", {"age": "10", "mood": "bad", "story": SCRIPTS, "hours": "-2.5"}),
    (
        "2",
        {
            "age": "11",
            "mood": MissingValue(missing=Missing.NOT_ASKED),
            "story": ".dont_know",
            "hours": MissingValue(missing=Missing.STOPPED),
        },
    ),
    (
        "3",
        {
            "age": "12",
            "mood": MissingValue(missing=Missing.NOT_REACHED),
            "story": "-8",
            "never": MissingValue(missing=Missing.NOT_ASKED),
        },
    ),
)


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerContext]:
    """A project with three versions of a form and one child for each awkward answer."""
    project = make_context(tmp_path_factory.mktemp("server") / "data")
    with project.database.writing() as connection:
        for form in VERSIONS:
            library.insert_form(connection, form, at_utc=project.now())
    laptop = enrolled(project)
    for version, answers in CHILDREN:
        fields = {f"/data/{name}": value for name, value in answers.items()}
        laptop.revise({**fields, **CONSENTED}, form="export_form", form_version=version)
    laptop.revise({"/data/age": "13", "@consent": "given", "@assent": "refused"}, form="export_form")
    take_in(project, laptop.batch(0, len(laptop.revisions) - 1))
    yield project
    project.database.close()


@pytest.fixture(scope="module")
def exported(context: ServerContext, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """All formats."""
    return export_microdata(context, "export_form", tmp_path_factory.mktemp("out"), taken_by="ana")


def by_age(rows: list[dict[str, str]]) -> Mapping[str, dict[str, str]]:
    """Rows by what their age column says."""
    return {row["age"]: row for row in rows}


@pytest.fixture(scope="module")
def csv_rows(exported: Exported) -> list[dict[str, str]]:
    """The CSV, read back."""
    with (exported.folder / "export_form.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_incident_39_columns_hold_over_form_versions(csv_rows: list[dict[str, str]]) -> None:
    """Every version's questions are columns from the first row on; a version without the question leaves them empty."""
    rows = by_age(csv_rows)

    assert list(csv_rows[0])[:5] == ["record", "site", "country", "region", "form_version"]
    assert list(csv_rows[0])[5:] == ["age", "mood", "story", "hours", "never"]
    assert [rows["9"][name] for name in ("form_version", "mood", "hours", "never")] == ["1", "good", "", ""]
    assert [rows["10"][name] for name in ("form_version", "mood", "hours", "never")] == ["2", "bad", "-2.5", ""]
    assert [rows["12"][name] for name in ("mood", "hours", "never")] == [".not_reached", "", ".not_asked"]


def test_incident_29_long_text_is_whole(exported: Exported, csv_rows: list[dict[str, str]]) -> None:
    """11,000 characters come back from CSV, SPSS and Parquet; Stata, which cannot hold them, says so."""
    frame, _ = pyreadstat.read_sav(exported.folder / "export_form.sav")
    table = pq.read_table(exported.folder / "export_form.parquet").to_pylist()
    stata, _ = pyreadstat.read_dta(exported.folder / "export_form.dta")

    assert LONG in {row["story"] for row in csv_rows}
    assert LONG in set(frame["story"])
    assert LONG in {row["story"] for row in table}
    assert cut(LONG, 2045) in set(stata["story"])
    assert any("story" in text and "cut" in text for text in exported.told)


def test_text_that_could_run_does_not(exported: Exported, csv_rows: list[dict[str, str]]) -> None:
    """CSV puts an apostrophe before it, the workbook stores it as text, and a negative number stays a number."""
    book = openpyxl.load_workbook(exported.folder / "export_form.xlsx")
    cells = [cell for row in book["export_form"].iter_rows() for cell in row if cell.value is not None]

    rows = by_age(csv_rows)
    assert (rows["9"]["story"], rows["12"]["story"], rows["10"]["hours"]) == (f"'{FORMULA}", "'-8", "-2.5")
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert FORMULA in {cell.value for cell in cells}
    assert not [cell for cell in cells if cell.hyperlink]


def test_typed_text_of_a_reason_is_not_the_reason(csv_rows: list[dict[str, str]]) -> None:
    """A child that typed ".dont_know" is told from one that did not know."""
    rows = by_age(csv_rows)

    assert rows["11"]["story"] == "..dont_know"
    assert rows[".dont_know"]["mood"] == ".rather_not_say"


def test_spss_has_labels_and_typed_missing_values(exported: Exported) -> None:
    """Codes -9 to -5 are user-missing with their labels, also when the file is read plainly."""
    path = exported.folder / "export_form.sav"

    frame, meta = pyreadstat.read_sav(path, user_missing=True)
    plain, _ = pyreadstat.read_sav(path)

    by = {row["age"]: row for row in frame.to_dict("records")}
    assert (by[-7.0]["mood"], by[11.0]["mood"], by[12.0]["mood"], by[11.0]["hours"]) == (-6.0, -9.0, -8.0, -5.0)
    assert (by[9.0]["mood"], by[10.0]["mood"], by[10.0]["hours"]) == (2.0, 1.0, -2.5)
    assert by[10.0]["story"] == SCRIPTS
    labels = dict(zip((1.0, 2.0, -9.0, -8.0, -7.0, -6.0, -5.0), ("bad", "good", *MISSING_LABELS.values()), strict=True))
    assert meta.variable_value_labels["mood"] == labels
    assert meta.column_names_to_labels["age"] == "How old are you?"
    assert plain["mood"].notna().sum() == 2
    assert meta.missing_ranges["mood"] == [{"lo": -9.0, "hi": -5.0}]


def test_stata_has_tagged_missing_values_and_labels_of_80_bytes(exported: Exported) -> None:
    """.a to .e, and a label that was cut between characters instead of breaking the file."""
    frame, meta = pyreadstat.read_dta(exported.folder / "export_form.dta", user_missing=True)

    by = {row["age"]: row for row in frame.to_dict("records")}
    assert (by["c"]["mood"], by[11.0]["mood"], by[12.0]["mood"], by[11.0]["hours"]) == ("d", "a", "b", "e")
    assert (by[9.0]["mood"], by[10.0]["hours"]) == (2.0, -2.5)
    assert len(str(meta.column_names_to_labels["mood"]).encode()) <= 80
    assert any("Labels were cut" in text and "mood" in text for text in exported.told)


def test_stata_takes_a_question_that_every_child_answered(tmp_path: Path) -> None:
    """Columns of numbers without a single reason, all answered or all empty, are written and read back."""
    project = make_context(tmp_path / "data")
    with project.database.writing() as connection:
        library.insert_form(connection, VERSIONS[0], at_utc=project.now())
    laptop = enrolled(project)
    for age in ("9", "10"):
        laptop.revise({"/data/age": age, **CONSENTED}, form="export_form")
    take_in(project, laptop.batch(0, 1))

    written = export_microdata(project, "export_form", tmp_path, taken_by="ana", formats=("dta",))
    frame, _ = pyreadstat.read_dta(written.folder / "export_form.dta")
    project.database.close()

    assert sorted(frame["age"]) == [9, 10]
    assert frame["mood"].isna().all()


def test_parquet_keeps_types_reasons_and_labels(exported: Exported) -> None:
    """Numbers are numbers, the reason stands beside, the labels of all languages are in the schema."""
    table = pq.read_table(exported.folder / "export_form.parquet")
    rows = {row["age"]: row for row in table.to_pylist()}

    assert (rows[10.0]["hours"], rows[11.0]["hours"], rows[11.0]["hours__missing"]) == (-2.5, None, "stopped")
    assert (rows[None]["age__missing"], rows[12.0]["never__missing"], rows[9.0]["never__missing"]) == (
        "dont_know",
        "not_asked",
        None,
    )
    labels = json.loads(table.schema.field("age").metadata[b"label"])
    assert labels == {"en": "How old are you?", "ar": LABEL_AR}
    assert table.schema.metadata[b"versions"] == b"1 2 3"


def test_ddi_describes_every_variable_in_every_language(exported: Exported) -> None:
    """Read back with names spaces: labels, categories, and missing ones marked as such."""
    root = etree.parse(exported.folder / "export_form.ddi.xml").getroot()
    ns = {"d": NAMESPACE}

    variables = root.findall(".//d:dataDscr/d:var", ns)
    assert [variable.get("name") for variable in variables] == ["age", "mood", "story", "hours", "never"]
    labels = {
        label.get("{http://www.w3.org/XML/1998/namespace}lang"): label.text
        for label in variables[0].findall("d:labl", ns)
    }
    assert labels == {"en": "How old are you?", "ar": LABEL_AR}
    missing = [
        entry.findtext("d:catValu", namespaces=ns) for entry in variables[1].findall("d:catgry[@missing='Y']", ns)
    ]
    assert missing == ["-9", "-8", "-7", "-6", "-5"]
    assert root.findtext(".//d:caseQnty", namespaces=ns) == "5"


def test_dictionary_names_every_variable_choice_and_reason(exported: Exported) -> None:
    """The choice that a filter hides from some children is in it too."""
    nested = json.loads((exported.folder / "dictionary.json").read_text(encoding="utf-8"))
    mood = next(variable for variable in nested["variables"] if variable["name"] == "mood")

    assert [(choice["name"], choice["code"], choice["labels"]["ar"]) for choice in mood["choices"]] == [
        ("bad", 1, "سيئ"),
        ("good", 2, "جيد"),
    ]
    assert [entry["dta"] for entry in nested["missing"]] == [".a", ".b", ".c", ".d", ".e"]
    assert next(variable for variable in nested["variables"] if variable["name"] == "hours")["versions"] == ["2"]


def test_export_holds_no_name_of_a_record_site_or_child(context: ServerContext, exported: Exported) -> None:
    """Records and sites are keyed digests, the same in every export; participant codes are nowhere."""
    text = (exported.folder / "export_form.csv").read_text(encoding="utf-8-sig")
    with context.database.reading() as connection:
        known = list(connection.exec_driver_sql("select entity, site, participant from record"))

    assert known
    assert not [name for row in known for name in (row[0], row[1]) if name in text]
    assert ",c1," not in text


def test_export_lists_its_files_and_is_logged(context: ServerContext, exported: Exported) -> None:
    """Digest of every file, what was left out and why, and who took it when."""
    listed = json.loads((exported.folder / "export.json").read_text(encoding="utf-8"))
    with context.database.reading() as connection:
        note = analysis.exports(connection)[0]

    assert all(sha256_hex((exported.folder / name).read_bytes()) == digest for name, digest in listed["files"].items())
    assert (listed["records"], listed["excluded_records"]) == (5, {"no_consent": 1})
    assert (note.form, note.taken_by, note.records) == ("export_form", "ana", 5)
    assert note.digest == sha256_hex((exported.folder / "export.json").read_bytes())


def test_csv_and_parquet_are_the_same_bytes_again(context: ServerContext, exported: Exported, tmp_path: Path) -> None:
    """The formats without a clock do not change between exports."""
    again = export_microdata(
        context, "export_form", tmp_path, taken_by="ben", formats=("csv", "parquet", "xlsx", "ddi")
    )

    for name in (
        "export_form.csv",
        "export_form.parquet",
        "export_form.xlsx",
        "export_form.ddi.xml",
        "dictionary.json",
    ):
        assert (again.folder / name).read_bytes() == (exported.folder / name).read_bytes(), name


def test_export_never_writes_over_something(context: ServerContext, exported: Exported) -> None:
    """And an unknown form leaves no half folder."""
    with pytest.raises(AppError) as exists:
        export_microdata(context, "export_form", exported.folder.parent, taken_by="ana")
    with pytest.raises(AppError) as unknown:
        export_microdata(context, "other", exported.folder.parent, taken_by="ana")

    assert (exists.value.code, unknown.value.code) == ("export.target_exists", "export.form_unknown")
    assert [path.name for path in exported.folder.parent.iterdir()] == [exported.folder.name]


def test_r_reads_what_we_wrote(exported: Exported) -> None:
    """haven sees the same codes, labels and tagged missing values."""
    program = shutil.which("Rscript")
    if program is None:
        pytest.skip("R is not installed (Debian: r-cran-haven)")
    code = """
    suppressMessages(library(haven)); a <- commandArgs(trailingOnly = TRUE)
    s <- read_sav(a[1], user_na = TRUE); d <- read_dta(a[2])
    cat(nrow(s), sum(is.na(s$mood)), names(attr(s$mood, "labels"))[1], attr(s$age, "label"), "\\n", sep = "|")
    cat(na_tag(d$mood[is.na(d$mood)]), "\\n", sep = "")
    """
    ran = subprocess.run(
        [program, "-e", code, str(exported.folder / "export_form.sav"), str(exported.folder / "export_form.dta")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if "there is no package called" in ran.stderr:
        pytest.skip("R's haven is not installed (Debian: r-cran-haven)")

    lines = ran.stdout.splitlines()
    assert ran.returncode == 0, ran.stderr
    assert lines[0].startswith("5|3|")
    assert "How old are you?" in lines[0]
    assert sorted(lines[1].strip()) == ["a", "b", "d"]


@given(st.text())
def test_csv_answers_can_be_told_from_reasons(text: str) -> None:
    """No typed text looks like a reason, and none begins a formula."""
    shown = csv_answer(text)

    assert shown not in {f".{reason.value}" for reason in Missing}
    assert not shown.startswith(("=", "+", "-", "@", "\t", "\r"))


@given(st.text(), st.integers(0, 90))
def test_cutting_never_splits_a_character(text: str, size: int) -> None:
    """What is left is a beginning of the text and fits."""
    plain = "".join(char for char in text if not 0xD800 <= ord(char) <= 0xDFFF)

    short = cut(plain, size)

    assert plain.startswith(short)
    assert len(short.encode("utf-8")) <= size


def test_choice_codes_do_not_collide_with_missing_codes() -> None:
    """A list whose names are -7 and 1 gets codes by place instead."""
    text = xform("1").replace("<name>bad</name>", "<name>-7</name>").replace("<name>good</name>", "<name>1</name>")
    form = FormPackage(form_id="f", version="1", title="F", xform=text, attachments={}, age_from=6, age_to=18)

    mood: Variable = variables_of([form])[1]

    assert [(name, code) for name, code, _ in mood.choices] == [("-7", 1), ("1", 2)]


_STREAM = """
import sys
import pyarrow.parquet, xlsxwriter  # what the libraries take by themselves is not the export's
from pathlib import Path
def peak():
    # Not getrusage: a child process is told the peak of the process that started it.
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1])
from sync_server.context import open_context
from sync_server.exports.writing import export_microdata
context = open_context(Path(sys.argv[1]), key=bytes(range(32)))
export_microdata(context, "export_form", Path(sys.argv[2]), taken_by="x", formats=("dictionary",))
before = peak()
export_microdata(context, "export_form", Path(sys.argv[2]) / "b", taken_by="x", formats=("csv", "parquet", "xlsx"))
after = peak()
print(before, after)
"""


def test_incident_32_streamed_formats_stay_flat(tmp_path: Path) -> None:
    """200 records of 50 kB are 10 MB of answers: below a limit of 512 MB, and far from holding them several times."""
    project = make_context(tmp_path / "data")
    with project.database.writing() as connection:
        library.insert_form(connection, VERSIONS[0], at_utc=project.now())
    laptop = enrolled(project)
    for number in range(200):
        fields: dict[str, WireValue] = {"/data/age": "9", "/data/story": f"{number} {LONG * 5}"[:50_000], **CONSENTED}
        laptop.revise(fields, form="export_form", participant=f"c{number}")
    for at in range(0, 200, 100):
        take_in(project, laptop.batch(at, at + 99))
    project.database.close()

    ran = subprocess.run(
        [sys.executable, "-c", _STREAM, str(tmp_path / "data"), str(tmp_path / "out")],
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
    )

    before, after = map(int, ran.stdout.split())
    assert after < 512 * 1024
    # About 95 MB on Debian 12: buffers of three writers. Everything held at once, as text and as cells, is far more.
    assert after - before < 128 * 1024
