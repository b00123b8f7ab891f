"""A list to choose one item from, whose popup can be read: tall rows, dark words on a light ground; holds no rules."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

_SIDES_PX = 70
"""Padding, frame and scroll bar beside the words of a row."""


class ListBox(QComboBox):
    """A QComboBox that is drawn by the stylesheet also where it opens; what does not fit is cut with dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[tuple[str, object]] = []
        # Its own view and delegate: the style's popup is a menu, which takes neither the sheet's colours nor its rows.
        self.setView(QListView(self))
        self.setItemDelegate(QStyledItemDelegate(self))
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumContentsLength(7)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self.setToolTip)

    def fill(self, items: Sequence[tuple[str, object]], kept: object) -> None:
        """Replace all items, (words, value), without telling anybody; the kept value stays chosen, else the first."""
        self.blockSignals(True)
        values = [value for _, value in items]
        if self._items != list(items) or self.count() != len(values):
            # A page is filled again and again, and some hundred schools take their time.
            self._items = list(items)
            self.clear()
            for words, value in items:
                self.addItem(words, value)
        self.setCurrentIndex(values.index(kept) if kept in values else 0 if values else -1)
        self.blockSignals(False)
        self.setToolTip(self.currentText())

    def showPopup(self) -> None:  # noqa: N802  # Qt's name
        """Open the list, as wide as its longest words."""
        words = max((self.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0)
        self.view().setMinimumWidth(max(self.width() - 8, words + _SIDES_PX))
        super().showPopup()

    def shown_words(self) -> str:
        """The chosen words as they stand in the closed box."""
        return str(self._option().currentText)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the box; Qt alone would cut long words in the middle of a letter."""
        painter = QStylePainter(self)
        option = self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, field.width() - 4
        )
        return option
