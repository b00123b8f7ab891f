"""The page of one question: path, question, answer area, skips, back and next; one page object for all questions."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from app.forms import QuestionKind, QuestionView
from app.protocol.missing import Missing
from app.ui.child.answers import HIDDEN_WORDS, AnswerArea, Entered, Look, Row
from app.ui.child.areas import Areas, first_field
from app.ui.child.page_bars import BottomBar, TopBar, reading_order
from app.ui.child.rows_area import RowsArea
from app.ui.icons import icon
from app.ui.page import Page
from app.ui.texts import Texts
from app.ui.theme import TEXT_SIZES, Band, Theme

QUESTION_STEPS = (1.0, 0.86, 0.72, 0.6, 0.5)
"""A question that would push its answers off the screen is set smaller in these steps, never cut."""
_SIDE = 36


@dataclass(frozen=True)
class Skip:
    """The child chose not to answer, in one of two ways that mean different things."""

    reason: Missing


@dataclass(frozen=True)
class Shown:
    """A question as the page shows it.

    Attributes:
        answer: what was answered before: text, a reason, or None.
        progress: 0..1 along the path.
        count: number of questions that are asked.
        can_go_back: whether a question stands before this one.
        is_adult: asked of the researcher after the child has given the laptop back.
        languages: whether there is more than one language to switch to.
        rows: questions that stand under each other on this screen; `question` is then their heading.
    """

    question: QuestionView
    answer: str | Missing | None = field(repr=False)
    progress: float
    count: int
    can_go_back: bool
    is_adult: bool = False
    languages: bool = False
    rows: tuple[Row, ...] = field(default=(), repr=False)

    @property
    def is_hard(self) -> bool:
        """Whether it is about hard things, so that its words can be hidden."""
        return self.question.child.get("sensitive") == "yes" and not self.is_adult


class QuestionPage(Page):
    """Shows one question and says what the child does; decides nothing."""

    answered = Signal(Entered)
    skipped = Signal(Skip)
    next_asked = Signal()
    back_asked = Signal()
    pause_asked = Signal()
    stop_asked = Signal()
    language_asked = Signal()
    shield_asked = Signal()
    text_size_asked = Signal()
    hear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._shown: Shown | None = None
        self._is_answered = False
        self._question_px = 0
        self._area_percent = 100
        self._labelled: tuple[Texts, Theme] | None = None
        self.top, self.bottom = TopBar(), BottomBar()
        self.path, self.language, self.pause, self.stop = (
            self.top.path,
            self.top.language,
            self.top.pause,
            self.top.stop,
        )
        self.back, self.dont_know, self.rather_not, self.next = self.bottom.buttons
        self.question = QLabel()
        self.hint = QLabel()
        self.notice = QLabel()
        # A widget of its own: a stack that changes over has all of the widget that holds it painted anew.
        self._answers = QWidget()
        self._stack = QStackedLayout(self._answers)
        self._areas = Areas(self._on_area_made)
        self.area: AnswerArea = self._areas.named("note")
        self._build()
        self._connect()

    # -- showing -------------------------------------------------------------------------------------------------------

    def show_question(self, shown: Shown, look: Look) -> None:
        """Show a question; nothing is selected that was not answered before."""
        question, self._look, self._shown = shown.question, look, shown
        self.setLayoutDirection(look.texts.direction)
        self._label(look)
        if not shown.is_hard:
            self.top.hide_words.setChecked(False)
        self._show_words()
        self.notice.setText("")
        self.back.setEnabled(shown.can_go_back)
        for button in (self.dont_know, self.rather_not):
            button.setVisible(question.takes_answer and not question.readonly)
        for button in (self.pause, self.top.shield, self.top.text_size):
            button.setVisible(not shown.is_adult)
        self.top.hide_words.setVisible(shown.is_hard)
        self.language.setVisible(shown.languages and not shown.is_adult)
        self.path.setVisible(not shown.is_adult)
        self.path.show_progress(shown.progress, count=shown.count, theme=look.theme, texts=look.texts)
        self.area.setMinimumHeight(0)
        together = self._areas.together(shown.rows, look) if shown.rows else None
        self.area = together or self._areas.serving(question, look)
        self._stack.setCurrentWidget(self.area)
        value = shown.answer if isinstance(shown.answer, str) and not isinstance(shown.answer, Missing) else ""
        if self.area.runs_with_script:
            self.area.setLayoutDirection(look.texts.direction)
        self._area_percent = look.theme.percent
        self.area.show_question(question, value, look)
        self.area.hide_words(is_hidden=self._is_hidden)
        self.area.setEnabled(not question.readonly)
        self._mark_skip(shown.answer if isinstance(shown.answer, Missing) else None)
        self._set_answered(is_answered=shown.answer is not None or not question.takes_answer or question.readonly)
        self._fit()
        self._focus_start()
        said = " ".join([question.label, question.hint, *(row.question.label for row in shown.rows)])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said.strip()))

    def show_notice(self, words: str) -> None:
        """Say why it does not go on; no scolding, no red cross."""
        self.notice.setText(words)
        self._fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_hear(self, *, is_shown: bool) -> None:
        """Whether this question can be heard."""
        if is_shown is self.top.hear.isHidden():
            self.top.hear.setVisible(is_shown)
            self._fit()

    def mark_reading(self, *, is_reading: bool) -> None:
        """Whether it is read just now: the same button ends it."""
        self.top.hear.setChecked(is_reading)

    def set_answer(self, answer: str | Missing | None) -> None:
        """The controller has taken an answer, or taken it back."""
        self.notice.setText("")
        if isinstance(answer, Missing):
            self.area.clear()
        self._mark_skip(answer if isinstance(answer, Missing) else None)
        self._set_answered(is_answered=answer is not None)

    def change_rows(self, rows: tuple[Row, ...]) -> None:
        """An answer to one of several questions: what each of them shows now."""
        if self._shown is not None and isinstance(self.area, RowsArea):
            self._shown = replace(self._shown, rows=rows)
            self.area.change_rows(rows)
            self._fit()

    @property
    def shown(self) -> Shown | None:
        """What is shown; None before the first question."""
        return self._shown

    @property
    def is_answered(self) -> bool:
        """Whether Next goes on."""
        return self._is_answered

    def in_reading_order(self) -> tuple[QWidget, ...]:
        """What a round of one-key scanning goes through: the answers first, then the buttons."""
        targets = self.area.targets()
        if self._is_answered:
            return (self.next, *targets, *self.bottom.buttons[:-1], *self.top.buttons)
        return (*targets, *self.bottom.buttons[1:], self.back, *self.top.buttons)

    # -- keys ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """1-9 answer, Enter next, Backspace back, Esc stop."""
        if event.isAutoRepeat():
            return
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next.click()
        elif key == Qt.Key.Key_Backspace:
            if not self.area.press_erase():
                self.back.click()
        elif key == Qt.Key.Key_Escape:
            self.stop.click()
        elif event.text().isdigit() and event.text().isascii():
            self.area.press_digit(int(event.text()))
        elif event.text() in (".", ","):
            self.area.press_point()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The question's size follows the room."""
        self._fit()

    # -- building ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for label, role in ((self.question, "question"), (self.hint, "hint"), (self.notice, "notice")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 18, _SIDE, 26)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addStretch(1)
        column.addWidget(self.question)
        column.addSpacing(10)
        column.addWidget(self.hint)
        column.addSpacing(14)
        column.addWidget(self._answers, 8)
        column.addSpacing(8)
        column.addWidget(self.notice)
        column.addSpacing(16)
        column.addWidget(self.bottom)
        self._column = column
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def _connect(self) -> None:
        self.next.clicked.connect(self._on_next)
        self.back.clicked.connect(self._on_back)
        self.pause.clicked.connect(self._on_pause)
        self.stop.clicked.connect(self._on_stop)
        self.language.clicked.connect(self._on_language)
        self.top.shield.clicked.connect(self._on_shield)
        self.top.text_size.clicked.connect(self._on_text_size)
        self.top.hide_words.clicked.connect(self._on_hide_words)
        self.top.hear.clicked.connect(self.hear_asked)
        self.dont_know.clicked.connect(self._on_dont_know)
        self.rather_not.clicked.connect(self._on_rather_not)

    def _label(self, look: Look) -> None:
        """Name the buttons; only when language or look changed since the last question."""
        if self._labelled != (look.texts, look.theme):
            self._labelled = (look.texts, look.theme)
            self.top.label(look)
            self.bottom.label(look)

    def _on_area_made(self, area: AnswerArea) -> None:
        self._stack.addWidget(area)
        area.entered.connect(self._on_entered)
        area.going_on.connect(self._on_next)
        area.leaving.connect(self.stop_asked)
        area.resized.connect(self._fit)

    # -- inside --------------------------------------------------------------------------------------------------------

    @property
    def _is_hidden(self) -> bool:
        return self.top.hide_words.isChecked()

    def _show_words(self) -> None:
        """The question and what stands under it; dots when the child hides them, a screen reader still says them."""
        assert self._shown is not None
        question = self._shown.question
        hint = " ".join(part for part in (self._own_hint(), question.hint) if part)
        self.question.setText(HIDDEN_WORDS if self._is_hidden else question.label)
        self.question.setAccessibleName(question.label)
        self.hint.setText("" if self._is_hidden else hint)
        self.hint.setVisible(bool(self.hint.text()))

    def _own_hint(self) -> str:
        """What the program itself says to a question: a try that does not count, words that a grown-up may write."""
        assert self._shown is not None
        assert self._look is not None
        question, translate = self._shown.question, self._look.texts.translate
        if question.child.get("practice") == "yes" and question.takes_answer:
            return translate("Child", "This one is only to try: it does not count.")
        if question.kind is QuestionKind.TEXT and self._look.theme.band is Band.K:
            return translate("Child", "You may say it out loud. The grown-up writes it down for you.")
        return ""

    def _set_answered(self, *, is_answered: bool) -> None:
        assert self._look is not None
        self._is_answered = is_answered
        colours, texts = self._look.theme.palette, self._look.texts
        ink = colours.on_accent if is_answered else colours.soft_ink
        self.next.setIcon(icon("next", ink=ink, is_rtl=texts.is_rtl))
        self.next.setAccessibleDescription("" if is_answered else self._why_not())
        # Flat is a state that the stylesheet sees when it paints: a property of our own would restyle the button.
        self.next.setFlat(not is_answered)

    def _why_not(self) -> str:
        assert self._look is not None
        return self._look.texts.translate("Child", "Choose an answer first. “I don't know” is fine too.")

    def _mark_skip(self, reason: Missing | None) -> None:
        self.dont_know.setChecked(reason is Missing.DONT_KNOW)
        self.rather_not.setChecked(reason is Missing.RATHER_NOT_SAY)

    def _focus_start(self) -> None:
        field = first_field(self.area)
        if field is not None:
            field.setFocus()
        else:
            self.setFocus()
        for before, after in pairwise(reading_order(self.top, self.area.targets(), self.bottom)):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        """Choose the largest size of the question at which the answers keep their room."""
        if self._look is None or self.width() < 100:
            return
        width = self.width() - 2 * _SIDE
        margins = self._column.contentsMargins()
        self.top.fit(width)
        bars = self.stop.sizeHint().height() + self.bottom.fit(width)
        fixed = margins.top() + margins.bottom() + 48 + bars
        theme = self._look.theme
        hint = self._height_of(self.hint, theme.hint_px, width) if self.question.text() and self.hint.text() else 0
        notice = self._height_of(self.notice, theme.text_px, width, is_bold=True) if self.notice.text() else 0
        sizes = [round(theme.font(theme.question_px) * step) for step in QUESTION_STEPS]
        for percent in self._area_sizes():
            self._size_area(percent)
            needed = self.area.needed(width).height()
            room = self.height() - fixed - hint - notice - needed
            size = next((px for px in sizes if self._question_height(px, width) <= room), 0)
            if size:
                break
        size = size or sizes[-1]
        # Else the room around the question would take its share before the answers have theirs.
        self.area.setMinimumHeight(max(0, min(needed, self.height() - fixed - hint - notice)))
        if size != self._question_px:
            self._question_px = size
            self.question.setStyleSheet(f"font-size: {size}px;")
        self.question.setFixedHeight(self._question_height(size, width))
        self.hint.setFixedHeight(hint)
        self.notice.setFixedHeight(notice)

    def _area_sizes(self) -> tuple[int, ...]:
        """Sizes of the answers' words to try: the child's own, and smaller ones only where the screen is too small."""
        assert self._look is not None
        return tuple(size for size in sorted(TEXT_SIZES, reverse=True) if size <= self._look.theme.percent) or (100,)

    def _size_area(self, percent: int) -> None:
        """Show the same answers with words of another size."""
        if percent == self._area_percent or self._look is None or self._shown is None:
            return
        if not self.area.commits_at_once:
            return  # half a date must not be lost over the size of its fields
        self._area_percent = percent
        theme = self._look.theme.at(dpi=self._look.theme.dpi, percent=percent)
        self.area.show_question(self._shown.question, self.area.current().value, replace(self._look, theme=theme))
        self.area.hide_words(is_hidden=self._is_hidden)

    def _question_height(self, size_px: int, width: int) -> int:
        return self._text_height(self.question.text(), size_px, width, is_bold=True)

    def _height_of(self, label: QLabel, size_px: int, width: int, *, is_bold: bool = False) -> int:
        assert self._look is not None
        return self._text_height(label.text(), self._look.theme.font(size_px), width, is_bold=is_bold)

    def _text_height(self, text: str, size_px: int, width: int, *, is_bold: bool) -> int:
        assert self._look is not None
        font = QFont()
        font.setFamilies(list(self._look.theme.families))
        font.setPixelSize(size_px)
        font.setBold(is_bold)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
        return QFontMetrics(font).boundingRect(QRect(0, 0, width - 4, 10_000), flags, text).height() + 6

    # -- what the child does -------------------------------------------------------------------------------------------

    def _on_entered(self, entered: Entered) -> None:
        self.answered.emit(entered)

    def _on_next(self) -> None:
        if self._is_answered or self.area.current().value:
            self.next_asked.emit()
        else:
            self.show_notice(self.area.why_not() or self._why_not())

    def _on_back(self) -> None:
        self.back_asked.emit()

    def _on_pause(self) -> None:
        self.pause_asked.emit()

    def _on_stop(self) -> None:
        self.stop_asked.emit()

    def _on_language(self) -> None:
        self.language_asked.emit()

    def _on_shield(self) -> None:
        self.shield_asked.emit()

    def _on_text_size(self) -> None:
        self.text_size_asked.emit()

    def _on_hide_words(self) -> None:
        """The words go, pictures and numbers stay; the same button brings them back (CHILD_UI row 32)."""
        self._show_words()
        self.area.hide_words(is_hidden=self._is_hidden)
        self._fit()

    def _on_dont_know(self) -> None:
        self.skipped.emit(Skip(Missing.DONT_KNOW))

    def _on_rather_not(self) -> None:
        self.skipped.emit(Skip(Missing.RATHER_NOT_SAY))
