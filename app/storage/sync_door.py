"""The part of the store's door that the exchange with servers, sticks and other laptops goes through."""

from collections.abc import Collection, Iterable
from datetime import datetime

from app.errors import AppError
from app.merge import Dispute
from app.protocol.lines import ReadPage, Written
from app.protocol.proofs import Proven
from app.protocol.wire import BatchAnswer, Certificate, EnrolAnswer, Erasure, ErasureReason, Role
from app.storage import checks, devices, exchange, identity, lists, outbox, returning, withdrawal
from app.storage.door import Door
from app.storage.exchange import Carried
from app.storage.identity import DeviceKeys
from app.storage.outbox import Outgoing
from app.storage.rows import SyncCounts


class SyncDoor(Door):
    """Mixed into `Store`; every method is one transaction."""

    def counts(self) -> SyncCounts:
        """What is done, what waits, what needs a look."""
        with self._driver_transaction() as connection:
            return lists.sync_counts(connection)

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

    def apply_answer(self, answer: BatchAnswer) -> int:
        """Mark revisions as received, keep the receipt, empty the outbox of them; one transaction.

        Returns:
            How many of the answer's revisions are on this laptop.

        Raises:
            AppError: ``sync.bad_receipt``.
        """
        with self._transaction() as session:
            return exchange.apply_answer(session, answer)

    def apply_changes(self, page: ReadPage) -> int:
        """Take over a page of the feed together with its cursor; one transaction, nothing unless its authors signed it.

        Returns:
            How many revisions were new here.

        Raises:
            AppError: as `exchange.apply_page`.
        """
        with self._transaction() as session:
            return exchange.apply_page(session, page, now=self._now())

    def own_certificate(self) -> Certificate:
        """This device's certificate, as the project's key signed it."""
        with self._transaction() as session:
            return identity.own_certificate(session)

    def certificate_of(self, device: str) -> Certificate:
        """The certificate of this device or of a former one."""
        with self._transaction() as session:
            return exchange.certificate_of(session, device)

    def peers(self, *, role: Role | None = None) -> dict[str, Certificate]:
        """The certificates of other devices that are known here, by device."""
        with self._transaction() as session:
            return exchange.peers(session, role=role)

    def renew_device(self, answer: EnrolAnswer, keys: DeviceKeys) -> None:
        """Take the new id that the server certified; the present one becomes a former device.

        Raises:
            AppError: as `devices.renew`.
        """
        with self._transaction() as session:
            devices.renew(session, answer, keys, now=self._now())

    def save_peers(self, certificates: Iterable[Certificate]) -> None:
        """Keep certificates of other devices.

        Raises:
            AppError: ``sync.certificate_forged``.
        """
        with self._transaction() as session:
            exchange.save_peers(session, certificates)

    def carried_authors(self) -> tuple[str, ...]:
        """Other devices whose revisions this laptop could carry."""
        with self._transaction() as session:
            return exchange.carried_authors(session)

    def carried(self, device: str, *, after_dseq: int, limit: int) -> Carried | None:
        """Another device's revisions after a dseq, as that device signed them; None when there are none."""
        with self._transaction() as session:
            return exchange.carried(session, device, after_dseq=after_dseq, limit=limit)

    def take_over(self, items: Collection[Written], proven: Proven, erasures: Collection[Erasure]) -> int:
        """Take over what came by a stick or another laptop, checked by `check_proofs`; the server may not have it yet.

        Returns:
            How many revisions were new here.
        """
        with self._transaction() as session:
            return exchange.take_over(session, items, proven, erasures, now=self._now())

    def first_unconfirmed(self, device: str) -> int:
        """The first dseq of another device that is here and not confirmed by the server; a high number if none."""
        with self._transaction() as session:
            return exchange.first_unconfirmed(session, device)

    def carried_answers(self, device: str) -> tuple[bytes, ...]:
        """The server's answers for another device's revisions that this laptop carried."""
        with self._transaction() as session:
            return exchange.carried_answers(session, device)

    def disputes(self) -> tuple[Dispute, ...]:
        """Every field in dispute among the records that are on this laptop, both values, who and when."""
        with self._transaction() as session:
            return returning.disputes(session)

    def withdrawal_code(self, entity: str) -> str | None:
        """The code by which the record can be erased everywhere; None for a record that was not made here."""
        with self._transaction() as session:
            return withdrawal.code_of(session, entity)

    def is_from_elsewhere(self, entity: str) -> bool:
        """Did another laptop begin this record, so that only a coordinator can erase it everywhere?"""
        with self._transaction() as session:
            return withdrawal.is_from_elsewhere(session, entity)

    def withdraw(self, entity: str, *, reason: ErasureReason) -> None:
        """Erase a record that was made here, parts of which may be elsewhere already; a certificate goes with the next
        sync and erases it everywhere. Call `finish_erasure` afterwards.

        Raises:
            AppError: ``withdraw.not_made_here``: a coordinator must do it.
        """
        with self._transaction() as session:
            certificate = withdrawal.certificate_for(session, entity, reason=reason, now=self._now())
            if certificate is None:
                raise AppError(
                    "withdraw.not_made_here",
                    "This interview was not made on this laptop. Ask your coordinator to erase it.",
                    entity=entity,
                )
            exchange.erase(session, certificate, now=self._now(), is_sent=False)

    def certify_erasures(self) -> int:
        """Give a certificate to every erasure that was carried out here without one.

        Returns:
            How many stay without one; a coordinator must erase those records.
        """
        with self._transaction() as session:
            return withdrawal.certify(session, now=self._now())

    def certificates_of(self, entities: Collection[str]) -> tuple[Erasure, ...]:
        """Erasure certificates that go with stubs of these records, and those that the server has not confirmed."""
        with self._transaction() as session:
            return exchange.certificates_of(session, entities)

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

    def revisions_held(self) -> tuple[str, ...]:
        """The names of all revisions that are here, own and others'."""
        with self._transaction() as session:
            return exchange.revisions_held(session)

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
