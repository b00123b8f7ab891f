"""Assent again before questions on hard things, once a sitting; whom to talk to on every last page."""

import pytest

from app.protocol.missing import Missing
from app.storage import Store
from app.storage.rows import InterviewState
from tests.ui.child_reading import answers, page_of
from tests.ui.conftest import Walk

FORM = "wellbeing_younger"
HARD = {"na1_hurt", "mh1_talk"}
TALK_TO = "If something made you sad, tell a grown-up you trust or the researcher who brought this laptop."


def _to_the_hard_ones(walk: Walk, *, code: str = "C1", form: str = FORM) -> str:
    """Skip along until asked again; returns the question that stands before."""
    walk.begin(code, form=form)
    for _ in range(60):
        before = walk.question
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.next(agrees=False)
        if walk.message == "hard_questions":
            return before
    raise AssertionError("nobody was asked again")


def _to_the_end(walk: Walk) -> list[str]:
    """Skip along to the last page; returns the questions that were shown."""
    seen: list[str] = []
    for _ in range(60):
        if walk.message:
            return seen
        seen.append(walk.question)
        if page_of(walk).dont_know.isVisible():
            walk.hand.tap(page_of(walk).dont_know)
        walk.next(agrees=False)
    raise AssertionError("the end was not reached")


def test_ui_24_yes_goes_on_and_is_asked_once(walk: Walk, store: Store) -> None:
    """After "yes" the hard questions are asked, and nothing is asked again up to the end."""
    _to_the_hard_ones(walk)

    walk.press("yes")
    first = walk.question
    seen = _to_the_end(walk)

    assert first == "na1_hurt"
    assert set(seen) >= HARD
    assert walk.message == "thanks"


def test_ui_24_skipping_marks_them_and_goes_on_behind(walk: Walk, store: Store) -> None:
    """Skipping stores "rather not say" for each, and none of them is shown."""
    _to_the_hard_ones(walk)

    walk.press("skip")
    seen = [walk.question, *_to_the_end(walk)]

    assert not HARD & set(seen)
    assert walk.message == "thanks"
    kept = answers(store)
    assert {kept[name] for name in HARD} == {Missing.RATHER_NOT_SAY}


def test_ui_24_after_skipping_back_asks_again_and_leads_past(walk: Walk, store: Store) -> None:
    """A child that goes back may change its mind, or go on to the question before the hard ones."""
    before = _to_the_hard_ones(walk, code="C2", form="wellbeing_older")
    walk.press("skip")
    behind = walk.question

    walk.hand.tap(page_of(walk).back)
    walk.settle()
    asked = walk.message
    walk.press("back")

    assert (asked, walk.question) == ("hard_questions", before)
    walk.next(agrees=False)
    assert (walk.message, walk.question) == ("", behind)


def test_ui_24_stopping_there_is_stopping(walk: Walk, store: Store) -> None:
    """It leads to the page that asks what becomes of the answers."""
    _to_the_hard_ones(walk)

    walk.press("stop")
    asked = walk.message
    walk.press("keep")

    assert asked == "stop"
    (row,) = store.interviews()
    assert row.state is InterviewState.STOPPED
    assert "na1_hurt" not in answers(store)


@pytest.mark.parametrize("ending", ["no", "keep", "throw", "end"])
def test_ui_29_every_last_page_names_whom_to_talk_to(walk: Walk, ending: str) -> None:
    """Said no, stopped, thrown away or answered all: the same sentence."""
    if ending == "no":
        walk.open("C1", form=FORM)
        walk.press("no")
    else:
        walk.begin("C1", form=FORM)
    if ending in ("keep", "throw"):
        walk.hand.tap(page_of(walk).stop)
        walk.press(ending)
    if ending == "end":
        for _ in range(60):
            if walk.message:
                break
            if page_of(walk).dont_know.isVisible():
                walk.hand.tap(page_of(walk).dont_know)
            walk.next()

    assert walk.message == "thanks"
    assert TALK_TO in [line.words for line in walk.window.child.message.message.lines]
