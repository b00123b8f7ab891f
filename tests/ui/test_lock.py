"""Locking: names leave pages and models at once; during a sync the key leaves the memory when the sync has ended."""

import gc
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.sync import SyncEnd, SyncProgress, SyncReport
from app.ui.application import Office, build_window
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SteppingTime
from tests.ui.conftest import Hand, Ticks, Walk, make_desk

NAME = "Zilver Sentinelkind"


def _texts(office: Office) -> str:
    """All words in labels, fields and models of the researcher's pages."""
    window = office.window
    words = [widget.text() for kind in (QLabel, QLineEdit) for widget in window.findChildren(kind)]  # type: ignore[attr-defined]
    for model in (window.class_page.model, window.interviews.model):
        for row in range(model.rowCount()):
            words += [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
    return " ".join(words)


def test_after_locking_no_name_and_no_code_is_left(walk: Walk, store: Store) -> None:
    """Fields, labels and models of every page are empty of the children."""
    store.set_name("C1", NAME)
    walk.hand.tap(walk.window.header.to_class)
    walk.settle()
    walk.hand.tap(walk.window.class_page.add)
    walk.window.add_child.name.setText(NAME)
    before = _texts(walk.office)

    walk.hand.tap(walk.window.header.lock)
    walk.settle()
    after = _texts(walk.office)
    gc.collect()
    held = [thing for thing in gc.get_objects() if type(thing).__name__ == "Participant" and thing.name == NAME]

    assert walk.window.focusWidget() is walk.window.unlock.box.field
    assert NAME in before
    assert "C1" in before
    assert NAME not in after
    assert "C1" not in after
    assert held == []


def test_a_list_that_arrives_after_locking_is_not_shown(walk: Walk, store: Store) -> None:
    """The roster was asked for just before the tap on Lock: it is dropped."""
    walk.window.header.class_asked.emit()
    walk.window.header.lock_asked.emit()
    walk.settle()

    assert walk.window.page is walk.window.unlock
    assert walk.window.class_page.model.rowCount() == 0


class _SlowSync:
    """A network that hangs until it is let go; stands in for a real one, not for our code."""

    def __init__(self, time: SteppingTime) -> None:
        self.go = threading.Event()
        self.time = time

    def sync(self, progress: Callable[[SyncProgress], None]) -> SyncReport:
        """Wait."""
        self.go.wait(10)
        return SyncReport(end=SyncEnd.OFFLINE, at_utc=self.time.now())


def _office_with(sync: _SlowSync, folder: Path, store: Store, time: SteppingTime, ticks: Ticks) -> Office:
    desk = make_desk(folder, time, ticks, opened=store)
    office = build_window(replace(desk, make_sync=lambda _: sync))  # type: ignore[arg-type,return-value]
    office.window.show()
    return office


def test_lock_during_a_sync_hides_now_and_closes_when_it_ends(
    qtbot: QtBot, fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks
) -> None:
    """The page is locked at once and says that the sync goes on; then the key is gone."""
    sync = _SlowSync(time)
    office = _office_with(sync, folder, store, time, ticks)
    hand = Hand(qtbot, ticks, time)
    hand.tap(office.window.header.to_class)
    hand.until(lambda: office.window.class_page.model.rowCount() == 5)
    hand.tap(office.window.header.sync)

    hand.tap(office.window.header.lock)
    page, words = office.window.page, office.window.unlock.words.text()
    rows, was_open = office.window.class_page.model.rowCount(), office.cabinet.is_open
    sync.go.set()
    hand.until(lambda: not office.cabinet.is_open)
    office.close()

    assert page is office.window.unlock
    assert words.endswith("The sync goes on and ends by itself.")
    assert (rows, was_open) == (0, True)


def test_unlocking_during_a_sync_keeps_the_store_open(
    qtbot: QtBot, fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks
) -> None:
    """Locked and unlocked again while it runs: its end closes nothing."""
    sync = _SlowSync(time)
    office = _office_with(sync, folder, store, time, ticks)
    hand = Hand(qtbot, ticks, time)
    hand.until(lambda: office.window.home.model.rowCount() > 0)
    hand.tap(office.window.header.sync)
    hand.tap(office.window.header.lock)

    office.window.unlock.box.field.setText(PASSPHRASE)
    hand.tap(office.window.unlock.box.button)
    hand.until(lambda: office.window.home.model.rowCount() > 0)
    sync.go.set()
    hand.until(lambda: not office.flow.is_syncing and office.runner.is_settled)
    QApplication.processEvents()
    is_open, page = office.cabinet.is_open, office.window.page
    office.close()

    assert is_open
    assert page is office.window.home
    assert office.window.header.sync.isEnabled()
