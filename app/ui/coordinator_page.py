"""A coordinator's list: what is in dispute, who seems to be there twice, what was decided; asks, decides nothing."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.storage.decision_rows import DecisionKind, WaitingRecord
from app.ui.coordinator_view import Work, WorkRow
from app.ui.list_box import ListBox
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.row_table import Index, RowTable, RowView
from app.ui.texts import Texts

_WHAT, _CHILD, _SITE, _FORM, _WHEN = range(5)
_FORM_MIN_PX = 200


class Listed(Enum):
    """Which lines are listed."""

    OPEN = auto()
    DISPUTES = auto()
    TWICE = auto()
    WAITING = auto()
    DECIDED = auto()


_WORKS = {
    Listed.OPEN: (Work.DISPUTE, Work.TWICE, Work.WAITING),
    Listed.DISPUTES: (Work.DISPUTE,),
    Listed.TWICE: (Work.TWICE,),
    Listed.WAITING: (Work.WAITING,),
    Listed.DECIDED: (Work.DECIDED,),
}


class WorkModel(RowTable[WorkRow]):
    """A line for each; what it is about in words."""

    def __init__(self, texts: Texts) -> None:
        translate = texts.translate
        super().__init__(
            (
                translate("App", "What"),
                translate("App", "Child"),
                translate("App", "Site"),
                translate("App", "Questionnaire"),
                translate("App", "When"),
            )
        )
        self._texts = texts
        self._decided = {
            DecisionKind.RESOLVED: translate("App", "settled"),
            DecisionKind.RETURNED: translate("App", "sent back"),
            DecisionKind.JOINED: translate("App", "two made one"),
            DecisionKind.RECODED: translate("App", "given another code"),
            DecisionKind.APART: translate("App", "kept beside the other"),
        }
        self._undone = translate("App", "taken back")
        self._waits = translate("App", "goes with the next sync")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        when = ""
        if row.at_utc is not None:
            when = self._texts.moment(row.at_utc)
        return (self._what(row), row.participant, row.site, row.form, when)[index.column()]

    def _what(self, row: WorkRow) -> str:
        counted = self._texts.counted
        if row.work is Work.DISPUTE:
            return counted.tr("%n answer(s) differ(s)", "", row.count)
        if row.work is Work.TWICE:
            return counted.tr("%n interviews under one code", "", row.count)
        if row.waiting is not None:
            return self._of_waiting(row.waiting)
        made = row.decision
        assert made is not None
        words = [self._decided[made.kind]]
        if made.is_undone:
            words.append(self._undone)
        elif not made.is_sent:
            words.append(self._waits)
        return ", ".join(words)

    def _of_waiting(self, waiting: WaitingRecord) -> str:
        translate = self._texts.translate
        words = [translate("App", "kept apart by the server")]
        if waiting.verdict is not None and not waiting.answer:
            words.append(self._waits)
        elif waiting.is_set_aside:
            words.append(translate("App", "set aside"))
        return ", ".join(words)


class CoordinatorPage(Page):
    """A table with a filter, and what can be done with the chosen line."""

    look_asked = Signal(WorkRow)
    undo_asked = Signal(WorkRow)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._work: tuple[WorkRow, ...] = ()
        translate = texts.translate
        self.title = QLabel(translate("App", "To decide"))
        self.title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "From everything that is on this laptop, with or without a network. What you decide goes to the "
                "others with the next sync, and you can take it back.",
            )
        )
        self.words.setProperty("role", "hint")
        self.words.setWordWrap(True)
        self.notice = NoticeLine()
        self.filter = ListBox()
        self.filter.setMinimumContentsLength(20)
        self.filter.setAccessibleName(translate("App", "Which lines"))
        for words, value in (
            (translate("App", "All that is open"), Listed.OPEN),
            (translate("App", "Answers that differ"), Listed.DISPUTES),
            (translate("App", "Two interviews under one code"), Listed.TWICE),
            (translate("App", "Kept apart by the server"), Listed.WAITING),
            (translate("App", "Decided here"), Listed.DECIDED),
        ):
            self.filter.addItem(words, value)
        self.look = QPushButton(translate("App", "Look at it"))
        self.look.setProperty("role", "main")
        self.undo = QPushButton(translate("App", "Take this decision back"))
        self.model = WorkModel(texts)
        self.table = RowView(stretched=_FORM, stretched_min_px=_FORM_MIN_PX)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.title.text())
        self.empty = QLabel(translate("App", "Nothing here. After a sync there may be."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.filter.currentIndexChanged.connect(self._show)
        self.table.selectionModel().currentRowChanged.connect(self._show_ways)
        self.table.activated.connect(self._on_look)
        self.look.clicked.connect(self._on_look)
        self.undo.clicked.connect(self._on_undo)
        self._show()

    @property
    def chosen(self) -> WorkRow | None:
        """The line that something can be done with."""
        return self.model.row_at(self.table.currentIndex().row())

    def show_work(self, rows: tuple[WorkRow, ...]) -> None:
        """Show the list, filtered as before."""
        self._work = rows
        self._show()

    def choose(self, wanted: Listed) -> None:
        """List these lines."""
        self.filter.setCurrentIndex(self.filter.findData(wanted))

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.say(words, is_good=is_good)

    def forget(self) -> None:
        """The store is locked: no code stays here."""
        self.show_notice("")
        self.show_work(())

    def _show(self) -> None:
        works = _WORKS[self.filter.currentData()]
        is_open = self.filter.currentData() is Listed.OPEN
        rows = tuple(row for row in self._work if row.work in works and not (is_open and _is_answered(row)))
        self.model.replace_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows:
            self.table.selectRow(0)
        self._show_ways()

    def _show_ways(self) -> None:
        row = self.chosen
        self.look.setVisible(row is not None and row.work is not Work.DECIDED)
        self.undo.setVisible(row is not None and row.decision is not None and not row.decision.is_undone)

    def _on_look(self) -> None:
        row = self.chosen
        if row is not None and row.work is not Work.DECIDED:
            self.look_asked.emit(row)

    def _on_undo(self) -> None:
        if self.chosen is not None:
            self.undo_asked.emit(self.chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.notice)
        top = QHBoxLayout()
        top.addWidget(self.filter)
        top.addStretch(1)
        top.addWidget(self.undo)
        top.addWidget(self.look)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)


def _is_answered(row: WorkRow) -> bool:
    """Whether something was said about it already; it is listed with those of its kind only."""
    return row.waiting is not None and (row.waiting.is_set_aside or row.waiting.verdict is not None)
