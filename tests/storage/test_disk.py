"""Disks that fail, fill up, are locked or pulled out: said, retried, and no confirmed answer is lost."""

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import AppError
from app.storage import Store
from app.storage.rows import NewInterview
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SITE, SteppingTime, assign_children, enrol_directly, step
from tests.storage.used_laptop import opened

REPO = Path(__file__).parents[2]
MIB = 1024 * 1024


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
    "05 the device is gone": (19, -1),
}


def fail_in_turn(library: Path, parent: Path, fault: str, *, rounds: int, on: str = "store") -> None:
    """Run the program under the failing disk; `on` is the folder that fails: ``store`` or ``stick``."""
    error, times = DISK_FAULTS[fault]
    arguments = [str(parent), on, str(error), str(times), str(rounds)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.failing_disk_rounds", *arguments],
        env={**os.environ, "LD_PRELOAD": str(library), "FAILING_DISK_FOLDER": str(parent / on)},
        cwd=REPO,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    report = json.loads(done.stdout)
    assert report["said"] == ["store.unwritable"]
    assert report["failed"] > 0
    assert report["acknowledged"] > 3


IN_EVERY_RUN = ("03 the disk is full from here on", "04 one write or sync fails", "04 half of a write arrives")


@pytest.mark.parametrize("fault", IN_EVERY_RUN)
def test_fault_03_04_05_no_confirmed_answer_is_lost_on_a_failing_disk(
    failing_disk: Path, tmp_path: Path, fault: str
) -> None:
    """Some of the operations of answering, backing up and changing keys fail: said, retried, nothing lost."""
    fail_in_turn(failing_disk, tmp_path, fault, rounds=5)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("fault", DISK_FAULTS)
def test_fault_03_04_05_each_single_operation_fails(failing_disk: Path, tmp_path: Path, fault: str) -> None:
    """The same for every operation; a minute or two each."""
    fail_in_turn(failing_disk, tmp_path, fault, rounds=1_000_000)


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


# -- a stick that is pulled out --------------------------------------------------------------------------------------


STICK_FAULTS = ("05 the device is gone", "04 half of a write arrives", "03 the disk is full from here on")


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("fault", STICK_FAULTS)
def test_fault_05_a_stick_is_pulled_out_at_each_operation(failing_disk: Path, tmp_path: Path, fault: str) -> None:
    """Backup and bundle: no half one is believed, the laptop works on, the next stick gets a whole one."""
    fail_in_turn(failing_disk, tmp_path, fault, rounds=1_000_000, on="stick")


def test_fault_05_a_stick_is_pulled_out(failing_disk: Path, tmp_path: Path) -> None:
    """The same at some of the operations."""
    fail_in_turn(failing_disk, tmp_path, STICK_FAULTS[0], rounds=3, on="stick")


# -- a really full disk, a disk in read-only mode --------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 48 MiB of its own, in memory."""
    mount = tmp_path / "disk"
    mount.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(mount)]
    if sys.platform != "linux" or shutil.which("mount") is None or os.geteuid() != 0:
        pytest.skip("a disk of our own needs Linux and root")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a disk")
    yield mount
    subprocess.run(["umount", "-l", str(mount)], check=True)  # noqa: S607


