"""A picture whose parts are the answers: real taps on its shapes, keys, and what a screen reader is told."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.forms import Choice
from app.forms.xlsform import check_form
from app.storage import Store
from app.ui.application import Office
from app.ui.child.answers import Look
from app.ui.child.areas import Areas
from app.ui.child.choice_area import ChoiceArea
from app.ui.child.map_area import MapArea, map_of
from app.ui.texts import Texts
from app.ui.theme import THEMES, Band
from tests.ui.child_reading import answers, page_of
from tests.ui.conftest import Hand, Walk, form_package
from tests.ui.test_screens import OUT

SCHOOL = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">
<rect width="400" height="200" fill="#eef4fb"/>
<path id="class" d="M20 180 V60 H180 V180 Z" fill="#ffe2a8" stroke="#5d4a1f" stroke-width="3"/>
<path id="yard" d="M180 180 V100 L300 100 L380 180 Z" fill="#cfe8c5" stroke="#31592a" stroke-width="3"/>
<g transform="translate(300 40)"><circle id="gate" cx="40" cy="20" r="18" fill="#f4c4c4" stroke="#6b2323"
 stroke-width="3"/></g>
</svg>"""
PLACES = (("class", "in class"), ("yard", "in the yard"), ("gate", "at the gate"))


@pytest.fixture
def at_the_map(make_office: Callable[..., Office], store: Store, hand: Hand, tmp_path: Path) -> Walk:
    """A child of eight in front of the picture of a school."""
    folder = tmp_path / "map"
    (folder / "media").mkdir(parents=True)
    (folder / "media" / "school.svg").write_text(SCHOOL, encoding="utf-8")
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    survey.append(("type", "name", "label", "appearance", "media::image"))
    survey.append(("select_one place", "best", "Where do you like to be best?", "image-map", "school.svg"))
    survey.append(("select_multiple place", "all", "Where are you every day?", "image-map", "school.svg"))
    choices = book.create_sheet("choices")
    choices.append(("list_name", "name", "label"))
    for name, label in PLACES:
        choices.append(("place", name, label))
    settings = book.create_sheet("settings")
    settings.append(("form_id", "version", "style"))
    settings.append(("places", "1", "pages child"))
    book.save(folder / "form.xlsx")
    assert [problem.code for problem in check_form(folder / "form.xlsx")[1] if "appearance" in problem.code] == []
    store.save_form(form_package(folder / "form.xlsx", (6, 18)))
    walk = Walk(make_office(opened=store), hand)
    walk.settle()
    walk.begin("C1", form="places", language="default")
    return walk


def _area(walk: Walk) -> MapArea:
    area = page_of(walk).area
    assert isinstance(area, MapArea)
    return area


def _tap_at(walk: Walk, place: QPoint) -> None:
    walk.hand.ticks.rest()
    QTest.mouseClick(_area(walk), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    walk.settle()


def test_a_tap_on_a_shape_answers_and_one_beside_all_shapes_does_not(at_the_map: Walk, store: Store) -> None:
    """The gate is smaller than a finger and is found all the same; the corner of the picture means nothing."""
    walk, area = at_the_map, _area(at_the_map)
    area.grab().save(str(OUT / "image_map.png"))
    first = {name: target.geometry() for (name, _), target in zip(PLACES, area.targets(), strict=True)}

    _tap_at(walk, QPoint(4, 4))
    after_corner = page_of(walk).is_answered
    _tap_at(walk, first["gate"].center())
    gate = area.current().value
    _tap_at(walk, first["class"].center())
    walk.window.grab().save(str(OUT / "image_map_chosen.png"))

    assert not after_corner
    assert gate == "gate"
    assert answers(store)["best"] == "class"
    least = THEMES[Band.K].target_px
    assert all(min(spot.width(), spot.height()) >= least for spot in first.values())


def test_parts_have_keys_names_and_states(at_the_map: Walk, store: Store) -> None:
    """Digits choose in the order of the form; several parts may be chosen where the form says so."""
    walk = at_the_map
    names = [target.accessibleName() for target in _area(walk).targets()]
    roles = {QAccessible.queryAccessibleInterface(target).role() for target in _area(walk).targets()}

    walk.hand.key(page_of(walk), Qt.Key.Key_2)
    walk.settle()
    walk.next()
    walk.hand.key(page_of(walk), Qt.Key.Key_3)
    walk.hand.key(page_of(walk), Qt.Key.Key_1)
    walk.settle()
    states = [target.isChecked() for target in _area(walk).targets()]  # type: ignore[attr-defined]

    assert names == [label for _, label in PLACES]
    assert roles == {QAccessible.Role.RadioButton}
    assert states == [True, False, True]
    assert answers(store) == {"best": "yard", "all": "class gate"}


def test_a_picture_that_lacks_a_part_gives_way_to_cards(at_the_map: Walk) -> None:
    """Nothing that can be chosen is out of reach."""
    shown = page_of(at_the_map).shown
    assert shown is not None
    question = replace(shown.question, choices=(*shown.question.choices, Choice("home", "at home")))
    look = Look(THEMES[Band.K], Texts("en"), {"school.svg": SCHOOL.encode()})

    whole, lacking = map_of(shown.question, look), map_of(question, look)

    assert whole is not None
    assert lacking is None
    assert isinstance(Areas(lambda _: None).serving(question, look), ChoiceArea)
