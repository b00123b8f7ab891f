"""A whole day in a school through the real window: a list with mistakes, consent, a class of thirty, the evening.

Two laptops, a real server process, real questionnaires; only the clocks are the test's own.
"""

import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.rosters import new_code
from app.storage import Store
from app.storage.rows import InterviewState, SyncState
from app.ui.application import Office, build_window
from app.ui.correction import CorrectionPage
from tests.fresh_store import QUICK
from tests.journeys.person_at_window import PASSPHRASE as PERSONS_PASSPHRASE
from tests.server.process import ServerProcess
from tests.storage.conftest import SteppingTime
from tests.ui.conftest import Hand, Ticks, Walk, make_desk

SITE, LABEL = "school-7", "4B"
_CHANCE = random.Random(7)  # noqa: S311 - the same list every time
CODES = tuple(new_code(_CHANCE.randbytes) for _ in range(30))
ABSENT, REFUSED = CODES[0:3], CODES[3:5]
STOPPED_KEPT, STOPPED_THROWN, UPSET, IN_DUTCH, INTERRUPTED, ON_THE_OTHER = CODES[5:11]
QUIET = CODES[11:]
OTHER_CLASS = "K-31"


def list_of_the_school() -> str:
    """Thirty children, one of another class, and five rows that nobody can use."""
    rows = [f"{code};{LABEL};{seat};8;Kind {seat}" for seat, code in enumerate(CODES, start=1)]
    typo = CODES[3][:-1] + ("0" if CODES[3][-1] != "0" else "1")
    mistakes = [
        f"{typo};{LABEL};40;8;Fout",
        f";{LABEL};41;8;Fout",
        "D-1;4B;42;8;Fout",
        "D-1;4B;43;8;Fout",
        "D-2;;44;8;Fout",
    ]
    return "\n".join(["code;klas;plaats;leeftijd;naam", *rows, f"{OTHER_CLASS};4C;1;9;Kind 31", *mistakes]) + "\n"


@pytest.fixture
def server(tmp_path: Path, repo: Path) -> Iterator[ServerProcess]:
    """A real server with a school and the form for its ages; the school's list is not there."""
    (tmp_path / "server").mkdir()
    process = ServerProcess(tmp_path / "server")
    process.run("init", "A day")
    process.run("site", "add", SITE, "--name", "School 7", "--country", "BE", "--region", "BE10")
    form = repo / "questionnaires/wellbeing_younger/form.xlsx"
    process.run("publish", str(form), "--age-from", "6", "--age-to", "9")
    process.start()
    yield process
    process.stop()


class Day(Walk):
    """One laptop's window, and what a researcher does with it all day."""

    def first_start(self, invitation: str) -> None:
        """A new laptop: a passphrase, the invitation, and what the server has for it."""
        unlock, enrol = self.window.unlock, self.window.enrol
        for edit in (unlock.first, unlock.second):
            edit.setText(PERSONS_PASSPHRASE)
        self.hand.tap(unlock.make)
        self.hand.until(lambda: self.window.page is enrol)
        enrol.invitation.setPlainText(invitation)
        enrol.label.setText("Laptop")
        self.hand.tap(enrol.join)
        self.hand.until(lambda: self.window.page is self.window.home)
        self.hand.until(lambda: not self.office.flow.is_syncing)
        self.settle()

    def unlock(self) -> None:
        """The same laptop on the same day."""
        self.window.unlock.box.field.setText(PERSONS_PASSPHRASE)
        self.hand.tap(self.window.unlock.box.button)
        self.hand.until(lambda: self.window.page is self.window.home)
        self.settle()

    def take_list(self, path: Path) -> str:
        """The list of the school, read, looked at and agreed to; gives what was said of it."""
        self.hand.tap(self.window.home.import_list)
        self.office.flow.rosters.read(path)
        self.settle()
        said = self.window.roster_import.summary.text()
        self.hand.tap(self.window.roster_import.agree)
        self.settle()
        return said

    def consent_for_all(self, first: str) -> None:
        """A paper of the school that names the whole class, as the country allows."""
        self.to_class()
        page, consent = self.window.class_page, self.window.consent
        page.table.selectRow(page.model.place_of(first))
        self.hand.tap(page.record_consent)
        consent.given_by.setCurrentIndex(consent.given_by.findData("school"))
        consent.language.setCurrentIndex(1)
        consent.text_version.setText("2026-1")
        consent.reference.setText("S-4B")
        self.hand.tap(consent.whole_class)
        self.hand.tap(consent.save)
        self.settle()

    def open_child(self, code: str, *, language: str = "English (en)") -> None:
        """The laptop is given to a child of the younger form."""
        if self.window.page is not self.window.class_page:
            self.to_class()
        self.open(code, form="wellbeing_younger", language=language)

    def answer_all(self) -> None:
        """Every question with its last answer, whatever stands between them, until the researcher has the laptop."""
        child = self.window.child
        for _ in range(150):
            if not self.window.is_child_mode:
                return
            if child.page is child.hand_back:
                self.give_back(PERSONS_PASSPHRASE)
            elif self.message:
                keys = [action.key for action in child.message.message.actions]
                self.press(next(key for key in ("yes", "go_on", "show", "give") if key in keys))
            else:
                page = child.question
                targets = page.area.targets()
                is_tappable = bool(targets) and page.area.commits_at_once
                self.hand.tap(targets[-1] if is_tappable else page.dont_know)
                self.settle()
                self.hand.tap(page.next)
                self.settle()
        raise AssertionError("the end was not reached")

    def stop_child(self, key: str) -> None:
        """Two answers, then the child stops."""
        self.press("yes")
        self.hand.tap(self.window.child.question.dont_know)
        self.next()
        self.hand.tap(self.window.child.question.stop)
        self.press(key)
        self.answer_all()

    def sync(self) -> None:
        """Until it has ended."""
        self.hand.tap(self.window.header.sync)
        self.hand.until(lambda: not self.office.flow.is_syncing)
        self.settle()

    def numbers(self) -> dict[str, int]:
        """What the first page says of the class, by the words of its columns."""
        self.hand.tap(self.window.header.to_home)
        self.settle()
        model = self.window.home.model
        row = next(n for n in range(model.rowCount()) if model.rows[n].class_label == LABEL)
        titles = [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(1, model.columnCount())]
        cells = [str(model.data(model.index(row, n))) for n in range(1, model.columnCount())]
        found = {title: int(cell) if cell != "–" else 0 for title, cell in zip(titles, cells, strict=True)}
        not_sent = self.window.home.not_sent.number.text()
        return {**found, "not sent": int(not_sent)}


