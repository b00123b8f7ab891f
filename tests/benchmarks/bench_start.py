"""Start to first painted frame, beside a bare Qt Widgets window in the same run; prints figures, fails nothing.

usage: python -m tests.benchmarks.bench_start [RUNS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
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
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.commands.window import desk_for
from app.settings import Settings
from app.ui.application import Start
from app.ui.fonts import load_fonts
application = QApplication([])
application.setStyle("Fusion")
load_fonts()
# The rest loads when this page has been seen and is no part of it; here the process ends at once.
start = Start(desk_for(Settings(data_dir=Path(os.environ["BENCH_STORE"]))))
window = start.first
"""
SHOW = """
window.show()
window.grab()
import os, resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, flush=True)
os._exit(0)
"""


def measure(program: str, folder: str) -> tuple[float, int]:
    """One start on the store in a folder: (milliseconds from exec to the first painted frame, megabytes at its end)."""
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program + SHOW],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "BENCH_STORE": folder},
        capture_output=True,
        text=True,
        check=True,
    )
    return (time.perf_counter() - began) * 1000, int(done.stdout)


def main() -> None:
    """Print medians of both and their ratio; the two take turns, so that a busy machine slows both."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        # The passphrase is asked as soon as there is a file; what is in it is not looked at before.
        (Path(folder) / "field.db").touch()
        pairs = [(measure(BARE, folder), measure(APP, folder)) for _ in range(runs)]
    bare_ms, app_ms = (statistics.median(pair[index][0] for pair in pairs) for index in (0, 1))
    bare_mb, app_mb = (statistics.median(pair[index][1] for pair in pairs) for index in (0, 1))
    print(f"bare Qt window: {bare_ms:.0f} ms, {bare_mb:.0f} MB (median of {runs})")  # noqa: T201
    print(f"unlock page:    {app_ms:.0f} ms, {app_mb:.0f} MB (median of {runs})")  # noqa: T201
    print(f"ratio:          {app_ms / bare_ms:.1f} times, {app_mb / bare_mb:.1f} times")  # noqa: T201


if __name__ == "__main__":
    main()
