"""Faults of a laptop, by the rows of the fault matrix (SYNC 5.3): found, said, nothing half-written is believed."""

import multiprocessing
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import AppError
from app.protocol.wire import FormPackage, RecordState
from app.storage import Store
from app.storage.journal import lost_confirmed_commits
from app.storage.salvage import salvage
from tests.storage.conftest import PASSPHRASE, SITE, SteppingTime, step, whole
from tests.storage.killed_writer import CANARY
from tests.storage.test_durability import assert_nothing_in_clear
from tests.storage.used_laptop import ANSWERS, UsedLaptop, a_days_work

REPO = Path(__file__).parents[2]
SCHEMAS = Path(__file__).parent / "schemas"


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[UsedLaptop]:
    """A day's work; after every test of this module nothing of it stands in clear anywhere (incident 20)."""
    folder = tmp_path_factory.mktemp("laptop")
    yield a_days_work(folder, SteppingTime())
    assert_nothing_in_clear(folder)
    shutil.rmtree(folder)


def opened(folder: Path, time: SteppingTime) -> Store:
    return Store.open(folder, PASSPHRASE, now=time.now)


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1 << (at % 8)
    path.write_bytes(data)


def what_is_said(folder: Path, time: SteppingTime) -> list[str]:
    """Codes of what opening and checking a store say; empty when all seems well."""
    try:
        store = opened(folder, time)
    except AppError as error:
        return [error.code]
    try:
        problems = store.check()
        assert all(problem.message and problem.remedy for problem in problems)
        return [problem.code for problem in problems]
    finally:
        store.close()


# -- 6, 7: bits and ends ---------------------------------------------------------------------------------------------


