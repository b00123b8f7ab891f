"""Tables of the vault: attachments, tombstones, former devices, log; never leave app.storage."""

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from app.storage.tables import Row


class BlobRow(Row, table=True):
    """An attachment's content under its digest; not complete while pieces are missing."""

    __tablename__ = "blob"
    sha256: str = Field(primary_key=True)
    size_bytes: int
    media_type: str
    is_complete: bool
    is_sent: bool
    added_at_utc: str


class BlobChunkRow(Row, table=True):
    """A piece of an attachment; all pieces but the last have the same size."""

    __tablename__ = "blob_chunk"
    sha256: str = Field(primary_key=True, foreign_key="blob.sha256", ondelete="CASCADE")
    number: int = Field(primary_key=True)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class AttachmentRow(Row, table=True):
    """Which question of which record an attachment answers; `name` is what the person called the file."""

    __tablename__ = "attachment"
    entity: str = Field(primary_key=True)
    path: str = Field(primary_key=True)
    name: str
    sha256: str = Field(foreign_key="blob.sha256", index=True)


class TombstoneRow(Row, table=True):
    """What was erased and may not come back; kept for good, so that a late copy is known for what it is."""

    __tablename__ = "tombstone"
    kind: str = Field(primary_key=True)
    subject: str = Field(primary_key=True)
    reason: str
    erased_at_utc: str
    certificate: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    is_sent: bool = False


class FormerDeviceRow(Row, table=True):
    """An identity that this store had before it was restored from a backup; its unsent revisions are signed with it."""

    __tablename__ = "former_device"
    device_id: str = Field(primary_key=True)
    label: str
    sign_private: str
    seal_private: str
    certificate_json: str
    next_dseq: int
    chain: str
    retired_at_utc: str


class VaultLogRow(Row, table=True):
    """A line of what was done to keys, backups and erased data."""

    __tablename__ = "vault_log"
    id: int | None = Field(default=None, primary_key=True)
    at_utc: str
    kind: str
    facts_json: str
