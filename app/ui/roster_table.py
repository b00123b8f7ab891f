"""The table of the roster: every column as wide as its words, the name gets what is left; knows no child."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.roster_model import NAME, RosterModel
from app.ui.row_table import ROW_PX, RowView

NAME_MIN_PX = 100
"""Room for a first name; below it the table rather scrolls."""


class RosterTable(RowView):
    """One row chosen at a time."""

    here_toggled = Signal()
    """The space bar on the chosen child."""

    def __init__(self, model: RosterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(5 * ROW_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """The space bar ticks; every other key moves about as in any table."""
        if event.key() == Qt.Key.Key_Space:
            self.here_toggled.emit()
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Give the name what the other columns leave, and never less than a first name needs."""
        super().fit()
        self._fill()

    def _fill(self) -> None:
        self.horizontalHeader().resizeSection(NAME, max(NAME_MIN_PX, self.viewport().width() - self._others_px()))

    def _others_px(self) -> int:
        header = self.horizontalHeader()
        return sum(header.sectionSize(n) for n in range(header.count()) if n != NAME)

    @property
    def needed_px(self) -> int:
        """The width at which no column is out of view."""
        return self._others_px() + NAME_MIN_PX + self.width() - self.viewport().width()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """The name's column follows the room."""
        super().resizeEvent(event)
        self._fill()
