"""What waits for the server, what the server said, and what its feed brought."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from app.protocol.digests import chain_start
from app.protocol.lines import Written, from_stored_form
from app.protocol.wire import Outcome, Revision
from app.storage import media, stale_consents
from app.storage.identity import project_row
from app.storage.roster_tables import SealedLineRow
from app.storage.tables import OutboxRow, RevisionRow, stamp
from app.storage.vault_tables import FormerDeviceRow, TombstoneRow


@dataclass(frozen=True)
class Outgoing:
    """Own revisions for one batch, in the order of their dseq; `dseq` and `chain` are those of the last."""

    items: tuple[Written, ...] = field(repr=False)
    dseq: int
    chain: str
    before: str | None = None
    """Chain value before the first; None when what stood there is not here."""

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """The revisions without their bytes."""
        return tuple(item.revision for item in self.items)


def outgoing(session: Session, *, after_dseq: int, limit: int, device: str | None = None) -> Outgoing:
    """Own revisions after a dseq, of this device or of a former one; empty when there are none."""
    author = device or project_row(session).device_id
    statement = (
        select(RevisionRow)
        .where(col(RevisionRow.is_own).is_(True), RevisionRow.device == author, RevisionRow.dseq > after_dseq)
        .order_by(col(RevisionRow.dseq))
        .limit(limit)
    )
    rows = session.exec(statement).all()
    if not rows:
        return Outgoing(items=(), dseq=after_dseq, chain="")
    return Outgoing(
        items=tuple(from_stored_form(row.content) for row in rows),
        dseq=rows[-1].dseq,
        chain=rows[-1].chain or "",
        before=chain_value(session, author, rows[0].dseq - 1),
    )


def chain_value(session: Session, device: str, dseq: int) -> str | None:
    """The chain value of a device after a dseq, -1 for before the first; None when it is not known here."""
    if dseq < 0:
        return chain_start(device)
    statement = select(RevisionRow.chain).where(RevisionRow.device == device, RevisionRow.dseq == dseq)
    return session.exec(statement).first()


def unsent_range(session: Session, *, device: str | None = None) -> tuple[int, int]:
    """See `Store.unsent_range`."""
    project = project_row(session)
    author = device or project.device_id
    last = project.next_dseq - 1
    if author != project.device_id:
        last = session.get_one(FormerDeviceRow, author).next_dseq - 1
    first = session.exec(
        select(func.min(RevisionRow.dseq)).where(
            RevisionRow.device == author,
            col(RevisionRow.rev).in_(select(OutboxRow.rev).where(col(OutboxRow.rev).is_not(None))),
        )
    ).one()
    return (last + 1 if first is None else first), last


def is_chain_at(session: Session, dseq: int, chain: str) -> bool:
    """See `Store.is_chain_at`."""
    project = project_row(session)
    if dseq < 0:
        return chain == chain_start(project.device_id)
    statement = select(RevisionRow.chain).where(RevisionRow.device == project.device_id, RevisionRow.dseq == dseq)
    return session.exec(statement).first() == chain


def cursor(session: Session) -> str:
    """Where the feed goes on; empty for its beginning."""
    return project_row(session).cursor


def start_epoch(session: Session, epoch: int) -> None:
    """Forget what the server had: it was restored from a backup and may have lost it."""
    project = project_row(session)
    project.epoch, project.cursor = epoch, ""
    session.add(project)
    session.exec(update(RevisionRow).values(outcome=None, outcome_code=None))
    session.exec(update(TombstoneRow).where(col(TombstoneRow.certificate).is_not(None)).values(is_sent=False))
    media.forget_receipts(session)
    session.exec(update(SealedLineRow).values(is_sent=False))
    waiting = set(session.exec(select(OutboxRow.rev).where(col(OutboxRow.rev).is_not(None))))
    for rev, entity in session.exec(
        select(RevisionRow.rev, RevisionRow.entity).where(col(RevisionRow.is_own).is_(True))
    ):
        if rev not in waiting:
            session.add(OutboxRow(entity=entity, rev=rev))


def mark_synced(session: Session, at_utc: datetime) -> None:
    """A sync went through."""
    project = project_row(session)
    project.last_sync_at_utc = stamp(at_utc)
    stale_consents.note_current(session)
    session.add(project)


def head_set(session: Session, site_id: str) -> tuple[str, ...]:
    """Revisions of a site that the server applied or sent."""
    taken = (Outcome.APPLIED.value, Outcome.CONFLICT.value)
    return tuple(
        session.exec(select(RevisionRow.rev).where(RevisionRow.site_id == site_id, col(RevisionRow.outcome).in_(taken)))
    )
