"""The table of the roster: the name gets what the other columns leave, and the space bar ticks; knows no child."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.roster_model import NAME, RosterModel
from app.ui.row_table import ROW_PX, RowView

NAME_MIN_PX = 100
"""Room for a first name; below it the table rather scrolls."""


class RosterTable(RowView):
    """One row chosen at a time."""

    here_toggled = Signal()
    """The space bar on the chosen child."""

    def __init__(self, model: RosterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, stretched=NAME, stretched_min_px=NAME_MIN_PX)
        self.setModel(model)
        self.setMinimumHeight(5 * ROW_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """The space bar ticks; every other key moves about as in any table."""
        if event.key() == Qt.Key.Key_Space:
            self.here_toggled.emit()
        else:
            super().keyPressEvent(event)
