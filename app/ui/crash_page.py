"""Offers the reports of what went wrong: to read, to copy, to delete; sends nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.crash_reports import CrashReport, crash_reports, delete_reports
from app.ui.desk import Desk
from app.ui.header import Tab
from app.ui.page import Page
from app.ui.shell import MainWindow
from app.ui.tasks import TaskRunner
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
        below = QHBoxLayout()
        below.addWidget(self.cancel)
        below.addStretch(1)
        below.addWidget(self.delete)
        below.addWidget(self.copy)
        column.addLayout(below)
        self.cancel.clicked.connect(self.cancelled)
        self.delete.clicked.connect(self.delete_asked)
        self.copy.clicked.connect(self._on_copy)

    def show_reports(self, reports: tuple[CrashReport, ...]) -> None:
        """Show them, newest first."""
        self.text.setPlainText("\n".join(report.text for report in reports))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


class CrashFlow(QObject):
    """Runs as long as the window; brings its page along."""

    def __init__(
        self, window: MainWindow, desk: Desk, runner: TaskRunner, texts: Texts, *, back: Callable[[], None]
    ) -> None:
        """Connect the page.

        Args:
            window: holds the page.
            desk: in whose folder the reports lie.
            runner: reads and deletes on the storage worker.
            texts: the researcher's words.
            back: shows the first page again.
        """
        super().__init__(window)
        self._window, self._desk, self._runner, self._back = window, desk, runner, back
        self.page = CrashPage(texts)
        window.add_page(self.page, Tab.HOME)
        window.home.crash_asked.connect(self._on_asked)
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
