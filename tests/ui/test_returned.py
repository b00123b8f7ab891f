"""An interview that a coordinator sent back: counted, listed with why and who, corrected, sent again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.protocol.review import RETURN_REASONS
from app.protocol.wire import RecordState
from app.storage.log_rows import Returned
from app.storage.rows import InterviewRow, InterviewState, SyncState
from app.ui.home_view import Todo
from app.ui.interviews_page import InterviewsView
from app.ui.returned_words import returned_words
from app.ui.texts import Texts
from sync_server import deciding
from tests.forms.test_carrying import write_wave
from tests.fresh_store import PASSPHRASE
from tests.server.in_process import stored_records
from tests.sync.conftest import memory_folder, study, template  # noqa: F401  # fixtures
from tests.sync.study import Study
from tests.ui.clipping import clipped
from tests.ui.conftest import Walk, form_package
from tests.ui.study_walk import prepare, window_on
from tests.ui.test_correction import page_of, to_the_end


def _sync(walk: Walk) -> None:
    walk.hand.tap(walk.window.header.sync)
    walk.hand.until(lambda: not walk.office.flow.is_syncing)
    walk.settle()


def test_what_came_back_is_counted_opened_with_the_passphrase_and_goes_back(
    study: Study,  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    """The first page counts it, the list says why and who, and nobody reads answers without the passphrase."""
    laptop = study.laptop()
    prepare(laptop, (form_package(write_wave(tmp_path / "wave.xlsx"), (6, 18)),), "C1")
    with window_on(laptop, qtbot) as walk:
        window = walk.window
        walk.begin("C1", form="wave")
        to_the_end(walk)
        _sync(walk)
        (entity,) = stored_records(study.context)
        deciding.send_back(study.context, entity, by="Ada", reason="incomplete")

        _sync(walk)
        walk.hand.tap(window.header.to_home)
        walk.settle()
        counted = window.home.todo_buttons[Todo.RETURNED].text()
        walk.hand.tap(window.home.todo_buttons[Todo.RETURNED])
        walk.settle()
        listed, why = window.interviews.model.index(0, 2).data(), window.interviews.came_back.text()
        is_laptop_offered, cut_off = window.interviews.reopen.isVisible(), clipped(window)
        walk.hand.tap(window.interviews.correct)
        page = page_of(walk)
        chosen = page.reason.currentData()
        page.box.field.setText(PASSPHRASE)
        walk.hand.tap(page.box.button)
        walk.settle()
        walk.hand.until(lambda: window.is_child_mode)
        walk.settle()
        to_the_end(walk)
        _sync(walk)

        assert "1" in counted
        assert (listed, is_laptop_offered, cut_off) == ("sent back to you", False, [])
        assert "Ada" in why
        assert "Something is missing." in why
        assert chosen == "coordinator_asked"
        assert stored_records(study.context)[entity].state == RecordState.FINAL.value
        assert laptop.store.interview(entity).properties["@correction"] == "coordinator_asked"
        assert laptop.store.returned() == {}


@pytest.mark.parametrize("reason", ["", *RETURN_REASONS])
def test_every_reason_is_said_in_words(reason: str) -> None:
    """Also none at all, of an older server."""
    words = returned_words(Texts("en"), Returned(reason, "", datetime(2026, 11, 24, tzinfo=UTC)))

    assert words.startswith("Sent back by a coordinator")
    assert reason == "" or f"{reason}." not in words
    assert "Correct it" in words


def test_what_came_back_after_its_days_is_for_a_coordinator() -> None:
    """Nobody is told to correct what is not here."""
    gone = Returned("incomplete", "Ada", datetime(2026, 11, 24, tzinfo=UTC), is_here=False)

    words = returned_words(Texts("en"), gone)

    assert "coordinator must decide" in words
    assert "Correct it" not in words


@pytest.mark.parametrize("is_here", [True, False])
def test_the_list_offers_to_correct_only_what_is_here(walk: Walk, is_here: bool) -> None:
    """The sentence says what to do; a button that must fail is not there."""
    page, when = walk.window.interviews, datetime(2026, 11, 24, tzinfo=UTC)
    row = InterviewRow("e1", "f", "1", "S-1", "C1", InterviewState.FINAL, SyncState.SENT, "English (en)", 5, when, when)
    walk.window.show_page(page)

    page.show_interviews(InterviewsView((row,), (("f", "Form"),), {"e1": Returned("", "Ada", when, is_here=is_here)}))

    assert page.correct.isVisible() is is_here
    assert "Ada" in page.came_back.text()
