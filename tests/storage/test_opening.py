"""Opening a store: the right passphrase, wrong ones, a newer program's data, a second window."""

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.errors import AppError
from app.storage import Store
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SteppingTime, assign_children, data_key_of, enrol_directly


def test_a_store_opens_again_with_its_passphrase(folder: Path, time: SteppingTime) -> None:
    """What was stored before closing is there after opening."""
    store = Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    store.close()

    again = Store.open(folder, PASSPHRASE, now=time.now)

    assert [child.code for child in again.participants("S-1")] == ["C1", "C2", "C3"]
    again.close()


def test_the_file_is_encrypted_and_plain_sqlite_cannot_read_it(store: Store) -> None:
    """Neither the header nor the content is that of a plain database."""
    data = (store.folder / "field.db").read_bytes()

    assert not data.startswith(b"SQLite format 3")
    plain = sqlcipher.connect(str(store.folder / "field.db"))
    with pytest.raises(sqlcipher.DatabaseError):
        plain.execute("SELECT * FROM sqlite_master").fetchall()
    plain.close()


def test_a_wrong_passphrase_is_said_counted_and_slows_the_next_try(folder: Path, time: SteppingTime) -> None:
    """1, 2, 4 ... seconds; a try that comes too early is not even looked at; the right one resets the count."""
    Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()

    waits = []
    for _ in range(4):
        with pytest.raises(AppError) as wrong:
            Store.open(folder, "not the passphrase", now=time.now)
        assert wrong.value.code == "store.wrong_passphrase"
        waits.append(wrong.value.facts["wait_s"])
        with pytest.raises(AppError) as early:
            Store.open(folder, PASSPHRASE, now=time.now)
        assert early.value.code == "store.wait"
        time.moment += timedelta(seconds=400)
    Store.open(folder, PASSPHRASE, now=time.now).close()

    assert waits == [1, 2, 4, 8]
    assert not (folder / "tries.json").exists()


def test_fault_09_a_hundred_wrong_tries_lock_nobody_out_for_ever(folder: Path, time: SteppingTime) -> None:
    """The wait grows to five minutes and stays there."""
    Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()

    for _ in range(100):
        with pytest.raises(AppError) as wrong:
            Store.open(folder, "not the passphrase", now=time.now)
        time.moment += timedelta(seconds=301)

    assert wrong.value.facts["wait_s"] == 300
    Store.open(folder, PASSPHRASE, now=time.now).close()


def test_a_clock_set_back_locks_nobody_out(folder: Path, time: SteppingTime) -> None:
    """After a wrong try the clock jumps back a year: the wait is still only the ordinary one."""
    Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()
    with pytest.raises(AppError):
        Store.open(folder, "not the passphrase", now=time.now)
    time.moment -= timedelta(days=365)

    with pytest.raises(AppError) as early:
        Store.open(folder, PASSPHRASE, now=time.now)

    assert early.value.facts["wait_s"] == 1


def test_weak_passphrases_are_refused_before_anything_is_written(folder: Path, time: SteppingTime) -> None:
    """Too short, or one letter repeated."""
    for weak in ("short", "aaaaaaaaaaaaaaaa"):
        with pytest.raises(AppError) as refused:
            Store.create(folder, weak, now=time.now, cost=QUICK)
        assert refused.value.code == "store.weak_passphrase"

    assert not folder.exists()


def test_fault_05_a_second_program_is_told_that_the_first_is_open(store: Store, time: SteppingTime) -> None:
    """Two programs on one file would be a risk; the second one gets a plain message."""
    with pytest.raises(AppError) as refused:
        Store.open(store.folder, PASSPHRASE, now=time.now)

    assert refused.value.code == "store.in_use"


