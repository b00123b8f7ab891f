"""What every page of the window has in common: its ground, and that it forgets; knows no page's content."""

from PySide6.QtWidgets import QFrame, QWidget


class Page(QFrame):
    """A page that fills the window, painted on the ground of the theme, which a frame does without being told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")

    def forget(self) -> None:
        """The store is locked: no name, code, key or passphrase stays here. A page that holds none needs nothing."""
