"""The page that asks for the passphrase, shown alone and at once; the rest of the program loads behind it.

Imports only what this page needs: everything else would be waited for before anything is to be seen.
"""

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.ui.passphrase_box import Typed
from app.ui.texts import Texts
from app.ui.theme import Theme, stylesheet
from app.ui.unlock_page import UnlockPage

SIZE, MIN_SIZE = (1280, 800), (1024, 600)


class FirstWindow(QMainWindow):
    """Gives its place, and what was typed meanwhile, to the window of the whole program."""

    painted = Signal()
    """Once, when the page has been seen."""

    def __init__(self, texts: Texts, theme: Theme, *, hint: str) -> None:
        super().__init__()
        self.setWindowTitle("Immerse Field")
        if texts.is_rtl:
            self.setLayoutDirection(texts.direction)
        self.unlock = UnlockPage(texts, theme)
        middle = QWidget()
        middle.setStyleSheet(stylesheet(theme))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.unlock)
        self.setCentralWidget(middle)
        self.setMinimumSize(*MIN_SIZE)
        available = self.screen().availableGeometry()
        self.resize(min(SIZE[0], available.width()), min(SIZE[1], available.height()))
        self._asked = ""
        self._is_painted = False
        self.unlock.unlock_asked.connect(self._on_asked)
        self.unlock.show_unlock(hint=hint, is_locked_again=False, is_syncing=False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Tell of the first paint, when it has reached the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._on_painted)

    @property
    def typed(self) -> str:
        """What stands in the field, or was entered already."""
        return self._asked or self.unlock.box.field.text()

    @property
    def is_asked(self) -> bool:
        """Whether the passphrase was entered before the program was ready to check it."""
        return bool(self._asked)

    def place(self) -> QRect:
        """Where the next window has to stand."""
        return self.geometry()

    def _on_painted(self) -> None:
        self.painted.emit()

    def _on_asked(self, typed: Typed) -> None:
        """Remember it; the words say that it is being looked at, which is what happens next."""
        self._asked = typed.passphrase
        self.unlock.box.show_checking()
