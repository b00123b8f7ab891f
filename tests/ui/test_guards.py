"""What ends late must not open a door: child mode, the lock, unsaved answers, taps that come twice."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.appearance import Appearance
from app.storage import Store
from app.storage.rows import Consent, Participant
from app.ui.application import Stage
from app.ui.safety_view import KeyStep, KeyStepAsked
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SITE, SteppingTime
from tests.ui.conftest import Hand, Ticks, Walk, make_desk


def test_a_page_that_comes_late_does_not_end_child_mode(walk: Walk) -> None:
    """Work of the researcher may end while a child sits there; its page waits behind the child's."""
    walk.begin("C1")

    walk.window.show_page(walk.window.home)

    assert walk.window.is_child_mode
    assert not walk.window.home.isVisible()


def test_two_taps_open_one_interview(walk: Walk) -> None:
    """The second tap finds nothing to press."""
    walk.choose("C1")
    start = walk.window.class_page.start
    opened: list[object] = []
    walk.office.flow.child_flow.left.connect(opened.append)

    walk.hand.tap(start)
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    walk.hand.until(lambda: walk.window.is_child_mode)
    walk.settle()

    assert walk.window.researcher_pages.isEnabled()
    assert opened == []


def test_nothing_that_ends_late_is_shown_over_the_lock(walk: Walk, store: Store) -> None:
    """A recovery key that was asked for before the lock is never seen by whoever comes after it."""
    safety = walk.office.flow.safety
    safety.form.show_step(KeyStepAsked(KeyStep.RECOVERY_KEY))
    walk.window.show_page(safety.form)
    safety.form.own.setText(PASSPHRASE)

    walk.hand.tap(safety.form.save)
    walk.hand.tap(walk.window.header.lock)
    walk.settle()

    assert walk.window.page is walk.window.unlock
    assert safety.sheet.key.text() == ""
    assert safety.page.ways.count() == 0


def test_settings_wait_for_answers_that_are_not_on_the_disk(
    fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks, hand: Hand
) -> None:
    """A new window would not know of them."""
    stage = Stage(make_desk(folder, time, ticks, opened=store))
    stage.show()
    walk = Walk(stage.office, hand)
    walk.to_class()
    walk.begin("C1")
    store.close()
    hand.tap(walk.card("3"))
    hand.until(lambda: stage.office.flow.child_flow.saver.is_stuck)
    before = stage.office

    before.window.settings.chosen.emit(Appearance(percent=125))
    QApplication.processEvents()
    after, words = stage.office, before.window.settings.notice.text()
    before.flow.child_flow.saver.give_up()
    before.close()

    assert after is before
    assert words != ""


def test_a_draft_goes_on_only_under_what_the_country_asks_today(walk: Walk, store: Store) -> None:
    """Begun with the consent of a child of eighteen, whose age a list then corrected to fourteen."""
    own = Consent("child", "P-9", "2026-1", "nl", datetime(2026, 11, 20, tzinfo=UTC))
    store.add_participant(Participant("A18", SITE, "3A", 9, 18, consent=own))
    walk.to_class()
    walk.begin("A18")
    walk.window.close()
    walk.give_back()
    store.take_roster(SITE, (Participant("A18", SITE, "3A", 9, 14),))
    walk.to_class()
    page = walk.window.class_page
    page.table.selectRow(page.model.place_of("A18"))

    walk.hand.tap(page.start)
    walk.settle()

    assert not walk.window.is_child_mode
    assert "this person's consent is not enough" in page.notice.text()
    assert walk.window.researcher_pages.isEnabled()
