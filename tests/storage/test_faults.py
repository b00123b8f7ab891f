"""Faults of a laptop, by the rows of the fault matrix (SYNC 5.3): found, said, nothing half-written is believed."""

import multiprocessing
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import AppError
from app.protocol.wire import FormPackage, RecordState
from app.storage import Store
from app.storage.salvage import salvage
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SITE, SteppingTime, step, whole
from tests.storage.killed_writer import CANARY
from tests.storage.test_durability import assert_nothing_in_clear
from tests.storage.used_laptop import UsedLaptop, flip, opened
from tests.storage.used_laptop import laptop as laptop  # the fixture

REPO = Path(__file__).parents[2]
SCHEMAS = Path(__file__).parent / "schemas"


# -- 10, 15, 16: clock, lock, memory ---------------------------------------------------------------------------------


def test_fault_10_clocks_that_jump_change_no_order_and_no_backup_rule(
    store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """400 days back, ten years on, back again: revisions stay in their order, a day still begins with a backup."""
    for number, jump in enumerate((timedelta(0), timedelta(days=-400), timedelta(days=3650), timedelta(days=-3650))):
        time.moment += jump
        entity = begin(f"C{number % 3 + 1}")
        store.save(step(entity, "/f/a", str(number)))
        store.cut(whole(entity, {"/f/a": str(number)}, RecordState.FINAL))
        assert store.begin_day().problem is None
    clocks = [revision.head.hlc for revision in store.outgoing(after_dseq=-1, limit=9).revisions]

    assert clocks == sorted(clocks)
    assert len(set(clocks)) == 4
    assert store.check() == ()


def test_fault_15_incident_27_locked_in_the_middle_and_unlocked_again(
    folder: Path, store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """Every answer is there, the interview is still a draft and goes on at its question."""
    entity = begin()
    for number in range(3):
        store.save(step(entity, f"/f/q{number}", str(number)))
    store.close()
    with pytest.raises(AppError) as locked:
        store.save(step(entity, "/f/q3", "3"))

    again = opened(folder, time)
    again.save(step(entity, "/f/q3", "3"))

    saved = again.interview(entity)
    assert locked.value.code == "store.closed"
    assert saved.answers == {f"/f/q{number}": str(number) for number in range(4)}
    assert (saved.position, saved.state.value) == ("/f/q3", "draft")
    again.close()


@pytest.mark.skipif(sys.platform != "linux", reason="limits of address space are told by Linux")
def test_fault_16_too_little_memory_to_unlock_is_said(laptop: UsedLaptop, time: SteppingTime, tmp_path: Path) -> None:
    """The passphrase needs 256 MiB and the process gets far less: a message, and the store opens when there is room."""
    from app.storage.slots import KdfCost

    folder = laptop.copy(tmp_path / "store")
    store = opened(folder, time)
    store.change_passphrase(PASSPHRASE, PASSPHRASE, cost=KdfCost(256 * 1024, 1, 1))
    store.close()
    program = (
        "import resource, sys; from pathlib import Path; from datetime import UTC, datetime\n"
        "from app.errors import AppError; from app.storage import Store; import app.storage.store\n"
        "used = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + 100 * 2**20,) * 2)\n"
        f"try: Store.open(Path({str(folder)!r}), {PASSPHRASE!r}, now=lambda: datetime.now(UTC))\n"
        "except AppError as error: print(error.code)\n"
    )

    done = subprocess.run([sys.executable, "-c", program], cwd=REPO, capture_output=True, text=True, check=False)

    assert done.stdout.strip() == "store.no_memory", done.stderr[-500:]
    opened(folder, time).close()


# -- 11: upgrades ----------------------------------------------------------------------------------------------------


def upgrade_and_die(folder: str, die_at: int) -> None:
    """Open an old store; the process ends before the n-th statement of the upgrade."""
    from sqlalchemy import Engine, event

    seen = 0

    def count(*_arguments: object) -> None:
        nonlocal seen
        seen += 1
        if seen == die_at:
            os._exit(9)

    event.listen(Engine, "before_cursor_execute", count)
    Store.open(Path(folder), PASSPHRASE, now=lambda: datetime.now(UTC)).close()
    os._exit(0)


def upgrade_dying(tmp_path: Path, time: SteppingTime, *, every: int) -> int:
    context = multiprocessing.get_context("fork")
    for die_at in range(1, 2000, every):
        folder = tmp_path / f"round-{die_at}"
        shutil.copytree(SCHEMAS / "0001", folder)
        process = context.Process(target=upgrade_and_die, args=(str(folder), die_at))
        process.start()
        process.join()
        store = opened(folder, time)
        assert store.check() == (), die_at
        assert len(store.interviews()) == 2, die_at
        assert store.setting("unset") is None
        store.close()
        shutil.rmtree(folder)
        if process.exitcode == 0:
            return die_at
    raise AssertionError("the upgrade never came through")


@pytest.mark.skipif(os.name != "posix", reason="the killed process is forked: POSIX")
def test_fault_11_a_crash_during_an_upgrade_leaves_the_old_or_the_new_schema(
    tmp_path: Path, time: SteppingTime
) -> None:
    """Killed before some of its statements, the upgrade is done at the next opening."""
    assert upgrade_dying(tmp_path, time, every=17) > 40


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="the killed process is forked: POSIX")
def test_fault_11_a_crash_at_every_statement_of_an_upgrade(tmp_path: Path, time: SteppingTime) -> None:
    """Before each statement in turn; about a minute."""
    assert upgrade_dying(tmp_path, time, every=1) > 40


# -- 32 and all of them ----------------------------------------------------------------------------------------------


def test_fault_32_both_versions_of_a_form_are_kept(store: Store, begin: Callable[..., str]) -> None:
    """An interview goes on in its version, also after the next one came."""
    for version in ("1", "2"):
        store.save_form(
            FormPackage(
                form_id="f", version=version, title="F", xform=f"<v{version}/>", attachments={}, age_from=6, age_to=9
            )
        )

    assert [form.version for form in store.forms()] == ["2"]
    assert store.form_package("f", "1").xform == "<v1/>"
    assert store.interview(begin()).form_version == "1"


def test_incident_18_no_store_is_made_where_something_else_copies_or_cleans(tmp_path: Path) -> None:
    """Cloud folders are refused; the folder that the program takes by itself is neither temporary nor roaming."""
    import tempfile

    from app.settings import load_settings
    from app.storage.place import copied_by

    for name in ("OneDrive", "OneDrive - University", "Dropbox", "Google Drive", "iCloud", "Nextcloud"):
        with pytest.raises(AppError) as refused:
            Store.create(tmp_path / name / "immerse", PASSPHRASE, now=lambda: datetime.now(UTC))
        assert refused.value.code == "store.bad_place"
        assert not (tmp_path / name).exists()
    own = load_settings({}).data_dir
    assert copied_by(own) is None
    assert not own.is_relative_to(tempfile.gettempdir())
    assert "roaming" not in [part.lower() for part in own.parts]


def test_incident_19_a_failing_encryption_stops_the_work(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """A database in clear, wherever it comes from, is never worked with."""
    import sqlite3

    folder = laptop.copy(tmp_path / "store")
    (folder / "field.db").unlink()
    plain = sqlite3.connect(folder / "field.db")
    plain.execute("CREATE TABLE answer (value)")
    plain.commit()
    plain.close()

    with pytest.raises(AppError) as refused:
        opened(folder, time)

    assert refused.value.code in {"store.damaged", "store.not_encrypted"}


def test_incident_05_the_laptop_deletes_nothing_because_the_server_is_full(
    store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """No receipt came: years later the record is still here, whole."""
    entity = begin()
    store.save(step(entity, "/f/a", "3"))
    store.cut(whole(entity, {"/f/a": "3"}, RecordState.FINAL))
    time.moment += timedelta(days=2000)
    store.mark_verified(SITE, time.now())

    purged = store.purge_verified(older_than_days=1)

    assert (purged.purged, purged.kept) == (0, 1)
    assert store.interview(entity).answers == {"/f/a": "3"}


def test_incident_41_fault_14_neither_copy_nor_backup_nor_crash_leaves_a_word_in_clear(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """Backup on a stick, new data key, killed folder, salvage, damaged journal: no name, code word or answer."""
    folder = laptop.copy(tmp_path / "store", killed=True)
    flip(folder / "field.db-wal", 300)
    store = opened(folder, time)
    store.back_up_to(tmp_path / "stick")
    store.replace_data_key()
    store.save(step(laptop.draft, "/f/z", f"{CANARY} last"))
    shutil.copytree(folder, tmp_path / "image")
    store.close()
    salvage(folder, tmp_path / "saved", PASSPHRASE, now=time.now)

    assert_nothing_in_clear(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of core files are told by Linux")
def test_a_crash_writes_no_memory_to_the_disk() -> None:
    """The process may leave no core file, and is not dumpable through a crash handler either."""
    program = (
        "import resource, ctypes; from app.storage.core_dumps import forbid_core_dumps; forbid_core_dumps()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )

    done = subprocess.run([sys.executable, "-c", program], cwd=REPO, capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["(0,", "0)", "0"]
