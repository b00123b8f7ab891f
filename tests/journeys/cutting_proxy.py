"""A wire between one laptop and the server that is cut once, at a chosen byte, and may be slow; real sockets."""

import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

_CHUNK_BYTES = 16 * 1024
_METHODS = (b"GET ", b"POST ", b"PUT ")


@dataclass
class Cut:
    """Where the wire is cut, once.

    Attributes:
        request: beginning of the request to be hit, for example ``POST /v1/batches``; empty for any.
        number: which of those requests, from 0.
        sent_bytes: bytes of it that still reach the server; None: all of it.
        answered_bytes: bytes of its answer that still reach the laptop; only when all of the request got through.
    """

    request: bytes = b""
    number: int = 0
    sent_bytes: int | None = None
    answered_bytes: int = 0


class Wire:
    """Listens on a port of its own and carries to the server's.

    Args:
        target: port of the server.
        bytes_per_s: throttle in each direction; None for none.
        delay_s: wait before each portion, in each direction.
    """

    def __init__(self, target: int, *, bytes_per_s: float | None = None, delay_s: float = 0.0) -> None:
        self._target, self._bytes_per_s, self._delay_s = target, bytes_per_s, delay_s
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._lock = threading.Lock()
        self._cut: Cut | None = None
        self._seen = 0
        self.requests = 0
        self.carried_bytes = 0
        self.was_cut = False
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        """Address for the laptop."""
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def arm(self, cut: Cut | None) -> None:
        """From now on the wire waits for the place of this cut."""
        with self._lock:
            self._cut, self._seen, self.was_cut, self.requests, self.carried_bytes = cut, 0, False, 0, 0

    def close(self) -> None:
        """No further connections."""
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                laptop, _ = self._listening.accept()
                server = socket.create_connection(("127.0.0.1", self._target))
                _Connection(self, laptop, server).start()

    def _is_hit(self, data: bytes) -> Cut | None:
        """Does this portion begin the request that is to be cut?"""
        with self._lock:
            if not data.startswith(_METHODS):
                return None
            self.requests += 1
            cut = self._cut
            if cut is None or not data.startswith(cut.request):
                return None
            self._seen += 1
            if self._seen != cut.number + 1:
                return None
            self._cut = None
            return cut

    def _pass_slowly(self, data: bytes) -> None:
        with self._lock:
            self.carried_bytes += len(data)
        wait_s = self._delay_s + (len(data) / self._bytes_per_s if self._bytes_per_s else 0.0)
        if wait_s:
            time.sleep(wait_s)


class _Connection:
    def __init__(self, wire: Wire, laptop: socket.socket, server: socket.socket) -> None:
        self._wire, self._laptop, self._server = wire, laptop, server
        self._left_up: int | None = None
        self._left_down: int | None = None

    def start(self) -> None:
        for pump in (self._up, self._down):
            threading.Thread(target=pump, daemon=True).start()

    def _up(self) -> None:
        with suppress(OSError):
            while data := self._laptop.recv(_CHUNK_BYTES):
                cut = self._wire._is_hit(data)
                if cut is not None:
                    self._left_up, self._left_down = (
                        cut.sent_bytes,
                        None if cut.sent_bytes is not None else cut.answered_bytes,
                    )
                self._wire._pass_slowly(data)
                if self._left_up is not None and len(data) >= self._left_up:
                    self._server.sendall(data[: self._left_up])
                    self._end()
                    return
                if self._left_up is not None:
                    self._left_up -= len(data)
                self._server.sendall(data)
        self._close()

    def _down(self) -> None:
        with suppress(OSError):
            while data := self._server.recv(_CHUNK_BYTES):
                self._wire._pass_slowly(data)
                if self._left_down is not None and len(data) >= self._left_down:
                    self._laptop.sendall(data[: self._left_down])
                    self._end()
                    return
                if self._left_down is not None:
                    self._left_down -= len(data)
                self._laptop.sendall(data)
        self._close()

    def _end(self) -> None:
        """Cut: a reset, as when a train enters a tunnel; nothing says that there would have been more."""
        self._wire.was_cut = True
        for one in (self._laptop, self._server):
            with suppress(OSError):
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._close()

    def _close(self) -> None:
        for one in (self._laptop, self._server):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


@contextmanager
def wired(url: str, *, bytes_per_s: float | None = None, delay_s: float = 0.0) -> Iterator[Wire]:
    """A wire to the server at this address."""
    wire = Wire(int(url.rpartition(":")[2]), bytes_per_s=bytes_per_s, delay_s=delay_s)
    yield wire
    wire.close()
