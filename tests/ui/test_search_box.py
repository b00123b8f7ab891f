"""A school among four hundred is found by a part of its name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.search_box import SearchBox
from app.ui.texts import Texts

SCHOOLS = [(f"School {n}", f"S-{n}") for n in range(399)] + [("Basisschool De Linde, Molenbeek", "S-LINDE")]


def edit_of(box: SearchBox) -> QLineEdit:
    """Where one types."""
    edit = box.lineEdit()
    assert edit is not None
    return edit


def popup_of(box: SearchBox) -> QAbstractItemView:
    """Where what was found is offered."""
    completer = box.completer()
    assert completer is not None
    popup = completer.popup()
    assert isinstance(popup, QAbstractItemView)
    return popup


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[SearchBox]:
    """A box with four hundred schools, and a field to go on to."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = SearchBox(Texts("en"))
    column.addWidget(made)
    column.addWidget(QLineEdit())
    made.fill(SCHOOLS, "S-7")
    window.show()
    qtbot.waitExposed(window)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    yield made
    popup_of(made).close()


def test_a_part_of_the_name_and_enter_choose_the_school(box: SearchBox) -> None:
    """In small letters, from the middle of the name; the page is told once."""
    chosen: list[object] = []
    box.activated.connect(lambda _: chosen.append(box.currentData()))

    QTest.keyClicks(edit_of(box), "linde")
    popup = popup_of(box)
    offered = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)

    assert offered == ["Basisschool De Linde, Molenbeek"]
    assert chosen[-1] == "S-LINDE"
    assert set(chosen) == {"S-LINDE"}
    assert box.currentText() == "Basisschool De Linde, Molenbeek"


def test_what_is_not_found_is_taken_back(box: SearchBox) -> None:
    """Leaving the field shows the school that is chosen."""
    chosen: list[object] = []
    box.activated.connect(lambda _: chosen.append(box.currentData()))

    QTest.keyClicks(edit_of(box), "no such school")
    QTest.keyClick(edit_of(box), Qt.Key.Key_Return)
    QTest.keyClick(edit_of(box), Qt.Key.Key_Tab)

    assert chosen == []
    assert (box.currentText(), box.currentData(), box.count()) == ("School 7", "S-7", 400)


def test_a_short_list_is_no_field_to_type_in(box: SearchBox) -> None:
    """And a long one again is."""
    box.fill(SCHOOLS[:3], "S-1")
    short = (box.isEditable(), box.shown_words())
    box.fill(SCHOOLS, "S-9")

    assert short == (False, "School 1")
    assert (box.isEditable(), box.currentText()) == (True, "School 9")
