"""Result tables as files: CSV that no spreadsheet runs as a formula, and JSON; pure and deterministic."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app.indicators.contrasts import CONTRAST_COLUMNS
from app.indicators.rows import COLUMNS
from app.indicators.waves import CHANGE_COLUMNS, ChangeRow
from app.protocol.spreadsheets import safe_text as safe_text

if TYPE_CHECKING:
    from app.indicators import ResultTable, ResultTables

RELEASE = "release.json"

_SECONDARY = ("indicator", "version", "item", "geo", "period", "value", "score", "n_parts", "method", "sources", "note")

Cell = str | int | float | bool | None


def result_files(tables: "ResultTables") -> Iterator[tuple[str, bytes]]:
    """(file name, content) of both tables in both formats."""
    for name, table in (("internal", tables.internal), ("public", tables.public)):
        yield f"{name}.csv", csv_bytes(table)
        yield f"{name}.json", json_bytes(table)
    yield "differences.csv", differences_bytes(tables)
    yield "secondary.csv", secondary_bytes(tables)


def cell_text(cell: Cell) -> str:
    """One cell: blank for None, shortest exact form for numbers, safe text for the rest."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        return repr(cell)
    return safe_text(cell)


def csv_bytes(table: "ResultTable") -> bytes:
    """The table with every column of ``rows.COLUMNS``: the header never depends on what occurs."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(zip(*(map(cell_text, table.cells(name)) for name in COLUMNS), strict=True))
    return out.getvalue().encode("utf-8")


def secondary_bytes(tables: "ResultTables") -> bytes:
    """Figures of published tables with their sources."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_SECONDARY)
    for row in tables.secondary:
        cells = {**row.__dict__, "sources": " | ".join(row.sources)}
        writer.writerow([cell_text(cells[name]) for name in _SECONDARY])
    return out.getvalue().encode("utf-8")


def differences_bytes(tables: "ResultTables") -> bytes:
    """Differences between groups: exact, and so for signed-in analysts like the internal table."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*CONTRAST_COLUMNS, "is_beyond_noise"])
    for row in tables.contrasts:
        cells = [getattr(row, name) for name in (*CONTRAST_COLUMNS, "is_beyond_noise")]
        writer.writerow([cell_text(cell) for cell in cells])
    return out.getvalue().encode("utf-8")


def changes_bytes(rows: Iterable[ChangeRow]) -> bytes:
    """Changes between two waves: exact, and so for signed-in analysts."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(CHANGE_COLUMNS)
    writer.writerows([cell_text(getattr(row, name)) for name in CHANGE_COLUMNS] for row in rows)
    return out.getvalue().encode("utf-8")


def json_bytes(table: "ResultTable") -> bytes:
    """One object a row."""
    columns = [[_json(cell) for cell in table.cells(name)] for name in COLUMNS]
    names = [f'"{name}":' for name in COLUMNS]
    lines = ("{" + ",".join(map(str.__add__, names, cells)) + "}" for cells in zip(*columns, strict=True))
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode("utf-8")


def _json(cell: Cell) -> str:
    return json.dumps(cell, ensure_ascii=False, allow_nan=False)
