"""A finished interview is corrected with a reason; the real window, the real store."""

import pytest

from app.storage import Store
from app.storage.rows import InterviewState
from app.ui.correction import REASONS, CorrectionPage
from tests.fresh_store import PASSPHRASE
from tests.ui.conftest import Walk


def to_the_end(walk: Walk) -> None:
    """Say "I don't know" to everything that is open, and give the laptop back at the end."""
    child = walk.window.child
    for _ in range(80):
        if not walk.window.is_child_mode:
            return
        if child.page is child.hand_back:
            walk.give_back()
        elif walk.message:
            walk.press("give" if walk.message == "thanks" else "yes")
        else:
            if child.question.dont_know.isVisible():
                walk.hand.tap(child.question.dont_know)
            walk.next()
    raise AssertionError("the end was not reached")


@pytest.fixture
def finished(walk: Walk) -> Walk:
    """The list of interviews with one that a child has finished."""
    walk.begin("C1")
    to_the_end(walk)
    walk.hand.tap(walk.window.header.to_interviews)
    walk.settle()
    return walk


def page_of(walk: Walk) -> CorrectionPage:
    """The page that asks why."""
    page = walk.window.page
    assert isinstance(page, CorrectionPage)
    return page


def open_again(walk: Walk, *, reason: str = "wrong_tap", passphrase: str = PASSPHRASE) -> None:
    """Ask for it, say why, and type the passphrase."""
    walk.hand.tap(walk.window.interviews.correct)
    page = page_of(walk)
    page.reason.setCurrentIndex(page.reason.findData(reason))
    page.box.field.setText(passphrase)
    walk.hand.tap(page.box.button)
    walk.settle()


def test_a_correction_starts_at_the_first_question_and_keeps_its_reason(finished: Walk, store: Store) -> None:
    """The record says why; the old answer stays in what was sent before."""
    open_again(finished)
    finished.hand.until(lambda: finished.window.is_child_mode)

    (row,) = store.interviews()
    saved = store.interview(row.entity)
    assert row.state is InterviewState.DRAFT
    assert saved.properties["@correction"] == "wrong_tap"
    assert finished.question == finished.window.child.question.shown.question.name  # type: ignore[union-attr]


def test_without_a_reason_nothing_opens(finished: Walk, store: Store) -> None:
    """Even with the right passphrase."""
    open_again(finished, reason="")

    assert "Choose why" in page_of(finished).box.notice.text()
    assert store.interviews()[0].state is InterviewState.FINAL


def test_a_wrong_passphrase_opens_nothing(finished: Walk, store: Store) -> None:
    """What the child said is not shown to whoever finds the laptop open."""
    open_again(finished, passphrase="not the passphrase")  # noqa: S106 - it is wrong

    assert not finished.window.is_child_mode
    assert store.interviews()[0].state is InterviewState.FINAL


def test_the_end_of_the_class_does_not_make_a_corrected_interview_unfinished(finished: Walk, store: Store) -> None:
    """A correction that waits must not take a finished interview out of the figures."""
    open_again(finished)
    finished.window.close()
    finished.give_back()
    before = store.unsent_range()

    finished.hand.tap(finished.window.class_page.end_class)
    finished.settle()

    assert store.unsent_range() == before


def test_a_draft_offers_no_correction(walk: Walk) -> None:
    """It simply goes on."""
    walk.begin("C1")
    walk.window.close()
    walk.give_back()

    walk.hand.tap(walk.window.header.to_interviews)
    walk.settle()

    assert not walk.window.interviews.correct.isVisible()
    assert walk.window.interviews.reopen.isVisible()


def test_reasons_are_codes() -> None:
    """Free text could name a child."""
    assert all(reason.isascii() and " " not in reason for reason in REASONS)


def test_a_correction_that_was_left_asks_for_the_passphrase_again(finished: Walk, store: Store) -> None:
    """Half corrected is not open to whoever finds the laptop."""
    open_again(finished)
    finished.window.close()
    finished.give_back()
    finished.hand.tap(finished.window.header.to_interviews)
    finished.settle()

    finished.hand.tap(finished.window.interviews.reopen)
    finished.settle()

    assert not finished.window.is_child_mode
    page = page_of(finished)
    page.reason.setCurrentIndex(1)
    page.box.field.setText(PASSPHRASE)
    finished.hand.tap(page.box.button)
    finished.settle()
    finished.hand.until(lambda: finished.window.is_child_mode)
