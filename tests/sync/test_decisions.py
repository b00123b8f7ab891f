"""What coordinators decide travels as signed revisions: resolve, undo, return, quarantine, duplicates, renewal."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import AppError
from app.merge import DELETED_FIELD
from app.protocol.missing import Missing
from app.protocol.wire import MissingValue, Outcome, RecordState, RevisionKind, Role
from app.storage.rows import InterviewState, SyncState
from app.sync import SyncEnd
from sync_server import deciding, duplicates, projects, quarantining
from sync_server.checking import check_all
from sync_server.context import ServerContext, open_context
from sync_server.database import ledger
from sync_server.records import read_fields
from tests.server.in_process import KEY, enrolled, fold_journal, make_context, stored_records, take_in
from tests.server.laptop import Laptop
from tests.sync.study import Study


@pytest.fixture
def context(tmp_path: Path) -> Iterator[ServerContext]:
    """A server alone."""
    made = make_context(tmp_path / "server")
    yield made
    assert not any(step.problems for step in check_all(made, progress=lambda _: None))
    made.database.close()


def in_dispute(context: ServerContext) -> tuple[str, Laptop, Laptop]:
    """A record of which two laptops say different things about one question and alike about another."""
    first, second = enrolled(context), enrolled(context)
    base = first.revise({"/f/a": "1", "/f/b": "1"})
    first.revise({"/f/a": "2"}, entity=base.head.entity, parents=(base.rev,))
    second.revise({"/f/a": "3", "/f/c": "5"}, entity=base.head.entity, parents=(base.rev,))
    take_in(context, first.batch())
    take_in(context, second.batch())
    return base.head.entity, first, second


def fields_of(context: ServerContext, entity: str) -> dict[str, object]:
    """What the record says."""
    return dict(read_fields(stored_records(context)[entity].fields))


def test_a_resolution_names_its_parents_and_ends_the_dispute(context: ServerContext) -> None:
    """The chosen side stands, other fields are untouched, and it is signed by the desk."""
    entity, first, second = in_dispute(context)
    (dispute,) = deciding.disputes(context)
    chosen = next(side for side in dispute.sides if side.device == second.device)

    revision = deciding.resolve(context, entity, {"/f/a": chosen.rev}, by="ada")

    assert set(revision.head.parents) == {first.revisions[-1].rev, second.revisions[-1].rev}
    assert (revision.head.kind, revision.head.device) == (RevisionKind.RESOLVE, context.desk)
    assert fields_of(context, entity) == {"/f/a": "3", "/f/b": "1", "/f/c": "5"}
    assert deciding.disputes(context) == ()


def test_a_resolution_can_be_undone_and_the_dispute_is_open_again(context: ServerContext) -> None:
    """With both values; and it can be resolved anew the other way."""
    entity, _, _ = in_dispute(context)
    (before,) = deciding.disputes(context)
    resolved = deciding.resolve(context, entity, {"/f/a": before.sides[0].rev}, by="ada")

    deciding.undo(context, resolved.rev, by="ada")
    (after,) = deciding.disputes(context)
    other = next(side for side in after.sides if side.value == before.sides[1].value)
    deciding.resolve(context, entity, {"/f/a": other.rev}, by="bob")

    assert {side.value for side in after.sides} == {side.value for side in before.sides}
    assert fields_of(context, entity)["/f/a"] == before.sides[1].value


def test_an_undo_that_somebody_has_overtaken_is_refused(context: ServerContext) -> None:
    """A laptop wrote the same question after it had seen the resolution."""
    entity, first, _ = in_dispute(context)
    (dispute,) = deciding.disputes(context)
    resolved = deciding.resolve(context, entity, {"/f/a": dispute.sides[0].rev}, by="ada")
    first.revise({"/f/a": "4"}, entity=entity, parents=(resolved.rev,))
    take_in(context, first.batch(2))

    with pytest.raises(AppError) as refused:
        deciding.undo(context, resolved.rev, by="ada")

    assert refused.value.code == "undo.overtaken"
    assert fields_of(context, entity)["/f/a"] == "4"


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_deletion_against_an_unseen_edit_is_decided_by_a_person(context: ServerContext, is_kept: bool) -> None:
    """Either way, and nothing of it is lost."""
    first, second = enrolled(context), enrolled(context)
    base = first.revise({"/f/a": "1"})
    edit = first.revise({"/f/a": "2"}, entity=base.head.entity, parents=(base.rev,))
    gone = second.revise({}, entity=base.head.entity, parents=(base.rev,), kind=RevisionKind.DELETE)
    take_in(context, first.batch())
    take_in(context, second.batch())

    deciding.resolve(context, base.head.entity, {DELETED_FIELD: edit.rev if is_kept else gone.rev}, by="ada")

    row = stored_records(context)[base.head.entity]
    assert (row.is_deleted, row.has_conflict) == (not is_kept, False)
    assert read_fields(row.fields)["/f/a"] == "2"


def test_a_wrong_choice_is_refused(context: ServerContext) -> None:
    """A field without dispute, a revision that is no side, a record that is unknown."""
    entity, first, _ = in_dispute(context)
    codes = []

    for target, choices in (
        (entity, {"/f/b": first.revisions[0].rev}),
        (entity, {"/f/a": first.revisions[0].rev}),
        ("00000000-0000-4000-8000-000000000009", {"/f/a": first.revisions[0].rev}),
    ):
        with pytest.raises(AppError) as refused:
            deciding.resolve(context, target, choices, by="ada")
        codes.append(refused.value.code)

    assert codes == ["resolve.no_dispute", "resolve.not_a_side", "record.unknown"]


def test_a_laptops_own_resolution_waits_a_coordinators_counts(study: Study) -> None:
    """The kind of the revision is a matter of the role in the certificate."""
    context = study.context
    entity, first, second = in_dispute(context)
    heads = (first.revisions[-1].rev, second.revisions[-1].rev)
    first.revise({"/f/a": "9"}, entity=entity, parents=heads, kind=RevisionKind.RESOLVE)
    invitation, _ = projects.invite(context, sites=(), label="C", url="http://127.0.0.1", role=Role.COORDINATOR)

    waiting = take_in(context, first.batch(2))

    assert waiting.results[0].code == "not_coordinator"
    assert invitation.project == context.project_id
    coordinator = study.laptop(role=Role.COORDINATOR)
    assert {row.entity for row in coordinator.store.interviews()} == {entity}
    assert len(coordinator.store.disputes()) == 1


def test_a_resolved_conflict_is_settled_on_the_laptops_too(study: Study) -> None:
    """The sync state of the record and the count of conflicts go back; the offline view agrees with the server's."""
    laptop = study.laptop()
    entity = laptop.begin("C1")
    laptop.cut(entity, {"/f/a": "1"}, state=RecordState.UNFINISHED)
    laptop.sync()
    other = enrolled(study.context)
    (base,) = laptop.store.outgoing(after_dseq=-1, limit=5).revisions
    other.revise({"/f/a": "2"}, entity=entity, parents=(base.rev,))
    take_in(study.context, other.batch())
    laptop.cut(entity, {"/f/a": "3"})
    laptop.sync()
    (offline,) = laptop.store.disputes()
    before = laptop.store.interviews()[0].sync_state

    deciding.resolve(study.context, entity, {"/f/a": offline.sides[0].rev}, by="ada")
    laptop.sync()

    assert before is SyncState.CONFLICT
    assert laptop.store.disputes() == deciding.disputes(study.context) == ()
    assert laptop.store.interviews()[0].sync_state is SyncState.SENT
    assert laptop.store.counts().conflicts == 0


