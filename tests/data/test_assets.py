"""Faces, glasses, icons and fonts of the window: drawable, told apart without colour, no letter missing."""

import hashlib
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

REPO = Path(__file__).resolve().parents[2]
ASSETS = REPO / "app" / "ui" / "assets"
DRAWINGS = sorted(ASSETS.glob("*/*.svg"))
INK = QColor("#1A1A1A")
NEEDED_ICONS = {
    *("back", "next", "pause", "stop", "dont_know", "rather_not", "speaker", "lock", "sync"),
    *("check", "person", "home", "list", "shield", "warning", "school"),
}
OTHER_SCRIPTS = r"\((el|ar|fa|ur|zh)\)$|^language$"
"""Columns of a form in a script with a font of its own, and the one that names all languages in their own script."""
# Of the files in Debian's fonts-sil-andika 6.101-2 and fonts-noto-core 20201225-1.
# "Andika" is a reserved name, so only the unmodified file may carry it.
FONT_DIGESTS = {
    "Andika-Bold.ttf": "4361126189a2d0e0da66999352db58aaf1b4ca940faf8a8239d725f8303d890d",
    "Andika-Regular.ttf": "202b96b1f174a4a43baefe885b40dacacb81786755efd08ed4b7704e79c45515",
    "NotoSans-Bold.ttf": "e83493c945848ecd4a9ad0f6d19164541a0d3e23a9c952304a00a46e00272ac5",
    "NotoSans-Regular.ttf": "89c3c497f618fdaa0b2d1e98fef93582f28c71debd2c4a8cdf41f190ced2909d",
    "NotoSansArabic-Bold.ttf": "ded6fc7359ca36d15d7aab9ef0c066e21ce48b26a069994d6602fa2cb9a1b952",
    "NotoSansArabic-Regular.ttf": "504d7407d86875acf7d04dfaa0fd7524d0b8797723bc4aa18022f29db25b0b6e",
}


