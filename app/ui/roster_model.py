"""The roster of a class as a table: the only place where a child's name is shown; holds frozen rows, changes none."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.storage.day_rows import Attendance, Presence
from app.storage.rows import InterviewRow, InterviewState, Participant
from app.ui.row_table import Index, RowTable
from app.ui.texts import Texts
from app.ui.theme import Palette

HERE, NAME, STATUS = 1, 3, 6

NEXT_PRESENCE: Mapping[Presence | None, Presence | None] = {
    None: Presence.PRESENT,
    Presence.PRESENT: Presence.ABSENT,
    Presence.ABSENT: None,
}
"""What a tap on a tick makes of it."""


class ChildStatus(Enum):
    """Where a child stands today, in one word."""

    NO_CONSENT = auto()
    READY = auto()
    IN_PROGRESS = auto()
    DONE = auto()
    STOPPED = auto()
    REFUSED = auto()
    BEGUN_ELSEWHERE = auto()
    DONE_ELSEWHERE = auto()
    STOPPED_ELSEWHERE = auto()


ELSEWHERE = frozenset({ChildStatus.BEGUN_ELSEWHERE, ChildStatus.DONE_ELSEWHERE, ChildStatus.STOPPED_ELSEWHERE})
"""The interview is another laptop's: it can go on only there."""
FINISHED = frozenset({ChildStatus.DONE, ChildStatus.STOPPED, ChildStatus.REFUSED}) | ELSEWHERE
"""The child has had its turn: another interview is begun only when the researcher says so twice."""


@dataclass(frozen=True)
class RosterRow:
    """A line of the roster."""

    participant: Participant
    status: ChildStatus
    draft: InterviewRow | None = None
    """This laptop's interview that can go on."""
    presence: Presence | None = None
    """Whether the child is there today; None when nobody ticked it."""


def roster_rows(
    participants: Iterable[Participant], interviews: Iterable[InterviewRow], attendance: Iterable[Attendance] = ()
) -> tuple[RosterRow, ...]:
    """Join children, their interviews and today's ticks.

    An interview that can go on here speaks for the child, else its newest one.
    """
    presence = {tick.code: tick.presence for tick in attendance}
    speaking: dict[str, InterviewRow] = {}
    for row in interviews:
        known = speaking.get(row.participant)
        if known is None or _rank(row) > _rank(known):
            speaking[row.participant] = row
    return tuple(
        _row(participant, speaking.get(participant.code), presence.get(participant.code))
        for participant in participants
    )


def _rank(row: InterviewRow) -> tuple[bool, datetime]:
    return row.is_own and row.state is InterviewState.DRAFT, row.changed_at_utc


_HERE = {
    InterviewState.DRAFT: ChildStatus.IN_PROGRESS,
    InterviewState.FINAL: ChildStatus.DONE,
    InterviewState.STOPPED: ChildStatus.STOPPED,
}
_THERE = {
    InterviewState.DRAFT: ChildStatus.BEGUN_ELSEWHERE,
    InterviewState.FINAL: ChildStatus.DONE_ELSEWHERE,
    InterviewState.STOPPED: ChildStatus.STOPPED_ELSEWHERE,
}


def _row(participant: Participant, interview: InterviewRow | None, presence: Presence | None) -> RosterRow:
    if interview is not None:
        status = (_HERE if interview.is_own else _THERE)[interview.state]
        return RosterRow(participant, status, interview if status is ChildStatus.IN_PROGRESS else None, presence)
    if participant.assent_refused:
        return RosterRow(participant, ChildStatus.REFUSED, presence=presence)
    may_begin = participant.consent is not None or participant.role.is_staff
    return RosterRow(participant, ChildStatus.READY if may_begin else ChildStatus.NO_CONSENT, presence=presence)


def status_words(texts: Texts) -> Mapping[ChildStatus, str]:
    """The statuses in words."""
    translate = texts.translate
    return {
        ChildStatus.NO_CONSENT: translate("App", "consent missing"),
        ChildStatus.READY: translate("App", "ready"),
        ChildStatus.IN_PROGRESS: translate("App", "in progress"),
        ChildStatus.DONE: translate("App", "done"),
        ChildStatus.STOPPED: translate("App", "stopped, kept"),
        ChildStatus.REFUSED: translate("App", "did not want to"),
        ChildStatus.BEGUN_ELSEWHERE: translate("App", "begun on another laptop"),
        ChildStatus.DONE_ELSEWHERE: translate("App", "done on another laptop"),
        ChildStatus.STOPPED_ELSEWHERE: translate("App", "stopped on another laptop"),
    }


