"""What a whole day asks of the server and of the laptops' own code, in real processes on a real or a slowed line.

    python -m tests.benchmarks.bench_load one-by-one [--database postgresql]   full interviews, each sent by itself
    python -m tests.benchmarks.bench_load memory                               the server's memory over 100,000 records
    python -m tests.benchmarks.bench_load class-of-30                          one laptop's class over a line like 2G
    python -m tests.benchmarks.bench_load stick                                a bundle of 60 made and merged

Not tests: figures depend on the machine and on what else runs there.
"""

import os
import random
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

import click
import zstandard

from app.protocol.lines import whole_batch
from app.protocol.wire import BatchAnswer, Outcome
from app.storage import Store
from app.storage.rows import Participant
from app.sync import SyncClient, SyncEnd, enrol
from app.sync.bundles import export_bundle, import_bundle
from sync_server.bundling import take_bundle
from tests.benchmarks.bench_push import Session, answers, cpu_s, made, push, received
from tests.benchmarks.databases import DATABASE, address_of
from tests.benchmarks.slow_network import slow_line
from tests.fresh_store import PASSPHRASE, QUICK
from tests.server.process import ServerProcess
from tests.sync.conftest import Laptop as StoreLaptop
from tests.sync.conftest import utc_now

Result = TypeVar("Result")
SITE = "school-1"


@contextmanager
def running_server(database: str) -> Iterator[ServerProcess]:
    """A server with one school, and its database."""
    with tempfile.TemporaryDirectory() as name, address_of(database) as address:
        server = ServerProcess(Path(name), address=address)
        server.make_project(SITE)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@click.group()
def main() -> None:
    """Choose what to measure."""


@main.command()
@DATABASE
@click.option("--seconds", default=30.0, show_default=True)
@click.option("--laptops", default=4, show_default=True, help="That send at the same time.")
def one_by_one(database: str, seconds: float, laptops: int) -> None:
    """Full interviews of 60 answers, each in a request of its own."""
    with running_server(database) as server:
        sessions = [Session(server.laptop(SITE)) for _ in range(laptops)]
        waits: list[float] = []
        failures: list[str] = []
        until = time.perf_counter() + seconds
        threads = [
            threading.Thread(target=_send_until, args=(session, number, until, waits, failures))
            for number, session in enumerate(sessions)
        ]
        cpu, started = -cpu_s(server.pid), time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        elapsed, cpu = time.perf_counter() - started, cpu + cpu_s(server.pid)
    waits.sort()
    click.echo(
        f"{len(waits) / elapsed:,.0f} interviews/s for {elapsed:.0f} s from {laptops} laptops; median "
        f"{statistics.median(waits) * 1e3:.0f} ms, 99 % within {waits[len(waits) * 99 // 100] * 1e3:.0f} ms; "
        f"the server's process computes {cpu / len(waits) * 1e3:.1f} ms each; "
        f"{len(failures)} errors {failures[:3]}"
    )


def _send_until(session: Session, seed: int, until: float, waits: list[float], failures: list[str]) -> None:
    chance, packer = random.Random(seed), zstandard.ZstdCompressor(level=3)  # noqa: S311 - answers
    number = 0
    while time.perf_counter() < until:
        session.laptop.revise(answers(chance), participant=f"c{seed}-{number}")
        body = packer.compress(whole_batch(session.laptop.batch(number, number)))
        started = time.perf_counter()
        try:
            answer = BatchAnswer.from_bytes(received(session.send("POST", "/v1/batches", body))[1])
            if answer.results[0].outcome is not Outcome.APPLIED:
                failures.append(str(answer.results[0]))
        except (AssertionError, OSError) as error:
            failures.append(f"{type(error).__name__} {error}")
        waits.append(time.perf_counter() - started)
        number += 1


