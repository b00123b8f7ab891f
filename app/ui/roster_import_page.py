"""A list of children before it is taken over: what can be used, each problem with its row; stores nothing."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.rosters import RosterChild, RosterFile, RosterProblem
from app.ui.error_words import error_words
from app.ui.page import Page
from app.ui.row_table import Index, RowTable, RowView
from app.ui.texts import Texts

_ROW_PX = 34


@dataclass(frozen=True)
class RosterAgreed:
    """The researcher agrees to take these children over."""

    site_id: str
    children: tuple[RosterChild, ...] = field(repr=False)


class ProblemsModel(RowTable[RosterProblem]):
    """Row, column, what is wrong, what becomes of the row."""

    def __init__(self, texts: Texts) -> None:
        translate = texts.translate
        super().__init__(
            (
                translate("App", "Row"),
                translate("App", "Column"),
                translate("App", "What is wrong"),
                translate("App", "What happens"),
            )
        )
        self._texts = texts
        self._left_out, self._taken = translate("App", "left out"), translate("App", "taken over as it is")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; the whole of it is the tooltip."""
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        problem = self._rows[index.row()]
        row = str(problem.row) if problem.row is not None else ""
        happens = self._left_out if problem.is_blocking else self._taken
        return (row, problem.column, problem_words(self._texts, problem), happens)[index.column()]


