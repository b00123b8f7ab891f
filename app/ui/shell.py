"""The one window: the researcher's pages with their bar, and child mode over all of it; decides nothing."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.ui.add_child_page import AddChildPage
from app.ui.child.view import ChildView
from app.ui.class_page import ClassPage
from app.ui.consent_page import ConsentPage
from app.ui.enrol_page import EnrolPage
from app.ui.header import Header
from app.ui.interviews_page import InterviewsPage
from app.ui.texts import Texts
from app.ui.theme import Theme, stylesheet
from app.ui.unlock_page import UnlockPage


def _fitting(wanted: QSize, available: QSize) -> QSize:
    """The wanted size, but no larger than the screen: a school's laptop may have 1366x768 and a task bar."""
    return wanted.boundedTo(available)


class MainWindow(QMainWindow):
    """Holds every page; each is made once."""

    leave_asked = Signal()
    """Somebody tried to close the window in child mode."""

    def __init__(
        self,
        texts: Texts,
        theme: Theme,
        *,
        monotonic_ms: Callable[[], int],
        zone: tzinfo,
        is_full_screen: bool,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Immerse Field")
        self.setLayoutDirection(texts.direction)
        self._is_full_screen = is_full_screen
        self._state_before = self.windowState()
        self.header = Header(texts, theme)
        self.unlock = UnlockPage(texts, theme)
        self.enrol = EnrolPage(texts)
        self.class_page = ClassPage(texts, theme)
        self.consent = ConsentPage(texts)
        self.add_child = AddChildPage(texts)
        self.interviews = InterviewsPage(texts, theme, zone)
        self.child = ChildView(monotonic_ms=monotonic_ms)
        self._pages = QStackedWidget()
        for page in (self.unlock, self.enrol, self.class_page, self.consent, self.add_child, self.interviews):
            self._pages.addWidget(page)
        self._adult = QWidget()
        self._adult.setStyleSheet(stylesheet(theme))
        column = QVBoxLayout(self._adult)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._pages, 1)
        self._outer = QStackedWidget()
        self._outer.addWidget(self._adult)
        self._outer.addWidget(self.child)
        self.setCentralWidget(self._outer)
        self.setMinimumSize(1024, 600)
        self.resize(_fitting(QSize(1280, 800), self.screen().availableSize()))

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self.child.page if self.is_child_mode else self._pages.currentWidget()

    @property
    def is_child_mode(self) -> bool:
        """Whether a child sits in front of the window."""
        return self._outer.currentWidget() is self.child

    def show_page(self, page: QWidget) -> None:
        """Show one of the researcher's pages; the bar stands over those that need an open store."""
        was_child_mode = self.is_child_mode
        self._pages.setCurrentWidget(page)
        self.header.setVisible(page not in (self.unlock, self.enrol))
        self.header.mark_page(is_class=page is not self.interviews)
        self._outer.setCurrentWidget(self._adult)
        if was_child_mode and self._is_full_screen:
            self.setWindowState(self._state_before)

    def enter_child_mode(self) -> None:
        """Nothing but the child's pages, over the whole screen."""
        self._outer.setCurrentWidget(self.child)
        if self._is_full_screen:
            self._state_before = self.windowState()
            self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """In child mode the window does not close: the way out is the passphrase."""
        if self.is_child_mode:
            event.ignore()
            self.leave_asked.emit()
        else:
            super().closeEvent(event)
