"""The part of the store's door that the exchange with servers, sticks and other laptops goes through."""

from datetime import datetime

from app.errors import AppError
from app.protocol.wire import BatchAnswer, ChangesPage
from app.storage import checks, outbox
from app.storage.door import Door
from app.storage.outbox import Outgoing
from app.storage.rows import SyncCounts


class SyncDoor(Door):
    """Mixed into `Store`; every method is one transaction."""

    def counts(self) -> SyncCounts:
        """What is done, what waits, what needs a look."""
        with self._transaction() as session:
            return outbox.counts(session)

    def outgoing(self, *, after_dseq: int, limit: int, device: str | None = None) -> Outgoing:
        """Own revisions after a dseq, in order, with the chain value of the last one.

        Args:
            device: None for this device; else one of `former_devices`.
        """
        with self._transaction() as session:
            return outbox.outgoing(session, after_dseq=after_dseq, limit=limit, device=device)

    def unsent_range(self, *, device: str | None = None) -> tuple[int, int]:
        """First own dseq without the server's word, and the last own dseq; first is last + 1 when nothing waits.

        Args:
            device: None for this device; else one of `former_devices`.
        """
        with self._transaction() as session:
            return outbox.unsent_range(session, device=device)

    def is_chain_at(self, dseq: int, chain: str) -> bool:
        """Does the own chain pass through this value at this dseq (-1: before the first revision)?"""
        with self._transaction() as session:
            return outbox.is_chain_at(session, dseq, chain)

    def apply_answer(self, answer: BatchAnswer) -> None:
        """Mark revisions as received, keep the receipt, empty the outbox of them; one transaction."""
        with self._transaction() as session:
            outbox.apply_answer(session, answer)

    def apply_changes(self, page: ChangesPage) -> int:
        """Take over a page of the feed together with its cursor; one transaction.

        Returns:
            How many revisions were new here.
        """
        with self._transaction() as session:
            return outbox.apply_changes(session, page)

    def require_nothing_lost(self) -> None:
        """Refuse to pull, or to close the day, while a revision would be neither here in the outbox nor on the server.

        Raises:
            AppError: ``store.outbox_incomplete``.
        """
        with self._transaction() as session:
            lost = checks.missing_from_outbox(session)
        if lost:
            raise AppError(
                "store.outbox_incomplete",
                "Something on this laptop would not be sent. Do not sync; run the check and call your coordinator.",
                count=len(lost),
            )

    def cursor(self) -> str:
        """Where the feed goes on."""
        with self._transaction() as session:
            return outbox.cursor(session)

    def start_epoch(self, epoch: int) -> None:
        """The server was restored from a backup: everything counts as unsent and the feed starts anew."""
        with self._transaction() as session:
            outbox.start_epoch(session, epoch)

    def mark_synced(self, at_utc: datetime) -> None:
        """A sync went through to its end."""
        with self._transaction() as session:
            outbox.mark_synced(session, at_utc)

    def head_set(self, site_id: str) -> tuple[str, ...]:
        """Ids of all revisions of a site that the server must have too, to compare with its head set."""
        with self._transaction() as session:
            return outbox.head_set(session, site_id)
