"""Tables as Excel workbooks that run nothing: every text stays text, whatever it begins with."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]  # ships no types

CELL_CHARACTERS = 32_767
SHEET_ROWS = 1_048_576
_CREATED = datetime(2026, 1, 1, tzinfo=UTC)

Cell = str | int | float | bool | None
Sheet = tuple[str, Sequence[str], Iterable[Sequence[Cell]]]


def write_workbook(path: Path, sheets: Iterable[Sheet]) -> tuple[str, ...]:
    """Write sheets (name, header, rows) row by row.

    The creation time is a fixed one, so that the same tables are the same bytes.

    Returns:
        What was cut, in words: cells longer than Excel holds, rows beyond its last one.
    """
    told: list[str] = []
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties({"created": _CREATED})
        bold = book.add_format({"bold": True})
        for name, header, rows in sheets:
            sheet = book.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            for column, text in enumerate(header):
                sheet.write_string(0, column, text, bold)
            cut = 0
            for number, row in enumerate(rows, start=1):
                if number >= SHEET_ROWS:
                    told.append(f"{name}: Excel holds {SHEET_ROWS - 1} rows; the CSV has them all.")
                    break
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        cut += len(cell) > CELL_CHARACTERS
                        sheet.write_string(number, column, cell[:CELL_CHARACTERS])
                    elif isinstance(cell, bool):
                        sheet.write_boolean(number, column, cell)
                    elif cell is not None:
                        sheet.write_number(number, column, cell)
            if cut:
                told.append(f"{name}: {cut} cells are longer than {CELL_CHARACTERS} characters and were cut.")
    return tuple(told)
