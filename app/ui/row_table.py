"""A table of frozen rows: what every list of the researcher's pages has in common; knows no row's meaning."""

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
_ROOT = QModelIndex()
ROW_PX = 44
COLUMN_MIN_PX = 44
"""A finger's width: cells of one column can be tapped."""


class RowTable(QAbstractTableModel, Generic[Row]):
    """Rows and column titles; a list of its own adds `data`."""

    def __init__(self, titles: tuple[str, ...]) -> None:
        super().__init__()
        self._titles = titles
        self._rows: tuple[Row, ...] = ()

    def replace_rows(self, rows: tuple[Row, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in their order."""
        return self._rows

    def row_at(self, number: int) -> Row | None:
        """The row at a place; None outside the table."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802  # Qt's name
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        """Number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


class RowView(QTableView):
    """A table of rows in any script: columns as narrow as their words, rows that can be chosen by program.

    One row is chosen at a time, and Tab leads out of the table.
    """

    def __init__(self, parent: QWidget | None = None, *, row_px: int = ROW_PX) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_px)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Qt's own least width grows with the height of the font: in Arabic it was wider than most columns' words.
        self.horizontalHeader().setMinimumSectionSize(COLUMN_MIN_PX)

    def selectRow(self, row: int) -> None:  # noqa: N802  # Qt's name
        """Choose a row. Qt's own looks for a column at the view's outer edge, where right to left has none (6.11)."""
        self.setCurrentIndex(self.model().index(row, 0))
