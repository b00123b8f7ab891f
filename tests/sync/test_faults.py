"""The wire misbehaves: cut, flipped, answered by somebody else; afterwards everything is there, once."""

import http.server
import shutil
import socket
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import AppError
from app.protocol.digests import revision_id
from app.protocol.lines import ReadPage, written
from app.protocol.signing import invitation_text, read_invitation, sign_message
from app.protocol.wire import BatchAnswer, ErrorAnswer, Outcome
from app.storage import Store
from app.storage.rows import SyncState
from app.sync import SyncClient, SyncEnd, SyncReport, enrol
from app.sync.conversation import ServerAnswerError
from app.sync.push import check_answer, prepare
from app.sync.transport import Transport
from tests.fresh_store import PASSPHRASE, QUICK
from tests.server.disks import mounted
from tests.server.process import ServerProcess
from tests.sync.conftest import Fleet, Laptop, utc_now
from tests.sync.pages import page_of
from tests.sync.study import Study
from tests.sync.wired import undisturbed


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def flaky(shared: Path, server: ServerProcess, *faults: str) -> Iterator[str]:
    """The server behind a proxy that misbehaves; gives the proxy's address."""
    port, target = free_port(), server.url.rsplit(":", 1)[1]
    process = subprocess.Popen([sys.executable, str(shared / "faults" / "flakyproxy.py"), str(port), target, *faults])
    try:
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


def sync_through(laptop: Laptop, url: str) -> SyncReport:
    """One sync of a laptop whose server stands at another address."""
    return SyncClient(laptop.store, now=utc_now, sleep=lambda _: None, server_url=url).sync()


def assert_everything_arrived(laptop: Laptop, other: Laptop, entities: set[str]) -> None:
    """After a sync without fault, server and both laptops hold the same interviews, once each."""
    assert laptop.sync().end is SyncEnd.DONE
    assert other.sync().end is SyncEnd.DONE
    assert laptop.store.counts().waiting == 0
    assert {row.entity for row in other.store.interviews()} == entities
    assert laptop.store.check() == ()


@pytest.mark.parametrize(
    "fault",
    [
        "cut_reply=40",
        "flip=0.3",
        # Cuts at chosen bytes are in journeys/test_sync_network; these are for a run by hand.
        pytest.param("cut_reply=400", marks=pytest.mark.slow),
        pytest.param("cut_after=900", marks=pytest.mark.slow),
        pytest.param("cut_after=3000", marks=pytest.mark.slow),
    ],
)
def test_fault_17_18_19_a_misbehaving_wire_loses_and_doubles_nothing(
    shared: Path, shared_server: ServerProcess, fleet: Fleet, fault: str
) -> None:
    """Replies lost after the commit, requests cut, bits flipped: a third of the connections, several syncs."""
    laptop, other = fleet.pair()
    entities = {laptop.interview(f"C{number}", {"/f/a": str(number)}) for number in range(30)}

    with flaky(shared, shared_server, fault, "p=0.4", "seed=7") as url:
        ends = [sync_through(laptop, url).end for _ in range(4)]

    assert set(ends) <= {SyncEnd.DONE, SyncEnd.OFFLINE, SyncEnd.FAILED}
    assert_everything_arrived(laptop, other, entities)


def test_incident_03_a_lost_reply_is_not_taken_as_sent(
    shared: Path, shared_server: ServerProcess, fleet: Fleet
) -> None:
    """Every answer is cut: the server stored the batch, the laptop goes on saying that it waits."""
    laptop, other = fleet.pair()
    entity = laptop.interview("C1", {"/f/a": "1"})

    with flaky(shared, shared_server, "cut_reply=20") as url:
        report = sync_through(laptop, url)

    assert report.end is SyncEnd.OFFLINE
    assert laptop.store.interviews()[0].sync_state is SyncState.WAITING
    assert_everything_arrived(laptop, other, {entity})


class CaptivePortal(http.server.BaseHTTPRequestHandler):
    """A hotel network that answers everything with its log-in page."""

    redirect = False

    def do_POST(self) -> None:
        """The page, or a redirection to it."""
        page = b"<html>Please log in to use this network</html>"
        self.send_response(302 if self.redirect else 200)
        if self.redirect:
            self.send_header("Location", "http://127.0.0.1:9/login")
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    do_GET = do_POST  # noqa: N815 - the name that http.server calls

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in http.server
        """Quiet."""


