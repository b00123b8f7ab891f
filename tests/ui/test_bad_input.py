"""What must not harm an interview: a full disk, a clock that jumps, a form against the advice for children."""

import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QLabel

from app.forms.xlsform import check_form
from app.storage import Store
from app.storage.rows import InterviewState
from tests.ui.child_reading import answers, page_of
from tests.ui.conftest import Walk, form_package

FORM, ENGLISH = "against_advice", "English (en)"


@contextmanager
def a_full_disk(folder: Path) -> Iterator[None]:
    """No file of this process can grow, as if its disk had no free byte; the system really refuses the write."""
    # What is written goes to the journal first: a few answers fit, then the disk is full.
    room = (folder / "field.db-wal").stat().st_size + 64 * 1024
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _told(walk: Walk) -> list[str]:
    return [label.text() for label in walk.window.child.message.findChildren(QLabel) if label.isVisible()]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes are POSIX; tests/storage has the full disk")
def test_a_full_disk_while_answering_is_a_calm_pause_and_loses_nothing(walk: Walk, store: Store, folder: Path) -> None:
    """The child reads that it did nothing wrong, the researcher why; with room again every answer is on the disk."""
    walk.begin("C2", form="wellbeing_older", language=ENGLISH)
    (folder / "reserve").unlink(missing_ok=True)
    said: dict[str, str] = {}
    with a_full_disk(folder):
        while walk.message != "trouble":
            page = page_of(walk)
            assert page.shown is not None
            targets = page.area.targets()
            if targets and page.area.commits_at_once:
                walk.hand.tap(targets[-1])
                said[page.shown.question.name] = page.area.current().value
            else:
                walk.hand.tap(page.dont_know)
                said[page.shown.question.name] = "dont_know"
            walk.hand.tap(page.next)
            walk.hand.until(lambda: walk.office.runner.is_settled)
            if walk.message in ("break", "hard_questions"):
                walk.hand.tap(walk.window.child.message.buttons[-1])
        told, title = _told(walk), walk.window.child.message.title.text()
        at = page_of(walk).shown
    walk.press("again")
    walk.hand.until(lambda: walk.message == "")

    assert title == "One moment, please."
    assert any("You did nothing wrong" in words for words in told)
    assert any("For the grown-up" in words and "disk" in words for words in told)
    assert at is not None
    assert {name: answers(store)[name] for name in said} == said
    assert store.check() == ()


def test_incident_33_a_clock_set_back_ten_years_changes_no_duration_and_no_order(walk: Walk, store: Store) -> None:
    """In the middle of an interview; the log rises, every answer is there, and what is cut later comes later."""
    walk.begin("C3", form="wellbeing_older", language=ENGLISH)
    for number in range(12):
        if number == 6:
            walk.time.moment -= timedelta(days=3652)
        page = page_of(walk)
        targets = page.area.targets()
        walk.hand.tap(targets[0] if targets and page.area.commits_at_once else page.dont_know)
        walk.next()
    walk.hand.tap(page_of(walk).stop)
    walk.press("keep")
    (row,) = store.interviews()
    ends = [event.at_ms for event in store.events(row.entity)]

    kept = store.interview(row.entity)

    assert row.state is InterviewState.STOPPED
    assert ends == sorted(ends)
    assert 0 < ends[-1] < 120_000
    assert kept.elapsed_ms == ends[-1]
    assert len([value for value in kept.answers.values() if value]) >= 12
    assert store.check() == ()


def _against_advice(path: Path) -> Path:
    """Seven unlabelled options for six-year-olds, a question of forty words with two negations, and a drop-down."""
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    long = "Is it not so that you are never " + "really and truly " * 11 + "sad at school?"
    for row in (
        ("type", "name", "label", "appearance", "child"),
        ("select_one seven", "many", long, "likert quick", "scale=f5"),
        ("select_one seven", "list", "Which one?", "minimal", ""),
        ("text", "story", "Tell me.", "", ""),
    ):
        survey.append(row)
    choices = book.create_sheet("choices")
    choices.append(("list_name", "name", "label"))
    for number in range(1, 8):
        choices.append(("seven", str(number), str(number)))
    settings = book.create_sheet("settings")
    settings.append(("form_id", "form_title", "version", "style"))
    settings.append((FORM, "Against advice", "1", "pages child band-k"))
    book.save(path)
    return path


def test_a_form_against_the_advice_for_children_is_warned_about_and_can_be_asked(
    walk: Walk, store: Store, tmp_path: Path
) -> None:
    """Every warning names sheet and row; the interview goes through it all the same, one question a screen."""
    workbook = _against_advice(tmp_path / "against.xlsx")
    _, warnings = check_form(workbook)
    store.save_form(form_package(workbook, (6, 9)))
    walk.hand.tap(walk.window.header.to_home)
    walk.settle()

    walk.begin("C1", form=FORM, language="default")
    asked = []
    while walk.message != "thanks":
        asked.append(walk.question)
        page = page_of(walk)
        targets = page.area.targets()
        walk.hand.tap(targets[0] if targets and page.area.commits_at_once else page.dont_know)
        walk.next()

    assert len(warnings) >= 5
    assert all(warning.sheet and warning.row for warning in warnings)
    assert asked == ["many", "list", "story"]
    assert answers(store)["many"] == "1"
