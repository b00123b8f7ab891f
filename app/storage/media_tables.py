"""Table of the files that records refer to; never leaves app.storage."""

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from app.storage.tables import Row


class MediaReferenceRow(Row, table=True):
    """A file that a revision here refers to; its content may be elsewhere. `receipt`: the server has it whole."""

    __tablename__ = "media_reference"
    entity: str = Field(primary_key=True)
    path: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True, index=True)
    size_bytes: int
    media_type: str
    receipt: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
