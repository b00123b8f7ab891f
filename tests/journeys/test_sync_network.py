"""A real server process, real laptops and a wire that is cut at any byte, loses any answer, or is slow.

By hand: ``pytest tests/journeys/test_sync_network.py -m slow -s`` (every byte of a batch of three interviews, and 300
places of a full one: about half an hour).
"""

import hashlib
import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import zstandard
from requests import RequestException

from app.protocol.lines import whole_batch
from app.protocol.media import PIECE_BYTES, MediaReference
from app.protocol.wire import BatchAnswer, Outcome
from app.sync import SyncClient, SyncEnd, SyncReport
from sync_server.database import media as stored_media
from tests.journeys.cutting_proxy import Cut, Wire, wired
from tests.server.in_process import stored_records
from tests.server.laptop import Laptop as WireLaptop
from tests.server.laptop import read
from tests.server.process import ServerProcess
from tests.sync.conftest import Fleet, Laptop, utc_now

BATCH = b"POST /v1/batches"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """One server for all; each test has a site of its own."""
    process = ServerProcess(tmp_path_factory.mktemp("server"))
    process.make_project("school-1")
    process.start()
    yield process
    process.stop()


@pytest.fixture
def laptop(server: ServerProcess, tmp_path: Path) -> Iterator[Laptop]:
    """An enrolled laptop."""
    fleet = Fleet(server, tmp_path)
    yield fleet.laptop(fleet.site())
    fleet.close()


def sync_by(wire: Wire, laptop: Laptop) -> SyncReport:
    """One sync over this wire."""
    return SyncClient(laptop.store, now=utc_now, sleep=lambda _: None, server_url=wire.url).sync()


def three_interviews(laptop: Laptop, number: int) -> set[str]:
    """Three finished interviews that wait."""
    return {laptop.interview(f"C{number}-{one}", {"/f/a": str(number), "/f/b": str(one)}) for one in range(3)}


def entities_of(server: ServerProcess, site: str) -> list[str]:
    """The records of a site on the server."""
    with server.opened() as context:
        return [row.entity for row in stored_records(context).values() if row.site == site]


def cut_everywhere(server: ServerProcess, laptop: Laptop, places: list[int | None]) -> None:
    """Cut the batch's request after each of these bytes (None: lose its answer); afterwards all is there, once."""
    written: set[str] = set()
    cuts = 0
    with wired(server.url) as wire:
        for number, place in enumerate(places):
            written |= three_interviews(laptop, number)
            wire.arm(Cut(request=BATCH, sent_bytes=place))

            report = sync_by(wire, laptop)

            cuts += wire.was_cut
            assert (report.end, report.sent) == (SyncEnd.DONE, 3), (place, report)
            assert laptop.store.counts().waiting == 0
    arrived = entities_of(server, laptop.site)
    assert sorted(arrived) == sorted(written)
    assert cuts >= len(places) * 0.6, "hardly any place was inside the request"


def test_fault_18_a_batch_that_is_cut_at_any_byte_arrives_once(server: ServerProcess, laptop: Laptop) -> None:
    """Some seeded places in head and body, and the lost answer; the same sync goes on and nothing is doubled."""
    places = sorted(random.Random(1).sample(range(1, 1_400), 7))  # noqa: S311 - repeatable

    cut_everywhere(server, laptop, [*places, None])


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_fault_18_a_batch_of_three_is_cut_at_every_byte(server: ServerProcess, laptop: Laptop) -> None:
    """Every byte of head and body; places beyond its end cut nothing and are counted."""
    cut_everywhere(server, laptop, [*range(1, 1_900), None])


def test_incident_09_each_answer_of_a_sync_is_lost_in_turn(server: ServerProcess, laptop: Laptop) -> None:
    """Whichever answer is lost, before its first byte or in its middle: the next sync ends well, nothing is doubled."""
    written: set[str] = set()
    with wired(server.url) as wire:
        sync_by(wire, laptop)
        wire.arm(None)
        written |= three_interviews(laptop, 0)
        sync_by(wire, laptop)
        requests_of_a_sync = wire.requests
        for number in range(requests_of_a_sync):
            written |= three_interviews(laptop, number + 1)
            wire.arm(Cut(number=number, answered_bytes=0 if number % 2 else 60))
            first = sync_by(wire, laptop)
            was_cut = wire.was_cut
            wire.arm(None)

            second = sync_by(wire, laptop)

            assert was_cut
            assert first.end in (SyncEnd.DONE, SyncEnd.OFFLINE)
            assert second.end is SyncEnd.DONE
    assert requests_of_a_sync >= 7
    assert sorted(entities_of(server, laptop.site)) == sorted(written)


