"""The window on the screen: with its frame, over the whole screen, and back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.application import build_window
from tests.storage.conftest import SteppingTime
from tests.ui.conftest import Hand, Ticks, Walk, make_desk


def test_the_window_with_its_frame_fits_the_screen(
    qtbot: QtBot, fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks
) -> None:
    """Where the screen is smaller than wanted, frame and all lie in it, but for the least size of the window."""
    office = build_window(make_desk(folder, time, ticks, opened=store))
    office.window.setMinimumSize(200, 200)

    office.window.show()
    qtbot.waitUntil(lambda: office.window.screen().availableGeometry().contains(office.window.frameGeometry()))
    office.close()

    assert office.window.width() > 200


def test_child_mode_takes_the_whole_screen_and_gives_it_back(
    qtbot: QtBot,
    fonts: tuple[str, ...],
    folder: Path,
    store: Store,
    time: SteppingTime,
    ticks: Ticks,
) -> None:
    """Also where no window manager helps: the window lies exactly over the screen, and afterwards where it was."""
    office = build_window(replace(make_desk(folder, time, ticks, opened=store), is_full_screen=True))
    office.window.show()
    QApplication.processEvents()
    walk = Walk(office, Hand(qtbot, ticks, time))
    walk.settle()
    before = office.window.geometry()

    walk.begin("C1")
    during = office.window.geometry()
    office.window.close()
    walk.give_back()
    walk.hand.until(lambda: not office.window.is_child_mode)
    after = office.window.geometry()
    walk.settle()
    office.close()

    assert during == office.window.screen().geometry()
    assert after == before
