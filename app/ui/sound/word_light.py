"""Lights the word that sounds: a see-through layer over a page, and where words stand; changes no widget under it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.child.cards import CheckCard, RadioCard

_GROUND, _LINE = QColor("#FFE08A"), QColor("#0B3D91")
_PAD, _LINE_PX = 3, 4


class WordLight(QWidget):
    """Over a whole page; taps go through it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rects: tuple[QRect, ...] = ()
        """What is lit now, in the page's own places."""
        self._is_framed = False
        self.hide()

    def light(self, rects: Sequence[QRect], *, is_framed: bool = False) -> None:
        """Light places, and no others.

        Args:
            rects: in the page's own places; none for nothing.
            is_framed: draw a frame around them in place of a marker over them, for a button.
        """
        if tuple(rects) == self.rects:
            return
        self.rects, self._is_framed = tuple(rects), is_framed
        page = self.parentWidget()
        if page is not None:
            self.setGeometry(page.rect())
        self.setVisible(bool(self.rects))
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """A marker that leaves the letters as dark as they are, and a line under them: not by colour alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in self.rects:
            if self._is_framed:
                painter.setPen(QColor(_LINE))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for inset in range(_LINE_PX):
                    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset - 1, -inset - 1), 12, 12)
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.setBrush(_GROUND)
            painter.drawRoundedRect(rect, 6, 6)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.fillRect(QRect(rect.left(), rect.bottom() - _LINE_PX + 1, rect.width(), _LINE_PX), _LINE)
        painter.end()


def places_in_label(label: QLabel, start: int, length: int) -> tuple[QRect, ...]:
    """Where characters of a label stand, in the label's own places."""
    is_centred = bool(label.alignment() & Qt.AlignmentFlag.AlignHCenter)
    area = label.contentsRect()
    return _places(label.text(), label.font(), area, label.layoutDirection(), (start, length), is_centred=is_centred)


def places_on_card(card: RadioCard | CheckCard, start: int, length: int) -> tuple[QRect, ...]:
    """Where characters of a card's words stand, in the card's own places."""
    font, area = card.look.font(is_bold=card.isChecked()), card.look.words_area()
    return _places(card.look.face.label, font, area, card.layoutDirection(), (start, length), is_centred=True)


def _places(
    text: str, font: QFont, area: QRect, direction: Qt.LayoutDirection, span: tuple[int, int], *, is_centred: bool
) -> tuple[QRect, ...]:
    """As Qt itself breaks a text into lines when it draws it with the flag for wrapped words, centred in height."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(direction)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    start, end = span[0], span[0] + span[1]
    top = area.top() + max(0.0, (area.height() - height) / 2)
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        edges = [_cursor_x(line, at) for at in (first, last)]
        free = area.width() - line.naturalTextWidth()
        begins = 0.0 if direction is Qt.LayoutDirection.LeftToRight else free
        shift = area.left() + (free / 2 if is_centred else begins) - line.naturalTextRect().left()
        box = QRectF(min(edges) + shift, top + line.y(), abs(edges[1] - edges[0]), line.height())
        found.append(box.toRect().adjusted(-_PAD, 0, _PAD, 1))
    return tuple(found)


def _cursor_x(line: QTextLine, at: int) -> float:
    """Where the cursor would stand before a character."""
    found = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)  # Qt's types say a number, and it gives a pair
