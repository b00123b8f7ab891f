"""Push speed of the real server process beside a bare insert loop of the same bytes, in one run.

    python -m tests.benchmarks.bench_push [--records 10000] [--batch 500]

Prints records a second and bytes a record. Not a test: figures depend on the machine and on what else runs there.
"""

import os
import tempfile
import time
from pathlib import Path

import click
import requests
import sqlcipher3.dbapi2 as sqlcipher
import zstandard

from app.protocol.signing import NONCE_HEADER, RequestMessage, sign_request
from app.protocol.wire import Batch, BatchAnswer, ChangesPage, WireValue
from tests.server.laptop import Laptop
from tests.server.process import ServerProcess

ANSWERS = 60


def answers(number: int) -> dict[str, WireValue]:
    """Sixty answers of one child."""
    fields: dict[str, WireValue] = {
        f"/wellbeing_older/module_{question % 6}/question_{question}": str((number * 7 + question) % 5 + 1)
        for question in range(ANSWERS)
    }
    return {**fields, "@consent": "given", "@assent": "given"}


class Session:
    """A laptop on one connection that uses each answer's nonce for the next request."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop, self.http = laptop, requests.Session()
        self.nonce = laptop.hello().nonce
        self.bytes_sent = 0

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
    """(bytes on the wire, content); requests itself does not unpack zstd."""
    packed = reply.raw.read(decode_content=False)
    if reply.headers.get("Content-Encoding") == "zstd":
        return packed, zstandard.ZstdDecompressor().decompressobj().decompress(packed)
    return packed, packed


def server_cpu_s(server: ServerProcess) -> float:
    """Processor time of the server so far, which other programs on the machine do not change; 0 where unknown."""
    stat = Path(f"/proc/{server.pid}/stat")
    if not stat.exists():
        return 0.0
    user, system = stat.read_text().rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def push(session: Session, batches: list[bytes]) -> tuple[float, int]:
    """Seconds and bytes for all batches."""
    sent = 0
    started = time.perf_counter()
    for body in batches:
        packed, content = received(session.send("POST", "/v1/batches", body))
        assert BatchAnswer.from_bytes(content).results
        sent += len(body) + len(packed)
    return time.perf_counter() - started, sent


def pull(session: Session) -> tuple[float, int, int]:
    """Seconds until all pages are here, bytes and revisions; reading the pages is the laptop's work."""
    size = count = 0
    page: ChangesPage | None = None
    server_s = 0.0
    while page is None or page.more:
        started = time.perf_counter()
        reply = session.send("GET", f"/v1/changes?since={page.next if page else ''}")
        packed, content = received(reply)
        server_s += time.perf_counter() - started
        size += len(packed)
        page = ChangesPage.from_bytes(content)
        count += len(page.revisions)
    return server_s, size, count


def bare(batches: list[Batch], file: Path) -> float:
    """Seconds to insert the same JSON into one encrypted table, one transaction a batch, nothing checked."""
    rows = [[(item.rev, item.head.to_bytes() + item.body.to_bytes()) for item in batch.revisions] for batch in batches]
    connection = sqlcipher.connect(str(file), isolation_level=None)
    for pragma in ("cipher_log_level = NONE", f"key = \"x'{'11' * 32}'\"", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE bare (seq INTEGER PRIMARY KEY, rev TEXT UNIQUE, content BLOB)")
    started = time.perf_counter()
    for batch in rows:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO bare (rev, content) VALUES (?, ?)", batch)
        connection.execute("COMMIT")
    elapsed = time.perf_counter() - started
    connection.close()
    return elapsed


@click.command()
@click.option("--records", default=10_000, show_default=True)
@click.option("--batch", "size", default=500, show_default=True)
def main(records: int, size: int) -> None:
    """Push, push again, pull; and the bare loop."""
    with tempfile.TemporaryDirectory() as folder:
        server = ServerProcess(Path(folder))
        server.make_project("school-1")
        server.start()
        try:
            laptop = server.laptop("school-1")
            click.echo(f"Making {records} records of {ANSWERS} answers ...")
            for number in range(records):
                laptop.revise(answers(number))
            batches = [laptop.batch(at, min(at + size, records) - 1) for at in range(0, records, size)]
            packed = [zstandard.ZstdCompressor(level=3).compress(batch.to_bytes()) for batch in batches]
            session = Session(laptop)
            cpu_s = -server_cpu_s(server)
            first_s, wire = push(session, packed)
            cpu_s += server_cpu_s(server)
            again_s, _ = push(session, packed)
            pull_s, pulled, count = pull(session)
            bare_s = bare(batches, Path(folder) / "bare.db")
        finally:
            server.stop()
    assert count == records
    click.echo(f"push        {records / first_s:10,.0f} records/s   {wire / records:8.0f} bytes/record on the wire")
    click.echo(f"            {cpu_s / records * 1000:10.3f} ms server CPU a record")
    click.echo(f"push again  {records / again_s:10,.0f} records/s")
    click.echo(f"pull        {records / pull_s:10,.0f} records/s   {pulled / records:8.0f} bytes/record on the wire")
    click.echo(f"bare insert {records / bare_s:10,.0f} records/s   (no HTTP, no checks, no merge)")
    click.echo(f"push is {bare_s / first_s:.1%} of the bare loop")


if __name__ == "__main__":
    main()
