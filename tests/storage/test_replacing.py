"""A new data key, killed at any step: the store opens afterwards, whole, under the old key or under the new one."""

import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import AppError
from app.storage import Store
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SteppingTime, step

needs_fork = pytest.mark.skipif(os.name != "posix", reason="the killed process is forked and traced: POSIX")


def replace_and_die(folder: str, die_at: int) -> None:
    """Replace the data key; the process ends without a word before its n-th operation on a file of the store."""
    seen = 0

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal seen
        if event in {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "sqlite3.connect"} and any(
            str(argument).startswith(folder) for argument in arguments
        ):
            seen += 1
            if seen == die_at:
                os._exit(9)

    store = Store.open(Path(folder), PASSPHRASE, now=lambda: datetime.now(UTC))
    sys.addaudithook(watch)
    store.replace_data_key()
    store.close()
    os._exit(0)


@needs_fork
def test_fault_01_incident_23_a_new_data_key_survives_dying_at_every_step(
    store: Store, begin: Callable[..., str], time: SteppingTime, tmp_path: Path
) -> None:
    """Each file operation in turn is the last one; the last round comes through."""
    entity = begin()
    store.save(step(entity, "/f/a", "3"))
    store.back_up()
    store.close()
    context = multiprocessing.get_context("fork")

    for die_at in range(1, 100):
        folder = tmp_path / f"round-{die_at}"
        shutil.copytree(store.folder, folder)
        process = context.Process(target=replace_and_die, args=(str(folder), die_at))
        process.start()
        process.join()
        opened = Store.open(folder, PASSPHRASE, now=time.now)
        assert opened.interview(entity).answers == {"/f/a": "3"}, die_at
        assert opened.check() == (), die_at
        assert len(opened.backups()) >= 1, die_at
        opened.close()
        left = {path.name for path in folder.iterdir() if ".next" in path.name}
        assert left == set(), die_at
        shutil.rmtree(folder)
        if process.exitcode == 0:
            break

    assert process.exitcode == 0
    assert die_at > 15


def test_the_journal_of_before_is_not_played_into_the_new_file(
    store: Store, begin: Callable[..., str], time: SteppingTime, tmp_path: Path
) -> None:
    """Killed between the new key file and the new name, with a journal beside the old file: forward, without it."""
    from app.storage.keys import KeyFile
    from app.storage.replacing import prepare_replacement
    from app.storage.secret import SecretKey

    entity = begin()
    store.save(step(entity, "/f/a", "3"))
    key = SecretKey.random()
    keys: KeyFile = store._unlocked.keys.with_new_key(key)
    with store._outside_transaction() as connection:
        prepare_replacement(connection, store.folder, keys=keys, data_key=key)
        connection.execute("CREATE TABLE later (x)")  # into the journal of the old file
        shutil.copytree(store.folder, tmp_path / "killed")
    assert (tmp_path / "killed" / "field.db-wal").stat().st_size > 0

    opened = Store.open(tmp_path / "killed", PASSPHRASE, now=time.now)

    assert opened.interview(entity).answers == {"/f/a": "3"}
    assert opened.check() == ()
    opened.close()


def test_no_new_key_is_made_on_a_full_disk(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy finds no room: the old key goes on, and nothing is left of the copy."""
    import errno

    real_replace = Path.replace

    def full(path: Path, target: Path) -> Path:
        if path.name == "keys.json.next.new":
            raise OSError(errno.ENOSPC, "no space")
        return real_replace(path, target)

    monkeypatch.setattr(Path, "replace", full)

    with pytest.raises(AppError) as refused:
        store.replace_data_key()

    monkeypatch.undo()
    assert refused.value.code == "store.unwritable"
    store.set_name("C1", "goes on")
    store.replace_data_key()
    assert store.participant("C1").name == "goes on"


def test_a_day_that_begins_with_a_disk_failing_in_the_new_key_ends_locked_and_goes_on_after(
    store: Store, time: SteppingTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the point of return nothing is written under the old key, nor under a key that was wiped."""
    import errno

    from app.storage.place import NEXT_FILE

    real_replace = Path.replace

    def failing(path: Path, target: Path) -> Path:
        if path.name == NEXT_FILE:
            raise OSError(errno.EIO, "the disk")
        return real_replace(path, target)

    store.set_name("C1", "kept")
    store.erase(participant="C2", reason="withdrawal")
    monkeypatch.setattr(Path, "replace", failing)

    codes = []
    for act in (store.begin_day, store.back_up, store.check):
        with pytest.raises(AppError) as refused:
            act()
        codes.append(refused.value.code)

    monkeypatch.undo()
    store.close()
    again = Store.open(store.folder, PASSPHRASE, now=time.now)
    assert codes == ["store.unwritable", "store.closed", "store.closed"]
    assert again.participant("C1").name == "kept"
    assert again.begin_day().problem is None
    again.close()
