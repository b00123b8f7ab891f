"""Answering without pointing: a ring goes round the buttons and one key takes it, or resting on a button presses it."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.event_tree import filter_tree, leave_tree


class Access(StrEnum):
    """How a child answers (CHILD_UI row 44)."""

    TOUCH = "touch"
    ONE_KEY = "one_key"  # the ring moves by itself, Space takes it
    TWO_KEYS = "two_keys"  # Space moves the ring, Enter takes it
    DWELL = "dwell"  # resting on a button presses it


STEP_MS, DWELL_MS = 1800, 1500
SHORTEST_MS, LONGEST_MS = 1000, 4000


class Scanner(QObject):
    """Moves the keyboard focus, whose ring is drawn on every button, through what the page offers now."""

    def __init__(self, view: QWidget, targets: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(view)
        self._view = view
        self._targets = targets
        self._access = Access.TOUCH
        self._rested_on: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)

    @property
    def access(self) -> Access:
        """The way that is used now."""
        return self._access

    def use(self, access: Access, *, every_ms: int | None = None) -> None:
        """Choose a way.

        Args:
            access: the way.
            every_ms: time of a step of the ring, or of resting; kept within 1 and 4 seconds.
        """
        self._access = access
        self._timer.stop()
        leave_tree(self._view, self)
        usual = DWELL_MS if access is Access.DWELL else STEP_MS
        self._timer.setInterval(min(LONGEST_MS, max(SHORTEST_MS, every_ms or usual)))
        if access is not Access.TOUCH:
            self.page_changed()

    def page_changed(self) -> None:
        """Other buttons are there now: the round begins anew."""
        if self._access is Access.TOUCH:
            return
        filter_tree(self._view, self)  # each time anew: a page may have made cards for this question
        self._rested_on = None
        if self._access is not Access.DWELL and self._round():
            self._round()[0].setFocus(Qt.FocusReason.TabFocusReason)
        if self._access is Access.ONE_KEY:
            self._timer.start()

    def step(self) -> None:
        """The ring moves on; behind the last one it begins again."""
        found = self._round()
        if not found:
            return
        here = self._view.focusWidget()
        at = found.index(here) + 1 if here in found else 0
        found[at % len(found)].setFocus(Qt.FocusReason.TabFocusReason)

    def take(self) -> None:
        """Press what the ring stands on."""
        here = self._view.focusWidget()
        if here in self._round() and isinstance(here, QAbstractButton):
            here.click()
            if self._timer.isActive():
                self._timer.start()

    def rest_on(self, widget: QWidget | None) -> None:
        """The pointer has come to rest on something, or left it."""
        if widget is self._rested_on:
            return
        self._rested_on = widget
        if widget is None:
            self._timer.stop()
        else:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """The two keys belong to the ring; movements of the pointer tell where it rests."""
        if self._access is Access.DWELL:
            if event.type() in (QEvent.Type.HoverMove, QEvent.Type.MouseMove, QEvent.Type.Enter, QEvent.Type.Leave):
                self.rest_on(self._under(QCursor.pos()) if event.type() != QEvent.Type.Leave else None)
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return False
        if event.key() == Qt.Key.Key_Space:
            if self._access is Access.ONE_KEY:
                self.take()
            else:
                self.step()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._access is Access.TWO_KEYS:
            self.take()
            return True
        return False

    def _round(self) -> list[QWidget]:
        return [widget for widget in self._targets() if widget.isVisible() and widget.isEnabled()]

    def _under(self, place: QPoint) -> QWidget | None:
        return next((one for one in self._round() if one.rect().contains(one.mapFromGlobal(place))), None)

    def _on_tick(self) -> None:
        if self._access is Access.ONE_KEY:
            self.step()
        elif isinstance(self._rested_on, QAbstractButton):
            self._timer.stop()  # once for each time that the pointer comes to rest
            self._rested_on.click()
