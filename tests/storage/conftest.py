"""An enrolled store on a real encrypted file, with one site and three children."""

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.protocol.missing import Missing
from app.protocol.signing import public_hex, sign_message
from app.protocol.wire import (
    Assignment,
    Certificate,
    CertificateContent,
    EnrolAnswer,
    Event,
    Invitation,
    RecordState,
    RevisionKind,
    RosterEntry,
    SiteInfo,
)
from app.storage import DeviceKeys, Store
from app.storage.rows import DraftUpdate, NewInterview, RevisionDraft
from app.storage.secret import SecretKey
from app.storage.unlocking import unlocked
from tests.fresh_store import PASSPHRASE, fresh_store

"""Argon2 at its cheapest: these tests are about the store, not about the cost of a try."""
SITE = "S-1"
PROJECT = str(uuid.UUID(int=7))
PROJECT_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
"""For stores of one project, whose devices know each other by certificates that this key signed."""


class SteppingTime:
    """A wall clock that the test moves."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """The moment, one millisecond later at each look."""
        self.moment += timedelta(milliseconds=1)
        return self.moment


def new_device_keys(device_id: str | None = None) -> DeviceKeys:
    """A device's identity."""
    return DeviceKeys(
        device_id=device_id or str(uuid.uuid4()),
        label="Laptop A",
        sign=Ed25519PrivateKey.generate(),
        seal=X25519PrivateKey.generate(),
    )


def invitation_of(project: str, server: Ed25519PrivateKey | None = None) -> Invitation:
    """An invitation of a project whose server nobody asks."""
    key = public_hex((server or Ed25519PrivateKey.generate()).public_key())
    return Invitation(v=1, url="http://127.0.0.1:1", project=project, server_key=key, code_id="c1", code="0" * 32)


def certified(project: str, keys: DeviceKeys, server: Ed25519PrivateKey | None = None) -> EnrolAnswer:
    """What a server answers to a device that enrols."""
    content = CertificateContent(
        project=project,
        device=keys.device_id,
        device_label=keys.label,
        sign_key=public_hex(keys.sign.public_key()),
        seal_key=keys.seal.public_key().public_bytes_raw().hex(),
        sites=(SITE,),
        issued_at_utc="2026-11-24T09:00:00Z",
    )
    signature = sign_message(server or Ed25519PrivateKey.generate(), "certificate", content)
    certificate = Certificate(content=content, signature=signature)
    return EnrolAnswer(project_name="Study", epoch=0, certificate=certificate)


def enrol_directly(
    store: Store,
    *,
    device_id: str | None = None,
    server: Ed25519PrivateKey | None = None,
    project_id: str | None = None,
) -> DeviceKeys:
    """Make the store a device of a project without a server; of the same one as another store, if both are given."""
    server = server or Ed25519PrivateKey.generate()
    keys, project = new_device_keys(device_id), project_id or str(uuid.uuid4())
    store.save_enrolment(invitation_of(project, server), certified(project, keys, server), keys)
    return keys


def assign_children(store: Store) -> None:
    """One site with three codes."""
    site = SiteInfo(site_id=SITE, name="School", country="BE", region="BE10", setting="formal_primary")
    roster = tuple(
        RosterEntry(code=f"C{seat}", site_id=SITE, class_label="3A", seat=seat, age=8) for seat in range(1, 4)
    )
    store.save_assignment(Assignment(forms=(), sites=(site,), roster=roster))


def data_key_of(folder: Path, passphrase: str = PASSPHRASE) -> SecretKey:
    """The key of a store's database, as an attacker with the passphrase would get it."""
    return unlocked(folder, passphrase, now=lambda: datetime.now(UTC)).data_key


@pytest.fixture
def time() -> SteppingTime:
    """The test's clock."""
    return SteppingTime()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store is."""
    return tmp_path / "store"


@pytest.fixture
def store(folder: Path, time: SteppingTime) -> Iterator[Store]:
    """An enrolled store."""
    opened = fresh_store(folder, now=time.now)
    enrol_directly(opened)
    assign_children(opened)
    yield opened
    opened.close()


@pytest.fixture
def begin(store: Store, time: SteppingTime) -> Callable[..., str]:
    """Opens an interview and gives its entity."""

    def open_one(participant: str = "C1") -> str:
        entity = str(uuid.uuid4())
        store.begin(
            NewInterview(
                entity=entity,
                form_id="f",
                form_version="1",
                site_id=SITE,
                participant=participant,
                language="English (en)",
                opened_at_utc=time.now(),
                session_json="{}",
                properties={"@consent": "given", "@assent": "given"},
                events=(Event(at_ms=0, kind="assent"),),
            )
        )
        return entity

    return open_one


def step(entity: str, path: str, value: str | Missing | None, *, at_ms: int = 5) -> DraftUpdate:
    """One answer as an interview hands it over."""
    return DraftUpdate(
        entity=entity,
        answers={path: value},
        session_json=f'{{"at":{at_ms}}}',
        position=path,
        language="English (en)",
        events=(Event(at_ms=at_ms, kind="answered", path=path),),
    )


def whole(entity: str, fields: dict[str, str | Missing | None], state: RecordState) -> RevisionDraft:
    """The whole content of a record at a cut."""
    return RevisionDraft(
        entity=entity,
        kind=RevisionKind.EDIT,
        state=state,
        fields={"@state": state.value, **fields},
        session_json="{}",
        position=None,
    )