def test_fault_06_a_flipped_bit_anywhere_in_the_database_is_found(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """The salt at the beginning, the header, pages of every part, the attachment's pages, IVs and codes."""
    chance = random.Random(6)  # noqa: S311 - chooses places
    size = (laptop.closed / "field.db").stat().st_size
    places = [0, 17, 100, 4095, 4096 - 80, *(chance.randrange(size) for _ in range(14)), size - 1]

    for number, place in enumerate(places):
        folder = laptop.copy(tmp_path / str(number))
        flip(folder / "field.db", place)
        said = what_is_said(folder, time)
        assert said, place
        assert set(said) <= {"store.damaged", "check.page_damaged", "check.structure", "check.reference"}, place
        shutil.rmtree(folder)


def test_fault_06_a_flipped_bit_in_the_journal_is_found_and_what_stands_before_it_is_kept(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """The answers in front of the bad place are there; the check says that later ones are missing, until accepted."""
    size = (laptop.killed / "field.db-wal").stat().st_size
    found = []

    for number, place in enumerate((8, 40, 200, size // 2, size // 2 + 12)):
        folder = laptop.copy(tmp_path / str(number), killed=True)
        flip(folder / "field.db-wal", place)
        store = opened(folder, time)
        found.append(len(store.interview(laptop.draft).answers))
        assert [problem.code for problem in store.check()] == ["check.journal_damaged"]
        assert list(folder.glob("field.db-wal.damaged-*"))
        store.accept_lost_commits()
        assert store.check() == ()
        store.close()

    assert found[0] == 0
    assert 0 < found[-1] < ANSWERS


def test_fault_06_the_journal_of_an_ordinary_crash_raises_no_alarm(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """Whole, or with the torn end of a commit that was never confirmed: every answer is there, nothing said."""
    whole_one = laptop.copy(tmp_path / "whole", killed=True)
    torn = laptop.copy(tmp_path / "torn", killed=True)
    journal = torn / "field.db-wal"
    journal.write_bytes(journal.read_bytes()[:-4120] + os.urandom(4120))

    for folder, answers in ((whole_one, ANSWERS), (torn, ANSWERS - 1)):
        assert lost_confirmed_commits(folder / "field.db-wal") == 0
        store = opened(folder, time)
        assert len(store.interview(laptop.draft).answers) == answers
        assert store.check() == ()
        store.close()


def test_fault_06_a_flipped_bit_in_the_key_file_locks_nobody_out(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """The other copy serves, wherever the bit is."""
    size = (laptop.closed / "keys.json").stat().st_size

    for number, place in enumerate(range(3, size, size // 20)):
        folder = laptop.copy(tmp_path / str(number))
        flip(folder / "keys.json", place)
        assert what_is_said(folder, time) == [], place
        shutil.rmtree(folder)


def test_fault_06_both_copies_of_the_key_file_are_damaged_and_the_backup_opens(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """The message forbids to delete anything; the backup's key file opens the laptop's own database."""
    folder = laptop.copy(tmp_path / "damaged")
    for name in ("keys.json", "keys.json.previous"):
        (folder / name).write_bytes(b"\x00" * 500)

    said = what_is_said(folder, time)
    (backup,) = folder.glob("backups/*")
    shutil.copy(backup / "keys.json", folder / "keys.json")

    assert said == ["store.keys_damaged"]
    assert what_is_said(folder, time) == []


def test_fault_07_a_truncated_database_is_found(laptop: UsedLaptop, time: SteppingTime, tmp_path: Path) -> None:
    """Within a page, by a page, to a few pages, to nothing; it is never replaced by an empty one."""
    size = (laptop.closed / "field.db").stat().st_size

    for number, length in enumerate((size - 1, size - 4096, size // 2, 8192, 1000, 0)):
        folder = laptop.copy(tmp_path / str(number))
        (folder / "field.db").write_bytes((folder / "field.db").read_bytes()[:length])
        said = what_is_said(folder, time)
        assert said, length
        assert (folder / "field.db").stat().st_size <= max(size, length)


def test_fault_07_a_truncated_or_missing_journal_leaves_whole_answers(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """Copied without it, or cut: earlier answers whole, none half. (That later ones are missing shows at the next sync,
    where the server knows more: a laptop cannot know what it never had.)"""
    size = (laptop.killed / "field.db-wal").stat().st_size

    for number, length in enumerate((None, 0, 20, size // 3, size - 1)):
        folder = laptop.copy(tmp_path / str(number), killed=True)
        journal = folder / "field.db-wal"
        if length is None:
            journal.unlink()
        else:
            journal.write_bytes(journal.read_bytes()[:length])
        store = opened(folder, time)
        answers = store.interview(laptop.draft).answers
        assert list(answers) == [f"/f/q{number}" for number in range(len(answers))] or set(answers) == {
            f"/f/q{number}" for number in range(len(answers))
        }
        assert store.check() == ()
        store.close()


def test_fault_06_incident_21_a_damaged_database_is_salvaged_record_by_record(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """Every page in turn but the first is destroyed: what is on other pages is saved, what is not is counted."""
    size = (laptop.closed / "field.db").stat().st_size
    pages = size // 4096
    chance = random.Random(21)  # noqa: S311 - chooses places
    complete = 0

    for page in sorted(chance.sample(range(4, pages), 12)):
        folder, target = laptop.copy(tmp_path / f"damaged-{page}"), tmp_path / f"saved-{page}"
        flip(folder / "field.db", page * 4096 + 2000)
        report = salvage(folder, target, PASSPHRASE, now=time.now)
        saved = opened(target, time)
        there = {row.entity for row in saved.interviews()}
        lost = sum(table.unreadable + table.rejected for table in report.tables)
        complete += report.is_complete
        assert len(there) >= 1 or lost >= 1, page
        assert saved.must_renew_device()
        if report.is_complete:
            # The page was an index, or a part of one: every row is there, and the new file is sound.
            assert there == {laptop.draft, *laptop.finished}, page
            assert saved.check() == (), page
        saved.close()
        shutil.rmtree(folder)
        shutil.rmtree(target)

    assert complete < 12


def test_nothing_can_be_salvaged_without_the_first_pages(
    laptop: UsedLaptop, time: SteppingTime, tmp_path: Path
) -> None:
    """Then the message says to restore a backup, and no store is left half-made."""
    folder = laptop.copy(tmp_path / "damaged")
    flip(folder / "field.db", 500)

    with pytest.raises(AppError) as refused:
        salvage(folder, tmp_path / "saved", PASSPHRASE, now=time.now)

    assert refused.value.code == "salvage.nothing"
    assert not Store.exists(tmp_path / "saved")


# -- 3, 4, 5: the disk -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def failing_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that lets writes fail."""
    if sys.platform != "linux" or shutil.which("gcc") is None:
        pytest.skip("the failing disk needs Linux and gcc")
    library = tmp_path_factory.mktemp("failing-disk") / "failing_disk.so"
    source = Path(__file__).parent / "failing_disk.c"
    subprocess.run(
        [str(shutil.which("gcc")), "-O2", "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"], check=True
    )
    return library


DISK_FAULTS = {
    "03 the disk is full from here on": (28, -1),
    "03 there was no room for a moment": (28, 1),
    "04 one write or sync fails": (5, 1),
    "04 every write fails from here on": (5, -1),
    "04 half of a write arrives": (0, 1),
    "05 the disk became read-only": (30, -1),
    "05 the file may not grow": (27, -1),
}


def fail_in_turn(library: Path, folder: Path, fault: str, *, rounds: int) -> None:
    import json

    error, times = DISK_FAULTS[fault]
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.failing_disk_rounds", str(folder), str(error), str(times), str(rounds)],
        env={**os.environ, "LD_PRELOAD": str(library), "FAILING_DISK_FOLDER": str(folder)},
        cwd=REPO,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    report = json.loads(done.stdout)
    assert report["said"] == ["store.unwritable"]
    assert report["failed"] > 0
    assert report["acknowledged"] > 4


@pytest.mark.parametrize("fault", list(DISK_FAULTS)[::2])
def test_fault_03_04_05_no_confirmed_answer_is_lost_on_a_failing_disk(
    failing_disk: Path, tmp_path: Path, fault: str
) -> None:
    """Some of the operations of answering, backing up and changing keys fail: said, retried, nothing lost."""
    fail_in_turn(failing_disk, tmp_path / "store", fault, rounds=6)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("fault", DISK_FAULTS)
def test_fault_03_04_05_each_single_operation_fails(failing_disk: Path, tmp_path: Path, fault: str) -> None:
    """The same for every operation; a minute or two each."""
    fail_in_turn(failing_disk, tmp_path / "store", fault, rounds=1_000_000)


def test_fault_03_the_reserve_gives_the_last_answers_room(
    store: Store, begin: Callable[..., str], time: SteppingTime
) -> None:
    """The disk is full when a child answers: the reserve goes, the answer is stored, and the state says so."""
    entity = begin()
    store.begin_day()
    calls = []

    def full_once() -> None:
        calls.append(store.space().has_reserve)
        if len(calls) == 1:
            raise AppError("store.unwritable", reason="full")
        with store._transaction():
            pass

    store._with_reserve(full_once)

    assert calls == [True, False]
    assert not store.space().has_reserve
    store.save(step(entity, "/f/a", "3"))


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
