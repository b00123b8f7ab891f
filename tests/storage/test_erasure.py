"""Withdrawal: what is erased is in no file any more, and comes back by no way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.errors import AppError
from app.protocol.wire import RecordState
from app.storage import Store
from app.storage.day_rows import Presence
from app.storage.rows import Consent, NewInterview, Participant
from app.storage.vault_rows import Attachment, LogKind, SubjectKind
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SITE, SteppingTime, assign_children, data_key_of, step, whole
from tests.storage.decrypted import decrypted_pages

SECRET = "Sentinel-Answer"  # noqa: S105 - an answer
NAME = "Sentinel-Name"


def remains(folder: Path) -> bytes:
    """Everything that the decrypted files hold, the store and its backups, free pages included."""
    files = (folder / "field.db", *folder.glob("backups/*/field.db"))
    return b"".join(decrypted_pages(path, data_key_of(path.parent).value) for path in files)


def remains_of(store: Store) -> bytes:
    """The same of an open store, after its journal went into the main file."""
    with store._outside_transaction():
        return remains(store.folder)


def test_a_withdrawal_erases_answers_drafts_names_and_attachments_of_a_child(
    store: Store, begin: Callable[..., str]
) -> None:
    """Nothing but code, heads and tombstones is left; other children are untouched."""
    finished, draft, other = begin("C1"), begin("C1"), begin("C2")
    store.set_name("C1", NAME)
    store.save(step(finished, "/f/a", SECRET))
    store.cut(whole(finished, {"/f/a": SECRET}, RecordState.FINAL))
    store.save(step(draft, "/f/a", SECRET))
    store.put_blob(SECRET.encode(), media_type="text/plain", attach_to=Attachment(draft, "/f/photo", "", NAME))
    store.save(step(other, "/f/a", "kept"))

    erased = store.erase(participant="C1", reason="withdrawal", certificate=b"proof")

    left = remains_of(store)
    assert erased == 2
    assert SECRET.encode() not in left
    assert NAME.encode() not in left
    assert store.interview(other).answers == {"/f/a": "kept"}
    assert [row.entity for row in store.interviews()] == [other]
    assert {(t.kind, t.subject) for t in store.tombstones()} == {
        (SubjectKind.PARTICIPANT, "C1"),
        (SubjectKind.ENTITY, finished),
        (SubjectKind.ENTITY, draft),
    }
    assert store.check() == ()


def test_the_head_of_an_erased_record_still_reaches_the_server(store: Store, begin: Callable[..., str]) -> None:
    """The chain has no gap: the revision goes out without its body."""
    entity = begin()
    rev = store.cut(whole(entity, {"/f/a": SECRET}, RecordState.FINAL))

    store.erase(entity=entity, reason="withdrawal", certificate=b"proof")

    (stub,) = store.outgoing(after_dseq=-1, limit=9).revisions
    assert (stub.rev, stub.body, stub.salt) == (rev, None, None)
    assert store.unsent_range() == (0, 0)


def test_an_erasure_is_absorbing(store: Store, begin: Callable[..., str]) -> None:
    """A second one, or one for a record that never was here, only leaves its tombstone; a proof joins it later."""
    entity = begin()
    store.save(step(entity, "/f/a", SECRET))

    counts = [store.erase(entity=entity, reason="withdrawal") for _ in range(2)]
    elsewhere = store.erase(entity="cccccccc-0000-4000-8000-000000000009", reason="withdrawal", certificate=b"proof")
    store.erase(entity=entity, reason="mistake", certificate=b"late proof")

    found = {tombstone.subject: tombstone for tombstone in store.tombstones()}
    assert counts == [1, 0]
    assert elsewhere == 0
    assert (found[entity].reason, found[entity].certificate) == ("withdrawal", b"late proof")


def test_no_interview_is_opened_with_a_child_who_left(store: Store, begin: Callable[..., str]) -> None:
    """Also when the roster brings the code again."""
    store.erase(participant="C1", reason="withdrawal")

    with pytest.raises(AppError) as refused:
        begin("C1")

    assert refused.value.code == "roster.withdrawn"


def test_what_the_laptop_noted_of_a_child_goes_with_it(store: Store, begin: Callable[..., str]) -> None:
    """How it read, that it asked for somebody, when it was there; what belongs to others stays."""
    entity, thrown, other = begin("C1"), begin("C2"), begin("C3")
    for subject in (entity, thrown, other, "C1", "C3"):
        store.set_setting(f"note/{subject}", "150 touch")
    day = date(2026, 11, 24)
    store.note_presence(["C1", "C3"], on=day, presence=Presence.PRESENT)

    store.erase(participant="C1", reason="withdrawal")
    store.discard(thrown)

    assert set(store.settings_under("note/")) == {other, "C3"}
    assert [tick.code for tick in store.attendance(SITE, on=day)] == ["C3"]


def test_fault_31_what_a_child_threw_away_is_in_no_backup_after_the_clean_up(
    folder: Path, store: Store, begin: Callable[..., str]
) -> None:
    """The backup of the morning held the draft; the next clean-up makes it anew."""
    entity = begin()
    store.save(step(entity, "/f/a", SECRET))
    store.back_up()
    store.discard(entity)
    held_before = SECRET.encode() in remains_of(store)

    was_due = store.finish_erasure()

    store.close()
    assert held_before
    assert was_due
    assert SECRET.encode() not in remains(folder)


@pytest.mark.parametrize("cause", ["withdrawn", "thrown"])
def test_a_withdrawal_also_removes_stores_that_were_set_aside(
    folder: Path, store: Store, begin: Callable[..., str], time: SteppingTime, cause: str
) -> None:
    """They hold what was erased, under old passphrases; what a child threw away removes no salvage of other answers."""
    backup = store.back_up_to(folder.parent / "stick")
    kept = begin("C1")
    store.save(step(kept, "/f/a", SECRET))
    store.close()
    Store.restore(backup.path, folder, passphrase=PASSPHRASE, now=time.now, replace=True)
    (folder / "field.db-wal.damaged-20261124T090000Z").write_bytes(b"of a crash")
    restored = Store.open(folder, PASSPHRASE, now=time.now)
    now = time.now()
    restored.mark_synced(now)
    restored.begin(NewInterview(kept, "f", "1", SITE, "C2", "English (en)", now, "{}", {}, ()))
    restored.discard(kept)
    if cause == "withdrawn":
        restored.erase(participant="C1", reason="withdrawal")

    restored.finish_erasure()

    aside = [path.name for path in folder.iterdir() if path.name.startswith("replaced-") or ".damaged" in path.name]
    logged = [line.kind for line in restored.log()]
    restored.close()
    assert len(aside) == (0 if cause == "withdrawn" else 2)
    assert (LogKind.COPIES_REMOVED in logged) is (cause == "withdrawn")


def test_no_list_and_no_form_brings_the_name_of_a_child_back_that_left(store: Store, time: SteppingTime) -> None:
    """Roster, assignment, a class's consent and ticks pass it over; a single name or consent is refused."""
    store.erase(participant="C1", reason="withdrawal")
    child = Participant(code="C1", site_id=SITE, class_label="3A", seat=1, age=8, name=NAME)
    consent = Consent("guardian", NAME, "v1", "nl", time.now())
    day = time.now().date()

    counted = store.take_roster(SITE, [child, replace(child, code="C2")])
    assign_children(store)
    store.record_consents(["C1", "C2"], consent)
    store.note_presence(["C1", "C2"], on=day, presence=Presence.PRESENT)
    with pytest.raises(AppError) as no_name:
        store.set_name("C1", NAME)
    with pytest.raises(AppError) as no_consent:
        store.record_consent("C1", consent)

    left, other = store.participant("C1"), store.participant("C2")
    assert (left.name, left.age, left.consent) == ("", None, None)
    assert (other.name, other.age, other.consent) == (NAME, 8, consent)
    assert (counted.changed, counted.same) == (1, 1)
    assert [tick.code for tick in store.attendance(SITE, on=day)] == ["C2"]
    assert [no_name.value.code, no_consent.value.code] == ["roster.withdrawn"] * 2


