"""A number by steps: minus and plus, and from 13 years on a line to tap on; nothing is chosen before the first tap."""

from decimal import Decimal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.forms import QuestionKind, QuestionView
from app.ui.child.answers import AnswerArea, Entered, Look
from app.ui.child.range_area import range_of
from app.ui.icons import icon
from app.ui.theme import Band, Theme

_FAR = 10
"""Steps of the outer buttons, which are there when the range has many."""
_MANY = 20


class TapLine(QWidget):
    """A line from start to end; a tap on it chooses the nearest step. Dragging is not needed and does nothing."""

    tapped = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._share: float | None = None
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float | None, theme: Theme, *, ends: tuple[str, str]) -> None:
        """Where the mark stands, 0..1, None for no mark; the words at the two ends stand under the line."""
        self._share, self._theme, self._ends = share, theme, ends
        self.setFixedHeight(max(theme.target_px, 44 + 3 * theme.font(theme.hint_px)))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """It counts where the finger leaves."""
        if not self.rect().contains(event.position().toPoint()):
            return
        room = max(1.0, self.width() - 2.0 * self._pad)
        share = min(1.0, max(0.0, (event.position().x() - self._pad) / room))
        self.tapped.emit(1 - share if self.isRightToLeft() else share)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Wait for the release."""
        event.accept()

    @property
    def _pad(self) -> float:
        return 24.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The line, and the mark where something is chosen."""
        if self._theme is None:
            return
        colours, middle = self._theme.palette, self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.edge), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(round(self._pad), round(middle), round(self.width() - self._pad), round(middle))
        font = QFont(list(self._theme.families))
        font.setPixelSize(self._theme.font(self._theme.hint_px))
        painter.setFont(font)
        painter.setPen(QColor(colours.soft_ink))
        below = QRect(
            round(self._pad), round(middle) + 20, self.width() - 2 * round(self._pad), self.height() // 2 - 20
        )
        left, right = reversed(self._ends) if self.isRightToLeft() else self._ends
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, left)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, right)
        if self._share is not None:
            share = 1 - self._share if self.isRightToLeft() else self._share
            at = self._pad + share * (self.width() - 2 * self._pad)
            painter.setPen(QPen(QColor(colours.accent), 4))
            painter.setBrush(QColor(colours.accent_fill))
            painter.drawEllipse(round(at - 18), round(middle - 18), 36, 36)
        painter.end()


class StepArea(AnswerArea):
    """Ranges with many or broken steps, and whole numbers with the appearance ``counter``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._step = Decimal(0), Decimal(10), Decimal(1)
        self._value: Decimal | None = None
        self._look: Look | None = None
        self.shown = QLabel()
        self.shown.setProperty("role", "question")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.less, self.more = QPushButton(), QPushButton()
        self.much_less, self.much_more = QPushButton(), QPushButton()
        self.line = TapLine()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        for widget in (self.much_less, self.less, self.shown, self.more, self.much_more):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.line)
        column.addStretch(1)
        for button, by in ((self.less, -1), (self.more, 1), (self.much_less, -_FAR), (self.much_more, _FAR)):
            button.setProperty("role", "key")
            button.setProperty("by", by)
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            button.clicked.connect(self._on_button)
        self.line.tapped.connect(self._on_tapped)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show the number that was answered before."""
        self._look = look
        self._least, self._most, self._step = _bounds(question)
        translate, theme = look.texts.translate, look.theme
        side = theme.target_px
        far = self._step * _FAR
        for button, words in (
            (self.less, translate("Child", "Less")),
            (self.more, translate("Child", "More")),
            (self.much_less, translate("Child", "Much less")),
            (self.much_more, translate("Child", "Much more")),
        ):
            button.setAccessibleName(words)
            button.setFixedSize(max(side, theme.font(theme.text_px) * 3), side)
            button.setIconSize(QSize(side // 2, side // 2))
        self.less.setIcon(icon("minus"))
        self.more.setIcon(icon("plus"))
        self.much_less.setText(f"\u2212{_plain(far)}")
        self.much_more.setText(f"+{_plain(far)}")
        has_far = question.kind is QuestionKind.RANGE and (self._most - self._least) / self._step > _MANY
        self.much_less.setVisible(has_far)
        self.much_more.setVisible(has_far)
        self.shown.setFixedWidth(theme.font(theme.question_px) * 4)
        self.line.setVisible(question.kind is QuestionKind.RANGE and theme.band in (Band.Y, Band.ADULT))
        self._value = Decimal(value) if value else None
        self._paint()

    def current(self) -> Entered:
        """The number as XForms text; with the direction in which the line was drawn."""
        direction = "rtl" if self.isRightToLeft() else "ltr"
        text = _plain(self._value) if self._value is not None else ""
        return Entered(text, direction if self.line.isVisibleTo(self) else None)

    def clear(self) -> None:
        """Nothing is chosen."""
        self._value = None
        self._paint()

    def needed(self, width: int) -> QSize:
        """The buttons and, where it is shown, the line."""
        line = self.line.height() + 12 if self.line.isVisibleTo(self) else 0
        return QSize(width, self.less.height() + line)

    def targets(self) -> tuple[QWidget, ...]:
        """The buttons and the line."""
        every = (self.much_less, self.less, self.more, self.much_more, self.line)
        return tuple(widget for widget in every if widget.isVisibleTo(self))

    def _paint(self) -> None:
        assert self._look is not None
        translate = self._look.texts.translate
        self.shown.setText(_plain(self._value) if self._value is not None else "\u2013")
        said = translate("Child", "Nothing chosen yet.") if self._value is None else self.shown.text()
        self.shown.setAccessibleName(said)
        span = self._most - self._least
        share = float((self._value - self._least) / span) if self._value is not None and span else None
        self.line.show_share(share, self._look.theme, ends=(_plain(self._least), _plain(self._most)))

    def _choose(self, value: Decimal) -> None:
        self._value = min(self._most, max(self._least, value))
        self._paint()
        self.entered.emit(self.current())

    def _on_button(self) -> None:
        """The first tap chooses the end that it points away from, so that no number stood there before."""
        button = self.sender()
        assert isinstance(button, QPushButton)
        by = int(button.property("by"))
        if self._value is None:
            self._choose(self._least if by > 0 or self._most == _NO_END else self._most)
        else:
            self._choose(self._value + by * self._step)

    def _on_tapped(self, share: float) -> None:
        steps = round(share * float((self._most - self._least) / self._step))
        self._choose(self._least + steps * self._step)


_NO_END = Decimal(999_999)


def _bounds(question: QuestionView) -> tuple[Decimal, Decimal, Decimal]:
    found = range_of(question) if question.kind is QuestionKind.RANGE else None
    return found or (Decimal(0), _NO_END, Decimal(1))


def _plain(number: Decimal) -> str:
    return format(number.normalize(), "f")
