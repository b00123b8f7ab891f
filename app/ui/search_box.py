"""A list to choose one of many items from: where there are too many to look through, a part of the name finds them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from app.ui.list_box import ListBox
from app.ui.texts import Texts

MANY = 15
"""So many are looked through faster than typed."""


class SearchBox(ListBox):
    """A ListBox in which one can type when it is long; what is typed and not found is taken back."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._how = texts.translate("App", "Type a part of the name to find it.")
        self.setInsertPolicy(ListBox.InsertPolicy.NoInsert)

    def fill(self, items: Sequence[tuple[str, object]], kept: object) -> None:
        """Replace all items; with many of them one can type."""
        is_long = len(items) > MANY
        if is_long != self.isEditable():
            self.setEditable(is_long)
            if is_long:
                self._take_typing()
        super().fill(items, kept)
        if is_long:
            self._show_chosen()

    def _take_typing(self) -> None:
        edit = _Edit(self)
        self.setLineEdit(edit)
        edit.setAccessibleName(self.accessibleName())
        edit.setToolTip(self._how)
        found = QListView()
        found.setObjectName("found")
        found.setUniformItemSizes(True)
        edit.entered.connect(self._style_found)
        completer = QCompleter(self.model(), self)
        completer.setPopup(found)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        edit.editingFinished.connect(self._show_chosen)

    def _style_found(self) -> None:
        """What is found stands in a window of its own, which no style of ours reaches."""
        styled: QWidget | None = self
        while styled is not None and not styled.styleSheet():
            styled = styled.parentWidget()
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if styled is not None and popup is not None:
            popup.setStyleSheet(styled.styleSheet())

    def _show_chosen(self) -> None:
        self.setEditText(self.itemText(self.currentIndex()))
        edit = self.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)


class _Edit(QLineEdit):
    """Without a frame of its own; the whole name is chosen as soon as one comes here, so that typing replaces it."""

    entered = Signal()
    """Somebody is about to type."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setStyleSheet("border: none; padding: 0px; background: transparent; min-height: 0px;")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """By mouse, too."""
        super().focusInEvent(event)
        self.entered.emit()
        QTimer.singleShot(0, self, self.selectAll)
