"""What waits in the server's quarantine, as the last sync brought it, and what was said about it here."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col, select

from app.errors import AppError
from app.merge import field_value
from app.protocol.quarantine import QuarantineAnswer, QuarantineOrder, Verdict, WaitingRevision
from app.protocol.wire import Revision
from app.storage import erasure
from app.storage.decision_rows import WaitingRecord
from app.storage.decision_tables import WaitingRevisionRow
from app.storage.tables import stamp


def take_over(session: Session, waiting: Iterable[WaitingRevision]) -> None:
    """Replace the list by what the server has now; what was said here and has not reached it stays said."""
    said = {row.rev: (row.verdict, row.decided_at_utc, row.answer) for row in session.exec(select(WaitingRevisionRow))}
    session.exec(delete(WaitingRevisionRow))
    for item in waiting:
        head = item.revision.head
        if erasure.is_erased(session, head.entity) or erasure.is_withdrawn(session, head.participant):
            continue
        verdict, decided_at_utc, answer = said.get(item.revision.rev, (None, None, None))
        session.add(
            WaitingRevisionRow(
                rev=item.revision.rev,
                entity=head.entity,
                participant=head.participant,
                code=item.code,
                carrier=item.carrier,
                received_at_utc=item.received_at_utc,
                is_set_aside=item.is_set_aside,
                content=item.revision.to_bytes(),
                verdict=verdict,
                decided_at_utc=decided_at_utc,
                answer=answer,
            )
        )


def records(session: Session) -> tuple[WaitingRecord, ...]:
    """All that waits, the oldest first."""
    rows = session.exec(select(WaitingRevisionRow).order_by(WaitingRevisionRow.received_at_utc, WaitingRevisionRow.rev))
    return tuple(_record(row) for row in rows)


def _record(row: WaitingRevisionRow) -> WaitingRecord:
    revision = Revision.from_bytes(row.content)
    head = revision.head
    return WaitingRecord(
        rev=row.rev,
        entity=row.entity,
        form_id=head.form,
        form_version=head.form_version,
        site_id=head.site,
        participant=head.participant,
        device=head.device,
        code=row.code,
        received_at_utc=datetime.fromisoformat(row.received_at_utc),
        is_set_aside=row.is_set_aside,
        fields={key: field_value(value) for key, value in revision.fields.items()},
        verdict=Verdict(row.verdict) if row.verdict else None,
        answer=row.answer or "",
    )


def decide(session: Session, rev: str, verdict: Verdict, *, now: datetime) -> None:
    """See `Store.decide_waiting`."""
    row = session.get(WaitingRevisionRow, rev)
    if row is None:
        raise AppError("quarantine.unknown", "Nothing of this name waits any more. Sync, and look again.", rev=rev)
    row.verdict, row.decided_at_utc, row.answer = verdict.value, stamp(now), None
    session.add(row)


def orders(session: Session) -> tuple[QuarantineOrder, ...]:
    """What was said here and has no answer of the server yet, in the order in which it was said."""
    rows = session.exec(
        select(WaitingRevisionRow)
        .where(col(WaitingRevisionRow.verdict).is_not(None), col(WaitingRevisionRow.answer).is_(None))
        .order_by(col(WaitingRevisionRow.decided_at_utc), WaitingRevisionRow.rev)
    )
    return tuple(QuarantineOrder(rev=row.rev, verdict=Verdict(row.verdict or "")) for row in rows)


def note_answer(session: Session, answer: QuarantineAnswer) -> None:
    """The server's word on an order."""
    row = session.get(WaitingRevisionRow, answer.rev)
    if row is not None:
        row.answer = answer.code
        session.add(row)
