"""What a snapshot rests on, kept beside it and never exported: which records, in which state."""

import json
from collections.abc import Mapping, Sequence

import zstandard

from app.errors import AppError
from sync_server.database.library import SnapshotRow

INPUTS = ".inputs"
"""Name of the kept list; a snapshot's folder never holds it, since it names records."""

_LARGEST = 512 * 1024 * 1024


def pack_inputs(inputs: Sequence[tuple[str, str]]) -> bytes:
    """Keep (record, heads and place) of every record of a snapshot."""
    text = json.dumps(dict(inputs), ensure_ascii=False, separators=(",", ":"))
    return zstandard.compress(text.encode("utf-8"))


def inputs_of(snapshot: SnapshotRow) -> Mapping[str, str]:
    """Record -> its heads and place, as a snapshot took them.

    Raises:
        AppError: ``snapshot.no_inputs`` for a snapshot of a program that did not keep them.
    """
    packed = snapshot.files.get(INPUTS)
    if packed is None:
        raise AppError("snapshot.no_inputs", "This snapshot was taken by an older program, which kept no inputs.")
    found = json.loads(zstandard.decompress(packed, max_output_size=_LARGEST))
    return {str(entity): str(state) for entity, state in found.items()}
