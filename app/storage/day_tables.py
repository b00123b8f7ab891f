"""Tables of a day in a school; never leave app.storage."""

from sqlmodel import Field

from app.storage.tables import Row


class AttendanceRow(Row, table=True):
    """One child on one day."""

    __tablename__ = "attendance"
    code: str = Field(primary_key=True, foreign_key="participant.code", ondelete="CASCADE")
    day: str = Field(primary_key=True)
    presence: str
    noted_at_utc: str
