"""A question to the researcher before something that cannot be undone by a tap; decides nothing itself."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.centring import centred
from app.ui.page import Page
from app.ui.panel import Panel

_MAX_ANSWERS = 3


@dataclass(frozen=True)
class Asked:
    """What the page asks.

    Attributes:
        name: what it is about; comes back in `AskedChosen`.
        answers: (key, words, role) of each button; the first is the way back and has the focus.
    """

    name: str
    title: str
    words: tuple[str, ...]
    answers: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class AskedChosen:
    """A button was pressed."""

    name: str
    key: str


class AskPage(Page):
    """Shows one `Asked` after another."""

    chosen = Signal(AskedChosen)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = Asked("", "", (), ())
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.words = QLabel()
        self.buttons = tuple(QPushButton() for _ in range(_MAX_ANSWERS))
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        panel = Panel(820)
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(36, 28, 36, 28)
        inner.setSpacing(16)
        inner.addWidget(self.title)
        inner.addWidget(self.words)
        inner.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(14)
        for number, button in enumerate(self.buttons):
            row.addWidget(button)
            if number == 0:
                row.addStretch(1)
            button.clicked.connect(self._on_clicked)
        inner.addLayout(row)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(centred(panel))
        column.addStretch(3)

    def ask(self, asked: Asked) -> None:
        """Show a question."""
        self.asked = asked
        self.title.setText(asked.title)
        self.words.setText("\n".join(asked.words))
        self.words.setVisible(bool(asked.words))
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(asked.answers))
        for (_, words, role), button in zip(asked.answers, self.buttons, strict=False):
            button.setText(words.replace("&", "&&"))
            button.setAccessibleName(words)
            button.setProperty("role", role)
            button.style().polish(button)
        self.buttons[0].setFocus()

    def forget(self) -> None:
        """The question may name a child's code."""
        self.ask(Asked("", "", (), ()))

    def button(self, key: str) -> QPushButton:
        """The button of an answer."""
        return self.buttons[[answer[0] for answer in self.asked.answers].index(key)]

    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        key = self.asked.answers[self.buttons.index(button)][0]
        self.chosen.emit(AskedChosen(self.asked.name, key))
