"""The tables of the local database; never leaves app.storage, and a row's repr shows its key only."""

from datetime import datetime

from sqlalchemy import Column, Index, LargeBinary, Text, UniqueConstraint, text
from sqlmodel import Field, Session, SQLModel, col, select

from app.protocol.wire import Revision
from app.storage.vault_rows import BodyState


class Row(SQLModel):
    """Base: ``repr`` of a row must not leak a name or an answer into a log."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    __str__ = __repr__


class ProjectRow(Row, table=True):
    """The one project of this store, this device's identity, and where its chain and its cursor stand."""

    __tablename__ = "project"
    project_id: str = Field(primary_key=True)
    name: str
    server_url: str
    server_key: str
    epoch: int
    device_id: str
    device_label: str
    sign_private: str
    seal_private: str
    certificate_json: str
    next_dseq: int = 0
    chain: str
    last_hlc: str = ""
    cursor: str = ""
    last_sync_at_utc: str | None = None


class SettingRow(Row, table=True):
    """A setting of this laptop; a value may be a secret (a hash of child mode's PIN), so a repr never shows it."""

    __tablename__ = "setting"
    name: str = Field(primary_key=True)
    value: str = Field(sa_column=Column(Text, nullable=False))


class PendingEnrolmentRow(Row, table=True):
    """Keys with which an invitation was answered, until the server's certificate is here."""

    __tablename__ = "pending_enrolment"
    code_id: str = Field(primary_key=True)
    device_id: str
    label: str
    sign_private: str
    seal_private: str


class SiteRow(Row, table=True):
    """A site of the assignment."""

    __tablename__ = "site"
    site_id: str = Field(primary_key=True)
    name: str
    country: str
    region: str
    setting: str


class FormRow(Row, table=True):
    """A published form version as it came, under the digest of its bytes."""

    __tablename__ = "form"
    __table_args__ = (UniqueConstraint("form_id", "version"),)
    sha256: str = Field(primary_key=True)
    form_id: str = Field(index=True)
    version: str
    title: str
    age_from: int
    age_to: int
    package: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class ParticipantRow(Row, table=True):
    """A child of a roster, with the consent that was recorded; the name never leaves this table unsealed."""

    __tablename__ = "participant"
    __table_args__ = (Index("ix_participant_class", "site_id", "class_label", "seat"),)
    code: str = Field(primary_key=True)
    site_id: str = Field(foreign_key="site.site_id")
    class_label: str
    seat: int
    age: int | None = None
    role: str = "child"
    name: str = ""
    assent_refused: bool = False
    consent_given_by: str | None = None
    consent_reference: str = ""
    consent_text_version: str = ""
    consent_language: str = ""
    consent_at_utc: str | None = None
    consent_is_test_data: bool = False


class InterviewRowTable(Row, table=True):
    """An interview that was begun on this laptop."""

    __tablename__ = "interview"
    entity: str = Field(primary_key=True)
    form_id: str
    form_version: str
    site_id: str = Field(foreign_key="site.site_id", index=True)
    participant: str = Field(foreign_key="participant.code", index=True)
    language: str
    state: str
    position: str | None = None
    opened_at_utc: str
    changed_at_utc: str
    elapsed_ms: int = 0
    session_json: str = Field(sa_column=Column(Text, nullable=False))
    properties_json: str = Field(sa_column=Column(Text, nullable=False))
    submission_xml: str | None = Field(default=None, sa_column=Column(Text, nullable=True))


class AnswerRow(Row, table=True):
    """One answer, or the reason why it is missing."""

    __tablename__ = "answer"
    __table_args__ = (Index("ix_answer_said", "entity", sqlite_where=text("value IS NOT NULL")),)
    entity: str = Field(primary_key=True, foreign_key="interview.entity", ondelete="CASCADE")
    path: str = Field(primary_key=True)
    value: str | None = Field(default=None, sa_column=Column(Text, nullable=True))
    missing: str | None = None


class EventRow(Row, table=True):
    """A line of paradata; `rev` names the revision that carries it, None while it waits for one."""

    __tablename__ = "event"
    id: int | None = Field(default=None, primary_key=True)
    entity: str = Field(foreign_key="interview.entity", ondelete="CASCADE", index=True)
    at_ms: int
    kind: str
    path: str | None = None
    detail: str | None = None
    rev: str | None = None


class RevisionRow(Row, table=True):
    """An immutable revision, our own or one that the server's feed brought."""

    __tablename__ = "revision"
    __table_args__ = (
        # Own ones stand once; a restored or copied laptop may meet its former self's beside them.
        Index("ix_revision_own", "device", "dseq", unique=True, sqlite_where=text("is_own")),
        Index("ix_revision_device_dseq", "device", "dseq"),
        Index("ix_revision_trouble", "entity", "outcome", sqlite_where=text("outcome IN ('conflict', 'quarantined')")),
    )
    rev: str = Field(primary_key=True)
    entity: str = Field(index=True)
    site_id: str = Field(index=True)
    participant: str = Field(index=True)
    form: str
    form_version: str
    state: str
    hlc: str
    device: str
    dseq: int
    chain: str | None = None
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    is_own: bool
    outcome: str | None = None
    outcome_code: str | None = None
    body_state: str = Field(default="here", sa_column_kwargs={"server_default": "here"})


class OutboxRow(Row, table=True):
    """What has not reached the server: a record with answers in no revision (`rev` None), or an unacknowledged one."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_one_mark", "entity", unique=True, sqlite_where=text("rev IS NULL")),
        UniqueConstraint("rev"),
    )
    id: int | None = Field(default=None, primary_key=True)
    entity: str = Field(index=True)
    rev: str | None = None


class ReceiptRow(Row, table=True):
    """A signed receipt of the server, as it came."""

    __tablename__ = "receipt"
    digest: str = Field(primary_key=True)
    received_at_utc: str
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


def revision_row(revision: Revision, *, is_own: bool, chain: str, content: bytes) -> RevisionRow:
    """A revision as it is stored; what lists show stands in columns beside the content."""
    head = revision.head
    return RevisionRow(
        rev=revision.rev,
        entity=head.entity,
        site_id=head.site,
        participant=head.participant,
        form=head.form,
        form_version=head.form_version,
        state=head.state.value,
        hlc=head.hlc,
        device=head.device,
        dseq=head.dseq,
        chain=chain,
        content=content,
        is_own=is_own,
    )


def whole_revisions(session: Session, entity: str) -> list[Revision]:
    """The revisions of a record whose content is on this laptop, in the order in which they were written."""
    rows = session.exec(
        select(RevisionRow)
        .where(RevisionRow.entity == entity, RevisionRow.body_state == BodyState.HERE.value)
        .order_by(col(RevisionRow.hlc), col(RevisionRow.device), col(RevisionRow.dseq))
    )
    return [Revision.from_bytes(row.content) for row in rows]


def stamp(moment: datetime) -> str:
    """A moment as it is stored: ISO 8601 with its zone, because SQLite would drop it."""
    return moment.isoformat()
