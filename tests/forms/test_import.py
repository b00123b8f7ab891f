"""Import of workbooks: each mistake is found with sheet, row, column and remedy; no file does harm."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from app.forms import ConvertedForm, FormError, FormProblem, Session, Severity, convert_workbook, parse_form
from tests.forms.scenario import environment

HEADER = ("type", "name", "label", "relevant", "calculation", "constraint", "choice_filter", "repeat_count", "default")
CHOICES = (("list_name", "name", "label"), ("yn", "y", "Yes"), ("yn", "n", "No"))
Row = tuple[str | None, ...]


def write(
    folder: Path, survey: Sequence[Row], *, choices: Sequence[Row] = CHOICES, name: str = "form.xlsx", blank: int = 0
) -> Path:
    """A workbook; ``blank`` empty rows stand below the header."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    sheet.append(survey[0])
    for _ in range(blank):
        sheet.append(())
    for number, row in enumerate(survey[1:], 2 + blank):
        for column, cell in enumerate(row, 1):
            sheet.cell(number, column, cell)
    listed = book.create_sheet("choices")
    for row in choices:
        listed.append(row)
    file = folder / name
    book.save(file)
    return file


def problems_of(file: Path) -> tuple[FormProblem, ...]:
    """Problems with which a file is refused."""
    with pytest.raises(FormError) as refused:
        convert_workbook(file)
    return refused.value.problems


MISTAKES: list[tuple[str, list[Row], str, int, str]] = [
    ("unknown question", [("text", "a", "A", "${b} = 1")], "form.unknown_reference", 4, "relevant"),
    ("broken reference", [("text", "a", "A", "${a")], "form.bad_reference", 4, "relevant"),
    ("unknown function", [("text", "a", "A", "", "", "foo(.) = 1")], "form.unknown_function", 4, "constraint"),
    ("arguments", [("text", "a", "A", "", "", "substr(.) = 1")], "form.wrong_arity", 4, "constraint"),
    ("regular expression", [("text", "a", "A", "", "", "regex(., '[')")], "form.bad_pattern", 4, "constraint"),
    ("syntax", [("text", "a", "A", "1 = = 2")], "form.syntax", 4, "relevant"),
    ("unknown type", [("txet", "a", "A")], "form.unknown_type", 4, "type"),
    ("no type", [(None, "a", "A")], "form.unknown_type", 4, "type"),
    ("unknown list", [("select_one xx", "a", "A")], "form.unknown_list", 4, "type"),
    ("name twice", [("text", "a", "A"), ("text", "a", "A")], "form.duplicate_name", 5, "name"),
    ("bad name", [("text", "1 a", "A")], "form.bad_name", 4, "name"),
    ("open group", [("begin group", "g", "G"), ("text", "a", "A")], "form.unbalanced_group", 4, "type"),
    ("closed twice", [("text", "a", "A"), ("end group",)], "form.unbalanced_group", 5, "type"),
    ("no calculation", [("calculate", "c")], "form.no_calculation", 4, "calculation"),
    ("filter", [("select_one yn", "a", "A", "", "", "", "foo(name)")], "form.unknown_function", 4, "choice_filter"),
    ("default", [("text", "a", "A", "", "", "", "", "", "foo(1)")], "form.unknown_function", 4, "default"),
    (
        "count",
        [("begin repeat", "r", "R", "", "", "", "", "foo(1)"), ("text", "a", "A"), ("end repeat",)],
        "form.unknown_function",
        4,
        "repeat_count",
    ),
    (
        "circle",
        [("calculate", "c", "", "", "${d} + 1"), ("calculate", "d", "", "", "${c} + 1")],
        "form.cycle",
        4,
        "calculation",
    ),
    (
        "group that hides its own condition",
        [("begin group", "g", "G", "${x} = 1"), ("integer", "x", "X"), ("end group",)],
        "form.cycle",
        4,
        "relevant",
    ),
]


@pytest.mark.parametrize(
    ("rows", "code", "row", "column"), [mistake[1:] for mistake in MISTAKES], ids=[mistake[0] for mistake in MISTAKES]
)
def test_mistake_is_found_in_its_cell(rows: list[Row], code: str, row: int, column: str, tmp_path: Path) -> None:
    """The first problem names sheet, row (blank rows counted), column and code."""
    problem = problems_of(write(tmp_path, [HEADER, *rows], blank=2))[0]

    assert (problem.code, problem.sheet, problem.row, problem.column) == (code, "survey", row, column)
    assert problem.severity is Severity.ERROR


