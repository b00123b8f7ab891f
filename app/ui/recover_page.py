"""Opening the interviews with the printed recovery sheet, and a new passphrase for the person who holds it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from app.errors import AppError
from app.ui.desk import Cabinet
from app.ui.error_words import error_words
from app.ui.form_panel import lay_out_form
from app.ui.page import Page
from app.ui.shell import MainWindow
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts


@dataclass(frozen=True)
class SheetTyped:
    """What stands on the sheet, who types it, and the passphrase that holds from now on."""

    key: str = field(repr=False)
    name: str
    passphrase: str = field(repr=False)


class RecoverPage(Page):
    """Four fields."""

    typed = Signal(SheetTyped)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        translate = texts.translate
        title = QLabel(translate("App", "Open with the recovery sheet"))
        title.setProperty("role", "title")
        words = QLabel(
            translate(
                "App",
                "Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The "
                "opening is written into the log that everybody on this laptop can read.",
            )
        )
        words.setProperty("role", "hint")
        words.setWordWrap(True)
        self.key, self.name, self.first, self.second = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        for edit in (self.first, self.second):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        for edit in (self.key, self.first, self.second):
            edit.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.notice = QLabel()
        self.notice.setProperty("role", "notice")
        self.notice.setWordWrap(True)
        self.save = QPushButton(translate("App", "Open"))
        self.save.setProperty("role", "main")
        self.cancel = QPushButton(translate("App", "Back"))
        lay_out_form(
            self,
            words=(title, words),
            fields=(
                (translate("App", "From the sheet"), self.key),
                (translate("App", "Your name"), self.name),
                (translate("App", "New passphrase"), self.first),
                (translate("App", "The same again"), self.second),
            ),
            notice=self.notice,
            cancel=self.cancel,
            save=self.save,
        )
        self.save.clicked.connect(self._on_save)
        self.second.returnPressed.connect(self._on_save)
        self.cancel.clicked.connect(self._on_cancel)

    def show_form(self) -> None:
        """Begin with empty fields."""
        self.forget()
        self.key.setFocus()

    def show_error(self, error: AppError) -> None:
        """Why it did not open."""
        self.save.setEnabled(True)
        self.notice.setText(error_words(self._texts, error))

    def forget(self) -> None:
        """No key and no passphrase stays in a field."""
        for edit in (self.key, self.name, self.first, self.second):
            edit.clear()
        self.notice.setText("")
        self.save.setEnabled(True)

    def _on_save(self) -> None:
        translate = self._texts.translate
        if self.first.text() != self.second.text():
            self.notice.setText(translate("App", "The two are not the same. Type both again."))
            return
        if not self.key.text().strip() or not self.name.text().strip():
            self.notice.setText(translate("App", "Type what stands on the sheet, and your name."))
            return
        self.save.setEnabled(False)
        self.notice.setText(translate("App", "One moment …"))
        self.typed.emit(SheetTyped(self.key.text(), self.name.text().strip(), self.first.text()))

    def _on_cancel(self) -> None:
        self.forget()
        self.cancelled.emit()


class Recovery(QObject):
    """From the unlock page to an open store by the sheet."""

    def __init__(
        self,
        window: MainWindow,
        runner: TaskRunner,
        cabinet: Cabinet,
        texts: Texts,
        *,
        opened: Callable[[None], None],
        back: Callable[[], None],
    ) -> None:
        """Connect the pages.

        Args:
            window: holds the pages.
            runner: opens the store on the storage worker.
            cabinet: gets the open store.
            texts: the researcher's words.
            opened: goes on as after an unlocking.
            back: shows the unlock page.
        """
        super().__init__(window)
        self._window, self._runner, self._cabinet, self._opened = window, runner, cabinet, opened
        self.page = RecoverPage(texts)
        window.add_bare_page(self.page)
        window.unlock.recover_asked.connect(self._on_asked)
        self.page.typed.connect(self._on_typed)
        self.page.cancelled.connect(back)

    def _on_asked(self) -> None:
        self.page.show_form()
        self._window.show_page(self.page)

    def _on_typed(self, typed: SheetTyped) -> None:
        self._runner.storage(
            lambda: self._cabinet.recover(typed.key, name=typed.name, passphrase=typed.passphrase),
            then=self._on_open,
            failed=self.page.show_error,
        )

    def _on_open(self, _: None) -> None:
        self.page.forget()
        self._opened(None)
