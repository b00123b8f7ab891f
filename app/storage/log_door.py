"""The part of `Store` that gives logs of interviews out; reads only."""

from app.storage import answer_log
from app.storage.answer_log import InterviewLog
from app.storage.door import Door


class LogDoor(Door):
    """Paradata."""

    def interview_log(self, entity: str) -> InterviewLog:
        """The log of an interview that was made here or came from another laptop.

        Raises:
            AppError: ``interview.unknown``, ``interview.no_log``.
        """
        with self._transaction() as session:
            return answer_log.interview_log(session, entity)
