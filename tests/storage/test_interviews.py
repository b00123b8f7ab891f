"""Answers, outbox marks and revisions: one transaction each, nothing unsent outside the outbox."""

from collections.abc import Callable

import pytest

from app.errors import AppError
from app.merge import field_value
from app.protocol.digests import check_revision
from app.protocol.missing import Missing
from app.protocol.wire import RecordState
from app.storage import Store
from app.storage.rows import InterviewState, Participant, SyncState
from tests.storage.conftest import SITE, step, whole


def test_an_answer_is_stored_with_its_outbox_mark(store: Store, begin: Callable[..., str]) -> None:
    """The record counts as waiting as soon as one answer is there."""
    entity = begin()

    store.save(step(entity, "/f/a", "3"))
    store.save(step(entity, "/f/b", Missing.DONT_KNOW, at_ms=9))

    saved = store.interview(entity)
    assert saved.answers == {"/f/a": "3", "/f/b": Missing.DONT_KNOW}
    assert (saved.position, saved.elapsed_ms, saved.state) == ("/f/b", 9, InterviewState.DRAFT)
    assert store.counts().waiting == 1
    assert store.interviews()[0].sync_state is SyncState.LOCAL


def test_a_cleared_answer_is_gone(store: Store, begin: Callable[..., str]) -> None:
    """None clears; the path is open again."""
    entity = begin()
    store.save(step(entity, "/f/a", "3"))

    store.save(step(entity, "/f/a", None))

    assert store.interview(entity).answers == {}


def test_a_step_that_fails_halfway_leaves_nothing(store: Store, begin: Callable[..., str]) -> None:
    """A value the database refuses comes after a good one in the same step: neither is stored."""
    entity = begin()
    bad = step(entity, "/f/a", "1")
    broken = type(bad)(**{**bad.__dict__, "answers": {"/f/a": "1", "/f/b": "\ud800"}})

    with pytest.raises((AppError, UnicodeEncodeError)):
        store.save(broken)

    assert store.interview(entity).answers == {}


def test_finishing_cuts_one_revision_that_holds_everything(store: Store, begin: Callable[..., str]) -> None:
    """Fields, typed missing values and paradata travel together; the mark becomes an outbox row."""
    entity = begin()
    store.save(step(entity, "/f/a", "3"))

    rev = store.cut(whole(entity, {"/f/a": "3", "/f/b": Missing.NOT_ASKED}, RecordState.FINAL))

    (revision,) = store.outgoing(after_dseq=-1, limit=10).revisions
    check_revision(revision)
    assert revision.rev == rev
    assert {key: field_value(value) for key, value in revision.fields.items()} == {
        "@state": "final",
        "/f/a": "3",
        "/f/b": Missing.NOT_ASKED,
    }
    assert revision.body is not None
    assert [event.kind for event in revision.body.events] == ["assent", "answered"]
    assert store.interviews()[0].state is InterviewState.FINAL
    assert store.interviews()[0].sync_state is SyncState.WAITING


def test_a_later_cut_carries_only_what_changed(store: Store, begin: Callable[..., str]) -> None:
    """An unfinished interview at the end of a class, gone on with on another day."""
    entity = begin()
    first = store.cut(whole(entity, {"/f/a": "3", "/f/b": Missing.NOT_REACHED}, RecordState.UNFINISHED))
    store.save(step(entity, "/f/b", "5"))

    store.cut(whole(entity, {"/f/a": "3", "/f/b": "5"}, RecordState.FINAL))

    second = store.outgoing(after_dseq=0, limit=10).revisions[0]
    assert dict(second.fields) == {"@state": "final", "/f/b": "5"}
    assert second.head.parents == (first,)
    assert second.head.dseq == 1


def test_ending_the_class_twice_sends_nothing_twice(store: Store, begin: Callable[..., str]) -> None:
    """The second end of class changes nothing, so there is no second revision."""
    entity = begin()
    draft = whole(entity, {"/f/a": Missing.NOT_REACHED}, RecordState.UNFINISHED)
    store.cut(draft)

    again = store.cut(draft)

    assert again is None
    assert len(store.outgoing(after_dseq=-1, limit=10).revisions) == 1
    assert store.check() == ()


def test_a_finished_interview_takes_no_more_answers(store: Store, begin: Callable[..., str]) -> None:
    """Editing after the end is another, deliberate act."""
    entity = begin()
    store.cut(whole(entity, {"/f/a": "3"}, RecordState.FINAL))

    with pytest.raises(AppError) as refused:
        store.save(step(entity, "/f/a", "4"))

    assert refused.value.code == "interview.closed"