def test_a_code_that_left_before_its_roster_came_gets_no_name(store: Store) -> None:
    """The certificate was here first; another laptop's list comes later."""
    store.erase(participant="C9", reason="withdrawal")
    late = Participant(code="C9", site_id=SITE, class_label="3A", seat=9, age=8, name=NAME)

    store.take_roster(SITE, [late])

    with pytest.raises(AppError) as refused:
        store.add_participant(late)
    assert refused.value.code == "roster.withdrawn"
    assert NAME.encode() not in remains_of(store)


def test_fault_31_what_was_erased_is_in_no_file_and_no_backup_after_the_clean_up(
    folder: Path, store: Store, begin: Callable[..., str]
) -> None:
    """Old backups hold it until then; after it neither any of our files nor the old data key can give it back."""
    entity = begin()
    store.set_name("C1", NAME)
    store.save(step(entity, "/f/a", SECRET))
    store.back_up()
    old_key = data_key_of(folder).value
    held_before = SECRET.encode() in remains_of(store)
    store.erase(participant="C1", reason="withdrawal")

    assert store.finish_erasure()

    again = store.finish_erasure()
    store.close()
    left = remains(folder)
    assert held_before
    assert not again
    assert len(list(folder.glob("backups/*"))) == 1
    assert SECRET.encode() not in left
    assert NAME.encode() not in left
    assert data_key_of(folder).value != old_key


