"""Pictures of every page, for eyes; and the checks that a machine can make on each: not blank, nothing clipped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from app.storage import Store
from app.sync import SyncEnd, SyncReport
from app.ui.application import Office
from app.ui.child.answers import AnswerArea
from app.ui.theme import THEMES, Band
from tests.ui.clipping import clipped, is_blank
from tests.ui.conftest import Hand, Walk
from tests.ui.kinds_form import LANGUAGES

SIZES = ((1366, 768), (1280, 800))
ADULT_SIZES = (*SIZES, (1024, 768))
OUT = Path(__file__).resolve().parents[1] / "out" / "screens"


class Camera:
    """Takes a picture of the window and checks it."""

    def __init__(self, walk: Walk, name: str) -> None:
        self._walk = walk
        self._name = name
        self._number = 0
        OUT.mkdir(parents=True, exist_ok=True)

    def shoot(self, page: str) -> None:
        """Picture of what is shown; fails when it is blank or when something on it is cut off."""
        self._number += 1
        window = self._walk.window
        self._walk.settle()
        for _ in range(4):  # words that changed ask their panel for room, which asks its page
            QApplication.processEvents()
        picture = window.grab()
        picture.save(str(OUT / f"{self._name}_{self._number:02d}_{page}.png"), quality=80)
        assert not is_blank(picture.toImage()), page
        assert clipped(window) == [], page


def _look(walk: Walk, camera: Camera) -> None:
    """Every kind of question in turn, answered where a tap answers."""
    page = walk.window.child.question
    for _ in range(14):
        name = walk.question
        camera.shoot(f"q_{name}")
        area: AnswerArea = page.area
        targets: tuple[QWidget, ...] = area.targets()
        if targets and area.commits_at_once:
            walk.hand.tap(targets[len(targets) // 2])
            camera.shoot(f"q_{name}_answered")
        elif page.dont_know.isVisible():
            walk.hand.tap(page.dont_know)
        if name == "place":
            return
        walk.next()
    raise AssertionError("the last question was not reached")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("code", ["C1", "C2", "C3"])
@pytest.mark.parametrize("language", LANGUAGES, ids=["en", "nl", "ar"])
def test_ui_50_every_child_page_is_whole(
    walk: Walk, size: tuple[int, int], code: str, language: str, request: pytest.FixtureRequest
) -> None:
    """No text is cut on any page of child mode, in three bands, three languages and two screen sizes."""
    walk.window.resize(*size)
    band = {"C1": "k", "C2": "m", "C3": "y"}[code]
    camera = Camera(walk, f"child_{band}_{language[-3:-1]}_{size[0]}")

    walk.open(code, language=language)
    camera.shoot("assent")
    walk.press("yes")
    _look(walk, camera)
    page = walk.window.child.question
    walk.hand.tap(page.language)
    camera.shoot("language")
    walk.press(language)
    walk.hand.tap(page.top.shield)
    camera.shoot("shield")
    walk.press("show")
    walk.hand.tap(page.pause)
    camera.shoot("pause")
    walk.press("help")
    camera.shoot("someone_comes")
    walk.press("go_on")
    walk.hand.tap(page.stop)
    camera.shoot("stop")
    walk.press("go_on")
    walk.window.child.calm_asked.emit()
    camera.shoot("calm")
    walk.press("go_on")
    walk.next()
    camera.shoot("thanks")
    walk.press("give")
    camera.shoot("hand_back")
    walk.give_back()
    camera.shoot("protocol")
    walk.press("close")
    camera.shoot("adult")


@pytest.mark.parametrize(
    ("percent", "size"),
    [(125, SIZES[0]), (125, SIZES[1]), (150, SIZES[0]), (150, SIZES[1]), (150, (1024, 768))],
    ids=lambda part: str(part[0] if isinstance(part, tuple) else part),
)
@pytest.mark.parametrize("code", ["C1", "C2", "C3"])
def test_ui_50_52_larger_text_is_whole(walk: Walk, size: tuple[int, int], code: str, percent: int) -> None:
    """At 125 and 150 % nothing is cut either; Dutch, because its words are long."""
    walk.window.resize(*size)
    camera = Camera(walk, f"large_{percent}_{code}_{size[0]}")

    walk.open(code, language=LANGUAGES[1], percent=percent)
    camera.shoot("assent")
    walk.press("yes")
    _look(walk, camera)
    for ask, page in ((walk.window.child.question.pause, "pause"), (walk.window.child.question.top.shield, "shield")):
        walk.hand.tap(ask)
        camera.shoot(page)
        walk.press(walk.window.child.message.message.escape or "")
    walk.hand.tap(walk.window.child.question.stop)
    camera.shoot("stop")
    walk.press("keep")
    camera.shoot("thanks")
    walk.press("give")
    camera.shoot("hand_back")


@pytest.mark.parametrize("size", ADULT_SIZES, ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("language", ["en", "nl"])
def test_ui_50_every_page_of_the_researcher_is_whole(
    make_office: Callable[..., Office], store: Store, hand: Hand, size: tuple[int, int], language: str
) -> None:
    """Class, consent, adding a child, interviews and the states of the sync, in both languages of the program."""
    office = make_office(opened=store, language=language, size=size)
    walk = Walk(office, hand)
    window = office.window
    camera = Camera(walk, f"adult_{language}_{size[0]}")
    walk.settle()
    for code, name in (("C1", "Zeynep"), ("C2", "Maximiliaan-Alexander")):
        store.set_name(code, name)
    hand.tap(window.header.to_class)
    camera.shoot("class")
    walk.choose("C4", form="wellbeing_younger")
    camera.shoot("class_no_consent")
    hand.tap(window.class_page.record_consent)
    hand.tap(window.consent.save)
    camera.shoot("consent")
    hand.tap(window.consent.cancel)
    walk.choose("C5", form="wellbeing_older")
    camera.shoot("class_other_age")
    hand.tap(window.class_page.add)
    hand.tap(window.add_child.save)
    camera.shoot("add_child")
    hand.tap(window.add_child.cancel)
    _interview(walk, "C1", "keep")
    _interview(walk, "C2", None)
    walk.choose("C1", form="kinds")
    camera.shoot("class_after")
    hand.tap(window.class_page.start)
    camera.shoot("second_interview")
    hand.tap(window.ask.button("back"))
    window.class_page.show_unsaved(
        "3 antwoorden staan nog niet op de schijf. " + "Er kan niets op de schijf worden geschreven. " * 3
    )
    camera.shoot("unsaved")
    window.class_page.show_unsaved("")
    hand.tap(window.class_page.end_class)
    camera.shoot("class_ended")
    hand.tap(window.header.to_interviews)
    camera.shoot("interviews")
    hand.tap(window.header.sync)
    camera.shoot("sync_offline")
    now, counts = office.flow.clock_now(), store.counts()
    for end, message in ((SyncEnd.DONE, ""), (SyncEnd.REFUSED, "revoked"), (SyncEnd.FAILED, "no room on the server")):
        report = SyncReport(end=end, at_utc=now, message=message, sent=3, conflicts=1)
        window.header.show_report(report, counts)
        camera.shoot(f"sync_{end.value}")
    window.header.show_running(None)
    camera.shoot("sync_running")


def _interview(walk: Walk, code: str, ending: str | None) -> None:
    """A short interview: stopped and kept, or left open."""
    walk.begin(code)
    walk.hand.tap(walk.card("3"))
    walk.settle()
    if ending is None:
        walk.window.close()
    else:
        walk.hand.tap(walk.window.child.question.stop)
        walk.press(ending)
        walk.press("give")
    walk.give_back()
    walk.hand.until(lambda: not walk.window.is_child_mode)
    walk.settle()


@pytest.mark.parametrize("size", ADULT_SIZES, ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("language", ["en", "nl"])
def test_ui_50_the_first_pages_are_whole(
    make_office: Callable[..., Office], store: Store, hand: Hand, language: str, size: tuple[int, int]
) -> None:
    """Unlock with its wrong tries, and joining a project."""
    store.close()
    office = make_office(opened=None, language=language, size=size)
    walk, window = Walk(office, hand), office.window
    camera = Camera(walk, f"first_{language}_{size[0]}")
    camera.shoot("unlock")
    window.unlock.box.field.setText("not the passphrase")
    hand.tap(window.unlock.box.button)
    hand.until(lambda: window.unlock.box.seconds_left > 0)
    camera.shoot("unlock_wrong")
    window.show_page(window.enrol)
    hand.tap(window.enrol.join)
    camera.shoot("join")


@pytest.mark.parametrize("size", ADULT_SIZES, ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("language", ["en", "nl"])
def test_ui_50_the_page_of_a_new_store_is_whole(
    make_office: Callable[..., Office], hand: Hand, language: str, size: tuple[int, int]
) -> None:
    """No store yet: two passphrases that differ, and one that is too weak."""
    office = make_office(opened=None, language=language, size=size)
    walk, window = Walk(office, hand), office.window
    camera = Camera(walk, f"new_{language}_{size[0]}")
    camera.shoot("new_store")
    for first, second, page in (("one", "other", "not_the_same"), ("weak", "weak", "weak")):
        window.unlock.first.setText(first)
        window.unlock.second.setText(second)
        hand.tap(window.unlock.make)
        hand.until(lambda: window.unlock.make.isEnabled())
        camera.shoot(f"new_store_{page}")


@pytest.mark.parametrize("size", ADULT_SIZES, ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("language", [0, 1], ids=["en", "nl"])
def test_ui_50_the_pages_with_questions_to_decide_are_whole(walk: Walk, size: tuple[int, int], language: int) -> None:
    """Assent before hard questions, the last page, a wrong passphrase on the way out, leaving the rest open."""
    walk.window.resize(*size)
    form_language = LANGUAGES[language]
    camera = Camera(walk, f"decide_{form_language[-3:-1]}_{size[0]}")
    walk.begin("C1", form="wellbeing_younger", language=form_language)
    page = walk.window.child.question
    while walk.message != "hard_questions":
        if page.dont_know.isVisible():
            walk.hand.tap(page.dont_know)
        walk.next(agrees=False)
    camera.shoot("hard_questions")
    walk.press("skip")
    camera.shoot("thanks")
    walk.press("give")
    camera.shoot("hand_back")
    walk.give_back("not the passphrase")
    camera.shoot("hand_back_wrong")
    for _ in range(walk.window.child.hand_back.box.seconds_left):
        walk.window.child.hand_back.box.count_down()
    walk.pass_seconds(2)
    walk.give_back()
    camera.shoot("adult_question")
    walk.hand.tap(page.stop)
    camera.shoot("leave_open")


def test_ui_50_an_open_list_can_be_read(walk: Walk) -> None:
    """Every row of an open list is whole, tall enough, and the chosen one is dark words on a light ground."""
    OUT.mkdir(parents=True, exist_ok=True)
    page = walk.window.class_page
    ground = QColor(THEMES[Band.ADULT].palette.accent_fill)
    for box in (page.form, page.language, page.text_size):
        box.showPopup()
        QApplication.processEvents()
        view = box.view()
        picture = view.grab().toImage()
        picture.save(str(OUT / f"popup_{box.accessibleName().replace(' ', '_')}.png"))

        for row in range(box.count()):
            view.scrollTo(box.model().index(row, 0))  # fifteen languages are more than a screen holds
            place = view.visualRect(box.model().index(row, 0))
            assert view.viewport().rect().contains(place), (box.accessibleName(), row)
            assert place.height() >= 44
        view.scrollTo(box.model().index(box.currentIndex(), 0))
        picture = view.grab().toImage()
        chosen = view.visualRect(box.model().index(box.currentIndex(), 0))
        spot = view.viewport().mapTo(view, chosen.topRight()) + QPoint(-4, 4)
        assert picture.pixelColor(spot) == ground
        box.hidePopup()
