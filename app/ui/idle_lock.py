"""Notices that nobody has touched the program for a while; what then happens is decided elsewhere."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui.event_tree import filter_tree, leave_tree

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class IdleLock(QObject):
    """Emits `idle` once after so many seconds without a key or a tap, while it is watching."""

    idle = Signal()

    def __init__(self, seconds: int, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(seconds * 1000)
        self._timer.timeout.connect(self.idle)

    @property
    def is_watching(self) -> bool:
        """Whether the time is running."""
        return self._timer.isActive()

    def watch(self) -> None:
        """Start to count from now."""
        if not self._timer.isActive():
            filter_tree(self._window, self)
        self._timer.start()

    def rest(self) -> None:
        """Stop counting: a child may think as long as it likes."""
        self._timer.stop()
        leave_tree(self._window, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """A key or a tap starts the time anew."""
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False
