"""What changed between two snapshots, and why: records, withdrawals, definitions, figures; changes nothing itself."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.indicators.rows import ResultRow
from sync_server.database.library import SnapshotRow
from sync_server.result_files import cell_text
from sync_server.result_reading import manifest_of, rows_of
from sync_server.snapshot_inputs import inputs_of

_PARTS = ("design", "disclosure", "code", "second_generation_if")
_KEY = ("indicator", "option", "geo_level", "geo", "breakdown", "category")


@dataclass(frozen=True)
class FigureChange:
    """One internal figure before and after. ``is_beyond_noise``: neither value lies in the other's interval.

    ``reason``: "definition" where the definition changed, "records" otherwise.
    """

    key: tuple[str, str, str, str, str, str]
    before: float | None
    after: float | None
    n_before: int | None
    n_after: int | None
    is_beyond_noise: bool
    reason: str


@dataclass(frozen=True)
class SnapshotDiff:
    """The difference of two snapshots of one project."""

    records_added: int
    records_removed: int
    records_changed: int
    definitions_added: tuple[str, ...]
    definitions_removed: tuple[str, ...]
    definitions_changed: tuple[str, ...]
    other_parts: tuple[str, ...]
    figures: tuple[FigureChange, ...]

    @property
    def is_empty(self) -> bool:
        """Are both snapshots the same in all that counts?"""
        return not (
            any((self.records_added, self.records_removed, self.records_changed))
            or any((self.definitions_added, self.definitions_removed, self.definitions_changed))
            or self.other_parts
            or self.figures
        )


def compare(before: SnapshotRow, after: SnapshotRow) -> SnapshotDiff:
    """Compare two snapshots by what they rest on and by their internal tables."""
    old, new = inputs_of(before), inputs_of(after)
    definitions = [_definitions(snapshot) for snapshot in (before, after)]
    changed = {
        code for code in definitions[0].keys() & definitions[1].keys() if definitions[0][code] != definitions[1][code]
    }
    manifests = [manifest_of(snapshot) for snapshot in (before, after)]
    return SnapshotDiff(
        records_added=len(new.keys() - old.keys()),
        records_removed=len(old.keys() - new.keys()),
        records_changed=sum(old[entity] != new[entity] for entity in old.keys() & new.keys()),
        definitions_added=tuple(sorted(definitions[1].keys() - definitions[0].keys())),
        definitions_removed=tuple(sorted(definitions[0].keys() - definitions[1].keys())),
        definitions_changed=tuple(sorted(changed)),
        other_parts=tuple(part for part in _PARTS if manifests[0].get(part) != manifests[1].get(part)),
        figures=tuple(_figures(rows_of(before, "internal"), rows_of(after, "internal"), changed)),
    )


def _definitions(snapshot: SnapshotRow) -> Mapping[str, str]:
    catalogue = manifest_of(snapshot)["catalogue"]
    assert isinstance(catalogue, dict)
    return {entry["code"]: entry["digest"] for entry in catalogue["indicators"]}


def _figures(before: Sequence[ResultRow], after: Sequence[ResultRow], changed: set[str]) -> Iterator[FigureChange]:
    old, new = {row.key: row for row in before}, {row.key: row for row in after}
    for key in [*old, *(key for key in new if key not in old)]:
        one, other = old.get(key), new.get(key)
        values = [None if row is None else (row.value, row.n_valid, row.n_total) for row in (one, other)]
        if values[0] != values[1]:
            yield FigureChange(
                key=key,
                before=None if one is None else one.value,
                after=None if other is None else other.value,
                n_before=None if one is None else one.n_valid,
                n_after=None if other is None else other.n_valid,
                is_beyond_noise=_is_outside(one, other) and _is_outside(other, one),
                reason="definition" if key[0] in changed else "records",
            )


def _is_outside(one: ResultRow | None, other: ResultRow | None) -> bool:
    if one is None or other is None or one.value is None or other.ci_low is None or other.ci_high is None:
        return False
    return not other.ci_low <= one.value <= other.ci_high


def diff_csv(diff: SnapshotDiff) -> bytes:
    """The changed figures as a table."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*_KEY, "before", "after", "n_before", "n_after", "is_beyond_noise", "reason"])
    for change in diff.figures:
        cells = (change.before, change.after, change.n_before, change.n_after, change.is_beyond_noise, change.reason)
        writer.writerow([cell_text(cell) for cell in (*change.key, *cells)])
    return out.getvalue().encode("utf-8")
