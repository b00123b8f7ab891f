"""Lists of children as schools send them: with every mistake that people make in spreadsheets."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from app.errors import AppError
from app.rosters import RosterFile, read_roster_file
from app.rosters.reading import MAX_PROBLEMS
from app.rosters.tables import MAX_ROWS

HEADER = "code,class,seat,age,name\n"


def read(folder: Path, text: str, *, encoding: str = "utf-8") -> RosterFile:
    """A CSV file with this text, read."""
    path = folder / "list.csv"
    path.write_bytes(text.encode(encoding))
    return read_roster_file(path)


def found(roster: RosterFile) -> list[tuple[int | None, str, str]]:
    """Problems as (row, column, code)."""
    return [(problem.row, problem.column, problem.code) for problem in roster.problems]


def test_a_good_list_has_no_problem(tmp_path: Path) -> None:
    """Every column arrives as what it is."""
    roster = read(tmp_path, HEADER + "K-1,4B,1,9,Amina Yusuf\nK-2,4B,2,10,\n")

    assert not roster.problems
    assert [(c.row, c.code, c.class_label, c.seat, c.age, c.name) for c in roster.children] == [
        (2, "K-1", "4B", 1, 9, "Amina Yusuf"),
        (3, "K-2", "4B", 2, 10, ""),
    ]


def test_rows_with_one_code_are_all_left_out(tmp_path: Path) -> None:
    """The file does not say which one is right; case makes no difference."""
    roster = read(tmp_path, HEADER + "K-1,4B,1,9,A\nk-1,4B,2,9,B\nK-2,4B,3,9,C\n")

    assert [child.code for child in roster.children] == ["K-2"]
    assert found(roster) == [(2, "code", "duplicate_code"), (3, "code", "duplicate_code")]


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (",4B,1,9,A", "code", "no_code"),
        ("K 1/2,4B,1,9,A", "code", "bad_code"),
        ("Ключ,4B,1,9,A", "code", "bad_code"),
        ("_12,4B,1,9,A", "code", "bad_code"),
        (".12,4B,1,9,A", "code", "bad_code"),
        (f"{'K' * 101},4B,1,9,A", "code", "bad_code"),
        (f"K-1,{'c' * 201},1,9,A", "class", "long_name"),
        ("GZA3-DVG0-7,4B,1,9,A", "code", "check_character"),
        ("K-1,,1,9,A", "class", "no_class"),
        ("K-1,4B,one,9,A", "seat", "bad_seat"),
        ("K-1,4B,-1,9,A", "seat", "bad_seat"),
        ("K-1,4B,1,9.5,A", "age", "bad_age"),
        ("K-1,4B,1,99,A", "age", "bad_age"),
        ("K-1,4B,1,²,A", "age", "bad_age"),
        ("=A1,4B,1,9,A", "code", "formula"),
        ("K-1,4B,1,9,A\x07", "name", "bad_character"),
        (f"K-1,4B,1,9,{'n' * 201}", "name", "long_name"),
    ],
)
def test_a_bad_row_is_named_and_left_out(tmp_path: Path, row: str, column: str, code: str) -> None:
    """With its row, the column as the file calls it, and one reason; the good row beside it stays."""
    roster = read(tmp_path, HEADER + row + "\nK-9,4B,3,8,Z\n")

    assert (2, column, code) in found(roster)
    assert [child.code for child in roster.children] == ["K-9"]


def test_a_missing_age_and_a_shared_seat_are_remarks(tmp_path: Path) -> None:
    """They may be meant, so the rows are taken."""
    roster = read(tmp_path, HEADER + "K-1,4B,1,,A\nK-2,4B,1,9,B\n")

    assert [child.code for child in roster.children] == ["K-1", "K-2"]
    assert found(roster) == [(2, "age", "no_age"), (3, "seat", "same_seat")]
    assert not any(problem.is_blocking for problem in roster.problems)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_encodings_and_separators_are_found(tmp_path: Path, encoding: str, separator: str) -> None:
    """As spreadsheet programs of several countries save."""
    text = (HEADER + "K-1,4B,1,9,Zoë Müller\n").replace(",", separator)

    roster = read(tmp_path, text, encoding=encoding)

    assert roster.children[0].name == "Zoë Müller"
    assert [problem.code for problem in roster.problems] == (["guessed_encoding"] if encoding == "cp1252" else [])


@pytest.mark.parametrize(
    "header",
    ["Código;Clase;Edad;Nombre", "code;classe;âge;nom", "Κωδικός;Τάξη;Ηλικία;Όνομα", "Name;Klas;Leeftijd;Code"],
)
def test_headers_are_known_in_the_languages_of_the_schools(tmp_path: Path, header: str) -> None:
    """In any order, with any case and accents."""
    values = {"code": "K-1", "class": "4B", "age": "9", "name": "A"}
    order = ("name", "class", "age", "code") if header.startswith("Name") else ("code", "class", "age", "name")
    if "âge" in header:
        header = header.replace("âge", "age")

    roster = read(tmp_path, f"{header}\n{';'.join(values[key] for key in order)}\n")

    assert [(c.code, c.class_label, c.age, c.name) for c in roster.children] == [("K-1", "4B", 9, "A")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "roster.empty"),
        ("name,age\nA,9\n", "roster.no_columns"),
        ("code,id,class\nK-1,K-2,4B\n", "roster.two_columns"),
        ('code,class\n"K-1,4B\n', "roster.unreadable"),
        ("code,class\nK\x00-1,4B\n", "roster.unreadable"),
        ("code,class\n" + "K-1,4B\n" * (MAX_ROWS + 1), "roster.too_big"),
    ],
)
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, text: str, code: str) -> None:
    """With what to do, before a row is believed."""
    with pytest.raises(AppError) as refusal:
        read(tmp_path, text)

    assert refusal.value.code == code


def workbook(path: Path, rows: list[list[object]]) -> Workbook:
    """An unsaved workbook with these rows under the header."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["code", "class", "seat", "age", "name"])
    for row in rows:
        sheet.append(row)
    book.save(path)
    return book


