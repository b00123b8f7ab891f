"""What stands out in one finished interview, for the researcher alone (CHILD_UI row 56); shows no answer."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.form_panel import ways
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.row_table import ROW_PX, Index, RowTable, RowView
from app.ui.texts import Texts

_MS = 1000


@dataclass(frozen=True)
class QuestionTime:
    """One question of the interview.

    Attributes:
        words: as it was asked, in a language the researcher reads where the form has it.
        run: which stretch of equal answers it belongs to, counted from 1; 0 for none.
    """

    words: str
    looked_at_ms: int
    first_answer_ms: int | None
    changes: int
    is_fast: bool
    run: int = 0


@dataclass(frozen=True)
class QualityView:
    """What the page shows.

    Attributes:
        opposed_runs: numbers of the stretches in which some questions are worded against the others.
    """

    entity: str
    code: str
    title: str
    questions: tuple[QuestionTime, ...]
    opposed_runs: frozenset[int] = frozenset()

    @property
    def minutes(self) -> int:
        """How long questions were looked at, in whole minutes."""
        return round(sum(item.looked_at_ms for item in self.questions) / _MS / 60)

    @property
    def fast(self) -> int:
        """How many were answered in less than a second."""
        return sum(item.is_fast for item in self.questions)

    @property
    def runs(self) -> tuple[tuple[int, int], ...]:
        """(number, length) of each stretch of equal answers."""
        numbers = [item.run for item in self.questions if item.run]
        return tuple((number, numbers.count(number)) for number in sorted(set(numbers)))


class TimesModel(RowTable[QuestionTime]):
    """A line for each question, in the order in which they were met."""

    def __init__(self, texts: Texts) -> None:
        translate = texts.translate
        super().__init__(
            (
                translate("App", "Question"),
                translate("App", "Looked at"),
                translate("App", "First answer"),
                translate("App", "Changed"),
                translate("App", "Stands out"),
            )
        )
        self._seconds = translate("App", "{number} s")
        self._fast = translate("App", "under a second")
        self._same = translate("App", "same answer")
        self._locale = texts.locale

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Times in seconds; what stands out in words, so that no colour has to say it."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return row.words
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        first = "" if row.first_answer_ms is None else self._in_seconds(row.first_answer_ms)
        out = ", ".join(words for words, stands_out in ((self._fast, row.is_fast), (self._same, row.run)) if stands_out)
        return (row.words, self._in_seconds(row.looked_at_ms), first, str(row.changes or ""), out)[index.column()]

    def _in_seconds(self, ms: int) -> str:
        return self._seconds.format(number=self._locale.toString(ms / _MS, "f", 1))


class QualityPage(Page):
    """Two sentences on top, the times below, and the log as a file."""

    save_asked = Signal()
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        translate = texts.translate
        self.title, self.summary = QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the "
                "child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.",
            )
        )
        self.words.setProperty("role", "hint")
        self.summary.setProperty("role", "info")
        self.notice = NoticeLine()
        for label in (self.words, self.summary):
            label.setWordWrap(True)
        self.model = TimesModel(texts)
        self.table = RowView(stretched=0)
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("App", "Questions"))
        self.table.setMinimumHeight(4 * ROW_PX)
        self.save = QPushButton(translate("App", "Save the log"))
        self.save.setToolTip(
            translate("App", "Times and questions as a file for analysts (audit.csv), without answers and names.")
        )
        self.cancel = QPushButton(translate("App", "Back"))
        self._lay_out()
        self.save.clicked.connect(self.save_asked)
        self.cancel.clicked.connect(self.cancelled)

    def show_quality(self, view: QualityView) -> None:
        """Show one interview."""
        translate, counted = self._texts.translate, self._texts.counted
        self.title.setText(
            translate("App", "How it went: child {code}, {form}").format(code=view.code, form=view.title)
        )
        said = [counted.tr("%n minute(s) of questions.", "", view.minutes)]
        if view.fast:
            said.append(counted.tr("%n question(s) answered in less than a second.", "", view.fast))
        for number, length in view.runs:
            said.append(counted.tr("%n questions in a row have the same answer.", "", length))
            if number in view.opposed_runs:
                said.append(
                    translate("App", "Some of them say the opposite of the others, so it cannot be meant for all.")
                )
        if not view.fast and not view.runs:
            said.append(translate("App", "Nothing stands out."))
        self.summary.setText(" ".join(said))
        self.summary.show()
        self.model.replace_rows(view.questions)
        self.save.setEnabled(True)
        self.show_notice("")

    def show_empty(self, words: str) -> None:
        """There is nothing to show, and why."""
        self.forget()
        self.show_notice(words)

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.say(words, is_good=is_good)

    def forget(self) -> None:
        """The store is locked: no code stays here."""
        self.title.setText("")
        self.summary.hide()
        self.model.replace_rows(())
        self.save.setEnabled(False)
        self.show_notice("")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        for label in (self.title, self.words, self.summary, self.notice):
            column.addWidget(label)
        column.addWidget(self.table, 1)
        column.addLayout(ways(self.cancel, self.save))
