"""Keeps what was exchanged with whom, and the server's word on every revision of a batch."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, col, select

from app.protocol.wire import Outcome, Receipt, RevisionResult
from app.storage.exchange_log_tables import ExchangeRow, ReceiptLineRow
from app.storage.exchange_rows import Exchanged, ReceiptLine, ReceivedBatch, Way
from app.storage.tables import ReceiptRow, RevisionRow, stamp

KEPT = 500
"""Exchanges; of the batches all are kept, because their receipts prove what the server took."""


def note(session: Session, exchanged: Exchanged, *, now: datetime) -> None:
    """Write one exchange down; the oldest go when there are many."""
    row = ExchangeRow(
        at_utc=stamp(now),
        way=exchanged.way.value,
        partner=exchanged.partner,
        ended=exchanged.ended,
        code=exchanged.code,
        went=exchanged.went,
        came=exchanged.came,
        conflicts=exchanged.conflicts,
        quarantined=exchanged.quarantined,
    )
    session.add(row)
    session.flush()
    session.exec(delete(ExchangeRow).where(col(ExchangeRow.id) <= (row.id or 0) - KEPT))


def exchanges(session: Session) -> tuple[Exchanged, ...]:
    """What was exchanged, the latest first."""
    rows = session.exec(select(ExchangeRow).order_by(col(ExchangeRow.id).desc()))
    return tuple(
        Exchanged(
            way=Way(row.way),
            partner=row.partner,
            ended=row.ended,
            code=row.code,
            went=row.went,
            came=row.came,
            conflicts=row.conflicts,
            quarantined=row.quarantined,
            at_utc=datetime.fromisoformat(row.at_utc),
        )
        for row in rows
    )


def note_results(session: Session, digest: str, results: Iterable[RevisionResult]) -> None:
    """Keep the server's word on each revision of a batch that is here."""
    lines = [
        {"digest": digest, "rev": result.rev, "outcome": result.outcome.value, "code": result.code}
        for result in results
    ]
    if lines:
        session.exec(insert(ReceiptLineRow).on_conflict_do_nothing(), params=lines)


def batches(session: Session, *, limit: int) -> tuple[ReceivedBatch, ...]:
    """The latest batches that the server confirmed, the latest first."""
    receipts = session.exec(select(ReceiptRow).order_by(col(ReceiptRow.received_at_utc).desc()).limit(limit)).all()
    lines: dict[str, list[ReceiptLine]] = defaultdict(list)
    statement = (
        select(ReceiptLineRow, RevisionRow.participant, RevisionRow.form)
        .where(ReceiptLineRow.rev == RevisionRow.rev, col(ReceiptLineRow.digest).in_([one.digest for one in receipts]))
        .order_by(RevisionRow.device, col(RevisionRow.dseq))
    )
    for row, participant, form in session.exec(statement):
        lines[row.digest].append(ReceiptLine(row.rev, participant, form, Outcome(row.outcome), row.code or ""))
    return tuple(
        ReceivedBatch(
            receipt=Receipt.from_bytes(one.content),
            received_at_utc=datetime.fromisoformat(one.received_at_utc),
            lines=tuple(lines[one.digest]),
        )
        for one in receipts
    )
