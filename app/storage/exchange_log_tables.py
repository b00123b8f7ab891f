"""Tables of what was exchanged with whom, and of what became of every record; never leave app.storage."""

from sqlmodel import Field

from app.storage.tables import Row


class ExchangeRow(Row, table=True):
    """One sync, or one file that went or came on a stick."""

    __tablename__ = "exchange"
    id: int | None = Field(default=None, primary_key=True)
    at_utc: str
    way: str
    partner: str
    ended: str
    code: str
    went: int
    came: int
    conflicts: int
    quarantined: int


class ReceiptLineRow(Row, table=True):
    """The server's word on one revision of a batch; the signed receipt is kept under the same digest."""

    __tablename__ = "receipt_line"
    digest: str = Field(primary_key=True)
    rev: str = Field(primary_key=True)
    outcome: str
    code: str | None = None
