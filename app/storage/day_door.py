"""The part of `Store` for a day in a class: lists of children, who is there, consent for several, corrections."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from app.merge import FieldValue
from app.storage import adopting, class_lists, day, reopening
from app.storage.adopting import OtherRecord
from app.storage.day_rows import Attendance, Presence, RosterCount
from app.storage.door import Door
from app.storage.rows import Consent, NewInterview, Participant


class DayDoor(Door):
    """A class on a day."""

    def take_roster(self, site_id: str, children: Sequence[Participant]) -> RosterCount:
        """Add the children of a list and correct those whose code is known, all or none.

        Nobody is taken off the roster: a child that the list does not name may have an interview. What the list leaves
        blank, consent and refusals stay as they are.

        Raises:
            AppError: ``store.unknown_site``, ``roster.code_elsewhere``.
        """
        with self._transaction() as session:
            return day.take_roster(session, site_id, children)

    def note_presence(self, codes: Iterable[str], *, on: date, presence: Presence) -> None:
        """Tick children as present or absent; raises ``roster.unknown_code``."""
        with self._transaction() as session:
            day.note_presence(session, codes, day=on, presence=presence, now=self._now())

    def forget_presence(self, codes: Iterable[str], *, on: date) -> None:
        """Take ticks back."""
        with self._transaction() as session:
            day.forget_presence(session, codes, day=on)

    def attendance(self, site_id: str, *, on: date, class_label: str | None = None) -> tuple[Attendance, ...]:
        """The ticks of a site, or of one class of it, on a day, by code."""
        with self._driver_transaction() as connection:
            return class_lists.attendance(connection, site_id, on, class_label)

    def record_consents(self, codes: Iterable[str], consent: Consent) -> None:
        """Record the same consent for several children, all or none; raises ``roster.unknown_code``."""
        with self._transaction() as session:
            day.record_consents(session, codes, consent)

    def reopen(self, entity: str, *, reason: str) -> None:
        """Let an interview that was finished here be corrected; it is a draft again until it is finished.

        Args:
            reason: a code, kept in the record as ``@correction``; never free text, which could name a child.

        Raises:
            AppError: ``interview.unknown``, ``interview.not_finished``, ``interview.stopped``.
        """
        with self._transaction() as session:
            reopening.reopen(session, entity, reason=reason, now=self._now())

    def other_record(self, entity: str) -> OtherRecord:
        """What another laptop's unfinished interview says; raises as `adopting.other_record`."""
        with self._transaction() as session:
            return adopting.other_record(session, entity)

    def adopt(self, new: NewInterview, *, answers: Mapping[str, FieldValue], position: str | None) -> None:
        """Let another laptop's interview go on here; one transaction; raises as `adopting.adopt`."""
        with self._transaction() as session:
            adopting.adopt(session, new, answers=answers, position=position)

    def is_being_corrected(self, entity: str) -> bool:
        """Was this interview opened again, and not closed since?"""
        with self._transaction() as session:
            return reopening.is_being_corrected(session, entity)
