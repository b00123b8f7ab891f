"""Power cuts under the laptop's file: unsynced writes are dropped, reordered and torn; every confirmed answer holds."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from app.storage import Store
from tests.fresh_store import PASSPHRASE
from tests.server.process import REPO
from tests.server.test_server_powercut import Operation, in_generations, newest
from tests.server.test_server_powercut import simulator as simulator  # the fixture
from tests.storage.conftest import SteppingTime
from tests.storage.powercut_writer import entity_of

ANSWERS = 120


@pytest.fixture(scope="module")
def laptop_writes(
    simulator: ModuleType, shared: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[list[Operation], Path]]:
    """Every write and sync of a laptop on which children answer, and the folder that it left."""
    folder = tmp_path_factory.mktemp("powercut")
    recorder, log = folder / "powercut.so", folder / "log"
    source = shared / "faults" / "powercut.c"
    subprocess.run(
        [str(shutil.which("gcc")), "-O2", "-shared", "-fPIC", "-o", str(recorder), str(source), "-ldl", "-lpthread"],
        check=True,
    )
    written = folder / "written"
    written.mkdir()
    subprocess.run(
        [sys.executable, "-m", "tests.storage.powercut_writer", str(written), str(ANSWERS)],
        env={**os.environ, "LD_PRELOAD": str(recorder), "PC_DIR": str(written), "PC_LOG": str(log)},
        cwd=REPO,
        check=True,
        timeout=120,
    )
    # The recorder sees no change of name: what was written while the store was made belongs to the same file.
    operations = [
        (kind, path.replace("field.db.making", "field.db"), offset, data)
        for kind, path, offset, data in simulator.load(str(log))
    ]
    yield in_generations(operations), written / "store"
    shutil.rmtree(folder)


def survive(
    simulator: ModuleType,
    laptop_writes: tuple[list[Operation], Path],
    folder: Path,
    time: SteppingTime,
    *,
    cuts: int,
    seed: int,
    at_every_write: bool = False,
) -> None:
    """Cut the power at random moments, or first once after each write and sync, and look at what is left."""
    recording, store_folder = laptop_writes
    chance = random.Random(seed)  # noqa: S311 - a schedule
    acknowledgements = [index for index, operation in enumerate(recording) if operation[0] == "A"]
    assert len(acknowledgements) == ANSWERS + 1
    moments = list(range(acknowledgements[0] + 1, len(recording) + 1))
    assert len(moments) > 5 * ANSWERS
    drawn = [chance.choice(moments) for _ in range(cuts)]
    for number, moment in enumerate([*moments, *drawn] if at_every_write else drawn):
        files, confirmed = simulator.image(recording, moment, chance, ordered=number % 4 == 0)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, content in newest(files).items():
            if name.startswith("field.db"):
                (folder / name).write_bytes(content)
        # The key file was on the disk before the first answer.
        shutil.copy(store_folder / "keys.json", folder / "keys.json")

        store = Store.open(folder, PASSPHRASE, now=time.now)
        try:
            assert store.check() == (), f"cut {number}, seed {seed}"
            for answer in range(confirmed[-1]):
                assert f"/f/q{answer}" in store.interview(entity_of(answer)).answers, f"cut {number}, seed {seed}"
        finally:
            store.close()


def test_fault_02_incident_34_power_cut_while_children_answer(
    simulator: ModuleType, laptop_writes: tuple[list[Operation], Path], tmp_path: Path, time: SteppingTime
) -> None:
    """Some cut points: not one confirmed answer lost, not one structure broken, no false alarm."""
    survive(simulator, laptop_writes, tmp_path / "left", time, cuts=30, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_fault_02_power_cut_at_every_write_while_children_answer(
    simulator: ModuleType, laptop_writes: tuple[list[Operation], Path], tmp_path: Path, time: SteppingTime
) -> None:
    """After each single write and sync, and at 300 moments more; takes some ten minutes."""
    survive(simulator, laptop_writes, tmp_path / "left", time, cuts=300, seed=2, at_every_write=True)
