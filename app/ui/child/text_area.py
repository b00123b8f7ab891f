"""Free text: a field, and letters to tap where there are no keys at hand; Enter goes on, Shift+Enter makes a line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.forms import QuestionView
from app.ui.child.answers import Entered, Look, TypedArea
from app.ui.child.screen_keys import ScreenKeys
from app.ui.icons import beside_icon, icon

_NO_MENU = Qt.ContextMenuPolicy.PreventContextMenu


class TextArea(TypedArea):
    """Free text; Enter goes on, Shift+Enter makes a new line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QPlainTextEdit()
        self._edit.setTabChangesFocus(True)
        self._edit.setContextMenuPolicy(_NO_MENU)
        self._edit.installEventFilter(self)
        self._edit.textChanged.connect(self._on_changed)
        self._is_showing = False
        self._least = 0
        self.more_keys = QPushButton()
        self.more_keys.setCheckable(True)
        self.more_keys.setProperty("role", "skip")
        self.more_keys.setContextMenuPolicy(_NO_MENU)
        self.more_keys.clicked.connect(self._on_more_keys)
        self.keys: ScreenKeys | None = None
        self._look: Look | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._edit)
        self._column.addWidget(self.more_keys, alignment=Qt.AlignmentFlag.AlignHCenter)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show the text that was answered before."""
        self._is_showing = True
        self._edit.setPlainText(value)
        self._is_showing = False
        self._edit.setAccessibleName(look.texts.translate("Child", "Your answer"))
        self._look = look
        self.more_keys.setText(beside_icon(look.texts.translate("Child", "Letters to tap")))
        self.more_keys.setIcon(icon("keyboard"))
        self.more_keys.setVisible(ScreenKeys.has_letters(look.texts.language))
        self._show_keys()
        self._edit.setFocus()

    def current(self) -> Entered:
        """The text."""
        return Entered(self._edit.toPlainText().strip())

    def clear(self) -> None:
        """No text."""
        self._is_showing = True
        self._edit.setPlainText("")
        self._is_showing = False

    def needed(self, width: int) -> QSize:
        """Three lines at least, two with the letters under them."""
        return QSize(width, self._least)

    def targets(self) -> tuple[QWidget, ...]:
        """The field, and the letters when they are shown."""
        button = () if self.more_keys.isHidden() else (self.more_keys,)
        letters = self.keys.keys if self.keys is not None and self.more_keys.isChecked() else ()
        return (self._edit, *button, *letters)

    def _on_more_keys(self) -> None:
        self._show_keys()
        self.resized.emit()

    def _show_keys(self) -> None:
        """Made when they are first asked for: most laptops have keys."""
        assert self._look is not None
        text = self._look.theme.font(self._look.theme.text_px)
        is_on = self.more_keys.isChecked() and not self.more_keys.isHidden()
        height = 0
        if is_on and self.keys is None:
            self.keys = ScreenKeys()
            self.keys.typed.connect(self._edit.insertPlainText)
            self.keys.erased.connect(self._on_erased)
            self._column.addWidget(self.keys)
        if self.keys is not None:
            self.keys.setVisible(is_on)
            height = self.keys.show_language(self._look) if is_on else 0
        button = self.more_keys.sizeHint().height() if not self.more_keys.isHidden() else 0
        self._edit.setMaximumHeight(text * (3 if is_on else 8))
        self._least = max(self._look.theme.target_px, text * (2 if is_on else 3)) + button + height + 12

    def _on_erased(self) -> None:
        self._edit.textCursor().deletePreviousChar()

    def _on_changed(self) -> None:
        if not self._is_showing:
            self.entered.emit(self.current())
