"""First page: unlock the interviews, or on a new laptop make the passphrase; checks nothing itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.storage.place import MIN_PASSPHRASE_LENGTH
from app.ui.centring import at_the_end, at_the_start, centred
from app.ui.error_words import error_words
from app.ui.icons import icon_pixmap
from app.ui.page import Page
from app.ui.passphrase_box import PassphraseBox, SecretField, Typed
from app.ui.texts import Texts
from app.ui.theme import Theme

_WIDTH_PX = 620


class UnlockPage(Page):
    """Asks for the passphrase, or twice for a new one."""

    unlock_asked = Signal(Typed)
    recover_asked = Signal()
    create_asked = Signal(Typed)

    def __init__(self, texts: Texts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._theme = texts, theme
        translate = texts.translate
        self.title = QLabel("Immerse Field")
        self.title.setProperty("role", "title")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.hint = QLabel()
        self.hint.setProperty("role", "hint")
        self.hint.setWordWrap(True)
        self.box = PassphraseBox()
        self.box.entered.connect(self.unlock_asked)
        self.first, self.second = SecretField(), SecretField()
        self.make = QPushButton(translate("App", "Make the store"))
        self.make.setProperty("role", "main")
        self.notice = QLabel()
        self.notice.setProperty("role", "notice")
        self.notice.setWordWrap(True)
        self.recover = QPushButton(translate("App", "Forgotten? Open with the recovery sheet"))
        self._form = self._new_form()
        self._form.hide()
        picture = QLabel()
        picture.setPixmap(icon_pixmap("lock", theme.palette.accent, False, 56))
        panel = QFrame()
        panel.setProperty("role", "panel")
        panel.setMinimumWidth(_WIDTH_PX)
        panel.setMaximumWidth(theme.font(_WIDTH_PX))
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(36, 28, 36, 28)
        inner.setSpacing(14)
        for widget in (picture, self.title, self.words, self.box, self._form, self.hint):
            inner.addWidget(widget)
        inner.addLayout(at_the_start(self.recover))
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(centred(panel))
        column.addStretch(3)
        self.recover.clicked.connect(self._on_recover)
        self.make.clicked.connect(self._on_create)
        self.second.returnPressed.connect(self._on_create)
        self.first.returnPressed.connect(self.second.setFocus)

    def show_unlock(self, *, hint: str, is_locked_again: bool, is_syncing: bool = False) -> None:
        """Ask for the passphrase of the store that is there.

        Args:
            hint: extra words, for example the demo's passphrase.
            is_locked_again: locked after a while without use, not just started.
            is_syncing: a sync is under way; it ends by itself, and only then the key leaves the memory.
        """
        translate = self._texts.translate
        words = translate("App", "The interviews on this laptop are encrypted. Enter your passphrase to open them.")
        if is_locked_again:
            words = translate("App", "Locked, because nobody used it for a while. Enter your passphrase to go on.")
        if is_syncing:
            words += " " + translate("App", "The sync goes on and ends by itself.")
        self.words.setText(words)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._form.hide()
        self.recover.setVisible(not is_syncing)
        self.box.show()
        self.box.reset(self._texts, label=translate("App", "Passphrase"), button=translate("App", "Unlock"))
        self.box.field.setFocus()

    def show_create(self, *, hint: str) -> None:
        """Ask for a new passphrase, twice."""
        self.words.setText(
            self._texts.translate(
                "App",
                "This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. "
                "Without it nobody can open them, so keep it in a safe place.",
            )
        )
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.box.hide()
        self.recover.hide()
        self._form.show()
        self.first.setFocus()

    def show_error(self, error: AppError) -> None:
        """Say what was wrong."""
        if self._form.isHidden():
            self.box.show_error(error)
        else:
            self.notice.setText(error_words(self._texts, error))
            self.make.setEnabled(True)

    def _new_form(self) -> QWidget:
        translate = self._texts.translate
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        for label_words, field in (
            (translate("App", "New passphrase"), self.first),
            (translate("App", "The same again"), self.second),
        ):
            label = QLabel(label_words)
            label.setBuddy(field)
            field.setAccessibleName(label_words)
            column.addWidget(label)
            column.addWidget(field)
        length = translate("App", "At least {count} characters, for example four or five words.")
        self.rule = QLabel(length.format(count=MIN_PASSPHRASE_LENGTH))
        self.rule.setProperty("role", "hint")
        self.rule.setWordWrap(True)
        column.addWidget(self.rule)
        column.addWidget(self.notice)
        column.addLayout(at_the_end(self.make))
        return form

    def _on_recover(self) -> None:
        self.recover_asked.emit()

    def _on_create(self) -> None:
        if not self.make.isEnabled():
            return
        if self.first.text() != self.second.text():
            self.notice.setText(self._texts.translate("App", "The two are not the same. Type both again."))
            return
        self.notice.setText(self._texts.translate("App", "Making the encrypted store …"))
        self.make.setEnabled(False)
        self.create_asked.emit(Typed(self.first.text()))
        self.first.clear()
        self.second.clear()