def test_ui_26_a_thrown_away_interview_is_erased(store: Store, begin: Callable[..., str]) -> None:
    """No row of it is left in any table, and nothing waits to be sent."""
    entity = begin()
    store.save(step(entity, "/f/a", "secret of a child"))

    store.discard(entity)

    assert store.interviews() == ()
    assert store.counts().waiting == 0
    with pytest.raises(AppError):
        store.interview(entity)
    raw = store._engine.raw_connection().driver_connection
    assert raw is not None
    for table in ("interview", "answer", "event", "outbox", "revision"):
        assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608 - our own table names


def test_what_may_be_elsewhere_cannot_be_thrown_away_silently(store: Store, begin: Callable[..., str]) -> None:
    """A record with a revision needs an erasure certificate."""
    entity = begin()
    store.cut(whole(entity, {"/f/a": "3"}, RecordState.UNFINISHED))

    with pytest.raises(AppError) as refused:
        store.discard(entity)

    assert refused.value.code == "interview.has_revision"


def test_incident_01_a_revision_outside_the_outbox_stops_the_pull(store: Store, begin: Callable[..., str]) -> None:
    """The invariant is checked before every pull, and `check` names the record."""
    entity = begin()
    store.cut(whole(entity, {"/f/a": "3"}, RecordState.FINAL))
    raw = store._engine.raw_connection().driver_connection
    assert raw is not None
    raw.execute("DELETE FROM outbox")

    with pytest.raises(AppError) as refused:
        store.require_nothing_lost()

    assert refused.value.code == "store.outbox_incomplete"
    assert [(problem.code, problem.entity) for problem in store.check()] == [("check.outbox_incomplete", entity)]


def test_incident_33_a_clock_set_back_does_not_reorder_a_laptops_steps(
    store: Store, begin: Callable[..., str], time: object
) -> None:
    """The hybrid clock never runs backwards, whatever the wall clock says."""
    from datetime import UTC, datetime

    from tests.storage.conftest import SteppingTime

    assert isinstance(time, SteppingTime)
    first, second = begin("C1"), begin("C2")
    store.cut(whole(first, {"/f/a": "1"}, RecordState.FINAL))
    time.moment = datetime(2011, 1, 1, tzinfo=UTC)

    store.cut(whole(second, {"/f/a": "2"}, RecordState.FINAL))

    revisions = store.outgoing(after_dseq=-1, limit=10).revisions
    assert revisions[0].head.hlc < revisions[1].head.hlc


def test_incident_24_ids_of_children_do_not_key_interviews(store: Store, begin: Callable[..., str]) -> None:
    """Two interviews of the same child are two records; neither replaces the other."""
    first, second = begin("C1"), begin("C1")
    store.save(step(first, "/f/a", "1"))
    store.save(step(second, "/f/a", "2"))

    assert store.interview(first).answers == {"/f/a": "1"}
    assert store.interview(second).answers == {"/f/a": "2"}


def test_names_stay_in_the_roster_and_out_of_every_repr(store: Store) -> None:
    """A repr that reaches a log shows the code only."""
    child = Participant(code="C9", site_id=SITE, class_label="3A", seat=9, name="Zoë Sentinel")
    store.add_participant(child)

    found = store.participant("C9")

    assert found.name == "Zoë Sentinel"
    assert "Sentinel" not in repr(found)


def test_what_a_child_stopped_is_never_opened_again(store: Store, begin: Callable[..., str]) -> None:
    """Nobody finishes it for the child; a finished one can be corrected."""
    stopped, finished = begin("C1"), begin("C2")
    store.cut(whole(stopped, {"/f/a": "1"}, RecordState.STOPPED))
    store.cut(whole(finished, {"/f/a": "1"}, RecordState.FINAL))

    store.reopen(finished, reason="wrong_tap")
    with pytest.raises(AppError) as refused:
        store.reopen(stopped, reason="wrong_tap")

    assert refused.value.code == "interview.stopped"
    assert store.interview(stopped).state is InterviewState.STOPPED
    assert store.interview(finished).state is InterviewState.DRAFT


def test_a_code_belongs_to_one_child(store: Store) -> None:
    """Adding a child under a code that exists is refused; nothing is overwritten."""
    with pytest.raises(AppError) as refused:
        store.add_participant(Participant(code="C1", site_id=SITE, class_label="3A", seat=9))

    assert refused.value.code == "roster.code_taken"
    assert store.participant("C1").seat == 1


def test_database_errors_carry_no_values(store: Store, begin: Callable[..., str]) -> None:
    """The driver's text may repeat an answer; the error that leaves the store does not."""
    entity = begin()
    raw = store._engine.raw_connection().driver_connection
    assert raw is not None
    raw.execute("CREATE TRIGGER refuse BEFORE INSERT ON answer BEGIN SELECT raise(ABORT, 'Sentinel answer'); END")

    with pytest.raises(AppError) as failed:
        store.save(step(entity, "/f/a", "Sentinel answer"))

    assert "Sentinel" not in f"{failed.value} {failed.value!r} {failed.value.__cause__} {failed.value.facts}"
