"""A coordinator's laptop decides from its own store, with or without a network; everybody converges after syncs."""

import pytest

from app.errors import AppError
from app.merge import FieldValue
from app.protocol.quarantine import PAGE, Verdict
from app.protocol.wire import RecordState, Role
from app.storage.decision_rows import DecisionKind
from app.storage.rows import InterviewState, SyncState
from app.sync import SyncEnd
from sync_server import deciding, duplicates, projects, quarantine_desk, withdrawing
from sync_server.database import people
from sync_server.records import read_fields
from tests.server.in_process import enrolled, stored_records, take_in
from tests.sync.study import FieldLaptop, Study


def continued_on_both(study: Study) -> tuple[str, FieldLaptop, FieldLaptop]:
    """A child whose unfinished interview two laptops finished, with different answers to one question."""
    first, second = study.laptop(), study.laptop()
    entity = first.begin("C1")
    first.cut(entity, {"/f/a": "1", "/f/b": "1"}, state=RecordState.UNFINISHED)
    first.sync()
    second.sync()
    other = second.store.other_record(entity)
    second.begin_as(entity, other.participant)
    second.cut(entity, {"/f/a": "2", "/f/b": "1"})
    first.cut(entity, {"/f/a": "3", "/f/b": "1"})
    first.sync()
    second.sync()
    return entity, first, second


def standing(laptop: FieldLaptop, entity: str) -> dict[str, FieldValue]:
    """What the record says on this laptop."""
    return {key: value for key, value in laptop.store.reviewed(entity).fields.items() if key.startswith("/")}


def test_a_dispute_is_settled_offline_everybody_converges_and_it_can_be_undone(study: Study) -> None:
    """By a value that neither laptop wrote; taken back, both sides stand again on every replica."""
    entity, first, second = continued_on_both(study)
    coordinator = study.laptop(role=Role.COORDINATOR)
    (record,) = coordinator.store.to_decide().disputed

    coordinator.store.resolve(entity, {"/f/a": "5"})
    settled = coordinator.store.to_decide()
    ends = [laptop.sync().end for laptop in (coordinator, first, second)]
    after = [standing(laptop, entity) for laptop in (coordinator, first, second)]
    states = {laptop.store.interviews()[0].sync_state for laptop in (first, second)}
    coordinator.store.undo(settled.decisions[0].rev)
    reopened = coordinator.store.to_decide()
    ends += [laptop.sync().end for laptop in (coordinator, first, second)]

    assert {side.value for dispute in record.disputes for side in dispute.sides} == {"2", "3"}
    assert (settled.disputed, settled.decisions[0].kind, settled.decisions[0].is_sent) == (
        (), DecisionKind.RESOLVED, False,
    )  # fmt: skip
    assert set(ends) == {SyncEnd.DONE}
    assert after == [{"/f/a": "5", "/f/b": "1"}] * 3
    assert states == {SyncState.SENT}
    assert {side.value for side in reopened.disputed[0].disputes[0].sides} == {"2", "3"}
    assert [made.is_undone for made in reopened.decisions] == [True]
    for laptop in (first, second, coordinator):
        assert laptop.store.disputes() == deciding.disputes(study.context)
        assert laptop.store.check() == ()


def test_a_laptop_that_changed_nothing_does_not_take_a_decision_back(study: Study) -> None:
    """It finishes a correction with its old answer on the screen; the child changed another one, and only that goes."""
    entity, first, _ = continued_on_both(study)
    coordinator = study.laptop(role=Role.COORDINATOR)
    coordinator.store.resolve(entity, {"/f/a": "2"})
    coordinator.sync()
    first.sync()

    first.store.reopen(entity, reason="child_asked")
    first.cut(entity, {"/f/a": "3", "/f/b": "4"})
    first.sync()

    assert standing(first, entity) == {"/f/a": "2", "/f/b": "4"}
    assert read_fields(stored_records(study.context)[entity].fields)["/f/a"] == "2"


def test_an_interview_that_was_finished_unseen_is_finished_after_a_decision_about_its_draft(study: Study) -> None:
    """Else it would stay out of the figures for ever."""
    laptop, coordinator = study.laptop(), study.laptop(role=Role.COORDINATOR)
    entity = laptop.begin("C1")
    laptop.cut(entity, {"/f/a": "1"}, state=RecordState.UNFINISHED)
    laptop.sync()
    coordinator.sync()
    coordinator.store.keep_apart([entity])
    coordinator.sync()

    laptop.cut(entity, {"/f/a": "1"})
    laptop.sync()
    coordinator.sync()

    assert stored_records(study.context)[entity].state == RecordState.FINAL.value
    assert coordinator.store.reviewed(entity).state is RecordState.FINAL


@pytest.mark.slow
def test_an_interview_is_sent_back_from_a_coordinators_laptop(study: Study) -> None:
    """With a reason and in whose name; only a finished one."""
    laptop, coordinator = study.laptop(), study.laptop(role=Role.COORDINATOR)
    entity = laptop.interview("C1", {"/f/a": "1"})
    laptop.sync()
    coordinator.sync()

    coordinator.store.send_back(entity, reason="incomplete")
    with pytest.raises(AppError) as twice:
        coordinator.store.send_back(entity, reason="incomplete")
    coordinator.sync()
    laptop.sync()

    told = laptop.store.returned()[entity]
    project = coordinator.store.project()
    assert project is not None
    assert twice.value.code == "return.not_final"
    assert (told.reason, told.by) == ("incomplete", project.device_label)
    assert laptop.store.interviews()[0].state is InterviewState.DRAFT


