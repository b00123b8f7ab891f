"""Child mode: the stack of the child's pages in one look; what is behind it stays out of reach."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.child.answers import Look
from app.ui.child.hand_back_page import HandBackPage
from app.ui.child.plain_page import Message, PlainPage
from app.ui.child.question_page import QuestionPage, Shown
from app.ui.child.scanning import Access, Scanner
from app.ui.child.tap_guard import TapGuard
from app.ui.theme import Band, Theme, stylesheet

CORNER_PX, CORNER_MS, CORNER_TAPS = 60, 3000, 3
"""The corner gesture of the calm page, for a laptop whose keys are out of reach (CHILD_UI row 27)."""


class ChildView(QWidget):
    """Three reused pages: question, message, hand-back."""

    calm_asked = Signal()
    shown = Signal()
    """Another page, or another content of it, is shown."""

    def __init__(self, *, monotonic_ms: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = QuestionPage()
        self.message = PlainPage()
        self.hand_back = HandBackPage()
        self._now_ms = monotonic_ms
        self._corner_taps: list[int] = []
        self._guard = TapGuard(self, monotonic_ms=monotonic_ms)
        self._theme: Theme | None = None
        self.look: Look | None = None
        """In what the page is shown."""
        self._stack = QStackedWidget()
        for page in (self.question, self.message, self.hand_back):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._stack.installEventFilter(self)
        self._scanner = Scanner(self, self._scan_targets)

    def now_ms(self) -> int:
        """The monotonic clock of child mode."""
        return self._now_ms()

    @property
    def scanner(self) -> Scanner:
        """What answers without pointing."""
        return self._scanner

    def use_access(self, access: Access) -> None:
        """How this child answers."""
        self._scanner.use(access)

    def _scan_targets(self) -> Sequence[QWidget]:
        page = self.page
        if page is self.question:
            return self.question.in_reading_order()
        return (*self.message.buttons, self.message.hear) if page is self.message else ()

    @property
    def guarded_until_ms(self) -> int:
        """Until when taps are ignored, on the monotonic clock."""
        return self._guard.until_ms

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._stack.currentWidget()

    def show_question(self, shown: Shown, look: Look) -> None:
        """Show a question."""
        self._dress(look.theme)
        self._stack.setCurrentWidget(self.question)
        self.question.show_question(shown, look)
        self._guard.arm()
        self._tell(look)
        self._scanner.page_changed()

    def show_message(self, message: Message, look: Look) -> None:
        """Show a message page."""
        self._dress(look.theme)
        self._stack.setCurrentWidget(self.message)
        self.message.show_message(message, look)
        self._guard.arm()
        self._tell(look)
        self._scanner.page_changed()

    def show_hand_back(self, look: Look, *, can_return: bool, has_pin: bool = False) -> None:
        """Show the page that asks for the laptop back."""
        self._dress(look.theme)
        self._stack.setCurrentWidget(self.hand_back)
        self._scanner.use(Access.TOUCH)
        self.hand_back.show_page(look, can_return=can_return, has_pin=has_pin)
        self._guard.arm()
        self._tell(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """F8 calls the calm page from every child page; other keys that a page left alone go nowhere."""
        if event.key() == Qt.Key.Key_F8 and not event.isAutoRepeat():
            self.calm_asked.emit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Three quick taps into the corner where reading starts do what F8 does: nothing else is there to tap."""
        place = event.position().toPoint()
        corner = QRect(0, 0, CORNER_PX, CORNER_PX)
        if self.page.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.moveRight(self.width() - 1)
        now = self._now_ms()
        recent = [at for at in self._corner_taps if now - at <= CORNER_MS]
        self._corner_taps = [*recent, now] if corner.contains(place) else []
        if len(self._corner_taps) >= CORNER_TAPS:
            self._corner_taps = []
            self.calm_asked.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """A long press opens nothing."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """No context menu on any page."""
        return event.type() == QEvent.Type.ContextMenu

    def _tell(self, look: Look) -> None:
        self.look = look
        self.shown.emit()

    def _dress(self, theme: Theme) -> None:
        """Set the stylesheet only when it changes: setting one restyles every widget."""
        if theme != self._theme:
            self._theme = theme
            self.setStyleSheet(stylesheet(theme))

    @property
    def band(self) -> Band | None:
        """The band that the pages are dressed for."""
        return self._theme.band if self._theme else None
