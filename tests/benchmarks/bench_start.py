"""Start to first painted frame, beside a bare Qt Widgets window in the same run; prints figures, fails nothing.

Both run from compiled modules, as an installed program does; the wall clock and the processor's time are printed, since
other work on the machine lengthens only the first.

usage: python -m tests.benchmarks.bench_start [RUNS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

BARE = """
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
application = QApplication([])
window = QWidget()
column = QVBoxLayout(window)
for number in range(5):
    column.addWidget(QPushButton(str(number)))
window.resize(1280, 800)
"""
APP = """
import os
import app.__main__
from app.commands.window import opening_for
from app.settings import load_settings
from app.storage.core_dumps import forbid_core_dumps
forbid_core_dumps()
opening = opening_for(load_settings(os.environ))
from app.ui.start import Start, make_application
application = make_application([])
# The rest loads when this page has been seen and is no part of it; here the process ends at once.
start = Start(opening)
window = start.first
"""
SHOW = """
window.show()
window.grab()
import os, resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, flush=True)
os._exit(0)
"""


@dataclass(frozen=True)
class Measured:
    """One start: from exec to the first painted frame."""

    wall_ms: float
    processor_ms: float
    memory_mb: int


def measure(program: str, folder: Path) -> Measured:
    """Start once, on the store in a folder."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(folder),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, began = os.times(), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program + SHOW], env=environment, capture_output=True, text=True, check=True
    )
    wall, after = time.perf_counter() - began, os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return Measured(wall * 1000, used * 1000, int(done.stdout))


def main() -> None:
    """Print medians of both and their ratio; the two take turns, so that a busy machine slows both."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # The passphrase is asked as soon as there is a file; what is in it is not looked at before.
        (folder / "immerse-field").mkdir()
        (folder / "immerse-field" / "field.db").touch()
        for program in (BARE, APP):
            measure(program, folder)  # compiles the modules
        pairs = [(measure(BARE, folder), measure(APP, folder)) for _ in range(runs)]
    for what, unit in (("wall_ms", "ms"), ("processor_ms", "ms"), ("memory_mb", "MB")):
        bare, app = (statistics.median(getattr(pair[index], what) for pair in pairs) for index in (0, 1))
        print(  # noqa: T201
            f"{what:<13} bare Qt window {bare:5.0f} {unit}   first page {app:5.0f} {unit}   {app / bare:.2f} times"
            f"   (medians of {runs})"
        )


if __name__ == "__main__":
    main()
