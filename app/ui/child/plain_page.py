"""A calm page: picture, title, a few sentences and big buttons (assent, pause, stop, thanks, languages)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.child.answers import Look
from app.ui.child.page_bars import dress, hear_button, hear_words
from app.ui.child.path_bar import MAX_STATIONS, PathBar
from app.ui.icons import beside_icon, icon, icon_pixmap, picture
from app.ui.page import Page

MAX_LINES = 9
MAX_ACTIONS = 16
_PER_ROW = 4
_MARGIN = 60
_GAP = 18
_STEPS = (1.0, 0.9, 0.8, 0.7, 0.62)
"""A message that would push its buttons off the screen is set smaller in these steps, never cut."""


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
        progress: how far the child is, 0..1, shown as the path; None for no path.
    """

    name: str
    title: str
    lines: tuple[Line, ...] = ()
    actions: tuple[Action, ...] = ()
    picture: str | None = None
    escape: str | None = None
    progress: float | None = None


@dataclass(frozen=True)
class Chosen:
    """A button of a plain page was pressed."""

    page: str
    key: str


class PlainPage(Page):
    """Shows a `Message`; one object for all of them."""

    chosen = Signal(Chosen)
    hear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.message = Message("", "")
        self._look: Look | None = None
        self.path = PathBar()
        self.picture = QLabel()
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.hear = hear_button()
        self.lines = [(QLabel(), QLabel()) for _ in range(MAX_LINES)]
        self.buttons = [QPushButton(self) for _ in range(MAX_ACTIONS)]
        self._build()

    def show_message(self, message: Message, look: Look) -> None:
        """Show a message in the child's language and size."""
        self.message, self._look = message, look
        self.setLayoutDirection(look.texts.direction)
        self.title.setText(message.title)
        self.title.setAccessibleName(message.title)
        self.path.setVisible(message.progress is not None)
        self.path.show_progress(message.progress or 0.0, count=MAX_STATIONS, theme=look.theme, texts=look.texts)
        self.picture.setVisible(message.picture is not None)
        for number, (mark, words) in enumerate(self.lines):
            is_used = number < len(message.lines)
            words.setVisible(is_used)
            mark.setVisible(is_used and message.lines[number].icon is not None)
            if is_used:
                line = message.lines[number]
                words.setText(line.words)
                centred = Qt.AlignmentFlag.AlignCenter if line.icon is None else Qt.AlignmentFlag.AlignVCenter
                words.setAlignment(centred)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(message.actions))
        for action, button in zip(message.actions, self.buttons, strict=False):
            self._show_action(action, button, look)
        dress(self.hear, "speaker", hear_words(look), look)
        self._fit()
        self.setFocus()
        said = " ".join([message.title, *(line.words for line in message.lines)])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def show_hear(self, *, is_shown: bool) -> None:
        """Whether this page can be heard."""
        if is_shown is self.hear.isHidden():
            self.hear.setVisible(is_shown)
            self._fit()

    def mark_reading(self, *, is_reading: bool) -> None:
        """Whether it is read just now: the same button ends it."""
        self.hear.setChecked(is_reading)

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
            self._press_enter()
        elif event.text().isdigit() and event.text().isascii() and 0 < int(event.text()) <= len(actions):
            self.press(actions[int(event.text()) - 1].key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Sizes follow the room."""
        self._fit()

    def _press_enter(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
            return
        for action in self.message.actions:
            if action.role == "main":
                self.press(action.key)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 36)
        column.setSpacing(0)
        column.addWidget(self.path)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.hear)
        column.addLayout(top)
        column.addStretch(2)
        for label in (self.picture, self.title):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        column.addSpacing(_GAP)
        lines = QVBoxLayout()
        lines.setSpacing(_GAP)
        for mark, words in self.lines:
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            row = QHBoxLayout()
            row.setSpacing(_GAP)
            row.addStretch(1)
            row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(words)
            row.addStretch(1)
            lines.addLayout(row)
        column.addLayout(lines)
        column.addStretch(3)
        rows = QVBoxLayout()
        rows.setSpacing(_GAP)
        self._button_rows = [QHBoxLayout() for _ in range(MAX_ACTIONS)]
        for row in self._button_rows:
            row.setSpacing(_GAP)
            rows.addLayout(row)
        column.addLayout(rows)
        column.addStretch(1)
        self.hear.clicked.connect(self.hear_asked)
        for button in self.buttons:
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            button.hide()
            button.clicked.connect(self._on_clicked)

    def _show_action(self, action: Action, button: QPushButton, look: Look) -> None:
        theme = look.theme
        button.setText(beside_icon(action.words) if action.icon else action.words.replace("&", "&&"))
        button.setAccessibleName(action.words)
        ink = {"main": theme.palette.on_accent, "stop": theme.palette.stop}.get(action.role, theme.palette.ink)
        size = theme.font(round(theme.button_px * 1.25))
        button.setIcon(icon(action.icon, ink=ink, is_rtl=look.texts.is_rtl) if action.icon else QIcon())
        button.setIconSize(QSize(size, size))
        if button.property("role") != action.role:
            button.setProperty("role", action.role)
            button.style().polish(button)

    def _fit(self) -> None:
        """Rows of buttons first, then the largest words that leave them their room."""
        if self._look is None or self.width() < 200:
            return
        theme, width = self._look.theme, self.width() - 2 * _MARGIN
        rows = self._place_buttons(width, max(theme.control_px, theme.target_px))
        path = self.path.sizeHint().height() if self.message.progress is not None else 0
        path += 0 if self.hear.isHidden() else self.hear.sizeHint().height()
        room = self.height() - rows - path - 60 - 3 * _GAP
        for step in _STEPS:
            if self._set_sizes(step, width) <= room:
                return

    def _set_sizes(self, step: float, width: int) -> int:
        """Set the words in a size and return the height that they take."""
        assert self._look is not None
        theme = self._look.theme
        title_px = round(theme.font(theme.question_px) * step)
        text_px = round(theme.font(theme.text_px) * step * 1.1)
        side = round(text_px * 1.4)
        rooms = {True: width - side - _GAP, False: width}
        sizes = [self._box(line.words, text_px, rooms[line.icon is not None]) for line in self.message.lines]
        # Lines with a picture stand under each other as a block of their own, those without in the middle.
        widest = {
            has_mark: max(
                (s.width() for line, s in self._sized(sizes) if (line.icon is not None) is has_mark), default=0
            )
            for has_mark in (True, False)
        }
        total = 0
        for line, size, (mark, words) in zip(self.message.lines, sizes, self.lines, strict=False):
            has_mark = line.icon is not None
            words.setStyleSheet(f"font-size: {text_px}px;")
            width_px = min(rooms[has_mark], widest[has_mark] + 8)
            words.setFixedSize(width_px, max(size.height() + 6, side if has_mark else 0))
            if line.icon is not None:
                mark.setPixmap(icon_pixmap(line.icon, theme.palette.accent, False, side))
            total += words.height() + _GAP
        self.title.setStyleSheet(f"font-size: {title_px}px;")
        self.title.setFixedHeight(self._box(self.message.title, title_px, width, is_bold=True).height() + 8)
        if self.message.picture is not None:
            picture_px = round(title_px * (4 if self.message.picture.startswith("scenes/") else 2.2))
            self.picture.setPixmap(picture(self.message.picture, picture_px))
            self.picture.setFixedHeight(picture_px + _GAP)
            total += picture_px + _GAP
        return total + self.title.height()

    def _sized(self, sizes: Sequence[QSize]) -> Iterator[tuple[Line, QSize]]:
        return zip(self.message.lines, sizes, strict=True)

    def _box(self, words: str, size_px: int, width: int, *, is_bold: bool = False) -> QSize:
        assert self._look is not None
        font = QFont()
        font.setFamilies(list(self._look.theme.families))
        font.setPixelSize(size_px)
        font.setBold(is_bold)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(font).boundingRect(QRect(0, 0, width - 8, 10_000), flags, words).size()

    def _place_buttons(self, width: int, height: int) -> int:
        """Fill rows from the first button on; buttons of a row are equally wide where they fit so."""
        for row in self._button_rows:
            while row.count():
                row.takeAt(0)
        buttons = self.buttons[: len(self.message.actions)]
        for button in buttons:
            button.setMinimumSize(0, height)
            button.ensurePolished()
        rows: list[list[QPushButton]] = [[]]
        for button in buttons:
            used = sum(other.sizeHint().width() + _GAP for other in rows[-1])
            if rows[-1] and (used + button.sizeHint().width() > width or len(rows[-1]) == _PER_ROW):
                rows.append([])
            rows[-1].append(button)
        widest = max((button.sizeHint().width() for button in buttons), default=0)
        longest = max(len(row) for row in rows)
        if longest * widest + (longest - 1) * _GAP <= width:
            for button in buttons:
                button.setMinimumWidth(widest)
        for layout, row_buttons in zip(self._button_rows, rows, strict=False):
            layout.addStretch(1)
            for button in row_buttons:
                layout.addWidget(button)
            layout.addStretch(1)
        return len(rows) * (height + _GAP)

    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        action = self.message.actions[self.buttons.index(button)]
        self.chosen.emit(Chosen(self.message.name, action.key))
