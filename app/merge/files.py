"""Which files a record still refers to: a reference that somebody took back is none, whoever has the file."""

from collections.abc import Iterator

from app.merge.merging import FieldValue, MergedRecord
from app.protocol.media import MediaReference, read_reference


def standing_files(merged: MergedRecord) -> frozenset[MediaReference]:
    """The files of the values that stand, both sides of a dispute included."""
    return frozenset(reference for reference in _references(merged) if reference is not None)


def _references(merged: MergedRecord) -> Iterator[MediaReference | None]:
    for key, value in merged.fields.items():
        yield _reference(key, value)
    for key, writes in merged.conflicts.items():
        for write in writes:
            yield _reference(key, write.value)


def _reference(key: str, value: FieldValue) -> MediaReference | None:
    return read_reference(key, value) if isinstance(value, str) else None
