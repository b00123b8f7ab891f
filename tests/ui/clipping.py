"""Whether a page is blank, and what on it is cut off; looks at widgets as they are laid out."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from app.ui.child.cards import CheckCard, RadioCard


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
    """What is cut off: words that do not fit, widgets that stick out of the window, buttons that overlap."""
    found: list[str] = []
    frame = QRect(0, 0, window.width(), window.height())
    for widget in visible_widgets(window):
        if isinstance(widget, QLabel | QAbstractButton):
            place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            if not frame.contains(place):
                found.append(f"outside: {_name(widget)} {place}")
        if isinstance(widget, RadioCard | CheckCard):
            if not widget.look.is_text_whole():
                found.append(f"card: {_name(widget)}")
        elif isinstance(widget, QLabel):
            found += _label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            needed = widget.sizeHint()
            if needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1:
                found.append(f"button: {_name(widget)} needs {needed} has {widget.size()}")
        elif isinstance(widget, QComboBox):
            words = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText())
            if words + 50 > widget.width():
                found.append(f"combo: {widget.currentText()} needs {words + 50} has {widget.width()}")
    return found + _overlaps(window)


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
    buttons = [widget for widget in visible_widgets(window) if isinstance(widget, QAbstractButton)]
    places = [(widget, QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())) for widget in buttons]
    return [
        f"overlap: {_name(one)} and {_name(other)}"
        for number, (one, here) in enumerate(places)
        for other, there in places[number + 1 :]
        if here.intersects(there)
    ]


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", lambda: "")() or type(widget).__name__
