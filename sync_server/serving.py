"""Runs the HTTP server on a port and says when it listens; knows no routes."""

import gc
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import IO

import uvicorn
from fastapi import FastAPI

from app.errors import AppError

_KEEP_ALIVE_S = 20
_BACKLOG = 512
_GC_THRESHOLD = 50_000


class _AnnouncingServer(uvicorn.Server):
    """Tells where it listens once it really does."""

    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.started:
            self._announce()


def listening_socket(host: str, port: int) -> socket.socket:
    """Bind the port; 0 lets the system choose.

    Raises:
        AppError: ``server.port_taken``.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sends what it has at once; else each answer waits 40 ms for an acknowledgement.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":
            # On Windows this option would let a second program take the port over.
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
    except OSError as error:
        bound.close()
        raise AppError("server.port_taken", f"Cannot listen on {host} port {port}: {error.strerror}.") from error
    return bound


def serve(
    app: FastAPI,
    bound: socket.socket,
    *,
    ready_file: Path | None,
    announce: Callable[[str, int], None],
    ends_with: IO[bytes] | None = None,
) -> None:
    """Serve until interrupted; open requests are finished first.

    Args:
        ready_file: gets "host port" once the server listens, for a program that waits for it.
        announce: is told host and port at the same moment.
        ends_with: serve only as long as this stream is open. A parent that is killed cannot end its child, but the pipe
            between them closes all the same.
    """
    host, port = bound.getsockname()[:2]

    def ready() -> None:
        if ready_file is not None:
            unfinished = ready_file.with_name(ready_file.name + ".part")
            unfinished.write_text(f"{host} {port}\n", encoding="utf-8")
            unfinished.replace(ready_file)
        announce(host, port)

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    # The access log of uvicorn prints whole URLs; ours prints route templates (see doors).
    config = uvicorn.Config(
        app,
        access_log=False,
        log_config=None,
        timeout_keep_alive=_KEEP_ALIVE_S,
        backlog=_BACKLOG,
        server_header=False,
        lifespan="off",
    )
    # After a clean end uvicorn raises the signal again for whoever was there before; without this line that is the
    # system, which ends the process before the database is closed.
    signal.signal(signal.SIGTERM, _leave)
    # What is loaded now stays: to look through it again and again took a quarter of the time of a batch, whose
    # thousands of small objects make Python look. They hold no cycles, so it may look seldom.
    gc.collect()
    gc.freeze()
    gc.set_threshold(_GC_THRESHOLD, 20, 20)
    server = _AnnouncingServer(config, ready)
    if ends_with is not None:
        threading.Thread(target=_end_when_closed, args=(ends_with, server), daemon=True).start()
    server.run(sockets=[bound])


def _end_when_closed(stream: IO[bytes], server: uvicorn.Server) -> None:
    # Past Python's buffer: a thread that waits inside it when the process ends makes the interpreter abort.
    while os.read(stream.fileno(), 1024):
        pass
    server.should_exit = True


def _leave(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(0)
