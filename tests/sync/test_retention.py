"""A sync lets go what the project's days are over for, on the laptop that made it and on those that received it."""

from datetime import datetime, timedelta

import pytest

from app.errors import AppError
from app.sync import SyncEnd
from tests.sync.conftest import PASSPHRASE, utc_now
from tests.sync.study import FieldLaptop, Study


def in_days(days: int) -> datetime:
    """The wall clock later on."""
    return utc_now() + timedelta(days=days)


def later(laptop: FieldLaptop, days: int) -> FieldLaptop:
    """The same laptop after some days, with a rule of 30."""
    laptop.now = lambda: in_days(days)
    laptop.store.keep_sent_for(30, own_passphrase=PASSPHRASE)
    return laptop.reopened()


def test_old_interviews_leave_with_a_sync_and_the_next_sync_is_content(study: Study) -> None:
    """Nothing leaves before its days, nothing of today leaves; afterwards both sides still hold the same set."""
    maker, receiver = study.laptop(), study.laptop()
    old = maker.interview("C1", {"/f/a": "3"})
    maker.sync()
    receiver.sync()
    early = later(maker, 29).sync()
    later(receiver, 31)
    new = later(maker, 31).interview("C2", {"/f/a": "4"})

    left = [maker.sync(), receiver.sync()]

    again = [maker.sync(), receiver.sync()]
    assert early.purged == 0
    assert [report.purged for report in left] == [1, 1]
    assert [(report.end, report.code, report.purged) for report in again] == [(SyncEnd.DONE, "", 0)] * 2
    with pytest.raises(AppError, match="no longer here"):
        maker.store.interview(old)
    assert maker.store.interview(new).answers == {"/f/a": "4"}
    assert {row.entity for row in receiver.store.interviews()} == {old, new}
    assert [laptop.store.check() for laptop in (maker, receiver)] == [(), ()]


def test_nothing_leaves_while_the_server_cannot_be_reached(study: Study) -> None:
    """Years offline: the interview is here, whole."""
    laptop = study.laptop()
    done = laptop.interview("C1", {"/f/a": "3"})
    later(laptop, 2_000)
    laptop.fault = _no_server

    report = laptop.sync()

    assert (report.end, report.purged) == (SyncEnd.OFFLINE, 0)
    assert laptop.store.interview(done).answers == {"/f/a": "3"}


def _no_server(_line: str, _body: bytes, _deliver: object) -> bytes:
    from app.sync.conversation import Offline

    raise Offline
