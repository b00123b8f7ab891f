"""Draws code cards, eight on a page to be cut: the child's code, what it is for, whom to call; reads no store."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen

COLUMNS, ROWS = 2, 4
PER_PAGE = COLUMNS * ROWS
PAGE_MM = (210.0, 297.0)
"""A4, upright."""
_EDGE_MM, _PAD_MM, _GAP_MM, _QR_MM = 10.0, 4.0, 1.0, 24.0
_QR_BORDER = 2
_CODE_PT, _TITLE_PT, _TEXT_PT, _LEAST_PT = 17.0, 10.0, 10.5, 6.0
_CODE_FAMILY = "Noto Sans"
"""In every script: letters and digits of codes are Latin, and must be told apart."""
_PT_IN_MM = 25.4 / 72
_INK, _CUT = QColor("#1A1A1A"), QColor("#9A9A9A")


@dataclass(frozen=True)
class Card:
    """One card, in the language of the child.

    Attributes:
        name: "" unless somebody asked for names: a card that is lost must not tell whose it is.
        lines: what the code is for, whom to call.
        families: fonts of the language, the first one first.
    """

    code: str
    title: str
    lines: tuple[str, ...]
    families: tuple[str, ...]
    is_rtl: bool = False
    name: str = field(default="", repr=False)


def pages_of(cards: Sequence[Card]) -> tuple[Sequence[Card], ...]:
    """The cards of each page."""
    return tuple(cards[first : first + PER_PAGE] for first in range(0, len(cards), PER_PAGE))


def draw_cards(device: QPagedPaintDevice, cards: Sequence[Card]) -> None:
    """Draw all pages on paper or into a PDF, whose page must be A4 without margins."""
    painter = QPainter(device)
    for number, page in enumerate(pages_of(cards)):
        if number:
            device.newPage()
        draw_page(painter, page, dots_per_mm=device.width() / PAGE_MM[0])
    painter.end()


def draw_page(painter: QPainter, cards: Sequence[Card], *, dots_per_mm: float) -> None:
    """Draw one page with lines to cut along.

    Args:
        painter: on a device whose corner is the corner of the page.
        cards: at most `PER_PAGE`.
        dots_per_mm: of the device.
    """
    sheet = _Sheet(painter, dots_per_mm)
    width = (PAGE_MM[0] - 2 * _EDGE_MM) / COLUMNS
    height = (PAGE_MM[1] - 2 * _EDGE_MM) / ROWS
    for place, card in enumerate(cards):
        row, column = divmod(place, COLUMNS)
        sheet.draw(card, QRectF(_EDGE_MM + column * width, _EDGE_MM + row * height, width, height))


class _Sheet:
    """A page that is measured in millimetres; fonts are set in dots, because Qt rounds small ones."""

    def __init__(self, painter: QPainter, dots_per_mm: float) -> None:
        self._painter, self._dots = painter, dots_per_mm

    def draw(self, card: Card, box: QRectF) -> None:
        """The code with its picture above, the words below; the picture stands where reading ends."""
        self._painter.setPen(QPen(_CUT, 0.2 * self._dots, Qt.PenStyle.DashLine))
        self._painter.drawRect(self._in_dots(box))
        self._painter.setPen(_INK)
        box = box.adjusted(_PAD_MM, _PAD_MM, -_PAD_MM, -_PAD_MM)
        self._draw_qr(card.code, QRectF(box.left() if card.is_rtl else box.right() - _QR_MM, box.top(), _QR_MM, _QR_MM))
        left = box.left() + (_QR_MM + _PAD_MM if card.is_rtl else 0)
        head = QRectF(left, box.top(), box.width() - _QR_MM - _PAD_MM, _QR_MM)
        head = self._write(card, head, card.title, self._font(card.families, _TITLE_PT))
        head = self._write(card, head, card.code, self._code_font(card, head))
        if card.name:
            self._write(card, head, card.name, self._fitting_font(card, head, card.name, _TITLE_PT))
        room = _below(box, box.top() + _QR_MM + _PAD_MM / 2)
        words = "\n".join(card.lines)
        self._write(card, room, words, self._fitting_font(card, room, words, _TEXT_PT))

    def _write(self, card: Card, room: QRectF, words: str, font: QFont) -> QRectF:
        """Write words at the top of a room; gives what is left of it."""
        side = Qt.AlignmentFlag.AlignRight if card.is_rtl else Qt.AlignmentFlag.AlignLeft
        # Absolute: else Qt turns the side round once more where the words are right to left.
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter, place = self._painter, self._in_dots(room)
        painter.setFont(font)
        direction = Qt.LayoutDirection.RightToLeft if card.is_rtl else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        used = painter.boundingRect(place, flags, words)
        painter.drawText(place, flags, words)
        return _below(room, used.bottom() / self._dots + _GAP_MM)

    def _code_font(self, card: Card, room: QRectF) -> QFont:
        """A long code stays on one line."""
        families = (_CODE_FAMILY,)
        needed = QFontMetricsF(self._font(families, _CODE_PT, is_bold=True)).horizontalAdvance(card.code)
        return self._font(families, _CODE_PT * min(1.0, room.width() * self._dots / max(needed, 1.0)), is_bold=True)

    def _fitting_font(self, card: Card, room: QRectF, words: str, size: float) -> QFont:
        """The largest at which the words have room; languages need very different lengths for the same."""
        flags = int(Qt.TextFlag.TextWordWrap)
        place = QRectF(0, 0, room.width() * self._dots, 1e6)
        while True:
            font = self._font(card.families, size)
            needed = QFontMetricsF(font).boundingRect(place, flags, words).height()
            if needed <= room.height() * self._dots or size <= _LEAST_PT:
                return font
            size -= 0.5

    def _font(self, families: Sequence[str], size_pt: float, *, is_bold: bool = False) -> QFont:
        font = QFont()
        font.setFamilies(list(families))
        font.setPixelSize(max(1, int(size_pt * _PT_IN_MM * self._dots)))
        font.setBold(is_bold)
        return font

    def _draw_qr(self, code: str, box: QRectF) -> None:
        """The code for a camera; the white border that readers need is part of the box."""
        import segno  # here: cards are printed once a year, and until then it would lie in the memory

        matrix = segno.make_qr(code, error="m").matrix
        cell = box.width() / (len(matrix) + 2 * _QR_BORDER)
        for y, row in enumerate(matrix, start=_QR_BORDER):
            for x, is_dark in enumerate(row, start=_QR_BORDER):
                if is_dark:
                    dot = QRectF(box.left() + x * cell, box.top() + y * cell, cell, cell)
                    self._painter.fillRect(self._in_dots(dot), _INK)

    def _in_dots(self, box: QRectF) -> QRectF:
        dots = self._dots
        return QRectF(box.left() * dots, box.top() * dots, box.width() * dots, box.height() * dots)


def _below(room: QRectF, top: float) -> QRectF:
    return QRectF(room.left(), top, room.width(), room.bottom() - top)