def test_a_workbook_gives_numbers_as_they_are_meant(tmp_path: Path) -> None:
    """Excel keeps every number as a decimal; a code of digits stays a code."""
    path = tmp_path / "list.xlsx"
    workbook(path, [[1001, "4B", 1.0, 9.0, "Li"], [None, None, None, None, None], ["K-2", 5, 2, 10, None]])

    roster = read_roster_file(path)

    assert [(c.row, c.code, c.class_label, c.seat, c.age) for c in roster.children] == [
        (2, "1001", "4B", 1, 9),
        (4, "K-2", "5", 2, 10),
    ]


def test_merged_cells_formulas_and_errors_are_named(tmp_path: Path) -> None:
    """Each with its row; nothing is guessed out of them."""
    path = tmp_path / "list.xlsx"
    book = workbook(
        path,
        [
            ["K-1", "4B", 1, 9, "A"],
            ["K-2", None, 2, 9, "B"],
            ["K-3", "4B", "=1+2", 9, "C"],
            ["K-4", "4B", 4, "#N/A", "D"],
        ],
    )
    sheet = book.worksheets[0]
    sheet.merge_cells("B2:B3")
    book.save(path)

    roster = read_roster_file(path)

    problems = found(roster)
    assert {(2, "class", "merged"), (3, "class", "merged"), (4, "seat", "formula"), (5, "age", "error")} <= set(
        problems
    )
    assert not roster.children


def test_a_packed_bomb_is_not_opened(tmp_path: Path) -> None:
    """Two hundred megabytes of blanks behind a few kilobytes."""
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 250_000_000)

    with pytest.raises(AppError) as refusal:
        read_roster_file(path)

    assert refusal.value.code == "roster.too_big"


def test_problems_are_counted_beyond_what_a_person_reads(tmp_path: Path) -> None:
    """A wrong column gives a problem in every row."""
    roster = read(tmp_path, HEADER + "K,4B,x,9,A\n" * 3_000)

    assert len(roster.problems) == MAX_PROBLEMS
    assert roster.more_problems == 3_000 - MAX_PROBLEMS
    assert roster.rows == 3_000


def test_names_stay_out_of_representations(tmp_path: Path) -> None:
    """What is logged by accident holds no name."""
    roster = read(tmp_path, HEADER + "K-1,4B,1,9,Amina\n")

    assert "Amina" not in repr(roster)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_any_bytes_end_in_rows_or_a_reason(tmp_path: Path, content: bytes) -> None:
    """Never in another exception."""
    path = tmp_path / "list.csv"
    path.write_bytes(content)

    roster, refusal = None, None
    try:
        roster = read_roster_file(path)
    except AppError as error:
        refusal = error

    assert (roster is None) != (refusal is None)
    assert refusal is None or refusal.code.startswith("roster.")
    assert roster is None or len(roster.children) <= roster.rows
