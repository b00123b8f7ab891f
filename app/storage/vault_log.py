"""The vault's log: what was done to keys, backups and erased data, by whom; no names, no answers."""

import json
from datetime import datetime

from sqlmodel import Session, col, select

from app.errors import Fact
from app.storage.tables import stamp
from app.storage.vault_rows import LogKind, LogLine
from app.storage.vault_tables import VaultLogRow


def note(session: Session, kind: LogKind, *, now: datetime, **facts: Fact) -> None:
    """Add a line; facts are ids and counts."""
    session.add(VaultLogRow(at_utc=stamp(now), kind=kind.value, facts_json=json.dumps(facts, sort_keys=True)))


def lines(session: Session) -> tuple[LogLine, ...]:
    """All lines, newest first."""
    return tuple(
        LogLine(at_utc=datetime.fromisoformat(row.at_utc), kind=LogKind(row.kind), facts=json.loads(row.facts_json))
        for row in session.exec(select(VaultLogRow).order_by(col(VaultLogRow.id).desc()))
    )