def drawn(path: Path, *, size_px: int = 120, paper: Qt.GlobalColor = Qt.GlobalColor.white) -> QImage:
    """The drawing on its paper, as the window would show it."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(paper)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return image


def inked(
    path: Path, *, left: float = 0.2, right: float = 0.8, top: float = 0.2, bottom: float = 0.9
) -> set[tuple[int, int]]:
    """Pixels of a part of the drawing that are about as dark as the ink: its lines, whatever its colours are."""
    image, size = drawn(path), 120
    columns, rows = range(int(left * size), int(right * size)), range(int(top * size), int(bottom * size))
    return {(x, y) for x in columns for y in rows if image.pixelColor(x, y).lightness() < 40}


def test_every_picture_of_the_child_screens_is_there() -> None:
    """Five faces, three glasses and the icons of every button."""
    names = {path.relative_to(ASSETS).as_posix() for path in DRAWINGS}

    assert {f"faces/face_{number}.svg" for number in range(1, 6)} <= names
    assert {f"amounts/amount_{number}.svg" for number in range(1, 4)} <= names
    assert {f"icons/{name}.svg" for name in NEEDED_ICONS} <= names


@pytest.mark.parametrize("path", DRAWINGS, ids=[path.stem for path in DRAWINGS])
def test_drawing_is_valid_and_fills_its_box(path: Path, qtbot: QtBot) -> None:
    """Qt reads it without a complaint, and it is neither blank nor cut off at an edge."""
    renderer = QSvgRenderer(str(path))
    image = drawn(path, paper=Qt.GlobalColor.transparent)

    assert renderer.isValid()
    covered = [(x, y) for x in range(120) for y in range(120) if image.pixelColor(x, y).alpha() > 128]
    assert len(covered) > 250
    edge = {0, 119}
    assert not [point for point in covered if edge & set(point)]


@pytest.mark.parametrize("path", sorted(ASSETS.glob("icons/*.svg")), ids=lambda path: path.stem)
def test_icon_has_one_ink_that_a_theme_can_replace(path: Path) -> None:
    """The theme recolours an icon by replacing one colour; white is allowed for the hole of the lock only."""
    colours = set(re.findall(r"#[0-9A-Fa-f]{6}", path.read_text(encoding="utf-8")))

    assert colours - {"#FFFFFF"} == {INK.name().upper()}
    assert "#FFFFFF" not in colours or path.stem == "lock"


def test_ui_05_faces_differ_in_lines_and_not_in_colour_only(qtbot: QtBot) -> None:
    """Every two faces differ in a good part of their mouth and brows when all colour is taken away."""
    faces = [inked(ASSETS / "faces" / f"face_{number}.svg") for number in range(1, 6)]

    for first in range(5):
        for second in range(first + 1, 5):
            apart = faces[first] ^ faces[second]
            assert len(apart) > 0.4 * min(len(faces[first]), len(faces[second])), (first + 1, second + 1)


def test_ui_05_mouths_turn_up_from_very_sad_to_very_happy(qtbot: QtBot) -> None:
    """The middle of the mouth sinks from face to face against its ends; only the last face laughs with open mouth."""

    def mouth(number: int) -> set[tuple[int, int]]:
        return inked(ASSETS / "faces" / f"face_{number}.svg", left=0.33, right=0.67, top=0.52, bottom=0.84)

    def bend_px(number: int) -> float:
        lowest = {x: max(y for px, y in mouth(number) if px == x) for x in {px for px, _ in mouth(number)}}
        return lowest[60] - (lowest[min(lowest)] + lowest[max(lowest)]) / 2

    very_sad, sad, okay, happy, very_happy = (bend_px(number) for number in range(1, 6))
    assert very_sad < sad - 3
    assert sad < -3
    assert abs(okay) < 1
    assert happy > 3
    assert very_happy > 3
    assert len(mouth(5)) > 3 * len(mouth(4))


def test_ui_05_glasses_are_filled_more_and_more(qtbot: QtBot) -> None:
    """No, a bit and yes differ by the height of the water, seen in grey."""

    def water_px(number: int) -> int:
        image = drawn(ASSETS / "amounts" / f"amount_{number}.svg")
        return sum(image.pixelColor(60, y).lightness() < 200 for y in range(10, 100))

    none, little, full = (water_px(number) for number in (1, 2, 3))
    assert none == 0
    assert 15 < little < 0.5 * full
    assert full > 65


def test_every_icon_has_its_rule_for_right_to_left() -> None:
    """README says of each icon whether it is mirrored, so that the window need not guess."""
    text = (ASSETS / "README.md").read_text(encoding="utf-8")
    table = text[text.index("| Mirror |") :]

    named = set(re.findall(r"`([a-z_]+)`", table))
    assert named == {path.stem for path in ASSETS.glob("icons/*.svg")}


@pytest.mark.parametrize("form", ["wellbeing_younger"])
def test_form_carries_the_same_pictures_as_the_window(form: str) -> None:
    """A child sees one face for one answer, whether the form or the app draws it."""
    media = REPO / "questionnaires" / form / "media"

    for path in media.glob("*.svg"):
        folder = "faces" if path.stem.startswith("face") else "amounts"
        assert path.read_bytes() == (ASSETS / folder / path.name).read_bytes()


@pytest.mark.parametrize("name", FONT_DIGESTS)
def test_fonts_are_unmodified(name: str) -> None:
    """The licence of Andika forbids its name on a changed file."""
    assert hashlib.sha256((ASSETS / "fonts" / name).read_bytes()).hexdigest() == FONT_DIGESTS[name]


@pytest.mark.parametrize("name", ["Andika-Regular", "Andika-Bold", "NotoSans-Regular", "NotoSans-Bold"])
def test_ui_51_fonts_hold_every_letter_of_the_forms(name: str, qtbot: QtBot) -> None:
    """No empty box in any label, hint or choice that is written in Latin or Cyrillic; others have their own fonts."""
    font = QRawFont(str(ASSETS / "fonts" / f"{name}.ttf"), 20.0)
    letters: set[str] = set()
    for path in (REPO / "questionnaires").glob("*/form.xlsx"):
        for sheet in load_workbook(path, read_only=True):
            for column in zip(*sheet.iter_rows(values_only=True), strict=True):
                if not re.search(OTHER_SCRIPTS, str(column[0])):
                    letters.update("".join(str(cell) for cell in column[1:] if cell is not None))

    assert font.isValid()
    assert {"é", "ș", "і", "ё"} <= letters
    assert (
        sorted(letter for letter in letters if letter.isprintable() and not font.supportsCharacter(ord(letter))) == []
    )


def test_ui_51_arabic_font_holds_the_letters_of_arabic_persian_and_urdu(qtbot: QtBot) -> None:
    """The letters that Persian and Urdu add, the non-joiner, both kinds of digits and the mirrored question mark."""
    font = QRawFont(str(ASSETS / "fonts" / "NotoSansArabic-Regular.ttf"), 20.0)

    wanted = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "پچژگکی" + "ٹڈڑںےہھ" + "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩؟،" + "\u200c"
    assert [letter for letter in wanted if not font.supportsCharacter(ord(letter))] == []
