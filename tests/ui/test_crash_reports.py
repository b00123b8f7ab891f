"""A crash leaves a report that says where, and nothing of a child, an answer or a person's folder."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.storage import Store
from app.ui.application import Office
from app.ui.crash_page import CrashPage
from app.ui.crash_reports import FOLDER, MOST_REPORTS, CrashReporter, crash_reports, delete_reports, take_faults
from app.ui.home_view import Todo
from app.ui.tasks import TaskRunner
from tests.ui.clipping import clipped
from tests.ui.conftest import Hand, Walk

NAME, ANSWER = "Amira Haddad", "mama-is-ill"
CANARIES = (NAME, ANSWER, "amira", "site-packages", ".py")


def _now() -> datetime:
    return datetime(2026, 11, 24, 9, tzinfo=UTC)


def _fail(said: str) -> None:
    child = NAME
    try:
        raise KeyError(said, child)
    except KeyError as error:
        raise ValueError(f"{child} said {said} in /srv/amira/store") from error


def test_security_13_a_report_holds_kinds_and_places_and_no_word_of_the_error(tmp_path: Path) -> None:
    """The name is in a local, the answer in the text, the folder in both."""
    reporter = CrashReporter(tmp_path, now=_now)

    try:
        _fail(ANSWER)
    except ValueError as error:
        reporter.note(error, thread=NAME)

    (report,) = crash_reports(tmp_path)
    assert "builtins.ValueError" in report.text
    assert "builtins.KeyError" in report.text
    assert report.text.count(f"  {__name__}:") == 3
    assert not [canary for canary in (*CANARIES, str(tmp_path)) if canary in report.text + report.name]


def test_the_same_error_is_kept_once_and_only_the_newest_reports_stay(tmp_path: Path) -> None:
    """A slot that fails at every tick must not fill the disk."""
    moments = iter(datetime(2026, 11, 24, 9, 0, second, tzinfo=UTC) for second in range(60))
    reporter = CrashReporter(tmp_path, now=lambda: next(moments))
    errors = [type(f"Kind{number}", (Exception,), {})() for number in range(MOST_REPORTS + 5)]

    for error in (*errors, errors[-1]):
        reporter.note(error)

    kept = crash_reports(tmp_path)
    assert len(kept) == MOST_REPORTS
    assert f"Kind{MOST_REPORTS + 4}" in kept[0].text


def test_a_folder_that_takes_no_file_is_no_second_crash(tmp_path: Path) -> None:
    """While something is wrong, keeping a report must not make it worse."""
    (tmp_path / FOLDER).write_text("in the way", encoding="utf-8")

    CrashReporter(tmp_path, now=_now).note(ValueError(NAME))

    assert (tmp_path / FOLDER).read_text(encoding="utf-8") == "in the way"


_DYING = """
import faulthandler, sys, threading
from datetime import UTC, datetime
from pathlib import Path
from app.storage.core_dumps import forbid_core_dumps
from app.ui.crash_reports import CrashReporter

forbid_core_dumps()
def child(name):
    faulthandler._sigsegv()

with CrashReporter(Path(sys.argv[1]), now=lambda: datetime(2026, 11, 24, 9, tzinfo=UTC)).watch():
    thread = threading.Thread(target=lambda: 1 / 0, name="storage")
    thread.start()
    thread.join()
    child(sys.argv[2])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a broken library ends a process in another way there")
def test_a_process_that_dies_leaves_places_and_the_next_start_takes_the_paths_out(tmp_path: Path, repo: Path) -> None:
    """An error in a thread is noted at once, the death by the next start; the interpreter's own file is gone then."""
    done = subprocess.run(
        [sys.executable, "-c", _DYING, str(tmp_path), NAME], cwd=repo, capture_output=True, check=False, timeout=60
    )

    take_faults(tmp_path, now=_now())

    texts = [report.text for report in crash_reports(tmp_path)]
    assert done.returncode < 0
    assert len(texts) == 2
    assert any("ZeroDivisionError" in text and "thread: storage" in text for text in texts)
    assert any("Fatal Python error: Segmentation fault" in text for text in texts)
    assert not [canary for canary in (*CANARIES, str(tmp_path)) for text in texts if canary in text]
    assert not list((tmp_path / FOLDER).glob("*.raw"))


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    """No empty folder, no hook."""
    before = sys.excepthook

    with CrashReporter(tmp_path, now=_now).watch():
        during = sys.excepthook

    assert during is not before
    assert sys.excepthook is before
    assert list(tmp_path.iterdir()) == []


def test_the_first_page_offers_the_report_to_read_copy_and_delete(
    make_office: Callable[..., Office], store: Store, folder: Path, hand: Hand
) -> None:
    """After the next start; when it is deleted nothing of it is left, on the page or the disk."""
    CrashReporter(folder, now=_now).note(ValueError(NAME))
    walk = Walk(make_office(opened=store), hand)
    walk.settle()
    home = walk.window.home

    hand.tap(home.todo_buttons[Todo.CRASH])
    walk.settle()
    page = walk.window.page
    assert isinstance(page, CrashPage)
    hand.tap(page.copy)
    copied, cut_off = QApplication.clipboard().text(), clipped(walk.window)
    hand.tap(page.delete)
    walk.settle()

    assert "builtins.ValueError" in copied
    assert cut_off == []
    assert walk.window.page is home
    assert not home.todo_buttons[Todo.CRASH].isVisible()
    assert crash_reports(folder) == ()


def test_an_error_on_a_worker_is_noted(tmp_path: Path, qtbot: QtBot) -> None:
    """The person goes on working; the report waits for the next start."""
    reporter = CrashReporter(tmp_path, now=_now)
    ended: list[AppError] = []
    runner = TaskRunner(unexpected=reporter.note)

    runner.storage(lambda: _fail(ANSWER), then=lambda _: None, failed=ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    runner.close()
    (report,) = crash_reports(tmp_path)
    delete_reports(tmp_path)

    assert ended[0].code == "ui.unexpected"
    assert "thread: storage" in report.text
    assert crash_reports(tmp_path) == ()
