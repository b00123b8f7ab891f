"""Cells of a CSV file or a workbook's first sheet as text, with what is odd about them; knows nothing of children."""

import codecs
import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError
from app.forms.workbook_check import has_bomb
from app.protocol.canonical import normal_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MAX_ROWS = 50_000
MAX_COLUMNS = 200
MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED = 200 * 1024 * 1024


@dataclass(frozen=True)
class Cell:
    """Text of a cell, trimmed and in NFC.

    Attributes:
        trouble: "" or ``formula``, ``merged``, ``error``, ``bad_character``.
    """

    text: str = field(repr=False)
    trouble: str = ""


Row = tuple[Cell, ...]


def read_table(path: Path) -> tuple[list[Row], bool]:
    """Rows of a file, in its order, also blank ones; and whether its encoding was guessed.

    Raises:
        AppError: ``roster.unreadable``, ``roster.too_big``.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise _unreadable(path, "it cannot be opened") from error
    if size > MAX_BYTES:
        raise _too_big(path, f"is bigger than {MAX_BYTES // 1024 // 1024} MB")
    if start.startswith(b"PK"):
        return _read_workbook(path), False
    if start.startswith(bytes.fromhex("d0cf11e0")):
        raise _unreadable(path, "it is an old .xls workbook or has a password; save it as .xlsx or CSV")
    return _read_csv(path)


def _unreadable(path: Path, why: str) -> AppError:
    return AppError("roster.unreadable", f"The file {path.name} cannot be read: {why}.")


def _too_big(path: Path, why: str) -> AppError:
    return AppError(
        "roster.too_big", f"The file {path.name} {why}. Is it a list of children? At most {MAX_ROWS:,} rows are read."
    )


def _read_csv(path: Path) -> tuple[list[Row], bool]:
    text, is_guessed = _decode(path, path.read_bytes())
    sample = text[: text.find("\n")] if "\n" in text else text
    # The header decides: a sniffer over the rows takes a decimal comma or a comma in a name for a separator.
    delimiter = max(";\t,|", key=sample.count)
    rows: list[Row] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            _check_size(path, len(rows), len(row))
            rows.append(tuple(_text_cell(value) for value in row))
    except csv.Error as error:
        raise _unreadable(path, f"row {len(rows) + 1} has a quotation mark that is never closed") from error
    return rows, is_guessed


def _decode(path: Path, content: bytes) -> tuple[str, bool]:
    """Text of a file whose encoding nobody wrote down, and whether it could as well be another one."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ["utf-16"]
    else:
        # Windows-1252 takes nearly every byte, so it comes last: it is what Excel in Western Europe writes.
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding == "cp1252"
    raise _unreadable(path, "it is neither a workbook nor text. Save it as CSV (UTF-8) or .xlsx")


def _text_cell(value: str) -> Cell:
    is_odd = any(char == "\ufffd" or (ord(char) < 32 and char not in "\t\n\r") for char in value)
    text = normal_text(value).strip()
    if text.startswith("=") and len(text) > 1:
        return Cell(text, "formula")
    return Cell(" ".join(text.split()), "bad_character" if is_odd else "")


def _check_size(path: Path, rows: int, columns: int) -> None:
    if rows > MAX_ROWS:
        raise _too_big(path, f"has more than {MAX_ROWS:,} rows")
    if columns > MAX_COLUMNS:
        raise _too_big(path, f"has more than {MAX_COLUMNS} columns")


def _read_workbook(path: Path) -> list[Row]:
    _check_package(path)
    # Imported here: it costs a fifth of a second, and most starts of the program read no workbook.
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        # Not read-only: that mode knows nothing of merged cells. The sizes were looked at before.
        workbook = load_workbook(path, data_only=False)
        sheet = next((sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"), None)
        if sheet is None:
            raise _unreadable(path, "it has no visible sheet")
        _check_size(path, sheet.max_row - 1, 0)
        _check_size(path, 0, sheet.max_column)
        return list(_workbook_rows(sheet))
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, EOFError) as error:
        raise _unreadable(path, "the workbook is damaged; save it again in a spreadsheet program") from error


def _check_package(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise _unreadable(path, "the workbook is damaged; copy it again from where it came") from error
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MAX_UNPACKED or has_bomb(entries):
        raise _too_big(path, f"unpacks to {unpacked // 1024 // 1024} MB")


def _workbook_rows(sheet: "Worksheet") -> Iterator[Row]:
    merged = {
        (row, column)
        for area in sheet.merged_cells.ranges
        for row in range(area.min_row, min(area.max_row, MAX_ROWS + 1) + 1)
        for column in range(area.min_col, min(area.max_col, MAX_COLUMNS) + 1)
    }
    for number, row in enumerate(sheet.iter_rows(), start=1):
        yield tuple(_trimmed(_workbook_cells(number, row, merged)))


def _workbook_cells(number: int, row: Iterable[object], merged: set[tuple[int, int]]) -> Iterator[Cell]:
    for place, cell in enumerate(row, start=1):
        value, kind = getattr(cell, "value", None), getattr(cell, "data_type", "")
        if (number, place) in merged:
            yield Cell(_as_text(value), "merged")
        elif kind == "f":
            yield Cell(_as_text(value), "formula")
        elif kind == "e":
            yield Cell(_as_text(value), "error")
        else:
            yield _text_cell(_as_text(value))


def _trimmed(cells: Iterable[Cell]) -> list[Cell]:
    """Without the blank cells at the end that formatting leaves behind."""
    row = list(cells)
    while row and not row[-1].text and not row[-1].trouble:
        row.pop()
    return row


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