@pytest.mark.parametrize("is_redirecting", [False, True])
def test_fault_20_a_log_in_page_is_never_taken_as_the_server(fleet: Fleet, is_redirecting: bool) -> None:
    """HTML with status 200, or a redirection: a plain message, nothing counts as sent."""
    laptop = fleet.laptop(fleet.site())
    laptop.interview("C1", {"/f/a": "1"})
    handler = type("Portal", (CaptivePortal,), {"redirect": is_redirecting})
    portal = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=portal.serve_forever)
    thread.start()

    report = sync_through(laptop, f"http://127.0.0.1:{portal.server_address[1]}")
    portal.shutdown()
    thread.join()
    portal.server_close()

    assert (report.end, report.code) == (SyncEnd.FAILED, "sync.not_our_server")
    assert "log in" in report.message
    assert laptop.store.counts().waiting == 1


def test_a_receipt_of_another_server_marks_nothing_as_sent(shared_server: ServerProcess, fleet: Fleet) -> None:
    """The receipt is signed, by the wrong key: the batch does not count as sent."""
    laptop = fleet.laptop(fleet.site())
    laptop.interview("C1", {"/f/a": "1"})
    project, keys = laptop.store.project(), laptop.store.device_keys()
    assert project is not None
    batch = prepare(laptop.store, project, keys, after_dseq=-1, limit=10)
    assert batch is not None
    with requests.Session() as session:
        transport = Transport(shared_server.url, session=session)
        transport.hello(keys)
        answer = transport.post_lines("/v1/batches", batch.data, BatchAnswer)
    receipt = answer.receipt
    forger = Ed25519PrivateKey.generate()
    forged = receipt.model_copy(update={"signature": sign_message(forger, "receipt", receipt.content)})
    turned = answer.results[0].model_copy(update={"outcome": Outcome.QUARANTINED})

    for wrong in (
        answer.model_copy(update={"receipt": forged}),
        answer.model_copy(update={"results": (turned,)}),
        answer.model_copy(update={"erasures": (str(uuid.uuid4()),)}),
    ):
        with pytest.raises(AppError) as refused:
            laptop.store.apply_answer(wrong)
        assert refused.value.code == "sync.bad_receipt"

    assert laptop.store.counts().waiting == 1
    check_answer(batch, answer)
    assert laptop.store.apply_answer(answer) == 1
    assert laptop.store.counts().waiting == 0


def test_fault_13_a_laptop_restored_from_an_old_copy_goes_on_under_a_new_id(fleet: Fleet, tmp_path: Path) -> None:
    """The copy knows less than the server: it takes a new id, gets its own past back, and what it holds arrives."""
    laptop = fleet.laptop(fleet.site())
    laptop.interview("C1", {"/f/a": "1"})
    laptop.sync()
    folder = laptop.store.folder
    laptop.store.close()
    shutil.copytree(folder, tmp_path / "old copy")
    laptop.store = Store.open(folder, PASSPHRASE, now=utc_now)
    laptop.interview("C2", {"/f/a": "2"})
    laptop.sync()
    restored = Store.open(tmp_path / "old copy", PASSPHRASE, now=utc_now)
    copy = Laptop(restored, laptop.site)
    copy.interview("C3", {"/f/a": "3"})

    before = restored.project()

    report = copy.sync()
    after = restored.project()
    seen = {row.participant for row in restored.interviews()}
    again = copy.sync()
    forked = restored.counts().quarantined
    restored.close()

    assert report.end is again.end is SyncEnd.DONE
    assert before is not None
    assert after is not None
    assert before.device_id != after.device_id
    assert seen == {"C1", "C2", "C3"}
    assert forked == 1


def test_incident_06_a_server_restored_from_a_backup_is_refilled(own_server: ServerProcess, own_fleet: Fleet) -> None:
    """The server comes back with less than it once confirmed: the laptop sends again what was lost."""
    laptop, other = own_fleet.pair()
    early = laptop.interview("C1", {"/f/a": "1"})
    laptop.sync()
    own_server.stop()
    kept = {path.name: path.read_bytes() for path in own_server.data.iterdir() if path.is_file()}
    own_server.start()
    late = SyncClientAt(laptop, own_server).interview_and_sync("C2")
    own_server.stop()
    for path in own_server.data.iterdir():
        if path.is_file():
            path.unlink()
    for name, content in kept.items():
        (own_server.data / name).write_bytes(content)
    own_server.start()

    report = sync_through(laptop, own_server.url)

    assert report.end is SyncEnd.DONE
    assert sync_through(other, own_server.url).end is SyncEnd.DONE
    assert {row.entity for row in other.store.interviews()} == {early, late}


class SyncClientAt:
    """A laptop whose server listens on another port after a restart."""

    def __init__(self, laptop: Laptop, server: ServerProcess) -> None:
        self._laptop, self._server = laptop, server

    def interview_and_sync(self, participant: str) -> str:
        """One interview, sent."""
        entity = self._laptop.interview(participant, {"/f/a": "2"})
        assert sync_through(self._laptop, self._server.url).end is SyncEnd.DONE
        return entity