def test_a_returned_interview_is_open_on_its_laptop_and_can_be_finished_anew(study: Study) -> None:
    """Out of the finished ones until then; finishing without a change counts as well."""
    laptop = study.laptop()
    entity = laptop.interview("C1", {"/f/a": "1"})
    laptop.sync()

    deciding.send_back(study.context, entity, by="ada", reason="incomplete")
    returned = stored_records(study.context)[entity].state
    laptop.sync()
    opened, told = laptop.store.interviews()[0].state, laptop.store.returned()[entity]
    laptop.cut(entity, {"/f/a": "1"})
    report = laptop.sync()

    assert returned == RecordState.UNFINISHED.value
    assert opened is InterviewState.DRAFT
    assert (told.reason, told.by) == ("incomplete", "ada")
    assert laptop.store.returned() == {}
    assert (report.end, report.sent) == (SyncEnd.DONE, 1)
    assert stored_records(study.context)[entity].state == RecordState.FINAL.value
    assert laptop.store.interviews()[0].state is InterviewState.FINAL


def test_an_interview_that_is_returned_after_a_correction_is_no_correction_any_more(study: Study) -> None:
    """The reason stays in the record; the end of a class must send what the child now goes on with."""
    laptop = study.laptop()
    entity = laptop.interview("C1", {"/f/a": "1"})
    laptop.store.reopen(entity, reason="wrong_tap")
    during = laptop.store.is_being_corrected(entity)
    laptop.cut(entity, {"/f/a": "2"})
    after = laptop.store.is_being_corrected(entity)
    laptop.sync()

    deciding.send_back(study.context, entity, by="ada")
    laptop.sync()

    assert (during, after) == (True, False)
    assert laptop.store.interviews()[0].state is InterviewState.DRAFT
    assert not laptop.store.is_being_corrected(entity)


