"""Result tables as files: CSV that no spreadsheet runs as a formula, and JSON; pure and deterministic."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.indicators.records import REASONS

if TYPE_CHECKING:
    from app.indicators import ResultRow, ResultTables

RELEASE = "release.json"
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")

Cell = str | int | float | bool | None


def result_files(tables: "ResultTables") -> Iterator[tuple[str, bytes]]:
    """(file name, content) of both tables in both formats."""
    for name, rows in (("internal", tables.internal), ("public", tables.public)):
        flat = [_flat(row) for row in rows]
        columns = list(flat[0]) if flat else []
        yield f"{name}.csv", _csv(columns, flat)
        yield f"{name}.json", _json(flat)


def _flat(row: "ResultRow") -> dict[str, Cell]:
    cells: dict[str, Cell] = {}
    for name in row.__dataclass_fields__:
        if name == "n_missing":
            # Always every reason as a column: the header must not depend on which reasons occur.
            missing = dict(row.n_missing)
            cells.update({f"n_missing_{reason}": missing.get(reason) for reason in REASONS})
        else:
            cells[name] = getattr(row, name)
    return cells


def safe_text(text: str) -> str:
    """Text that a spreadsheet shows and does not run (OWASP: CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def cell_text(cell: Cell) -> str:
    """One cell: blank for None, shortest exact form for numbers, safe text for the rest."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        return repr(cell)
    return safe_text(cell)


def _csv(columns: Sequence[str], rows: Sequence[dict[str, Cell]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell_text(row[column]) for column in columns] for row in rows)
    return out.getvalue().encode("utf-8")


def _json(rows: Sequence[dict[str, Cell]]) -> bytes:
    lines = (json.dumps(row, ensure_ascii=False, allow_nan=False, separators=(",", ":")) for row in rows)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode("utf-8")
