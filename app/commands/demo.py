"""``demo``: an embedded server, a demo project and an enrolled laptop, ready to interview; nothing to configure.

The server is a child process started by its own command line: this program never imports it.
"""

import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click
from platformdirs import user_data_path

from app.commands.clocks import utc_now
from app.commands.running import settings_for
from app.errors import AppError
from app.settings import APP_NAME
from app.storage import KdfCost, Store
from app.storage.rows import Consent
from app.sync import SyncClient, SyncEnd, enrol

DEMO_PASSPHRASE = "four calm demo otters"  # noqa: S105 - shown to everybody, protects invented children only
_READY_WITHIN_S = 60
_SITE = "DEMO-1"
_MARK = "this-is-a-demo.txt"
_READY = "ready"
_ROSTER = "code,site_id,class_label,seat,age\n"
_CLASSES = (("2B", 7, 12), ("3A", 8, 12), ("6C", 12, 12), ("4th year", 16, 12))
# fmt: off
_NAMES = (
    "Mila", "Amir", "Noor", "Lucas", "Yusuf", "Emma", "Sofia", "Daria", "Omar", "Lina", "Finn", "Aya", "Elif", "Tom",
    "Zofia", "Ravi", "Sara", "Ilias", "Nina", "Jonas", "Hana", "Oleh", "Zeynep", "Maksim", "Leila", "Bram", "Anaïs",
    "Tariq", "Ivana", "Kofi", "Roos", "Malik", "Chiara", "Petros", "Amina", "Luka", "Eva", "Samir", "Nele", "Joris",
    "Ines", "Adam", "Marta", "Hugo", "Olena", "Pablo", "Greta", "Niko",
)
# fmt: on
"""Invented; a demo laptop shows what a roster with names looks like."""
_FORMS = (
    (6, 9, ("wellbeing_younger",)),
    (10, 18, ("wellbeing_older",)),
    (0, 120, ("parent", "teacher", "principal")),
)


@click.command()
@click.option("--headless", is_flag=True, help="Only the server: no window, for a machine without a display.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the demo keeps its data. Delete it to begin anew.",
)
@click.option("--questionnaires", type=click.Path(path_type=Path, exists=True, file_okay=False), hidden=True)
def demo(headless: bool, folder: Path | None, questionnaires: Path | None) -> None:
    """Open a demo project with invented children, on an embedded server."""
    folder = folder or user_data_path(f"{APP_NAME}-demo", appauthor=False)
    forms = questionnaires or Path(__file__).resolve().parents[2] / "questionnaires"
    server_dir, laptop_dir = folder / "server", folder / "laptop"
    is_new = not (folder / _READY).exists()
    if is_new:
        _clear_remains(folder)
        _make_project(server_dir, forms)
    with _running_server(server_dir) as url:
        if is_new:
            _make_laptop(laptop_dir, server_dir, url)
            (folder / _READY).write_text("The demo project is complete.\n", encoding="utf-8")
        click.echo(f"Server: {url}  (interactive documentation: {url}/docs)")
        click.echo(f"Data: {folder}")
        if headless:
            click.echo("Press Ctrl+C to stop the server.")
            _wait_for_interrupt()
            return
        click.echo(f"The demo laptop opens unlocked. Its passphrase is: {DEMO_PASSPHRASE}")
        from app.commands.window import open_window

        settings = replace(settings_for(laptop_dir), server_url=url)
        sys.exit(open_window(settings, demo_passphrase=DEMO_PASSPHRASE))


def _server_command(server_dir: Path, *arguments: str) -> list[str]:
    where = ["--data", str(server_dir / "data"), "--key-file", str(server_dir / "key")]
    return [*_server_program(), *arguments, *where]


def _server_program() -> list[str]:
    if getattr(sys, "frozen", False):
        # The frozen server lies beside the frozen app, under the same suffix.
        here = Path(sys.executable)
        return [str(here.with_name(f"immerse-server{here.suffix}"))]
    return [sys.executable, "-m", "sync_server"]


