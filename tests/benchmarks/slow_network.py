"""A slow line on this computer: so many bits a second and so long a round trip; counts what passes."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

_STEP_BYTES = 1_400
"""About a packet: what a slow line lets through in one go."""


@dataclass
class Line:
    """The line's near end, and what has passed in each direction."""

    url: str = ""
    sent: int = 0
    received: int = 0
    connections: int = 0


@contextmanager
def slow_line(target: str, *, bits_per_s: int, round_trip_s: float) -> Iterator[Line]:
    """A line to a server at `target` (http://host:port); one direction is as fast as the other."""
    host, port = target.removeprefix("http://").split(":")
    line, loop, is_open = Line(), asyncio.new_event_loop(), threading.Event()

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, is_up: bool) -> None:
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def deliver() -> None:
            while (item := await queue.get())[1]:
                await asyncio.sleep(max(0.0, item[0] - time.monotonic()))
                writer.write(item[1])
                await writer.drain()
            await asyncio.sleep(max(0.0, item[0] - time.monotonic()))
            writer.close()

        delivery = asyncio.ensure_future(deliver())
        is_free_at = time.monotonic()
        with suppress(ConnectionError):
            while data := await reader.read(_STEP_BYTES):
                if is_up:
                    line.sent += len(data)
                else:
                    line.received += len(data)
                # The line is busy for as long as the bits take; they arrive half a round trip later.
                is_free_at = max(is_free_at, time.monotonic()) + len(data) * 8 / bits_per_s
                queue.put_nowait((is_free_at + round_trip_s / 2, data))
        queue.put_nowait((is_free_at + round_trip_s / 2, b""))
        with suppress(ConnectionError):
            await delivery

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line.connections += 1
        # The greeting of TCP: one round trip before the first byte.
        await asyncio.sleep(round_trip_s)
        there = await asyncio.open_connection(host, int(port))
        await asyncio.gather(carry(reader, there[1], is_up=True), carry(there[0], writer, is_up=False))

    ending: asyncio.Future[None] = loop.create_future()

    async def listen() -> None:
        server = await asyncio.start_server(connected, "127.0.0.1", 0)
        line.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        is_open.set()
        await ending
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    thread = threading.Thread(target=loop.run_until_complete, args=(listen(),), daemon=True)
    thread.start()
    is_open.wait()
    try:
        yield line
    finally:
        loop.call_soon_threadsafe(ending.set_result, None)
        thread.join()
        loop.close()
