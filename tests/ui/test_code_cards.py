"""Code cards of a class: what stands on them, what does not, and that a camera and a person can read them."""

from pathlib import Path

import pytest
import segno
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.storage import Store
from app.ui.code_cards import PAGE_MM, PER_PAGE, Card, draw_page, pages_of
from app.ui.code_cards_page import CodeCardsPage
from app.ui.fonts import in_language
from app.ui.lang.library import Library
from app.ui.more_page import MorePage
from app.ui.texts import Texts
from app.ui.theme import THEMES, Band
from tests.ui.clipping import clipped
from tests.ui.conftest import Walk

DOTS = 6.0


def _drawn(*cards: Card) -> QImage:
    image = QImage(round(PAGE_MM[0] * DOTS), round(PAGE_MM[1] * DOTS), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw_page(painter, cards, dots_per_mm=DOTS)
    painter.end()
    return image


def test_the_picture_on_a_card_is_the_code_and_nothing_else(fonts: tuple[str, ...]) -> None:
    """Read back dot by dot; in a language from left to right it stands at the end of the line."""
    matrix = segno.make_qr("K7QX-M2PD-3", error="m").matrix
    image = _drawn(Card("K7QX-M2PD-3", "", (), fonts))

    cell = 24.0 / (len(matrix) + 4)
    left, top = 105.0 - 4.0 - 24.0, 10.0 + 4.0
    read = [
        [
            image.pixelColor(round((left + (x + 2.5) * cell) * DOTS), round((top + (y + 2.5) * cell) * DOTS)).value()
            < 128
            for x in range(len(matrix))
        ]
        for y in range(len(matrix))
    ]

    assert read == [[bool(dot) for dot in row] for row in matrix]


@pytest.mark.parametrize("language", Library().languages)
def test_the_words_have_room_in_every_language(language: str, fonts: tuple[str, ...]) -> None:
    """Nothing reaches the lines to cut along, however long the language is."""
    texts = Texts(language)
    families = in_language(THEMES[Band.Y], language).families
    words = tuple(texts.translate("Child", source) for source in _CHILD_WORDS)
    image = _drawn(
        Card("K7QX-M2PD-3", words[0], (*words[1:], "Awel: 102", "JAC: 116 111"), families, texts.is_rtl, "N")
    )

    inner = QRect(*(round(mm * DOTS) for mm in (10, 10, 95, 69.25)))
    edge = round(2 * DOTS)
    border = [
        image.pixelColor(x, inner.bottom() - edge).value() for x in range(inner.left() + edge, inner.right() - edge)
    ]
    assert min(border) > 200


_CHILD_WORDS = (
    "My code",
    "Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.",
)


def test_a_page_holds_eight(fonts: tuple[str, ...]) -> None:
    """A class of thirty is four pages."""
    cards = [Card(f"C{number}", "", (), fonts) for number in range(30)]

    assert [len(page) for page in pages_of(cards)] == [PER_PAGE, PER_PAGE, PER_PAGE, 6]


def test_cards_of_a_class_are_seen_before_they_are_saved_and_carry_no_name_unless_asked(
    walk_with_stick: Walk, store: Store, stick: Path
) -> None:
    """The one who reads a lost card learns a code; the file's name tells nothing."""
    walk = walk_with_stick
    store.set_name("C1", "Amira")

    walk.hand.tap(walk.window.class_page.more)
    walk.settle()
    more = walk.window.page
    assert isinstance(more, MorePage)
    walk.hand.tap(more.cards)
    walk.settle()
    page = walk.window.page
    assert isinstance(page, CodeCardsPage)
    shown = [sheet.accessibleName() for sheet in page.sheets.findChildren(QWidget)]
    without = page.sheets.grab().toImage()
    cut_off = clipped(walk.window)
    walk.hand.tap(page.save)
    page.names.setChecked(True)
    with_names = page.sheets.grab().toImage()

    (file,) = stick.iterdir()
    assert shown == ["C1, C2, C3, C4, C5"]
    assert cut_off == []
    assert file.name == "code-cards.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert without != with_names