def test_incident_12_five_parallel_posts_of_one_interview_with_media_give_one_record(server: ServerProcess) -> None:
    """Five connections deliver the same interview and its file, pieces in other orders: one record, one file."""
    content = random.Random(2).randbytes(2 * PIECE_BYTES + 9)  # noqa: S311 - repeatable
    reference = MediaReference("/f/photo", hashlib.sha256(content).hexdigest(), len(content), "image/jpeg")
    laptop = server.laptop()
    entity = laptop.revise({"/f/a": "1", reference.key: reference.value}).head.entity
    batch = laptop.batch()
    outcomes: list[Outcome] = []
    receipts: list[str] = []

    def deliver(order: list[int]) -> None:
        outcomes.extend(result.outcome for result in read(laptop.push(batch), BatchAnswer).results)
        for number in order:
            piece = content[number * PIECE_BYTES : (number + 1) * PIECE_BYTES]
            reply = laptop.signed("PUT", f"/v1/records/{entity}/media/{reference.sha256}/{number}", body=piece)
            assert reply.status_code == 200, reply.text
            if '"receipt":{' in reply.text:
                receipts.append(reply.text)

    orders = [[0, 1, 2], [2, 1, 0], [1, 0, 2], [0, 2, 1], [2, 0, 1]]
    threads = [threading.Thread(target=deliver, args=(order,)) for order in orders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == [Outcome.APPLIED, *[Outcome.KNOWN] * 4]
    assert len(set(receipts)) == 1
    with server.opened() as context:
        assert [one for one in stored_records(context) if one == entity] == [entity]
        with context.database.reading() as connection:
            files = [row for row in stored_media.all_media(connection) if row.entity == entity]
            assert [stored_media.digest_of(connection, row.entity, row.sha256) for row in files] == [reference.sha256]


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_fault_18_a_full_batch_is_cut_at_300_places(server: ServerProcess) -> None:
    """500 revisions each time: all of it or nothing is there after the cut, and all of it after the next try."""
    chance = random.Random(3)  # noqa: S311 - repeatable
    for _ in range(300):
        laptop: WireLaptop = server.laptop()
        for number in range(500):
            laptop.revise({"/f/a": str(chance.randrange(10**9)), "/f/b": str(number)})
        batch = laptop.batch()
        size = len(zstandard.ZstdCompressor().compress(whole_batch(batch)))
        with wired(server.url) as wire:
            direct, laptop.url = laptop.url, wire.url
            wire.arm(Cut(request=BATCH, sent_bytes=chance.randrange(1, size + 600)))
            try:
                first = laptop.push(batch).status_code
            except RequestException:
                first = 0
            laptop.url = direct

        answer = laptop.pushed(batch)

        outcomes = {result.outcome for result in answer.results}
        assert outcomes in ({Outcome.APPLIED}, {Outcome.KNOWN}), "a part of a batch was kept"
        assert first in (0, 200)
        assert len(answer.results) == 500


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_fault_18_a_class_goes_over_a_slow_network(server: ServerProcess, laptop: Laptop) -> None:
    """200 kbit/s and 300 ms: a class of thirty; prints what it took."""
    for number in range(30):
        laptop.interview(f"C{number}", {"/f/a": str(number)})
    with wired(server.url, bytes_per_s=25_000, delay_s=0.15) as wire:
        wire.arm(None)
        started = time.monotonic()
        report = sync_by(wire, laptop)
        elapsed_s = time.monotonic() - started

    print(f"a class of 30 over 200 kbit/s and 300 ms: {elapsed_s:.1f} s, {wire.carried_bytes} bytes")  # noqa: T201
    assert (report.end, report.sent) == (SyncEnd.DONE, 30)
