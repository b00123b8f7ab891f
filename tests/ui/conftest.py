"""A window on a real encrypted store with real questionnaires; only the clocks are the test's own."""

import base64
import random
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.forms.xlsform import convert_workbook
from app.interview import Clock, load_policy
from app.protocol.wire import Assignment, FormPackage, RosterEntry, SiteInfo
from app.storage import Store
from app.storage.recovery_key import read_recovery_key
from app.storage.rows import Consent
from app.sync import SyncClient, enrol
from app.ui.application import Office, build_window
from app.ui.child.tap_guard import GUARD_MS
from app.ui.desk import Desk
from app.ui.fonts import load_fonts
from app.ui.sound.computer import Computer
from tests.fresh_store import PASSPHRASE, QUICK, copy_store, fresh_store
from tests.storage.conftest import PROJECT, PROJECT_KEY, SITE, SteppingTime, enrol_directly
from tests.ui.hearing_computer import require_sound
from tests.ui.kinds_form import write_kinds_workbook
from tests.ui.ways_form import write_ways_workbook

AGES = {"C1": 8, "C2": 11, "C3": 15, "C4": 7, "C5": 9}
"""C4 has no consent yet."""


class WallClock(Protocol):
    """Something that knows the time of day."""

    def now(self) -> datetime:
        """Aware, UTC."""
        ...


class Ticks:
    """A monotonic clock that the test moves."""

    def __init__(self) -> None:
        self.ms = 1_000

    def now_ms(self) -> int:
        """Milliseconds."""
        return self.ms

    def rest(self, ms: int = 400) -> None:
        """Time passes: long enough, unless said otherwise, that a tap is a new one."""
        self.ms += ms


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application as it is started for people."""
    return ["immerse-field", "-style", "Fusion"]


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> tuple[str, ...]:
    """The bundled fonts, registered once."""
    return load_fonts()


def form_package(workbook: Path, ages: tuple[int, int]) -> FormPackage:
    """A workbook with its pictures, as the server publishes it."""
    form = convert_workbook(workbook)
    media = workbook.parent / "media"
    files = {path.name: path.read_bytes() for path in sorted(media.glob("*"))} if media.is_dir() else {}
    return FormPackage(
        form_id=form.form_id,
        version=form.version,
        title=form.title,
        xform=form.xform_xml,
        attachments={
            name: base64.b64encode(data).decode("ascii") for name, data in {**form.attachments, **files}.items()
        },
        age_from=ages[0],
        age_to=ages[1],
    )


@pytest.fixture(scope="session")
def packages(repo: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[FormPackage, ...]:
    """The two questionnaires of the study, a form with every kind of question, one with every way to answer."""
    folder = tmp_path_factory.mktemp("forms")
    kinds, ways = write_kinds_workbook(folder / "kinds.xlsx"), write_ways_workbook(folder / "ways.xlsx")
    return (
        form_package(repo / "questionnaires/wellbeing_younger/form.xlsx", (6, 9)),
        form_package(repo / "questionnaires/wellbeing_older/form.xlsx", (10, 18)),
        form_package(kinds, (0, 25)),
        form_package(ways, (0, 25)),
    )


@pytest.fixture
def ticks() -> Ticks:
    """The test's monotonic clock."""
    return Ticks()


@pytest.fixture
def time() -> SteppingTime:
    """The test's wall clock."""
    return SteppingTime()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store is."""
    return tmp_path / "store"


@pytest.fixture(scope="session")
def prepared(packages: tuple[FormPackage, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an enrolled store with forms, a site and five children; each test has a copy of it."""
    folder, time = tmp_path_factory.mktemp("prepared") / "store", SteppingTime()
    time.moment -= timedelta(hours=1)
    opened = fresh_store(folder, now=time.now)
    enrol_directly(opened, server=PROJECT_KEY, project_id=PROJECT)
    for package in packages:
        opened.save_form(package)
    site = SiteInfo(site_id=SITE, name="De Regenboog", country="BE", region="BE10", setting="formal_primary")
    roster = tuple(
        RosterEntry(code=code, site_id=SITE, class_label="3A", seat=seat, age=age)
        for seat, (code, age) in enumerate(AGES.items(), start=1)
    )
    opened.save_assignment(Assignment(forms=(), sites=(site,), roster=roster))
    for code in AGES:
        if code != "C4":
            opened.record_consent(
                code, Consent("guardian", f"P-{code}", "2026-1", "nl", datetime(2026, 11, 20, tzinfo=UTC))
            )
    opened.close()
    return folder


@pytest.fixture
def store(folder: Path, time: SteppingTime, prepared: Path) -> Store:
    """An enrolled store with forms, a site and five children."""
    copy_store(prepared, folder)
    return Store.open(folder, PASSPHRASE, now=time.now)


