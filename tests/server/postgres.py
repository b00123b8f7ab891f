"""A private PostgreSQL for tests: made in a folder of its own, run by an ordinary user, reached by a socket only."""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

START_TIMEOUT_S = 30.0
_SETTINGS = (
    ("listen_addresses", ""),
    ("shared_buffers", "32MB"),
    ("max_connections", "40"),
    ("max_wal_size", "1GB"),
)


def programs() -> Path | None:
    """The folder of PostgreSQL's own programs, the newest release first; None where it is not installed."""
    # Debian keeps them out of the search path.
    releases = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = releases[-1] if releases else shutil.which("initdb")
    return None if found is None else Path(found).parent


class PrivatePostgres:
    """One cluster; each `address` is a new, empty database in it."""

    def __init__(self, bin_folder: Path) -> None:
        # Not in pytest's folder, which no other user may enter: PostgreSQL refuses to run as root.
        self._folder = Path(tempfile.mkdtemp(prefix="immerse-pg-"))
        self._bin = bin_folder
        self._user = _ordinary_user()
        if self._user is not None:
            account = pwd.getpwnam(self._user)
            os.chown(self._folder, account.pw_uid, account.pw_gid)
        self._server: subprocess.Popen[bytes] | None = None
        self._run("initdb", "--username=immerse", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._bin / program), "-D", str(self._data), *arguments],
            user=self._user,
            cwd=self._folder,
            check=True,
            capture_output=True,
            timeout=120,
        )

    def start(self) -> None:
        """Run it, and wait until it answers."""
        options = [part for name, value in _SETTINGS for part in ("-c", f"{name}={value}")]
        with (self._folder / "log").open("ab") as log:
            self._server = subprocess.Popen(
                [str(self._bin / "postgres"), "-D", str(self._data), "-k", str(self._folder), *options],
                user=self._user,
                cwd=self._folder,
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + START_TIMEOUT_S
        while True:
            try:
                self._connect().close()
                return
            except psycopg.OperationalError:
                assert self._server.poll() is None, (self._folder / "log").read_text()
                assert time.monotonic() < deadline, "PostgreSQL did not start"
                time.sleep(0.05)

    def _connect(self) -> "psycopg.Connection[tuple[object, ...]]":
        return psycopg.connect(
            host=str(self._folder), user="immerse", dbname="postgres", autocommit=True, connect_timeout=5
        )

    def address(self, *, collation: str = "C") -> str:
        """The address of a new, empty database."""
        name = f"test_{secrets.token_hex(6)}"
        with self._connect() as connection:
            order = f"ENCODING 'UTF8' LC_COLLATE '{collation}' LC_CTYPE 'C'"
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 {order}".encode())
        return f"postgresql://immerse@/{name}?host={self._folder}"

    def dump(self, address: str) -> str:
        """What a copy by pg_dump holds, as its SQL."""
        done = subprocess.run(
            [str(self._bin / "pg_dump"), "--dbname", address], check=True, capture_output=True, timeout=120
        )
        return done.stdout.decode()

    def die(self) -> None:
        """Stop at once, as `pg_ctl stop -m immediate` does; what was committed is recovered at the next start."""
        self._end(signal.SIGQUIT)

    def stop(self) -> None:
        """End it and remove all of it; there is nothing left to be written down carefully."""
        self._end(signal.SIGQUIT)
        shutil.rmtree(self._folder)

    def _end(self, how: int) -> None:
        if self._server is not None:
            self._server.send_signal(how)
            self._server.wait(timeout=60)
            self._server = None


def _ordinary_user() -> str | None:
    """Whom to run it as; None: as who we are."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)
