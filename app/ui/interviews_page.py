"""The list of all interviews on this laptop; asks to go on with open ones, shows no answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.storage.log_rows import Returned
from app.storage.rows import InterviewRow, InterviewState, SyncState
from app.ui.interviews_model import FORM, InterviewsModel
from app.ui.list_box import ListBox
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.returned_words import returned_words
from app.ui.row_table import RowView
from app.ui.texts import Texts
from app.ui.theme import Theme

_TITLE_MIN_PX = 200
"""The beginning of a questionnaire's title; with large letters the table rather scrolls."""


class Filter(Enum):
    """Which interviews are listed."""

    ALL = auto()
    NOT_SENT = auto()
    OPEN = auto()
    LOOK_AT = auto()
    RETURNED = auto()


@dataclass(frozen=True)
class InterviewsView:
    """What the page shows."""

    rows: tuple[InterviewRow, ...]
    titles: tuple[tuple[str, str], ...]
    """(form id, title)."""
    returned: Mapping[str, Returned] = field(default_factory=dict)
    """By entity: what a coordinator sent back."""
    is_coordinator: bool = False
    """Whether this laptop may send interviews back."""


@dataclass(frozen=True)
class Reopen:
    """Go on with this interview."""

    row: InterviewRow


@dataclass(frozen=True)
class Correct:
    """Open this interview again, which was finished here or sent back.

    Attributes:
        returned: why it came back; None when nobody sent it.
    """

    row: InterviewRow
    returned: Returned | None = None


@dataclass(frozen=True)
class SendBack:
    """A coordinator wants this finished interview to be done anew."""

    row: InterviewRow


@dataclass(frozen=True)
class LookAt:
    """Show how this interview went."""

    row: InterviewRow


@dataclass(frozen=True)
class LogsAsked:
    """Write the logs of these interviews to a file."""

    entities: tuple[str, ...]


