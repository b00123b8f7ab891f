"""Answer cards: radio buttons and check boxes that paint themselves as big cards; own no answer and no layout."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from app.ui.theme import Theme

_PAD = 12
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True)
class Face:
    """What a card shows.

    Attributes:
        name: the choice's name as stored; never shown.
        label: the words.
        picture: drawn over the words; None for words only.
        level: (this one, of how many) growing bars over the words; None for no bars.
        spoken: what a screen reader says where it is more than the words.
        is_large: set larger, because all answers of the question are short (numbers, yes and no).
    """

    name: str
    label: str
    picture: QPixmap | None = None
    level: tuple[int, int] | None = None
    spoken: str = ""
    is_large: bool = False

    @property
    def has_picture(self) -> bool:
        """Whether something is drawn over the words."""
        return self.picture is not None or self.level is not None


@dataclass(frozen=True)
class Wording:
    """What decides how much room a card needs, apart from theme and width."""

    label: str
    has_picture: bool
    is_large: bool
    is_check: bool

    def font_px(self, theme: Theme) -> int:
        """Size of the words."""
        return round(theme.font(theme.text_px) * (1.3 if self.is_large else 1.0))

    def mark_px(self, theme: Theme) -> int:
        """Width of the mark of a check card with its margin."""
        return round(theme.font(theme.text_px) * 1.3) + 8 if self.is_check else 0

    def text_height(self, theme: Theme, width: int) -> int:
        """Height that the words need in a card of this width, in the bold of the selected state."""
        inner = max(1, width - 2 * _PAD - self.mark_px(theme))
        return words_height(self.label, theme.families, self.font_px(theme), inner)

    def widest_word(self, theme: Theme) -> int:
        """Width of the longest word with padding: a card narrower than this would cut a word."""
        return self._around(theme, max((self._advance(theme, word) for word in self.label.split()), default=0))

    def line_width(self, theme: Theme) -> int:
        """Width of the card with all its words on one line."""
        return self._around(theme, self._advance(theme, self.label))

    def height_for(self, theme: Theme, width: int, picture_px: int) -> int:
        """Height of a card of this width with a picture of this size."""
        picture = picture_px + _PAD if self.has_picture else 0
        return max(theme.target_px, self.text_height(theme, width) + picture + 2 * _PAD)

    def _advance(self, theme: Theme, words: str) -> int:
        return word_width(words, theme.families, self.font_px(theme))

    def _around(self, theme: Theme, words_px: int) -> int:
        return words_px + 2 * _PAD + 8 + self.mark_px(theme)


class CardPainter:
    """How a card looks; shared by radio and check cards. Selected shows by border, fill, weight and size."""

    def __init__(self, card: QAbstractButton) -> None:
        self._card = card
        self.face = Face("", "")
        self.theme: Theme | None = None
        self.is_check = False
        self.badge = ""
        """Stands in the mark of a check card in place of the tick: the place in a ranking."""
        self.picture_px = 0

    def font(self, *, is_bold: bool) -> QFont:
        """The font of the words."""
        assert self.theme is not None
        font = QFont()
        font.setFamilies(list(self.theme.families))
        font.setPixelSize(self.wording.font_px(self.theme))
        font.setBold(is_bold)
        return font

    @property
    def wording(self) -> Wording:
        """What decides how much room the card needs."""
        return Wording(self.face.label, self.face.has_picture, self.face.is_large, self.is_check)

    def words_area(self) -> QRect:
        """Where the words stand, as the card is laid out now."""
        return self._text_area(self._card.rect())

    def is_text_whole(self) -> bool:
        """Whether the words fit into the card as it is laid out now."""
        assert self.theme is not None
        area, wording, width = self._text_area(self._card.rect()), self.wording, self._card.width()
        return wording.text_height(self.theme, width) <= area.height() + 1 and wording.widest_word(self.theme) <= width

    def paint(self) -> None:
        """Draw the card."""
        theme, card = self.theme, self._card
        if theme is None:
            return
        colours, is_on = theme.palette, card.isChecked()
        painter = QPainter(card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = 5 if is_on else 2
        frame = QRectF(card.rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2)
        is_lit = is_on or card.isDown() or card.underMouse()
        painter.setBrush(QColor(colours.accent_fill if is_lit else colours.card))
        painter.setPen(QPen(QColor(colours.accent if is_on or card.isDown() else colours.edge), border))
        painter.drawRoundedRect(frame, theme.radius_px, theme.radius_px)
        if card.hasFocus():
            ring = QRectF(card.rect()).adjusted(8, 8, -8, -8)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 3, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(ring, max(4, theme.radius_px - 6), max(4, theme.radius_px - 6))
        self._paint_picture(painter, is_on=is_on)
        painter.setPen(QColor(colours.ink))
        painter.setFont(self.font(is_bold=is_on))
        painter.drawText(self._text_area(card.rect()), _WRAP, self.face.label)
        if self.is_check:
            self._paint_mark(painter, is_on=is_on)
        painter.end()

    def _paint_picture(self, painter: QPainter, *, is_on: bool) -> None:
        if not self.face.has_picture or self.theme is None:
            return
        size = self.picture_px if is_on else round(self.picture_px * 0.93)
        slot = QRect(0, _PAD, self._card.width(), self.picture_px)
        if self.face.picture is not None:
            target = QRect(0, 0, size, size)
            target.moveCenter(slot.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, self.face.picture)
        elif self.face.level is not None:
            self._paint_bars(painter, slot, size, *self.face.level)

    def _paint_bars(self, painter: QPainter, slot: QRect, size: int, filled: int, total: int) -> None:
        assert self.theme is not None
        colours = self.theme.palette
        width = size / total
        left = slot.center().x() - size / 2
        for number in range(total):
            position = total - 1 - number if self._card.isRightToLeft() else number
            height = size * (0.25 + 0.6 * (number + 1) / total)
            bar = QRectF(left + position * width + 2, slot.bottom() - height, width - 4, height)
            painter.setPen(QPen(QColor(colours.edge), 2))
            painter.setBrush(QColor(colours.accent) if number < filled else QColor(colours.card))
            painter.drawRoundedRect(bar, 3, 3)

    def _paint_mark(self, painter: QPainter, *, is_on: bool) -> None:
        assert self.theme is not None
        colours, side = self.theme.palette, self._mark_px() - 8
        card = self._card.rect()
        corner = card.right() - side - _PAD if self._card.isRightToLeft() else _PAD
        box = QRectF(corner, card.center().y() - side / 2, side, side)
        painter.setPen(QPen(QColor(colours.accent if is_on else colours.edge), 3))
        painter.setBrush(QColor(colours.accent if is_on else colours.card))
        painter.drawRoundedRect(box, 5, 5)
        if is_on and self.badge:
            painter.setPen(QColor(colours.on_accent))
            painter.setFont(bold_font(self.theme.families, round(side * 0.7)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.badge)
        elif is_on:
            painter.setPen(QPen(QColor(colours.on_accent), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            low = QPoint(round(box.left() + side * 0.42), round(box.top() + side * 0.74))
            painter.drawLine(QPoint(round(box.left() + side * 0.22), round(box.top() + side * 0.52)), low)
            painter.drawLine(low, QPoint(round(box.left() + side * 0.78), round(box.top() + side * 0.28)))

    def _mark_px(self) -> int:
        return self.wording.mark_px(self.theme) if self.theme is not None else 0

    def _text_area(self, card: QRect) -> QRect:
        top = _PAD + self.picture_px if self.face.has_picture else 0
        area = card.adjusted(_PAD, top + (0 if top else _PAD), -_PAD, -_PAD)
        if self.is_check and not self._card.isRightToLeft():
            return area.adjusted(self._mark_px(), 0, 0, 0)
        return area.adjusted(0, 0, -self._mark_px(), 0) if self.is_check else area


@lru_cache(maxsize=4096)
def words_height(words: str, families: tuple[str, ...], size_px: int, width: int) -> int:
    """Height of bold words wrapped to a width; cached, because a page turn tries several arrangements."""
    box = QFontMetrics(bold_font(families, size_px)).boundingRect(QRect(0, 0, width, 10_000), _WRAP, words)
    return box.height()


@lru_cache(maxsize=4096)
def word_width(word: str, families: tuple[str, ...], size_px: int) -> int:
    """Width of one bold word."""
    return QFontMetrics(bold_font(families, size_px)).horizontalAdvance(word)


def bold_font(families: tuple[str, ...], size_px: int) -> QFont:
    """The weight of a chosen card, in which words are widest."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size_px)
    font.setBold(True)
    return font


class RadioCard(QRadioButton):
    """One of several answers. A QRadioButton, so that the accessibility tree calls it what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = CardPainter(self)
        _prepare(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the card in place of the small round button."""
        self.look.paint()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        """The whole card is the button."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as the layout made it; the grid that holds the card decides."""
        return self.size()


class CheckCard(QCheckBox):
    """One of several answers of which more than one may be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = CardPainter(self)
        self.look.is_check = True
        _prepare(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the card in place of the small square."""
        self.look.paint()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        """The whole card is the button."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as the layout made it; the grid that holds the card decides."""
        return self.size()


Card = RadioCard | CheckCard


def _prepare(card: QAbstractButton) -> None:
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    card.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    card.setAttribute(Qt.WidgetAttribute.WA_Hover)
    card.setCursor(Qt.CursorShape.PointingHandCursor)


def show_face(card: Card, face: Face, theme: Theme) -> None:
    """Give a reused card its new content; it is unchecked by this."""
    card.look.face = face
    card.look.theme = theme
    card.look.badge = ""
    card.setText(face.label.replace("&", "&&"))
    card.setAccessibleName(face.spoken or face.label)
    card.update()
