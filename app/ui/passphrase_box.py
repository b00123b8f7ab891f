"""A passphrase field with its button, the words about wrong tries and the countdown; checks nothing itself."""

from dataclasses import dataclass, field

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.ui.error_words import error_words
from app.ui.texts import Texts


@dataclass(frozen=True)
class Typed:
    """A passphrase that was typed."""

    passphrase: str = field(repr=False)


class SecretField(QLineEdit):
    """What is typed here turns into dots, and no menu offers to copy it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  # Qt's name
        """None."""
        event.accept()


class PassphraseBox(QWidget):
    """Asks for a passphrase; while it is checked, and during the wait after wrong tries, the button is off."""

    entered = Signal(Typed)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = Texts("en")
        self._error: AppError | None = None
        self._left_s = 0
        self.checking_words = ""
        """What is said while it is checked; "" for the words of a passphrase."""
        self.label = QLabel()
        self.field = SecretField()
        self.button = QPushButton()
        self.button.setProperty("role", "main")
        self.notice = QLabel()
        self.notice.setProperty("role", "notice")
        self.notice.setWordWrap(True)
        self.label.setWordWrap(True)
        self.label.setBuddy(self.field)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.notice)
        column.addStretch(1)
        self.field.returnPressed.connect(self._on_entered)
        self.button.clicked.connect(self._on_entered)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.count_down)

    def reset(self, texts: Texts, *, label: str, button: str) -> None:
        """Empty the field for a new asking; a wait that is under way goes on."""
        self._texts = texts
        self.label.setText(label)
        self.button.setText(button)
        self.field.clear()
        self.field.setAccessibleName(label)
        if self._left_s == 0:
            self._error = None
            self.notice.setText("")
        self._set_open(is_open=self._left_s == 0)

    def show_checking(self) -> None:
        """The passphrase is being checked."""
        self._set_open(is_open=False)
        self.notice.setText(self.checking_words or self._texts.translate("App", "Checking the passphrase …"))

    def show_error(self, error: AppError) -> None:
        """Say what was wrong; a wrong passphrase is counted and the next try has to wait."""
        self._error = error
        wait_s = error.facts.get("wait_s")
        self._left_s = wait_s if isinstance(wait_s, int) else 0
        self.field.clear()
        if self._left_s > 0:
            self._timer.start()
        self._show_state()

    def typed(self) -> Typed:
        """What stands in the field."""
        return Typed(self.field.text())

    @property
    def seconds_left(self) -> int:
        """How long until the next try."""
        return self._left_s

    def count_down(self) -> None:
        """A second has passed."""
        self._left_s = max(0, self._left_s - 1)
        if self._left_s == 0:
            self._timer.stop()
        self._show_state()

    def _show_state(self) -> None:
        words = error_words(self._texts, self._error) if self._error is not None else ""
        if self._left_s > 0:
            counted = self._texts.counted
            waiting = counted.tr("You can try again in %n second(s).", "", self._left_s)
            words = f"{words} {waiting}"
        self.notice.setText(words)
        self._set_open(is_open=self._left_s == 0)
        if self._left_s == 0 and self.isVisible():
            self.field.setFocus()

    def _set_open(self, *, is_open: bool) -> None:
        self.field.setEnabled(is_open)
        self.button.setEnabled(is_open)

    def _on_entered(self) -> None:
        if self.button.isEnabled() and self.field.text():
            self.entered.emit(self.typed())
