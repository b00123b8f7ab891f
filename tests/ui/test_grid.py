"""Rows of a table on one screen from 13 years on, one question a screen before that."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.protocol.missing import Missing
from app.storage import Store
from app.ui.child.grid_area import Cell, GridArea
from tests.ui.child_reading import answers, page_of
from tests.ui.clipping import clipped
from tests.ui.conftest import Walk
from tests.ui.test_screens import OUT

ROWS = ("monday", "friday")


def _to_the_table(walk: Walk, code: str, language: str = "English (en)") -> GridArea:
    walk.begin(code, form="ways", language=language)
    for _ in range(60):
        area = page_of(walk).area
        if isinstance(area, GridArea) and walk.question == "monday":
            return area
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.next()
    raise AssertionError("the table was not reached")


def _cell(area: GridArea, row: int, column: int) -> Cell:
    cell = area.targets()[row * 3 + column]
    assert isinstance(cell, Cell)
    return cell


def test_ui_01_a_table_stands_on_one_screen_from_thirteen_on(walk: Walk, store: Store) -> None:
    """A tap in each row, and Next leads behind the table; each row has its answer, Back leads to the table again."""
    area = _to_the_table(walk, "C3")
    page = page_of(walk)
    heading, was_ready = page.question.text(), page.is_answered

    walk.hand.tap(_cell(area, 0, 1))
    walk.settle()
    is_ready_after_one = page.is_answered
    walk.hand.tap(page.next)
    stays, notice = walk.question, page.notice.text()
    walk.hand.tap(_cell(area, 1, 2))
    walk.settle()
    page.grab().save(str(OUT / "grid_y.png"))
    walk.next()
    behind = walk.question
    walk.hand.tap(page.back)
    walk.settle()

    assert (heading, was_ready, is_ready_after_one, stays) == ("Your table", False, False, "monday")
    assert notice
    assert behind == "last"
    assert {name: answers(store)[name] for name in ROWS} == {"monday": "pear", "friday": "banana"}
    assert walk.question == "monday"
    assert [cell.isChecked() for cell in area.targets()] == [False, True, False, False, False, True]  # type: ignore[attr-defined]


def test_ui_17_a_reason_is_said_of_the_open_rows(walk: Walk, store: Store) -> None:
    """What was answered stays; the same button takes the reason back from the others."""
    area = _to_the_table(walk, "C3")
    page = page_of(walk)
    walk.hand.tap(_cell(area, 0, 0))
    walk.settle()

    walk.hand.tap(page.rather_not)
    walk.settle()
    said, is_ready = {name: answers(store)[name] for name in ROWS}, page.is_answered
    walk.hand.tap(page.rather_not)
    walk.settle()

    assert said == {"monday": "apple", "friday": Missing.RATHER_NOT_SAY}
    assert is_ready
    assert not page.is_answered
    assert "friday" not in {name for name, value in answers(store).items() if value}


def test_ui_43_a_table_by_keys_and_for_a_screen_reader(walk: Walk, store: Store) -> None:
    """A digit answers the first open row; cells are radio buttons that say row and answer."""
    area = _to_the_table(walk, "C3")
    named = QAccessible.queryAccessibleInterface(_cell(area, 1, 0))
    words = named.text(QAccessible.Text.Name)

    walk.hand.key(page_of(walk), Qt.Key.Key_3)
    walk.settle()
    walk.hand.key(page_of(walk), Qt.Key.Key_1)
    walk.settle()

    assert named.role() == QAccessible.Role.RadioButton
    assert words == "On Friday? apple"
    assert {name: answers(store)[name] for name in ROWS} == {"monday": "banana", "friday": "apple"}


def test_ui_01_a_young_child_is_asked_row_by_row(walk: Walk) -> None:
    """The same table at eight: one question, its own words, cards."""
    walk.begin("C1", form="ways")
    walk.skip_to("monday")
    area, words = page_of(walk).area, page_of(walk).question.text()

    walk.skip_to("friday")

    assert not isinstance(area, GridArea)
    assert words == "On Monday?"


@pytest.mark.parametrize("size", [(1366, 768), (1280, 800)])
def test_ui_47_50_a_table_is_mirrored_and_whole(walk: Walk, size: tuple[int, int]) -> None:
    """In Arabic the words of the rows stand on the right; nothing is cut at 100 and 150 %."""
    area = _to_the_table(walk, "C3", "العربية (ar)")
    walk.resize_to(*size)
    first, last = _cell(area, 0, 0), _cell(area, 0, 2)
    cut = clipped(walk.window)
    for _ in range(2):
        walk.hand.tap(page_of(walk).top.text_size)
        walk.settle()
    QApplication.processEvents()
    walk.window.grab().save(str(OUT / f"grid_ar_{size[0]}.png"))

    assert first.x() > last.x()
    assert cut == []
    assert clipped(walk.window) == []
    assert all(min(cell.width(), cell.height()) >= 44 for cell in area.targets())
