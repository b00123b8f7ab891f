"""The window of the whole program: pages, controllers, workers; the first page and QApplication come before it."""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app.appearance import Appearance
from app.errors import AppError
from app.storage.place import has_store
from app.ui.desk import Cabinet, Desk
from app.ui.garbage import GarbageCollector
from app.ui.lang.library import system_language
from app.ui.palettes import researcher_theme
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts

if TYPE_CHECKING:
    from app.storage import Store
    from app.ui.researcher_flow import ResearcherFlow
    from app.ui.shell import MainWindow

SECONDS_PER_MINUTE = 60


@dataclass(frozen=True)
class Office:
    """The window with what runs behind it; `close` ends the workers."""

    window: "MainWindow"
    flow: "ResearcherFlow"
    runner: TaskRunner
    cabinet: Cabinet
    garbage: GarbageCollector

    def close(self) -> None:
        """Bring every answer to the disk, let running work end, close the store, take the window away."""
        self.flow.child_flow.saver.drain()
        self.runner.close()
        self.cabinet.lock()
        self.garbage.close()
        self.window.deleteLater()

    def hand_over(self) -> "Store | None":
        """As `close`, but the window stays, and the open store goes to another one."""
        self.flow.child_flow.saver.drain()
        self.runner.close()
        self.garbage.close()
        return self.cabinet.release()


def build_window(desk: Desk) -> Office:
    """Build the window and show its first page; needs a QApplication with fonts loaded. Does not show the window."""
    from app.ui.controller import Workplace
    from app.ui.researcher_flow import ResearcherFlow
    from app.ui.shell import MainWindow

    cabinet = Cabinet(desk)
    texts = Texts(desk.language, library=cabinet.library)
    theme = researcher_theme(desk.appearance, desk.language)
    window = MainWindow(
        texts,
        theme,
        monotonic_ms=desk.clock.monotonic_ms,
        zone=desk.zone,
        is_full_screen=desk.is_full_screen,
    )
    runner = TaskRunner(unexpected=desk.note_crash)
    flow = ResearcherFlow(Workplace(window, desk, runner, cabinet, texts))
    runner.storage(desk.warm, then=_nothing, failed=_report_later)
    flow.begin(has_store=has_store(desk.folder))
    return Office(window, flow, runner, cabinet, GarbageCollector(window))


class Stage(QObject):
    """Holds the window, and puts a new one in its place when somebody wants another language, colours or size.

    A new window shows everything in the chosen way at once, also what no page could change in itself.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.office = self._built(desk)

    def show(self) -> None:
        """Show the window."""
        self.office.window.show()

    def _built(self, desk: Desk) -> Office:
        office = build_window(desk)
        office.flow.look_chosen.connect(self._on_look)
        return office

    def _on_look(self, chosen: Appearance) -> None:
        # Not inside the old window's own signal: it goes away in this.
        QTimer.singleShot(0, self, partial(self.change, chosen))

    def change(self, chosen: Appearance) -> None:
        """Show the program in another way; the store stays open."""
        before = self.office
        store = before.hand_over()
        language = chosen.language or system_language(self._desk.words_folder)
        self._desk = replace(
            self._desk,
            appearance=chosen,
            language=language,
            idle_lock_s=chosen.lock_minutes * SECONDS_PER_MINUTE,
            opened=store,
        )
        application = QApplication.instance()
        if isinstance(application, QApplication):
            translate_dialogs(application, language)
        self.office = self._built(self._desk)
        self.office.window.setGeometry(before.window.geometry())
        self.office.window.setWindowState(before.window.windowState())
        self.show()
        before.window.close()
        before.window.deleteLater()


def _nothing(_result: None) -> None:
    """Warming up has no result."""


def _report_later(_error: AppError) -> None:
    """What is missing is said when it is needed: by the unlocking, in words."""


def translate_dialogs(application: QApplication, language: str) -> bool:
    """Let Qt's own dialogs (files, printing) speak a language.

    Returns:
        Whether Qt has words in it; it has none in Greek, Romanian, Somali and Urdu, and stays English there.
    """
    words = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    is_found = words.load(QLocale(language), "qtbase", "_", folder)
    return is_found and application.installTranslator(words)
