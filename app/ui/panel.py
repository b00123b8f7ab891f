"""The frame in the middle of a page that asks for something; knows nothing of what is in it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QFrame

_LETTERS_PX = 17
"""Of the researcher's pages at 100 % (`theme.THEMES`)."""


class Panel(QFrame):
    """A frame for words and fields that grows with the letters, as far as the page has room."""

    def __init__(self, width_px: int) -> None:
        """At 100 % it is so wide."""
        super().__init__()
        self._width_px = width_px
        self.setProperty("role", "panel")
        self.setFixedWidth(width_px)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """The letters come with the style, when the page is shown."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Other letters, another width."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        grown = QFontInfo(self.font()).pixelSize() / _LETTERS_PX
        self.setMaximumWidth(max(self._width_px, round(self._width_px * grown)))
