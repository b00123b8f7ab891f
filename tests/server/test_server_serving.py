"""The socket on which the server listens."""

import asyncio
import socket

from sync_server.serving import listening_socket


def test_an_answer_is_sent_at_once() -> None:
    """No connection waits for the laptop's acknowledgement before it sends the rest of an answer."""
    told: list[int] = []

    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = writer.get_extra_info("socket")
        told.append(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    async def ask() -> None:
        bound = listening_socket("127.0.0.1", 0)
        server = await asyncio.start_server(answer, sock=bound)
        reader, writer = await asyncio.open_connection(*bound.getsockname())
        await reader.read()
        writer.close()
        server.close()

    asyncio.run(ask())

    assert told == [1]
