"""Ignores taps that come right after a page has changed: the second half of a double tap must answer nothing."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

GUARD_MS = 350
_TAPS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
    }
)


class TapGuard(QObject):
    """Swallows taps on a view for 350 ms (CHILD_UI row 12); it is installed only while it waits."""

    def __init__(self, view: QWidget, *, monotonic_ms: Callable[[], int]) -> None:
        super().__init__(view)
        self._view = view
        self._monotonic_ms = monotonic_ms
        self._until_ms = 0
        self._is_installed = False

    @property
    def until_ms(self) -> int:
        """Until when taps are ignored."""
        return self._until_ms

    def arm(self) -> None:
        """A new page is shown now."""
        self._until_ms = self._monotonic_ms() + GUARD_MS
        application = QCoreApplication.instance()
        if not self._is_installed and application is not None:
            application.installEventFilter(self)
            self._is_installed = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Swallow a tap that comes too early."""
        if event.type() not in _TAPS or not isinstance(watched, QWidget) or not self._view.isAncestorOf(watched):
            return False
        if self._monotonic_ms() < self._until_ms:
            return True
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._is_installed = False
        return False
