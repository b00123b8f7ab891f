"""Pictures of every page, for eyes; and the checks that a machine can make on each: not blank, nothing clipped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.storage import Store
from app.sync import SyncEnd, SyncReport
from app.ui.application import Office
from app.ui.child.answers import AnswerArea
from tests.ui.clipping import clipped, is_blank
from tests.ui.conftest import Hand, Walk
from tests.ui.kinds_form import LANGUAGES

SIZES = ((1366, 768), (1280, 800))
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
    walk.hand.tap(page.pause)
    camera.shoot("pause")
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
    camera.shoot("adult")


@pytest.mark.parametrize("percent", [125, 150])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("code", ["C1", "C2", "C3"])
def test_ui_50_52_larger_text_is_whole(walk: Walk, size: tuple[int, int], code: str, percent: int) -> None:
    """At 125 and 150 % nothing is cut either; Dutch, because its words are long."""
    walk.window.resize(*size)
    camera = Camera(walk, f"large_{percent}_{code}_{size[0]}")

    walk.open(code, language=LANGUAGES[1], percent=percent)
    camera.shoot("assent")
    walk.press("yes")
    _look(walk, camera)
    walk.hand.tap(walk.window.child.question.stop)
    camera.shoot("stop")
    walk.press("keep")
    camera.shoot("thanks")
    walk.press("give")
    camera.shoot("hand_back")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}")
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
    camera.shoot("class_after")
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


@pytest.mark.parametrize("language", ["en", "nl"])
def test_ui_50_the_first_pages_are_whole(
    make_office: Callable[..., Office], store: Store, hand: Hand, language: str
) -> None:
    """Unlock with its wrong tries, a new store, and joining a project."""
    store.close()
    office = make_office(opened=None, language=language)
    walk, window = Walk(office, hand), office.window
    camera = Camera(walk, f"first_{language}")
    camera.shoot("unlock")
    window.unlock.box.field.setText("not the passphrase")
    hand.tap(window.unlock.box.button)
    hand.until(lambda: window.unlock.box.seconds_left > 0)
    camera.shoot("unlock_wrong")
    window.unlock.show_create(hint="")
    window.unlock.first.setText("one")
    window.unlock.second.setText("other")
    hand.tap(window.unlock.make)
    camera.shoot("new_store")
    window.show_page(window.enrol)
    hand.tap(window.enrol.join)
    camera.shoot("join")