@main.command()
@DATABASE
@click.option("--records", default=100_000, show_default=True)
@click.option("--batch", "size", default=500, show_default=True)
def memory(database: str, records: int, size: int) -> None:
    """The server's memory while one laptop after another delivers."""
    with running_server(database) as server:
        samples: list[tuple[int, int]] = []
        done = 0
        while done < records:
            session = Session(server.laptop(SITE))
            count = min(10_000, records - done)
            push(session, made(session.laptop, records=count, size=size, seed=done))
            done += count
            samples.append((done, server.memory_kib))
            click.echo(f"{done:8,} records   {samples[-1][1] / 1024:7.1f} MiB")
        later = samples[len(samples) // 5 :]
        slope = statistics.linear_regression([at for at, _ in later], [size for _, size in later]).slope
        click.echo(f"slope after the first fifth: {slope * 1000:+.1f} KiB for 1,000 records")


@main.command()
@DATABASE
@click.option("--children", default=30, show_default=True)
@click.option("--kbit", default=200, show_default=True)
@click.option("--round-trip-ms", default=300, show_default=True)
def class_of_30(database: str, children: int, kbit: int, round_trip_ms: int) -> None:
    """One laptop's class, synced by the app's own code over a slow line."""
    with running_server(database) as server, tempfile.TemporaryDirectory() as name:
        for is_list_new in (False, True):
            laptop = _store_laptop(server, Path(name) / f"laptop-{is_list_new}")
            laptop.sync()
            if not is_list_new:
                for number in range(children):
                    laptop.store.add_participant(Participant(f"C{number}", SITE, class_label="3A", seat=number + 1))
                laptop.sync()
                laptop.sync()  # the list comes back once, as everything that is published does
            _interview(laptop, children)
            with slow_line(server.url, bits_per_s=kbit * 1000, round_trip_s=round_trip_ms / 1000) as line:
                cpu, started = time.process_time(), time.perf_counter()
                report = SyncClient(laptop.store, now=utc_now, server_url=line.url).sync()
                elapsed, cpu = time.perf_counter() - started, time.process_time() - cpu
            if report.end is not SyncEnd.DONE:
                raise click.ClickException(f"The sync ended {report.end.value}: {report.message}")
            what = "with a new list of names" if is_list_new else "whose list was synced before"
            click.echo(
                f"a class of {children} {what} at {kbit} kbit/s and {round_trip_ms} ms: {elapsed:.2f} s, of which the "
                f"laptop computes {cpu:.2f} s; {line.sent:,} bytes up, {line.received:,} down"
            )
            laptop.store.close()


@main.command()
@DATABASE
@click.option("--children", default=60, show_default=True)
@click.option("--rounds", default=3, show_default=True)
def stick(database: str, children: int, rounds: int) -> None:
    """A bundle made by the laptop, merged by the server; its receipts imported again."""
    with running_server(database) as server, tempfile.TemporaryDirectory() as name, server.opened() as context:
        for number in range(rounds):
            laptop = _store_laptop(server, Path(name) / f"laptop-{number}")
            laptop.sync()
            _interview(laptop, children)
            made_s, exported = timed(partial(export_bundle, laptop.store, random_bytes=os.urandom))
            merged_s, taken = timed(partial(take_bundle, context, exported.data))
            back_s, _ = timed(partial(import_bundle, laptop.store, taken.receipts))
            if taken.count(Outcome.APPLIED) != children:
                raise click.ClickException("Not every interview of the bundle was applied.")
            click.echo(
                f"a bundle of {children}: made {made_s:.3f} s, merged {merged_s:.3f} s, receipts taken {back_s:.3f} s; "
                f"{len(exported.data):,} bytes"
            )
            laptop.store.close()


def _store_laptop(server: ServerProcess, folder: Path) -> StoreLaptop:
    store = Store.create(folder, PASSPHRASE, now=utc_now, cost=QUICK)
    enrol(store, server.invitation(SITE), device_label="Laptop")
    return StoreLaptop(store, SITE)


def _interview(laptop: StoreLaptop, children: int) -> None:
    chance = random.Random(children)  # noqa: S311 - answers
    for number in range(children):
        given = {key: str(value) for key, value in answers(chance).items() if key.startswith("/")}
        laptop.interview(f"C{number}", given)


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Seconds and result."""
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


if __name__ == "__main__":
    main()
