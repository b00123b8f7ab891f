"""The rows of buttons over and under a question: the same place each time, as many words as fit."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from app.ui.child.answers import Look
from app.ui.child.path_bar import PathBar
from app.ui.icons import beside_icon, icon
from app.ui.theme import Band

_GAP = 16


class TopBar(QWidget):
    """Path, size of words, shield, language, pause, stop. Stop keeps its word, the others give theirs up for room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = PathBar()
        self.hide_words, self.text_size, self.shield = QPushButton(), QPushButton(), QPushButton()
        self.language, self.pause, self.stop = QPushButton(), QPushButton(), QPushButton()
        self.hear = hear_button()
        self.hide_words.setCheckable(True)
        self.hide_words.setProperty("role", "skip")
        self.stop.setProperty("role", "stop")
        self._words: dict[QPushButton, str] = {}
        self._look: Look | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.path, 100)
        row.addStretch(1)
        for button in self.buttons:
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            row.addWidget(button)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In reading order."""
        return (self.hear, self.hide_words, self.text_size, self.shield, self.language, self.pause, self.stop)

    def label(self, look: Look) -> None:
        """Name the buttons."""
        self._look = look
        translate = look.texts.translate
        is_adult = look.theme.band is Band.ADULT
        stop = translate("Child", "Leave the rest open") if is_adult else translate("Child", "Stop")
        for button, name, words in (
            (self.hear, "speaker", hear_words(look)),
            (self.hide_words, "hidden", translate("Child", "Hide the words")),
            (self.text_size, "text_size", translate("Child", "Size of the words")),
            (self.shield, "shield", translate("Child", "Hide my answers")),
            (self.language, "language", translate("Child", "Language")),
            (self.pause, "pause", translate("Child", "Pause")),
            (self.stop, "stop", stop),
        ):
            dress(button, name, words, look, ink=look.theme.palette.stop if button is self.stop else None)
            self._words[button] = words
        for button in (self.hide_words, self.text_size, self.shield):
            button.setText("")
            button.setToolTip(self._words[button])

    def fit(self, width: int) -> None:
        """Give up words, the least needed first, until the path keeps its room; then the path itself."""
        if self._look is None:
            return
        has_path = not self.path.isHidden()
        for button in (self.language, self.pause, self.hear):
            button.setText(beside_icon(self._words[button]))
        for button in (self.language, self.pause, self.hear):
            if self._wanted(has_path=has_path) > width:
                button.setText("")
        self.path.setMinimumWidth(120 if self._wanted(has_path=has_path) <= width else 0)

    def _wanted(self, *, has_path: bool) -> int:
        shown = [button.sizeHint().width() for button in self.buttons if not button.isHidden()]
        return sum(shown) + _GAP * (len(shown) + 1) + (self.path.minimumSizeHint().width() if has_path else 0)


class BottomBar(QWidget):
    """Back, the two ways not to answer, Next. Where they do not fit beside each other the two stand in a row above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self.dont_know, self.rather_not, self.next = (QPushButton() for _ in range(4))
        self.next.setProperty("role", "main")
        for button in (self.dont_know, self.rather_not):
            button.setProperty("role", "skip")
            button.setCheckable(True)
        for button in self.buttons:
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._is_split = False
        self._skips = QWidget()
        pair = QHBoxLayout(self._skips)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(_GAP)
        pair.addWidget(self.dont_know)
        pair.addWidget(self.rather_not)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setColumnStretch(1, 1)
        self._place()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In reading order."""
        return (self.back, self.dont_know, self.rather_not, self.next)

    def label(self, look: Look) -> None:
        """Name the buttons."""
        translate = look.texts.translate
        dress(self.back, "back", translate("Child", "Back"), look)
        dress(self.dont_know, "dont_know", translate("Child", "I don't know"), look)
        dress(self.rather_not, "rather_not", translate("Child", "I'd rather not say"), look)
        dress(self.next, "next", translate("Child", "Next"), look)

    def fit(self, width: int) -> int:
        """One row or two; returns the height that they take."""
        shown = [button for button in self.buttons if not button.isHidden()]
        wanted = sum(button.sizeHint().width() for button in shown) + _GAP * (len(shown) + 1)
        # Back and Next stand at the edges and the skips in the middle: the wider side counts twice.
        sides = abs(self.back.sizeHint().width() - self.next.sizeHint().width())
        is_split = wanted + sides > width and not self.dont_know.isHidden()
        if is_split != self._is_split:
            self._is_split = is_split
            self._place()
        height = self.next.sizeHint().height()
        return 2 * height + _GAP if is_split else height

    def _place(self) -> None:
        row = 1 if self._is_split else 0
        for widget in (self._skips, self.back, self.next):
            self._grid.removeWidget(widget)
        centre = Qt.AlignmentFlag.AlignCenter
        self._grid.addWidget(self._skips, 0, 0 if self._is_split else 1, 1, 3 if self._is_split else 1, centre)
        self._grid.addWidget(self.back, row, 0)
        self._grid.addWidget(self.next, row, 2)


def hear_button() -> QPushButton:
    """What starts and ends reading aloud; it stays away until there is something to hear."""
    button = QPushButton()
    button.setCheckable(True)
    button.setProperty("role", "skip")
    button.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    button.hide()
    return button


def hear_words(look: Look) -> str:
    """Its words."""
    return look.texts.translate("Child", "Hear it")


def dress(button: QPushButton, name: str, words: str, look: Look, *, ink: str | None = None) -> None:
    """Icon and word on a button, and its name for a screen reader."""
    side = look.theme.font(round(look.theme.button_px * 1.25))
    button.setText(beside_icon(words))
    button.setAccessibleName(words)
    button.setIcon(icon(name, ink=ink or look.theme.palette.ink, is_rtl=look.texts.is_rtl))
    button.setIconSize(QSize(side, side))


def reading_order(top: TopBar, targets: Sequence[QWidget], bottom: BottomBar) -> tuple[QWidget, ...]:
    """Every stop of the Tab key on a question page."""
    return (*top.buttons, *targets, *bottom.buttons)
