"""Collects cyclic garbage on the GUI thread only, and gives memory that is free back to the system.

Python collects in whichever thread happens to allocate. A worker that did so could destroy Qt objects in the wrong
thread, which ends the process. While the window is open, collecting by itself is off and a timer does it here.
"""

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 10_000


class GarbageCollector(QObject):
    """Lives as long as the window; `close` gives collecting back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        # Modules and pages stay to the end: frozen, they cost a collection no time.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def close(self) -> None:
        """Back to Python's own way."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def _collect(self) -> None:
        gc.collect()
        _give_back()


def _give_back() -> None:
    """What loading and checking the passphrase needed is free by then, but glibc keeps it to itself."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries have none and need none
        if trim is not None:
            trim(0)