class InterviewsPage(Page):
    """A table with a filter."""

    reopen_asked = Signal(Reopen)
    correct_asked = Signal(Correct)
    look_asked = Signal(LookAt)
    send_back_asked = Signal(SendBack)
    logs_asked = Signal(LogsAsked)
    log_asked = Signal()

    def __init__(self, texts: Texts, theme: Theme, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._view = InterviewsView((), ())
        translate = texts.translate
        self.model = InterviewsModel(texts, theme.palette, zone)
        self.filter = ListBox()
        for words, value in (
            (translate("App", "All interviews"), Filter.ALL),
            (translate("App", "Not yet sent"), Filter.NOT_SENT),
            (translate("App", "In progress"), Filter.OPEN),
            (translate("App", "For the coordinator"), Filter.LOOK_AT),
            (translate("App", "Sent back"), Filter.RETURNED),
        ):
            self.filter.addItem(words, value)
        self.filter.setMinimumContentsLength(20)
        self.filter.setAccessibleName(translate("App", "Which interviews"))
        self.count = QLabel()
        self.count.setProperty("role", "hint")
        self.table = RowView(stretched=FORM, stretched_min_px=_TITLE_MIN_PX)
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("App", "Interviews"))
        self._none_yet = translate("App", "No interviews here yet.")
        self._none = translate("App", "No interview of this kind.")
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reopen = QPushButton(translate("App", "Give the laptop to this child again"))
        self.reopen.setProperty("role", "main")
        self.correct = QPushButton(translate("App", "Correct this interview"))
        self.look = QPushButton(translate("App", "How it went"))
        self.look.setToolTip(translate("App", "Times and what stands out, for you alone; no answers."))
        self.sync_log = QPushButton(translate("App", "What went and what came"))
        self.sync_log.setToolTip(translate("App", "Syncs and sticks, and what became of every interview."))
        self.send_back = QPushButton(translate("App", "Send this interview back"))
        self.logs = QPushButton(translate("App", "Save these logs"))
        self.logs.setToolTip(
            translate("App", "Times of the listed interviews as one file for analysts, without answers and names.")
        )
        self.notice, self.came_back = NoticeLine(), NoticeLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(14)
        top = QHBoxLayout()
        top.addWidget(self.filter)
        top.addSpacing(16)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.correct)
        top.addWidget(self.reopen)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self.came_back)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        below = QHBoxLayout()
        below.addWidget(self.sync_log)
        below.addWidget(self.look)
        below.addStretch(1)
        below.addWidget(self.send_back)
        below.addWidget(self.logs)
        column.addLayout(below)
        self.filter.currentIndexChanged.connect(self._on_filter)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.look.clicked.connect(self._on_look)
        self.logs.clicked.connect(self._on_logs)
        self.sync_log.clicked.connect(self.log_asked)
        self.send_back.clicked.connect(self._on_send_back)
        self.correct.clicked.connect(self._on_correct)
        self.reopen.clicked.connect(self._on_reopen)
        self._show()

    def show_interviews(self, view: InterviewsView) -> None:
        """Show the list, filtered as before."""
        self._view = view
        self._show()

    def choose(self, wanted: Filter) -> None:
        """List these interviews."""
        self.filter.setCurrentIndex(self.filter.findData(wanted))

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.say(words, is_good=is_good)

    def forget(self) -> None:
        """The store is locked: no row stays here."""
        self.show_notice("")
        self.show_interviews(InterviewsView((), ()))

    def _show(self) -> None:
        wanted = self.filter.currentData()
        returned = self._view.returned
        rows = tuple(row for row in self._view.rows if _is_wanted(row, wanted, returned))
        self.model.show_rows(rows, dict(self._view.titles), frozenset(returned))
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(self._none if self._view.rows else self._none_yet)
        counted = self._texts.counted
        self.count.setText(counted.tr("%n interview(s)", "", len(rows)))
        if rows:
            self.table.selectRow(0)
        self._show_action()

    def _show_action(self) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        is_own = row is not None and row.is_own
        # While an interview goes on, what stands out could change how the researcher meets the child.
        self.look.setVisible(is_own and row is not None and row.state is not InterviewState.DRAFT)
        self.logs.setVisible(row is not None)
        returned = self._view.returned.get(row.entity) if row is not None else None
        is_draft = row is not None and row.state is InterviewState.DRAFT
        is_final = row is not None and row.state is InterviewState.FINAL
        self.send_back.setVisible(is_final and self._view.is_coordinator)
        self.reopen.setVisible(is_own and is_draft and returned is None)
        is_gone = returned is not None and not returned.is_here
        self.correct.setVisible(is_own and (is_final or returned is not None) and not is_gone)
        self.came_back.say(returned_words(self._texts, returned) if returned else "")

    def _on_filter(self) -> None:
        self._show()

    def _on_row(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._show_action()

    def _on_look(self) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None:
            self.look_asked.emit(LookAt(row))

    def _on_logs(self) -> None:
        self.logs_asked.emit(LogsAsked(tuple(row.entity for row in self.model.rows)))

    def _on_send_back(self) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None:
            self.send_back_asked.emit(SendBack(row))

    def _on_correct(self) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None:
            self.correct_asked.emit(Correct(row, self._view.returned.get(row.entity)))

    def _on_reopen(self) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None:
            self.reopen_asked.emit(Reopen(row))


def _is_wanted(row: InterviewRow, wanted: Filter, returned: Mapping[str, Returned]) -> bool:
    if wanted is Filter.RETURNED:
        return row.entity in returned
    if wanted is Filter.NOT_SENT:
        return row.sync_state in (SyncState.LOCAL, SyncState.WAITING)
    if wanted is Filter.OPEN:
        return row.is_own and row.state is InterviewState.DRAFT
    if wanted is Filter.LOOK_AT:
        return row.sync_state in (SyncState.CONFLICT, SyncState.QUARANTINED)
    return True
