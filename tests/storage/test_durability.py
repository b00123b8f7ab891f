"""kill -9 in the middle of saving: what was confirmed is there, nothing is half, nothing stands anywhere in clear."""

import multiprocessing
import os
import random
import time as real_time
from pathlib import Path

import pytest

from app.storage import Store
from app.storage.rows import InterviewState, Participant
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SITE, SteppingTime, assign_children, enrol_directly
from tests.storage.killed_writer import CANARY, CANARY_CODE, answer_of, write_until_killed

needs_kill = pytest.mark.skipif(os.name != "posix", reason="kill -9 and inherited pipes are POSIX")


def assert_nothing_in_clear(*folders: Path) -> None:
    """No file below these folders holds the planted name, answer or code, in UTF-8 or UTF-16."""
    needles = [word.encode(encoding) for word in (CANARY, CANARY_CODE) for encoding in ("utf-8", "utf-16-le")]
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                assert not any(needle in data for needle in needles), path.name


def killed_round(folder: Path, rng: random.Random) -> list[str]:
    """Let a process write for a random while, kill it, and give the lines that it had confirmed."""
    context = multiprocessing.get_context("fork")
    heard, said = os.pipe()
    process = context.Process(target=write_until_killed, args=(str(folder), PASSPHRASE, SITE, said))
    process.start()
    os.close(said)
    with os.fdopen(heard, encoding="ascii") as pipe:
        first = pipe.readline()
        real_time.sleep(rng.uniform(0, 0.08))
        process.kill()
        lines = [first, *pipe]
    process.join()
    return [line for line in lines if line.endswith("\n")]


def run_rounds(folder: Path, time: SteppingTime, *, rounds: int, seed: int) -> None:
    store = Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    store.add_participant(Participant(code=CANARY_CODE, site_id=SITE, class_label="3A", seat=9, name=f"{CANARY} Name"))
    store.close()
    rng = random.Random(seed)  # noqa: S311 - chooses moments, not secrets
    for _ in range(rounds):
        confirmed = killed_round(folder, rng)
        assert_nothing_in_clear(folder)
        store = Store.open(folder, PASSPHRASE, now=time.now)
        try:
            assert confirmed
            assert store.check() == ()
            for line in confirmed:
                entity, what, number = line.split()
                saved = store.interview(entity)
                if what == "final":
                    assert saved.state is InterviewState.FINAL
                else:
                    assert saved.answers[what] == answer_of(int(number))
        finally:
            store.close()


@needs_kill
@pytest.mark.timeout(600)
def test_fault_01_incident_20_kill_9_loses_no_confirmed_answer(folder: Path, time: SteppingTime) -> None:
    """50 rounds; after each one the store opens, passes its check and holds every confirmed answer."""
    run_rounds(folder, time, rounds=50, seed=1)


@needs_kill
@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_fault_01_kill_9_a_thousand_times(folder: Path, time: SteppingTime) -> None:
    """The same, 1,000 rounds on one store (about 10 minutes)."""
    run_rounds(folder, time, rounds=1_000, seed=2)


def test_incident_41_nothing_readable_on_a_used_laptop(
    folder: Path, time: SteppingTime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names and answers stand in no file of the store and in no temporary file, open or closed."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    store = Store.create(folder, PASSPHRASE, now=time.now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    for seat in range(200):
        store.add_participant(
            Participant(code=f"N{seat}", site_id=SITE, class_label="3A", seat=seat, name=f"{CANARY} {seat}")
        )

    assert_nothing_in_clear(folder, temporary)
    assert len(store.participants(SITE)) == 203
    store.close()
    assert_nothing_in_clear(folder, temporary)
