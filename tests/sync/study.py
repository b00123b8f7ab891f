"""A study in one process: a real encrypted server project and real encrypted laptops, wired without HTTP; quick."""

import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.protocol.digests import enrolment_proof
from app.protocol.signing import public_hex
from app.protocol.wire import EnrolRequest, Event, RecordState, RevisionKind, Role
from app.storage import Store
from app.storage.rows import DraftUpdate, NewInterview, Participant, RevisionDraft
from app.sync import SyncClient, SyncReport
from sync_server.context import ServerContext, open_context
from sync_server.database.engine import FILE_NAME
from sync_server.projects import invite
from tests.fresh_store import PASSPHRASE, fresh_store
from tests.server.in_process import KEY, fold_journal, make_context
from tests.sync.compiled import OF_SERVERS, OF_STORES
from tests.sync.conftest import utc_now
from tests.sync.wired import Fault, Wired, connecting, undisturbed

SITE, OTHER_SITE = "school-1", "school-2"


def open_store(folder: Path, passphrase: str, *, now: Callable[[], datetime]) -> Store:
    """`Store.open`, with SQL that other stores have compiled."""
    store = Store.open(folder, passphrase, now=now)
    OF_STORES.share(store._engine)
    return store


def open_server(folder: Path) -> ServerContext:
    """`open_context`, with SQL that other servers have compiled."""
    context = open_context(folder, key=KEY)
    OF_SERVERS.share(context.database.engine)
    # The connection that wrote while it was opened speaks the dialect of before: it would compile everything anew.
    context.database.close()
    return context


@dataclass
class FieldLaptop:
    """A laptop with its store; how its wire behaves can be changed."""

    study: "Study"
    store: Store
    site: str
    fault: Fault = undisturbed
    now: Callable[[], datetime] = utc_now

    @property
    def device(self) -> str:
        """Its present id."""
        project = self.store.project()
        assert project is not None
        return project.device_id

    def sync(self) -> SyncReport:
        """One sync."""
        connect = connecting(lambda: self.study.context, lambda *request: self.fault(*request))
        return SyncClient(self.store, now=self.now, sleep=lambda _: None, connect=connect).sync()

    def begin(self, participant: str) -> str:
        """An interview with assent."""
        if participant not in {child.code for child in self.store.participants(self.site)}:
            self.store.add_participant(Participant(code=participant, site_id=self.site, class_label="3A", seat=1))
        return self.begin_as(str(uuid.uuid4()), participant)

    def begin_as(self, entity: str, participant: str) -> str:
        """An interview under this id: as a new one, or to go on with one that another laptop began."""
        properties = {"@consent": "given", "@assent": "given"}
        events = (Event(at_ms=0, kind="assent"),)
        form = ("wellbeing_older", "1")
        self.store.begin(
            NewInterview(entity, *form, self.site, participant, "English (en)", self.now(), "{}", properties, events)
        )
        return entity

    def cut(self, entity: str, answers: dict[str, str], *, state: RecordState = RecordState.FINAL) -> str | None:
        """Answers, and the revision that holds what changed."""
        self.store.save(DraftUpdate(entity, answers, "{}", None, "English (en)"))
        fields = {"@state": state.value, "@consent": "given", "@assent": "given", **answers}
        return self.store.cut(RevisionDraft(entity, RevisionKind.EDIT, state, fields, "{}", None))

    def interview(self, participant: str, answers: dict[str, str]) -> str:
        """A whole interview."""
        entity = self.begin(participant)
        self.cut(entity, answers)
        return entity

    def reopened(self, folder: Path | None = None) -> "FieldLaptop":
        """The same files opened again, or a copy of them."""
        self.store.close()
        self.store = open_store(folder or self.store.folder, PASSPHRASE, now=self.now)
        return self

    def copied(self, folder: Path) -> "FieldLaptop":
        """A second laptop from a copy of this one's disk, as it is now."""
        here = self.store.folder
        self.store.close()
        shutil.copytree(here, folder)
        self.store = open_store(here, PASSPHRASE, now=self.now)
        twin = FieldLaptop(self.study, open_store(folder, PASSPHRASE, now=self.now), self.site, now=self.now)
        self.study.laptops.append(twin)
        return twin


