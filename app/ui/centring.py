"""Puts a panel of fixed width in the middle of its page so that its words get all the lines they need."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def centred(panel: QWidget) -> QHBoxLayout:
    """A row with the panel in the middle.

    An alignment would do the same to the eye, but then Qt asks the panel how high it is at the width of the whole page,
    and words that need two lines in the panel are given room for one.
    """
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(panel)
    row.addStretch(1)
    return row
