"""Rows of the fault matrix (SYNC.md 5.3) of the server alone: two replicas, a full disk, overload, a cut snapshot."""

import os
import socket
import sys
import threading
from contextlib import ExitStack
from pathlib import Path

import pytest
import zstandard

from app.protocol.lines import whole_batch
from app.protocol.wire import BatchAnswer, HeadSet, Outcome
from sync_server.checking import check_all
from sync_server.snapshots import take_snapshot
from tests.server.disks import SmallDisk
from tests.server.in_process import enrolled, make_context, take_in
from tests.server.laptop import CONSENTED, read, refusal
from tests.server.process import ServerProcess
from tests.simulation.faults import Crash, crash_at

CATALOGUE = Path("questionnaires/indicators.toml")


def test_fault_24_two_server_processes_take_the_same_batch_once_and_readers_miss_nothing(
    own_server: ServerProcess, tmp_path: Path
) -> None:
    """The same batches go to both at once while somebody reads by cursor: each revision is there once, in one order."""
    second = own_server.replica(tmp_path / "second")
    second.start()
    writer, reader = own_server.laptop(), own_server.laptop()
    for number in range(40):
        writer.revise({"/f/a": str(number)})
    outcomes: list[Outcome] = []
    seen: list[str] = []
    is_written = threading.Event()

    def push(url: str) -> None:
        laptop = writer.copy()
        laptop.url = url
        for first in range(0, 40, 10):
            answer = read(laptop.push(writer.batch(first, first + 9)), BatchAnswer)
            outcomes.extend(result.outcome for result in answer.results)

    def pull() -> None:
        cursor, laptop = "", reader.copy()
        while True:
            is_last = is_written.is_set()
            for url in (own_server.url, second.url):
                laptop.url = url
                page = laptop.changes(cursor, limit=7)
                cursor = page.next
                seen.extend(revision.rev for revision in page.revisions)
            if is_last and not page.more:
                return

    pushers = [threading.Thread(target=push, args=(url,)) for url in (own_server.url, second.url)]
    puller = threading.Thread(target=pull)
    for thread in (puller, *pushers):
        thread.start()
    for thread in pushers:
        thread.join()
    is_written.set()
    puller.join()
    second.stop()

    assert sorted(outcomes) == [Outcome.APPLIED] * 40 + [Outcome.KNOWN] * 40
    assert seen == [revision.rev for revision in writer.revisions]


def test_fault_26_a_full_disk_is_507_and_nothing_is_half_written(small_disk: SmallDisk) -> None:
    """A really full disk: what cannot be kept is refused with its reason, reads go on; with room all of it goes in."""
    server = ServerProcess(small_disk.path)
    server.make_project("school-1")
    server.start()
    laptop = server.laptop()
    laptop.revise({"/f/a": "1"})
    laptop.pushed(laptop.batch())
    for number in range(200):
        laptop.revise({"/f/a": os.urandom(2_000).hex(), "/f/b": str(number)})
    body, nonce = zstandard.ZstdCompressor().compress(whole_batch(laptop.batch(1))), laptop.hello().nonce
    small_disk.fill()

    refused = laptop.signed("POST", "/v1/batches", body=body, encoding="zstd", nonce=nonce)
    read_on = laptop.changes()
    heads = laptop.get("/v1/sites/school-1/heads", HeadSet)
    refused_again = laptop.push(laptop.batch(1))
    small_disk.free()
    answer = laptop.pushed(laptop.batch(1))

    assert {refusal(reply, status=507).code for reply in (refused, refused_again)} == {"server.disk_full"}
    assert (len(read_on.revisions), heads.count) == (1, 1)
    assert {result.outcome for result in answer.results} == {Outcome.APPLIED}
    assert len(laptop.changes().revisions) == 201
    server.stop()
    assert "DAMAGE" not in server.run("check").stdout


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("connections", [300, pytest.param(10_000, marks=pytest.mark.slow)])
def test_fault_27_clients_that_never_finish_do_not_keep_others_out(server: ServerProcess, connections: int) -> None:
    """Many connections that send half a request and wait: others are served, memory stays bounded."""
    laptop = server.laptop()
    laptop.revise({"/f/a": "1"})
    before = server.memory_kib
    host, port = server.url.removeprefix("http://").split(":")
    with ExitStack() as opened:
        for _ in range(connections):
            slow = opened.enter_context(socket.create_connection((host, int(port))))
            slow.sendall(b"POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n{")

        answer = laptop.pushed(laptop.batch())
        grown = server.memory_kib - before

    assert [result.outcome for result in answer.results] == [Outcome.APPLIED]
    assert grown < 40 * 1024 + connections * 40
    assert laptop.hello().nonce


def test_fault_33_a_snapshot_that_is_cut_leaves_nothing_and_the_next_is_the_same(tmp_path: Path) -> None:
    """The process ends at several of its statements; afterwards the id is that of a snapshot that nobody disturbed."""
    context = make_context(tmp_path / "server")
    laptop = enrolled(context)
    for number in range(30):
        laptop.revise({**CONSENTED, "/f/a": str(number % 5)}, participant=f"c{number}")
    take_in(context, laptop.batch())
    undisturbed = take_snapshot(context, CATALOGUE, created_by="Ada")
    with context.database.writing() as connection:
        for table in ("snapshot_file", "snapshot"):
            connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - names of ours

    crashed = 0
    for statement in (1, 3, 5, 7, 9, 12):
        try:
            with crash_at(context.database.engine, statement):
                take_snapshot(context, CATALOGUE, created_by="Ada")
        except Crash:
            crashed += 1
            with context.database.reading() as connection:
                assert connection.exec_driver_sql("SELECT count(*) FROM snapshot").scalar_one() == 0
        else:
            break
    again = take_snapshot(context, CATALOGUE, created_by="Ada")

    assert crashed >= 2
    assert again.snapshot.id == undisturbed.snapshot.id
    # Who took it and when stands outside the hashed part.
    frozen = set(again.snapshot.files) - {"release.json"}
    assert all(again.snapshot.files[name] == undisturbed.snapshot.files[name] for name in frozen)
    assert frozen
    assert not any(step.problems for step in check_all(context, progress=lambda _: None))
