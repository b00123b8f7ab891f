"""How long the researcher's pages take with 2,000 interviews and 400 sites, and a bare Qt table of as many rows.

usage: python -m tests.benchmarks.bench_lists     prints medians, fails nothing

A turn is what a person waits for: a tap on the bar, the storage worker reads, the page is filled and painted. Pages and
the bare table take turns, so that a busy machine slows both; the processor's own time is what a quiet machine takes.
"""

import os
import statistics
import tempfile
import time
import uuid
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import click
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from app.protocol.wire import Assignment, RecordState, RosterEntry, SiteInfo
from app.storage import Store
from app.storage.day_rows import Presence
from app.storage.rows import Consent, NewInterview
from app.ui.application import Office, build_window
from app.ui.fonts import load_fonts
from app.ui.home_reading import today
from tests.benchmarks.bench_store import now
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SteppingTime, enrol_directly, step, whole
from tests.ui.conftest import Ticks, form_package, make_desk

INTERVIEWS, SITES, CHILDREN, ANSWERS, TURNS = 2_000, 400, 30, 25, 15
SITE = "S-200"
FORMS = (("wellbeing_younger", (6, 9)), ("wellbeing_older", (10, 18)), ("parent", (0, 120)))


def opened(folder: Path, repo: Path) -> Store:
    """A store of many sites; at one of them every child of many classes was interviewed."""
    store = Store.create(folder, PASSPHRASE, now=now, cost=QUICK)
    enrol_directly(store)
    for name, ages in FORMS:
        store.save_form(form_package(repo / "questionnaires" / name / "form.xlsx", ages))
    sites = tuple(
        SiteInfo(site_id=f"S-{n}", name=f"School {n}", country="BE", region="BE10", setting="formal_primary")
        for n in range(SITES)
    )
    roster = tuple(
        RosterEntry(code=f"K{n}", site_id=SITE, class_label=f"{n // CHILDREN:02}A", seat=n % CHILDREN + 1, age=9)
        for n in range(INTERVIEWS)
    )
    store.save_assignment(Assignment(forms=(), sites=sites, roster=roster))
    return store


def fill(store: Store, desk_day: Callable[[], None]) -> None:
    """Consent, a tick and a finished interview of some answers for every child."""
    session, form = '{"state":"' + "x" * 400 + '"}', store.forms()[-1]
    codes = [child.code for child in store.participants(SITE)]
    store.record_consents(codes, Consent("guardian", "P", "2026-1", "nl", now()))
    desk_day()
    for number, code in enumerate(codes):
        entity = str(uuid.UUID(int=number + 1))
        store.begin(
            NewInterview(
                entity, form.form_id, form.version, SITE, code, "English (en)", now(), session, {"@a": "given"}
            )
        )
        fields = {f"/f/q{question}": str(question % 5) for question in range(ANSWERS)}
        first = step(entity, "/f/q0", "0")
        store.save(type(first)(**{**first.__dict__, "answers": fields, "session_json": session}))
        store.cut(whole(entity, {**fields}, RecordState.FINAL))


def settle(application: QApplication, office: Office) -> None:
    """Let the workers end, as a window does that waits for events."""
    while not office.runner.is_settled:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def page_turn(application: QApplication, office: Office, button: Callable[[], None]) -> Callable[[], None]:
    """Press a button of the bar, read the store on its worker, and paint."""

    def turn() -> None:
        button()
        settle(application, office)
        office.window.grab()

    return turn


def bare_table() -> Callable[[], None]:
    """Qt alone: a table of as many rows, filled and painted."""

    def turn() -> None:
        model = QStandardItemModel()
        for number in range(INTERVIEWS):
            model.appendRow([QStandardItem(f"{number} {column}") for column in range(6)])
        table = QTableView()
        table.setModel(model)
        table.resize(1366, 600)
        table.show()
        table.grab()
        table.deleteLater()

    return turn


def timed_ms(turn: Callable[[], None]) -> tuple[float, float]:
    """One turn: on the wall clock, and of the processor (all threads)."""
    began, worked = time.perf_counter(), time.process_time()
    turn()
    return (time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), help="Keep the filled store here, and use it next time.")
def main(folder: Path | None) -> None:
    """Print medians."""
    application = QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as name:
        place, clock = folder or Path(name) / "store", SteppingTime()
        is_new = not Store.exists(place)
        store = opened(place, Path(__file__).resolve().parents[2]) if is_new else Store.open(place, PASSPHRASE, now=now)
        desk = make_desk(place, clock, Ticks(), opened=store)
        if is_new:
            codes = [child.code for child in store.participants(SITE)]
            fill(store, lambda: store.note_presence(codes, on=today(desk), presence=Presence.PRESENT))
        office = build_window(desk)
        office.window.show()
        office.window.resize(1366, 768)
        settle(application, office)
        measure(application, office)
        office.close()
        application.processEvents()


def measure(application: QApplication, office: Office) -> None:
    """Print the medians of all turns."""
    click.echo(f"{INTERVIEWS} interviews of as many children at one of {SITES} sites (target: a page < 100 ms)")
    window, header = office.window, office.window.header
    header.to_home.click()
    settle(application, office)
    window.home.site.setCurrentIndex(window.home.site.findData(SITE))
    window.home.site.activated.emit(window.home.site.currentIndex())
    settle(application, office)
    turns = {
        "today": page_turn(application, office, header.to_home.click),
        "class": page_turn(application, office, header.to_class.click),
        "interviews": page_turn(application, office, header.to_interviews.click),
        "bare Qt table": bare_table(),
    }
    times: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for _ in range(TURNS):
        for words, turn in turns.items():
            times[words].append(timed_ms(turn))
    bare = [worked for _, worked in times["bare Qt table"]]
    for words, taken in times.items():
        wall, cpu = (statistics.median(one) for one in zip(*taken, strict=True))
        ratio = statistics.median(page / qt for (_, page), qt in zip(taken, bare, strict=True))
        click.echo(f"  {words:14s} {wall:8.1f} ms  {cpu:8.1f} ms of the processor  {ratio:5.2f} x the bare table")


if __name__ == "__main__":
    main()