def _short_status_words(texts: Texts) -> Mapping[ChildStatus, str]:
    """The statuses in the few letters that a narrow column has; the whole words are the tooltip."""
    translate = texts.translate
    return {
        ChildStatus.NO_CONSENT: translate("App", "not yet"),
        ChildStatus.READY: translate("App", "can begin"),
        ChildStatus.IN_PROGRESS: translate("App", "in progress"),
        ChildStatus.DONE: translate("App", "done"),
        ChildStatus.STOPPED: translate("App", "stopped"),
        ChildStatus.REFUSED: translate("App", "said no"),
        ChildStatus.BEGUN_ELSEWHERE: translate("App", "begun elsewhere"),
        ChildStatus.DONE_ELSEWHERE: translate("App", "done elsewhere"),
        ChildStatus.STOPPED_ELSEWHERE: translate("App", "stopped elsewhere"),
    }


def giver_words(texts: Texts) -> Mapping[str, str]:
    """Who gave consent, in words."""
    translate = texts.translate
    return {
        "guardian": translate("App", "parent or guardian"),
        "school": translate("App", "school"),
        "child": translate("App", "the child itself"),
    }


def _short_giver_words(texts: Texts) -> Mapping[str, str]:
    translate = texts.translate
    return {
        "guardian": translate("App", "guardian"),
        "school": translate("App", "school"),
        "child": translate("App", "child"),
    }


class RosterModel(RowTable[RosterRow]):
    """Seat, presence, code, name, age, consent, status."""

    def __init__(self, texts: Texts, palette: Palette) -> None:
        translate = texts.translate
        super().__init__(
            (
                translate("App", "Seat"),
                translate("App", "Here"),
                translate("App", "Code"),
                translate("App", "Name"),
                translate("App", "Age"),
                translate("App", "Consent"),
                translate("App", "Today"),
            )
        )
        self._status, self._short_status = status_words(texts), _short_status_words(texts)
        self._givers, self._short_givers = giver_words(texts), _short_giver_words(texts)
        self._presence = {
            Presence.PRESENT: translate("App", "here"),
            Presence.ABSENT: translate("App", "absent"),
            None: "–",
        }
        self._own_word = translate("App", "asked on screen")
        self._none = texts.translate("App", "none yet")
        self._colours = {
            ChildStatus.IN_PROGRESS: QColor(palette.waiting_fill),
            ChildStatus.DONE: QColor(palette.done_fill),
            ChildStatus.DONE_ELSEWHERE: QColor(palette.done_fill),
            ChildStatus.BEGUN_ELSEWHERE: QColor(palette.waiting_fill),
            ChildStatus.NO_CONSENT: QColor(palette.alert_fill),
        }

    def place_of(self, code: str) -> int:
        """Where a child stands; -1 when not in this class."""
        return next((n for n, row in enumerate(self._rows) if row.participant.code == code), -1)

    def place_for(self, code: str, status: ChildStatus) -> int:
        """Where a child stands; without one the first of this status who is not absent, else the first of all."""
        known = self.place_of(code)
        waiting = (
            n for n, row in enumerate(self._rows) if row.status is status and row.presence is not Presence.ABSENT
        )
        return known if known >= 0 else next(waiting, 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, colour and alignment of a cell."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(row, self._short_givers, self._short_status)[index.column()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(row, self._givers, self._status)[index.column()]
        if role == Qt.ItemDataRole.BackgroundRole and index.column() == STATUS:
            return self._colours.get(row.status)
        if role == Qt.ItemDataRole.BackgroundRole and index.column() == HERE and row.presence is Presence.ABSENT:
            return self._colours[ChildStatus.NO_CONSENT]
        return None

    def _cells(self, row: RosterRow, givers: Mapping[str, str], status: Mapping[ChildStatus, str]) -> tuple[str, ...]:
        child = row.participant
        consent = givers.get(child.consent.given_by, child.consent.given_by) if child.consent else self._none
        if child.role.is_staff:
            consent = self._own_word
        age = str(child.age) if child.age is not None else "?"
        seat = str(child.seat) if child.seat else ""
        return (seat, self._presence[row.presence], child.code, child.name, age, consent, status[row.status])
