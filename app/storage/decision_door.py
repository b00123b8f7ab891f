"""The part of `Store` for a coordinator's work: what is to be decided, and the decisions, with or without a network."""

from collections.abc import Collection, Iterable, Mapping

from app.merge import FieldValue
from app.protocol.quarantine import QuarantineAnswer, QuarantineOrder, Verdict, WaitingRevision
from app.storage import deciding, exchange, waiting
from app.storage.decision_rows import ReviewedRecord, ToDecide
from app.storage.door import Door


class DecisionDoor(Door):
    """Mixed into `Store`; every decision is one transaction, and can be undone.

    All decisions raise ``decide.not_coordinator`` on a laptop whose certificate does not let it decide, and
    ``record.unknown`` for a record that is not here.
    """

    def is_coordinator(self) -> bool:
        """Whether this laptop may decide; raises ``project.missing``."""
        with self._transaction() as session:
            return deciding.is_coordinator(session)

    def to_decide(self) -> ToDecide:
        """Records in dispute, children who seem to have been interviewed twice, and what was decided here."""
        with self._transaction() as session:
            return deciding.to_decide(session)

    def reviewed(self, entity: str) -> ReviewedRecord:
        """What a record says now, whoever wrote it."""
        with self._transaction() as session:
            return deciding.reviewed(session, entity)

    def device_labels(self) -> Mapping[str, str]:
        """What stands on the laptops that are known here, by device."""
        with self._transaction() as session:
            return exchange.device_labels(session)

    def resolve(self, entity: str, values: Mapping[str, FieldValue]) -> None:
        """Settle disputed fields of a record; others stay in dispute.

        Args:
            entity: the record.
            values: field -> what stands from now on; ``@deleted`` -> "yes" or "no".

        Raises:
            AppError: ``resolve.no_dispute``.
        """
        with self._transaction() as session:
            deciding.resolve(session, entity, values, now=self._now())

    def undo(self, rev: str) -> None:
        """Take a decision of this laptop back, about all records that it concerned; a dispute is open again.

        Raises:
            AppError: ``undo.not_a_decision``, ``undo.overtaken``.
        """
        with self._transaction() as session:
            deciding.undo(session, rev, now=self._now())

    def send_back(self, entity: str, *, reason: str) -> None:
        """Return a finished interview to its laptop, in the name of this one.

        Args:
            entity: the record.
            reason: one of `RETURN_REASONS`.

        Raises:
            AppError: ``return.not_final``, ``return.unknown_reason``.
        """
        with self._transaction() as session:
            deciding.send_back(session, entity, reason=reason, now=self._now())

    def join(self, keep: str, drop: str) -> None:
        """One child was interviewed twice: `keep` gets the answers that it lacks, `drop` is deleted.

        Raises:
            AppError: ``duplicate.not_alike``.
        """
        with self._transaction() as session:
            deciding.join(session, keep, drop, now=self._now())

    def recode(self, entity: str, participant: str) -> None:
        """One code was given to two children: the record gets another code."""
        with self._transaction() as session:
            deciding.recode(session, entity, participant, now=self._now())

    def keep_apart(self, entities: Collection[str]) -> None:
        """These records are right as they are, for example of two waves; they are not offered again."""
        with self._transaction() as session:
            deciding.keep_apart(session, entities, now=self._now())

    # -- the server's quarantine -------------------------------------------------------------------------------------

    def decide_waiting(self, rev: str, verdict: Verdict) -> None:
        """Say what shall become of a revision that the server keeps apart; it hears it with the next sync.

        Raises:
            AppError: ``quarantine.unknown``.
        """
        with self._transaction() as session:
            waiting.decide(session, rev, verdict, now=self._now())

    def quarantine_orders(self) -> tuple[QuarantineOrder, ...]:
        """What was said here and has not reached the server."""
        with self._transaction() as session:
            return waiting.orders(session)

    def note_quarantine_answer(self, answer: QuarantineAnswer) -> None:
        """What the server made of an order."""
        with self._transaction() as session:
            waiting.note_answer(session, answer)

    def take_over_waiting(self, items: Iterable[WaitingRevision]) -> None:
        """Replace what is known of the quarantine by what the server has now."""
        with self._transaction() as session:
            waiting.take_over(session, items)