def test_incident_08_what_waits_is_listed_and_can_be_accepted_or_left_aside(context: ServerContext) -> None:
    """Accepted: in the record. Left aside: still there, and accepted later all the same."""
    laptop = enrolled(context, "school-1")
    one = laptop.revise({"/f/a": "1"}, site="school-2")
    two = laptop.revise({"/f/a": "2"}, site="school-2")
    take_in(context, laptop.batch())
    quarantining.reject(context, two.rev, by="ada")

    quarantining.accept(context, one.rev, by="ada")
    kept = {row.rev: row.is_rejected for row in _waiting(context)}
    quarantining.accept(context, two.rev, by="ada")

    assert kept == {two.rev: True}
    assert set(stored_records(context)) == {one.head.entity, two.head.entity}
    with pytest.raises(AppError) as unknown:
        quarantining.accept(context, one.rev, by="ada")
    assert unknown.value.code == "quarantine.unknown"
    laptop.revise({"/f/a": "3"})
    assert take_in(context, laptop.batch(2)).results[0].outcome is Outcome.APPLIED


def _waiting(context: ServerContext) -> tuple[ledger.QuarantineRow, ...]:
    with context.database.reading() as connection:
        return ledger.quarantine(connection)


def test_fault_14_an_accepted_fork_lives_beside_the_first_and_every_laptop_can_check_it(
    study: Study, tmp_path: Path
) -> None:
    """A copied laptop: both write under one id, the second waits; accepted, all replicas hold both interviews."""
    laptop, reader = study.laptop(), study.laptop()
    twin = laptop.copied(tmp_path / "twin")
    here = laptop.interview("C1", {"/f/a": "1"})
    there = twin.interview("C2", {"/f/a": "2"})
    laptop.sync()

    report = twin.sync()
    waiting = [row for row in _waiting(study.context) if row.code == "fork"]
    for row in waiting:
        quarantining.accept(study.context, row.rev, by="ada")
    ends = [one.sync().end for one in (reader, laptop, twin)]

    assert report.end is SyncEnd.DONE
    assert twin.device != laptop.device
    assert [row.entity for row in waiting] == [there]
    assert ends == [SyncEnd.DONE] * 3
    for one in (reader, laptop, twin):
        assert {row.entity for row in one.store.interviews()} == {here, there}
    assert study.context.desk in reader.store.peers()


def test_incident_07_a_revoked_laptops_late_interview_can_be_accepted(study: Study) -> None:
    """It waits, is accepted, and reaches the others."""
    late, reader = study.laptop(), study.laptop()
    entity = late.interview("C1", {"/f/a": "1"})
    projects.revoke(study.context, late.device)

    refused = late.sync()
    (row,) = _waiting(study.context)
    quarantining.accept(study.context, row.rev, by="ada")
    reader.sync()

    assert (refused.end, row.code) == (SyncEnd.REFUSED, "device_revoked")
    assert [one.entity for one in reader.store.interviews()] == [entity]