def make_desk(folder: Path, time: WallClock, ticks: Ticks, *, opened: Store | None, language: str = "en") -> Desk:
    """What the composition root would give the window."""
    numbers = random.Random(4)  # noqa: S311 - not for secrets
    return Desk(
        folder=folder,
        create_store=lambda passphrase: Store.create(folder, passphrase, now=time.now, cost=QUICK),
        open_store=lambda passphrase: Store.open(folder, passphrase, now=time.now),
        recover_store=lambda key, name, passphrase: Store.recover(
            folder, read_recovery_key(key), label=name, passphrase=passphrase, now=time.now, cost=QUICK
        ),
        check_passphrase=lambda passphrase: Store.check_passphrase(folder, passphrase, now=time.now),
        make_sync=lambda store: SyncClient(store, now=time.now, sleep=lambda _: None),
        enrol=lambda store, text, label: enrol(store, text, device_label=label),
        clock=Clock(now=time.now, monotonic_ms=ticks.now_ms),
        zone=UTC,
        uuid4=lambda: str(uuid.uuid4()),
        random=numbers.random,
        policy=load_policy(),
        language=language,
        opened=opened,
        is_full_screen=False,
    )


@pytest.fixture
def make_office(
    qtbot: QtBot, fonts: tuple[str, ...], folder: Path, time: SteppingTime, ticks: Ticks
) -> Iterator[Callable[..., Office]]:
    """Opens the window; ends its workers afterwards."""
    offices: list[Office] = []

    def build(*, opened: Store | None, language: str = "en", size: tuple[int, int] = (1366, 768)) -> Office:
        office = build_window(make_desk(folder, time, ticks, opened=opened, language=language))
        offices.append(office)
        qtbot.addWidget(office.window)
        office.window.show()
        QApplication.processEvents()
        # The offscreen screen is smaller than a laptop's: the size comes after the window has fitted itself to it.
        office.window.resize(*size)
        return office

    yield build
    for office in offices:
        office.runner.close()
        office.cabinet.lock()
        office.garbage.close()


@pytest.fixture
def hand(qtbot: QtBot, ticks: Ticks, time: SteppingTime) -> "Hand":
    """A child's or researcher's hand."""
    return Hand(qtbot, ticks, time)


