"""The part of `Store` that tells what became of interviews: their logs, and those that were sent back; reads only."""

from app.storage import answer_log, returning
from app.storage.door import Door
from app.storage.log_rows import InterviewLog, Returned


class LogDoor(Door):
    """Paradata, and returns."""

    def returned(self) -> dict[str, Returned]:
        """Interviews that a coordinator sent back and that are not finished anew yet, by entity."""
        with self._transaction() as session:
            return returning.returned(session)

    def interview_log(self, entity: str) -> InterviewLog:
        """The log of an interview that was made here or came from another laptop.

        Raises:
            AppError: ``interview.unknown``, ``interview.no_log``.
        """
        with self._transaction() as session:
            return answer_log.interview_log(session, entity)
