"""The one window: the researcher's pages with their bar, and child mode over all of it; decides nothing."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QMainWindow, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.add_child_page import AddChildPage
from app.ui.ask_page import AskPage
from app.ui.child.view import ChildView
from app.ui.class_page import ClassPage
from app.ui.consent_page import ConsentPage
from app.ui.enrol_page import EnrolPage
from app.ui.header import Header, Tab
from app.ui.home_page import HomePage
from app.ui.interviews_page import InterviewsPage
from app.ui.page import Page
from app.ui.roster_import_page import RosterImportPage
from app.ui.settings_page import SettingsPage
from app.ui.texts import Texts
from app.ui.theme import Theme, stylesheet
from app.ui.unlock_page import UnlockPage
from app.ui.withdraw_page import WithdrawPage

_FRAME_AFTER_MS = (0, 250, 1000)
"""A window manager gives the frame in its own time, and Qt tells nobody when it has come."""


def _fitting(wanted: QSize, available: QSize) -> QSize:
    """The wanted size, but no larger than the screen: a school's laptop may have 1366x768 and a task bar."""
    return wanted.boundedTo(available)


class _Pages(QStackedWidget):
    """A stack that needs no more room than the page that is shown."""

    def __init__(self) -> None:
        super().__init__()
        layout = self.layout()
        assert layout is not None
        # Else the layout keeps the room of the largest page for all of them.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """What the shown page would like."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """What the shown page needs; with large letters more than a small screen has, and then the window scrolls."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """What the shown page needs when it is so wide; Qt's own asks every page, and all would scroll for one."""
        page = self.currentWidget()
        layout = page.layout() if page is not None else None
        if page is None or layout is None or not layout.hasHeightForWidth():
            return -1
        return max(layout.minimumHeightForWidth(width), page.minimumSizeHint().height())


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
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes outside child mode; the controller sets it."""
        self.is_locked = False
        """Whether the store is locked; the controller sets it."""
        self._is_full_screen = is_full_screen
        self._state_before = self.windowState()
        self._place_before = QRect()
        self._is_fitted = False
        self.header = Header(texts, theme)
        self.unlock = UnlockPage(texts, theme)
        self.enrol = EnrolPage(texts)
        self.home = HomePage(texts)
        self.class_page = ClassPage(texts, theme)
        self.roster_import = RosterImportPage(texts)
        self.consent = ConsentPage(texts)
        self.add_child = AddChildPage(texts)
        self.withdraw = WithdrawPage(texts)
        self.settings = SettingsPage(texts)
        self.interviews = InterviewsPage(texts, theme, zone)
        self.ask = AskPage()
        self.child = ChildView(monotonic_ms=monotonic_ms)
        self._pages = _Pages()
        self._bare: tuple[QWidget, ...] = (self.unlock, self.enrol, self.ask)
        self._tabs: dict[QWidget, Tab] = {
            self.home: Tab.HOME,
            self.withdraw: Tab.HOME,
            self.interviews: Tab.INTERVIEWS,
            self.settings: Tab.SETTINGS,
        }
        for page in (
            *self._bare,
            self.home,
            self.class_page,
            self.roster_import,
            self.consent,
            self.add_child,
            self.interviews,
            self.withdraw,
            self.settings,
        ):
            self._pages.addWidget(page)
        self._adult = QWidget()
        self._adult.setStyleSheet(stylesheet(theme))
        column = QVBoxLayout(self._adult)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._pages)
        self._scroll.viewport().setObjectName("page")
        self._pages.setObjectName("page")
        column.addWidget(self._scroll, 1)
        self._outer = QStackedWidget()
        self._outer.addWidget(self._adult)
        self._outer.addWidget(self.child)
        self.setCentralWidget(self._outer)
        self.setMinimumSize(1024, 600)
        self.resize(_fitting(QSize(1280, 800), self.screen().availableSize()))
        self._own_size = self.size()

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self.child.page if self.is_child_mode else self._pages.currentWidget()

    @property
    def tab(self) -> Tab:
        """The tab of the researcher's page that is shown, or waits behind child mode."""
        return self._tabs.get(self._pages.currentWidget(), Tab.CLASS)

    @property
    def researcher_pages(self) -> QWidget:
        """What is in front of the researcher; hidden while a child sits there."""
        return self._adult

    @property
    def is_child_mode(self) -> bool:
        """Whether a child sits in front of the window."""
        return self._outer.currentWidget() is self.child

    def add_page(self, page: Page, tab: Tab = Tab.CLASS) -> None:
        """A page that a controller of its own brings along, and the tab that stands over it."""
        self._tabs[page] = tab
        self._pages.addWidget(page)

    def add_bare_page(self, page: Page) -> None:
        """A page that needs no open store, so that no bar stands over it."""
        self._bare = (*self._bare, page)
        self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show one of the researcher's pages; the bar stands over those that need an open store.

        While the store is locked no page that needs it is shown, whatever work ends late. In child mode the page waits
        behind the child's: only `leave_child_mode` leads out.
        """
        if self.is_locked and page not in self._bare:
            return
        self._pages.setCurrentWidget(page)
        self._pages.updateGeometry()
        self._scroll.verticalScrollBar().setValue(0)
        self.header.setVisible(page not in self._bare)
        self.header.mark_page(self.tab)

    def leave_child_mode(self, page: QWidget) -> None:
        """The researcher has the laptop back: one of the researcher's pages, in the window as it was."""
        if self.is_child_mode:
            self._outer.setCurrentWidget(self._adult)
            if self._is_full_screen:
                self.setWindowState(self._state_before)
                if self._state_before == Qt.WindowState.WindowNoState:
                    self.setGeometry(self._place_before)
        self.show_page(page)

    def enter_child_mode(self) -> None:
        """Nothing but the child's pages, over the whole screen."""
        if self.is_child_mode:
            return
        self._outer.setCurrentWidget(self.child)
        if self._is_full_screen:
            self._state_before, self._place_before = self.windowState(), self.geometry()
            self.showFullScreen()
            # Without a window manager the state alone changes nothing.
            self.setGeometry(self.screen().geometry())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """In child mode the way out is the passphrase; nowhere does the window close over unsaved answers."""
        if self.is_child_mode:
            event.ignore()
            self.leave_asked.emit()
        elif self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def forget(self) -> None:
        """The store is locked: no name and no code stays on any page."""
        for place in range(self._pages.count()):
            page = self._pages.widget(place)
            assert isinstance(page, Page)
            page.forget()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Once the window has its frame, frame and all must fit the screen."""
        super().showEvent(event)
        if not self._is_fitted:
            self._is_fitted = True
            for wait_ms in _FRAME_AFTER_MS:
                QTimer.singleShot(wait_ms, self, self._fit_frame)

    def _fit_frame(self) -> None:
        """Once a person or the window manager has chosen a size, that is left alone."""
        if self.isMaximized() or self.isFullScreen() or self.is_child_mode or self.size() != self._own_size:
            return
        frame, available = self.frameGeometry(), self.screen().availableGeometry()
        around = frame.size() - self.size()
        self.resize(_fitting(self.size(), available.size() - around))
        self._own_size = self.size()
        if not available.contains(self.frameGeometry()):
            self.move(available.topLeft())
