"""Questions with the same answers under each other (``table-list``), from 13 years on; owns no order of rows."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from app.protocol.missing import Missing
from app.ui.child.answers import HIDDEN_WORDS, Entered, Look, Row
from app.ui.child.cards import words_height
from app.ui.child.rows_area import RowsArea
from app.ui.theme import Theme

_LABEL_SHARE = 0.42
"""Of the width, for the words of the rows."""
_PAD = 8


class Cell(QRadioButton):
    """One answer to one row; a QRadioButton, so that keys and screen readers know what it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None
        self.name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """A field with a ring; the chosen one has a thick edge and a filled ring."""
        if self.theme is None:
            return
        colours, is_on = self.theme.palette, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = 4 if is_on else 2
        frame = QRectF(self.rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2)
        painter.setBrush(QColor(colours.accent_fill if is_on or self.underMouse() else colours.card))
        painter.setPen(QPen(QColor(colours.accent if is_on else colours.edge), border))
        painter.drawRoundedRect(frame, self.theme.radius_px, self.theme.radius_px)
        centre, side = QRectF(self.rect()).center(), self.theme.font(self.theme.text_px)
        painter.setBrush(QColor(colours.card))
        painter.setPen(QPen(QColor(colours.accent if is_on else colours.edge), 3))
        painter.drawEllipse(centre, side / 2, side / 2)
        if is_on:
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(centre, side / 4, side / 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 3, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame.adjusted(4, 4, -4, -4), self.theme.radius_px, self.theme.radius_px)
        painter.end()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        """The whole field is the button."""
        return self.rect().contains(position)


class GridArea(RowsArea):
    """Rows of cells; all questions have the same choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: list[QLabel] = []
        self._labels: list[QLabel] = []
        self._cells: list[list[Cell]] = []
        self._groups: list[QButtonGroup] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def current(self) -> Entered:
        """The answer of the last row when every row has one: only then the screen is answered."""
        entered = [self._entered(number) for number in range(len(self._rows))]
        return entered[-1] if entered and all(one.value for one in entered) else Entered("")

    def press_digit(self, digit: int) -> bool:
        """1-9 answer the row that has the keys, else the first one that is open."""
        if not self._rows or not 0 < digit <= len(self._rows[0].question.choices):
            return False
        focused = [number for number, cells in enumerate(self._cells) if any(cell.hasFocus() for cell in cells)]
        is_open = [number for number, row in enumerate(self._rows) if row.answer is None]
        cell = self._cells[(focused or is_open or [0])[0]][digit - 1]
        cell.click()
        return True

    def needed(self, width: int) -> QSize:
        """Heads and rows with all their words."""
        if self._look is None:
            return QSize(width, 0)
        heights = [self._head_height(width), *(self._row_height(row, width) for row in self._rows)]
        return QSize(width, sum(heights) + self._grid.spacing() * len(heights))

    def targets(self) -> tuple[QWidget, ...]:
        """Every cell, row by row."""
        count = len(self._rows[0].question.choices) if self._rows else 0
        return tuple(cell for cells in self._cells[: len(self._rows)] for cell in cells[:count])

    # -- inside --------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Words take the room that there is."""
        self._size()

    def _deal(self, look: Look) -> None:
        rows = self._rows
        if not rows:
            return
        choices = rows[0].question.choices
        self._make(len(rows), len(choices))
        self._grid.setSpacing(min(_PAD, look.theme.gap_px))
        for column, head in enumerate(self._heads):
            head.setVisible(column < len(choices))
            if column < len(choices):
                words = choices[column].label or choices[column].name
                head.setText(str(column + 1) if self._is_hidden else words)
        for number, (label, cells) in enumerate(zip(self._labels, self._cells, strict=True)):
            label.setVisible(number < len(rows))
            for column, cell in enumerate(cells):
                cell.setVisible(number < len(rows) and column < len(choices))
            if number < len(rows):
                self._show_row(number, rows[number])
        self._size()

    def _make(self, rows: int, columns: int) -> None:
        while len(self._heads) < columns:
            head = QLabel(self)
            head.setProperty("role", "hint")
            head.setWordWrap(True)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._heads.append(head)
            self._grid.addWidget(head, 0, len(self._heads))
        while len(self._labels) < rows:
            label = QLabel(self)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            group = QButtonGroup(self)
            group.buttonToggled.connect(self._on_toggled)
            self._labels.append(label)
            self._groups.append(group)
            self._cells.append([])
            self._grid.addWidget(label, len(self._labels), 0)
        for number, cells in enumerate(self._cells, start=1):
            while len(cells) < columns:
                cell = Cell(self)
                self._groups[number - 1].addButton(cell)
                cells.append(cell)
                self._grid.addWidget(cell, number, len(cells))

    def _show_row(self, number: int, row: Row) -> None:
        assert self._look is not None
        self._labels[number].setText(HIDDEN_WORDS if self._is_hidden else row.question.label)
        self._groups[number].setExclusive(False)
        for choice, cell in zip(row.question.choices, self._cells[number], strict=False):
            cell.theme, cell.name = self._look.theme, choice.name
            cell.setAccessibleName(f"{row.question.label} {choice.label or choice.name}")
            cell.setChecked(not isinstance(row.answer, Missing) and row.answer == choice.name)
            cell.update()
        self._groups[number].setExclusive(True)

    def _size(self) -> None:
        """Each cell as wide as the widest head needs, as high as a finger and its row need."""
        if self._look is None:
            return
        width = self.width()
        for number, row in enumerate(self._rows):
            height = self._row_height(row, width)
            self._labels[number].setFixedWidth(round(width * _LABEL_SHARE))
            for cell in self._cells[number]:
                cell.setFixedHeight(height)
        for head in self._heads:
            head.setFixedHeight(self._head_height(width))
        for column in range(1, len(self._heads) + 1):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, self._look.theme.target_px)

    def _column_px(self, width: int) -> int:
        columns = max(1, len(self._rows[0].question.choices)) if self._rows else 1
        return max(1, round((width * (1 - _LABEL_SHARE)) / columns) - self._grid.spacing())

    def _head_height(self, width: int) -> int:
        assert self._look is not None
        theme = self._look.theme
        size, room = theme.font(theme.hint_px), self._column_px(width)
        return max((words_height(head.text(), theme.families, size, room) for head in self._heads), default=0) + _PAD

    def _row_height(self, row: Row, width: int) -> int:
        assert self._look is not None
        theme = self._look.theme
        words = words_height(
            row.question.label, theme.families, theme.font(theme.text_px), round(width * _LABEL_SHARE) - _PAD
        )
        return max(theme.target_px, words + _PAD)

    def _entered(self, number: int) -> Entered:
        chosen = [cell.name for cell in self._cells[number] if cell.isChecked() and not cell.isHidden()]
        direction = "rtl" if self.isRightToLeft() else "ltr"
        return Entered(chosen[0] if chosen else "", direction, path=self._rows[number].question.path)

    def _on_toggled(self, button: QAbstractButton, is_on: bool) -> None:
        if self._is_showing or not is_on:
            return
        number = next(number for number, cells in enumerate(self._cells) if button in cells)
        self.entered.emit(self._entered(number))
