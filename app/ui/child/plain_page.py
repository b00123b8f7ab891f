"""A calm page: picture, title, a few sentences and big buttons (assent, pause, stop, thanks, languages)."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.child.answers import Look
from app.ui.icons import icon, icon_pixmap, picture

MAX_LINES = 5
MAX_ACTIONS = 16
_COLUMNS = 3


@dataclass(frozen=True)
class Action:
    """A button. `key` comes back in `Chosen`."""

    key: str
    words: str
    icon: str | None = None
    role: str = ""


@dataclass(frozen=True)
class Line:
    """A sentence with the icon that stands before it."""

    words: str
    icon: str | None = None


@dataclass(frozen=True)
class Message:
    """What a plain page shows.

    Attributes:
        name: which page this is, for tests and screen readers.
        picture: bundled picture over the title, without ``.svg``.
        escape: key that Esc stands for; None when Esc does nothing here.
    """

    name: str
    title: str
    lines: tuple[Line, ...] = ()
    actions: tuple[Action, ...] = ()
    picture: str | None = None
    escape: str | None = None


@dataclass(frozen=True)
class Chosen:
    """A button of a plain page was pressed."""

    page: str
    key: str


class PlainPage(QWidget):
    """Shows a `Message`; one object for all of them."""

    chosen = Signal(Chosen)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.message = Message("", "")
        self.picture = QLabel()
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self._lines = [(QLabel(), QLabel()) for _ in range(MAX_LINES)]
        self.buttons = [QPushButton() for _ in range(MAX_ACTIONS)]
        self._build()

    def show_message(self, message: Message, look: Look) -> None:
        """Show a message in the child's language and size."""
        self.message = message
        theme, is_rtl = look.theme, look.texts.is_rtl
        self.setLayoutDirection(look.texts.direction)
        self.title.setText(message.title)
        self.title.setAccessibleName(message.title)
        side = theme.font(theme.question_px * 3)
        self.picture.setVisible(message.picture is not None)
        if message.picture is not None:
            self.picture.setPixmap(picture(message.picture, side))
        self._show_lines(message, look)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(message.actions))
        for action, button in zip(message.actions, self.buttons, strict=False):
            button.setText(action.words.replace("&", "&&"))
            button.setAccessibleName(action.words)
            ink = {"main": theme.palette.on_accent, "stop": theme.palette.stop}.get(action.role, theme.palette.ink)
            size = theme.font(round(theme.button_px * 1.25))
            button.setIcon(icon(action.icon, ink=ink, is_rtl=is_rtl) if action.icon else QIcon())
            button.setIconSize(QSize(size, size))
            button.setMinimumHeight(max(theme.control_px, theme.target_px))
            if button.property("role") != action.role:
                button.setProperty("role", action.role)
                button.style().polish(button)
        self._place_buttons(len(message.actions))
        self.setFocus()
        words = " ".join([message.title, *(line.words for line in message.lines)])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def press(self, key: str) -> None:
        """Press the button of an action."""
        for action, button in zip(self.message.actions, self.buttons, strict=False):
            if action.key == key:
                button.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Digits choose a button, Enter the main one, Esc what the page says."""
        if event.isAutoRepeat():
            return
        actions = self.message.actions
        if event.key() == Qt.Key.Key_Escape and self.message.escape is not None:
            self.press(self.message.escape)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                for action in actions:
                    if action.role == "main":
                        self.press(action.key)
        elif event.text().isdigit() and 0 < int(event.text()) <= len(actions):
            self.press(actions[int(event.text()) - 1].key)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 24, 60, 32)
        column.addStretch(2)
        for label in (self.picture, self.title):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        column.addSpacing(18)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(12)
        for number, (mark, words) in enumerate(self._lines):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(mark, number, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, number, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 8)
        grid.setColumnStretch(3, 1)
        column.addLayout(grid)
        column.addStretch(3)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self._button_rows = [QHBoxLayout() for _ in range((MAX_ACTIONS + _COLUMNS - 1) // _COLUMNS)]
        for row in self._button_rows:
            row.setSpacing(24)
            self._rows.addLayout(row)
        column.addLayout(self._rows)
        column.addStretch(1)
        for button in self.buttons:
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            button.setParent(self)
            button.hide()
            button.clicked.connect(self._on_clicked)

    def _show_lines(self, message: Message, look: Look) -> None:
        side = look.theme.font(round(look.theme.text_px * 1.4))
        for number, (mark, words) in enumerate(self._lines):
            is_used = number < len(message.lines)
            mark.setVisible(is_used and message.lines[number].icon is not None)
            words.setVisible(is_used)
            if not is_used:
                continue
            line = message.lines[number]
            words.setText(line.words)
            centred = Qt.AlignmentFlag.AlignCenter if line.icon is None else Qt.AlignmentFlag.AlignVCenter
            words.setAlignment(centred)
            if line.icon is not None:
                mark.setPixmap(icon_pixmap(line.icon, look.theme.palette.accent, False, side))

    def _place_buttons(self, count: int) -> None:
        for row in self._button_rows:
            while row.count():
                row.takeAt(0)
        per_row = _COLUMNS if count != 4 else 2
        for number in range(count):
            row = self._button_rows[number // per_row]
            if number % per_row == 0:
                row.addStretch(1)
            row.addWidget(self.buttons[number])
            if number % per_row == per_row - 1 or number == count - 1:
                row.addStretch(1)

    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        action = self.message.actions[self.buttons.index(button)]
        self.chosen.emit(Chosen(self.message.name, action.key))
