"""Reads the result tables of a frozen snapshot back into rows; computes nothing."""

import json
from collections.abc import Mapping

from app.errors import AppError
from app.indicators.records import REASONS
from app.indicators.rows import ResultRow
from sync_server.database.library import SnapshotRow


def manifest_of(snapshot: SnapshotRow) -> Mapping[str, object]:
    """The hashed part of a snapshot."""
    found = json.loads(snapshot.files["manifest.json"])
    assert isinstance(found, dict)
    return found


def rows_of(snapshot: SnapshotRow, table: str) -> tuple[ResultRow, ...]:
    """The rows of ``internal`` or ``public``.

    Raises:
        AppError: ``snapshot.no_table``.
    """
    content = snapshot.files.get(f"{table}.json")
    if content is None:
        raise AppError("snapshot.no_table", f"This snapshot holds no {table} table.")
    return tuple(_row(entry) for entry in json.loads(content))


def _row(entry: dict[str, str | int | float | bool | None]) -> ResultRow:
    missing = tuple((reason, entry.pop(f"n_missing_{reason}")) for reason in REASONS)
    known = tuple(pair for pair in missing if pair[1] is not None)
    return ResultRow(**entry, n_missing=known)  # type: ignore[arg-type]  # JSON that this program has written