def test_fault_12_data_of_a_newer_program_are_refused_and_not_written(folder: Path, time: SteppingTime) -> None:
    """The schema version is unknown here: nothing changes, and the message says what to do."""
    Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()
    key = data_key_of(folder).value
    connection = sqlcipher.connect(str(folder / "field.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = (folder / "field.db").read_bytes()

    with pytest.raises(AppError) as refused:
        Store.open(folder, PASSPHRASE, now=time.now)

    assert refused.value.code == "store.newer_version"
    assert (folder / "field.db").read_bytes() == before


@pytest.mark.parametrize("damage", ["lost", "half", "empty"])
def test_fault_08_a_lost_or_half_written_key_file_is_replaced_by_the_previous_copy(
    folder: Path, time: SteppingTime, damage: str
) -> None:
    """`keys.json` is written twice; the copy serves."""
    Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()
    keys = folder / "keys.json"
    if damage == "lost":
        keys.unlink()
    else:
        keys.write_bytes(keys.read_bytes()[: 40 if damage == "half" else 0])

    Store.open(folder, PASSPHRASE, now=time.now).close()


def test_key_parameters_cannot_be_lowered_unseen(folder: Path, time: SteppingTime) -> None:
    """The slot's header is authenticated: a planted cheaper setting does not open the slot."""
    Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()
    content = json.loads((folder / "keys.json").read_text())
    content["slots"][0]["label"] = "somebody else"
    for name in ("keys.json", "keys.json.previous"):
        (folder / name).write_text(json.dumps(content))

    with pytest.raises(AppError) as refused:
        Store.open(folder, PASSPHRASE, now=time.now)

    assert refused.value.code == "store.wrong_passphrase"


def test_a_key_file_that_asks_for_gigabytes_is_refused(folder: Path, time: SteppingTime) -> None:
    """A planted file must not freeze the laptop."""
    Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()
    content = json.loads((folder / "keys.json").read_text())
    content["slots"][0]["memory_kib"] = 64 * 1024 * 1024
    for name in ("keys.json", "keys.json.previous"):
        (folder / name).write_text(json.dumps(content))

    with pytest.raises(AppError) as refused:
        Store.open(folder, PASSPHRASE, now=time.now)

    assert refused.value.code == "store.keys_damaged"


def test_fault_06_a_flipped_bit_is_found_by_the_check(folder: Path, time: SteppingTime) -> None:
    """Each page is authenticated; the check names the damage and what to do."""
    store = Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    store.close()
    path = folder / "field.db"
    data = bytearray(path.read_bytes())
    data[len(data) - 2000] ^= 1
    path.write_bytes(data)

    damaged = Store.open(folder, PASSPHRASE, now=time.now)
    problems = damaged.check()
    damaged.close()

    assert any(problem.code == "check.page_damaged" for problem in problems)
    assert all(problem.remedy for problem in problems)


def test_attach_is_denied(store: Store) -> None:
    """ATTACH with an empty key would allow a plaintext copy."""
    raw = store._engine.raw_connection()

    with pytest.raises(sqlcipher.DatabaseError, match="not authorized"):
        raw.driver_connection.execute("ATTACH DATABASE '' AS other KEY ''")  # type: ignore[union-attr]


@pytest.mark.parametrize("damage", ["gone", "empty"])
def test_a_lost_database_is_said_and_not_replaced(folder: Path, time: SteppingTime, damage: str) -> None:
    """The key file is there, the database is not: an empty new one would look as if all were well."""
    Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()
    if damage == "gone":
        (folder / "field.db").unlink()
    else:
        (folder / "field.db").write_bytes(b"")

    with pytest.raises(AppError) as refused:
        Store.open(folder, PASSPHRASE, now=time.now)

    assert refused.value.code == "store.damaged"
    assert not (folder / "field.db").exists() or (folder / "field.db").stat().st_size == 0


@pytest.mark.parametrize("moment", ["before the key file", "before the last name"])
def test_a_crash_while_a_store_is_made_leaves_none_or_a_whole_one(
    folder: Path, time: SteppingTime, moment: str
) -> None:
    """Before the key file there is no store and making one works; after it the store opens."""
    Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()
    (folder / "field.db").replace(folder / "field.db.making")
    if moment == "before the key file":
        (folder / "keys.json").unlink()
        (folder / "keys.json.previous").unlink()

    if moment == "before the key file":
        assert not Store.exists(folder)
        Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK).close()
    Store.open(folder, PASSPHRASE, now=time.now).close()

    assert (folder / "field.db").exists()


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX")
def test_only_the_owner_may_read_the_files(folder: Path, time: SteppingTime) -> None:
    """Also in a folder that was there before and was open to all; also the journal."""
    folder.mkdir(mode=0o755)
    store = Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK)
    enrol_directly(store)

    rights = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    store.close()

    names = ("field.db", "field.db-wal", "keys.json", "keys.json.previous", "store.lock")
    assert rights == dict.fromkeys(names, 0o600)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_the_schema_steps_make_exactly_the_tables_of_the_program(store: Store) -> None:
    """A column that a table has and no step makes would fail on a laptop only."""
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext
    from sqlmodel import SQLModel

    from app.storage import tables

    ours = {row.__tablename__ for row in tables.Row.__subclasses__()}
    with store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        found = compare_metadata(context, SQLModel.metadata)

    # Other programs' tables may be registered in the same process; only ours count.
    assert [step for step in found if getattr(step[1], "name", "") in ours or step[0] != "add_table"] == []