def test_a_forged_revision_under_our_own_name_is_not_taken_over(fleet: Fleet) -> None:
    """The feed offers a step that the laptop has not made: refused, and interviews can still be finished."""
    laptop, other = fleet.pair()
    laptop.interview("C1", {"/f/a": "1"})
    laptop.sync()
    page = page_of(laptop.store)
    (item,) = page.items
    head = item.revision.head.model_copy(update={"dseq": 1, "entity": str(uuid.uuid4())})
    forged = written(item.revision.model_copy(update={"head": head, "rev": revision_id(head)}))

    with pytest.raises(AppError) as refused:
        laptop.store.apply_changes(ReadPage(envelope=page.envelope, items=(forged,)))

    assert refused.value.code == "sync.not_signed_by_author"
    laptop.interview("C2", {"/f/a": "2"})
    assert laptop.sync().end is SyncEnd.DONE
    assert laptop.store.check() == ()
    assert other.sync().received == 2


@pytest.mark.parametrize("url", ["http://192.0.2.7:8300", "http://sync.example.org", "ftp://127.0.0.1"])
def test_answers_do_not_travel_unencrypted_beyond_this_computer(url: str) -> None:
    """Only https, or http to this computer itself."""
    with requests.Session() as session, pytest.raises(AppError) as refused:
        Transport(url, session=session)

    assert refused.value.code == "sync.not_encrypted"


def test_an_enrolment_whose_answer_was_lost_can_be_repeated(
    shared: Path, shared_server: ServerProcess, fleet: Fleet, tmp_path: Path
) -> None:
    """The server's answer is cut; the same laptop asks again with the same keys and gets its certificate."""
    store = Store.create(tmp_path / "fresh", PASSPHRASE, now=utc_now, cost=QUICK)
    invitation = read_invitation(shared_server.invitation(fleet.site()))
    with flaky(shared, shared_server, "cut_reply=30") as url:
        cut = invitation_text(invitation.model_copy(update={"url": url}))
        with pytest.raises(AppError) as offline:
            enrol(store, cut, device_label="Laptop 9")

    project = enrol(store, invitation_text(invitation), device_label="Laptop 9")
    with pytest.raises(AppError) as taken:
        enrol(store, shared_server.invitation(fleet.site()), device_label="Laptop 9")
    store.close()

    assert offline.value.code == "enrol.offline"
    assert project.device_label == "Laptop 9"
    assert taken.value.code == "project.taken"


def test_fault_26_a_laptop_receives_from_a_server_whose_disk_is_full(tmp_path: Path) -> None:
    """What others sent comes in; one's own stays safe on the laptop, says so, and is sent when there is room."""
    with mounted(tmp_path / "disk") as disk:
        server = ServerProcess(disk.path)
        server.make_project()
        server.start()
        fleet = Fleet(server, tmp_path)
        author, reader = fleet.pair()
        author.interview("C1", {"/f/a": "1"})
        author.sync()
        disk.fill()

        received = reader.sync()
        author.interview("C2", {"/f/a": "2"})
        refused = author.sync()
        disk.free()
        later = author.sync()

        assert (received.end, received.received) == (SyncEnd.DONE, 1)
        assert (refused.code, refused.sent) == ("server.disk_full", 0)
        assert (later.end, later.sent) == (SyncEnd.DONE, 1)
        fleet.close()
        server.stop()


def test_fault_26_a_laptop_with_something_to_send_still_reads_from_a_full_server(study: Study) -> None:
    """What others sent comes all the same; its own interview waits, and goes when there is room."""
    author, laptop = study.laptop(), study.laptop()
    author.interview("C1", {"/f/a": "1"})
    author.sync()
    laptop.interview("C2", {"/f/a": "2"})

    def full(line: str, body: bytes, deliver: Callable[[bytes], bytes]) -> bytes:
        if line == "POST /v1/batches":
            raise ServerAnswerError(507, ErrorAnswer(code="server.disk_full", message="The server's disk is full."))
        return deliver(body)

    laptop.fault = full
    while_full = laptop.sync()
    seen = len(laptop.store.interviews())
    waiting = laptop.store.counts().waiting
    laptop.fault = undisturbed
    with_room = laptop.sync()

    assert (while_full.end, while_full.code) == (SyncEnd.FAILED, "server.disk_full")
    assert (seen, waiting) == (2, 1)
    assert (with_room.end, with_room.sent) == (SyncEnd.DONE, 1)
