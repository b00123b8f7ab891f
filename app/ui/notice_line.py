"""One line that says how something ended, on any of the researcher's pages; hidden while there is nothing to say."""

from PySide6.QtWidgets import QLabel, QWidget


class NoticeLine(QLabel):
    """Words in the colour of good or of bad news."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("role", "notice")
        self.hide()

    def say(self, words: str, *, is_good: bool = False) -> None:
        """Say it; no words: take the line away."""
        self.setText(words)
        self.setProperty("role", "info" if is_good else "notice")
        self.style().polish(self)
        self.setVisible(bool(words))
