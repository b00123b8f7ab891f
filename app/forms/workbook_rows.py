"""Rows of a workbook with their numbers, to find the cell a problem is in; must not judge them."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.forms.workbook_check import FileKind, refuse

MAX_ROWS = 20_000
MAX_BLANK_ROWS = 1_000
SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm", "languages")

_HEADERS: dict[str, tuple[str, ...]] = {
    "relevant": ("relevant", "relevance", "bind::relevant"),
    "constraint": ("constraint", "bind::constraint"),
    "calculate": ("calculation", "calculate", "bind::calculate"),
    "required": ("required", "bind::required"),
    "readonly": ("readonly", "read_only", "read only", "bind::readonly"),
    "choices": ("choice_filter", "type"),
    "trigger": ("trigger",),
    "count": ("repeat_count", "count", "jr:count", "control::jr:count"),
    "default": ("default", "calculation", "bind::jr:preloadparams"),
    "type": ("type",),
    "label": ("label",),
    "hint": ("hint",),
    "appearance": ("appearance", "control::appearance"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number as the spreadsheet shows it, and its cells by header."""

    number: int
    cells: dict[str, str]

    def cell(self, header: str) -> str:
        """Text under a header, whatever its case; "" when there is none."""
        return next((text for name, text in self.cells.items() if name.strip().lower() == header), "")


@dataclass(frozen=True, slots=True)
class Place:
    """A cell, or as much of its address as is known."""

    sheet: str | None = None
    row: int | None = None
    column: str | None = None


@dataclass(slots=True)
class Workbook:
    """Sheets of a form by name in small letters."""

    sheets: dict[str, list[Row]] = field(default_factory=dict)

    def survey(self) -> list[Row]:
        """Rows of the survey sheet."""
        return self.sheets.get("survey", [])

    def paths(self, root: str) -> Iterator[tuple[str, Row]]:
        """(path in the XForm, row) of every named row of the survey."""
        stack = [f"/{root}"]
        for row in self.survey():
            kind = " ".join(row.cell("type").lower().replace("_", " ").split())
            name = row.cell("name")
            if kind.startswith("end ") and len(stack) > 1:
                stack.pop()
                continue
            path = f"{stack[-1]}/{name}"
            if name:
                yield path, row
            if kind.startswith("begin ") or kind in ("begin group", "begin repeat"):
                stack.append(path)

    def place_of(self, path: str, part: str, root: str) -> Place:
        """Cell of a problem at a path of the XForm; the part chooses the column."""
        rows = dict(self.paths(root))
        row = rows.get(path)
        if row is None and path.endswith("_count"):
            # pyxform computes a repeat_count in a question of its own, named after the repeat.
            row, part = rows.get(path[: -len("_count")]), "count"
        if row is None and path.startswith(f"/{root}/meta/"):
            # Wherever its row stands, pyxform moves an audit into meta.
            kind = path.rsplit("/", 1)[-1]
            row = next((one for one in self.survey() if one.cell("type").lower() == kind), None)
        if row is None:
            return Place("survey")
        return Place("survey", row.number, _column(row, part))

    def search(self, text: str, *, sheets: Iterable[str] = SHEETS) -> Place:
        """First cell that holds a text as a whole word."""
        pattern = re.compile(rf"(?<![\w.-]){re.escape(text)}(?![\w-])")
        for sheet in sheets:
            for row in self.sheets.get(sheet, ()):
                for header, cell in row.cells.items():
                    if pattern.search(cell):
                        return Place(sheet, row.number, header)
        return Place()

    def header_like(self, sheet: str, name: str) -> str:
        """The header as written in the sheet for pyxform's name of a column."""
        wanted = name.lower()
        for row in self.sheets.get(sheet, ()):
            for header in row.cells:
                if header.lower() == wanted or header.lower().split("::", 1)[0] == wanted:
                    return header
        return name


def _column(row: Row, part: str) -> str | None:
    for wanted in _HEADERS.get(part, ()):
        for header in row.cells:
            if header.lower() == wanted or header.lower().startswith(f"{wanted}::"):
                return header
    return None


