"""Files that answer questions: they go with the interview, and only what the child said is sent."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.errors import AppError
from app.protocol.media import FIELD_PREFIX
from app.protocol.missing import Missing
from app.protocol.wire import RecordState
from app.storage import Store
from app.storage.vault_rows import Attachment
from tests.storage.conftest import SITE, SteppingTime, step, whole
from tests.storage.test_erasure import remains_of
from tests.storage.test_retention import acknowledge

PHOTO, KEY = "/f/photo", FIELD_PREFIX + "/f/photo"
PICTURE = b"Sentinel-Picture " * 20


def photographed(store: Store, entity: str) -> str:
    """A question answered with a file, as the page saves it; gives the file's digest."""
    digest = store.put_blob(PICTURE, media_type="image/jpeg", attach_to=Attachment(entity, PHOTO, "", "Anna.jpg"))
    store.save(step(entity, PHOTO, "Anna.jpg"))
    return digest


def sent_fields(store: Store) -> dict[str, object]:
    """What all revisions together write, later ones last."""
    revisions = store.outgoing(after_dseq=-1, limit=9).revisions
    return {key: value for revision in revisions for key, value in revision.fields.items()}


def test_a_thrown_away_interview_takes_its_files_along(store: Store, begin: Callable[..., str]) -> None:
    """No picture of a child who threw everything away, in no row and no free page; another child's stays."""
    thrown, other = begin("C1"), begin("C2")
    photographed(store, thrown)
    kept = store.put_blob(b"other", media_type="image/jpeg", attach_to=Attachment(other, PHOTO, "", "b.jpg"))

    store.discard(thrown)
    store.finish_erasure()

    left = remains_of(store)
    assert store.whole_blobs() == (kept,)
    assert store.attachments(thrown) == ()
    assert b"Sentinel-Picture" not in left
    assert b"Anna.jpg" not in left


def test_a_file_that_comes_after_its_interview_went_is_refused(store: Store, begin: Callable[..., str]) -> None:
    """The store was slow, the child threw everything away meanwhile: nothing stays of the file either."""
    entity = begin()
    store.discard(entity)

    with pytest.raises(AppError) as refused:
        photographed(store, entity)

    assert refused.value.code == "interview.unknown"
    assert store.whole_blobs() == ()


def test_the_begin_of_a_day_removes_files_of_no_interview(store: Store, begin: Callable[..., str]) -> None:
    """An earlier version kept them when an interview was thrown away; their remains in free pages go, too."""
    entity = begin()
    photographed(store, entity)
    with store._outside_transaction() as connection:
        for table in ("answer", "event", "outbox", "interview"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own table names

    store.begin_day()

    assert store.whole_blobs() == ()
    assert b"Sentinel-Picture" not in remains_of(store)


@pytest.mark.parametrize("now", [Missing.RATHER_NOT_SAY, Missing.NOT_ASKED, None])
def test_a_file_that_was_sent_is_taken_back_with_its_answer(
    store: Store, begin: Callable[..., str], now: Missing | None
) -> None:
    """Whatever the reason: the record refers to no file of a question that is not answered any more."""
    entity = begin()
    photographed(store, entity)
    store.cut(whole(entity, {PHOTO: "Anna.jpg"}, RecordState.UNFINISHED))
    before = sent_fields(store)[KEY]
    store.save(step(entity, PHOTO, now))

    store.cut(whole(entity, {PHOTO: now}, RecordState.FINAL))

    assert before is not None
    assert sent_fields(store)[KEY] is None


@pytest.mark.parametrize("answers", [{PHOTO: Missing.NOT_ASKED}, {PHOTO: Missing.RATHER_NOT_SAY}, {PHOTO: None}, {}])
def test_a_file_without_an_answer_is_not_sent(
    store: Store, begin: Callable[..., str], answers: dict[str, str | Missing | None]
) -> None:
    """A photo of a question that the form does not ask this child any more, or that the child took back."""
    entity = begin()
    photographed(store, entity)

    store.cut(whole(entity, answers, RecordState.FINAL))

    assert KEY not in sent_fields(store)
    assert store.media_to_send() == ()


def test_a_file_goes_when_the_child_would_rather_not_say(store: Store, begin: Callable[..., str]) -> None:
    """One that was never sent leaves nothing; one of a question that is not asked stays, in case it is asked again."""
    skipped, not_asked = begin("C1"), begin("C2")
    for entity in (skipped, not_asked):
        photographed(store, entity)

    store.cut(whole(skipped, {PHOTO: Missing.RATHER_NOT_SAY}, RecordState.FINAL))
    store.cut(whole(not_asked, {PHOTO: Missing.NOT_ASKED}, RecordState.UNFINISHED))

    assert store.attachments(skipped) == ()
    assert len(store.attachments(not_asked)) == 1
    store.cut(whole(not_asked, {PHOTO: "Anna.jpg"}, RecordState.FINAL))
    assert sent_fields(store)[KEY] is not None


@pytest.mark.parametrize(("answer", "purged"), [(Missing.NOT_ASKED, 1), ("Anna.jpg", 0)])
def test_incident_25_a_file_that_is_never_sent_holds_no_interview_back(
    store: Store, begin: Callable[..., str], time: SteppingTime, answer: str | Missing, purged: int
) -> None:
    """Nobody waits for the photo of a question that is not asked; one that was said stays until it is confirmed."""
    entity = begin()
    photographed(store, entity)
    store.cut(whole(entity, {PHOTO: answer}, RecordState.FINAL))
    acknowledge(store)
    store.mark_verified(SITE, time.now())
    time.moment += timedelta(days=31)

    left = store.purge_verified(older_than_days=30)

    assert left.purged == purged
    assert len(store.whole_blobs()) == 1 - purged
