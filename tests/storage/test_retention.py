"""Retention: sent interviews leave the laptop when the project's days are over; nothing unproven ever does."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import AppError
from app.protocol.digests import chain_start
from app.protocol.wire import Outcome, RecordState
from app.storage import Store
from app.storage.slots import UserRole
from app.storage.vault_rows import LogKind
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SITE, SteppingTime, step, whole
from tests.storage.test_erasure import remains, remains_of

SECRET = "Sentinel-Answer"  # noqa: S105 - an answer


def acknowledge(store: Store, outcome: Outcome = Outcome.APPLIED) -> None:
    """As after a receipt for everything that waits (receipts themselves are the tests of sync)."""
    with store._outside_transaction() as connection:
        connection.execute("UPDATE revision SET outcome = ?", (outcome.value,))
        connection.execute("DELETE FROM outbox WHERE rev IS NOT NULL")


def finished(store: Store, begin: Callable[..., str]) -> str:
    entity = begin()
    store.save(step(entity, "/f/a", SECRET))
    store.cut(whole(entity, {"/f/a": SECRET}, RecordState.FINAL))
    return entity


def test_incident_25_nothing_is_purged_that_the_server_does_not_have_for_certain(
    store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """Not before its days, not without a receipt, not without the comparison after it, not a draft, not a conflict."""
    draft, done = begin("C2"), finished(store, begin)
    store.save(step(draft, "/f/a", SECRET))
    tried = [store.purge_verified(older_than_days=30)]
    time.moment += timedelta(days=31)
    tried.append(store.purge_verified(older_than_days=30))
    acknowledge(store, Outcome.CONFLICT)
    store.mark_verified(SITE, time.now())
    tried.append(store.purge_verified(older_than_days=30))

    assert [(one.purged, one.kept) for one in tried] == [(0, 0), (0, 1), (0, 1)]
    assert store.interview(done).answers == {"/f/a": SECRET}
    assert store.interview(draft).answers == {"/f/a": SECRET}


def test_records_that_the_server_holds_are_purged_after_the_policys_days_and_logged(
    store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """Head, receipt and the line in the list stay; the check stays clean."""
    done = finished(store, begin)
    acknowledge(store)
    store.mark_verified(SITE, time.now())
    time.moment += timedelta(days=31)

    purged = store.purge_verified(older_than_days=30)

    assert (purged.purged, purged.kept) == (1, 0)
    assert SECRET.encode() not in remains_of(store)
    assert [row.entity for row in store.interviews()] == [done]
    assert store.log()[0].kind is LogKind.PURGED
    assert store.check() == ()
    with pytest.raises(AppError, match="no longer here"):
        store.interview(done)
    assert store.is_chain_at(-1, chain_start(store.device_keys().device_id))


def test_without_a_rule_everything_stays(store: Store, begin: Callable[..., str], time: SteppingTime) -> None:
    """A new laptop has none; ten years later the sent interview is here."""
    done = finished(store, begin)
    acknowledge(store)
    time.moment += timedelta(days=3650)
    store.mark_verified(SITE, time.now())

    purged = store.purge_by_rule()

    assert store.days_kept() is None
    assert purged.purged == 0
    assert store.interview(done).answers == {"/f/a": SECRET}


def test_a_rule_is_set_by_who_leads_and_stands_in_the_log(store: Store) -> None:
    """Not by an interviewer, not for a day, and not without an end that anybody can mean."""
    store.keep_sent_for(30, own_passphrase=PASSPHRASE)
    refused = []
    for days, passphrase in ((1, PASSPHRASE), (40_000, PASSPHRASE), (30, "violet kettle marsh drum")):
        with pytest.raises(AppError) as error:
            store.keep_sent_for(days, own_passphrase=passphrase)
        refused.append(error.value.code)

    assert store.days_kept() == 30
    assert refused == ["retention.days", "retention.days", "store.wrong_passphrase"]
    assert [(line.kind, dict(line.facts)) for line in store.log()] == [(LogKind.RETENTION_SET, {"days": 30})]


def test_an_interviewer_sets_no_rule(folder: Path, store: Store, time: SteppingTime) -> None:
    """What the project decided is for who leads."""
    other = "violet kettle marsh drum"
    store.add_user("M.", other, role=UserRole.INTERVIEWER, own_passphrase=PASSPHRASE, cost=QUICK)
    store.close()
    by_interviewer = Store.open(folder, other, now=time.now)

    with pytest.raises(AppError) as refused:
        by_interviewer.keep_sent_for(30, own_passphrase=other)

    by_interviewer.close()
    assert refused.value.code == "user.not_lead"


def test_incident_25_a_purge_leaves_what_was_set_aside_and_cleans_its_own_remains(
    folder: Path, store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """A damaged journal may hold answers that are nowhere else; the purged answers are in no file and no backup."""
    finished(store, begin)
    acknowledge(store)
    store.mark_verified(SITE, time.now())
    store.back_up()
    aside = folder / "field.db-wal.damaged-20261124T090000Z"
    aside.write_bytes(b"of a crash")
    store.keep_sent_for(30, own_passphrase=PASSPHRASE)
    time.moment += timedelta(days=31)

    purged = store.purge_by_rule()
    store.begin_day()

    store.close()
    assert purged.purged == 1
    assert aside.exists()
    assert SECRET.encode() not in remains(folder)
