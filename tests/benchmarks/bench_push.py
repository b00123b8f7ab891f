"""Push and pull of the real server process beside a bare prototype in another process, in one run.

    python -m tests.benchmarks.bench_push [--records 10000] [--batch 500] [--rounds 3] [--laptops 10]
        [--database postgresql] [--bare-is-plain]

Prints records a second, the server process's CPU and bytes a record, and the ratio to the prototype (`bare_server`):
the median of the rounds, in which the two take turns; then several laptops at once on either. PostgreSQL's own
processes are not in the CPU. Not a test: figures depend on the machine and on what else runs there.
"""

import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import click
import requests
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.protocol.lines import read_page, whole_batch
from app.protocol.signing import NONCE_HEADER, RequestMessage, public_hex, sign_request
from app.protocol.wire import BatchAnswer, WireValue
from tests.benchmarks.bare_server import chain_end
from tests.benchmarks.databases import DATABASE, addresses_of
from tests.server.laptop import Laptop
from tests.server.process import ServerProcess

ANSWERS = 60


def answers(chance: random.Random) -> dict[str, WireValue]:
    """Sixty answers of one child, as random as children."""
    fields: dict[str, WireValue] = {
        f"/wellbeing_older/module_{question % 6}/question_{question}": str(chance.randint(1, 5))
        for question in range(ANSWERS)
    }
    return {**fields, "@consent": "given", "@assent": "given"}


class Session:
    """A laptop on one connection that uses each answer's nonce for the next request."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop, self.http = laptop, requests.Session()
        self.nonce = laptop.hello().nonce

    def send(self, method: str, path: str, body: bytes | None = None) -> requests.Response:
        """Send a signed request."""
        headers = {"Accept-Encoding": "zstd"} | ({} if body is None else {"Content-Encoding": "zstd"})
        message = RequestMessage(method=method, url=self.laptop.url + path, headers=headers)
        sign_request(self.laptop.key, message, device=self.laptop.device, nonce=self.nonce, body=body)
        reply = self.http.request(method, message.url, data=body, headers=message.headers, timeout=60, stream=True)
        self.nonce = reply.headers[NONCE_HEADER]
        assert reply.status_code == 200, reply.status_code
        return reply


def received(reply: requests.Response) -> tuple[bytes, bytes]:
    """(bytes on the wire, content)."""
    packed = reply.raw.read(decode_content=False)
    if reply.headers.get("Content-Encoding") == "zstd":
        return packed, zstandard.ZstdDecompressor().decompressobj().decompress(packed)
    return packed, packed


def cpu_s(pid: int) -> float:
    """Processor time of a process so far, which other programs on the machine do not change; 0 where unknown."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return 0.0
    user, system = stat.read_text().rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def push(session: Session, batches: list[bytes]) -> int:
    """Send all batches; bytes on the wire both ways."""
    sent = 0
    for body in batches:
        packed, content = received(session.send("POST", "/v1/batches", body))
        assert BatchAnswer.from_bytes(content).results
        sent += len(body) + len(packed)
    return sent


def pull(session: Session) -> tuple[float, float, int, int]:
    """Seconds until all pages are here, seconds of reading and checking digests, bytes, revisions."""
    size = count = 0
    cursor, more = "", True
    wait_s = read_s = 0.0
    while more:
        started = time.perf_counter()
        packed, content = received(session.send("GET", f"/v1/changes?since={cursor}"))
        wait_s += time.perf_counter() - started
        started = time.perf_counter()
        page = read_page(content)
        read_s += time.perf_counter() - started
        size += len(packed)
        cursor, more = page.envelope.next, page.envelope.more
        count += len(page.items)
    return wait_s, read_s, size, count


@contextmanager
def bare_server(target: str, key: Ed25519PrivateKey) -> Iterator[tuple[str, int]]:
    """The prototype on a free port, for a target as it wants it: (address, process id)."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "tests.benchmarks.bare_server", target, str(port)]
    process = subprocess.Popen([*command, public_hex(key.public_key())])
    try:
        for _ in range(400):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.02)
        yield f"http://127.0.0.1:{port}/batches", process.pid
    finally:
        process.kill()
        process.wait()


def signed_ends(batches: list[bytes], key: Ed25519PrivateKey) -> list[str]:
    """What the prototype wants to be told beside each batch."""
    plain = [zstandard.ZstdDecompressor().decompress(body) for body in batches]
    return [chain_end(data.split(b"\n"), key.sign) for data in plain]


def push_bare(url: str, batches: list[bytes], ends: list[str]) -> None:
    """The same batches to the prototype."""
    with requests.Session() as session:
        for body, end in zip(batches, ends, strict=True):
            reply = session.post(url, data=body, headers={"chain-signature": end}, timeout=60)
            assert reply.status_code == 200, reply.status_code


def made(laptop: Laptop, *, records: int, size: int, seed: int) -> list[bytes]:
    """A laptop's packed batches."""
    chance = random.Random(seed)  # noqa: S311 - answers
    first = len(laptop.revisions)
    for number in range(records):
        laptop.revise(answers(chance), participant=f"c{seed}-{number}")
    starts = range(first, first + records, size)
    batches = [laptop.batch(at, min(at + size, first + records) - 1) for at in starts]
    return [zstandard.ZstdCompressor(level=3).compress(whole_batch(batch)) for batch in batches]


