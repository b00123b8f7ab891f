"""The same child in a later wave: found by its code on another laptop, with the answers that the form agreed on."""

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.protocol.wire import ErasureReason
from app.storage.rows import Consent
from app.ui.more_page import MorePage
from app.ui.roster_model import ChildStatus
from tests.forms.test_carrying import write_wave
from tests.sync.conftest import memory_folder, study, template  # noqa: F401  # fixtures
from tests.sync.study import Study
from tests.ui.conftest import Walk, form_package
from tests.ui.study_walk import window_on

FORM = "wellbeing_older"
CONSENT = Consent("guardian", "W2", "2027-1", "nl", datetime(2026, 11, 20, tzinfo=UTC))


def _now_question(walk: Walk, code: str) -> str:
    """Open the child's second interview and go to the question that speaks of the first."""
    walk.open(code, form=FORM)
    walk.press("yes")
    walk.skip_to("now")
    shown = walk.window.child.question.shown
    assert shown is not None
    words = shown.question.label
    walk.window.close()
    walk.give_back()
    return words


def _statuses(walk: Walk) -> set[ChildStatus]:
    return {row.status for row in walk.window.class_page.model.rows if row.participant.code in ("C1", "C2")}


def test_the_second_wave_knows_the_child_by_its_code_and_reads_what_was_agreed(
    study: Study,  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    """Another laptop, a year later: code, name and what is marked are there, other answers and children's not."""
    first, second = study.laptop(), study.laptop()
    wave_1 = {
        code: first.interview(code, {"/data/happy": "2", "/data/city": "Sentinel-city", "/data/g/pet": pet})
        for code, pet in (("C1", "dog"), ("C2", "cat"), ("C3", "fish"))
    }
    first.store.set_name("C1", "Amira")
    first.sync()
    first.store.withdraw(wave_1["C3"], reason=ErasureReason.WITHDRAWAL)
    first.sync()
    second.sync()
    second.store.save_form(form_package(write_wave(tmp_path / "wave.xlsx", form_id=FORM), (6, 18)))
    for code in ("C1", "C2"):
        second.store.record_consent(code, CONSENT)

    with window_on(second, qtbot) as walk:
        walk.to_class()
        before = _statuses(walk)
        walk.hand.tap(walk.window.class_page.more)
        walk.settle()
        more = walk.window.page
        assert isinstance(more, MorePage)
        walk.hand.tap(more.wave)
        walk.settle()
        walk.hand.tap(more.cancel)
        walk.settle()
        after = _statuses(walk)
        words = [_now_question(walk, code) for code in ("C1", "C2")]
        rows = {row.entity: row for row in second.store.interviews()}
        (begun,) = [row.entity for row in rows.values() if row.is_own and row.participant == "C1"]
        session = second.store.interview(begun).session_json

    assert second.store.participant("C1").name == "Amira"
    assert (before, after) == ({ChildStatus.DONE_ELSEWHERE}, {ChildStatus.READY})
    assert words == [f"Last time you had a {pet}. And now?" for pet in ("dog", "cat")]
    assert "Sentinel-city" not in session
    assert wave_1["C1"] != begun
    assert second.store.earlier_answers("C3", form_id=FORM) == {}
