"""Real stores on encrypted files, enrolled with a real server process."""

import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.protocol.wire import Event, RecordState, RevisionKind, SiteInfo
from app.storage import Store
from app.storage.rows import DraftUpdate, NewInterview, Participant, RevisionDraft
from app.sync import SyncClient, SyncReport, enrol
from sync_server.projects import add_site
from tests.fresh_store import fresh_store
from tests.server.process import ServerProcess

if TYPE_CHECKING:
    from tests.sync.study import Study, Template


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


@dataclass
class Laptop:
    """An enrolled laptop: its store, and how it syncs."""

    store: Store
    site: str

    def sync(self) -> SyncReport:
        """One sync, without waiting between tries."""
        return SyncClient(self.store, now=utc_now, sleep=lambda _: None).sync()

    def interview(self, participant: str, answers: dict[str, str], *, state: RecordState = RecordState.FINAL) -> str:
        """One interview from assent to its revision."""
        known = {child.code for child in self.store.participants(self.site)}
        if participant not in known:
            self.store.add_participant(Participant(code=participant, site_id=self.site, class_label="3A", seat=1))
        entity = str(uuid.uuid4())
        self.store.begin(
            NewInterview(
                entity,
                "wellbeing_older",
                "1",
                self.site,
                participant,
                "English (en)",
                utc_now(),
                "{}",
                {"@consent": "given", "@assent": "given"},
                (Event(at_ms=0, kind="assent"),),
            )
        )
        for path, value in answers.items():
            self.store.save(DraftUpdate(entity, {path: value}, "{}", path, "English (en)"))
        self.store.cut(
            RevisionDraft(
                entity,
                RevisionKind.EDIT,
                state,
                {"@state": state.value, "@consent": "given", "@assent": "given", **answers},
                "{}",
                None,
            )
        )
        return entity


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A running server that the tests of this folder share; each test has sites of its own."""
    process = ServerProcess(tmp_path_factory.mktemp("server"))
    process.make_project()
    process.start()
    yield process
    process.stop()


@contextmanager
def in_memory() -> Iterator[Path]:
    """A folder in memory where the system has one: these tests are about what is stored, not about the disk."""
    shared_memory = Path("/dev/shm")  # noqa: S108 - used through a folder of our own
    with tempfile.TemporaryDirectory(dir=shared_memory if shared_memory.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def memory_folder() -> Iterator[Path]:
    """A folder for studies."""
    with in_memory() as folder:
        yield folder


@pytest.fixture(scope="session")
def template(memory_folder: Path) -> "Template":
    """A study with two enrolled laptops."""
    from tests.sync.study import Template

    return Template(memory_folder / "template", laptops=2)


@pytest.fixture
def study(template: "Template", memory_folder: Path) -> Iterator["Study"]:
    """A study of this test alone."""
    folder = memory_folder / uuid.uuid4().hex
    made = template.study(folder)
    yield made
    made.close()
    shutil.rmtree(folder)


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A running server for a test that kills it or sets it back."""
    (tmp_path / "server").mkdir()
    process = ServerProcess(tmp_path / "server")
    process.make_project()
    process.start()
    yield process
    process.stop()


class Fleet:
    """Makes enrolled laptops for one server; closes their stores at the end."""

    def __init__(self, server: ServerProcess, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self._made: list[Laptop] = []

    def site(self) -> str:
        """A new site of the project."""
        site_id = f"site-{uuid.uuid4().hex[:8]}"
        with self._server.opened() as context:
            add_site(
                context, SiteInfo(site_id=site_id, name="School", country="BE", region="BE10", setting="non_formal")
            )
        return site_id

    def laptop(self, site: str) -> Laptop:
        """A laptop that is enrolled and has synced once."""
        store = fresh_store(self._folder / f"laptop-{len(self._made)}", now=utc_now)
        laptop = Laptop(store, site)
        self._made.append(laptop)
        enrol(store, self._server.invitation(site), device_label=f"Laptop {len(self._made)}")
        report = laptop.sync()
        assert report.code == "", report
        return laptop

    def pair(self) -> tuple[Laptop, Laptop]:
        """Two laptops of one new site."""
        site = self.site()
        return self.laptop(site), self.laptop(site)

    def close(self) -> None:
        """Close all stores."""
        for laptop in self._made:
            laptop.store.close()


@pytest.fixture
def fleet(shared_server: ServerProcess, tmp_path: Path) -> Iterator[Fleet]:
    """Laptops of the shared server."""
    made = Fleet(shared_server, tmp_path)
    yield made
    made.close()


@pytest.fixture
def own_fleet(own_server: ServerProcess, tmp_path: Path) -> Iterator[Fleet]:
    """Laptops of this test's own server."""
    made = Fleet(own_server, tmp_path)
    yield made
    made.close()
