"""The recovery key, shown once to be printed or written down; keeps it no longer than it is on the screen."""

import base64
from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.storage.recovery_key import RecoveryKey
from app.ui.form_panel import panel_in_the_middle, ways
from app.ui.page import Page
from app.ui.texts import Texts

_QR_PX = 190


@dataclass(frozen=True)
class PaperAsked:
    """Print this page."""

    title: str
    html: str = field(repr=False)


class RecoverySheetPage(Page):
    """Seven groups of four characters, and the same as a QR code."""

    print_asked = Signal(PaperAsked)
    put_away = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._svg = ""
        translate = texts.translate
        self.title = QLabel(translate("App", "Recovery sheet"))
        self.title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not "
                "beside the laptop. It is shown this once and kept nowhere.",
            )
        )
        self.words.setWordWrap(True)
        self.key = QLabel()
        self.key.setProperty("role", "title")
        self.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.key.setWordWrap(True)
        self.qr = QSvgWidget()
        self.qr.setFixedSize(_QR_PX, _QR_PX)
        self.qr.setAccessibleName(translate("App", "The same as a picture for a camera"))
        self.print = QPushButton(translate("App", "Print"))
        self.done = QPushButton(translate("App", "I have put it away"))
        self.done.setProperty("role", "main")
        inner = panel_in_the_middle(self)
        for widget in (self.title, self.words, self.key):
            inner.addWidget(widget)
        inner.addWidget(self.qr, alignment=Qt.AlignmentFlag.AlignCenter)
        inner.addLayout(ways(self.print, self.done))
        self.print.clicked.connect(self._on_print)
        self.done.clicked.connect(self._on_done)

    def show_key(self, key: RecoveryKey) -> None:
        """Show a key that was just made."""
        self._svg = key.qr_svg()
        self.key.setText(key.text)
        self.qr.load(QByteArray(self._svg.encode()))
        self.done.setFocus()

    def forget(self) -> None:
        """Nothing of the key stays on the page."""
        self._svg = ""
        self.key.setText("")
        self.qr.load(QByteArray(b"<svg xmlns='http://www.w3.org/2000/svg'/>"))

    def html(self) -> str:
        """The sheet for paper."""
        from html import escape  # here: needed once in the life of a store, and it brings a large table

        picture = base64.b64encode(self._svg.encode()).decode("ascii")
        return (
            f"<h1>Immerse Field</h1><h2>{escape(self.title.text())}</h2><p>{escape(self.words.text())}</p>"
            f"<p style='font-size:18pt'><b>{escape(self.key.text())}</b></p>"
            f"<p><img width='260' height='260' src='data:image/svg+xml;base64,{picture}'/></p>"
        )

    def _on_print(self) -> None:
        self.print_asked.emit(PaperAsked(self.title.text(), self.html()))

    def _on_done(self) -> None:
        self.forget()
        self.put_away.emit()
