"""A sync lets go what the project's days are over for, on the laptop that made it and on those that received it."""

from datetime import datetime, timedelta

import pytest

from app.errors import AppError
from app.protocol.wire import RecordState, Revision
from app.storage.rows import InterviewState, SyncState
from app.sync import SyncEnd
from sync_server import deciding
from sync_server.database import ledger
from tests.fresh_store import PASSPHRASE
from tests.server.in_process import enrolled, take_in
from tests.sync.conftest import utc_now
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


def test_incident_25_what_another_laptop_contradicts_later_stays_until_it_is_decided(study: Study) -> None:
    """The server told the other laptop that there is a conflict; the first writer learns it by the feed."""
    laptop, other = study.laptop(), enrolled(study.context)
    entity = laptop.begin("C1")
    laptop.cut(entity, {"/f/a": "1"}, state=RecordState.UNFINISHED)
    laptop.sync()
    (base,) = laptop.store.outgoing(after_dseq=-1, limit=5).revisions
    laptop.cut(entity, {"/f/a": "2"})
    laptop.sync()
    other.revise({"/f/a": "3"}, entity=entity, parents=(base.rev,))
    take_in(study.context, other.batch())
    laptop.sync()
    told = (laptop.store.counts().conflicts, laptop.store.interviews()[0].sync_state)

    kept = later(laptop, 31).sync()
    answers = laptop.store.interview(entity).answers
    (dispute,) = [one for one in deciding.disputes(study.context) if one.field == "/f/a"]
    deciding.resolve(study.context, entity, {dispute.field: dispute.sides[0].rev}, by="ada")
    gone = laptop.sync()

    assert told == (1, SyncState.CONFLICT)
    assert (kept.code, kept.purged, answers) == ("", 0, {"/f/a": "2"})
    assert gone.purged == 1
    assert laptop.store.counts().conflicts == 0


def test_an_interview_that_is_sent_back_after_its_days_is_told_and_not_opened(study: Study) -> None:
    """Its answers are not here to be corrected; whoever looks at the list learns that a coordinator must decide."""
    laptop = study.laptop()
    entity = laptop.interview("C1", {"/f/a": "1"})
    laptop.sync()
    purged = later(laptop, 31).sync().purged

    deciding.send_back(study.context, entity, by="ada", reason="incomplete")
    laptop.sync()
    told = laptop.store.returned()[entity]
    with pytest.raises(AppError):
        laptop.store.reopen(entity, reason="coordinator_asked")
    states = [row.state for row in laptop.store.interviews()]
    (returning,) = [one for one in _revisions(study, entity) if one.head.device == study.context.desk]
    deciding.undo(study.context, returning.rev, by="ada")
    laptop.sync()

    assert purged == 1
    assert (told.reason, told.by, told.is_here) == ("incomplete", "ada", False)
    assert states == [InterviewState.FINAL]
    assert laptop.store.returned() == {}


def _revisions(study: Study, entity: str) -> list[Revision]:
    with study.context.database.reading() as connection:
        return ledger.revisions_of(connection, [entity])[entity]


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