class Hand:
    """Taps, types and waits as a person would."""

    def __init__(self, qtbot: QtBot, ticks: Ticks, time: SteppingTime) -> None:
        self.qtbot = qtbot
        self.ticks = ticks
        self.time = time

    def tap(self, widget: QWidget) -> None:
        """A tap in the middle, after a moment of looking."""
        assert widget.isVisible(), widget
        self.ticks.rest()
        centre = QPoint(widget.width() // 2, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        """A key press."""
        self.ticks.rest()
        QTest.keyClick(widget, key)

    def until(self, seen: Callable[[], bool]) -> None:
        """Wait for something to be so."""
        self.qtbot.waitUntil(seen, timeout=10_000)


class Walk:
    """A person at the window: opens a child's interview and finds the way."""

    def __init__(self, office: Office, hand: Hand) -> None:
        self.office = office
        self.hand = hand
        self.time = hand.time
        self.window = office.window

    @property
    def question(self) -> str:
        """Name of the question that is shown."""
        shown = self.window.child.question.shown
        return shown.question.name if shown is not None else ""

    @property
    def message(self) -> str:
        """Name of the plain page that is shown; "" when another page is shown."""
        child = self.window.child
        return child.message.message.name if child.page is child.message else ""

    def settle(self) -> None:
        """Wait until the workers have nothing to do and everything is on the disk."""
        flow = self.office.flow.child_flow
        self.hand.until(lambda: self.office.runner.is_settled and flow.is_saved)

    def to_class(self) -> None:
        """From the first page to the class."""
        self.settle()
        self.hand.tap(self.window.header.to_class)
        self.settle()

    def choose(self, code: str, *, form: str = "kinds", language: str = "English (en)", percent: int = 100) -> None:
        """Choose child, form, language and text size on the class page."""
        page = self.window.class_page
        if self.window.page is self.window.home:
            self.to_class()
        self.hand.until(lambda: page.model.place_of(code) >= 0)
        page.table.selectRow(page.model.place_of(code))
        forms = [page.form.itemData(n).form_id for n in range(page.form.count())]
        page.form.setCurrentIndex(forms.index(form))
        page.language.setCurrentIndex(page.language.findData(language))
        page.text_size.setCurrentIndex(page.text_size.findData(percent))

    def open(self, code: str = "C1", **how: object) -> None:
        """Give the laptop to a child; ends at assent."""
        self.choose(code, **how)  # type: ignore[arg-type]
        self.hand.tap(self.window.class_page.start)
        self.hand.until(lambda: self.window.is_child_mode)

    def begin(self, code: str = "C1", **how: object) -> None:
        """Give the laptop to a child that agrees; ends at the first question."""
        self.open(code, **how)
        self.press("yes")
        self.hand.until(lambda: self.question != "" and self.window.child.page is self.window.child.question)

    def press(self, key: str) -> None:
        """Tap a button of the plain page."""
        page = self.window.child.message
        number = [action.key for action in page.message.actions].index(key)
        self.hand.tap(page.buttons[number])
        self.settle()

    def card(self, name: str) -> QWidget:
        """The card of a choice on the question page."""
        for card in self.window.child.question.area.targets():
            if card.look.face.name == name:  # type: ignore[attr-defined]
                return card
        raise AssertionError(name)

    def focused(self) -> QWidget:
        """Where a key press goes."""
        return self.window.focusWidget() or self.window.child.page

    def next(self, *, agrees: bool = True) -> None:
        """Go on, without a break; when asked before questions on hard things, agree."""
        self.hand.tap(self.window.child.question.next)
        self.settle()
        if self.message == "break":
            self.press("go_on")
        if agrees and self.message == "hard_questions":
            self.press("yes")

    def skip_to(self, name: str) -> None:
        """Say "I don't know" until a question is reached."""
        page = self.window.child.question
        for _ in range(60):
            if self.question == name:
                return
            if page.dont_know.isVisible():
                self.hand.tap(page.dont_know)
            self.next()
        raise AssertionError(f"{name} was not reached")

    def skip_again(self, name: str) -> None:
        """Go on over questions that are answered already."""
        for _ in range(60):
            if self.question == name:
                return
            self.next()
        raise AssertionError(f"{name} was not reached")

    def resize_to(self, width: int, height: int) -> None:
        """Another screen."""
        self.window.resize(width, height)
        QApplication.processEvents()

    def pass_seconds(self, seconds: int) -> None:
        """The wall clock of the test moves on."""
        self.time.moment += timedelta(seconds=seconds)

    def shown_at_ms(self) -> int:
        """When the present page was shown, on the test's monotonic clock."""
        return self.window.child.guarded_until_ms - GUARD_MS

    def reopen_store(self) -> None:
        """The disk is there again."""
        self.office.cabinet.lock()
        self.office.cabinet.unlock(PASSPHRASE)

    def give_back(self, passphrase: str = PASSPHRASE) -> None:
        """The researcher unlocks on the hand-back page."""
        page = self.window.child.hand_back
        page.box.field.setText(passphrase)
        self.hand.tap(page.box.button)
        self.settle()


@pytest.fixture
def walk(make_office: Callable[..., Office], store: Store, hand: Hand) -> Walk:
    """A window that is unlocked, on the class page."""
    office = make_office(opened=store)
    found = Walk(office, hand)
    found.to_class()
    return found


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder that a person chooses, and the file in it: a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def walk_with_stick(
    qtbot: QtBot, fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks, stick: Path
) -> Iterator[Walk]:
    """As `walk`; dialogs for folders choose the stick, those for files its newest file."""

    def newest(*_: object) -> Path:
        return max(stick.iterdir(), key=lambda file: file.stat().st_mtime_ns)

    desk = make_desk(folder, time, ticks, opened=store)
    office = build_window(replace(desk, ask_folder=lambda *_: stick, ask_file=newest))
    qtbot.addWidget(office.window)
    office.window.show()
    office.window.resize(1366, 768)
    walk = Walk(office, Hand(qtbot, ticks, time))
    walk.to_class()
    yield walk
    office.close()


@pytest.fixture
def hearing_walk(
    qtbot: QtBot, fonts: tuple[str, ...], folder: Path, store: Store, time: SteppingTime, ticks: Ticks
) -> Iterator[Callable[..., Walk]]:
    """As `walk`, on a computer that sounds as the test decides, where dialogs choose one file; opened by the test."""
    require_sound()
    offices: list[Office] = []

    def opened(computer: Computer, chosen: Path | None = None) -> Walk:
        desk = make_desk(folder, time, ticks, opened=store)
        office = build_window(replace(desk, computer=computer, ask_file=lambda *_: chosen))
        offices.append(office)
        qtbot.addWidget(office.window)
        office.window.show()
        office.window.resize(1366, 768)
        walk = Walk(office, Hand(qtbot, ticks, time))
        walk.to_class()
        return walk

    yield opened
    for office in offices:
        office.close()
