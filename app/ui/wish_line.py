"""Who would like to talk to somebody, and the button that says it has happened; asks, never stores."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.class_view import ChildCode
from app.ui.sitting_notes import AdultWish
from app.ui.texts import Texts


class WishLine(QFrame):
    """One child at a time, who waits longest first; it stays until somebody ticks it off."""

    seen = Signal(ChildCode)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._code = ""
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("role", "notice")
        self.done = QPushButton()
        self.done.clicked.connect(self._on_done)
        self.setProperty("role", "panel")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        row.addWidget(self.done)
        self.hide()

    def show_wishes(self, wishes: tuple[AdultWish, ...]) -> None:
        """Show the first of them; none hides the line."""
        self._code = wishes[0].code if wishes else ""
        translate = self._texts.translate
        words = done = ""
        if wishes:
            words = translate(
                "App", "Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others."
            ).format(code=wishes[0].code, label=wishes[0].class_label or "–")
            done = translate("App", "Somebody has talked with it")
        self.words.setText(words)
        self.done.setText(done)
        self.setVisible(bool(wishes))

    def _on_done(self) -> None:
        if self._code:
            self.seen.emit(ChildCode(self._code))
