"""How an interview went, for the researcher after it, and its log as a file; the real window, the real store."""

import csv
from dataclasses import replace
from pathlib import Path

from app.storage import Store
from app.ui.quality_page import QualityPage, QualityView, QuestionTime
from app.ui.texts import Texts
from tests.ui.clipping import clipped
from tests.ui.conftest import Walk
from tests.ui.test_correction import to_the_end


def test_ui_56_after_the_session_the_researcher_sees_times_and_saves_the_log(
    walk_with_stick: Walk, store: Store, stick: Path
) -> None:
    """While the interview goes on there is no such page; what a child said is neither on it nor in the file."""
    walk = walk_with_stick
    walk.begin("C1")
    walk.window.close()
    walk.give_back()
    walk.hand.tap(walk.window.header.to_interviews)
    walk.settle()
    offered_during = walk.window.interviews.look.isVisible()
    walk.hand.tap(walk.window.interviews.reopen)
    walk.hand.until(lambda: walk.window.child.page is walk.window.child.question)
    walk.settle()
    to_the_end(walk)
    walk.hand.tap(walk.window.header.to_interviews)
    walk.settle()

    walk.hand.tap(walk.window.interviews.look)
    walk.settle()
    page = walk.window.page
    assert isinstance(page, QualityPage)
    shown = page.model.rows
    walk.hand.tap(page.save)
    walk.settle()

    (row,) = store.interviews()
    rows = list(csv.DictReader((stick / f"audit-{row.entity}.csv").open(encoding="utf-8")))
    assert not offered_during
    # Only a coordinator's laptop has these.
    assert not walk.window.header.to_decide.isVisible()
    assert not walk.window.interviews.send_back.isVisibleTo(walk.window.interviews)
    assert clipped(walk.window) == []
    assert len(shown) > 10
    assert "answered in less than a second" in page.summary.text()
    assert [line["event"] for line in rows[:3]] == ["form start", "question", "form resume"]
    assert rows[-1]["event"] == "form finalize"
    assert {line["node"].rsplit("/", 1)[-1] for line in rows} >= {"agree", "day"}
    assert not any("dont_know" in cell for line in rows for cell in line.values())


def test_the_page_says_when_nothing_stands_out_and_when_answers_cannot_all_be_meant(fonts: tuple[str, ...]) -> None:
    """Words for a researcher, with numbers, never the answer itself."""
    page = QualityPage(Texts("en"))
    calm = QualityView("e", "C1", "Form", (QuestionTime("How are you?", 4_000, 3_000, 0, is_fast=False),))
    even = tuple(QuestionTime(f"q{n}", 4_000, 3_000, 0, is_fast=False, run=1) for n in range(5))

    page.show_quality(calm)
    said_calm = page.summary.text()
    page.show_quality(replace(calm, questions=even, opposed_runs=frozenset({1})))

    assert said_calm.endswith("Nothing stands out.")
    assert "5 questions in a row have the same answer." in page.summary.text()
    assert "opposite" in page.summary.text()
