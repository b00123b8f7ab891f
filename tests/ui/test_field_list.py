"""Different questions of a `field-list` on one screen from 13 years on, one question a screen before that."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.protocol.missing import Missing
from app.storage import Store
from app.ui.child.group_area import GroupArea
from tests.ui.child_reading import answers, page_of
from tests.ui.clipping import clipped
from tests.ui.conftest import Walk
from tests.ui.test_screens import OUT

NAMES = ("taste", "pieces", "reason")


def _to_the_list(walk: Walk, language: str = "English (en)") -> GroupArea:
    walk.begin("C3", form="ways", language=language)
    for _ in range(60):
        area = page_of(walk).area
        if isinstance(area, GroupArea):
            return area
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.next()
    raise AssertionError("the list was not reached")


def _line(area: GroupArea, part: int) -> QLineEdit:
    line = area.parts[part].area.targets()[0]
    assert isinstance(line, QLineEdit)
    return line


def _said(store: Store) -> dict[str, object]:
    return {name: value for name, value in answers(store).items() if name in NAMES and value}


def test_ui_01_different_questions_of_a_list_stand_on_one_screen(walk: Walk, store: Store) -> None:
    """The note is their heading; Next goes on when each has an answer, and Back leads to all of them again."""
    area = _to_the_list(walk)
    page = page_of(walk)
    heading = page.question.text()
    labels = [part.label.text() for part in area.parts]

    walk.hand.tap(area.parts[0].area.targets()[1])
    walk.settle()
    QTest.keyClicks(_line(area, 1), "3")
    is_ready_after_two = page.is_answered
    QTest.keyClicks(_line(area, 2), "It is sweet")
    page.grab().save(str(OUT / "field_list_y.png"))
    walk.next()
    behind = page.question.text()
    walk.hand.tap(page.back)
    walk.settle()

    assert (heading, labels) == (
        "About your fruit",
        ["Which one tastes best?", "How many pieces a day?", "Why?"],
    )
    assert not is_ready_after_two
    assert behind == "And tomorrow?"
    assert _said(store) == {"taste": "pear", "pieces": "3", "reason": "It is sweet"}
    assert (page.question.text(), _line(area, 1).text(), _line(area, 2).text()) == (heading, "3", "It is sweet")
    assert page.is_answered


def test_ui_15_an_answer_of_a_list_that_does_not_fit_says_so_under_its_question(walk: Walk, store: Store) -> None:
    """The others are taken, and the screen stays until it fits."""
    area = _to_the_list(walk)
    walk.hand.tap(area.parts[0].area.targets()[0])
    walk.settle()
    QTest.keyClicks(_line(area, 1), "21")
    QTest.keyClicks(_line(area, 2), "Because")

    walk.hand.tap(page_of(walk).next)
    walk.settle()
    notices = [part.notice.text() for part in area.parts]
    taken, stays = _said(store), page_of(walk).area is area
    _line(area, 1).selectAll()
    QTest.keyClicks(_line(area, 1), "20")
    walk.next()

    assert notices == ["", "Not more than 20.", ""]
    assert taken == {"taste": "apple", "reason": "Because"}
    assert stays
    assert _said(store) == {"taste": "apple", "pieces": "20", "reason": "Because"}
    assert page_of(walk).question.text() == "And tomorrow?"


def test_ui_17_a_reason_is_said_of_the_open_questions_of_a_list(walk: Walk, store: Store) -> None:
    """What was tapped or typed stays; the same button takes the reason back from the others."""
    area = _to_the_list(walk)
    page = page_of(walk)
    QTest.keyClicks(_line(area, 1), "2")

    walk.hand.tap(page.dont_know)
    walk.settle()
    said, is_ready = _said(store), page.is_answered
    walk.hand.tap(page.dont_know)
    walk.settle()

    assert said == {"taste": Missing.DONT_KNOW, "pieces": "2", "reason": Missing.DONT_KNOW}
    assert is_ready
    assert not page.is_answered
    assert _said(store) == {"pieces": "2"}


def test_ui_43_46_a_list_by_keys_and_for_a_screen_reader(walk: Walk, store: Store) -> None:
    """A digit answers the first open question with cards, Enter in a line goes on; names say question and answer."""
    area = _to_the_list(walk)
    targets = area.targets()
    names = [QAccessible.queryAccessibleInterface(target).text(QAccessible.Text.Name) for target in targets]

    walk.hand.key(page_of(walk), Qt.Key.Key_2)
    walk.settle()
    QTest.keyClicks(_line(area, 1), "4")
    QTest.keyClicks(_line(area, 2), "Red")
    QTest.keyClick(_line(area, 2), Qt.Key.Key_Return)
    walk.settle()

    assert names == [
        *(f"Which one tastes best? {fruit}" for fruit in ("apple", "pear", "banana")),
        "How many pieces a day?",
        "Why?",
    ]
    assert _said(store) == {"taste": "pear", "pieces": "4", "reason": "Red"}
    assert page_of(walk).question.text() == "And tomorrow?"


def test_ui_01_a_young_child_is_asked_the_questions_of_a_list_one_by_one(walk: Walk) -> None:
    """The same list at eight."""
    walk.begin("C1", form="ways")
    walk.skip_to("taste")
    is_list = isinstance(page_of(walk).area, GroupArea)
    words = page_of(walk).question.text()

    walk.skip_to("pieces")

    assert not is_list
    assert words == "Which one tastes best?"


@pytest.mark.parametrize("size", [(1366, 768), (1280, 800)])
def test_ui_47_50_a_list_is_mirrored_and_whole(walk: Walk, size: tuple[int, int]) -> None:
    """In Arabic the first answer stands on the right; nothing is cut or too small at 100 and 150 %."""
    area = _to_the_list(walk, "العربية (ar)")
    walk.resize_to(*size)
    cards = area.parts[0].area.targets()
    cut = clipped(walk.window)
    walk.window.grab().save(str(OUT / f"field_list_ar_100_{size[0]}.png"))
    for _ in range(2):
        walk.hand.tap(page_of(walk).top.text_size)
        walk.settle()
    QApplication.processEvents()
    walk.window.grab().save(str(OUT / f"field_list_ar_{size[0]}.png"))

    assert cards[0].x() > cards[2].x()
    assert cut == []
    assert clipped(walk.window) == []
    assert all(min(target.width(), target.height()) >= 44 for target in area.targets())