def read_workbook(path: Path, kind: FileKind) -> Workbook:
    """Sheets of a checked workbook.

    Raises:
        FormError: it cannot be read, or a sheet has more than 20,000 rows.
    """
    if kind is FileKind.XLSX:
        return _collected(_xlsx_sheets(path), path)
    if kind is FileKind.XLS:
        return _collected(_xls_sheets(path), path)
    return _collected(_csv_sheets(path), path) if kind is FileKind.CSV else Workbook()


_Rows = Iterable[Sequence[object]]


def _collected(sheets: Iterable[tuple[str, _Rows]], path: Path) -> Workbook:
    workbook = Workbook()
    for name, rows in sheets:
        workbook.sheets[name.lower()] = list(_rows_of(name, rows, path))
    if "survey" not in workbook.sheets and len(workbook.sheets) == 1:
        workbook.sheets["survey"] = next(iter(workbook.sheets.values()))
    return workbook


def _rows_of(sheet: str, rows: _Rows, path: Path) -> Iterator[Row]:
    header: list[str] = []
    blank = 0
    for number, cells in enumerate(rows, 1):
        texts = [_text(cell) for cell in cells]
        if not header:
            header = texts if any(texts) else []
            continue
        filled = {name: text for name, text in zip(header, texts, strict=False) if name and text}
        blank = 0 if filled else blank + 1
        if blank > MAX_BLANK_ROWS:
            return
        if number - blank > MAX_ROWS:
            raise refuse(
                "form.too_many_rows",
                f"The sheet {sheet!r} of {path.name} has more than {MAX_ROWS} rows.",
                "Move long lists to a CSV file (select_one_from_file).",
            )
        if filled:
            yield Row(number, filled)


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _xlsx_sheets(path: Path) -> Iterator[tuple[str, _Rows]]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook  # imported late: it costs a fifth of a second
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
        try:
            for sheet in book.worksheets:
                if sheet.title.lower() in SHEETS or len(book.worksheets) == 1:
                    # Some writers leave a wrong size in the sheet; openpyxl would stop there.
                    sheet.reset_dimensions()
                    yield sheet.title, sheet.iter_rows(values_only=True)
        finally:
            book.close()
    except (BadZipFile, InvalidFileException, KeyError, TypeError, ValueError, AttributeError, SyntaxError) as error:
        raise refuse(
            "form.broken_workbook",
            f"The file {path.name} is damaged: its sheets cannot be read.",
            "Open it in a spreadsheet program and save it again as 'Excel workbook (.xlsx)'.",
        ) from error


def _xls_sheets(path: Path) -> Iterator[tuple[str, _Rows]]:
    import xlrd  # type: ignore[import-untyped]  # no stubs exist for the old format's reader

    try:
        with xlrd.open_workbook(path) as book:
            for sheet in book.sheets():
                yield str(sheet.name), [sheet.row_values(at) for at in range(sheet.nrows)]
    except (xlrd.XLRDError, AssertionError, IndexError, ValueError, TypeError) as error:
        raise refuse(
            "form.broken_workbook",
            f"The file {path.name} is damaged: its sheets cannot be read.",
            "Open it in a spreadsheet program and save it again as 'Excel workbook (.xlsx)'.",
        ) from error


def _csv_sheets(path: Path) -> Iterator[tuple[str, _Rows]]:
    """A CSV holds all sheets: the name of each stands in the first column, its rows below with that column blank."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.reader(file))
    except (UnicodeDecodeError, csv.Error) as error:
        raise refuse(
            "form.broken_workbook", f"The file {path.name} is not a CSV in UTF-8.", "Save it as 'CSV UTF-8'."
        ) from error
    starts = [at for at, line in enumerate(lines) if line and line[0].strip()]
    for at, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        blank: list[list[str]] = [[] for _ in range(at + 1)]
        yield lines[at][0].strip(), blank + [line[1:] for line in lines[at + 1 : end]]
