"""What goes wrong in a simulated world: a wire that loses, repeats, delays and cuts; disks that stop at any write."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, event

from app.sync.conversation import Offline, ServerAnswerError

Deliver = Callable[[bytes], bytes]


class Crash(BaseException):
    """The power goes in the middle of a write: no code may catch it."""


@contextmanager
def crash_at(engine: Engine, statement: int) -> Iterator[None]:
    """Let the n-th statement from now on, commits included, be the last one that this process begins."""
    seen = 0

    def count(*_arguments: object) -> None:
        nonlocal seen
        seen += 1
        if seen == statement:
            raise Crash

    for moment in ("before_cursor_execute", "commit"):
        event.listen(engine, moment, count)
    try:
        yield
    finally:
        for moment in ("before_cursor_execute", "commit"):
            event.remove(engine, moment, count)


class BadWire:
    """A wire between one laptop and the server, for one sync.

    Args:
        chance: decides what happens.
        rate: how often something does, 0 to 1.
        late: batches that were sent before and may arrive once more; shared by all wires of a world.
        engine: gives the server's engine; a request may find the server crashing at one of its statements.
        restart: brings the server up again after that.
        counts: how often what happened.
    """

    def __init__(
        self,
        chance: random.Random,
        *,
        rate: float,
        late: list[tuple[bytes, Deliver]],
        engine: Callable[[], Engine],
        restart: Callable[[], None],
        counts: Counter[str],
    ) -> None:
        self._chance, self._rate, self._late = chance, rate, late
        self._engine, self._restart, self._counts = engine, restart, counts

    def __call__(self, line: str, body: bytes, deliver: Deliver) -> bytes:
        if line == "POST /v1/batches":
            self._late.append((body, deliver))
        if self._chance.random() >= self._rate:
            return deliver(body)
        fault = self._chance.choice(("lost", "reply_lost", "twice", "cut", "late", "server_crash"))
        self._counts[f"wire: {fault}"] += 1
        match fault:
            case "lost":
                raise Offline("request lost")
            case "reply_lost":
                deliver(body)
                raise Offline("reply lost")
            case "twice":
                deliver(body)
            case "cut" if body:
                # Below TLS and the request's digest nothing can be cut unseen; a half body reaches no route.
                raise Offline("request cut")
            case "late" if self._late:
                self.arrive_late()
            case "server_crash":
                self._crash(body, deliver)
            case _:
                pass
        return deliver(body)

    def arrive_late(self) -> None:
        """A batch of before arrives once more, out of order; nobody hears the answer."""
        body, deliver = self._chance.choice(self._late)
        try:
            deliver(body)
        except ServerAnswerError:
            return

    def _crash(self, body: bytes, deliver: Deliver) -> None:
        try:
            with crash_at(self._engine(), self._chance.randint(1, 25)):
                deliver(body)
        except Crash:
            self._counts["the server's power went"] += 1
            self._restart()
            raise Offline("server gone") from None
