"""A child's wish to talk to somebody: first of all, until somebody says that it has happened; on the real store."""

from app.storage import Store
from app.ui.sitting_notes import ASKED, AdultWish, adult_wishes
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SITE
from tests.ui.child_reading import page_of
from tests.ui.conftest import Walk


def _wish_and_throw_away(walk: Walk) -> None:
    walk.begin("C2")
    walk.hand.tap(page_of(walk).pause)
    walk.press("help")
    walk.press("stop")
    walk.press("throw")
    walk.press("give")
    walk.give_back()
    walk.settle()


def test_the_wish_to_talk_stays_first_of_all_until_somebody_ticks_it_off(walk: Walk, store: Store) -> None:
    """Answers thrown away, other pages, another day: the first thing to do leads to the child, until it is done."""
    _wish_and_throw_away(walk)
    walk.hand.tap(walk.window.header.to_home)
    walk.settle()
    first = next(button for button in walk.window.home.todo_buttons.values() if button.isVisible())
    said = first.text()
    walk.hand.tap(first)
    walk.settle()
    line, chosen = walk.window.class_page.wish, walk.window.class_page.code.text()

    walk.hand.tap(line.done)
    walk.settle()

    assert said.startswith("1 child")
    assert said.endswith("would like to talk to somebody")
    assert "C2" in chosen
    assert not line.isVisible()
    assert adult_wishes(store, store.participant) == ()
    assert store.settings_under(ASKED) == {}


def test_a_wish_of_a_child_that_left_the_roster_is_not_lost(store: Store) -> None:
    """The code is still there to ask the school for; who waits longest comes first."""
    store.set_setting(f"{ASKED}/C404", "2026-11-24T09:00:00+00:00")
    store.set_setting(f"{ASKED}/C1", "2026-11-24T08:00:00+00:00")

    assert adult_wishes(store, store.participant) == (AdultWish("C1", SITE, "3A"), AdultWish("C404"))


def test_a_wish_and_what_could_not_be_saved_are_said_together(walk: Walk, store: Store) -> None:
    """The disk is lost after a child asked for somebody: neither hides the other."""
    walk.begin("C1")
    walk.hand.tap(page_of(walk).pause)
    walk.press("help")
    walk.press("go_on")
    store.close()
    walk.hand.tap(walk.card("4"))
    walk.hand.until(lambda: walk.message == "trouble")
    walk.hand.tap(walk.window.child.message.buttons[1])
    page = walk.window.child.hand_back
    page.box.field.setText(PASSPHRASE)
    walk.hand.tap(page.box.button)
    walk.hand.until(lambda: not walk.window.is_child_mode and walk.office.runner.is_settled)

    words = walk.window.class_page.notice.text()
    assert "would like to talk to somebody" in words
    assert "locked" in words