def changed(before: dict[str, int], **changes: int) -> dict[str, int]:
    """The numbers with some of them changed; the names have `_` for blanks."""
    return {**before, **{name.replace("_", " "): before[name.replace("_", " ")] + by for name, by in changes.items()}}


def window_on(folder: Path, time: SteppingTime, ticks: Ticks) -> Office:
    """The program as it starts; the cost of a passphrase is the tests'."""
    desk = make_desk(folder, time, ticks, opened=None)
    office = build_window(
        replace(desk, create_store=lambda words: Store.create(folder, words, now=time.now, cost=QUICK))
    )
    office.window.show()
    office.window.resize(1366, 768)
    return office


def pull_the_plug(folder: Path, repo: Path) -> None:
    """A process with the window of this laptop; kill -9 after three answers that were shown as saved."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.person_at_window", "begin", str(folder), INTERRUPTED],
        cwd=repo,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for _ in range(3):
        assert process.stdout.readline().startswith("saved")
    process.kill()
    process.communicate()


@pytest.mark.timeout(600)
def test_a_day_with_a_class_of_thirty(
    qtbot: QtBot,
    fonts: tuple[str, ...],
    server: ServerProcess,
    time: SteppingTime,
    ticks: Ticks,
    hand: Hand,
    tmp_path: Path,
    repo: Path,
) -> None:
    """From the first start to the evening's backup; the first page is right at every moment."""
    path = tmp_path / "lijst 4B.csv"
    path.write_text(list_of_the_school(), encoding="utf-8")
    folder = tmp_path / "laptop-a"
    office = window_on(folder, time, ticks)
    day = Day(office, hand)

    # Morning: a new laptop, a list with mistakes, consent by the country's rule, who is there.
    day.first_start(server.invitation(SITE))
    said = day.take_list(path)
    assert said.startswith("36 rows read. 31 children can be taken over.")
    expected = {
        "Children": 30,
        "Present": 0,
        "Absent": 0,
        "Consent missing": 30,
        "To interview": 0,
        "In progress": 0,
        "Done": 0,
        "Said no or stopped": 0,
        "not sent": 0,
    }
    assert day.numbers() == expected
    day.consent_for_all(CODES[0])
    expected = changed(expected, Consent_missing=-30, To_interview=30)
    assert day.numbers() == expected
    day.to_class()
    hand.tap(office.window.class_page.all_here)
    day.settle()
    for code in ABSENT:
        office.window.class_page.table.selectRow(office.window.class_page.model.place_of(code))
        QTest.keyClick(office.window.class_page.table, Qt.Key.Key_Space)
        day.settle()
    expected = changed(expected, Present=27, Absent=3, To_interview=-3)
    assert day.numbers() == expected

    # Two children say no, one stops and lets us keep it, one throws it away.
    for code in REFUSED:
        day.open_child(code)
        day.press("no")
        day.answer_all()
    expected = changed(expected, To_interview=-2, Said_no_or_stopped=2)
    assert day.numbers() == expected
    day.open_child(STOPPED_KEPT)
    day.stop_child("keep")
    expected = changed(expected, To_interview=-1, Said_no_or_stopped=1, not_sent=1)
    assert day.numbers() == expected
    day.open_child(STOPPED_THROWN)
    day.stop_child("throw")
    assert day.numbers() == expected, "thrown away is as if it had never been, and the child may still want to"

    # One child is upset: the calm page, the grown-up, the steps of the protocol; then it wants to go on.
    day.open_child(UPSET)
    day.press("yes")
    QTest.keyClick(day.focused(), Qt.Key.Key_F8)
    assert not office.window.child.question.isVisible()
    day.press("grown_up")
    day.give_back(PERSONS_PASSPHRASE)
    day.press("go_on")
    day.press("go_on")
    day.answer_all()
    expected = changed(expected, To_interview=-1, Done=1, not_sent=1)
    assert day.numbers() == expected

    # One child answers in another language.
    day.open_child(IN_DUTCH, language="Nederlands (nl)")
    day.answer_all()
    expected = changed(expected, To_interview=-1, Done=1, not_sent=1)
    assert day.numbers() == expected

    # The plug is pulled in the middle of an interview: the laptop comes back to the same child.
    office.close()
    pull_the_plug(folder, repo)
    office = window_on(folder, time, ticks)
    day = Day(office, hand)
    day.unlock()
    expected = changed(expected, To_interview=-1, In_progress=1)
    assert day.numbers() == expected
    day.to_class()
    office.window.class_page.table.selectRow(office.window.class_page.model.place_of(INTERRUPTED))
    hand.tap(office.window.class_page.start)
    hand.until(lambda: office.window.is_child_mode)
    day.answer_all()
    expected = changed(expected, In_progress=-1, Done=1, not_sent=1)
    assert day.numbers() == expected

    # The rest of the class.
    for code in QUIET:
        day.open_child(code)
        day.answer_all()
    rest = len(QUIET)
    expected = changed(expected, To_interview=-rest, Done=rest, not_sent=rest)
    assert day.numbers() == expected

    # A colleague's laptop takes one child; both laptops sync, and this one knows.
    other_office = window_on(tmp_path / "laptop-b", time, ticks)
    other = Day(other_office, hand)
    other.first_start(server.invitation(SITE))
    other.take_list(path)
    other.consent_for_all(ON_THE_OTHER)
    other.open_child(ON_THE_OTHER)
    other.answer_all()
    for each in (other, day):
        each.sync()
    other_office.close()
    everything = expected["not sent"]
    expected = changed(expected, To_interview=-1, Done=1, not_sent=-everything)
    assert day.numbers() == expected

    # One answer was wrong: it is corrected with a reason. One family takes its answers back by the code on the card.
    hand.tap(office.window.header.to_interviews)
    day.settle()
    interviews = office.window.interviews
    interviews.table.selectRow(next(n for n, row in enumerate(interviews.model.rows) if row.participant == UPSET))
    hand.tap(interviews.correct)
    page = office.window.page
    assert isinstance(page, CorrectionPage)
    page.reason.setCurrentIndex(page.reason.findData("wrong_tap"))
    page.box.field.setText(PERSONS_PASSPHRASE)
    hand.tap(page.box.button)
    hand.until(lambda: office.window.is_child_mode)
    day.answer_all()
    expected = changed(expected, not_sent=1)
    assert day.numbers() == expected
    hand.tap(office.window.home.withdraw)
    office.window.withdraw.code.setText(QUIET[0].lower())
    hand.tap(office.window.withdraw.look_up)
    day.settle()
    hand.tap(office.window.withdraw.sure)
    hand.tap(office.window.withdraw.erase)
    hand.until(lambda: office.window.page is office.window.home)
    day.settle()
    expected = changed(expected, Done=-1, Consent_missing=1, Present=-1)
    assert day.numbers() == expected

    # Evening: sync, backup, and nothing is left to do but the children who were absent.
    day.sync()
    assert day.numbers() == changed(expected, not_sent=-1)
    hand.tap(office.window.home.backup)
    hand.until(lambda: "backed up" in office.window.home.notice.text())
    office.close()

    store = Store.open(folder, PERSONS_PASSPHRASE, now=time.now)
    rows = {row.participant: row for row in store.interviews()}
    problems, withdrawn, backups = store.check(), store.is_withdrawn(QUIET[0]), store.backups()
    corrected = store.interview(rows[UPSET].entity).properties["@correction"]
    store.close()
    assert problems == ()
    assert withdrawn
    assert QUIET[0] not in rows
    assert corrected == "wrong_tap"
    assert rows[INTERRUPTED].state is InterviewState.FINAL
    assert {row.sync_state for row in rows.values()} == {SyncState.SENT}
    assert backups
    server.run("check")
