"""The researcher's pages in the languages of the study: no word cut, mirrored where the script runs the other way."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from app.storage import Store
from app.ui.application import Office
from tests.ui.clipping import clipped
from tests.ui.conftest import Hand, Walk
from tests.ui.test_languages_plurals import STUDY

ROOMY_PX = 1700
"""Pages may be longer than the screen, they scroll then; never wider. So the check has all the height."""
SAMPLE = ("de", "ar", "ur")


def _pages(walk: Walk) -> dict[str, QWidget]:
    """Every page that the window holds, by its name there."""
    found = {name: part for name, part in vars(walk.window).items() if isinstance(part, QWidget)}
    return {name: part for name, part in found.items() if part.objectName() == "page" and name != "child"}


def _cut(office: Office, hand: Hand, width: int) -> dict[str, list[str]]:
    walk, window = Walk(office, hand), office.window
    window.resize(width, ROOMY_PX)
    walk.settle()
    hand.tap(window.header.to_class)
    walk.settle()
    walk.choose("C5", form="wellbeing_older")
    found = {}
    for name, page in _pages(walk).items():
        window.show_page(page)
        for _ in range(4):
            QApplication.processEvents()
        if what := clipped(window):
            found[name] = what
    return found


@pytest.mark.parametrize("language", SAMPLE)
def test_ui_50_no_page_of_the_researcher_is_cut(
    make_office: Callable[..., Office], store: Store, hand: Hand, language: str
) -> None:
    """Long German words, Arabic, the tall lines of Nastaliq; a child of another age is chosen."""
    office = make_office(opened=store, language=language)

    assert _cut(office, hand, 1366) == {}


@pytest.mark.slow
@pytest.mark.parametrize("width", [1366, 1280])
@pytest.mark.parametrize("language", STUDY)
def test_ui_50_no_page_of_the_researcher_is_cut_in_any_language(
    make_office: Callable[..., Office], store: Store, hand: Hand, language: str, width: int
) -> None:
    """All fifteen languages, on both screens (some two minutes)."""
    office = make_office(opened=store, language=language)

    assert _cut(office, hand, width) == {}


@pytest.mark.parametrize(("language", "is_rtl"), [("ar", True), ("ur", True), ("fa", True), ("uk", False)])
def test_ui_47_the_researchers_bar_runs_as_the_script_does(
    make_office: Callable[..., Office], store: Store, hand: Hand, language: str, is_rtl: bool
) -> None:
    """The way to the class stands where reading starts, the lock where it ends."""
    office = make_office(opened=store, language=language)
    walk, header = Walk(office, hand), office.window.header
    walk.settle()

    first, last = (button.mapTo(office.window, QPoint(0, 0)).x() for button in (header.to_class, header.lock))

    assert (first > last) is is_rtl


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_ui_47_a_chosen_child_is_chosen_in_every_direction(
    make_office: Callable[..., Office], store: Store, hand: Hand, language: str
) -> None:
    """Qt chooses no row by program in a table that runs from right to left; ours does, so a child is open at once."""
    office = make_office(opened=store, language=language)
    walk, page = Walk(office, hand), office.window.class_page
    hand.tap(office.window.header.to_class)
    walk.settle()

    page.table.selectRow(page.model.place_of("C3"))

    assert page.panel.isVisible()
    assert "C3" in page.code.text()
    assert page.form.count() >= 3
