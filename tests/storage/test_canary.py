"""Planted names, codes and answers: after a whole day, a crash and its repair they stand in no file in clear."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.killed_writer import CANARY, CANARY_CODE
from tests.storage.test_durability import assert_nothing_in_clear
from tests.storage.used_laptop import UsedLaptop, flip
from tests.storage.used_laptop import laptop as laptop  # the fixture

REPO = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="core files and their limits are told by Linux")
def test_incident_19_41_nothing_planted_is_in_clear_after_bundle_backup_salvage_log_and_crash(
    laptop: UsedLaptop, tmp_path: Path
) -> None:
    """Every command that leaves files, the log of every library, an error that holds a name, and an abort."""
    store = laptop.copy(tmp_path / "laptop", killed=True)
    flip(store / "field.db-wal", 300)
    folders = {name: tmp_path / name for name in ("stick", "tmp", "home", "where a core would lie")}
    for folder in folders.values():
        folder.mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": str(REPO),
        "TMPDIR": str(folders["tmp"]),
        "SQLITE_TMPDIR": str(folders["tmp"]),
        "HOME": str(folders["home"]),
    }
    arguments = [str(store), laptop.peer, str(folders["stick"]), str(tmp_path / "libraries.log")]

    with (tmp_path / "said").open("wb") as said:
        done = subprocess.run(
            [sys.executable, "-m", "tests.storage.canary_day", *arguments],
            env=environment,
            cwd=folders["where a core would lie"],
            stdout=subprocess.PIPE,
            stderr=said,
            check=False,
        )

    made = {path.name for path in tmp_path.rglob("*")}
    lines = done.stdout.decode().splitlines()
    assert done.returncode == -signal.SIGABRT, (tmp_path / "said").read_text(encoding="utf-8")
    assert [line for line in lines if not line.endswith("0 ")] == []
    assert {"bundle", "saved", "said", "libraries.log"} <= made
    assert "ValueError at canary_day.py" in (tmp_path / "said").read_text(encoding="utf-8")
    assert list(folders["where a core would lie"].iterdir()) == []
    assert_nothing_in_clear(tmp_path)


@pytest.mark.parametrize("word", [CANARY, CANARY_CODE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_the_scan_finds_what_was_planted(tmp_path: Path, word: str, encoding: str) -> None:
    """A scan that finds nothing anywhere would prove nothing."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"\x00\xff" + word.encode(encoding) + b"\x00")

    with pytest.raises(AssertionError):
        assert_nothing_in_clear(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="core files are told by Linux")
def test_a_crash_without_our_policy_would_write_the_memory_to_the_disk(tmp_path: Path) -> None:
    """Where this system writes core files at all, so that the test above sees the policy and not the system."""
    pattern = Path("/proc/sys/kernel/core_pattern").read_text(encoding="ascii").strip()
    program = (
        "import os, resource, sys\n"
        "limit = resource.getrlimit(resource.RLIMIT_CORE)[1]\n"
        "if limit == 0: sys.exit(7)\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))\n"
        f"word = {CANARY!r}.encode() * 3\n"
        "os.abort()\n"
    )

    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=False)
    if done.returncode == 7 or pattern.startswith(("|", "/")):
        pytest.skip("this system writes no core file beside a program")

    (core,) = tmp_path.iterdir()
    found = CANARY.encode() in core.read_bytes()
    core.unlink()
    assert found
