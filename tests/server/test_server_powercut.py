"""Power cuts under the server's file: unsynced writes are dropped, reordered and torn; receipts must hold."""

import importlib.util
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from sync_server.checking import check_all
from sync_server.context import open_context
from sync_server.database import ledger
from tests.server.in_process import KEY
from tests.server.powercut_writer import BATCH
from tests.server.process import REPO

BATCHES = 30
Operation = tuple[str, str, int, bytes]
"""(kind: W write, T truncate, F sync, U remove, A acknowledged; path; offset; data)"""
_GENERATION = "#"


@pytest.fixture(scope="module")
def simulator(shared: Path) -> ModuleType:
    """The power-cut simulator of the test material."""
    if sys.platform != "linux" or shutil.which("gcc") is None:
        pytest.skip("the power-cut recorder needs Linux and gcc")
    spec = importlib.util.spec_from_file_location("powercut", shared / "faults" / "powercut.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def recording(
    simulator: ModuleType, shared: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[Operation]]:
    """Every write and sync of a server that takes in thirty batches."""
    folder = tmp_path_factory.mktemp("powercut")
    recorder, log = folder / "powercut.so", folder / "log"
    source = shared / "faults" / "powercut.c"
    subprocess.run(
        [str(shutil.which("gcc")), "-O2", "-shared", "-fPIC", "-o", str(recorder), str(source), "-ldl", "-lpthread"],
        check=True,
    )
    written = folder / "written"
    subprocess.run(
        [sys.executable, "-m", "tests.server.powercut_writer", str(written), str(BATCHES)],
        env={**os.environ, "LD_PRELOAD": str(recorder), "PC_DIR": str(written), "PC_LOG": str(log)},
        cwd=REPO,
        check=True,
        timeout=120,
    )
    yield in_generations(simulator.load(str(log)))
    shutil.rmtree(folder)


def in_generations(operations: list[Operation]) -> list[Operation]:
    """Tell a file that was removed from its successor of the same name.

    The journal is removed when the last connection closes and made anew at the next opening; the simulator would
    count the new one's writes as removed with the old one.
    """
    generation: Counter[str] = Counter()
    told: list[Operation] = []
    for kind, path, offset, data in operations:
        if path.endswith("-shm"):
            continue  # shared memory: rebuilt at every opening, never read back
        told.append((kind, f"{path}{_GENERATION}{generation[path]}" if kind != "A" else path, offset, data))
        generation[path] += kind == "U"
    return told


def newest(files: dict[str, bytearray]) -> dict[str, bytes]:
    """File name -> content; a successor stands where its predecessor stood."""
    ordered = sorted(files.items(), key=lambda item: int(item[0].rsplit(_GENERATION, 1)[1]))
    return {Path(path.rsplit(_GENERATION, 1)[0]).name: bytes(content) for path, content in ordered}


def survive(simulator: ModuleType, recording: list[Operation], folder: Path, *, cuts: int, seed: int) -> None:
    """Cut the power at random moments and look at what is left each time."""
    chance = random.Random(seed)  # noqa: S311 - a schedule
    acknowledgements = [index for index, operation in enumerate(recording) if operation[0] == "A"]
    assert len(acknowledgements) == BATCHES
    for number in range(cuts):
        moment = chance.randint(acknowledgements[0] + 1, len(recording))
        files, acknowledged = simulator.image(recording, moment, chance, ordered=number % 4 == 0)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, content in newest(files).items():
            (folder / name).write_bytes(content)

        context = open_context(folder, key=KEY)
        with context.database.reading() as connection:
            stored = ledger.last_seq(connection)
        problems = [problem for step in check_all(context, progress=lambda _text: None) for problem in step.problems]
        context.database.close()

        assert stored >= acknowledged[-1], f"a receipt was given for what is lost: cut {number}, seed {seed}"
        assert stored % BATCH == 0, f"half a batch: cut {number}, seed {seed}"
        assert problems == [], f"cut {number}, seed {seed}"


def test_fault_22_power_cut_while_batches_are_stored(
    simulator: ModuleType, recording: list[Operation], tmp_path: Path
) -> None:
    """Some cut points."""
    survive(simulator, recording, tmp_path / "left", cuts=40, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_fault_22_power_cut_while_batches_are_stored_1000_times(
    simulator: ModuleType, recording: list[Operation], tmp_path: Path
) -> None:
    """A thousand cut points; takes some five minutes."""
    survive(simulator, recording, tmp_path / "left", cuts=1000, seed=2)
