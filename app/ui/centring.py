"""Puts a widget where it belongs in a row of its own, so that its words get all the lines they need."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

_BEFORE_THE_MARGINS = 1000
"""A panel is as wide as it may be before the margins get anything."""


def centred(panel: QWidget) -> QHBoxLayout:
    """A row with the panel in the middle.

    An alignment would do the same to the eye, but then Qt asks the panel how high it is at the width of the whole page,
    and words that need two lines in the panel are given room for one.
    """
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(panel, _BEFORE_THE_MARGINS)
    row.addStretch(1)
    return row


def at_the_start(widget: QWidget) -> QHBoxLayout:
    """A row with the widget where reading starts."""
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row


def at_the_end(widget: QWidget) -> QHBoxLayout:
    """A row with the widget where reading ends."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    return row