def _run_server_verb(server_dir: Path, *arguments: str) -> str:
    done = subprocess.run(_server_command(server_dir, *arguments), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AppError("demo.server_verb", f"The demo server refused {arguments[0]!r}: {done.stderr.strip()[-500:]}")
    return done.stdout


def _clear_remains(folder: Path) -> None:
    """Take away what an interrupted first run left; only from a folder that says that it is a demo."""
    if not (folder / _MARK).exists():
        if folder.exists() and any(folder.iterdir()):
            raise AppError(
                "demo.not_empty", f"The folder {folder} holds something else. Name an empty or new folder for the demo."
            )
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _MARK).write_text("A demo of Immerse Field. This folder can be deleted.\n", encoding="utf-8")
    for remains in (folder / "server", folder / "laptop"):
        if remains.exists():
            shutil.rmtree(remains)


def _make_project(server_dir: Path, forms: Path) -> None:
    click.echo("Making the demo project (once, a few seconds)...")
    server_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    _run_server_verb(server_dir, "init", "Demo project")
    _run_server_verb(
        server_dir, "site", "add", _SITE, "--name", "Demo school De Linde", "--country", "BE", "--region", "BE10"
    )
    roster = server_dir / "roster.csv"
    lines = [
        f"D{number:03d},{_SITE},{label},{seat},{age}" for number, (label, seat, age) in enumerate(_seats(), start=1)
    ]
    roster.write_text(_ROSTER + "\n".join(lines) + "\n", encoding="utf-8")
    _run_server_verb(server_dir, "roster", "add", str(roster))
    for age_from, age_to, form_ids in _FORMS:
        workbooks = [str(forms / form_id / "form.xlsx") for form_id in form_ids]
        _run_server_verb(server_dir, "publish", *workbooks, "--age-from", str(age_from), "--age-to", str(age_to))


def _seats() -> list[tuple[str, int, int]]:
    return [(label, seat, age) for label, age, size in _CLASSES for seat in range(1, size + 1)]


@contextmanager
def _running_server(server_dir: Path) -> Iterator[str]:
    ready = server_dir / "ready"
    ready.unlink(missing_ok=True)
    port = str(_free_port(server_dir))
    arguments = ("serve", "--host", "127.0.0.1", "--port", port, "--ready-file", str(ready), "--ends-with-stdin")
    # The pipe ends the server with this program, also when this program is killed.
    process = subprocess.Popen(_server_command(server_dir, *arguments), stdin=subprocess.PIPE)
    try:
        yield _wait_until_ready(process, ready)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()


def _free_port(server_dir: Path) -> int:
    """The port of the last time if it is free, so that the address stays the same; else any."""
    kept = server_dir / "port"
    for wanted in (int(kept.read_text()) if kept.exists() else 0, 0):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", wanted))
            except OSError:
                continue
            port = int(probe.getsockname()[1])
            kept.write_text(str(port))
            return port
    raise AppError("demo.no_port", "No free port was found for the demo server.")


def _wait_until_ready(process: "subprocess.Popen[bytes]", ready: Path) -> str:
    import time

    for _ in range(_READY_WITHIN_S * 20):
        if process.poll() is not None:
            raise AppError("demo.server_ended", "The demo server stopped at once; its message stands above.")
        if ready.exists() and len(address := ready.read_text(encoding="utf-8").split()) == 2:
            return f"http://{address[0]}:{address[1]}"
        time.sleep(0.05)
    raise AppError("demo.server_slow", "The demo server did not start in time.")


def _make_laptop(laptop_dir: Path, server_dir: Path, url: str) -> None:
    invitation = _run_server_verb(server_dir, "enrol", "--site", _SITE, "--label", "Demo laptop", "--url", url)
    store = Store.create(laptop_dir, DEMO_PASSPHRASE, now=utc_now, cost=KdfCost())
    try:
        enrol(store, invitation, device_label="Demo laptop")
        report = SyncClient(store, now=utc_now).sync()
        if report.end is not SyncEnd.DONE:
            raise AppError("demo.sync", f"The demo laptop could not sync: {report.message}")
        consent = Consent("guardian", "DEMO", "demo-1", "nl", datetime.now(UTC), is_test_data=True)
        for participant, name in zip(store.participants(_SITE), _NAMES, strict=False):
            store.set_name(participant.code, name)
            store.record_consent(participant.code, consent)
    finally:
        store.close()


def _wait_for_interrupt() -> None:
    import threading

    # An event instead of signal.pause, which Windows lacks; Ctrl+C raises KeyboardInterrupt out of the wait.
    threading.Event().wait()
