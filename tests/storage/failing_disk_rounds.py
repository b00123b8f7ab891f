"""Program under the failing disk: answers, finishes, backs up and changes keys while each write in turn fails.

python -m tests.storage.failing_disk_rounds FOLDER ON ERROR TIMES ROUNDS; prints one JSON line. ON says which folder
below FOLDER is on the failing disk: ``store``, or ``stick`` for what is carried away. ERROR is a number of errno, 0 for
a short write; TIMES how many operations fail (-1: all from there on); ROUNDS how many operations of each scenario are
tried, spread over it.
"""

import ctypes
import json
import os
import shutil
import sys
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.errors import AppError
from app.protocol.wire import RecordState
from app.storage import Store
from app.storage.backups import list_backups
from app.storage.engine import verify_database
from app.storage.keys import write_durably
from app.storage.rows import NewInterview
from app.storage.unlocking import unlocked
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SITE, assign_children, enrol_directly, step, whole

Acknowledged = dict[tuple[str, str], str]


class Disk:
    """The preloaded library."""

    def __init__(self) -> None:
        library = ctypes.CDLL(None)
        self._arm = library.failing_disk_arm
        self._arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_long]
        self._counted = library.failing_disk_counted
        self._counted.restype = ctypes.c_long

    def fail(self, at: int, *, error: int, times: int) -> None:
        """From the `at`-th operation on."""
        self._arm(at, error, times)

    def count(self) -> None:
        """Only count from now on."""
        self._arm(-1, 0, 0)

    def stop(self) -> int:
        """Work again; the number of operations since the last command."""
        counted = int(self._counted())
        self._arm(0, 0, 0)
        return counted


def now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


def opened(store: Store, acknowledged: Acknowledged) -> None:
    """An interview of two answers and its revision; what the store has confirmed is noted."""
    entity = str(uuid.uuid4())
    store.begin(NewInterview(entity, "f", "1", SITE, "C1", "English (en)", now(), "{}", {"@assent": "given"}))
    for path in ("/f/a", "/f/b"):
        store.save(step(entity, path, entity))
        acknowledged[entity, path] = entity
    store.cut(whole(entity, {"/f/a": entity, "/f/b": entity}, RecordState.FINAL))


def backed_up(store: Store, _acknowledged: Acknowledged) -> None:
    """A backup; a failed one leaves none that could be believed."""
    before = {backup.name for backup in store.backups()}
    try:
        store.back_up()
    except AppError:
        assert {backup.name for backup in store.backups()} <= before | {_newest(store)}
        raise


def _newest(store: Store) -> str:
    return next((backup.name for backup in store.backups()), "")


def new_key(store: Store, _acknowledged: Acknowledged) -> None:
    """A new data key."""
    store.replace_data_key()


def onto_stick(store: Store, acknowledged: Acknowledged) -> None:
    """A backup and a bundle on a stick; what has its final name there is whole, whatever happened."""
    stick = store.folder.parent / "stick"
    bundle, content = stick / "bundle", os.urandom(300_000)
    try:
        store.back_up_to(stick)
        write_durably(bundle, content)
        assert bundle.read_bytes() == content
    finally:
        for backup in list_backups(stick):
            unlocked(backup.path, PASSPHRASE, now=now).data_key.wipe()
            verify_database(backup.path / "field.db", store._unlocked.data_key)
            shutil.rmtree(backup.path)
        assert not bundle.exists() or bundle.stat().st_size == len(content)
        opened(store, acknowledged)


SCENARIOS: dict[str, tuple[Callable[[Store, Acknowledged], None], ...]] = {
    "store": (opened, backed_up, new_key),
    "stick": (onto_stick,),
}


def main(parent: Path, on: str, error: int, times: int, wanted: int) -> None:
    """Each scenario, each operation in turn."""
    disk, acknowledged, said = Disk(), Acknowledged(), set[str]()
    folder = parent / "store"
    Store.create(folder, PASSPHRASE, now=now, cost=QUICK).close()
    store = Store.open(folder, PASSPHRASE, now=now)
    enrol_directly(store)
    assign_children(store)
    rounds = failed = 0
    scenarios = SCENARIOS[on]
    for scenario in scenarios:
        disk.count()
        scenario(store, acknowledged)
        operations = disk.stop()
        assert operations > 5, scenario.__name__
        for at in range(1, operations + 1, max(operations // wanted, 1)):
            rounds += 1
            disk.fail(at, error=error, times=times)
            try:
                scenario(store, acknowledged)
            except AppError as problem:
                failed += 1
                said.add(problem.code)
            disk.stop()
            if store._closed or scenario is not opened:
                store.close()
                store = Store.open(folder, PASSPHRASE, now=now)
            newest = list(acknowledged.items())[-6:]
            for (entity, path), value in newest:
                assert store.interview(entity).answers.get(path) == value, (scenario.__name__, at)
        opened(store, acknowledged)
        for (entity, path), value in acknowledged.items():
            assert store.interview(entity).answers.get(path) == value, scenario.__name__
        assert store.check() == (), scenario.__name__
    store.close()
    print(json.dumps({"rounds": rounds, "failed": failed, "acknowledged": len(acknowledged), "said": sorted(said)}))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]))