def test_path_to_nowhere_is_a_warning_in_its_cell(tmp_path: Path) -> None:
    """Forms in use have such paths; both reference engines read them as blank, so the author is told and no more."""
    converted = convert_workbook(write(tmp_path, [HEADER, ("text", "a", "A", "/data/x = 1")], blank=2))

    (warning,) = [one for one in converted.warnings if one.code == "form.unknown_reference"]
    assert (warning.sheet, warning.row, warning.column) == ("survey", 4, "relevant")
    assert warning.severity is Severity.WARNING


def test_problem_says_what_to_do(tmp_path: Path) -> None:
    """A refused reference comes with a remedy, and the text for people holds place, problem and remedy."""
    problem = problems_of(write(tmp_path, [HEADER, ("text", "a", "A", "${b} = 1")]))[0]

    assert "Write the name of an existing question" in problem.remedy
    assert str(problem).startswith("sheet survey, row 2, column relevant:")


def test_all_expressions_are_checked_at_once(tmp_path: Path) -> None:
    """An author sees every expression that does not compile, not one per attempt."""
    rows = [("text", "a", "A", "foo(1)"), ("text", "b", "B", "", "", "bar(.)")]

    problems = problems_of(write(tmp_path, [HEADER, *rows]))

    assert [(problem.row, problem.column) for problem in problems] == [(2, "relevant"), (3, "constraint")]


def test_function_is_named(tmp_path: Path) -> None:
    """The message names the function that does not exist."""
    problem = problems_of(write(tmp_path, [HEADER, ("text", "a", "A", "pulldatta(1)")]))[0]

    assert "pulldatta()" in problem.message


def test_choice_without_label_is_a_warning_with_its_row(tmp_path: Path) -> None:
    """What works only in part is told, and the form is made."""
    file = write(tmp_path, [HEADER, ("select_one yn", "a", "A")], choices=[*CHOICES[:2], ("yn", "n", None)])

    found = [warning for warning in convert_workbook(file).warnings if warning.sheet == "choices"]

    assert [(warning.row, warning.severity) for warning in found] == [(3, Severity.WARNING)]


def test_own_keys_travel_in_the_xform(tmp_path: Path) -> None:
    """Columns child::key, and one column child, come back from the XForm; a group's keys hold for its questions."""
    header = ("type", "name", "label", "child::scale", "child::by", "child")
    rows = [
        ("begin group", "g", "G", None, "adult"),
        ("select_one yn", "a", "A", "f3", None, "practice=yes note=two%20words"),
        ("end group",),
        ("text", "b", "B"),
    ]
    converted = convert_workbook(write(tmp_path, [header, *rows]))

    session = Session.start(parse_form(converted.xform_xml), environment())

    assert converted.xform_xml.count("immerse:child=") == 2
    assert session.question("/data/g/a").child == {
        "scale": "f3",
        "practice": "yes",
        "note": "two words",
        "by": "adult",
    }
    assert session.question("/data/b").child == {}


def test_attachments_come_from_the_forms_folder_only(tmp_path: Path) -> None:
    """Files beside the form or in media are taken; a link that leads outside is not."""
    inside = tmp_path / "form"
    (inside / "media").mkdir(parents=True)
    (inside / "media" / "towns.csv").write_text("name,label\na,A-town\n")
    (tmp_path / "secret.csv").write_text("name,label\ns,Secret\n")
    (inside / "streets.csv").symlink_to(tmp_path / "secret.csv")
    rows = [("select_one_from_file towns.csv", "a", "A"), ("select_one_from_file streets.csv", "b", "B")]

    converted = convert_workbook(write(inside, [HEADER, *rows]))

    assert set(converted.attachments) == {"towns.csv"}
    assert [warning.code for warning in converted.warnings] == ["form.missing_attachment"]


