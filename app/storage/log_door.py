"""The part of `Store` that tells of earlier days: logs, exchanges, interviews that were sent back, earlier waves."""

from collections.abc import Mapping

from app.merge import FieldValue
from app.storage import answer_log, earlier, exchange_log, returning
from app.storage.door import Door
from app.storage.exchange_rows import Exchanged, ReceivedBatch
from app.storage.log_rows import InterviewLog, Returned


class LogDoor(Door):
    """Paradata, exchanges, returns, and earlier waves."""

    def returned(self) -> dict[str, Returned]:
        """Interviews that a coordinator sent back and that are not finished anew yet, by entity."""
        with self._transaction() as session:
            return returning.returned(session)

    def earlier_answers(
        self, participant: str, *, form_id: str, but_not: str | None = None
    ) -> Mapping[str, FieldValue]:
        """What a child answered in its latest finished interview with a form, on any laptop; see `earlier`."""
        with self._transaction() as session:
            return earlier.earlier_answers(session, participant, form_id=form_id, but_not=but_not)

    def note_brought(self, answers: Mapping[str, Mapping[str, str]]) -> None:
        """Keep what a list of children says of an earlier wave: by code, and by name of the question."""
        with self._transaction() as session:
            earlier.note_brought(session, answers)

    def brought(self, participant: str) -> Mapping[str, str]:
        """What a list of children said of an earlier wave of this child, by name of the question."""
        with self._transaction() as session:
            return earlier.brought(session, participant)

    def interview_log(self, entity: str) -> InterviewLog:
        """The log of an interview that was made here or came from another laptop.

        Raises:
            AppError: ``interview.unknown``, ``interview.no_log``.
        """
        with self._transaction() as session:
            return answer_log.interview_log(session, entity)

    def note_exchange(self, exchanged: Exchanged) -> None:
        """Write down that a sync ended, or that a file went or came on a stick."""
        with self._transaction() as session:
            exchange_log.note(session, exchanged, now=self._now())

    def exchanges(self) -> tuple[Exchanged, ...]:
        """Syncs and sticks, the latest first."""
        with self._transaction() as session:
            return exchange_log.exchanges(session)

    def received_batches(self, *, limit: int = 200) -> tuple[ReceivedBatch, ...]:
        """Batches that the server confirmed, the latest first, with what became of every record."""
        with self._transaction() as session:
            return exchange_log.batches(session, limit=limit)
