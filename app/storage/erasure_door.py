"""The part of `Store` for withdrawal and a laptop's new identity after a restore."""

from app.errors import AppError
from app.storage import devices, erasure, stale_consents, vault_log
from app.storage.devices import FormerDevice
from app.storage.door import Door
from app.storage.vault_rows import LogLine, SubjectKind, Tombstone


class ErasureDoor(Door):
    """Mixed into `Store`; every method is one transaction unless it says otherwise."""

    def erase(
        self,
        *,
        entity: str | None = None,
        participant: str | None = None,
        reason: str,
        certificate: bytes | None = None,
        is_sent: bool = False,
    ) -> int:
        """Carry out a withdrawal: answers, names, drafts, paradata, attachments and copies; a tombstone stays.

        Args:
            entity: the record to erase; or
            participant: the code of the child whose every record, name and consent are to be erased.
            reason: a code, for example ``withdrawal``.
            certificate: the proof as it travels, verified by the caller; None when only this laptop knows so far.
            is_sent: the server has the certificate already (it came with the feed).

        Returns:
            Number of records that were here and are erased. `finish_erasure` also cleans free pages, backups and key.
        """
        if (entity is None) == (participant is None):
            raise AppError("erase.subject", "Name one record or one child to erase.")
        with self._transaction() as session:
            if entity is not None:
                return int(
                    erasure.erase_entity(
                        session, entity, reason=reason, certificate=certificate, now=self._now(), is_sent=is_sent
                    )
                )
            assert participant is not None
            return erasure.erase_participant(
                session, participant, reason=reason, certificate=certificate, now=self._now(), is_sent=is_sent
            )

    def is_erased(self, entity: str) -> bool:
        """Does a tombstone stand for this record?"""
        with self._transaction() as session:
            return erasure.is_erased(session, entity)

    def is_withdrawn(self, code: str) -> bool:
        """Has this child's family withdrawn?"""
        with self._transaction() as session:
            return erasure.is_withdrawn(session, code)

    def require_not_withdrawn(self, code: str) -> None:
        """Refuse to go on with a child whose family withdrew.

        Raises:
            AppError: ``roster.withdrawn``.
        """
        with self._transaction() as session:
            erasure.require_not_withdrawn(session, code)

    def require_current_consents(self) -> None:
        """Refuse to ask anybody anything between a restore and the next sync.

        Raises:
            AppError: ``consent.stale``.
        """
        with self._transaction() as session:
            stale_consents.require_current(session)

    def tombstones(self, *, is_sent: bool | None = None) -> tuple[Tombstone, ...]:
        """What was erased here; None for those that the server has and those that it has not."""
        with self._transaction() as session:
            return erasure.tombstones(session, is_sent=is_sent)

    def mark_tombstone_sent(self, kind: SubjectKind, subject: str) -> None:
        """The server confirmed the certificate."""
        with self._transaction() as session:
            erasure.mark_tombstone_sent(session, kind, subject)

    def log(self) -> tuple[LogLine, ...]:
        """What was done to keys, backups and erased data, newest first."""
        with self._transaction() as session:
            return vault_log.lines(session)

    # -- identity after a restore ------------------------------------------------------------------------------------

    def must_renew_device(self) -> bool:
        """Was this store restored or copied? Then nothing may be sent under its device id; enrol again first.

        `pending_keys` and `save_enrolment` then make a new device of the same project, and the present one a former.
        """
        with self._transaction() as session:
            return devices.must_renew(session)

    def require_new_device(self) -> None:
        """The server knows more of this device than the laptop: from now on `must_renew_device`."""
        with self._transaction() as session:
            devices.require_renewal(session)

    def former_devices(self) -> tuple[FormerDevice, ...]:
        """Earlier identities, oldest first; `outgoing(device=...)` gives what they wrote."""
        with self._transaction() as session:
            return devices.former_devices(session)