def test_conversion_is_kept_until_the_file_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same bytes give the same form from the cache; other bytes are converted anew; a broken cache is mended."""
    cache = tmp_path / "cache"
    file = write(tmp_path, [HEADER, ("text", "a", "A")])
    first = convert_workbook(file, cache_dir=cache)
    kept = list(cache.iterdir())

    again = convert_workbook(file, cache_dir=cache)
    kept[0].write_text("{")
    mended = convert_workbook(file, cache_dir=cache)
    other: ConvertedForm = convert_workbook(write(tmp_path, [HEADER, ("text", "b", "B")]), cache_dir=cache)

    assert first == again == mended
    assert "/data/b" in other.xform_xml
    assert len(list(cache.iterdir())) == 2


def test_warnings_of_a_kept_conversion_are_those_of_today(tmp_path: Path) -> None:
    """From the cache each warning comes once and with its cell; what was mended beside the file is not told again."""
    cache = tmp_path / "cache"
    survey = [("type", "name", "label"), ("audit", "audit", ""), ("select_one_from_file towns.csv", "t", "T")]
    file = write(tmp_path, survey)
    first = convert_workbook(file, cache_dir=cache)

    again = convert_workbook(file, cache_dir=cache)
    (tmp_path / "towns.csv").write_text("name,label\nn,Nijmegen\n", encoding="utf-8")
    mended = convert_workbook(file, cache_dir=cache)

    assert again == first
    assert {warning.code for warning in again.warnings} == {"form.stays_blank", "form.missing_attachment"}
    assert [(warning.code, warning.row) for warning in mended.warnings] == [("form.stays_blank", 2)]


def _zip(file: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file


STRICT = b'<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" conformance="strict"><sheets/></workbook>'


def test_strict_workbook_is_explained(tmp_path: Path) -> None:
    """A workbook saved as Strict Open XML is named as such, with the way out."""
    file = _zip(tmp_path / "form.xlsx", {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": STRICT})

    problem = problems_of(file)[0]

    assert problem.code == "form.strict_ooxml"
    assert "Excel workbook (.xlsx)" in problem.remedy


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("form.xlsx", b"PK\x03\x04 cut off", "form.broken_workbook"),
        ("form.xlsx", b"", "form.empty_file"),
        ("form.xlsx", b"<html><table></table></html>", "form.not_a_workbook"),
        ("form.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "form.not_a_workbook"),
        (
            "form.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "form.encrypted_workbook",
        ),
    ],
)
def test_file_that_is_no_workbook_is_explained(name: str, content: bytes, code: str, tmp_path: Path) -> None:
    """Damaged, empty, foreign and encrypted files are told apart."""
    file = tmp_path / name
    file.write_bytes(content)

    assert problems_of(file)[0].code == code


def test_missing_file_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    """A wrong path is told as such."""
    assert problems_of(tmp_path / "none.xlsx")[0].code == "form.no_file"


@pytest.mark.parametrize("size", [30 * 1024 * 1024, 19 * 1024 * 1024], ids=["too big", "too tightly packed"])
def test_zip_bomb_is_not_opened(size: int, tmp_path: Path) -> None:
    """What unpacks to more than 20 MB, or packs a thousandfold, is refused before it is unpacked."""
    parts = {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>", "xl/x.xml": b"\0" * size}
    file = _zip(tmp_path / "form.xlsx", parts)

    assert problems_of(file)[0].code == "form.too_big_unpacked"


def test_workbook_with_too_many_rows_is_refused(tmp_path: Path) -> None:
    """More than 20,000 rows belong in a CSV file."""
    many = [("l", f"n{number}", "x") for number in range(20_001)]
    file = write(tmp_path, [HEADER, ("text", "a", "A")], choices=[CHOICES[0], *many])

    problem = problems_of(file)[0]

    assert problem.code == "form.too_many_rows"
    assert "CSV" in problem.remedy


def test_entities_are_filled_into_the_submission(tmp_path: Path) -> None:
    """An entity has one id, also when the draft is saved and opened again; id and label stand in the record."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for row in [("type", "name", "label", "save_to"), ("text", "nm", "Name", "p_name")]:
        sheet.append(row)
    sheet = book.create_sheet("entities")
    for entity in [("list_name", "label"), ("people", "concat(${nm}, '!')")]:
        sheet.append(entity)
    file = tmp_path / "entity.xlsx"
    book.save(file)
    converted = convert_workbook(file)
    definition = parse_form(converted.xform_xml)

    session = Session.start(definition, environment())
    session.set("/data/nm", "Ann")
    again = Session.load(definition, environment(seed=9), session.dump())

    assert converted.warnings == ()
    assert '<entity dataset="people" create="1" id="00000000-0000-4000-8000-' in session.finalize().xml
    assert "<label>Ann!</label></entity>" in session.finalize().xml
    assert again.finalize().xml == session.finalize().xml
    assert again.all_questions() == ("/data/nm",)
