"""Tables of what is known of other devices, and of withdrawal codes; never leave app.storage."""

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from app.storage.tables import Row


class PeerRow(Row, table=True):
    """The certificate of another device of the project, checked against the project's key when it came."""

    __tablename__ = "peer"
    device: str = Field(primary_key=True)
    role: str
    certificate_json: str


class ChainEndRow(Row, table=True):
    """A chain end that another device signed: with it this laptop can carry that device's revisions."""

    __tablename__ = "chain_end"
    device: str = Field(primary_key=True)
    dseq: int = Field(primary_key=True)
    h: str = Field(primary_key=True)
    signature: str


class CarriedAnswerRow(Row, table=True):
    """The server's signed word on another device's revisions, which this one carried."""

    __tablename__ = "carried_answer"
    digest: str = Field(primary_key=True)
    author: str = Field(primary_key=True)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class WithdrawalCodeRow(Row, table=True):
    """The code by which a record that was made here can be erased; its digest stands in the record's heads."""

    __tablename__ = "withdrawal_code"
    entity: str = Field(primary_key=True)
    code: str
