"""Result tables of a snapshot in the formats of statistical offices: workbook, Parquet, SDMX-CSV, JSON-stat."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]  # ships no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from app.indicators.records import REASONS
from app.indicators.rows import COLUMNS, ResultRow
from sync_server.database.library import SnapshotRow
from sync_server.exports.sheets import write_workbook
from sync_server.result_files import safe_text
from sync_server.result_reading import rows_of

RESULT_FORMATS = ("xlsx", "parquet", "sdmx", "jsonstat")
DIMENSIONS = ("indicator", "option", "geo_level", "geo", "breakdown", "category")
_NUMBERS = frozenset(COLUMNS) - {*DIMENSIONS, "version", "suppressed", "conf_status", "obs_status"}

_STRUCTURE = "IMMERSE_FIELD:INDICATORS(1.0)"

Cell = str | int | float | bool | None


def write_results(snapshot: SnapshotRow, folder: Path, formats: Sequence[str], *, table: str = "public") -> None:
    """Write a table of a snapshot beside its own files.

    Args:
        snapshot: frozen.
        folder: exists.
        formats: of ``RESULT_FORMATS``.
        table: ``public``, or ``internal`` for signed-in analysts.
    """
    rows = rows_of(snapshot, table)
    manifest = snapshot.files["manifest.json"].decode("utf-8")
    if "xlsx" in formats:
        about = [("snapshot", snapshot.id), ("status", snapshot.status), ("manifest", manifest[:30_000])]
        sheets = [(table, COLUMNS, (cells_of(row) for row in rows)), ("about", ("key", "value"), about)]
        write_workbook(folder / f"{table}.xlsx", sheets)
    if "parquet" in formats:
        _write_parquet(rows, folder / f"{table}.parquet", {"snapshot": snapshot.id, "manifest": manifest})
    if "sdmx" in formats:
        (folder / f"{table}.sdmx.csv").write_bytes(sdmx_csv(rows, snapshot.id))
    if "jsonstat" in formats:
        (folder / f"{table}.json-stat.json").write_bytes(json_stat(rows, snapshot.id))


def cells_of(row: ResultRow) -> list[Cell]:
    """A row in the order of ``COLUMNS``."""
    missing = {f"n_missing_{reason}": count for reason, count in row.n_missing}
    names = {f"n_missing_{reason}" for reason in REASONS}
    return [missing.get(name) if name in names else getattr(row, name) for name in COLUMNS]


def _write_parquet(rows: Sequence[ResultRow], path: Path, about: Mapping[str, str]) -> None:
    kinds = {name: pa.float64() if name in _NUMBERS else pa.string() for name in COLUMNS}
    kinds |= {"version": pa.int64(), "suppressed": pa.bool_()}
    schema = pa.schema([pa.field(name, kinds[name]) for name in COLUMNS], metadata=dict(about))
    columns = list(zip(*(cells_of(row) for row in rows), strict=True)) or [()] * len(COLUMNS)
    arrays = [
        pa.array([float(cell) if name in _NUMBERS and cell is not None else cell for cell in column], type=kinds[name])
        for name, column in zip(COLUMNS, columns, strict=True)
    ]
    pq.write_table(pa.table(arrays, schema=schema), path, compression="zstd")


def sdmx_csv(rows: Sequence[ResultRow], snapshot_id: str) -> bytes:
    """SDMX-CSV 2.0: one observation a line, with one code each of CL_OBS_STATUS and CL_CONF_STATUS."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    names = [name.upper() for name in DIMENSIONS]
    extra = ("CI_LOW", "CI_HIGH", "N_VALID", "N_SITES")
    columns = ("STRUCTURE", "STRUCTURE_ID", "ACTION", *names, "OBS_VALUE", *extra)
    writer.writerow([*columns, "OBS_STATUS", "CONF_STATUS", "SNAPSHOT"])
    for row in rows:
        cells = (row.value, row.ci_low, row.ci_high, row.n_valid, row.n_sites)
        texts = ["" if cell is None else repr(cell) for cell in cells]
        key = [safe_text(part) or "_T" for part in row.key]
        status = (observation_status(row), row.conf_status or "F", snapshot_id)
        writer.writerow(["dataflow", _STRUCTURE, "I", *key, *texts, *status])
    return out.getvalue().encode("utf-8")


def observation_status(row: ResultRow) -> str:
    """One code of SDMX's CL_OBS_STATUS, the one that a reader needs most where several hold.

    Q suppressed, O missing, P held from the last release, U low reliability, N rounds to nothing, A normal.
    """
    if row.value is None:
        return "Q" if row.suppressed else "O"
    return next((flag.upper() for flag in "pun" if flag in row.obs_status), "A")


def json_stat(rows: Sequence[ResultRow], snapshot_id: str) -> bytes:
    """JSON-stat 2.0: a cube of value, interval and n; only the cells that exist, with the status of each."""
    geos = {(row.geo_level, row.geo): None for row in rows}
    groups = {(row.breakdown, row.category): None for row in rows}
    what = {(row.indicator, row.option): None for row in rows}
    measures = ("value", "ci_low", "ci_high", "n_valid")
    axes: list[tuple[str, list[str]]] = [
        ("indicator", ["/".join(filter(None, key)) for key in what]),
        ("geo", [geo for _, geo in geos]),
        ("group", [f"{breakdown}/{category}" for breakdown, category in groups]),
        ("measure", list(measures)),
    ]
    place = [{key: position for position, key in enumerate(axis)} for axis in (what, geos, groups)]
    values: dict[str, float] = {}
    status: dict[str, str] = {}
    for row in rows:
        at = (
            (place[0][row.indicator, row.option] * len(geos) + place[1][row.geo_level, row.geo]) * len(groups)
            + place[2][row.breakdown, row.category]
        ) * len(measures)
        for offset, name in enumerate(measures):
            value = getattr(row, name)
            if value is not None:
                values[str(at + offset)] = value
        flags = row.conf_status or row.obs_status
        if flags:
            status[str(at)] = flags
    cube = {
        "version": "2.0",
        "class": "dataset",
        "label": "Indicators (own-worded, not validated)",
        "extension": {"snapshot": snapshot_id},
        "id": [name for name, _ in axes],
        "size": [len(codes) for _, codes in axes],
        "role": {"geo": ["geo"], "metric": ["measure"]},
        "dimension": {name: {"category": {"index": codes}} for name, codes in axes},
        "value": values,
        "status": status,
    }
    return (json.dumps(cube, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n").encode("utf-8")
