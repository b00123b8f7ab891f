"""Memory of the program at rest and over many interviews, beside a bare Qt Widgets window in the same run.

At rest: the first page of the whole program, with the store open and nobody touching anything. Three figures each: what
belongs to the program alone (private, what Windows' task manager shows); its share where other processes use the same
libraries (proportional); what is resident with all pages of shared libraries, which the system can drop. Prints, fails
nothing.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_memory [--interviews 500]
"""

import gc
import os
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

import click
from PySide6.QtWidgets import QApplication

from app.ui.application import build_window
from app.ui.fonts import load_fonts
from tests.benchmarks.bench_pages import Wall, make_store, until, walk_through
from tests.fresh_store import PASSPHRASE
from tests.ui.conftest import Ticks, make_desk

BARE = """
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
application = QApplication([])
window = QWidget()
column = QVBoxLayout(window)
for number in range(5):
    column.addWidget(QPushButton(str(number)))
window.resize(1280, 800)
window.show()
window.grab()
"""
APP = """
import os
from PySide6.QtTest import QTest
from app.commands.window import opening_for
from app.settings import load_settings
opening = opening_for(load_settings(os.environ))
from app.ui.start import Start, make_application
application = make_application([])
start = Start(opening)
start.show()
while start.stage is None:
    QTest.qWait(10)
office = start.stage.office
office.window.unlock.box.field.setText(os.environ["BENCH_PASSPHRASE"])
office.window.unlock.box.button.click()
while office.window.page is not office.window.home or not office.runner.is_settled:
    QTest.qWait(10)
QTest.qWait(11_000)  # over the first collection of garbage
"""
TELL = """
import os
sizes = dict(line.split()[:2] for line in open("/proc/self/smaps_rollup") if line.endswith("kB\\n"))
private = int(sizes["Private_Dirty:"]) + int(sizes["Private_Clean:"])
print(private // 1024, int(sizes["Pss:"]) // 1024, int(sizes["Rss:"]) // 1024, flush=True)
os._exit(0)
"""
POINTS = 5


def measure(program: str, folder: Path) -> tuple[int, int, int]:
    """Megabytes: private, proportional, resident.

    The first of two runs compiles the modules and brings the schema up to date.
    """
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "IMMERSE_FIELD_DATA": str(folder / "store"),
        "BENCH_PASSPHRASE": PASSPHRASE,
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", program + TELL], env=environment, capture_output=True, text=True, check=True
        )
    private, proportional, resident = (int(part) for part in done.stdout.split())
    return private, proportional, resident


def _private_mb() -> float:
    with Path("/proc/self/smaps_rollup").open(encoding="ascii") as lines:
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Private_Dirty:"))


def growth(folder: Path, interviews: int) -> tuple[tuple[int, float], ...]:
    """(interviews done, private megabytes) after the first and at equal distances, in one window of one process."""
    wall, ticks = Wall(), Ticks()
    store = make_store(folder / "many", wall, interviews + 1)
    office = build_window(make_desk(folder / "many", wall, ticks, opened=store))
    office.window.resize(1366, 768)
    office.window.show()
    until(lambda: office.runner.is_settled)
    points = []
    for number in range(interviews + 1):
        walk_through(office, store, ticks, f"C{number}", is_hasty=True)
        if number % max(1, interviews // POINTS) == 0:
            gc.collect()
            points.append((number, _private_mb()))
    office.close()
    return tuple(points)


@click.command(help=__doc__)
@click.option("--interviews", default=50, show_default=True, help="How many interviews of the 10-18 form.")
def main(interviews: int) -> None:
    """Run and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_store(folder / "store", Wall(), 30).close()
        bare, rest = measure(BARE, folder), measure(APP, folder)
        for name, sizes in (("bare Qt window:", bare), ("at rest, store open:", rest)):
            private, proportional, resident = sizes
            click.echo(
                f"{name:<20} private {private:4} MB   proportional {proportional:4} MB   resident {resident:4} MB"
            )
        application = QApplication(["bench"])
        application.setStyle("Fusion")
        load_fonts()
        began = time.perf_counter()
        points = growth(folder, interviews)
        click.echo("   ".join(f"after {number}: {mb:.1f} MB" for number, mb in points))
        steps = [(after[1] - before[1]) / (after[0] - before[0]) for before, after in pairwise(points)]
        click.echo(
            f"growth over {interviews} interviews: {points[-1][1] - points[0][1]:+.1f} MB; last fifth "
            f"{steps[-1] * 1000:+.0f} KB an interview ({time.perf_counter() - began:.0f} s)"
        )
    os._exit(0)


if __name__ == "__main__":
    main()
