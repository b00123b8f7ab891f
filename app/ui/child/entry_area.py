"""Answers by typing: number pad, text, one line (also masked), and the empty area of a note."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.forms import QuestionKind, QuestionView
from app.ui.child.answers import AnswerArea, Entered, Look, TypedArea
from app.ui.icons import icon

MAX_DIGITS = 6
MAX_FIGURES = 20
"""Of a text that is made of figures (appearance ``numbers``): a code, a telephone number."""
_NO_MENU = Qt.ContextMenuPolicy.PreventContextMenu


class NumberArea(AnswerArea):
    """A number by big keys: 1-9, 0, one back, and the decimal point where the question takes one."""

    commits_at_once = False
    runs_with_script = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = QLineEdit()
        self._shown.setProperty("role", "entry")
        self._shown.setReadOnly(True)
        self._shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown.setContextMenuPolicy(_NO_MENU)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keys = [QPushButton(str(digit)) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)]
        self._point = QPushButton(".")
        self._erase = QPushButton()
        self._text = ""
        self._most = MAX_DIGITS
        self._grid = QGridLayout()
        for number, key in enumerate((*self._keys[:5], *self._keys[5:], self._point)):
            self._grid.addWidget(key, min(number // 5, 1), number - 5 if number >= 5 else number)
        for key in self._keys:
            key.setProperty("role", "key")
            key.clicked.connect(self._on_key)
        for key in (self._point, self._erase):
            key.setProperty("role", "key")
        self._point.clicked.connect(self._on_key)
        self._erase.clicked.connect(self._on_erase)
        self._top = QHBoxLayout()
        self._top.addStretch(1)
        self._top.addWidget(self._shown)
        self._top.addWidget(self._erase)
        self._top.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._column.addLayout(self._top)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._column.setAlignment(self._grid, Qt.AlignmentFlag.AlignHCenter)
        # Numbers run from left to right in every script that we show.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show the number that was answered before."""
        translate, side = look.texts.translate, look.theme.target_px
        self._point.setVisible(takes_point(question))
        self._most = MAX_FIGURES if question.kind is QuestionKind.TEXT else MAX_DIGITS
        self._erase.setText("")
        self._erase.setIcon(icon("back"))
        self._erase.setAccessibleName(translate("Child", "Take the last digit away"))
        self._erase.setToolTip(translate("Child", "Take the last digit away"))
        self._point.setAccessibleName(translate("Child", "Decimal point"))
        self._shown.setAccessibleName(translate("Child", "Your number"))
        self._shown.setFixedWidth(side * (6 if self._most == MAX_FIGURES else 3))
        self._shown.setFixedHeight(max(side, self._shown.fontMetrics().height() + 20))
        for layout in (self._grid, self._top, self._column):
            layout.setSpacing(look.theme.gap_px)
        self._erase.setIconSize(QSize(side // 2, side // 2))
        for key in (*self._keys, self._point, self._erase):
            key.setFixedSize(side, side)
            key.setContextMenuPolicy(_NO_MENU)
        self._put(value)

    def current(self) -> Entered:
        """The number as XForms text."""
        return Entered(self._text.rstrip("."))

    def clear(self) -> None:
        """No digits."""
        self._put("")

    def press_digit(self, digit: int) -> bool:
        """A digit of the keyboard is a digit of the number."""
        self._add(str(digit))
        return True

    def press_point(self) -> bool:
        """Either decimal sign of a keyboard is the point; where whole numbers are asked it is none."""
        if not self._point.isHidden():
            self._add(".")
        return not self._point.isHidden()

    def press_erase(self) -> bool:
        """Take the last digit away; False when there is none."""
        if not self._text:
            return False
        self._put(self._text[:-1])
        self.entered.emit(self.current())
        return True

    def needed(self, width: int) -> QSize:
        """The keys never shrink."""
        return QSize(width, self._shown.height() + 2 * self._keys[0].height() + 4 * self._grid.spacing())

    def targets(self) -> tuple[QWidget, ...]:
        """All keys."""
        return (*self._keys, self._erase)

    def _add(self, key: str) -> None:
        if len(self._text) < self._most and not (key == "." and "." in self._text):
            self._put(self._text + key)
            self.entered.emit(self.current())

    def _put(self, text: str) -> None:
        self._text = text
        self._shown.setText(text)

    def _on_key(self) -> None:
        key = self.sender()
        assert isinstance(key, QPushButton)
        self._add(key.text())

    def _on_erase(self) -> None:
        self.press_erase()


def takes_point(question: QuestionView) -> bool:
    """Whether the number may have a fraction."""
    if question.kind is QuestionKind.RANGE:
        parts = (question.parameters.get(name, "1") for name in ("start", "end", "step"))
        return any("." in part.rstrip("0").rstrip(".") for part in parts)
    return question.kind is QuestionKind.DECIMAL


class LineArea(TypedArea):
    """One line: a code that is typed or scanned, or words that turn into dots once they are typed."""

    def __init__(self, parent: QWidget | None = None, *, is_alone: bool = True) -> None:
        """Make the line.

        Args:
            parent: as every widget of Qt has one.
            is_alone: it has the screen for itself, and its words are as large as the question.
        """
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setProperty("role", "entry" if is_alone else "")
        self._edit.setContextMenuPolicy(_NO_MENU)
        self._edit.textEdited.connect(self._on_edited)
        self._edit.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self._edit, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show what was answered before; dots where the form asks for them."""
        is_masked = is_hidden(question)
        self._edit.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit if is_masked else QLineEdit.EchoMode.Normal)
        self._edit.setText(value)
        self._edit.setAccessibleName(look.texts.translate("Child", "Your answer"))
        self._edit.ensurePolished()
        self._edit.setFixedHeight(max(look.theme.target_px, self._edit.fontMetrics().height() + 20))
        self._edit.setFixedWidth(look.theme.font(look.theme.text_px) * 26)

    def current(self) -> Entered:
        """The line."""
        return Entered(self._edit.text().strip())

    def clear(self) -> None:
        """No words."""
        self._edit.clear()

    def needed(self, width: int) -> QSize:
        """The line."""
        return QSize(width, self._edit.height())

    def targets(self) -> tuple[QWidget, ...]:
        """The field."""
        return (self._edit,)

    def _on_edited(self) -> None:
        self.entered.emit(self.current())


def is_hidden(question: QuestionView) -> bool:
    """Whether what is typed must turn into dots."""
    words = question.appearance.split()
    return question.kind is QuestionKind.SECRET or "masked" in words or "hide-input" in words


class NoteArea(AnswerArea):
    """Nothing to answer: a note, or a kind of question that this program cannot ask yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(self._words)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Say when the question cannot be asked here."""
        words = ""
        if question.takes_answer:
            words = look.texts.translate(
                "Child", "This laptop cannot ask this yet. Choose “I don't know”, and tell the grown-up."
            )
        self._words.setText(words)

    def current(self) -> Entered:
        """Never anything."""
        return Entered("")

    def clear(self) -> None:
        """Nothing to take away."""
