"""Backups: made, verified, rotated, restored; a restored laptop goes on under a new identity."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import AppError
from app.protocol.wire import RecordState
from app.storage import Store
from app.storage.backups import KEPT_DAYS, KEPT_NEWEST
from app.storage.recovery_key import read_recovery_key
from app.storage.rows import InterviewState
from app.storage.vault_rows import LogKind
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import (
    SITE,
    SteppingTime,
    assign_children,
    certified,
    invitation_of,
    new_device_keys,
    step,
    whole,
)


def test_a_backup_restores_into_a_new_laptop_by_passphrase_or_sheet(
    store: Store, begin: Callable[..., str], time: SteppingTime, tmp_path: Path
) -> None:
    """Drafts, finished interviews and names are there; the check is clean; the log tells of it."""
    draft, done = begin("C1"), begin("C2")
    store.set_name("C1", "Zoë Example")
    store.save(step(draft, "/f/a", "3"))
    store.cut(whole(done, {"/f/a": "5"}, RecordState.FINAL))
    key = store.make_recovery_key(own_passphrase=PASSPHRASE)
    backup = store.back_up_to(tmp_path / "stick")
    store.close()

    Store.restore(backup.path, tmp_path / "one", passphrase=PASSPHRASE, now=time.now)
    Store.restore(backup.path, tmp_path / "two", recovery_key=read_recovery_key(key.text), now=time.now)

    for folder in (tmp_path / "one", tmp_path / "two"):
        restored = Store.open(folder, PASSPHRASE, now=time.now)
        assert restored.interview(draft).answers == {"/f/a": "3"}
        assert restored.interview(done).state is InterviewState.FINAL
        assert restored.participant("C1").name == "Zoë Example"
        assert restored.check() == ()
        assert restored.log()[0].kind is LogKind.RESTORED
        restored.close()


def test_fault_13_a_restored_laptop_writes_on_under_a_new_device_id(
    store: Store, begin: Callable[..., str], time: SteppingTime, tmp_path: Path
) -> None:
    """What the old identity wrote stays signed by it and can still be sent; the new one starts a chain of its own."""
    done = begin("C1")
    store.cut(whole(done, {"/f/a": "5"}, RecordState.FINAL))
    old = store.device_keys()
    backup = store.back_up_to(tmp_path / "stick")
    store.close()
    Store.restore(backup.path, tmp_path / "new", passphrase=PASSPHRASE, now=time.now)
    restored = Store.open(tmp_path / "new", PASSPHRASE, now=time.now)
    project = restored.project()
    assert project is not None
    assert restored.must_renew_device()

    keys = restored.pending_keys("c2", label="Laptop A again")
    restored.save_enrolment(invitation_of(project.project_id), certified(project.project_id, keys), keys)
    restored.mark_synced(time.now())
    restored.save(step(_begun(restored, time), "/f/a", "1"))

    (former,) = restored.former_devices()
    assert not restored.must_renew_device()
    assert (former.keys.device_id, former.next_dseq) == (old.device_id, 1)
    assert restored.device_keys().device_id == keys.device_id != old.device_id
    assert restored.unsent_range() == (0, -1)
    assert restored.unsent_range(device=old.device_id) == (0, 0)
    assert [r.head.entity for r in restored.outgoing(after_dseq=-1, limit=9, device=old.device_id).revisions] == [done]
    assert restored.outgoing(after_dseq=-1, limit=9).revisions == ()
    assert restored.check() == ()
    restored.close()


def _begun(store: Store, time: SteppingTime) -> str:
    from app.storage.rows import NewInterview

    entity = "bbbbbbbb-0000-4000-8000-000000000001"
    store.begin(NewInterview(entity, "f", "1", SITE, "C3", "English (en)", time.now(), "{}", {"@assent": "given"}))
    return entity


def test_a_renewal_takes_no_other_project_and_no_used_identity(store: Store) -> None:
    """A wrong invitation changes nothing."""
    store.require_new_device()
    project = store.project()
    assert project is not None

    for other, keys, code in (
        ("00000000-0000-4000-8000-000000000000", new_device_keys(), "device.wrong_project"),
        (project.project_id, store.device_keys(), "device.not_new"),
    ):
        with pytest.raises(AppError) as refused:
            store.save_enrolment(invitation_of(other), certified(other, keys), keys)
        assert refused.value.code == code

    assert store.must_renew_device()


def test_a_restore_overwrites_nothing(store: Store, time: SteppingTime, tmp_path: Path) -> None:
    """A folder with a store is refused; on request its files are moved aside and stay readable."""
    backup = store.back_up_to(tmp_path / "stick")
    store.set_name("C1", "later than the backup")
    store.close()

    with pytest.raises(AppError) as refused:
        Store.restore(backup.path, store.folder, passphrase=PASSPHRASE, now=time.now)
    Store.restore(backup.path, store.folder, passphrase=PASSPHRASE, now=time.now, replace=True)

    assert refused.value.code == "restore.occupied"
    restored = Store.open(store.folder, PASSPHRASE, now=time.now)
    assert restored.participant("C1").name == ""
    restored.close()
    (aside,) = store.folder.glob("replaced-*")
    set_aside = Store.open(aside, PASSPHRASE, now=time.now)
    assert set_aside.participant("C1").name == "later than the backup"
    set_aside.close()


def test_a_restore_moves_nothing_away_under_an_open_window(store: Store, time: SteppingTime, tmp_path: Path) -> None:
    """The store of the folder is open: first close it."""
    backup = store.back_up_to(tmp_path / "stick")

    with pytest.raises(AppError) as refused:
        Store.restore(backup.path, store.folder, passphrase=PASSPHRASE, now=time.now, replace=True)

    assert refused.value.code == "store.in_use"
    assert store.check() == ()


def test_a_damaged_backup_is_refused_before_anything_changes(store: Store, time: SteppingTime, tmp_path: Path) -> None:
    """One flipped bit in the copy."""
    backup = store.back_up_to(tmp_path / "stick")
    store.close()
    data = bytearray((backup.path / "field.db").read_bytes())
    data[len(data) // 2] ^= 1
    (backup.path / "field.db").write_bytes(data)

    with pytest.raises(AppError) as refused:
        Store.restore(backup.path, tmp_path / "new", passphrase=PASSPHRASE, now=time.now)

    assert refused.value.code == "store.damaged"
    assert not Store.exists(tmp_path / "new")


def test_incident_34_a_backup_holds_what_only_the_journal_has(
    store: Store, begin: Callable[..., str], time: SteppingTime, tmp_path: Path
) -> None:
    """The database file copied by hand lacks the last answers; the backup made at the same moment has them."""
    entity = begin()
    store.save(step(entity, "/f/a", "3"))
    (tmp_path / "by hand").mkdir()
    for name in ("field.db", "keys.json"):
        shutil.copy(store.folder / name, tmp_path / "by hand" / name)

    backup = store.back_up_to(tmp_path / "stick")

    Store.restore(backup.path, tmp_path / "new", passphrase=PASSPHRASE, now=time.now)
    restored = Store.open(tmp_path / "new", PASSPHRASE, now=time.now)
    assert restored.interview(entity).answers == {"/f/a": "3"}
    restored.close()
    by_hand = Store.open(tmp_path / "by hand", PASSPHRASE, now=time.now)
    with pytest.raises(AppError, match="not on the laptop"):
        by_hand.interview(entity)
    by_hand.close()


def test_a_folder_copied_by_hand_with_its_journal_is_restored_whole(
    store: Store, begin: Callable[..., str], time: SteppingTime, tmp_path: Path
) -> None:
    """Somebody copied the data while the program ran: what stands in the journal only comes along."""
    entity = begin()
    store.save(step(entity, "/f/a", "3"))
    shutil.copytree(store.folder, tmp_path / "by hand")

    Store.restore(tmp_path / "by hand", tmp_path / "new", passphrase=PASSPHRASE, now=time.now)

    restored = Store.open(tmp_path / "new", PASSPHRASE, now=time.now)
    assert restored.interview(entity).answers == {"/f/a": "3"}
    restored.close()


def test_a_new_key_whose_backup_found_no_room_is_finished_when_the_day_begins(
    store: Store, time: SteppingTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old backups open by the old key: they stay due to go until a new one is made."""
    old = store.back_up()
    real_mkdir = Path.mkdir

    def full(path: Path, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:
        if path.name.endswith(".making"):
            raise OSError(28, "no space")
        real_mkdir(path, mode, parents, exist_ok)

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(AppError) as refused:
        store.replace_data_key()
    monkeypatch.undo()
    still_there = [backup.name for backup in store.backups()]

    begun = store.begin_day()

    assert refused.value.code == "store.unwritable"
    assert still_there == [old.name]
    assert begun.problem is None
    assert old.name not in [backup.name for backup in store.backups()]
    assert len(store.backups()) == 1


def test_a_day_begins_and_ends_with_a_backup(folder: Path, store: Store, time: SteppingTime) -> None:
    """At the begin unless one is fresh, at the end when something was written."""
    first = store.begin_day()
    again = store.begin_day()
    time.moment += timedelta(hours=2)
    assert store.end_day() is None

    store.set_name("C1", "Zoë Example")
    store.close()

    reopened = Store.open(folder, PASSPHRASE, now=time.now)
    assert first.backup is not None
    assert first.space.has_reserve
    assert again.backup is None
    assert [backup.name for backup in reopened.backups()][1:] == [first.backup.name]
    reopened.close()


def test_old_backups_go_and_the_newest_of_each_of_the_last_days_stays(store: Store, time: SteppingTime) -> None:
    """Ten days, three backups a day."""
    for _ in range(10):
        for _ in range(3):
            store.back_up()
            time.moment += timedelta(hours=1)
        time.moment += timedelta(hours=21)

    names = [backup.name for backup in store.backups()]

    assert len(names) == KEPT_DAYS + KEPT_NEWEST - 1
    assert len({name[:15] for name in names}) == KEPT_DAYS


def test_an_unplugged_stick_is_said_and_nothing_is_left(store: Store, tmp_path: Path) -> None:
    """The target is no folder any more."""
    gone = tmp_path / "stick"
    gone.write_bytes(b"")

    with pytest.raises(AppError) as refused:
        store.back_up_to(gone)

    assert refused.value.code == "store.unwritable"
    assert store.check() == ()


def test_incident_38_an_upgrade_backs_up_first(tmp_path: Path, time: SteppingTime) -> None:
    """The store of the first schema is there as it was, and the program that wrote it could open it."""
    folder = tmp_path / "store"
    shutil.copytree(Path(__file__).parent / "schemas" / "0001", folder)

    store = Store.open(folder, PASSPHRASE, now=time.now)

    (backup,) = store.backups()
    store.close()
    Store.restore(backup.path, tmp_path / "again", passphrase=PASSPHRASE, now=time.now)
    again = Store.open(tmp_path / "again", PASSPHRASE, now=time.now)
    assert len(again.interviews()) == 2
    again.close()


def test_assigning_again_keeps_a_restored_roster(store: Store, time: SteppingTime, tmp_path: Path) -> None:
    """Names typed before the backup survive restore and the next sync's assignment."""
    store.set_name("C1", "Zoë Example")
    backup = store.back_up_to(tmp_path / "stick")
    Store.restore(backup.path, tmp_path / "new", passphrase=PASSPHRASE, now=time.now)
    restored = Store.open(tmp_path / "new", PASSPHRASE, now=time.now)

    assign_children(restored)

    assert restored.participant("C1").name == "Zoë Example"
    restored.close()
