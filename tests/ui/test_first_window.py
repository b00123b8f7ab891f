"""The page that asks for the passphrase stands there before the rest is loaded, and loses nothing that is typed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.storage import Store
from app.ui.start import Opening, Start
from tests.fresh_store import PASSPHRASE
from tests.storage.conftest import SteppingTime
from tests.ui.conftest import Ticks, make_desk

HEAVY = (
    "pydantic",
    "lxml",
    "sqlalchemy",
    "sqlmodel",
    "requests",
    "pyxform",
    "openpyxl",
    "numpy",
    "click",
    "app.ui.desk",
)


def _opening(folder: Path, time: SteppingTime, ticks: Ticks) -> Opening:
    return Opening(folder, Appearance(language="en"), make_desk=lambda: make_desk(folder, time, ticks, opened=None))


@pytest.fixture
def start(
    qtbot: QtBot, fonts: tuple[str, ...], store: Store, folder: Path, time: SteppingTime, ticks: Ticks
) -> Iterator[Start]:
    """The program on a store that is locked."""
    store.close()
    begun = Start(_opening(folder, time, ticks))
    yield begun
    if begun.stage is not None:
        qtbot.addWidget(begun.stage.office.window)
    begun.close()


def test_nothing_that_the_first_page_can_do_without_is_loaded_before_it(tmp_path: Path) -> None:
    """Database, forms, network, tables, command line, Qt's namespace of constants and the program's own source."""
    (tmp_path / "field.db").touch()
    program = (
        "import linecache, sys\nfrom pathlib import Path\nfrom PySide6 import QtCore\n"
        "from app.commands.window import opening_for\nfrom app.settings import Settings\n"
        f"opening = opening_for(Settings(data_dir=Path({str(tmp_path)!r})))\n"
        "from app.ui.start import Start, make_application\n"
        "application = make_application(['first'])\nstart = Start(opening)\n"
        "start.show()\nstart.first.grab()\n"
        f"loaded = [name for name in {HEAVY!r} if name in sys.modules]\n"
        "read = [name for name in linecache.cache if name.endswith('first_window.py')]\n"
        "print(loaded, 'Qt' in vars(QtCore), read)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "nl_NL.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "[] False []"


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
    start = Start(_opening(tmp_path / "empty", time, ticks))
    start.show()

    assert start.stage is not None
    qtbot.addWidget(start.stage.office.window)
    assert start.stage.office.window.page is start.stage.office.window.unlock
    start.close()