def test_a_child_interviewed_twice_is_joined_recoded_or_kept_apart_and_each_can_be_undone(study: Study) -> None:
    """The laptop finds what the server finds, and every way ends the question until it is taken back."""
    first, second, coordinator = study.laptop(), study.laptop(), study.laptop(role=Role.COORDINATOR)
    keep = first.interview("C7", {"/f/a": "1", "/f/b": "2"})
    drop = second.interview("C7", {"/f/a": "1", "/f/b": "3", "/f/c": "4"})
    for laptop in (first, second, coordinator):
        laptop.sync()
    store = coordinator.store
    (group,) = store.to_decide().duplicates

    store.join(keep, drop)
    joined = (store.to_decide().duplicates, standing(coordinator, keep))
    _take_back(coordinator)
    undone = store.to_decide().duplicates
    store.keep_apart([keep, drop])
    apart = store.to_decide().duplicates
    _take_back(coordinator)
    store.recode(drop, "C99")
    recoded = (store.to_decide().duplicates, store.reviewed(drop).participant)
    coordinator.sync()
    on_server = (duplicates.find(study.context), stored_records(study.context)[drop].participant)
    store.undo(next(made.rev for made in store.to_decide().decisions if not made.is_undone))

    assert (group.participant, group.same, group.different) == ("C7", 1, 1)
    assert joined == ((), {"/f/a": "1", "/f/b": "2", "/f/c": "4"})
    assert [(one.same, one.different) for one in undone] == [(1, 1)]
    assert apart == ()
    assert recoded == ((), "C99")
    assert on_server == ((), "C99")
    assert store.reviewed(drop).participant == "C7"


def _take_back(laptop: FieldLaptop) -> None:
    """The latest decision; what it said of the other record goes with it."""
    laptop.store.undo(next(made.rev for made in laptop.store.to_decide().decisions if not made.is_undone))
    assert all(made.is_undone for made in laptop.store.to_decide().decisions)


def test_a_laptop_without_the_role_decides_nothing(study: Study) -> None:
    """Neither does it write anything."""
    entity, first, _ = continued_on_both(study)
    first.sync()

    with pytest.raises(AppError) as refused:
        first.store.resolve(entity, {"/f/a": "5"})

    assert refused.value.code == "decide.not_coordinator"
    assert not first.store.is_coordinator()
    assert first.store.unsent_range()[0] == first.store.unsent_range()[1] + 1


def test_what_waits_at_the_server_is_seen_and_decided_from_a_coordinators_laptop(study: Study) -> None:
    """A revoked laptop's late interviews: one is let in and comes with the same sync, one is set aside and kept."""
    late, coordinator = study.laptop(), study.laptop(role=Role.COORDINATOR)
    good, odd = late.interview("C1", {"/f/a": "1"}), late.interview("C2", {"/f/a": "2"})
    projects.revoke(study.context, late.device)
    late.sync()
    coordinator.sync()
    seen = {record.entity: record for record in coordinator.store.to_decide().waiting}

    coordinator.store.decide_waiting(seen[good].rev, Verdict.ACCEPT)
    coordinator.store.decide_waiting(seen[odd].rev, Verdict.SET_ASIDE)
    report = coordinator.sync()

    (kept,) = coordinator.store.to_decide().waiting
    assert (seen[good].code, seen[good].fields["/f/a"]) == ("device_revoked", "1")
    assert (report.end, report.code, report.received) == (SyncEnd.DONE, "", 1)
    assert standing(coordinator, good) == {"/f/a": "1"}
    assert (kept.entity, kept.is_set_aside, kept.answer) == (odd, True, "done")
    assert coordinator.store.quarantine_orders() == ()


def test_a_long_quarantine_is_read_page_by_page(study: Study) -> None:
    """Each revision once, in the order of its arrival; a place that no page gave is refused."""
    late, coordinator = enrolled(study.context), enrolled(study.context, role=Role.COORDINATOR)
    revisions = [late.revise({"/f/a": str(number)}) for number in range(PAGE + 1)]
    projects.revoke(study.context, late.device)
    take_in(study.context, late.batch())
    with study.context.database.reading() as connection:
        caller = people.devices(connection, only=[coordinator.device])[coordinator.device]

    first = quarantine_desk.page(study.context, caller, after="")
    second = quarantine_desk.page(study.context, caller, after=str(first.next))
    with pytest.raises(AppError) as refused:
        quarantine_desk.page(study.context, caller, after="-1")

    assert (len(first.waiting), first.more, len(second.waiting), second.more) == (PAGE, True, 1, False)
    assert [one.revision for one in (*first.waiting, *second.waiting)] == revisions
    assert refused.value.code == "quarantine.bad_place"


@pytest.mark.slow
def test_what_waits_of_a_child_that_withdrew_is_not_shown(study: Study) -> None:
    """Its content does not stay on the coordinator's laptop either."""
    late, coordinator = study.laptop(), study.laptop(role=Role.COORDINATOR)
    entity = late.interview("C1", {"/f/a": "1"})
    projects.revoke(study.context, late.device)
    late.sync()
    coordinator.sync()
    before = len(coordinator.store.to_decide().waiting)

    withdrawing.erase_records(study.context, [entity], by="ada")
    coordinator.sync()

    assert before == 1
    assert all(not record.fields for record in coordinator.store.to_decide().waiting)


def test_a_record_in_dispute_that_is_erased_leaves_the_coordinators_page_readable(study: Study) -> None:
    """Two laptops wrote it and its family withdrew: there is nothing to decide, and the rest can still be decided."""
    coordinator = study.laptop(role=Role.COORDINATOR)
    entity, _, _ = continued_on_both(study)
    coordinator.sync()
    before = [record.entity for record in coordinator.store.to_decide().disputed]

    withdrawing.erase_records(study.context, [entity], by="desk")
    coordinator.sync()

    assert before == [entity]
    assert coordinator.store.to_decide().disputed == ()