def test_fault_31_the_clean_up_goes_on_after_a_crash(
    folder: Path, store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """The rows went and the laptop died: at the next opening the clean-up is still due."""
    entity = begin()
    store.save(step(entity, "/f/a", SECRET))
    store.erase(entity=entity, reason="withdrawal")
    store.close()

    again = Store.open(folder, PASSPHRASE, now=time.now)

    assert again.finish_erasure()
    again.close()


def test_fault_31_a_restored_backup_does_not_bring_a_late_copy_back(
    store: Store, begin: Callable[..., str], time: SteppingTime, tmp_path: Path
) -> None:
    """The backup is older than the withdrawal: once the certificate comes again, the record goes again."""
    entity = begin()
    store.save(step(entity, "/f/a", SECRET))
    backup = store.back_up_to(tmp_path / "stick")
    store.erase(entity=entity, reason="withdrawal", certificate=b"proof")
    Store.restore(backup.path, tmp_path / "new", passphrase=PASSPHRASE, now=time.now)
    restored = Store.open(tmp_path / "new", PASSPHRASE, now=time.now)
    assert restored.interview(entity).answers == {"/f/a": SECRET}

    restored.erase(entity=entity, reason="withdrawal", certificate=b"proof", is_sent=True)

    assert SECRET.encode() not in remains_of(restored)
    restored.close()


def test_consent_paper_numbers_go_with_a_withdrawal(store: Store, time: SteppingTime) -> None:
    """They lead back to a family."""
    store.record_consent("C1", Consent("guardian", NAME, "v1", "nl", time.now()))

    store.erase(participant="C1", reason="withdrawal")

    assert NAME.encode() not in remains_of(store)
    assert store.participant("C1").consent is None


def test_incident_25_no_way_but_the_child_throws_an_unsent_interview_away(
    store: Store, begin: Callable[..., str]
) -> None:
    """`discard` refuses what has a revision; `erase` leaves a tombstone and the head; there is no third way."""
    done = begin()
    store.save(step(done, "/f/a", SECRET))
    store.cut(whole(done, {"/f/a": SECRET}, RecordState.FINAL))

    with pytest.raises(AppError) as refused:
        store.discard(done)

    assert refused.value.code == "interview.has_revision"
    assert not [
        name for name in dir(Store) if name.startswith(("delete", "remove", "clear", "reset")) and name != "remove_user"
    ]
