"""Settings that belong to this laptop's store, by name; what they mean is known to who writes them."""

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, col, select

from app.storage.tables import SettingRow


def setting(session: Session, name: str) -> str | None:
    """The value, None when it was never set."""
    row = session.get(SettingRow, name)
    return row.value if row is not None else None


def set_setting(session: Session, name: str, value: str) -> None:
    """Write or replace a value."""
    statement = insert(SettingRow).values(name=name, value=value)
    session.exec(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def settings_under(session: Session, prefix: str) -> dict[str, str]:
    """All values whose name begins so, by the rest of the name."""
    found = session.exec(select(SettingRow).where(col(SettingRow.name).startswith(prefix, autoescape=True)))
    return {row.name.removeprefix(prefix): row.value for row in found}


def drop_setting(session: Session, name: str) -> None:
    """Take a value away; nothing happens when there is none."""
    session.exec(delete(SettingRow).where(col(SettingRow.name) == name))


def drop_settings_about(session: Session, subject: str) -> int:
    """Take away every note on one record or one child: what is called ``<anything>/<subject>``; returns how many."""
    return session.exec(
        delete(SettingRow).where(col(SettingRow.name).endswith(f"/{subject}", autoescape=True))
    ).rowcount
