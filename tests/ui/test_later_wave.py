"""The same child in a later wave: found by its code on another laptop, with the answers that the form agreed on."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.interview import ConsentPolicy, Interview, load_policy
from app.protocol.wire import ErasureReason
from app.rosters import read_roster_file
from app.storage import Store
from app.storage.rows import Consent, Participant
from app.ui.class_view import OpenChild
from app.ui.desk import Cabinet
from app.ui.more_page import MorePage
from app.ui.openings import Openings
from app.ui.roster_model import ChildStatus
from tests.forms.test_carrying import write_wave
from tests.storage.conftest import SteppingTime
from tests.sync.conftest import memory_folder, study, template  # noqa: F401  # fixtures
from tests.sync.study import Study
from tests.ui.conftest import Ticks, Walk, form_package, make_desk
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


def test_a_list_brings_what_the_study_knows_from_before(tmp_path: Path, study: Study) -> None:  # noqa: F811
    """Where no record of that wave can be had: encrypted here, for marked questions only, gone with the child."""
    laptop = study.laptop()
    store = laptop.store
    store.save_form(form_package(write_wave(tmp_path / "wave.xlsx"), (6, 18)))
    (tmp_path / "list.csv").write_text("code;class;last:pet;last:city\nC1;3A;snake;Sentinel-city\nC2;3A;;\n", "utf-8")

    roster = read_roster_file(tmp_path / "list.csv")
    for child in roster.children:
        store.add_participant(Participant(child.code, laptop.site, child.class_label, child.seat, age=9))
        store.record_consent(child.code, CONSENT)
    store.note_brought({child.code: dict(child.earlier) for child in roster.children})
    words = [_opened(store, code).question("/data/now").label for code in ("C1", "C2")]
    city = _opened(store, "C1").answer_to("/data/was_in")
    on_disk = b"".join(file.read_bytes() for file in store.folder.rglob("*") if file.is_file())
    store.erase(participant="C1", reason="withdrawal")

    assert roster.earlier_questions == ("pet", "city")
    assert ["snake" in shown for shown in words] == [True, False]
    assert city is None
    assert b"Sentinel-city" not in on_disk
    assert store.brought("C1") == {}


def _opened(store: Store, code: str, *, form_id: str = "wave") -> Interview:
    """The interview of a child as the window would open it."""
    desk = make_desk(store.folder, SteppingTime(), Ticks(), opened=store)
    desk = replace(desk, policy=ConsentPolicy("test", {"NL": replace(load_policy().of("BE"), country="NL")}))
    form = next(form for form in store.forms() if form.form_id == form_id)
    asked = OpenChild(code, form, "English (en)", 100, None, None)
    return Openings(desk, Cabinet(desk), dpi=96).start(asked).interview


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
        words = _now_question(walk, "C1")
        rows = {row.entity: row for row in second.store.interviews()}
        (begun,) = [row.entity for row in rows.values() if row.is_own and row.participant == "C1"]
        session = second.store.interview(begun).session_json

    assert second.store.participant("C1").name == "Amira"
    assert (before, after) == ({ChildStatus.DONE_ELSEWHERE}, {ChildStatus.READY})
    assert words == "Last time you had a dog. And now?"
    assert _opened(second.store, "C2", form_id=FORM).question("/data/now").label == "Last time you had a cat. And now?"
    assert "Sentinel-city" not in session
    assert wave_1["C1"] != begun
    assert second.store.earlier_answers("C3", form_id=FORM) == {}
