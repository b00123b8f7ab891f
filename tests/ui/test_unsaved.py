"""What could not be saved: it waits, holds nobody else up, and the window does not close over it."""

import threading
from collections.abc import Callable
from pathlib import Path

from app.storage import Store
from app.storage.rows import InterviewState
from app.ui.application import Office
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SteppingTime
from tests.ui.child_reading import answers
from tests.ui.conftest import Hand, Walk


def _answer_on_a_lost_disk(walk: Walk, store: Store) -> None:
    """C1 answers while the store cannot write; then the laptop goes back to the researcher."""
    walk.begin("C1")
    store.close()
    walk.hand.tap(walk.card("4"))
    walk.hand.until(lambda: walk.message == "trouble")
    walk.hand.tap(walk.window.child.message.buttons[1])
    page = walk.window.child.hand_back
    page.box.field.setText(PASSPHRASE)
    walk.hand.tap(page.box.button)
    walk.hand.until(lambda: not walk.window.is_child_mode and walk.office.runner.is_settled)


def test_the_window_does_not_close_over_unsaved_answers(walk: Walk, store: Store) -> None:
    """Closing is refused in words; when the disk is there again, trying again saves and closes."""
    _answer_on_a_lost_disk(walk, store)
    said = walk.window.class_page.unsaved_words.text()

    walk.window.close()
    walk.hand.until(lambda: walk.window.page is walk.window.ask)
    is_open, title = walk.window.isVisible(), walk.window.ask.title.text()
    walk.reopen_store()
    walk.hand.tap(walk.window.ask.button("again"))
    walk.hand.until(lambda: not walk.window.isVisible())

    assert said.startswith("1 answer is not on the disk yet.")
    assert is_open
    assert title == "1 answer is not on the disk yet."
    assert answers(walk.office.cabinet.store)["feel"] == "4"


def test_unsaved_answers_are_given_up_only_after_asking_twice(walk: Walk, store: Store) -> None:
    """One tap on "lose" asks once more; "keep" leads back with everything still waiting."""
    _answer_on_a_lost_disk(walk, store)
    walk.window.close()
    walk.hand.until(lambda: walk.window.page is walk.window.ask)

    walk.hand.tap(walk.window.ask.button("lose"))
    is_still_open = walk.window.isVisible()
    walk.hand.tap(walk.window.ask.button("back"))
    kept = walk.office.flow.child_flow.saver.unsaved_answers
    walk.window.close()
    walk.hand.until(lambda: walk.window.page is walk.window.ask)
    walk.hand.tap(walk.window.ask.button("lose"))
    walk.hand.tap(walk.window.ask.button("lose"))

    assert (is_still_open, kept) == (True, 1)
    assert not walk.window.isVisible()


def test_the_class_page_tries_again(walk: Walk, store: Store) -> None:
    """The line with what is not saved has a button; when all is saved the line goes."""
    _answer_on_a_lost_disk(walk, store)
    page = walk.window.class_page
    was_visible = page.unsaved.isVisible()

    walk.reopen_store()
    walk.hand.tap(page.retry)
    walk.settle()

    assert was_visible
    assert not page.unsaved.isVisible()
    assert answers(walk.office.cabinet.store)["feel"] == "4"


def test_a_sitting_that_can_never_be_saved_holds_no_other_child_up(walk: Walk, store: Store) -> None:
    """C1's interview was erased meanwhile: the researcher is told, C2 is interviewed and saved all the same."""
    walk.begin("C1")
    (lost,) = store.interviews()
    store.discard(lost.entity)
    walk.hand.tap(walk.card("4"))
    walk.hand.until(lambda: walk.message == "trouble")
    ways = [action.key for action in walk.window.child.message.message.actions]
    walk.hand.tap(walk.window.child.message.buttons[0])
    walk.window.child.hand_back.box.field.setText(PASSPHRASE)
    walk.hand.tap(walk.window.child.hand_back.box.button)
    walk.hand.until(lambda: not walk.window.is_child_mode and walk.office.runner.is_settled)

    page = walk.window.class_page
    said = page.notice.text()
    page.table.selectRow(page.model.place_of("C2"))
    page.form.setCurrentIndex([page.form.itemData(n).form_id for n in range(page.form.count())].index("kinds"))
    walk.hand.tap(page.start)
    walk.hand.until(lambda: walk.message == "assent")
    walk.hand.tap(walk.window.child.message.buttons[2])
    walk.hand.until(lambda: walk.window.child.page is walk.window.child.question)
    walk.hand.tap(walk.card("3"))
    walk.hand.tap(walk.window.child.question.next)
    walk.hand.until(lambda: walk.question == "agree")

    (row,) = store.interviews()
    assert (row.participant, row.state) == ("C2", InterviewState.DRAFT)
    assert answers(store)["feel"] == "3"
    assert ways == ["give"]
    assert said.startswith("This interview is no longer on this laptop")
    assert walk.office.flow.child_flow.is_saved
    assert not page.unsaved.isVisible()


def test_throwing_away_what_is_gone_already_is_done(walk: Walk, store: Store) -> None:
    """The interview was erased meanwhile: the child that throws it away sees no trouble."""
    walk.begin("C1")
    (lost,) = store.interviews()
    store.discard(lost.entity)

    walk.office.flow.child_flow.saver.discard(lost.entity, then=lambda: None, refused=lambda _: None)
    walk.settle()

    assert walk.office.flow.child_flow.is_saved
    assert walk.message != "trouble"


def test_a_window_closes_when_the_only_thing_that_waited_can_never_be_saved(walk: Walk, store: Store) -> None:
    """Nobody is asked to try again what cannot succeed."""
    walk.begin("C1")
    (lost,) = store.interviews()
    store.discard(lost.entity)
    walk.hand.tap(walk.card("4"))
    walk.hand.until(lambda: walk.message == "trouble")
    walk.hand.tap(walk.window.child.message.buttons[0])
    walk.give_back()

    walk.window.close()

    assert not walk.window.isVisible()


def test_closing_saves_what_is_still_under_way(
    make_office: Callable[..., Office], store: Store, hand: Hand, folder: Path, time: SteppingTime
) -> None:
    """Several steps wait for a busy worker when the program ends: all of them are on the disk afterwards."""
    office = make_office(opened=store)
    walk = Walk(office, hand)
    walk.settle()
    walk.begin("C1")
    busy = threading.Event()
    office.runner.storage(lambda: busy.wait(5), then=lambda _: None, failed=lambda _: None)
    for name in ("1", "2", "3"):
        hand.tap(walk.card(name))
    waiting = office.flow.child_flow.saver.unsaved_answers

    threading.Timer(0.2, busy.set).start()
    office.close()

    assert waiting == 3
    again = Store.open(folder, PASSPHRASE, now=time.now)
    assert answers(again)["feel"] == "3"
    again.close()


def test_a_window_with_all_saved_closes_at_once(walk: Walk) -> None:
    """Nothing waits: no question is asked."""
    walk.window.close()

    assert not walk.window.isVisible()
