"""Golden images of every type of page in three bands and the scripts of the study; and the comparison itself."""

import os
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.protocol.wire import FormPackage
from app.ui.child.view import ChildView
from app.ui.theme import Band
from tests.ui.gallery import Shelf, pages, settle, shelf
from tests.ui.golden_images import FOLDER, OUT, TILE, Tile, differing, keep, kept, qt_minor, small
from tests.ui.test_languages_pages import SMALL_SCREEN

SHEETS = [
    *((band, code) for code in ("nl", "ar", "uk") for band in (Band.K, Band.M, Band.Y)),
    *((Band.K, code) for code in ("zh", "ur")),
    *(pytest.param(band, code, marks=pytest.mark.slow) for code in ("zh", "ur") for band in (Band.M, Band.Y)),
]
"""Left to right, right to left and Cyrillic whole; Chinese and Nastaliq in one band, the others by hand (`slow`)."""
IS_MAKING = os.environ.get("GOLDEN_IMAGES") == "make"


@pytest.fixture(scope="module")
def forms(packages: tuple[FormPackage, ...], tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """What the gallery shows."""
    return shelf(packages, tmp_path_factory.mktemp("gallery"))


@pytest.mark.parametrize(("band", "code"), SHEETS)
def test_ui_47_every_page_looks_as_it_was_judged(
    qtbot: QtBot, fonts: tuple[str, ...], forms: Shelf, band: Band, code: str
) -> None:
    """Order, arrows, direction of scales, fonts and wraps are those of the picture that a person looked at."""
    view = ChildView(monotonic_ms=lambda: 0)
    qtbot.addWidget(view)
    view.resize(*SMALL_SCREEN)
    view.show()
    tiles = []
    for page in pages(forms, band, code):
        page.show(view)
        settle(view)
        view.setFocus()
        QApplication.processEvents()
        tiles.append(Tile(page.name, small(view.grab().toImage())))
    file = FOLDER / qt_minor() / f"{band.value}_{code}.png"

    if IS_MAKING:
        keep(tiles, file)
    if not file.is_file():
        pytest.skip(f"no golden images of {qt_minor()}; make them (see golden_images.py) and look at them")
    found = differing(tiles, kept(file))
    if found:
        keep(tiles, OUT / file.name)

    assert found == {}, f"compare {OUT / file.name} with {file}"


def test_a_page_that_changes_is_seen(tmp_path: Path) -> None:
    """A word that moves by two pixels, a page that is missing and a mirrored page each fail the comparison."""
    page = Image.new("RGB", TILE, "white")
    ImageDraw.Draw(page).rectangle((40, 40, 200, 90), fill="#0B3D91")
    moved = Image.new("RGB", TILE, "white")
    ImageDraw.Draw(moved).rectangle((42, 42, 202, 92), fill="#0B3D91")
    keep([Tile("one", page), Tile("two", page)], tmp_path / "sheet.png")
    golden = kept(tmp_path / "sheet.png")

    assert differing([Tile("one", page), Tile("two", page)], golden) == {}
    assert set(differing([Tile("one", page), Tile("two", moved)], golden)) == {"two"}
    assert set(differing([Tile("one", page)], golden)) == {"two"}
    mirrored = page.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert set(differing([Tile("one", mirrored), Tile("two", page)], golden)) == {"one"}