class ChildrenModel(RowTable[RosterChild]):
    """The children that would be taken over, as they were understood."""

    def __init__(self, texts: Texts) -> None:
        translate = texts.translate
        super().__init__(
            (
                translate("App", "Class"),
                translate("App", "Seat"),
                translate("App", "Code"),
                translate("App", "Name"),
                translate("App", "Age"),
            )
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        child = self._rows[index.row()]
        seat, age = str(child.seat or ""), "?" if child.age is None else str(child.age)
        return (child.class_label, seat, child.code, child.name, age)[index.column()]


def problem_words(texts: Texts, problem: RosterProblem) -> str:
    """The problem in the reader's language; a code without words keeps its own English ones."""
    translate = texts.translate
    known = {
        "no_code": translate("App", "The code is missing. Every child needs one."),
        "bad_code": translate("App", "A code has Latin letters, digits, dots and dashes only, at most 100."),
        "check_character": translate("App", "The last character of the code does not fit: the code is mistyped."),
        "duplicate_code": translate("App", "Another row has the same code. Each child needs its own."),
        "no_class": translate("App", "The class is missing."),
        "bad_seat": translate("App", "The seat should be a whole number from 0 to 9999."),
        "bad_age": translate("App", "The age should be a whole number from 3 to 25."),
        "no_age": translate("App", "The age is missing."),
        "long_name": translate("App", "The name is too long."),
        "formula": translate("App", "There is a formula. Replace it by its value."),
        "merged": translate("App", "The cell is merged with others. Undo the merge."),
        "error": translate("App", "The cell holds an error of the spreadsheet program."),
        "bad_character": translate("App", "There is a character that no text has. Save the file as UTF-8 or .xlsx."),
        "same_seat": translate("App", "Two children have this seat."),
        "same_name": translate("App", "Two children of this class have this name: two children, or one twice?"),
        "guessed_encoding": translate(
            "App", "Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again."
        ),
    }
    return known.get(problem.code, problem.message)


class RosterImportPage(Page):
    """Choose a file, read what is wrong with it, agree or go back."""

    choose_asked = Signal()
    agreed = Signal(RosterAgreed)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._site_id = ""
        self._file: RosterFile | None = None
        translate = texts.translate
        self.title = QLabel(translate("App", "Take over a list of children"))
        self.title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, "
                "age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.",
            )
        )
        self.words.setProperty("role", "hint")
        self.words.setWordWrap(True)
        self.choose = QPushButton(translate("App", "Choose a file"))
        self.summary, self.notice = QLabel(), QLabel()
        self.summary.setProperty("role", "info")
        self.notice.setProperty("role", "notice")
        for label in (self.summary, self.notice):
            label.setWordWrap(True)
        self.problems, self.children_model = ProblemsModel(texts), ChildrenModel(texts)
        self.problem_title = QLabel(translate("App", "Please look at these"))
        self.children_title = QLabel(translate("App", "These children can be taken over"))
        self.problem_table = _table(self.problems, stretched=2, name=self.problem_title.text())
        self.children_table = _table(self.children_model, stretched=3, name=self.children_title.text())
        self.agree = QPushButton()
        self.agree.setProperty("role", "main")
        self.cancel = QPushButton(translate("App", "Back to the class"))
        self._lay_out()
        self.choose.clicked.connect(self._on_choose)
        self.agree.clicked.connect(self._on_agree)
        self.cancel.clicked.connect(self._on_cancel)
        self.show_site("", "")

    def show_site(self, site_id: str, site_name: str) -> None:
        """Begin for a site, with no file."""
        self._site_id = site_id
        heading = self._texts.translate("App", "Take over a list of children")
        self.title.setText(f"{heading} · {site_name}" if site_name else heading)
        self._clear()
        self.choose.setFocus()

    @property
    def site_id(self) -> str:
        """The site that the list is for."""
        return self._site_id

    def show_reading(self) -> None:
        """A file was chosen and is being read."""
        self._clear()
        self.summary.setText(self._texts.translate("App", "Reading the file …"))
        self.choose.setEnabled(False)

    def show_file(self, roster: RosterFile) -> None:
        """What the file holds."""
        self._clear()
        self._file = roster
        counted, translate = self._texts.counted, self._texts.translate
        rows = counted.tr("%n row(s) read.", "", roster.rows)
        good = counted.tr("%n child(ren) can be taken over.", "", len(roster.children))
        more = counted.tr("%n more problem(s) are not listed.", "", roster.more_problems)
        said = [rows, good, *([more] if roster.more_problems else [])]
        if roster.earlier_questions:
            names = ", ".join(roster.earlier_questions)
            said.append(translate("App", "With earlier answers to: {questions}.").format(questions=names))
        self.summary.setText(" ".join(said))
        self.problems.replace_rows(roster.problems)
        self.children_model.replace_rows(roster.children)
        self._show_tables()
        if roster.children:
            self.agree.setText(counted.tr("Take over %n child(ren)", "", len(roster.children)))
            self.agree.setEnabled(True)
            self.agree.show()
        else:
            self.notice.setText(translate("App", "No row can be used. Mend the file and choose it again."))

    def show_error(self, error: AppError) -> None:
        """Why the file cannot be read, or the children not be taken over."""
        self._clear()
        self.notice.setText(error_words(self._texts, error))

    def forget(self) -> None:
        """The store is locked: no name stays here."""
        self.show_site("", "")

    def _clear(self) -> None:
        self._file = None
        self.choose.setEnabled(True)
        self.problems.replace_rows(())
        self.children_model.replace_rows(())
        self.summary.setText("")
        self.notice.setText("")
        self.agree.hide()
        self._show_tables()

    def _show_tables(self) -> None:
        for label, table, model in (
            (self.problem_title, self.problem_table, self.problems),
            (self.children_title, self.children_table, self.children_model),
        ):
            label.setVisible(model.rowCount() > 0)
            table.setVisible(model.rowCount() > 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.words)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.choose)
        top.addWidget(self.summary, 1)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self.problem_title)
        column.addWidget(self.problem_table, 3)
        column.addWidget(self.children_title)
        column.addWidget(self.children_table, 4)
        column.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.cancel)
        below.addStretch(1)
        below.addWidget(self.agree)
        column.addLayout(below)

    def _on_choose(self) -> None:
        self.choose_asked.emit()

    def _on_agree(self) -> None:
        if self._file is not None:
            self.agree.setEnabled(False)
            self.agreed.emit(RosterAgreed(self._site_id, self._file.children))

    def _on_cancel(self) -> None:
        self.cancelled.emit()


def _table(model: RowTable[RosterProblem] | RowTable[RosterChild], *, stretched: int, name: str) -> RowView:
    table = RowView(stretched=stretched, row_px=_ROW_PX)
    table.setModel(model)
    table.setAccessibleName(name)
    return table
