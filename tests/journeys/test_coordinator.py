"""A child is continued on two laptops; a coordinator's window settles it over a real server, and takes it back."""

import os
import signal
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.merge import FieldValue
from app.protocol.wire import Event, RecordState, RevisionKind, RosterEntry
from app.storage.rows import DraftUpdate, NewInterview, RevisionDraft, SyncState
from app.sync import SyncClient, SyncReport, enrol
from app.ui.application import Office, build_window
from app.ui.coordinator_page import Listed
from app.ui.fonts import load_fonts
from sync_server.projects import add_roster, publish
from tests.forms.test_carrying import write_wave
from tests.fresh_store import fresh_store
from tests.server.process import ServerProcess
from tests.ui.clipping import clipped
from tests.ui.conftest import Hand, Ticks, make_desk

SITE, CODE = "school-1", "K7"
CITY, HAPPY = "/data/city", "/data/happy"


class _Now:
    """The wall clock; other tests' hands move theirs."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A project with a form, a school and one child."""
    folder = tmp_path_factory.mktemp("server")
    process = ServerProcess(folder)
    process.make_project(SITE)
    with process.opened() as context:
        publish(context, write_wave(folder / "wave.xlsx"), age_from=6, age_to=18)
        add_roster(context, [RosterEntry(code=CODE, site_id=SITE, class_label="6A", seat=1, age=11)])
    process.start()
    yield process
    process.stop()


class Laptop:
    """A store that is enrolled over the wire; `answer` is what a child's pages do with it."""

    def __init__(self, folder: Path, invitation: str) -> None:
        self.folder = folder
        self.store = fresh_store(folder, now=_Now().now)
        enrol(self.store, invitation, device_label=folder.name)
        self.sync()

    def sync(self) -> SyncReport:
        """One sync over the wire."""
        return SyncClient(self.store, now=_Now().now, sleep=lambda _: None).sync()

    def answer(self, entity: str, answers: dict[str, str], *, state: RecordState) -> None:
        """Give answers and cut the revision; the interview is begun, or goes on, here first."""
        if entity not in {row.entity for row in self.store.interviews() if row.is_own}:
            (form,) = self.store.forms()
            self.store.begin(
                NewInterview(
                    entity, form.form_id, form.version, SITE, CODE, "English (en)", _Now().now(), "{}",
                    {"@consent": "given", "@assent": "given"}, (Event(at_ms=0, kind="assent"),),
                )
            )  # fmt: skip
        self.store.save(DraftUpdate(entity, answers, "{}", None, "English (en)"))
        fields = {"@state": state.value, "@consent": "given", "@assent": "given", **answers}
        self.store.cut(RevisionDraft(entity, RevisionKind.EDIT, state, fields, "{}", None))

    def says(self, entity: str) -> FieldValue:
        """What stands here of where the child lives; "?" while it is in dispute."""
        return self.store.reviewed(entity).fields.get(CITY, "?")


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path, server: ServerProcess) -> Iterator[Office]:
    """The window of a coordinator whose laptop was enrolled by the server's own verb."""
    load_fonts()
    invitation = server.run("enrol", "--coordinator", "--label", "Coordinator", "--url", server.url).stdout.strip()
    coordinator = Laptop(tmp_path / "Coordinator", invitation)
    desk = replace(make_desk(coordinator.folder, _Now(), Ticks(), opened=coordinator.store))
    made = build_window(desk)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.resize(1366, 768)
    QApplication.processEvents()
    yield made
    made.runner.close()
    made.cabinet.lock()
    made.garbage.close()


def test_two_laptops_differ_a_coordinator_settles_it_in_the_window_and_takes_it_back(
    office: Office, qtbot: QtBot, tmp_path: Path, server: ServerProcess
) -> None:
    """Offline first; after the next sync both laptops say the same, and after undo and sync both sides are back."""
    first, second = (Laptop(tmp_path / name, server.invitation(SITE)) for name in ("Laptop 1", "Laptop 2"))
    entity = str(uuid.uuid4())
    first.answer(entity, {CITY: "Gent", HAPPY: "2"}, state=RecordState.UNFINISHED)
    first.sync()
    second.sync()
    second.answer(entity, {CITY: "Brugge", HAPPY: "2"}, state=RecordState.FINAL)
    first.answer(entity, {CITY: "Luik", HAPPY: "2"}, state=RecordState.FINAL)
    for laptop in (first, second, first):
        laptop.sync()
    told = {laptop.store.interviews()[0].sync_state for laptop in (first, second)}
    window, flow = office.window, office.flow.coordinator
    hand = Hand(qtbot, Ticks(), _Now())  # type: ignore[arg-type]  # this hand moves no wall clock

    def settle() -> None:
        hand.until(lambda: office.runner.is_settled and not office.flow.is_syncing)

    settle()
    hand.tap(window.header.sync)
    settle()
    hand.tap(window.header.to_decide)
    settle()
    listed = flow.page.model.rows
    hand.tap(flow.page.look)
    settle()
    (panel,) = flow.conflict.panels
    asked, said = panel.question.text(), [side.said for side in panel.disputed.sides]
    who = {side.who for side in panel.disputed.sides}
    cut_off = clipped(window)
    os.kill(server.pid, signal.SIGSTOP)
    QTest.keyClicks(panel.other.line, "Aalst")
    hand.tap(flow.conflict.settle)
    settle()
    left = flow.page.model.rows
    os.kill(server.pid, signal.SIGCONT)
    hand.tap(window.header.sync)
    settle()
    ends = [laptop.sync() for laptop in (first, second)]
    settled = [laptop.says(entity) for laptop in (first, second)]
    states = {laptop.store.interviews()[0].sync_state for laptop in (first, second)}
    flow.page.choose(Listed.DECIDED)
    hand.tap(flow.page.undo)
    settle()
    hand.tap(window.header.sync)
    settle()
    ends += [laptop.sync() for laptop in (first, second)]

    assert told == {SyncState.CONFLICT}
    assert [(row.participant, row.count) for row in listed] == [(CODE, 1)]
    assert asked.endswith("?")
    assert sorted(said) == ["Brugge", "Luik"]
    assert who == {"Laptop 1", "Laptop 2"}
    assert cut_off == []
    assert left == ()
    assert [report.code for report in ends] == [""] * 4
    assert settled == ["Aalst", "Aalst"]
    assert states == {SyncState.SENT}
    assert [laptop.says(entity) for laptop in (first, second)] == ["?", "?"]
    assert [row.count for row in flow.page.model.rows] == [1]
    for laptop in (first, second):
        assert laptop.store.check() == ()
        laptop.store.close()
