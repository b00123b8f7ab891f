"""Several interviews under one code, side by side: one child asked twice, or two children with one code; asks only."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.coordinator_view import DuplicateView, TwinAnswer, TwinColumn
from app.ui.form_panel import ways
from app.ui.list_box import ListBox
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.plain_label import plain_label
from app.ui.row_table import ROW_PX, Index, RowTable, RowView
from app.ui.texts import Texts

_COLUMN_MAX = 24
"""Letters of an answer in a column; the whole of it is in the tool tip."""


@dataclass(frozen=True)
class JoinAsked:
    """It is one child: this record stays, the others go."""

    keep: str
    drop: tuple[str, ...]


@dataclass(frozen=True)
class RecodeAsked:
    """This record is another child's, whose code was typed."""

    entity: str
    code: str


@dataclass(frozen=True)
class ApartAsked:
    """All of these are right as they are."""

    entities: tuple[str, ...]


class AnswersModel(RowTable[TwinAnswer]):
    """A line for each question, a column for each record."""

    def __init__(self, texts: Texts, records: int) -> None:
        number = texts.translate("App", "Interview {number}")
        titles = [number.format(number=place) for place in range(1, records + 1)]
        super().__init__((texts.translate("App", "Question"), *titles, ""))
        self._differs = texts.translate("App", "differs")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; that a line differs is said in words, so that no colour has to."""
        row = self._rows[index.row()]
        cells = (row.words, *row.said, self._differs if row.differs else "")
        words = cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return words
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            is_answer = 0 < index.column() <= len(row.said)
            return words if not is_answer or len(words) <= _COLUMN_MAX else words[: _COLUMN_MAX - 1] + "…"
        return None


class DuplicatePage(Page):
    """A table of answers, those that differ first, and four ways to go on."""

    join_asked = Signal(JoinAsked)
    recode_asked = Signal(RecodeAsked)
    apart_asked = Signal(ApartAsked)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._view: DuplicateView | None = None
        translate = texts.translate
        self.title, self.where = plain_label(texts, role="title"), plain_label(texts, role="hint")
        self.words = plain_label(texts)
        self.notice = NoticeLine()
        self.table = RowView(stretched=0, stretched_min_px=260)
        self.table.setAccessibleName(translate("App", "Answers"))
        self.table.setMinimumHeight(4 * ROW_PX)
        self.model = AnswersModel(texts, 0)
        self.which = ListBox()
        self.which.setMinimumContentsLength(20)
        self.which.setAccessibleName(translate("App", "Which interview"))
        self.join = QPushButton(translate("App", "One child: keep this interview"))
        self.join.setToolTip(
            translate("App", "It gets the answers that only the other one has; the other one is deleted.")
        )
        self.recode = QPushButton(translate("App", "Another child: give it this code"))
        self.code = QLineEdit()
        self.code.setPlaceholderText(translate("App", "Code of the other child"))
        self.code.setAccessibleName(self.code.placeholderText())
        self.apart = QPushButton(translate("App", "Both are right"))
        self.apart.setToolTip(translate("App", "For example two waves of one child. They are not offered again."))
        self.cancel = QPushButton(translate("App", "Back"))
        self._lay_out()
        self.join.clicked.connect(self._on_join)
        self.recode.clicked.connect(self._on_recode)
        self.apart.clicked.connect(self._on_apart)
        self.cancel.clicked.connect(self.cancelled)

    def show_duplicate(self, view: DuplicateView) -> None:
        """Show one group; the first record is chosen."""
        self.forget()
        self._view = view
        translate, counted = self._texts.translate, self._texts.counted
        how_many = counted.tr("%n interviews under one code", "", len(view.records))
        self.title.setText(translate("App", "Child {code}: {what}").format(code=view.participant, what=how_many))
        self.where.setText(f"{view.form}, {view.site}")
        differing = sum(answer.differs for answer in view.answers)
        alike = len(view.answers) - differing
        self.words.setText(
            translate("App", "{alike} {differing} Many that differ point to two children.").format(
                alike=counted.tr("%n answer(s) are the same,", "", alike),
                differing=counted.tr("%n differ(s).", "", differing),
            )
        )
        self.model = AnswersModel(self._texts, len(view.records))
        self.table.setModel(self.model)
        self.model.replace_rows(view.answers)
        named = [(self._name(place, record), record.entity) for place, record in enumerate(view.records, start=1)]
        self.which.fill(named, None)

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.say(words, is_good=is_good)

    def forget(self) -> None:
        """The store is locked, or another group comes: no answer and no code stays here."""
        self._view = None
        self.model.replace_rows(())
        self.which.fill([], None)
        self.code.clear()
        for label in (self.title, self.where, self.words):
            label.setText("")
        self.show_notice("")

    def _name(self, place: int, record: TwinColumn) -> str:
        translate = self._texts.translate
        when = self._texts.moment(record.at_utc)
        states = {
            "final": translate("App", "done"),
            "unfinished": translate("App", "in progress"),
            "stopped": translate("App", "stopped, kept"),
        }
        number = translate("App", "Interview {number}").format(number=place)
        return f"{number}: {record.who}, {when}, {states.get(record.state, record.state)}"

    @property
    def _chosen(self) -> str:
        return str(self.which.currentData() or "")

    def _entities(self) -> tuple[str, ...]:
        return tuple(record.entity for record in self._view.records) if self._view else ()

    def _on_join(self) -> None:
        others = tuple(entity for entity in self._entities() if entity != self._chosen)
        if self._chosen and others:
            self.join_asked.emit(JoinAsked(self._chosen, others))

    def _on_recode(self) -> None:
        if not self.code.text().strip():
            self.show_notice(self._texts.translate("App", "Type the code of the other child first."))
        elif self._chosen:
            self.recode_asked.emit(RecodeAsked(self._chosen, self.code.text()))

    def _on_apart(self) -> None:
        if self._view is not None:
            self.apart_asked.emit(ApartAsked(self._entities()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        for widget in (self.title, self.where, self.words, self.notice):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        first, second = QHBoxLayout(), QHBoxLayout()
        label = QLabel(self._texts.translate("App", "Which interview?"))
        label.setBuddy(self.which)
        first.addWidget(label)
        first.addWidget(self.which, 1)
        first.addWidget(self.join)
        second.addWidget(self.code, 1)
        second.addWidget(self.recode)
        column.addLayout(first)
        column.addLayout(second)
        column.addLayout(ways(self.cancel, self.apart))
