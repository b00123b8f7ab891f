"""A label for words that somebody typed: never read as markup, and where reading starts, whatever their script."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.texts import Texts


def plain_label(texts: Texts, words: str = "", *, role: str = "") -> QLabel:
    """A label that wraps.

    Args:
        texts: of the page, whose direction decides the side. Qt alone would put digits in an Arabic page to the left.
        words: what it says first.
        role: of the stylesheet.
    """
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if texts.is_rtl:
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    if role:
        label.setProperty("role", role)
    return label
