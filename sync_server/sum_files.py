"""Sums of a block of records as Parquet and back; computes nothing and keeps nothing."""

import io
import json

import numpy as np
import pyarrow as pa  # type: ignore[import-untyped]  # ships no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from app.indicators import Cells
from app.indicators.cells import IndicatorCells

_SITES, _RECORDS = b"sites", b"records"


def pack_cells(cells: Cells) -> bytes:
    """One row per indicator and cell: site, groups, counts by state, sums by option."""
    codes = sorted(cells.indicators)
    own = [cells.indicators[code] for code in codes]
    lengths = [len(part.sites) for part in own]
    columns = {
        "indicator": pa.DictionaryArray.from_arrays(
            pa.array(np.repeat(np.arange(len(codes), dtype=np.int32), lengths)), pa.array(codes, type=pa.string())
        ),
        "site": pa.array(np.concatenate([part.sites for part in own]) if own else [], type=pa.int32()),
        "groups": _lists([part.groups for part in own], pa.int16()),
        "counts": _lists([part.counts for part in own], pa.int32()),
        "sums": _lists(
            [part.sums.transpose(1, 0, 2).reshape(len(part.sites), -1) for part in own],
            pa.float64(),
        ),
    }
    records = [[form, site, count] for (form, site), count in sorted(cells.records.items())]
    about = {_SITES: json.dumps(cells.sites), _RECORDS: json.dumps(records)}
    out = io.BytesIO()
    pq.write_table(pa.table(columns).replace_schema_metadata(about), out, compression="zstd")
    return out.getvalue()


def unpack_cells(content: bytes) -> Cells:
    """The sums that ``pack_cells`` wrote, to the last bit."""
    table = pq.read_table(io.BytesIO(content))
    about = table.schema.metadata
    indicator = table["indicator"].combine_chunks()
    names, codes = indicator.dictionary.to_pylist(), indicator.indices.to_numpy()
    site = table["site"].to_numpy().astype(np.int64)
    ends = np.searchsorted(codes, np.arange(len(names) + 1))
    found: dict[str, IndicatorCells] = {}
    for position, name in enumerate(names):
        rows = slice(int(ends[position]), int(ends[position + 1]))
        size = rows.stop - rows.start
        if size:
            groups, counts, sums = (
                _matrix(table[column].combine_chunks().slice(rows.start, size))
                for column in ("groups", "counts", "sums")
            )
            layers = sums.astype(np.float64).reshape(size, -1, 3).transpose(1, 0, 2).copy()
            found[name] = IndicatorCells(site[rows], groups.astype(np.int64), counts.astype(np.int64), layers)
    records = {(form, place): count for form, place, count in json.loads(about[_RECORDS])}
    return Cells(tuple(json.loads(about[_SITES])), found, records)


def _lists(parts: "list[np.ndarray[tuple[int, ...], np.dtype[np.generic]]]", kind: pa.DataType) -> pa.ListArray:
    widths = np.concatenate([np.full(len(part), part.shape[1]) for part in parts]) if parts else np.zeros(0)
    offsets = np.concatenate([[0], np.cumsum(widths)]).astype(np.int32)
    flat = np.concatenate([part.reshape(-1) for part in parts]) if parts else np.zeros(0)
    return pa.ListArray.from_arrays(pa.array(offsets), pa.array(flat, type=kind))


def _matrix(lists: pa.ListArray) -> "np.ndarray[tuple[int, int], np.dtype[np.generic]]":
    rows = len(lists)
    matrix: np.ndarray[tuple[int, int], np.dtype[np.generic]] = lists.flatten().to_numpy().reshape(rows, -1)
    return matrix
