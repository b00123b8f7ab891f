"""Help and keys of the researcher's pages in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.help_page import HelpPage
from tests.ui.conftest import Walk


def test_f1_shows_the_day_and_the_keys(walk: Walk) -> None:
    """And the way back leads to the first page."""
    QTest.keyClick(walk.window.class_page.table, Qt.Key.Key_F1)
    page = walk.window.page
    assert isinstance(page, HelpPage)
    words = page.text.toPlainText()

    walk.hand.tap(page.cancel)

    assert "F8" in words
    assert "receipt" in words
    assert walk.window.page is walk.window.home


def test_keys_lead_to_the_pages(walk: Walk) -> None:
    """Without a mouse from the class to the list and back to the day."""
    pages = []

    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(walk.window.header.lock, key, Qt.KeyboardModifier.ControlModifier)
        pages.append(walk.window.page)

    assert pages == [walk.window.interviews, walk.window.home, walk.window.class_page]


def test_a_locked_laptop_has_no_keys(walk: Walk) -> None:
    """Neither help nor a page stands in front of the passphrase."""
    walk.hand.tap(walk.window.header.lock)
    walk.settle()

    for key in (Qt.Key.Key_F1, Qt.Key.Key_F5):
        QTest.keyClick(walk.window.unlock.box.field, key)
    QTest.keyClick(walk.window.unlock.box.field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert walk.window.page is walk.window.unlock


def test_a_child_cannot_reach_the_keys(walk: Walk) -> None:
    """They belong to the researcher's pages, which are hidden then."""
    walk.begin("C1")

    QTest.keyClick(walk.focused(), Qt.Key.Key_F1)
    QTest.keyClick(walk.focused(), Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)

    assert walk.window.is_child_mode
