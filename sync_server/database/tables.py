"""The server's tables; only modules of this folder see them, and nothing here validates (borders do that)."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import BigInteger, Index, MetaData, UniqueConstraint, false, text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from sync_server.database.types import LARGE_INTEGER, PackedText, SealedBytes, SealedText, UtcDateTime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


_REGISTRY = registry(metadata=MetaData(naming_convention=NAMING))


class ServerTable(SQLModel, registry=_REGISTRY):
    """Base with a registry of its own: the app's tables live in the same process when tests run."""

    metadata: ClassVar[MetaData] = _REGISTRY.metadata

    def __repr__(self) -> str:
        # A row's default repr would put answers into a traceback.
        return f"<{type(self).__name__}>"


class ProjectTable(ServerTable, table=True):
    """The one project of this database, with the server's private key (the file or the column is encrypted)."""

    __tablename__ = "project"
    id: str = Field(primary_key=True)
    name: str
    epoch: int = Field(sa_type=LARGE_INTEGER)
    sign_key: bytes = Field(sa_type=SealedBytes)
    holds_test_data: bool = False
    desk: str | None = None
    seal_key: bytes | None = Field(default=None, sa_type=SealedBytes)
    created_at_utc: datetime = Field(sa_type=UtcDateTime)


class SiteTable(ServerTable, table=True):
    __tablename__ = "site"
    site_id: str = Field(primary_key=True)
    name: str
    country: str
    region: str
    setting: str


class RosterTable(ServerTable, table=True):
    """A child by code; there is no column for a name, and there will be none."""

    __tablename__ = "roster_entry"
    site_id: str = Field(primary_key=True, foreign_key="site.site_id")
    code: str = Field(primary_key=True)
    class_label: str
    seat: int
    age: int | None = None


class FormTable(ServerTable, table=True):
    __tablename__ = "form_package"
    __table_args__ = (UniqueConstraint("form_id", "version"),)
    sha256: str = Field(primary_key=True)
    form_id: str
    version: str
    title: str
    age_from: int
    age_to: int
    content: bytes
    published_at_utc: datetime = Field(sa_type=UtcDateTime)


class InvitationTable(ServerTable, table=True):
    """`code` is the key of the enrolment proof, so it must be readable until it is used; then it is erased."""

    __tablename__ = "invitation"
    code_id: str = Field(primary_key=True)
    code: str | None = Field(sa_type=SealedText)
    label: str
    sites: str
    expires_at_utc: datetime = Field(sa_type=UtcDateTime)
    wrong_tries: int = 0
    role: str = Field(default="laptop", sa_column_kwargs={"server_default": "laptop"})
    used_by: str | None = None
    used_proof: str | None = None


class DeviceTable(ServerTable, table=True):
    __tablename__ = "device"
    id: str = Field(primary_key=True)
    label: str
    sign_key: str
    seal_key: str
    sites: str
    role: str = Field(default="laptop", sa_column_kwargs={"server_default": "laptop"})
    certificate: str
    enrolled_at_utc: datetime = Field(sa_type=UtcDateTime)
    revoked_at_utc: datetime | None = Field(default=None, sa_type=UtcDateTime)


class NonceTable(ServerTable, table=True):
    __tablename__ = "nonce"
    nonce: str = Field(primary_key=True)
    device: str = Field(foreign_key="device.id")
    expires_at_utc: datetime = Field(sa_type=UtcDateTime, index=True)


class RevisionTable(ServerTable, table=True):
    """The grow-only log. `seq` is drawn under the writer lock, so that no commit appears behind a reader's cursor.

    `body` and `salt` are empty once the record was erased.
    """

    __tablename__ = "revision"
    __table_args__ = (
        UniqueConstraint("rev"),
        UniqueConstraint("device", "dseq"),
        Index("ix_revision_site_seq", "site", "seq"),
        {"sqlite_autoincrement": True},
    )
    seq: int | None = Field(default=None, primary_key=True)
    rev: str
    entity: str = Field(index=True)
    site: str
    device: str
    dseq: int = Field(sa_type=LARGE_INTEGER)
    h: str
    head: str
    body: str | None = Field(default=None, sa_type=PackedText)
    salt: str | None = Field(default=None, sa_type=SealedText)
    received_at_utc: datetime = Field(sa_type=UtcDateTime)