@click.command()
@click.option("--records", default=10_000, show_default=True)
@click.option("--batch", "size", default=500, show_default=True)
@click.option("--rounds", default=3, show_default=True)
@click.option("--laptops", default=10, show_default=True, help="For the round with several at once.")
@click.option("--bare-is-plain", is_flag=True, help="The prototype's SQLite file is not encrypted.")
@DATABASE
def main(records: int, size: int, rounds: int, laptops: int, bare_is_plain: bool, database: str) -> None:
    """Push in turns with the prototype, push again, pull; then several laptops at once."""
    with tempfile.TemporaryDirectory() as name, addresses_of(database, number=2) as (address, bare_address):
        folder = Path(name)
        target = bare_address or f"{'plain' if bare_is_plain else 'encrypted'}:{folder / 'bare.db'}"
        server = ServerProcess(folder, address=address)
        server.make_project("school-1")
        server.start()
        key = Ed25519PrivateKey.generate()
        try:
            with bare_server(target, key) as (url, bare_pid):
                _rounds(server, url, bare_pid, key, records=records, size=size, rounds=rounds)
                _several(server, url, bare_pid, key, records=records, size=size, laptops=laptops)
        finally:
            server.stop()


def _rounds(
    server: ServerProcess, url: str, bare_pid: int, key: Ed25519PrivateKey, *, records: int, size: int, rounds: int
) -> None:
    laptop = server.laptop("school-1")
    session = Session(laptop)
    ratios, cpu_ratios = [], []
    batches: list[bytes] = []
    for turn in range(rounds):
        batches = made(laptop, records=records // rounds, size=size, seed=turn)
        ends = signed_ends(batches, key)
        count = records // rounds
        cpu, started = -cpu_s(server.pid), time.perf_counter()
        wire = push(session, batches)
        ours_s, ours_cpu = time.perf_counter() - started, cpu + cpu_s(server.pid)
        cpu, started = -cpu_s(bare_pid), time.perf_counter()
        push_bare(url, batches, ends)
        bare_s, bare_cpu = time.perf_counter() - started, cpu + cpu_s(bare_pid)
        ratios.append(bare_s / ours_s)
        cpu_ratios.append(bare_cpu / ours_cpu if ours_cpu else 0.0)
        click.echo(
            f"push {count / ours_s:8,.0f} /s  {ours_cpu / count * 1e6:5.0f} us CPU   bare {count / bare_s:8,.0f} /s  "
            f"{bare_cpu / count * 1e6:5.0f} us CPU   {wire / count:4.0f} bytes/record   {bare_s / ours_s:.0%}"
        )
    started = time.perf_counter()
    push(session, batches)
    again_s = time.perf_counter() - started
    wait_s, read_s, pulled, count = pull(session)
    ratio, cpu_ratio = statistics.median(ratios), statistics.median(cpu_ratios)
    click.echo(f"push is {ratio:.0%} of the bare prototype (by CPU {cpu_ratio:.0%})")
    click.echo(f"push again {records // rounds / again_s:8,.0f} /s")
    click.echo(
        f"pull       {count / wait_s:8,.0f} /s   {pulled / count:4.0f} bytes/record; "
        f"the laptop reads and checks digests of {count / read_s:,.0f} /s"
    )


def _several(
    server: ServerProcess, url: str, bare_pid: int, key: Ed25519PrivateKey, *, records: int, size: int, laptops: int
) -> None:
    sessions = [Session(server.laptop("school-1")) for _ in range(laptops)]
    batches = [
        made(session.laptop, records=records // laptops, size=size, seed=1_000 + number)
        for number, session in enumerate(sessions)
    ]
    ends = [signed_ends(own, key) for own in batches]
    count = records // laptops * laptops
    with ThreadPoolExecutor(laptops) as pool:
        cpu, started = -cpu_s(server.pid), time.perf_counter()
        list(pool.map(push, sessions, batches))
        ours_s, ours_cpu = time.perf_counter() - started, cpu + cpu_s(server.pid)
        cpu, started = -cpu_s(bare_pid), time.perf_counter()
        list(pool.map(push_bare, [url] * laptops, batches, ends))
        bare_s, bare_cpu = time.perf_counter() - started, cpu + cpu_s(bare_pid)
    click.echo(
        f"{laptops} laptops at once {count / ours_s:8,.0f} /s  {ours_cpu / count * 1e6:5.0f} us CPU   bare "
        f"{count / bare_s:8,.0f} /s  {bare_cpu / count * 1e6:5.0f} us CPU   {bare_s / ours_s:.0%} (by CPU "
        f"{bare_cpu / ours_cpu:.0%})"
    )


if __name__ == "__main__":
    main()
