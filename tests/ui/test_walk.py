"""The study's own questionnaires, walked through by taps alone, as a child and then a researcher would."""

import pytest
from PySide6.QtWidgets import QApplication

from app.storage import Store
from app.storage.rows import InterviewState
from app.ui.child.cards import RadioCard
from tests.ui.clipping import clipped, is_blank
from tests.ui.conftest import Walk
from tests.ui.test_screens import OUT

ENGLISH, DUTCH = "English (en)", "Nederlands (nl)"


def _answer(walk: Walk) -> None:
    """Tap the first thing that answers; type nothing."""
    page = walk.window.child.question
    targets = page.area.targets()
    question = page.shown.question if page.shown else None
    assert question is not None
    if question.name == "age" and question.kind.value == "integer":
        walk.hand.tap(targets[0])
        walk.hand.tap(targets[0])
    elif targets and page.area.commits_at_once:
        walk.hand.tap(targets[-1])
    elif page.dont_know.isVisible():
        walk.hand.tap(page.dont_know)


def _walk_through(walk: Walk, name: str) -> int:
    """To the thanks page; takes a picture of each question and checks that nothing is cut."""
    for number in range(80):
        if walk.message == "thanks":
            return number
        QApplication.processEvents()
        picture = walk.window.grab()
        picture.save(str(OUT / f"{name}_{number:02d}_{walk.question}.png"), quality=80)
        assert not is_blank(picture.toImage())
        assert clipped(walk.window) == [], walk.question
        _answer(walk)
        walk.next()
    raise AssertionError("the end was not reached")


@pytest.mark.parametrize("language", [ENGLISH, DUTCH], ids=["en", "nl"])
def test_ui_10_a_young_child_needs_taps_only(walk: Walk, store: Store, language: str) -> None:
    """The 6-9 form from assent to thanks, then the grown-up's questions; the record is final."""
    OUT.mkdir(parents=True, exist_ok=True)
    walk.begin("C1", form="wellbeing_younger", language=language)

    asked = _walk_through(walk, f"younger_{language[-3:-1]}")
    walk.press("give")
    walk.give_back()
    for _ in range(10):
        if walk.window.is_child_mode:
            _answer(walk)
            walk.next()

    assert asked > 20
    (row,) = store.interviews()
    assert (row.state, row.language) == (InterviewState.FINAL, language)


@pytest.mark.parametrize("language", [ENGLISH, DUTCH], ids=["en", "nl"])
@pytest.mark.parametrize("code", ["C2", "C3"])
def test_ui_10_an_older_child_needs_taps_only(walk: Walk, store: Store, code: str, language: str) -> None:
    """The 10-18 form from assent to thanks in bands M and Y; without questions for the adult it is final at once."""
    OUT.mkdir(parents=True, exist_ok=True)
    walk.begin(code, form="wellbeing_older", language=language)

    asked = _walk_through(walk, f"older_{code}_{language[-3:-1]}")

    assert asked > 40
    (row,) = store.interviews()
    assert row.state is InterviewState.FINAL


def test_ui_02_a_seven_year_old_chooses_between_two(walk: Walk) -> None:
    """The youngest see two options, the nine-year-old three; faces stand over the words."""
    walk.begin("C1", form="wellbeing_younger")
    shown: dict[str, list[str]] = {}
    for age in ("7", "9"):
        while walk.question != "age":
            walk.hand.tap(walk.window.child.question.back)
            walk.settle()
        walk.hand.tap(walk.card(age))
        walk.next()
        walk.skip_to("wb1_life")
        cards = [card for card in walk.window.child.question.area.targets() if isinstance(card, RadioCard)]
        shown[age] = [card.look.face.name for card in cards]
        assert all(card.look.face.picture is not None for card in cards)

    assert shown == {"7": ["1", "5"], "9": ["1", "3", "5"]}
