"""How long the researcher's pages take with 2,000 interviews and 400 sites, and a bare Qt table of as many rows.

usage: python -m tests.benchmarks.bench_lists
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import click
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from app.protocol.wire import Assignment, RosterEntry, SiteInfo
from app.storage import Store
from app.ui.application import Office, build_window
from app.ui.fonts import load_fonts
from tests.benchmarks.bench_store import fill, now
from tests.storage.conftest import PASSPHRASE, QUICK, SITE, SteppingTime, assign_children, enrol_directly
from tests.ui.conftest import Ticks, make_desk

INTERVIEWS, SITES, CHILDREN, TURNS = 2_000, 400, 30, 9


def opened(folder: Path) -> Store:
    """A store with many interviews at one site, and many other sites."""
    store = Store.create(folder, PASSPHRASE, now=now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    sites = tuple(
        SiteInfo(site_id=f"X-{n}", name=f"School {n}", country="BE", region="BE10", setting="formal_primary")
        for n in range(SITES - 1)
    )
    roster = tuple(
        RosterEntry(code=f"K{n}", site_id=SITE, class_label=f"{n // CHILDREN}A", seat=n % CHILDREN, age=9)
        for n in range(INTERVIEWS)
    )
    store.save_assignment(Assignment(forms=(), sites=sites, roster=roster))
    fill(store, INTERVIEWS)
    return store


def median_ms(turn: Callable[[], None]) -> float:
    """The median of some turns."""
    times = []
    for _ in range(TURNS):
        began = time.perf_counter()
        turn()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def page_turn(application: QApplication, office: Office, button: Callable[[], None]) -> Callable[[], None]:
    """Press a button of the bar, read the store on its worker, and paint."""

    def turn() -> None:
        button()
        while not office.runner.is_settled:
            application.processEvents()
        office.window.grab()

    return turn


def bare_table(application: QApplication) -> Callable[[], None]:
    """Qt alone: a table of as many rows, filled and painted."""

    def turn() -> None:
        model = QStandardItemModel()
        for number in range(INTERVIEWS):
            model.appendRow([QStandardItem(f"{number} {column}") for column in range(6)])
        table = QTableView()
        table.setModel(model)
        table.resize(1366, 600)
        table.show()
        application.processEvents()
        table.grab()
        table.deleteLater()

    return turn


@click.command()
def main() -> None:
    """Print medians."""
    application = QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "store"
        store = opened(folder)
        office = build_window(make_desk(folder, SteppingTime(), Ticks(), opened=store))
        office.window.show()
        office.window.resize(1366, 768)
        click.echo(
            f"{INTERVIEWS} interviews, {SITES} sites, {INTERVIEWS} children at one site (target: a page < 100 ms)"
        )
        header = office.window.header
        for words, button in (
            ("today", header.to_home.click),
            ("class", header.to_class.click),
            ("interviews", header.to_interviews.click),
        ):
            click.echo(f"  {words:12s} {median_ms(page_turn(application, office, button)):8.1f} ms")
        click.echo(f"  {'bare table':12s} {median_ms(bare_table(application)):8.1f} ms")
        office.close()
        application.processEvents()


if __name__ == "__main__":
    main()
