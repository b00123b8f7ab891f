"""What a set of revisions of one record means: values, conflicts, deletion; pure, shared by laptop and server.

Per field, the values that no causal descendant has superseded stand (SYNC 3.2). One distinct value is the value,
several are a conflict that a person resolves. Time never chooses a winner, and order of arrival never matters.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.merge.clocks import hlc_time
from app.protocol.missing import Missing
from app.protocol.wire import MissingValue, Revision, RevisionKind

FieldValue = str | Missing | None
"""XForms text, why it is missing, or None: cleared."""

DELETED_FIELD = "@deleted"
"""Deletion is merged like a field, so that a deletion and an edit that did not see it are a conflict."""


@dataclass(frozen=True)
class Write:
    """One value that stands for a field, and the revision that wrote it."""

    rev: str
    device: str
    hlc: str
    value: FieldValue

    @property
    def at_utc(self) -> datetime:
        """By the clock of the laptop that wrote it; for people to read, never to choose a winner."""
        return hlc_time(self.hlc)


@dataclass(frozen=True)
class Dispute:
    """A field with several standing values, in display order; ``@deleted`` is whether the record is deleted."""

    entity: str
    field: str
    sides: tuple[Write, ...]


@dataclass(frozen=True)
class MergedRecord:
    """The meaning of a set of revisions.

    Attributes:
        fields: the fields with one standing value.
        conflicts: for each field with several distinct standing values, its writes in display order.
        heads: revisions without a child, sorted; the parents of the next revision.
        is_deleted: a deletion stands and nothing that it had not seen contradicts it.
        missing_parents: parents that are named but not in the set; the record may not be whole yet.
    """

    entity: str
    fields: Mapping[str, FieldValue]
    conflicts: Mapping[str, tuple[Write, ...]]
    heads: tuple[str, ...]
    is_deleted: bool
    missing_parents: frozenset[str]


def disputes(record: MergedRecord) -> tuple[Dispute, ...]:
    """The disputes of a record, field by field."""
    return tuple(Dispute(record.entity, field, sides) for field, sides in record.conflicts.items())


def field_value(value: str | MissingValue | None) -> FieldValue:
    """A wire value as the rooms inside use it."""
    return value.missing if isinstance(value, MissingValue) else value


def wire_value(value: FieldValue) -> str | MissingValue | None:
    """The reverse of `field_value`."""
    return MissingValue(missing=value) if isinstance(value, Missing) else value


def merge(revisions: Iterable[Revision]) -> MergedRecord:
    """Merge all known revisions of one record.

    Args:
        revisions: any order, repeats allowed; all of the same entity; at least one.

    Returns:
        The merged record; the same set gives the same result, however it is ordered.

    Raises:
        ValueError: no revision, or revisions of several entities.
    """
    known = {revision.rev: revision for revision in revisions}
    entities = {revision.head.entity for revision in known.values()}
    if len(entities) != 1:
        raise ValueError(f"merge takes revisions of exactly one record, not of {len(entities)}")
    if len(known) == 1:
        return _alone(*known.values())
    ancestors = _ancestors(known)
    writes = _writes(known)
    fields: dict[str, FieldValue] = {}
    conflicts: dict[str, tuple[Write, ...]] = {}
    for key in sorted(writes):
        standing = _standing(writes[key], ancestors)
        if len({write.value for write in standing}) == 1:
            fields[key] = standing[0].value
        else:
            conflicts[key] = tuple(standing)
    parents = {parent for revision in known.values() for parent in revision.head.parents}
    deleted = fields.pop(DELETED_FIELD, None) == "yes"
    return MergedRecord(
        entity=entities.pop(),
        fields=fields,
        conflicts=conflicts,
        heads=tuple(sorted(set(known) - parents)),
        is_deleted=deleted,
        missing_parents=frozenset(parents - set(known)),
    )


def _alone(revision: Revision) -> MergedRecord:
    """The same for one revision, which most records have: all that it says stands."""
    return MergedRecord(
        entity=revision.head.entity,
        fields={key: field_value(revision.fields[key]) for key in sorted(revision.fields)},
        conflicts={},
        heads=(revision.rev,),
        is_deleted=revision.head.kind is RevisionKind.DELETE,
        missing_parents=frozenset(revision.head.parents),
    )


def _ancestors(known: Mapping[str, Revision]) -> dict[str, frozenset[str]]:
    """All known ancestors of each revision; iterative, because a long chain of edits would exhaust the stack."""
    found: dict[str, frozenset[str]] = {}
    for start in known:
        stack = [start]
        while stack:
            rev = stack[-1]
            if rev in found:
                stack.pop()
                continue
            parents = [parent for parent in known[rev].head.parents if parent in known]
            waiting = [parent for parent in parents if parent not in found]
            if waiting:
                # A revision is named by its content, parents included: a cycle would need a SHA-256 collision.
                stack.extend(waiting)
                continue
            found[rev] = frozenset(parents).union(*(found[parent] for parent in parents))
            stack.pop()
    return found


def _writes(known: Mapping[str, Revision]) -> dict[str, list[Write]]:
    """Every write of every field. Each edit also writes the deletion mark, or it could not contradict a deletion."""
    writes: dict[str, list[Write]] = {}
    for rev in sorted(known):
        head = known[rev].head
        values = {key: field_value(value) for key, value in known[rev].fields.items()}
        values[DELETED_FIELD] = "yes" if head.kind is RevisionKind.DELETE else "no"
        for key, value in values.items():
            writes.setdefault(key, []).append(Write(rev=rev, device=head.device, hlc=head.hlc, value=value))
    return writes


def _standing(writes: list[Write], ancestors: Mapping[str, frozenset[str]]) -> list[Write]:
    if len(writes) == 1:
        return writes
    superseded = {rev for write in writes for rev in ancestors[write.rev]}
    return sorted(
        (write for write in writes if write.rev not in superseded),
        key=lambda write: (write.hlc, write.device, write.rev),
    )