class ChainTable(ServerTable, table=True):
    """Where each author's chain stands; quarantined revisions count, or a chain would stop at the first of them."""

    __tablename__ = "device_chain"
    device: str = Field(primary_key=True)
    hw: int = Field(sa_type=LARGE_INTEGER)
    h: str


class ClaimTable(ServerTable, table=True):
    """Chain ends that authors signed: with them a reader can check every revision before."""

    __tablename__ = "chain_claim"
    device: str = Field(primary_key=True)
    dseq: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    h: str = Field(primary_key=True)
    signature: str


class ErasureTable(ServerTable, table=True):
    """Erasure certificates, kept for ever; one that cannot be proved yet waits for the heads that prove it."""

    __tablename__ = "erasure"
    __table_args__ = (UniqueConstraint("content"), {"sqlite_autoincrement": True})
    id: int | None = Field(default=None, primary_key=True)
    entity: str = Field(index=True)
    content: str
    is_proven: bool
    received_at_utc: datetime = Field(sa_type=UtcDateTime)


class DecisionTable(ServerTable, table=True):
    """What coordinators decided, for whoever asks later who did it."""

    __tablename__ = "decision"
    id: int | None = Field(default=None, primary_key=True)
    kind: str
    entity: str = Field(index=True)
    rev: str | None = None
    replaces: str | None = None
    decided_by: str
    decided_at_utc: datetime = Field(sa_type=UtcDateTime)


class RecordTable(ServerTable, table=True):
    """The merged meaning of each record: a cache of `merge` over its revisions, checked by `immerse-server check`."""

    __tablename__ = "record"
    __table_args__ = (
        # Hardly any record is in conflict, and only those are ever looked for.
        Index(
            "ix_record_has_conflict",
            "has_conflict",
            sqlite_where=text("has_conflict"),
            postgresql_where=text("has_conflict"),
        ),
    )
    entity: str = Field(primary_key=True)
    form: str
    form_version: str
    is_form_known: bool
    site: str = Field(index=True)
    participant: str
    state: str
    heads: str
    fields: str = Field(sa_type=PackedText)
    conflicts: str = Field(sa_type=SealedText)
    has_conflict: bool
    is_deleted: bool
    is_test_data: bool
    updated_seq: int


class QuarantineTable(ServerTable, table=True):
    """Revisions that wait for a coordinator, whole; nothing that arrives is dropped."""

    __tablename__ = "quarantine"
    __table_args__ = (UniqueConstraint("rev"), Index("ix_quarantine_device_dseq", "device", "dseq"))
    id: int | None = Field(default=None, primary_key=True)
    rev: str
    code: str
    entity: str
    site: str
    device: str
    dseq: int = Field(sa_type=LARGE_INTEGER)
    h: str
    is_on_chain: bool
    head: str
    body: str | None = Field(default=None, sa_type=PackedText)
    salt: str | None = Field(default=None, sa_type=SealedText)
    is_rejected: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    carrier: str
    received_at_utc: datetime = Field(sa_type=UtcDateTime)


class ReceiptTable(ServerTable, table=True):
    __tablename__ = "receipt"
    id: int | None = Field(default=None, primary_key=True)
    carrier: str = Field(index=True)
    digest: str
    content: str
    signature: str
    received_at_utc: datetime = Field(sa_type=UtcDateTime)


class SnapshotTable(ServerTable, table=True):
    __tablename__ = "snapshot"
    id: str = Field(primary_key=True)
    created_at_utc: datetime = Field(sa_type=UtcDateTime)
    created_by: str
    status: str
    contains_test_data: bool
    cutoff_seq: int


class SnapshotFileTable(ServerTable, table=True):
    __tablename__ = "snapshot_file"
    snapshot_id: str = Field(primary_key=True, foreign_key="snapshot.id")
    name: str = Field(primary_key=True)
    content: bytes = Field(sa_type=SealedBytes)
