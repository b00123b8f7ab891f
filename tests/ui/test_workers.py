"""The two workers and the way back to the window's thread."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.ui.tasks import TaskRunner


def unexpected(error: AppError) -> None:
    """No error was to come."""
    pytest.fail(repr(error))


def test_work_runs_elsewhere_and_comes_back_here(qtbot: QtBot) -> None:
    """Work runs on the storage thread; its result arrives on the window's thread."""
    runner = TaskRunner()
    places: list[str] = []

    runner.storage(
        lambda: threading.current_thread().name,
        then=lambda name: places.extend([name, threading.current_thread().name]),
        failed=unexpected,
    )
    qtbot.waitUntil(lambda: len(places) == 2)
    runner.close()

    assert places == ["storage", threading.main_thread().name]
    assert QThread.currentThread() is not None


def test_work_of_one_worker_keeps_its_order(qtbot: QtBot) -> None:
    """Saving comes before what was given after it."""
    runner = TaskRunner()
    seen: list[int] = []

    for number in range(200):
        runner.storage(lambda number=number: number, then=seen.append, failed=unexpected)  # type: ignore[misc]
    qtbot.waitUntil(lambda: runner.is_settled)
    runner.close()

    assert seen == list(range(200))


def test_the_network_does_not_hold_up_the_storage(qtbot: QtBot) -> None:
    """While a sync hangs, an answer is saved."""
    runner = TaskRunner()
    hang = threading.Event()
    saved: list[int] = []

    runner.network(lambda: hang.wait(10), then=lambda _: None, failed=unexpected)
    runner.storage(lambda: 1, then=saved.append, failed=unexpected)
    qtbot.waitUntil(lambda: saved == [1])
    hang.set()
    qtbot.waitUntil(lambda: runner.is_settled)
    runner.close()

    assert runner.is_settled


def test_an_error_comes_back_as_one(qtbot: QtBot) -> None:
    """An AppError arrives unchanged."""
    runner = TaskRunner()
    errors: list[AppError] = []

    def fail() -> None:
        raise AppError("store.wrong_passphrase", wait_s=4)

    runner.storage(fail, then=lambda _: pytest.fail("no result"), failed=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    runner.close()

    assert (errors[0].code, errors[0].facts["wait_s"]) == ("store.wrong_passphrase", 4)


def test_a_foreign_error_does_not_carry_an_answer(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    """An unexpected error becomes a plain one; its text, which may hold an answer, is neither shown nor logged."""
    runner = TaskRunner()
    errors: list[AppError] = []

    def fail() -> None:
        raise ValueError("Zeynep said she is sad")

    runner.storage(fail, then=lambda _: pytest.fail("no result"), failed=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    runner.close()

    assert errors[0].code == "ui.unexpected"
    assert errors[0].facts["type"] == "ValueError"
    assert "Zeynep" not in f"{errors[0]!r} {errors[0].message} {caplog.text}"


def test_progress_is_reported_many_times(qtbot: QtBot) -> None:
    """Work that reports carries every value to the window's thread; when it has ended nothing is waited for."""
    runner = TaskRunner()
    seen: list[int] = []
    ended: list[int] = []

    def count(report: Callable[[int], None]) -> int:
        for number in range(3):
            report(number)
        return 3

    runner.network_reporting(count, seen=seen.append, then=ended.append, failed=unexpected)
    qtbot.waitUntil(lambda: ended == [3])
    is_settled = runner.is_settled
    runner.close()

    assert seen == [0, 1, 2]
    assert is_settled


def test_a_failed_report_leaves_nothing_behind(qtbot: QtBot) -> None:
    """The handler of the progress goes with its work, also when that fails."""
    runner = TaskRunner()
    errors: list[AppError] = []

    def fail(report: Callable[[int], None]) -> None:
        report(1)
        raise AppError("sync.broken")

    runner.network_reporting(fail, seen=lambda _: None, then=lambda _: None, failed=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    is_settled = runner.is_settled
    runner.close()

    assert is_settled
