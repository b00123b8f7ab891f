"""A keyboard on the screen in the letters of the child's language, for laptops that are used as tablets; types only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.ui.child.answers import Look

_LATIN = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
LETTERS = {
    "en": _LATIN,
    "nl": (*_LATIN[:2], "zxcvbnmëé"),
    "it": (*_LATIN[:2], "zxcvbnmàèéìòù"),
    "so": _LATIN,
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbnéèàçùê"),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnmáéíóú"),
    "ro": ("qwertyuiopăî", "asdfghjklșț", "zxcvbnmâ"),
    "el": ("ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμάέήίόύώ"),
    "ru": ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбюё"),
    "uk": ("йцукенгшщзхї", "фівапролджє", "ячсмитьбюґ"),
    "ar": ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذأإآ"),
    "fa": ("ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپوژآئ"),
    "ur": ("طصھدٹپتبجحہ", "مواگکلیےسشغ", "قفعرنچخڑژزثذضظ"),
}
"""Rows of letters by language. Chinese is written with the system's own input and has none here."""


class ScreenKeys(QWidget):
    """Letters, space, and one back. Keys are as high as a control; there is no key that leads anywhere else."""

    typed = Signal(str)
    erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._keys: list[QPushButton] = []
        self._language = ""
        self.space, self.erase = QPushButton(), QPushButton()
        self.space.clicked.connect(self._on_space)
        self.erase.clicked.connect(self.erased)
        for button in (self.space, self.erase):
            self._prepare(button)

    @staticmethod
    def has_letters(language: str) -> bool:
        """Whether there are letters for a language."""
        return language.partition("-")[0] in LETTERS

    @property
    def keys(self) -> tuple[QPushButton, ...]:
        """Every key in reading order."""
        return (*self._keys, self.space, self.erase)

    def show_language(self, look: Look) -> int:
        """Lay the keys of a language out; returns the height that they need."""
        language, translate = look.texts.language.partition("-")[0], look.texts.translate
        side, gap = max(44, round(look.theme.control_px * 0.8)), 8
        self.space.setText(translate("Child", "space"))
        self.space.setAccessibleName(translate("Child", "space"))
        self.erase.setText("\u232b")
        self.erase.setAccessibleName(translate("Child", "Take the last letter away"))
        self._grid.setSpacing(gap)
        rows = LETTERS.get(language, ())
        if language != self._language:
            self._language = language
            self._lay_out(rows)
        for key in self.keys:
            key.setFixedHeight(side)
        return (len(rows) + 1) * (side + gap)

    def _lay_out(self, rows: tuple[str, ...]) -> None:
        for key in self.keys:
            self._grid.removeWidget(key)
        letters = [letter for row in rows for letter in row]
        while len(self._keys) < len(letters):
            key = QPushButton(self)
            key.clicked.connect(self._on_letter)
            self._prepare(key)
            self._keys.append(key)
        for key in self._keys[len(letters) :]:
            key.deleteLater()
        del self._keys[len(letters) :]
        number = 0
        for place, row in enumerate(rows):
            for column, letter in enumerate(row):
                self._keys[number].setText(letter)
                self._keys[number].setAccessibleName(letter)
                self._grid.addWidget(self._keys[number], place, column)
                number += 1
        widest = max((len(row) for row in rows), default=2)
        self._grid.addWidget(self.space, len(rows), 0, 1, max(1, widest - 2))
        self._grid.addWidget(self.erase, len(rows), max(1, widest - 2), 1, 2)

    def _prepare(self, button: QPushButton) -> None:
        button.setProperty("role", "key")
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def _on_letter(self) -> None:
        key = self.sender()
        assert isinstance(key, QPushButton)
        self.typed.emit(key.text())

    def _on_space(self) -> None:
        self.typed.emit(" ")
