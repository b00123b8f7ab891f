"""Whether a page is blank, and what on it is cut off; looks at widgets as they are laid out."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from app.ui.child.cards import CheckCard, RadioCard
from app.ui.list_box import ListBox
from app.ui.roster_table import NAME_MIN_PX

_SEEN = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
_NAMES = ("Name", "Naam", "Questionnaire", "Vragenlijst")
"""Columns that take what is left: long words in them end in dots."""


def is_blank(image: QImage) -> bool:
    """Whether a picture holds fewer than a handful of colours."""
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    return len(colours) < 4


def visible_widgets(window: QWidget) -> Iterator[QWidget]:
    """Every widget that can be seen."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.isVisible():
            yield widget


def clipped(window: QWidget) -> list[str]:
    """What is cut off: words that do not fit, widgets that are not wholly to be seen or lie over each other."""
    found: list[str] = []
    for widget in visible_widgets(window):
        if isinstance(widget, _SEEN) and not widget.rect().isEmpty():
            seen = widget.visibleRegion().boundingRect()
            if seen != widget.rect():
                found.append(f"cut: {_name(widget)} shows {seen} of {widget.rect()}")
        if isinstance(widget, RadioCard | CheckCard):
            if not widget.look.is_text_whole():
                found.append(f"card: {_name(widget)}")
        elif isinstance(widget, QLabel):
            found += _label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            needed = widget.sizeHint()
            if needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1:
                found.append(f"button: {_name(widget)} needs {needed} has {widget.size()}")
        elif isinstance(widget, ListBox):
            if len(widget.shown_words()) < min(len(widget.currentText()), 20):
                found.append(f"list: {widget.shown_words()} of {widget.currentText()}")
        elif isinstance(widget, QTableView):
            found += _table(widget)
    return found + _overlaps(window)


def _table(table: QTableView) -> list[str]:
    """Columns out of view, titles and cells that do not fit; a long name may end in dots."""
    header, model, found = table.horizontalHeader(), table.model(), list[str]()
    whole = sum(header.sectionSize(n) for n in range(header.count()))
    if whole > table.viewport().width():
        found.append(f"table: columns need {whole} of {table.viewport().width()}")
    for column in range(model.columnCount()):
        title = str(model.headerData(column, Qt.Orientation.Horizontal))
        bold = QFont(header.font())
        bold.setBold(True)
        words = [(QFontMetrics(bold).horizontalAdvance(title) + 16, title)]
        for row in range(model.rowCount()):
            cell = str(model.data(model.index(row, column)) or "")
            words.append((QFontMetrics(table.font()).horizontalAdvance(cell) + 16, cell))
        if title in _NAMES:
            words = [(min(width, NAME_MIN_PX), cell) for width, cell in words]
        needed, cell = max(words)
        if needed > header.sectionSize(column) + 1:
            found.append(f"cell: {cell!r} needs {needed} has {header.sectionSize(column)}")
    return found


def _label(label: QLabel) -> list[str]:
    if not label.text() or not label.pixmap().isNull():
        return []
    label.ensurePolished()
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    words = label.text().replace("<b>", "").replace("</b>", "").replace("&amp;", "&")
    inner = label.contentsRect()
    box = QFontMetrics(label.font()).boundingRect(QRect(0, 0, inner.width(), 10_000), flags, words)
    if box.width() > inner.width() + 1 or box.height() > inner.height() + 1:
        return [f"label: {words[:60]!r} needs {box.size()} has {inner.size()}"]
    return []


def _overlaps(window: QWidget) -> list[str]:
    """Controls that lie over each other anywhere, words that lie over anything in the same frame."""
    controls = [widget for widget in visible_widgets(window) if isinstance(widget, _SEEN)]
    places = [(widget, QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())) for widget in controls]
    return [
        f"overlap: {_name(one)} and {_name(other)}"
        for number, (one, here) in enumerate(places)
        for other, there in places[number + 1 :]
        if here.intersects(there) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", lambda: "")() or type(widget).__name__
