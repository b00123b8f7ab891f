"""Joining a project: paste the coordinator's invitation and name this laptop; talks to nobody itself."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.ui.centring import centred
from app.ui.error_words import error_words
from app.ui.page import Page
from app.ui.panel import Panel
from app.ui.texts import Texts


@dataclass(frozen=True)
class Joining:
    """What a person typed to enrol this laptop."""

    invitation: str = field(repr=False)
    label: str


class EnrolPage(Page):
    """Asks for the invitation."""

    enrol_asked = Signal(Joining)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        translate = texts.translate
        title = QLabel(translate("App", "Join a project"))
        title.setProperty("role", "title")
        words = QLabel(
            translate(
                "App", "Your coordinator gives you an invitation. It works once, and needs a network this one time."
            )
        )
        words.setWordWrap(True)
        self.invitation = QPlainTextEdit()
        self.invitation.setTabChangesFocus(True)
        self.invitation.setFixedHeight(110)
        self.invitation.setPlaceholderText("immerse1:…")
        self.label = QLineEdit()
        self.notice = QLabel()
        self.notice.setProperty("role", "notice")
        self.notice.setWordWrap(True)
        self.join = QPushButton(translate("App", "Join"))
        self.join.setProperty("role", "main")
        panel = Panel(680)
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(36, 28, 36, 28)
        inner.setSpacing(12)
        inner.addWidget(title)
        inner.addWidget(words)
        for label_words, edit in (
            (translate("App", "Invitation"), self.invitation),
            (translate("App", "Name of this laptop, for example “blue laptop 3”"), self.label),
        ):
            label = QLabel(label_words)
            label.setWordWrap(True)
            label.setBuddy(edit)
            edit.setAccessibleName(label_words)
            inner.addWidget(label)
            inner.addWidget(edit)
        inner.addWidget(self.notice)
        inner.addWidget(self.join, alignment=Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(centred(panel))
        column.addStretch(3)
        self.join.clicked.connect(self._on_join)
        self.label.returnPressed.connect(self._on_join)

    def show_error(self, error: AppError) -> None:
        """Say what was wrong; what was typed stays."""
        self.join.setEnabled(True)
        self.notice.setText(error_words(self._texts, error))

    def _on_join(self) -> None:
        if not self.join.isEnabled():
            return
        invitation, label = self.invitation.toPlainText().strip(), self.label.text().strip()
        if not invitation or not label:
            self.notice.setText(self._texts.translate("App", "Both are needed: the invitation and a name."))
            return
        self.join.setEnabled(False)
        self.notice.setText(self._texts.translate("App", "Talking to the server …"))
        self.enrol_asked.emit(Joining(invitation, label))
