"""Settings that belong to this laptop's store, by name; what they mean is known to who writes them."""

from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session

from app.storage.tables import SettingRow


def setting(session: Session, name: str) -> str | None:
    """The value, None when it was never set."""
    row = session.get(SettingRow, name)
    return row.value if row is not None else None


def set_setting(session: Session, name: str, value: str) -> None:
    """Write or replace a value."""
    statement = insert(SettingRow).values(name=name, value=value)
    session.exec(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
