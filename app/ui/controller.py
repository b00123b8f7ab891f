"""What the controllers of the researcher's pages have in common: what they work with, and how long they live."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.ui.desk import Cabinet, Desk
from app.ui.shell import MainWindow
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts


@dataclass(frozen=True)
class Workplace:
    """What every controller works with.

    Attributes:
        window: holds the pages.
        desk: clock, folder, and the dialogs that ask for files.
        runner: reads and stores on the storage worker.
        cabinet: the open store.
        texts: the researcher's words.
    """

    window: MainWindow
    desk: Desk
    runner: TaskRunner
    cabinet: Cabinet
    texts: Texts


class Controller(QObject):
    """Connects pages, workers and store; lives as long as the window."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.window)
        self._window, self._desk, self._runner = place.window, place.desk, place.runner
        self._cabinet, self._texts = place.cabinet, place.texts
