"""A table of frozen rows: what every list of the researcher's pages has in common; knows no row's meaning."""

from collections.abc import Iterable
from math import ceil
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
_ROOT = QModelIndex()
ROW_PX = 44
_AROUND_WORDS_PX = 12
MEASURED_ROWS = 200
"""A list without closed words is measured by its first rows; what a later one has more is cut with dots."""
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

    def widest(self, column: int) -> Iterable[str]:
        """Words that decide how wide a column is; a list of many rows says it from what it knows of them."""
        for number in range(min(len(self._rows), MEASURED_ROWS)):
            yield str(self.data(self.index(number, column)) or "")

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

    One row is chosen at a time, and Tab leads out of the table. Rows are of one height and columns are measured once
    for all rows: Qt's own way asks every row again and again, which took a second for two thousand.
    """

    def __init__(
        self, parent: QWidget | None = None, *, stretched: int, row_px: int = ROW_PX, stretched_min_px: int = 0
    ) -> None:
        """Without rows.

        Args:
            parent: as of any widget.
            stretched: the column that gets what the others leave, but never less than its title needs.
            row_px: height of every row; more where the letters need it.
            stretched_min_px: or than this.
        """
        super().__init__(parent)
        self._stretched, self._stretched_min_px = stretched, stretched_min_px
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        self._row_px = row_px
        rows.setDefaultSectionSize(row_px)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # Qt's own least width grows with the height of the font: in Arabic it was wider than most columns' words.
        self.horizontalHeader().setMinimumSectionSize(COLUMN_MIN_PX)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802  # Qt's name
        """Show a list, and measure its columns whenever it has other rows."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Make every column as wide as its title and its widest words; the stretched one gets what is left."""
        model, header = self.model(), self.horizontalHeader()
        if not isinstance(model, RowTable):
            return
        self.verticalHeader().setDefaultSectionSize(max(self._row_px, self.fontMetrics().height() + _AROUND_WORDS_PX))
        around = self._around_px(model)
        for column in range(header.count()):
            if column == self._stretched:
                continue
            widest = max(map(self._words_px, set(model.widest(column))), default=0)
            header.resizeSection(column, max(COLUMN_MIN_PX, header.sectionSizeHint(column), widest + around))
        self._fill()

    @property
    def needed_px(self) -> int:
        """The width at which no column is out of view."""
        return self._others_px() + self._least_px() + self.width() - self.viewport().width()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The stretched column follows the room."""
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        left = self.viewport().width() - self._others_px()
        self.horizontalHeader().resizeSection(self._stretched, max(self._least_px(), left))

    def _least_px(self) -> int:
        return max(self._stretched_min_px, self.horizontalHeader().sectionSizeHint(self._stretched))

    def _others_px(self) -> int:
        header = self.horizontalHeader()
        return sum(header.sectionSize(n) for n in range(header.count()) if n != self._stretched)

    def _around_px(self, model: "RowTable[Row]") -> int:
        """What the style puts around the words of a cell."""
        if model.rowCount() == 0:
            return 0
        first = model.index(0, 0)
        return self.sizeHintForIndex(first).width() - self._words_px(str(model.data(first) or ""))

    def _words_px(self, words: str) -> int:
        # A fraction of a pixel too few, and the last letters are dots.
        return ceil(QFontMetricsF(self.font()).horizontalAdvance(words))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Other letters need other columns; a window that is shown for the first time gets its letters only then."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def selectRow(self, row: int) -> None:  # noqa: N802  # Qt's name
        """Choose a row. Qt's own looks for a column at the view's outer edge, where right to left has none (6.11)."""
        self.setCurrentIndex(self.model().index(row, 0))


def longest(words: Iterable[str], *, at_most: int = 30) -> list[str]:
    """The words with most letters, each once; one of them is the widest in any but a freakish list."""
    return sorted(set(words), key=len)[-at_most:]
