"""Opens the program: the page that asks for the passphrase stands there at once, and the rest loads behind it.

What is imported here is waited for before anything is to be seen, so it is as little as can be.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.appearance import Appearance
from app.storage.place import has_store
from app.ui.first_window import FirstWindow
from app.ui.fonts import load_fonts
from app.ui.lang.library import Library, system_language
from app.ui.palettes import researcher_theme
from app.ui.texts import Texts

if TYPE_CHECKING:
    from app.errors import AppError
    from app.ui.application import Stage
    from app.ui.desk import Desk
    from app.ui.garbage import GarbageCollector
    from app.ui.tasks import TaskRunner


@dataclass(frozen=True)
class Opening:
    """What the first page needs, and where the rest comes from.

    Attributes:
        folder: where the store is.
        appearance: language, colours and size as they were chosen.
        words_folder: sheets with further languages of the program's own words; it need not exist.
        hint: words shown on the unlock page, for example the demo's passphrase.
        is_unlocked: the desk brings an open store (the demo): no passphrase is asked.
        make_desk: everything else that the window needs; called on the storage worker where a passphrase is asked.
    """

    folder: Path
    appearance: Appearance
    make_desk: "Callable[[], Desk]"
    words_folder: Path | None = None
    hint: str = ""
    is_unlocked: bool = False

    @property
    def language(self) -> str:
        """The chosen language, else the computer's."""
        return self.appearance.language or system_language(self.words_folder)


class Start(QObject):
    """The first window, until the one of the whole program takes its place."""

    def __init__(self, opening: Opening) -> None:
        super().__init__()
        self._opening = opening
        self.stage: Stage | None = None
        self.first: FirstWindow | None = None
        self._loading: TaskRunner | None = None
        self._garbage: GarbageCollector | None = None
        if opening.is_unlocked or not has_store(opening.folder):
            return
        language = opening.language
        texts = Texts(language, library=Library(opening.words_folder))
        self.first = FirstWindow(texts, researcher_theme(opening.appearance, language), hint=opening.hint)
        self.first.painted.connect(self._on_painted)

    def show(self) -> None:
        """Show the first window, or at once the one of the whole program where no passphrase is asked."""
        if self.first is not None:
            self.first.show()
        else:
            self._show_stage(self._opening.make_desk())

    def _on_painted(self) -> None:
        from app.ui.garbage import GarbageCollector  # here: the page has been seen now
        from app.ui.tasks import TaskRunner

        self._garbage = GarbageCollector(self.first)
        self._loading = TaskRunner(self)
        self._loading.storage(self._load_rest, then=self._on_loaded, failed=self._on_not_loaded)

    def _load_rest(self) -> "Desk":
        """Everything that the whole program's window needs; on the storage worker, while the first page is read."""
        import app.ui.application
        import app.ui.researcher_flow
        import app.ui.shell  # noqa: F401 - loading is the purpose

        return self._opening.make_desk()

    def _on_not_loaded(self, _: "AppError") -> None:
        """Build the window all the same: what is missing is then said by name, and no page waits for ever."""
        self._on_loaded(self._opening.make_desk())

    def _on_loaded(self, desk: "Desk") -> None:
        """The window of the whole program takes the place of the first one, with what was typed meanwhile."""
        first = self.first
        assert first is not None
        self._end_loading()
        window = self._show_stage(desk).office.window
        window.setGeometry(first.place())
        window.setWindowState(first.windowState())
        window.unlock.box.field.setText(first.typed)
        window.unlock.box.field.setFocus()
        if first.is_asked:
            window.unlock.box.button.click()
        first.close()
        first.deleteLater()
        self.first = None

    def _show_stage(self, desk: "Desk") -> "Stage":
        from app.ui.application import Stage, translate_dialogs

        application = QApplication.instance()
        if isinstance(application, QApplication):
            translate_dialogs(application, desk.language)
        self.stage = Stage(desk)
        self.stage.show()
        return self.stage

    def _end_loading(self) -> None:
        if self._loading is not None and self._garbage is not None:
            self._loading.close()
            self._garbage.close()
            self._loading = self._garbage = None

    def close(self) -> None:
        """Bring every answer to the disk and end the workers."""
        self._end_loading()
        if self.stage is not None:
            self.stage.office.close()


def make_application(argv: Sequence[str]) -> QApplication:
    """The one application object, with the program's own style and fonts."""
    application = QApplication(list(argv))
    application.setApplicationName("immerse-field")
    application.setStyle("Fusion")
    load_fonts()
    return application


def run(opening: Opening, argv: Sequence[str]) -> int:
    """Open the program and stay until its window is closed.

    Args:
        opening: what the first page needs, and where the rest comes from.
        argv: command line for Qt.

    Returns:
        The exit code of the program.
    """
    application = make_application(argv)
    start = Start(opening)
    start.show()
    code = application.exec()
    start.close()
    return code
