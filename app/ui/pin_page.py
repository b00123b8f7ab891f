"""Choosing the PIN that leads out of child mode, and its controller; the PIN itself is kept by the store alone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from app.errors import AppError
from app.storage.child_pin import LONGEST, ChildPin
from app.ui.desk import Cabinet
from app.ui.error_words import error_words
from app.ui.form_panel import lay_out_form
from app.ui.page import Page
from app.ui.shell import MainWindow
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts


@dataclass(frozen=True)
class PinChosen:
    """A PIN that was typed twice; "" takes the PIN away."""

    pin: str = field(repr=False)


class PinPage(Page):
    """Two fields that must agree."""

    chosen = Signal(PinChosen)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        translate = texts.translate
        title = QLabel(translate("App", "The PIN of child mode"))
        title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "It leads from the children's pages back to yours, on this laptop only. It does not open the "
                "interviews: that stays with your passphrase.",
            )
        )
        self.words.setProperty("role", "hint")
        self.words.setWordWrap(True)
        self.first, self.second = QLineEdit(), QLineEdit()
        for edit in (self.first, self.second):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setMaxLength(LONGEST)
            edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            edit.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.notice = QLabel()
        self.notice.setProperty("role", "notice")
        self.notice.setWordWrap(True)
        self.save = QPushButton(translate("App", "Use this PIN"))
        self.save.setProperty("role", "main")
        self.cancel = QPushButton(translate("App", "Back"))
        self.remove = QPushButton(translate("App", "Use no PIN"))
        lay_out_form(
            self,
            words=(title, self.words),
            fields=(
                (translate("App", "4 to 8 digits"), self.first),
                (translate("App", "The same again"), self.second),
            ),
            notice=self.notice,
            cancel=self.cancel,
            save=self.save,
            also=self.remove,
        )
        self.save.clicked.connect(self._on_save)
        self.second.returnPressed.connect(self._on_save)
        self.remove.clicked.connect(self._on_remove)
        self.cancel.clicked.connect(self.cancelled)

    def show_choice(self) -> None:
        """Empty fields."""
        self.forget()
        self.first.setFocus()

    def forget(self) -> None:
        """No PIN stays in a field."""
        self.first.clear()
        self.second.clear()
        self.notice.setText("")

    def show_error(self, error: AppError) -> None:
        """Say why this PIN is not taken."""
        self.notice.setText(error_words(self._texts, error))

    def _on_save(self) -> None:
        if self.first.text() != self.second.text():
            self.notice.setText(self._texts.translate("App", "The two are not the same. Type both again."))
            return
        self.chosen.emit(PinChosen(self.first.text()))

    def _on_remove(self) -> None:
        self.chosen.emit(PinChosen(""))


class PinFlow(QObject):
    """Opens the page from the settings and leads back."""

    def __init__(
        self,
        window: MainWindow,
        runner: TaskRunner,
        cabinet: Cabinet,
        texts: Texts,
        *,
        now: Callable[[], datetime],
        back: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._cabinet, self._now, self._back = window, runner, cabinet, now, back
        self.page = PinPage(texts)
        window.add_page(self.page)
        window.settings.pin_asked.connect(self._on_asked)
        self.page.chosen.connect(self._on_chosen)
        self.page.cancelled.connect(back)

    def _on_asked(self) -> None:
        self.page.show_choice()
        self._window.show_page(self.page)

    def _on_chosen(self, chosen: PinChosen) -> None:
        self._runner.storage(
            lambda: self._keep(chosen.pin), then=lambda _: self._on_kept(), failed=self.page.show_error
        )

    def _keep(self, pin: str) -> None:
        """On the storage worker."""
        kept = ChildPin(self._cabinet.store, now=self._now)
        if pin:
            kept.choose(pin)
        else:
            kept.forget()

    def _on_kept(self) -> None:
        self.page.show_choice()
        self._back()