def test_a_child_that_was_interviewed_twice_is_found_and_joined(context: ServerContext) -> None:
    """The one that is kept gets what it lacks, the other is deleted; both decisions can be undone."""
    first, second = enrolled(context), enrolled(context)
    keep = first.revise({"/f/a": "1", "/f/b": "2"}, participant="c7")
    drop = second.revise({"/f/a": "1", "/f/b": "3", "/f/c": "4"}, participant="c7")
    second.revise({"/f/a": "1"}, participant="c8")
    take_in(context, first.batch())
    take_in(context, second.batch())
    (group,) = duplicates.find(context)

    joined, deleted = duplicates.join(context, keep.head.entity, drop.head.entity, by="ada")
    after = duplicates.find(context)
    row = stored_records(context)[keep.head.entity]
    for revision in (deleted, joined):
        deciding.undo(context, revision.rev, by="ada")

    assert (group.participant, group.same, group.different) == ("c7", 1, 1)
    assert {twin.entity for twin in group.twins} == {keep.head.entity, drop.head.entity}
    assert after == ()
    assert read_fields(row.fields) == {"/f/a": "1", "/f/b": "2", "/f/c": "4"}
    assert [(one.entity, one.state, one.answered) for one in duplicates.find(context)[0].twins] == [
        (one.entity, one.state, one.answered) for one in group.twins
    ]
    assert fields_of(context, keep.head.entity)["/f/c"] is None


def test_incident_02_a_code_that_was_given_twice_is_offered_and_one_record_gets_another(context: ServerContext) -> None:
    """Nothing is merged by itself; recoded, both stand for their own child."""
    first, second = enrolled(context), enrolled(context)
    one = first.revise({"/f/a": "1"}, participant="c7")
    two = second.revise({"/f/a": "5"}, participant="c7")
    take_in(context, first.batch())
    take_in(context, second.batch())

    deciding.recode(context, two.head.entity, "c99", by="ada")

    rows = stored_records(context)
    assert duplicates.find(context) == ()
    assert rows[one.head.entity].participant == "c7"
    assert rows[two.head.entity].participant == "c99"
    assert fields_of(context, two.head.entity) == {"/f/a": "5"}


def test_two_waves_of_one_child_are_named_right_once_and_not_offered_again(context: ServerContext) -> None:
    """Noted, with who said it."""
    laptop = enrolled(context)
    entities = tuple(laptop.revise({"/f/a": str(wave)}, participant="c7").head.entity for wave in range(2))
    take_in(context, laptop.batch())

    duplicates.separate(context, entities, by="ada")

    assert duplicates.find(context) == ()


def test_a_missing_value_is_a_side_like_any_other(context: ServerContext) -> None:
    """Not knowing against an answer is a dispute, not a blank."""
    first, second = enrolled(context), enrolled(context)
    base = first.revise({"/f/a": "1"})
    first.revise({"/f/a": MissingValue(missing=Missing.DONT_KNOW)}, entity=base.head.entity, parents=(base.rev,))
    second.revise({"/f/a": "3"}, entity=base.head.entity, parents=(base.rev,))
    for laptop in (first, second):
        take_in(context, laptop.batch())
    (dispute,) = deciding.disputes(context)
    unknown = next(side for side in dispute.sides if side.value is Missing.DONT_KNOW)

    deciding.resolve(context, base.head.entity, {"/f/a": unknown.rev}, by="ada")

    assert fields_of(context, base.head.entity)["/f/a"] is Missing.DONT_KNOW


def test_incident_35_a_record_edited_on_three_laptops_merges_alike_in_all_orders(tmp_path: Path) -> None:
    """With a deletion among them: same fields, same disputes, nobody lost."""
    template = make_context(tmp_path / "template")
    laptops = [enrolled(template) for _ in range(3)]
    base = laptops[0].revise({"/f/a": "1", "/f/b": "1"})
    laptops[1].revise({"/f/a": "2"}, entity=base.head.entity, parents=(base.rev,))
    laptops[2].revise({}, entity=base.head.entity, parents=(base.rev,), kind=RevisionKind.DELETE)
    fold_journal(template)
    views = []

    for order in itertools.permutations(range(3)):
        folder = tmp_path / "".join(map(str, order))
        folder.mkdir()
        (folder / "server.db").write_bytes((tmp_path / "template" / "server.db").read_bytes())
        context = open_context(folder, key=KEY)
        for number in order:
            take_in(context, laptops[number].batch())
        row = stored_records(context)[base.head.entity]
        views.append((row.fields, row.conflicts, row.heads, row.is_deleted))
        context.database.close()
    template.database.close()

    assert len(set(views)) == 1
    assert not views[0][3]
