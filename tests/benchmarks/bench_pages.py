"""Answer -> next question painted, on the real store, beside a bare repaint and a bare commit in the same run.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_pages [--interviews 20]

Prints p50 and p95 in milliseconds and the memory before and after. About 20 s for 20 interviews.
"""

import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import click
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QLabel

from app.forms.xlsform import convert_workbook
from app.protocol.wire import Assignment, FormPackage, RosterEntry, SiteInfo
from app.storage import Store
from app.storage.rows import Consent, DraftUpdate
from app.ui.application import Office, build_window
from app.ui.child.cards import RadioCard
from app.ui.class_page import OpenChild
from app.ui.fonts import load_fonts
from tests.fresh_store import PASSPHRASE, QUICK
from tests.storage.conftest import SITE, enrol_directly
from tests.ui.conftest import Ticks, make_desk

REPO = Path(__file__).resolve().parents[2]
LANGUAGE = "English (en)"
_ASIDE = {"hard_questions": "yes", "break": "go_on"}
"""Pages between questions, and the button that leads on."""


class Wall:
    """The real wall clock in the shape that the tests' desk wants."""

    def now(self) -> datetime:
        """Now."""
        return datetime.now(UTC)


class Painted(QObject):
    """Counts the paints of a label."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self.text = ""
        self._label = label
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Remember what was painted last."""
        if event.type() == QEvent.Type.Paint:
            self.text = self._label.text()
        return False


def until(condition: Callable[[], bool]) -> None:
    """Wait for something to be so."""
    # Waits inside Qt, where the interpreter's lock is free for the workers: a spinning loop would starve them.
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def make_store(folder: Path, wall: Wall, children: int) -> Store:
    """A store with the 10-18 form and so many children of 14."""
    store = Store.create(folder, PASSPHRASE, now=wall.now, cost=QUICK)
    enrol_directly(store)
    form = convert_workbook(REPO / "questionnaires/wellbeing_older/form.xlsx")
    store.save_form(
        FormPackage(
            form_id=form.form_id,
            version=form.version,
            title=form.title,
            xform=form.xform_xml,
            attachments={},
            age_from=10,
            age_to=18,
        )
    )
    site = SiteInfo(site_id=SITE, name="School", country="BE", region="BE10", setting="formal_secondary")
    codes = [f"C{number}" for number in range(children)]
    roster = tuple(
        RosterEntry(code=code, site_id=SITE, class_label="1", seat=n, age=14) for n, code in enumerate(codes)
    )
    store.save_assignment(Assignment(forms=(), sites=(site,), roster=roster))
    for code in codes:
        store.record_consent(code, Consent("guardian", "P", "1", "en", wall.now()))
    return store


def walk_through(office: Office, store: Store, ticks: Ticks, code: str, *, is_hasty: bool) -> list[float]:
    """One interview; milliseconds to the paint of the next question.

    Args:
        is_hasty: count from the tap on the card, with Next in the same instant; else from the tap on Next alone.
    """
    window, flow = office.window, office.flow.child_flow
    (form,) = store.forms()
    asked = OpenChild(code, form, LANGUAGE, percent=100, override_reason=None, draft=None)
    window.class_page.interview_asked.emit(asked)
    message, page = window.child.message, window.child.question
    until(lambda: window.child.page is message and message.message.name == "assent")
    message.press("yes")
    until(lambda: window.child.page is page and office.runner.is_settled)
    painted = Painted(page.question)
    times = []
    while window.child.page is page:
        ticks.rest()
        cards = [target for target in page.area.targets() if isinstance(target, RadioCard)]
        before = painted.text = page.question.text()
        start = time.perf_counter()
        if cards:
            cards[len(cards) // 2].click()
        else:
            page.dont_know.click()
        if not is_hasty:
            until(lambda: office.runner.is_settled)
            start = time.perf_counter()
        page.next.click()
        until(lambda: painted.text not in ("", before) or window.child.page is not page)  # noqa: B023 - used at once
        if window.child.page is page:
            times.append((time.perf_counter() - start) * 1000)
        elif window.child.message.message.name in _ASIDE:
            # A page to decide on, or the offer of a break: no page turn to measure.
            ticks.rest()
            window.child.message.press(_ASIDE[window.child.message.message.name])
            until(lambda: window.child.page is page and office.runner.is_settled)
    until(lambda: office.runner.is_settled and flow.is_saved)
    painted.deleteLater()
    window.show_page(window.class_page)
    return times


def _bare_repaints(rounds: int) -> list[float]:
    label = QLabel("0")
    label.resize(1366, 768)
    label.show()
    until(label.isVisible)
    painted = Painted(label)
    times = []
    for number in range(1, rounds):
        start = time.perf_counter()
        label.setText(str(number))
        until(lambda: painted.text == str(number))  # noqa: B023 - used at once
        times.append((time.perf_counter() - start) * 1000)
    return times


def _bare_commits(store: Store, rounds: int) -> list[float]:
    (row, *_) = [row for row in store.interviews() if row.state.value == "draft"]
    saved = store.interview(row.entity)
    times = []
    for number in range(rounds):
        update = DraftUpdate(row.entity, {"/x": str(number)}, saved.session_json, saved.position, saved.language)
        start = time.perf_counter()
        store.save(update)
        times.append((time.perf_counter() - start) * 1000)
    return times


def _line(name: str, times: list[float]) -> str:
    cuts = statistics.quantiles(times, n=100)
    return f"{name:<52} n={len(times):<5} p50 {cuts[49]:7.2f} ms   p95 {cuts[94]:7.2f} ms   p99 {cuts[98]:7.2f} ms"


def _memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


@click.command(help=__doc__)
@click.option(
    "--interviews", default=20, show_default=True, help="How many interviews of the 10-18 form to walk through."
)
def main(interviews: int) -> None:
    """Run and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["bench"])
    application.setStyle("Fusion")
    load_fonts()
    wall, ticks = Wall(), Ticks()
    with tempfile.TemporaryDirectory() as name:
        store = make_store(Path(name) / "store", wall, interviews + 2)
        office = build_window(make_desk(Path(name) / "store", wall, ticks, opened=store))
        office.window.resize(1366, 768)
        office.window.show()
        until(lambda: office.runner.is_settled)
        walk_through(office, store, ticks, "C0", is_hasty=True)
        first_mb = _memory_mb()
        hasty: list[float] = []
        calm: list[float] = []
        for number in range(1, interviews + 1):
            into = hasty if number % 2 else calm
            into += walk_through(office, store, ticks, f"C{number}", is_hasty=number % 2 == 1)
        last_mb = _memory_mb()
        click.echo(_line("Next -> committed -> next question painted", calm))
        click.echo(_line("card and Next at once -> 2 commits -> painted", hasty))
        office.window.class_page.interview_asked.emit(
            OpenChild(f"C{interviews + 1}", store.forms()[0], LANGUAGE, percent=100, override_reason=None, draft=None)
        )
        message = office.window.child.message
        until(lambda: message.message.name == "assent")
        message.press("yes")
        until(lambda: office.window.child.page is office.window.child.question and office.runner.is_settled)
        click.echo(_line("bare: a label repainted", _bare_repaints(300)))
        click.echo(_line("bare: one step committed to the encrypted store", _bare_commits(store, 300)))
        growth = last_mb - first_mb
        click.echo(
            f"memory: {first_mb:.1f} MB after one interview, {last_mb:.1f} MB after {interviews} ({growth:+.1f} MB)"
        )
        office.close()
    os._exit(0)


if __name__ == "__main__":
    main()
