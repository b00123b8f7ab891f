"""kill -9 of the real server while laptops push: each batch is stored whole or not at all, receipts hold."""

import random
import threading
import time

import pytest
import requests

from app.protocol.wire import BatchAnswer, ChangesPage, DeviceState, Outcome
from tests.server.laptop import Laptop, read
from tests.server.process import ServerProcess

BATCH = 20


class Pusher(threading.Thread):
    """Pushes batches until the server is gone; knows what was acknowledged."""

    def __init__(self, laptop: Laptop, first: int) -> None:
        super().__init__(daemon=True)
        self.laptop, self.first = laptop, first
        self.acknowledged = first - 1

    def run(self) -> None:
        """Push one batch after the other."""
        while True:
            for number in range(BATCH):
                self.laptop.revise({"/f/a": str(number), "@consent": "given"})
            last = self.first + BATCH - 1
            try:
                reply = self.laptop.push(self.laptop.batch(self.first, last))
            except requests.RequestException:
                return
            answer = read(reply, BatchAnswer)
            assert {result.outcome for result in answer.results} == {Outcome.APPLIED}
            self.acknowledged, self.first = last, last + 1


def kill_rounds(server: ServerProcess, rounds: int, seed: int) -> None:
    """Kill at a random moment, start again, compare with what was acknowledged, and go on from there."""
    chance = random.Random(seed)  # noqa: S311 - a schedule
    laptop = server.laptop()
    first = 0
    for number in range(rounds):
        pusher = Pusher(laptop, first)
        pusher.start()
        time.sleep(chance.uniform(0.05, 0.6))
        server.kill()
        pusher.join(timeout=30)
        assert not pusher.is_alive()
        server.start()
        laptop.url = server.url

        state = laptop.get("/v1/devices/me", DeviceState)

        assert state.high_water >= pusher.acknowledged, f"an acknowledged batch is lost in round {number}, seed {seed}"
        assert (state.high_water + 1) % BATCH == 0, f"half a batch was stored in round {number}, seed {seed}"
        assert state.chain == laptop.chain[state.high_water + 1]
        # The laptop does not know what became of the batch that was cut: it sends the last one again.
        again = laptop.pushed(laptop.batch(len(laptop.revisions) - BATCH))
        was_stored = state.high_water == len(laptop.revisions) - 1
        expected = Outcome.KNOWN if was_stored else Outcome.APPLIED
        assert {result.outcome for result in again.results} == {expected}
        first = len(laptop.revisions)
    assert everything(laptop) == [revision.rev for revision in laptop.revisions]
    assert "DAMAGE" not in server.run("check").stdout


def everything(laptop: Laptop) -> list[str]:
    """All revisions of the feed."""
    revs: list[str] = []
    page: ChangesPage | None = None
    while page is None or page.more:
        page = laptop.changes(page.next if page else "")
        revs.extend(revision.rev for revision in page.revisions)
    return revs


def test_fault_21_kill_9_while_a_batch_is_stored(own_server: ServerProcess) -> None:
    """Some rounds, each with the pushes of one laptop."""
    kill_rounds(own_server, rounds=6, seed=20261124)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_fault_21_kill_9_while_a_batch_is_stored_200_times(own_server: ServerProcess) -> None:
    """As above, 200 rounds; takes about ten minutes."""
    kill_rounds(own_server, rounds=200, seed=7)


def test_incident_09_every_reply_may_be_lost_once(own_server: ServerProcess) -> None:
    """Each request of a whole session is sent, its reply thrown away, and sent again: same state as undisturbed."""
    laptop = Laptop(project="")
    invitation = own_server.invitation("school-1")
    laptop.enrol(invitation, own_server.url)
    for number in range(7):
        laptop.revise({"/f/a": str(number)})

    for first in (0, 3, 6):
        last = min(first + 2, 6)
        laptop.push(laptop.batch(first, last))
        answer = laptop.pushed(laptop.batch(first, last))
        assert {result.outcome for result in answer.results} == {Outcome.KNOWN}
        laptop.changes()

    assert everything(laptop) == [revision.rev for revision in laptop.revisions]
    assert laptop.get("/v1/devices/me", DeviceState).high_water == 6
