"""Ignores taps that come right after a page has changed: the second half of a double tap must answer nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.ui.event_tree import filter_tree, leave_tree

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

    @property
    def until_ms(self) -> int:
        """Until when taps are ignored."""
        return self._until_ms

    def arm(self) -> None:
        """A new page is shown now."""
        self._until_ms = self._monotonic_ms() + GUARD_MS
        # Each time anew: a page may have made cards for this question.
        filter_tree(self._view, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Swallow a tap that comes too early."""
        if event.type() not in _TAPS:
            return False
        if self._monotonic_ms() < self._until_ms:
            return True
        leave_tree(self._view, self)
        return False