@dataclass
class Study:
    """A server and its laptops."""

    folder: Path
    context: ServerContext
    laptops: list[FieldLaptop] = field(default_factory=list)
    ready: list[Path] = field(default_factory=list)
    """Stores of laptops of the first site that are enrolled already."""
    ready_coordinator: Path | None = None
    """Store of a coordinator's laptop that is enrolled already."""

    def laptop(self, site: str = SITE, *, role: Role = Role.LAPTOP) -> FieldLaptop:
        """A laptop that is enrolled and has synced once."""
        if site == SITE and role is Role.LAPTOP and self.ready:
            return self._opened(self.ready.pop(0), site)
        if role is Role.COORDINATOR and self.ready_coordinator is not None:
            folder, self.ready_coordinator = self.ready_coordinator, None
            return self._opened(folder, site)
        return self.enrolled_laptop(site, role=role)

    def _opened(self, folder: Path, site: str) -> FieldLaptop:
        laptop = FieldLaptop(self, open_store(folder, PASSPHRASE, now=utc_now), site)
        self.laptops.append(laptop)
        return laptop

    def enrolled_laptop(self, site: str = SITE, *, role: Role = Role.LAPTOP) -> FieldLaptop:
        """A laptop that goes through the enrolment now."""
        store = fresh_store(self.folder / f"laptop-{uuid.uuid4().hex[:8]}", now=utc_now)
        OF_STORES.share(store._engine)
        sites = () if role is Role.COORDINATOR else (site,)
        invitation, _ = invite(self.context, sites=sites, label="Laptop", url="http://127.0.0.1", role=role)
        keys = store.pending_keys(invitation.code_id, label=f"Laptop {len(self.laptops)}")
        request = EnrolRequest(
            v=1,
            project=invitation.project,
            code_id=invitation.code_id,
            device=keys.device_id,
            device_label=keys.label,
            sign_key=public_hex(keys.sign.public_key()),
            seal_key=keys.seal.public_key().public_bytes_raw().hex(),
            proof="0" * 64,
        )
        proved = request.model_copy(update={"proof": enrolment_proof(request, invitation.code)})
        store.save_enrolment(invitation, Wired(lambda: self.context).enrol(proved), keys)
        laptop = FieldLaptop(self, store, site)
        self.laptops.append(laptop)
        report = laptop.sync()
        assert report.code == "", report
        return laptop

    def copy_of_server(self, target: Path) -> None:
        """The server's file as it is now."""
        fold_journal(self.context)
        shutil.copyfile(self.folder / "server" / FILE_NAME, target)

    @contextmanager
    def server_stopped(self) -> Iterator[Path]:
        """The server's folder while it does not run."""
        self.context.database.close()
        yield self.folder / "server"
        self.context = open_server(self.folder / "server")

    def close(self) -> None:
        """Close everything."""
        for laptop in self.laptops:
            laptop.store.close()
        self.context.database.close()


def new_study(folder: Path) -> Study:
    """A fresh project with two sites."""
    return Study(folder=folder, context=make_context(folder / "server", sites=(SITE, OTHER_SITE)))


class Template:
    """A study with enrolled laptops, made once; each test works on a copy of its files."""

    def __init__(self, folder: Path, *, laptops: int, has_coordinator: bool = False) -> None:
        self._folder = folder
        study = new_study(folder)
        for _ in range(laptops):
            study.enrolled_laptop()
        self._names = [laptop.store.folder.name for laptop in study.laptops]
        self._coordinator: str | None = None
        if has_coordinator:
            self._coordinator = study.enrolled_laptop(role=Role.COORDINATOR).store.folder.name
            for laptop in study.laptops:
                # The laptops hear of the coordinator, and may seal sticks and names to it.
                laptop.sync()
        study.close()

    def study(self, folder: Path) -> Study:
        """A copy."""
        shutil.copytree(self._folder, folder, dirs_exist_ok=True)
        context = open_server(folder / "server")
        return Study(
            folder=folder,
            context=context,
            ready=[folder / name for name in self._names],
            ready_coordinator=folder / self._coordinator if self._coordinator is not None else None,
        )
