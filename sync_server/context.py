"""What a running server works with: the open database, its signing key, clock, randomness and limits."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from secrets import token_bytes

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.signing import public_hex
from sync_server.database.engine import Database
from sync_server.database.opening import existing_database
from sync_server.database.people import Project, load_project
from sync_server.desk import ensure_desk
from sync_server.migrating import migrate
from sync_server.rates import DeviceShares
from sync_server.spare_nonces import SpareNonces


def utc_now() -> datetime:
    """The system clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Limits:
    """Bounds that an operator may change."""

    nonce_lifetime: timedelta = timedelta(minutes=10)
    nonces_per_device: int = 1_000
    invitation_lifetime: timedelta = timedelta(hours=72)
    wrong_tries: int = 10
    unsigned_per_minute: int = 600
    """Requests for `hello` and `enrol` from one network address; a school's laptops share one."""
    signed_per_minute: int = 6_000
    """Signed requests of one device; a sync is some twenty, and one for each MiB of attachments."""
    site_mib_per_day: int = 4_096
    """MiB, as sent, that the laptops of one site bring together."""
    receiving_s: float = 900.0
    """Until a body must be here: 4 MiB on the slowest line (40 kbit/s)."""
    parallel_batches: int = 4
    """Batches that are read at once: each may take 32 MiB of JSON."""
    media_bytes_per_record: int = 256 * 1024 * 1024
    """What the attachments of one record may take together."""


@dataclass(frozen=True)
class ServerContext:
    """Everything that routes and verbs need; tests pass their own clock and randomness."""

    database: Database
    project_id: str
    sign_key: Ed25519PrivateKey = field(repr=False)
    desk: str
    seal_key: X25519PrivateKey = field(repr=False)
    now: Callable[[], datetime] = utc_now
    random_bytes: Callable[[int], bytes] = field(default=token_bytes, repr=False)
    limits: Limits = field(default_factory=Limits)
    spare_nonces: SpareNonces = field(default_factory=SpareNonces, repr=False)

    @property
    def server_key(self) -> str:
        """The public key that laptops pin at enrolment."""
        return public_hex(self.sign_key.public_key())

    @cached_property
    def shares(self) -> DeviceShares:
        """What devices and sites have had of this process."""
        return DeviceShares(
            requests_per_minute=self.limits.signed_per_minute,
            site_mib_per_day=self.limits.site_mib_per_day,
            monotonic=time.monotonic,
        )

    def project(self, connection: Connection) -> Project:
        """The project as it stands in this transaction (its epoch may change while the server runs)."""
        project = load_project(connection)
        assert project is not None, "open_context has seen it"
        return project


def open_context(data: Path, *, key: bytes, address: str | None = None, limits: Limits | None = None) -> ServerContext:
    """Open an existing project; brings its schema up to date, with a backup of the file first.

    Args:
        data: the project's folder.
        address: of its PostgreSQL database; None: the encrypted file in the folder.

    Raises:
        AppError: ``server.no_project``, ``server.wrong_key``, ``server.not_encrypted``, ``server.newer_schema``, and
            for a PostgreSQL database as `PostgresDatabase`.
    """
    database = existing_database(data, key=key, address=address)
    migrate(database, backups=data / "backups", now_utc=utc_now())
    with database.writing() as connection:
        project = load_project(connection)
        if project is not None:
            project = ensure_desk(connection, project, now_utc=utc_now())
    if project is None or project.desk is None or project.seal_key is None:
        database.close()
        raise AppError("server.no_project", "The project was not made to the end. Make it: immerse-server init.")
    return ServerContext(
        database=database,
        project_id=project.id,
        sign_key=Ed25519PrivateKey.from_private_bytes(project.sign_key),
        desk=project.desk,
        seal_key=X25519PrivateKey.from_private_bytes(project.seal_key),
        limits=limits or Limits(),
    )
