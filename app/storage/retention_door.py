"""The part of `Store` for retention: how long sent interviews stay on this laptop, and their going."""

from datetime import datetime, timedelta

from app.storage import retention
from app.storage.key_door import KeyDoor
from app.storage.vault_rows import Purged

_AT_A_TIME = 50
"""Records that leave in one transaction: some tens of milliseconds."""


class RetentionDoor(KeyDoor):
    """Mixed into `Store`; every method is one transaction unless it says otherwise."""

    def days_kept(self) -> int | None:
        """After how many days sent interviews leave this laptop; None, as at first: they stay."""
        with self._transaction() as session:
            return retention.days_kept(session)

    def keep_sent_for(self, days: int | None, *, own_passphrase: str) -> None:
        """Set the days that the project decided on, None for no end; the log tells of it.

        Args:
            own_passphrase: of the acting user, who must lead.

        Raises:
            AppError: ``retention.days``, ``user.not_lead``, ``store.wrong_passphrase``, ``store.wait``.
        """
        with self._lock:
            self._require_lead(own_passphrase)
            with self._transaction() as session:
                retention.keep_for(session, days, now=self._now())

    def mark_verified(self, site_id: str, at_utc: datetime) -> None:
        """The site's sets of revisions were compared with the server's and are the same; purging needs it."""
        with self._transaction() as session:
            retention.mark_verified(session, site_id, at_utc)

    def purge_by_rule(self) -> Purged:
        """Let go what the project's days are over for, after a sync; nothing when it set none.

        What is left in free pages and backups goes with the next `finish_erasure`, which a day begins with.
        """
        days = self.days_kept()
        return Purged(purged=0, kept=0) if days is None else self.purge_verified(older_than_days=days)

    def purge_verified(self, *, older_than_days: int) -> Purged:
        """Take finished records off this laptop that the server holds for certain; heads and receipts stay.

        Some at a time, each lot in one transaction, so that a child's answer never waits for the whole.

        Args:
            older_than_days: days since the record was last changed; they are also how old a server's backup may be
                that laptops can still fill up again.
        """
        before = self._now() - timedelta(days=older_than_days)
        with self._transaction() as session:
            found = retention.may_leave(session, before=before)
        purged = 0
        for start in range(0, len(found.entities), _AT_A_TIME):
            with self._transaction() as session:
                # Looked at again: between two lots a finished record may have been opened for a correction.
                still = set(retention.may_leave(session, before=before).entities)
                lot = [entity for entity in found.entities[start : start + _AT_A_TIME] if entity in still]
                if lot:
                    retention.purge(session, lot, days=older_than_days, now=self._now())
                purged += len(lot)
        return Purged(purged=purged, kept=found.kept)
