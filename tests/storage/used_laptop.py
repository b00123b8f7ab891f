"""A laptop as a thief or a repairer finds it: one day's work in it, closed or in the middle of an answer."""

import shutil
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.errors import AppError
from app.protocol.wire import Event, RecordState
from app.storage import Store
from app.storage.rows import NewInterview, Participant
from app.storage.vault_rows import Attachment
from tests.fresh_store import PASSPHRASE, fresh_store
from tests.storage.conftest import (
    PROJECT,
    PROJECT_KEY,
    SITE,
    SteppingTime,
    assign_children,
    certified,
    enrol_directly,
    new_device_keys,
    step,
    whole,
)
from tests.storage.killed_writer import CANARY, CANARY_CODE
from tests.storage.test_durability import assert_nothing_in_clear

ANSWERS = 40
PICTURE = (CANARY + " picture ").encode() * 20_000


@dataclass(frozen=True)
class UsedLaptop:
    """Two folders of the same day.

    Attributes:
        closed: the program was closed in the evening.
        killed: it was killed, and the last answers stand in the journal only.
        draft: an interview in the middle.
        finished: interviews that are done.
        picture: digest of an attachment.
        peer: another laptop of the project, that a bundle can be sealed to.
    """

    closed: Path
    killed: Path
    draft: str
    finished: tuple[str, ...]
    picture: str
    peer: str

    def copy(self, target: Path, *, killed: bool = False) -> Path:
        """A copy to damage."""
        shutil.copytree(self.killed if killed else self.closed, target)
        return target


def a_days_work(folder: Path, time: SteppingTime) -> UsedLaptop:
    """Make it, in `folder`; every word and name of it holds the canary."""
    work = folder / "work"
    store = fresh_store(work, now=time.now)
    enrol_directly(store, server=PROJECT_KEY, project_id=PROJECT)
    assign_children(store)
    store.add_participant(Participant(CANARY_CODE, SITE, "3A", 9, age=8, name=f"{CANARY} Name"))
    peer = certified(PROJECT, new_device_keys(), PROJECT_KEY).certificate
    store.save_peers([peer])
    finished = []
    for number in range(5):
        entity = _begun(store, time)
        store.save(step(entity, "/f/a", f"{CANARY} {number}"))
        store.cut(whole(entity, {"/f/a": f"{CANARY} {number}"}, RecordState.FINAL))
        finished.append(entity)
    picture = store.put_blob(PICTURE, media_type="image/png", attach_to=Attachment(finished[0], "/f/p", "", CANARY))
    store.back_up()
    draft = _begun(store, time)
    with store._outside_transaction():
        pass
    for number in range(ANSWERS):
        store.save(step(draft, f"/f/q{number}", f"{CANARY} {number}"))
    shutil.copytree(work, folder / "killed")
    store.close()
    work.rename(folder / "closed")
    return UsedLaptop(folder / "closed", folder / "killed", draft, tuple(finished), picture, peer.content.device)


def _begun(store: Store, time: SteppingTime) -> str:
    entity = str(uuid.uuid4())
    store.begin(
        NewInterview(
            entity,
            "f",
            "1",
            SITE,
            CANARY_CODE,
            "English (en)",
            time.now(),
            "{}",
            {"@assent": "given"},
            (Event(at_ms=0, kind="x"),),
        )
    )
    return entity


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[UsedLaptop]:
    """A day's work; after every test of this module nothing of it stands in clear anywhere (incident 20)."""
    folder = tmp_path_factory.mktemp("laptop")
    yield a_days_work(folder, SteppingTime())
    assert_nothing_in_clear(folder)
    shutil.rmtree(folder)


def opened(folder: Path, time: SteppingTime) -> Store:
    """The store of a folder."""
    return Store.open(folder, PASSPHRASE, now=time.now)


def flip(path: Path, at: int) -> None:
    """Change one bit of a file."""
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
