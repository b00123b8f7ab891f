"""The merge as a function of a set: order, repetition and grouping never matter, and nothing is overwritten unseen."""

import random
import uuid

from hypothesis import given
from hypothesis import strategies as st

from app.merge import DELETED_FIELD, MergedRecord, merge
from app.protocol.missing import Missing
from app.protocol.wire import MissingValue, Revision, RevisionKind, WireValue
from tests.server.laptop import Laptop

PROJECT = str(uuid.UUID(int=1))
ENTITY = str(uuid.UUID(int=2))
VALUES: st.SearchStrategy[WireValue] = st.sampled_from(["1", "2", "", None, MissingValue(missing=Missing.DONT_KNOW)])


@st.composite
def revision_sets(draw: st.DrawFn) -> list[Revision]:
    """Up to nine revisions of one record by two laptops; each builds on any of the earlier ones."""
    laptops = [Laptop(project=PROJECT), Laptop(project=PROJECT)]
    made: list[Revision] = []
    for _ in range(draw(st.integers(1, 9))):
        parents = draw(st.lists(st.sampled_from(made), max_size=3, unique_by=lambda one: one.rev)) if made else []
        fields = draw(st.dictionaries(st.sampled_from(["/f/a", "/f/b", "/f/c"]), VALUES, max_size=3))
        kind = draw(st.sampled_from([RevisionKind.EDIT] * 4 + [RevisionKind.DELETE]))
        laptop = draw(st.sampled_from(laptops))
        made.append(laptop.revise(fields, entity=ENTITY, parents=tuple(parent.rev for parent in parents), kind=kind))
    return made


def ancestors(revision: Revision, known: dict[str, Revision]) -> set[str]:
    """All revisions that this one has seen, by walking up: the slow and plain way."""
    seen: set[str] = set()
    waiting = list(revision.head.parents)
    while waiting:
        rev = waiting.pop()
        if rev not in seen:
            seen.add(rev)
            waiting.extend(known[rev].head.parents)
    return seen


@given(revisions=revision_sets(), seed=st.integers(0, 2**32))
def test_order_and_repetition_never_matter(revisions: list[Revision], seed: int) -> None:
    """Any shuffle, with any repeats, gives the same record."""
    chance = random.Random(seed)  # noqa: S311 - a shuffle
    shuffled = revisions + chance.choices(revisions, k=5)
    chance.shuffle(shuffled)

    assert merge(shuffled) == merge(revisions)


@given(revisions=revision_sets(), cut=st.integers(0, 9))
def test_sets_that_arrive_in_two_parts_are_the_same_set(revisions: list[Revision], cut: int) -> None:
    """Union is associative: it does not matter who brought which part."""
    part, rest = revisions[:cut], revisions[cut:]

    assert merge([*part, *rest]) == merge([*rest, *part, *rest])


@given(revisions=revision_sets())
def test_no_value_is_lost_that_nobody_has_seen(revisions: list[Revision]) -> None:
    """Every value without a later write of its field by somebody who had seen it is the value or in the conflict."""
    known = {revision.rev: revision for revision in revisions}
    merged = merge(revisions)

    for revision in revisions:
        for key, value in revision.fields.items():
            overwritten = any(key in other.fields and revision.rev in ancestors(other, known) for other in revisions)
            if not overwritten:
                assert is_shown(merged, revision, key, value)


def is_shown(merged: MergedRecord, revision: Revision, key: str, value: WireValue) -> bool:
    """Is this write the value of its field, or one side of its conflict?"""
    plain = value.missing if isinstance(value, MissingValue) else value
    if key in merged.conflicts:
        return any(write.rev == revision.rev and write.value == plain for write in merged.conflicts[key])
    return key in merged.fields and merged.fields[key] == plain


@given(revisions=revision_sets())
def test_a_revision_alone_means_what_it_means_beside_an_empty_one(revisions: list[Revision]) -> None:
    """One revision is merged by a shorter way; an unrelated revision that writes nothing forces the long one."""
    alone = revisions[-1]
    empty = Laptop(project=PROJECT).revise({}, entity=ENTITY, kind=alone.head.kind)

    short, long = merge([alone]), merge([alone, empty])

    assert (short.fields, short.conflicts, short.is_deleted) == (long.fields, long.conflicts, long.is_deleted)
    assert short.missing_parents == long.missing_parents
    assert set(long.heads) == {*short.heads, empty.rev}


@given(revisions=revision_sets())
def test_a_resolution_that_has_seen_everything_ends_every_conflict(revisions: list[Revision]) -> None:
    """A revision on all heads that writes every field leaves one value each."""
    laptop = Laptop(project=PROJECT)
    keys = {key for revision in revisions for key in revision.fields}
    fields: dict[str, WireValue] = dict.fromkeys(sorted(keys), "9")
    heads = merge(revisions).heads
    resolve = laptop.revise(fields, entity=ENTITY, parents=heads, kind=RevisionKind.RESOLVE)

    merged = merge([*revisions, resolve])

    assert merged.heads == (resolve.rev,)
    assert not merged.conflicts
    assert set(merged.fields.values()) <= {"9"}
    assert not merged.is_deleted


def test_unseen_edits_of_different_fields_both_live() -> None:
    """No conflict."""
    one, two = Laptop(project=PROJECT), Laptop(project=PROJECT)
    base = one.revise({"/f/a": "1", "/f/b": "1"}, entity=ENTITY)
    left = one.revise({"/f/a": "2"}, entity=ENTITY, parents=(base.rev,))
    right = two.revise({"/f/b": "2"}, entity=ENTITY, parents=(base.rev,))

    merged = merge([base, left, right])

    assert merged.fields == {"/f/a": "2", "/f/b": "2"}
    assert not merged.conflicts


def test_unseen_edits_of_one_field_are_a_conflict_of_both_values() -> None:
    """Who and when stand beside each."""
    one, two = Laptop(project=PROJECT), Laptop(project=PROJECT)
    base = one.revise({"/f/a": "1"}, entity=ENTITY)
    left = one.revise({"/f/a": "2"}, entity=ENTITY, parents=(base.rev,))
    right = two.revise({"/f/a": "3"}, entity=ENTITY, parents=(base.rev,))

    merged = merge([base, left, right])

    writes = {(write.device, write.value) for write in merged.conflicts["/f/a"]}
    assert writes == {(one.device, "2"), (two.device, "3")}
    assert "/f/a" not in merged.fields


def test_a_deletion_that_did_not_see_an_edit_is_a_conflict_and_deletes_nothing() -> None:
    """A deleter never deletes what it has not seen."""
    one, two = Laptop(project=PROJECT), Laptop(project=PROJECT)
    base = one.revise({"/f/a": "1"}, entity=ENTITY)
    edit = one.revise({"/f/a": "2"}, entity=ENTITY, parents=(base.rev,))
    delete = two.revise({}, entity=ENTITY, parents=(base.rev,), kind=RevisionKind.DELETE)

    merged = merge([base, edit, delete])

    assert not merged.is_deleted
    assert DELETED_FIELD in merged.conflicts
    assert merged.fields["/f/a"] == "2"
