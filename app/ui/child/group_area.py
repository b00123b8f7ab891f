"""Different questions under each other on one screen (``field-list``), from 13 years on; owns no order of questions."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from app.forms import QuestionKind, QuestionView
from app.protocol.missing import Missing
from app.ui.child.answers import HIDDEN_WORDS, AnswerArea, Entered, Look, Row
from app.ui.child.cards import Card, words_height
from app.ui.child.choice_area import ChoiceArea
from app.ui.child.entry_area import LineArea
from app.ui.child.rows_area import RowsArea
from app.ui.theme import Theme

_GAP = 6
_MAKERS: dict[QuestionKind, Callable[[], AnswerArea]] = {
    QuestionKind.SELECT_ONE: lambda: ChoiceArea(is_multiple=False),
    QuestionKind.SELECT_MULTIPLE: lambda: ChoiceArea(is_multiple=True),
}
"""Every other kind that may stand in a list has a line to type in: from 13 years on the laptop's keys serve."""


def _line() -> AnswerArea:
    return LineArea(is_alone=False)


class Part(QWidget):
    """One of the questions: its words, its answers, and why an answer does not fit."""

    def __init__(self, parent: QWidget, added: Callable[["Part", AnswerArea], None]) -> None:
        super().__init__(parent)
        self._added = added
        self._made: dict[QuestionKind, AnswerArea] = {}
        self.row: Row | None = None
        self.typed: str | None = None
        """What was typed and not taken yet; None where nothing was."""
        self.label, self.hint, self.notice = QLabel(), QLabel(), QLabel()
        self._sizes: tuple[tuple[QLabel, int], ...] = ()
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for label, role in ((self.label, "part"), (self.hint, "hint"), (self.notice, "notice")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addLayout(self._stack, 1)

    @property
    def area(self) -> AnswerArea:
        """What answers it."""
        area = self._stack.currentWidget()
        assert isinstance(area, AnswerArea)
        return area

    @property
    def question(self) -> QuestionView:
        """The question; there must be one."""
        assert self.row is not None
        return self.row.question

    @property
    def is_answered(self) -> bool:
        """Whether there is an answer, a reason for none, or something typed."""
        return bool(self.typed) if self.typed is not None else self.row is not None and self.row.answer is not None

    def show_row(self, row: Row, look: Look, *, is_hidden: bool) -> None:
        """Show a question; what was typed into it stays while it is the same one."""
        is_same = self.row is not None and self.row.question.path == row.question.path
        if not is_same or isinstance(row.answer, Missing):
            self.typed = None
        self.row = row
        known = row.answer if isinstance(row.answer, str) and not isinstance(row.answer, Missing) else ""
        area = self._area_for(row.question.kind)
        self._stack.setCurrentWidget(area)
        area.setLayoutDirection(look.texts.direction)
        area.show_question(row.question, known if self.typed is None else self.typed, look)
        area.hide_words(is_hidden=is_hidden)
        area.setEnabled(not row.question.readonly)
        self._size_words(look)
        for target in area.targets():
            answer = (target.look.face.spoken or target.look.face.label) if isinstance(target, Card) else ""
            target.setAccessibleName(f"{row.question.label} {answer}".strip())
        self.label.setText(HIDDEN_WORDS if is_hidden else row.question.label)
        self.label.setAccessibleName(row.question.label)
        self.hint.setText("" if is_hidden else row.question.hint)
        self.hint.setVisible(bool(self.hint.text()))
        if not is_same or row.answer is not None:
            self.say("")

    def say(self, words: str) -> None:
        """Why the answer does not fit; "" when it does."""
        self.notice.setText(words)
        self.notice.setVisible(bool(words))

    def needed(self, width: int, look: Look) -> int:
        """Height in which neither words nor answers are cut; the labels get theirs by this."""
        height = self.area.needed(width).height()
        for label, size in self._sized(look.theme):
            own = words_height(label.text(), look.theme.families, size, width) + 4 if label.text() else 0
            label.setFixedHeight(own)
            height += own + (_GAP if own else 0)
        self.setFixedHeight(height)
        return height

    def _size_words(self, look: Look) -> None:
        """Where the screen is too small the answers become smaller than the child's own size; words go with them."""
        sized = self._sized(look.theme)
        if sized != self._sizes:
            self._sizes = sized
            for label, size in sized:
                label.setStyleSheet(f"font-size: {size}px;")

    def _sized(self, theme: Theme) -> tuple[tuple[QLabel, int], ...]:
        """The words that stand over the answers, with the size of their letters."""
        words, hint = theme.font(theme.text_px), theme.font(theme.hint_px)
        return ((self.label, words), (self.hint, hint), (self.notice, words))

    def _area_for(self, kind: QuestionKind) -> AnswerArea:
        wanted = kind if kind in _MAKERS else QuestionKind.TEXT
        if wanted not in self._made:
            area = self._made[wanted] = _MAKERS.get(wanted, _line)()
            self._stack.addWidget(area)
            self._added(self, area)
        return self._made[wanted]


class GroupArea(RowsArea):
    """Parts under each other; each question has its own way to be answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: list[Part] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Those that are shown, in order."""
        return tuple(self._made[: len(self._rows)])

    def current(self) -> Entered:
        """An answer when every question has one, or a reason: only then the screen is answered."""
        if not all(part.is_answered for part in self.parts):
            return Entered("")
        entered = (replace(part.area.current(), path=part.question.path) for part in self.parts)
        return next((one for one in entered if one.value), Entered(""))

    def typed(self) -> tuple[Entered, ...]:
        """What was typed and not taken yet, in order."""
        return tuple(
            replace(part.area.current(), path=part.question.path) for part in self.parts if part.typed is not None
        )

    def was_taken(self, path: str) -> None:
        """What was typed there is an answer now."""
        for part in self._of(path):
            part.typed = None
            part.say("")

    def refuse(self, path: str, words: str) -> None:
        """What was typed there does not fit; the field gets the keys."""
        for part in self._of(path):
            part.say(words)
            part.area.targets()[0].setFocus()
        self.resized.emit()

    def press_digit(self, digit: int) -> bool:
        """1-9 answer the question that has the keys, else the first one that is open and has cards."""
        with_cards = [part for part in self.parts if part.area.commits_at_once]
        here = self.focusWidget()
        focused = [part for part in with_cards if here is not None and part.isAncestorOf(here) and here.hasFocus()]
        is_open = [part for part in with_cards if not part.is_answered]
        wanted = (focused or is_open or with_cards)[:1]
        return bool(wanted) and wanted[0].area.press_digit(digit)

    def needed(self, width: int) -> QSize:
        """All of them with all their words."""
        if self._look is None:
            return QSize(width, 0)
        heights = [part.needed(width, self._look) for part in self.parts]
        return QSize(width, sum(heights) + self._look.theme.gap_px * max(0, len(heights) - 1))

    def targets(self) -> tuple[QWidget, ...]:
        """What a finger answers with, question by question."""
        return tuple(target for part in self.parts for target in part.area.targets())

    def _of(self, path: str) -> Iterator[Part]:
        return (part for part in self.parts if part.question.path == path)

    def _deal(self, look: Look) -> None:
        while len(self._made) < len(self._rows):
            part = Part(self, self._on_area_made)
            self._made.append(part)
            self._column.addWidget(part)
            self._column.addStretch(1)
        self._column.setSpacing(look.theme.gap_px)
        for part, row in zip(self._made, self._rows, strict=False):
            part.show_row(row, look, is_hidden=self._is_hidden)
            part.show()
        for part in self._made[len(self._rows) :]:
            part.row = part.typed = None
            part.hide()

    def _on_area_made(self, part: Part, area: AnswerArea) -> None:
        area.entered.connect(lambda entered: self._on_entered(part, entered))
        area.going_on.connect(self.going_on)
        area.leaving.connect(self.leaving)

    def _on_entered(self, part: Part, entered: Entered) -> None:
        if self._is_showing:
            return
        if not part.area.commits_at_once:
            part.typed = entered.value
        self.entered.emit(replace(entered, path=part.question.path, is_whole=part.area.commits_at_once))
