"""A laptop of a study with its real server behind it, and a window on it; without HTTP, so that tests are quick."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.interview import ConsentPolicy, load_policy
from app.protocol.wire import FormPackage
from app.storage.rows import Consent, Participant
from app.sync import SyncClient
from app.ui.application import build_window
from tests.storage.conftest import SteppingTime
from tests.sync.study import FieldLaptop
from tests.sync.wired import connecting
from tests.ui.conftest import Hand, Ticks, Walk, make_desk

LABEL = "3A"


def prepare(laptop: FieldLaptop, packages: tuple[FormPackage, ...], *codes: str) -> None:
    """Forms, and children of eight with consent."""
    for package in packages:
        laptop.store.save_form(package)
    consent = Consent("guardian", "P-1", "2026-1", "nl", datetime(2026, 11, 20, tzinfo=UTC))
    for seat, code in enumerate(codes, start=1):
        laptop.store.add_participant(Participant(code, laptop.site, LABEL, seat, age=8, consent=consent))


@contextmanager
def window_on(laptop: FieldLaptop, qtbot: QtBot, *, stick: Path | None = None) -> Iterator[Walk]:
    """A window on a laptop, unlocked, on the first page; dialogs choose the stick and its newest file.

    The server's sites are in a country without a policy, so the window has one for it.
    """
    time, ticks = SteppingTime(), Ticks()
    time.moment = datetime.now(UTC)  # the server and the other laptops live now
    connect = connecting(lambda: laptop.study.context, lambda *request: laptop.fault(*request))

    def newest(*_: object) -> Path | None:
        return max(stick.iterdir(), key=lambda file: file.stat().st_mtime_ns) if stick is not None else None

    desk = replace(
        make_desk(laptop.store.folder, time, ticks, opened=laptop.store),
        make_sync=lambda store: SyncClient(store, now=laptop.now, sleep=lambda _: None, connect=connect),
        policy=ConsentPolicy("test", {"NL": replace(load_policy().of("BE"), country="NL")}),
        ask_folder=lambda *_: stick,
        ask_file=newest,
    )
    office = build_window(desk)
    qtbot.addWidget(office.window)
    office.window.show()
    office.window.resize(1366, 768)
    walk = Walk(office, Hand(qtbot, ticks, time))
    walk.settle()
    yield walk
    office.flow.child_flow.saver.drain()
    office.runner.close()
    office.garbage.close()
