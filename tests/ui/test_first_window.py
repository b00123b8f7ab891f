"""The page that asks for the passphrase stands there before the rest is loaded, and loses nothing that is typed."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.application import Start
from tests.storage.conftest import PASSPHRASE, SteppingTime
from tests.ui.conftest import Ticks, make_desk

HEAVY = ("pydantic", "lxml", "sqlalchemy", "sqlmodel", "requests", "pyxform", "openpyxl", "numpy")


@pytest.fixture
def start(
    qtbot: QtBot, fonts: tuple[str, ...], store: Store, folder: Path, time: SteppingTime, ticks: Ticks
) -> Iterator[Start]:
    """The program on a store that is locked."""
    store.close()
    begun = Start(make_desk(folder, time, ticks, opened=None))
    yield begun
    if begun.stage is not None:
        qtbot.addWidget(begun.stage.office.window)
    begun.close()


def test_nothing_heavy_is_loaded_before_the_first_page() -> None:
    """Database, forms, network and tables wait until the page has been seen."""
    program = (
        "import sys\nfrom app.commands.window import desk_for\nfrom app.ui.application import Start\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_what_is_typed_early_is_kept(start: Start, qtbot: QtBot) -> None:
    """The window of the whole program stands where the first one stood, with the letters that were typed."""
    start.show()
    assert start.first is not None
    QTest.keyClicks(start.first.unlock.box.field, "half a pass")
    place = start.first.geometry()

    qtbot.waitUntil(lambda: start.stage is not None, timeout=10_000)

    assert start.stage is not None
    window = start.stage.office.window
    assert window.unlock.box.field.text() == "half a pass"
    assert window.geometry().topLeft() == place.topLeft()
    assert start.first is None


def test_a_passphrase_that_comes_early_is_checked_when_it_can_be(start: Start, qtbot: QtBot) -> None:
    """Enter before the rest is loaded: it says that it is checking, and then the store is open."""
    start.show()
    assert start.first is not None
    box = start.first.unlock.box
    QTest.keyClicks(box.field, PASSPHRASE)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    said = box.notice.text()

    qtbot.waitUntil(lambda: start.stage is not None and start.stage.office.cabinet.is_open, timeout=10_000)

    assert "Checking" in said


def test_without_a_store_the_whole_program_comes_at_once(
    qtbot: QtBot, fonts: tuple[str, ...], tmp_path: Path, time: SteppingTime, ticks: Ticks
) -> None:
    """There is no passphrase to ask for yet."""
    start = Start(make_desk(tmp_path / "empty", time, ticks, opened=None))
    start.show()

    assert start.stage is not None
    qtbot.addWidget(start.stage.office.window)
    assert start.stage.office.window.page is start.stage.office.window.unlock
    start.close()
