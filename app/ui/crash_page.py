"""Offers the reports of what went wrong: to read, to copy, to delete; sends nothing."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.controller import Controller, Workplace
from app.ui.crash_reports import CrashReport, crash_reports, delete_reports
from app.ui.form_panel import ways
from app.ui.header import Tab
from app.ui.page import Page
from app.ui.texts import Texts


class CrashPage(Page):
    """The reports as they stand in their files."""

    delete_asked = Signal()
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = texts.translate
        self.title = QLabel(translate("App", "The program had a problem"))
        self.title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "What was shown as saved is on the disk. This report says where in the program it happened; it holds "
                "no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.",
            )
        )
        self.words.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.title.text())
        self.text.setMinimumHeight(220)
        self.cancel = QPushButton(translate("App", "Back"))
        self.delete = QPushButton(translate("App", "Delete"))
        self.copy = QPushButton(translate("App", "Copy"))
        self.copy.setProperty("role", "main")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.text, 1)
        column.addLayout(ways(self.cancel, self.delete, self.copy))
        self.cancel.clicked.connect(self.cancelled)
        self.delete.clicked.connect(self.delete_asked)
        self.copy.clicked.connect(self._on_copy)

    def show_reports(self, reports: tuple[CrashReport, ...]) -> None:
        """Show them, newest first."""
        self.text.setPlainText("\n".join(report.text for report in reports))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


class CrashFlow(Controller):
    """Runs as long as the window; brings its page along."""

    def __init__(self, place: Workplace, *, back: Callable[[], None]) -> None:
        """Connect the page.

        Args:
            back: shows the first page again.
        """
        super().__init__(place)
        self._back = back
        self.page = CrashPage(place.texts)
        place.window.add_page(self.page, Tab.HOME)
        place.window.home.crash_asked.connect(self._on_asked)
        self.page.delete_asked.connect(self._on_delete)
        self.page.cancelled.connect(back)

    def _on_asked(self) -> None:
        self._window.show_page(self.page)
        self._runner.storage(
            lambda: crash_reports(self._desk.folder), then=self.page.show_reports, failed=lambda _: None
        )

    def _on_delete(self) -> None:
        self._runner.storage(
            lambda: delete_reports(self._desk.folder), then=lambda _: self._back(), failed=lambda _: self._back()
        )
