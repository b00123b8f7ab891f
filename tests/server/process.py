"""The real server: made, started, killed and asked through its command line."""

import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.protocol.signing import invitation_text
from app.protocol.wire import SiteInfo
from sync_server.context import ServerContext, open_context, utc_now
from sync_server.projects import add_site, create_project, invite
from tests.server.laptop import Laptop

START_TIMEOUT_S = 60.0
REPO = Path(__file__).resolve().parents[2]


class ServerProcess:
    """One project, in a folder or in a PostgreSQL database, and the process that serves it."""

    def __init__(self, folder: Path, *, address: str | None = None) -> None:
        self._address = address
        self.data = folder / "data"
        self.log = folder / "server.log"
        self.key = secrets.token_hex(32)
        self._ready = folder / "ready"
        self._process: subprocess.Popen[bytes] | None = None
        self.url = ""

    def run(self, *arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        """Run a verb on this project and expect its exit code."""
        done = subprocess.run(
            [sys.executable, "-m", "sync_server", *arguments, "--data", str(self.data)],
            env=self._environment(),
            cwd=REPO,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == status, (done.returncode, done.stdout, done.stderr)
        return done

    def _environment(self) -> dict[str, str]:
        address = {} if self._address is None else {"IMMERSE_SERVER_DATABASE": self._address}
        return {**os.environ, "IMMERSE_SERVER_KEY": self.key, **address}

    def make_project(self, *sites: str) -> None:
        """A project with these sites, each in a region of the Netherlands."""
        key = bytes.fromhex(self.key)
        create_project(self.data, key=key, name="Test project", now_utc=utc_now(), address=self._address)
        with self.opened() as context:
            for number, site in enumerate(sites):
                region = f"NL3{number}"
                add_site(
                    context,
                    SiteInfo(site_id=site, name=site, country="NL", region=region, setting="formal_primary"),
                )

    def replica(self, folder: Path) -> "ServerProcess":
        """Another process for the same database, be it a file or PostgreSQL's."""
        folder.mkdir()
        other = ServerProcess(folder, address=self._address)
        other.key = self.key
        if self._address is None:
            other.data = self.data
        return other

    def start(self, *options: str) -> None:
        """Serve on a free port, with further options, and wait until it listens."""
        self._ready.unlink(missing_ok=True)
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "sync_server", "serve", "--port", "0", "--data", str(self.data)),
                    *("--ready-file", str(self._ready), "--unsigned-per-minute", "100000"),
                    *options,
                ],
                env=self._environment(),
                cwd=REPO,
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + START_TIMEOUT_S
        while not self._ready.exists():
            assert self._process.poll() is None, self.log.read_text()
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.02)
        host, port = self._ready.read_text().split()
        self.url = f"http://{host}:{port}"

    @property
    def pid(self) -> int:
        """Process id while it runs."""
        assert self._process is not None
        return self._process.pid

    @property
    def memory_kib(self) -> int:
        """What the process holds in memory; only where there is /proc."""
        return self._status_kib("VmRSS")

    @property
    def peak_kib(self) -> int:
        """The most that it ever held; only where there is /proc."""
        return self._status_kib("VmHWM")

    def _status_kib(self, name: str) -> int:
        status = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return int(next(line for line in status if line.startswith(name)).split()[1])

    @property
    def processor_s(self) -> float:
        """Processor time so far, which other programs on the machine do not change; only where there is /proc."""
        user, system = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def kill(self) -> None:
        """kill -9."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def stop(self) -> int:
        """End it as an operator does; its exit code."""
        assert self._process is not None
        self._process.terminate()
        return self._process.wait(timeout=30)

    @contextmanager
    def opened(self, **changes: Any) -> Iterator[ServerContext]:
        """The project opened in this process too, beside the server; `changes`: another clock, for example."""
        context = open_context(self.data, key=bytes.fromhex(self.key), address=self._address)
        try:
            yield replace(context, **changes)
        finally:
            context.database.close()

    def invitation(self, *sites: str) -> str:
        """An invitation, made by what `immerse-server enrol` calls (a process for each would take a second)."""
        with self.opened() as context:
            return invitation_text(invite(context, sites=sites, label="Laptop", url=self.url)[0])

    def laptop(self, *sites: str) -> Laptop:
        """A laptop that is enrolled for these sites."""
        laptop = Laptop(project="")
        laptop.enrol(self.invitation(*(sites or ("school-1",))), self.url)
        return laptop
