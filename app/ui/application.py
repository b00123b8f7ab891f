"""Starts the window: QApplication, fonts, pages and controllers; the only place that makes a QApplication."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app.appearance import Appearance
from app.errors import AppError
from app.storage.place import has_store
from app.ui.desk import Cabinet, Desk
from app.ui.first_window import FirstWindow
from app.ui.fonts import in_language, load_fonts
from app.ui.garbage import GarbageCollector
from app.ui.lang.library import SOURCE_LANGUAGE, Library
from app.ui.palettes import is_system_dark, palette_of
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts
from app.ui.theme import THEMES, Band, Theme

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


def system_language(words_folder: Path | None = None) -> str:
    """The first of this computer's languages that the program speaks, else English.

    Args:
        words_folder: where sheets with further languages lie.
    """
    library = Library(words_folder)
    spoken = (library.code_of(wanted) for wanted in QLocale.system().uiLanguages())
    return next((code for code in spoken if code is not None), SOURCE_LANGUAGE)


def build_window(desk: Desk) -> Office:
    """Build the window and show its first page; needs a QApplication with fonts loaded. Does not show the window."""
    from app.ui.researcher_flow import ResearcherFlow
    from app.ui.shell import MainWindow

    cabinet = Cabinet(desk)
    texts = Texts(desk.language, library=cabinet.library)
    theme = _theme_of(desk)
    window = MainWindow(
        texts,
        theme,
        monotonic_ms=desk.clock.monotonic_ms,
        zone=desk.zone,
        is_full_screen=desk.is_full_screen,
    )
    runner = TaskRunner()
    flow = ResearcherFlow(window, desk, runner, cabinet, texts)
    runner.storage(desk.warm, then=_nothing, failed=_report_later)
    flow.begin(has_store=has_store(desk.folder))
    return Office(window, flow, runner, cabinet, GarbageCollector(window))


def _theme_of(desk: Desk) -> Theme:
    chosen = desk.appearance
    palette = palette_of(chosen.scheme, is_system_dark=is_system_dark())
    return replace(in_language(THEMES[Band.ADULT], desk.language), palette=palette, percent=chosen.percent)


class Start(QObject):
    """The page that asks for the passphrase stands there at once, and the program comes up behind it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.stage: Stage | None = None
        self.first: FirstWindow | None = None
        if desk.opened is not None or not has_store(desk.folder):
            return
        texts = Texts(desk.language, library=Library(desk.words_folder))
        self.first = FirstWindow(texts, _theme_of(desk), hint=desk.hint)
        self.first.painted.connect(self._on_painted)
        self._loading = TaskRunner(self)
        self._garbage = GarbageCollector(self.first)

    def show(self) -> None:
        """Show the first window, or at once the one of the whole program where no passphrase is asked."""
        if self.first is not None:
            self.first.show()
        else:
            self.stage = Stage(self._desk)
            self.stage.show()

    def _on_painted(self) -> None:
        self._loading.storage(_load_rest, then=self._on_loaded, failed=self._on_not_loaded)

    def _on_not_loaded(self, _: AppError) -> None:
        """Build the window all the same: what is missing is then said by name, and no page waits for ever."""
        self._on_loaded(None)

    def _on_loaded(self, _: None) -> None:
        """The window of the whole program takes the place of the first one, with what was typed meanwhile."""
        first = self.first
        assert first is not None
        self._loading.close()
        self._garbage.close()
        self.stage = Stage(self._desk)
        window = self.stage.office.window
        window.setGeometry(first.place())
        window.setWindowState(first.windowState())
        window.unlock.box.field.setText(first.typed)
        self.stage.show()
        window.unlock.box.field.setFocus()
        if first.is_asked:
            window.unlock.box.button.click()
        first.close()
        first.deleteLater()
        self.first = None

    def close(self) -> None:
        """Bring every answer to the disk and end the workers."""
        if self.first is not None:
            self._garbage.close()
            self._loading.close()
        if self.stage is not None:
            self.stage.office.close()


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


def _load_rest() -> None:
    """Everything that the window of the whole program needs; on the storage worker, while the first page is read."""
    import app.ui.researcher_flow
    import app.ui.shell  # noqa: F401 - loading is the purpose


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


def run(desk: Desk, argv: Sequence[str]) -> int:
    """Open the program and stay until its window is closed.

    Args:
        desk: what the window needs from outside.
        argv: command line for Qt.

    Returns:
        The exit code of the program.
    """
    application = QApplication(list(argv))
    application.setApplicationName("immerse-field")
    application.setStyle("Fusion")
    load_fonts()
    translate_dialogs(application, desk.language)
    start = Start(desk)
    start.show()
    code = application.exec()
    start.close()
    return code
