"""A list of children from a file, through the real window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from app.storage import Store
from app.ui.application import Office, build_window
from app.ui.home_view import Todo
from tests.storage.conftest import SITE, SteppingTime
from tests.ui.conftest import Hand, Ticks, Walk, make_desk

MIXED = "code,class,seat,age,name\nK-1,4B,1,9,Amina Y\nK-2,4B,2,9,Bo\nK-2,4B,3,9,Chen\nK-4,,4,9,Dario\nK-5,4B,5,,Esra\n"


@pytest.fixture
def importing(walk: Walk, tmp_path: Path) -> Walk:
    """The import page with a file of five rows, of which two are good."""
    path = tmp_path / "4B.csv"
    path.write_text(MIXED, encoding="utf-8")
    walk.hand.tap(walk.window.class_page.import_list)
    walk.office.flow.rosters.read(path)
    walk.settle()
    return walk


def test_each_problem_stands_with_its_row(importing: Walk) -> None:
    """In plain words, and whether the row is left out."""
    model = importing.window.roster_import.problems

    rows = [tuple(model.data(model.index(row, column)) for column in range(4)) for row in range(model.rowCount())]

    assert [(row[0], row[1], row[3]) for row in rows] == [
        ("3", "code", "left out"),
        ("4", "code", "left out"),
        ("5", "class", "left out"),
        ("6", "age", "taken over as it is"),
    ]


def test_nothing_is_taken_before_the_researcher_agrees(importing: Walk, store: Store) -> None:
    """Going back leaves the roster as it was, and no name on the page."""
    page = importing.window.roster_import

    importing.hand.tap(page.cancel)
    importing.settle()

    assert importing.window.page is importing.window.class_page
    assert "K-1" not in {child.code for child in store.participants(SITE)}
    assert page.children_model.rowCount() == 0


def test_the_good_rows_join_the_class(importing: Walk, store: Store) -> None:
    """The class page says how many, and shows them."""
    page = importing.window.roster_import
    assert page.agree.text() == "Take over 2 children"

    importing.hand.tap(page.agree)
    is_offered_twice = page.agree.isEnabled()
    importing.settle()

    assert not is_offered_twice
    names = {child.code: child.name for child in store.participants(SITE)}
    assert (names["K-1"], names["K-5"]) == ("Amina Y", "Esra")
    assert not {"K-2", "K-4"} & set(names)
    assert importing.window.class_page.notice.text().startswith("2 children added.")


def test_a_file_that_is_no_list_says_why(walk: Walk, tmp_path: Path) -> None:
    """And what it should look like."""
    path = tmp_path / "notes.csv"
    path.write_text("dear all,\nthe list comes tomorrow\n", encoding="utf-8")
    walk.hand.tap(walk.window.class_page.import_list)

    walk.office.flow.rosters.read(path)
    walk.settle()

    page = walk.window.roster_import
    assert "code, class, seat, age, name" in page.notice.text()
    assert not page.agree.isVisible()


def test_locking_leaves_no_name_on_the_page(importing: Walk) -> None:
    """The names of the file are as protected as those of the store."""
    importing.hand.tap(importing.window.header.lock)
    importing.settle()

    assert importing.window.roster_import.children_model.rowCount() == 0


def test_the_button_asks_for_a_file(
    fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks, hand: Hand, tmp_path: Path
) -> None:
    """The system's dialog is asked for lists; what it gives is read."""
    path = tmp_path / "4B.csv"
    path.write_text(MIXED, encoding="utf-8")
    patterns: list[str] = []

    def choose(_window: object, _title: str, pattern: str) -> Path:
        patterns.append(pattern)
        return path

    office = build_window(replace(make_desk(folder, time, ticks, opened=store), ask_file=choose))
    office.window.show()
    walk = Walk(office, hand)
    walk.to_class()
    walk.hand.tap(office.window.class_page.import_list)

    walk.hand.tap(office.window.roster_import.choose)
    walk.settle()
    found = office.window.roster_import.children_model.rowCount()
    office.close()

    assert found == 2
    assert patterns == ["Lists of children (*.csv *.txt *.xlsx)"]


def test_ticks_change_the_day(walk: Walk) -> None:
    """A tap on the column, the space bar, and one button for the whole class; the first page counts along."""
    page, home = walk.window.class_page, walk.window.home
    walk.hand.tap(page.all_here)
    walk.settle()
    page.table.selectRow(page.model.place_of("C1"))
    QTest.keyClick(page.table, " ")  # type: ignore[call-overload]
    walk.settle()

    walk.hand.tap(walk.window.header.to_home)
    walk.settle()

    cells = [home.model.data(home.model.index(0, column)) for column in range(home.model.columnCount())]
    assert cells == ["3A", "5", "4", "1", "1", "3", "–", "–", "–"]


def test_the_first_page_leads_to_what_is_next(walk: Walk) -> None:
    """A reminder is a way, not only words."""
    walk.hand.tap(walk.window.header.to_home)
    walk.settle()
    button = walk.window.home.todo_buttons[Todo.CONSENT_MISSING]
    words = button.text()

    walk.hand.tap(button)
    walk.settle()

    assert words == "Record the consent of 1 child"
    assert walk.window.page is walk.window.class_page


def test_the_first_page_chooses_site_and_class(make_office: Callable[..., Office], store: Store, hand: Hand) -> None:
    """Opening a class shows its children."""
    walk = Walk(make_office(opened=store), hand)
    walk.settle()

    walk.hand.tap(walk.window.home.open_class)
    walk.settle()

    assert walk.window.class_page.school_class.currentText() == "3A"
    assert walk.window.class_page.model.rowCount() == 5
