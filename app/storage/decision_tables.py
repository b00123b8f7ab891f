"""Tables of a coordinator's work: decisions made here, and revisions that wait in the server's quarantine."""

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from app.storage.tables import Row


class DecisionRow(Row, table=True):
    """A decision of this laptop; what it says is in its revision."""

    __tablename__ = "decision"
    rev: str = Field(primary_key=True)
    entity: str
    kind: str
    decided_at_utc: str
    undone_at_utc: str | None = None


class WaitingRevisionRow(Row, table=True):
    """A revision that the server keeps apart, as its author wrote it, and what was said about it here."""

    __tablename__ = "waiting_revision"
    rev: str = Field(primary_key=True)
    entity: str = Field(index=True)
    participant: str
    code: str
    carrier: str
    received_at_utc: str
    is_set_aside: bool
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    verdict: str | None = None
    decided_at_utc: str | None = None
    answer: str | None = None
