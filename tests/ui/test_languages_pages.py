"""Every page of child mode in the 15 languages of the study: nothing cut, right to left mirrored, no glyph missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.forms import parse_form
from app.forms.xlsform import convert_workbook
from app.protocol.wire import FormPackage
from app.ui.child.view import ChildView
from app.ui.theme import TEXT_SIZES, Band
from tests.ui.clipping import clipped, is_blank
from tests.ui.gallery import Shelf, pages, parents_pages, settle, shelf
from tests.ui.test_languages_plurals import STUDY

SMALL_SCREEN, WIDE_SCREEN = (1366, 768), (1280, 800)
BANDS = (Band.K, Band.M, Band.Y)
RIGHT_TO_LEFT = ("ar", "fa", "ur")
AT_ONCE = (("de", 100), ("zh", 100), ("ur", 150))
"""Languages and text sizes in which the pages for parents are looked at in every run."""


@pytest.fixture(scope="module")
def forms(packages: tuple[FormPackage, ...], tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """What the gallery shows."""
    return shelf(packages, tmp_path_factory.mktemp("gallery"))


@pytest.fixture
def view(qtbot: QtBot, fonts: tuple[str, ...]) -> Iterator[ChildView]:
    """The child's pages, on the screen."""
    made = ChildView(monotonic_ms=lambda: 0)
    qtbot.addWidget(made)
    made.resize(*SMALL_SCREEN)
    made.show()
    yield made
    made.hide()


def _cut(view: ChildView, forms: Shelf, band: Band, code: str, percent: int, *, is_every: bool) -> dict[str, list[str]]:
    found = {}
    for page in pages(forms, band, code, percent=percent, is_every=is_every):
        page.show(view)
        settle(view)
        if what := clipped(view):
            found[page.name] = what
    return found


@pytest.mark.parametrize("code", STUDY)
def test_ui_50_no_page_is_cut_in_any_language(view: ChildView, forms: Shelf, code: str) -> None:
    """Each language in one band, screen and text size (which ones, changes from language to language)."""
    number = STUDY.index(code)
    view.resize(*(SMALL_SCREEN, WIDE_SCREEN)[number % 2])

    assert _cut(view, forms, BANDS[number % 3], code, TEXT_SIZES[(number // 3) % 3], is_every=False) == {}


@pytest.mark.slow
@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("size", [SMALL_SCREEN, WIDE_SCREEN], ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("band", BANDS, ids=lambda band: band.value)
@pytest.mark.parametrize("code", STUDY)
def test_ui_50_no_question_is_cut_in_any_language_screen_or_size(
    view: ChildView, forms: Shelf, code: str, band: Band, size: tuple[int, int], percent: int
) -> None:
    """All questions of both questionnaires: 15 languages, 3 bands, 2 screens, 3 text sizes (some 5 minutes)."""
    view.resize(*size)

    assert _cut(view, forms, band, code, percent, is_every=True) == {}


@pytest.mark.parametrize(
    ("code", "percent"),
    [
        pytest.param(code, percent, marks=() if (code, percent) in AT_ONCE else pytest.mark.slow)
        for code in STUDY
        for percent in TEXT_SIZES
    ],
)
def test_ui_50_no_question_for_parents_is_cut(view: ChildView, repo: Path, code: str, percent: int) -> None:
    """Long German words, Chinese without blanks, tall Nastaliq; the other languages and sizes are slow (a minute)."""
    form = parse_form(convert_workbook(repo / "questionnaires/parent/form.xlsx").xform_xml)
    found, shown = {}, []
    for page in parents_pages(form, code, percent=percent):
        page.show(view)
        settle(view)
        shown.append(page.name)
        if what := clipped(view):
            found[page.name] = what

    assert found == {}
    assert shown == [f"q_{item.name}" for item in form.defs if item.control is not None]


@pytest.mark.parametrize("code", STUDY)
def test_ui_47_scale_path_and_buttons_run_as_the_script_does(view: ChildView, forms: Shelf, code: str) -> None:
    """First answer, start of the path and Back stand where reading starts; the drawn direction goes with the answer."""
    is_rtl = code in RIGHT_TO_LEFT
    page = next(page for page in pages(forms, Band.K, code) if page.name == "q_wb2_part")

    page.show(view)
    settle(view)
    question = view.question
    cards = question.area.targets()

    assert _is_before(cards[0], cards[-1], view, is_rtl=is_rtl)
    assert _is_before(question.back, question.next, view, is_rtl=is_rtl)
    assert _is_before(question.path, question.stop, view, is_rtl=is_rtl)
    assert question.area.current().direction == ("rtl" if is_rtl else "ltr")
    assert not is_blank(view.grab().toImage())


@pytest.mark.parametrize("code", RIGHT_TO_LEFT)
def test_ui_47_number_keys_are_never_mirrored(view: ChildView, forms: Shelf, code: str) -> None:
    """Numbers run from left to right in every script, so 1 stands left of 5, as on every keyboard."""
    page = next(page for page in pages(forms, Band.Y, code) if page.name == "q_age")

    page.show(view)
    settle(view)
    keys = view.question.area.targets()

    assert _is_before(keys[0], keys[4], view, is_rtl=False)
    assert _is_before(view.question.back, view.question.next, view, is_rtl=True)


def _is_before(one: QWidget, other: QWidget, view: ChildView, *, is_rtl: bool) -> bool:
    here, there = (widget.mapTo(view, QPoint(0, 0)).x() for widget in (one, other))
    return here > there if is_rtl else here < there
