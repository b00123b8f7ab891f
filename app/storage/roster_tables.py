"""Tables of lists of children as they travel; never leave app.storage."""

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from app.storage.tables import Row


class SealedLineRow(Row, table=True):
    """A sealed line that stands: nothing known here replaces it. Empty when its child left the study."""

    __tablename__ = "sealed_line"
    name: str = Field(primary_key=True)
    site_id: str
    code: str = Field(index=True)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    is_sent: bool


class RosterAgreedRow(Row, table=True):
    """What a child's line was when it was last the same here and elsewhere: what differs from it was changed here.

    `line_json`: among laptops; `assigned_json`: as the server's own list has it, without names.
    """

    __tablename__ = "roster_agreed"
    code: str = Field(primary_key=True)
    line_json: str | None = None
    assigned_json: str | None = None
