"""The laptop's sync against a real server: what goes up comes down, twice changes nothing, offline is a state."""

from app.protocol.wire import RecordState
from app.storage.rows import InterviewState, SyncState
from app.sync import SyncEnd
from tests.server.process import ServerProcess
from tests.sync.conftest import Fleet


def test_an_interview_reaches_the_server_and_the_other_laptop_of_the_site(fleet: Fleet) -> None:
    """Sent with a receipt; the second laptop sees the child as done, without answers in its list."""
    first, second = fleet.pair()
    entity = first.interview("C1", {"/f/a": "3"})

    sent = first.sync()
    received = second.sync()

    assert (sent.end, sent.sent) == (SyncEnd.DONE, 1)
    assert received.received == 1
    assert first.store.interviews()[0].sync_state is SyncState.SENT
    (row,) = second.store.interviews()
    assert (row.entity, row.participant, row.state, row.is_own) == (entity, "C1", InterviewState.FINAL, False)


def test_a_second_sync_changes_nothing(fleet: Fleet) -> None:
    """Nothing is sent or received again."""
    laptop = fleet.laptop(fleet.site())
    laptop.interview("C1", {"/f/a": "3"})
    laptop.sync()

    again = laptop.sync()

    assert (again.end, again.sent, again.received) == (SyncEnd.DONE, 0, 0)
    assert laptop.store.counts().waiting == 0


def test_offline_is_a_state(own_server: ServerProcess, own_fleet: Fleet) -> None:
    """The server is gone: no exception, plain words, everything still waits, and later it goes through."""
    laptop = own_fleet.laptop(own_fleet.site())
    laptop.interview("C1", {"/f/a": "3"})
    own_server.kill()

    report = laptop.sync()

    assert report.end is SyncEnd.OFFLINE
    assert "safe on this laptop" in report.message
    assert laptop.store.counts().waiting == 1
    assert laptop.store.interviews()[0].sync_state is SyncState.WAITING


def test_unfinished_interviews_travel_marked(fleet: Fleet) -> None:
    """An unfinished interview is on the server, and the other laptop sees it as a draft."""
    first, second = fleet.pair()
    first.interview("C1", {"/f/a": "3"}, state=RecordState.UNFINISHED)

    first.sync()
    second.sync()

    assert second.store.interviews()[0].state is InterviewState.DRAFT


def test_a_laptop_sees_only_its_own_site(fleet: Fleet) -> None:
    """What another school answered does not come here."""
    here, elsewhere = fleet.laptop(fleet.site()), fleet.laptop(fleet.site())
    elsewhere.interview("C1", {"/f/a": "3"})
    elsewhere.sync()

    here.sync()

    assert here.store.interviews() == ()


def test_incident_07_a_revoked_laptop_loses_nothing(shared_server: ServerProcess, fleet: Fleet) -> None:
    """Its late interview ends in quarantine with a receipt, and stays on the laptop."""
    laptop = fleet.laptop(fleet.site())
    project = laptop.store.project()
    assert project is not None
    entity = laptop.interview("C1", {"/f/a": "3"})
    shared_server.run("revoke", project.device_id)

    report = laptop.sync()

    assert report.end is SyncEnd.REFUSED
    assert laptop.store.interview(entity).answers == {"/f/a": "3"}
    assert entity in shared_server.run("quarantine", "list").stdout


def test_many_interviews_travel_in_batches(fleet: Fleet) -> None:
    """More than one batch of 500 goes through in one sync, and comes down in pages."""
    first, second = fleet.pair()
    for number in range(620):
        first.interview(f"C{number}", {"/f/a": str(number)})

    sent = first.sync()
    received = second.sync()

    assert sent.sent == 620
    assert received.received == 620
    assert len(second.store.interviews()) == 620