def fill_up(disk: Path) -> Path:
    """Take every free byte."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            pass
    return ballast


def begun(store: Store, time: SteppingTime) -> str:
    """An interview."""
    entity = str(uuid.uuid4())
    store.begin(NewInterview(entity, "f", "1", SITE, "C1", "English (en)", time.now(), "{}", {"@assent": "given"}))
    return entity


def enrolled(folder: Path, time: SteppingTime) -> Store:
    """A store of a laptop in use."""
    store = Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    return store


def test_fault_03_incident_05_a_really_full_disk(small_disk: Path, time: SteppingTime) -> None:
    """Said before the day; the reserve takes what children say; then it is refused in words, and goes on with room."""
    store = enrolled(small_disk / "store", time)
    entity = begun(store, time)
    said_before = store.begin_day().space
    ballast = fill_up(small_disk)
    saved, answer, refused = 0, "x" * 20_000, None
    while refused is None:
        try:
            store.save(step(entity, f"/f/q{saved}", answer))
            saved += 1
        except AppError as error:
            refused = error
    with pytest.raises(AppError) as no_backup:
        store.back_up()
    had_reserve = store.space().has_reserve
    ballast.unlink()

    store.save(step(entity, f"/f/q{saved}", answer))

    assert said_before.is_low
    assert said_before.has_reserve
    assert not had_reserve
    assert saved > 100
    assert (refused.code, refused.facts["reason"], no_backup.value.code) == (
        "store.unwritable",
        "full",
        "store.unwritable",
    )
    assert store.check() == ()
    store.close()
    again = opened(small_disk / "store", time)
    assert len(again.interview(entity).answers) == saved + 1
    assert again.check() == ()
    again.close()


def test_fault_05_a_disk_in_read_only_mode(small_disk: Path, time: SteppingTime) -> None:
    """Refused in words, nothing changed; once it can be written everything is there."""
    store = enrolled(small_disk / "store", time)
    entity = begun(store, time)
    store.save(step(entity, "/f/a", "3"))
    store.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)  # noqa: S607

    with pytest.raises(AppError) as refused:
        opened(small_disk / "store", time)

    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)  # noqa: S607
    again = opened(small_disk / "store", time)
    assert refused.value.code == "store.unwritable"
    assert again.interview(entity).answers == {"/f/a": "3"}
    again.close()


# -- limits and locks of the system ----------------------------------------------------------------------------------


def answer_up_to_a_limit(folder: str, entity: str, said: str) -> None:
    """In a process whose files may grow by 400 KB only: answer until it is refused, then without the limit."""
    import resource

    store = Store.open(Path(folder), PASSPHRASE, now=lambda: datetime.now(UTC))
    largest = max(path.stat().st_size for path in Path(folder).iterdir() if path.is_file())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 400_000, resource.RLIM_INFINITY))
    saved, code = 0, ""
    while not code:
        try:
            store.save(step(entity, f"/f/q{saved}", "x" * 5_000))
            saved += 1
        except AppError as error:
            code = error.code
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.save(step(entity, f"/f/q{saved}", "x" * 5_000))
    Path(said).write_text(json.dumps([code, saved]), encoding="utf-8")
    os._exit(0)


@pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are POSIX")
def test_fault_05_the_system_lets_no_file_grow(folder: Path, time: SteppingTime, tmp_path: Path) -> None:
    """Refused in words; what was confirmed is there; the same answer is taken once files may grow."""
    store = enrolled(folder, time)
    entity = begun(store, time)
    store.close()
    said = tmp_path / "said"
    process = multiprocessing.get_context("fork").Process(
        target=answer_up_to_a_limit, args=(str(folder), entity, str(said))
    )

    process.start()
    process.join()

    code, saved = json.loads(said.read_text(encoding="utf-8"))
    again = opened(folder, time)
    assert (process.exitcode, code) == (0, "store.unwritable")
    assert saved > 10
    assert len(again.interview(entity).answers) == saved + 1
    assert again.check() == ()
    again.close()


@pytest.mark.skipif(os.name != "posix", reason="the other program locks as POSIX programs do")
def test_fault_05_another_program_holds_the_database(folder: Path, time: SteppingTime) -> None:
    """A database tool that locked the file: said after a short wait, nothing is damaged, and it opens afterwards."""
    enrolled(folder, time).close()
    program = (
        "import fcntl, sys\n"
        f"file = open({str(folder / 'field.db')!r}, 'r+b')\n"
        "fcntl.lockf(file, fcntl.LOCK_EX, 512, 0x40000000)\n"  # where SQLite's own locks stand
        "print('locked', flush=True); sys.stdin.read()\n"
    )
    other = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout is not None
    other.stdout.readline()

    with pytest.raises(AppError) as refused:
        opened(folder, time)

    other.communicate()
    again = opened(folder, time)
    assert refused.value.code == "store.in_use"
    assert again.check() == ()
    again.close()
