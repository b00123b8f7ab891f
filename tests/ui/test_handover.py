"""Two laptops in one class without a network: made known by a stick, handed over, both kept, receipts back."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.forms import parse_form
from app.interview import ConsentPolicy, load_policy
from app.storage.rows import InterviewState, Participant, SyncState
from app.sync.bundles import export_bundle, import_bundle
from app.sync.introductions import introduction, take_introduction
from app.ui.class_view import OpenChild
from app.ui.desk import Cabinet
from app.ui.handover_page import HandOverPage
from app.ui.more_page import MorePage
from app.ui.openings import Openings
from tests.forms.test_carrying import write_wave
from tests.storage.conftest import SteppingTime
from tests.sync.conftest import memory_folder, study, template  # noqa: F401  # fixtures
from tests.sync.study import Study
from tests.sync.test_adopting import begun_by
from tests.ui.clipping import clipped
from tests.ui.conftest import Ticks, Walk, form_package, make_desk
from tests.ui.study_walk import prepare, window_on


def _to_laptops(walk: Walk) -> HandOverPage:
    walk.to_class()
    walk.hand.tap(walk.window.class_page.more)
    more = walk.window.page
    assert isinstance(more, MorePage)
    walk.hand.tap(more.laptops)
    walk.settle()
    page = walk.window.page
    assert isinstance(page, HandOverPage)
    return page


def test_a_class_is_handed_over_by_stick_both_ways_and_both_are_kept(
    study: Study,  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
    stick: Path,
) -> None:
    """Offline all along: a draft of one laptop is seen and goes on on the other, whose own interviews stay."""
    ours, theirs = study.laptop(), study.laptop()
    forms = (form_package(write_wave(tmp_path / "wave.xlsx"), (6, 18)),)
    for laptop in (ours, theirs):
        prepare(laptop, forms, "C1", "C2")
    own = theirs.interview("C2", {"/data/happy": "1"})
    with window_on(theirs, qtbot, stick=stick) as walk:
        page = _to_laptops(walk)
        walk.hand.tap(page.card)
        walk.settle()

    with window_on(ours, qtbot, stick=stick) as walk:
        walk.begin("C1", form="wave")
        walk.window.close()
        walk.give_back()
        page = _to_laptops(walk)
        walk.hand.tap(page.take)
        walk.settle()
        known, cut_off = page.laptop.count(), clipped(walk.window)
        walk.hand.tap(page.give)
        walk.settle()
        said = page.notice.text()

    with window_on(theirs, qtbot, stick=stick) as walk:
        page = _to_laptops(walk)
        walk.hand.tap(page.take)
        walk.settle()
        taken = page.notice.text()
        rows = {row.entity: row for row in theirs.store.interviews()}
        walk.hand.tap(page.cancel)
        walk.settle()
        walk.choose("C1", form="wave")
        walk.hand.tap(walk.window.class_page.start)
        walk.hand.tap(walk.window.ask.button("adopt"))
        walk.hand.until(lambda: walk.window.is_child_mode)
        walk.settle()
        goes_on_at = walk.question

    rows_after = {row.entity: row for row in theirs.store.interviews()}
    assert (known, cut_off) == (2, [])  # the other laptop, and the coordinators together
    assert "is on the stick" in said
    assert "1 step" in taken
    assert rows[own].is_own
    (other,) = [row for entity, row in rows.items() if entity != own]
    assert (other.participant, other.state, other.is_own) == ("C1", InterviewState.DRAFT, False)
    assert (goes_on_at, rows_after[other.entity].is_own) == ("happy", True)


def test_nobody_goes_on_without_the_consent_that_is_recorded_here(
    study: Study,  # noqa: F811
    tmp_path: Path,
) -> None:
    """A hand-over is no way round what the country asks: the record says consent, this laptop has not seen it."""
    ours, theirs = study.laptop(), study.laptop()
    package = form_package(write_wave(tmp_path / "wave.xlsx"), (6, 18))
    begun_by(ours, parse_form(package.xform))
    take_introduction(ours.store, introduction(theirs.store))
    import_bundle(theirs.store, export_bundle(ours.store, random_bytes=os.urandom, to=theirs.device).data)
    theirs.store.save_form(package)
    theirs.store.add_participant(Participant("C1", theirs.site, "3A", 1, age=9))
    desk = make_desk(theirs.store.folder, SteppingTime(), Ticks(), opened=theirs.store)
    desk = replace(desk, policy=ConsentPolicy("test", {"NL": replace(load_policy().of("BE"), country="NL")}))
    (form,) = (form for form in theirs.store.forms() if form.form_id == "wave")

    with pytest.raises(AppError) as refused:
        Openings(desk, Cabinet(desk), dpi=96).adopt(OpenChild("C1", form, "English (en)", 100, None, None))

    assert refused.value.code == "consent.missing"
    assert [row.is_own for row in theirs.store.interviews()] == [False]


@pytest.mark.slow
def test_receipts_come_back_to_the_laptop_that_had_no_network(
    study: Study,  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
    stick: Path,
) -> None:
    """It believes the server's word, whoever brings it."""
    ours, theirs = study.laptop(), study.laptop()
    forms = (form_package(write_wave(tmp_path / "wave.xlsx"), (6, 18)),)
    for laptop in (ours, theirs):
        prepare(laptop, forms, "C1")
    entity = ours.interview("C1", {"/data/happy": "1"})
    for one, other in ((ours, theirs), (theirs, ours)):
        take_introduction(one.store, introduction(other.store))
    with window_on(ours, qtbot, stick=stick) as walk:
        page = _to_laptops(walk)
        walk.hand.tap(page.give)
        walk.settle()

    with window_on(theirs, qtbot, stick=stick) as walk:
        page = _to_laptops(walk)
        walk.hand.tap(page.take)
        walk.settle()
        theirs.sync()
        walk.hand.tap(page.receipts)
        walk.settle()
    before = ours.store.interviews()[0].sync_state
    with window_on(ours, qtbot, stick=stick) as walk:
        page = _to_laptops(walk)
        walk.hand.tap(page.take)
        walk.settle()
        confirmed = page.notice.text()

    assert before is SyncState.WAITING
    assert "confirmed by the server" in confirmed
    assert {row.entity: row.sync_state for row in ours.store.interviews()} == {entity: SyncState.SENT}


def test_a_card_that_somebody_else_made_is_refused(study: Study) -> None:  # noqa: F811
    """Only what the project's key has signed; a torn file and the laptop's own card say what they are."""
    ours, theirs = study.laptop(), study.laptop()
    card = introduction(theirs.store)
    label = b'"device_label":"Laptop'
    assert label in card

    with pytest.raises(AppError, match="not this project") as forged:
        take_introduction(ours.store, card.replace(label, b'"device_label":"Leptop'))
    with pytest.raises(AppError) as torn:
        take_introduction(ours.store, card[:-20])
    with pytest.raises(AppError) as own:
        take_introduction(ours.store, introduction(ours.store))

    codes = [found.value.code for found in (forged, torn, own)]
    assert codes == ["sync.certificate_forged", "introduction.damaged", "introduction.own"]
