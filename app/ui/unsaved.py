"""What is not on the disk yet: says so on the class page, and keeps the window from closing over it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.ask_page import Asked, AskedChosen
from app.ui.error_words import error_words
from app.ui.saving import SaveFailed, Saver
from app.ui.shell import MainWindow
from app.ui.texts import Texts

_ASK, _SURE = "unsaved", "unsaved_sure"


class Unsaved(QObject):
    """Stands between the saver and the window. `home` is the page that "Back" leads to."""

    def __init__(self, window: MainWindow, saver: Saver, texts: Texts, *, home: Callable[[], QWidget]) -> None:
        super().__init__(window)
        self._window, self._saver, self._texts, self._home = window, saver, texts, home
        self._is_closing = False
        window.may_close = self._may_close
        window.class_page.retry_asked.connect(self._saver.try_again)
        window.ask.chosen.connect(self._on_chosen)
        saver.failed.connect(self._on_failed)
        saver.emptied.connect(self._on_emptied)

    def _words(self) -> str:
        counted, count = self._texts.counted, self._saver.unsaved_answers
        if count:
            return counted.tr("%n answer(s) is/are not on the disk yet.", "", count)
        return self._texts.translate("App", "The end of an interview is not on the disk yet.")

    def _reason(self) -> str:
        error = self._saver.error
        return error_words(self._texts, error) if error is not None else ""

    def _may_close(self) -> bool:
        """Close at once when all is saved, else when it has become so; what fails is asked about."""
        if self._saver.is_empty:
            return True
        self._is_closing = True
        self._saver.try_again()
        return False

    def _on_failed(self, failed: SaveFailed) -> None:
        if failed.is_final:
            self._window.class_page.show_notice(error_words(self._texts, failed.error))
            return
        self._window.class_page.show_unsaved(f"{self._words()} {self._reason()}")
        if self._is_closing and self._saver.is_stuck:
            self._is_closing = False
            self._ask()

    def _on_emptied(self) -> None:
        self._window.class_page.show_unsaved("")
        if self._is_closing:
            self._is_closing = False
            self._window.close()

    def _ask(self) -> None:
        translate = self._texts.translate
        self._window.ask.ask(
            Asked(
                _ASK,
                title=self._words(),
                words=(self._reason(), translate("App", "The window stays open so that nothing is lost.")),
                answers=(
                    ("back", translate("App", "Back"), ""),
                    ("lose", translate("App", "Close and lose them"), "stop"),
                    ("again", translate("App", "Try again"), "main"),
                ),
            )
        )
        self._window.show_page(self._window.ask)

    def _ask_surely(self) -> None:
        translate = self._texts.translate
        self._window.ask.ask(
            Asked(
                _SURE,
                title=translate("App", "Close the window and lose what a child said?"),
                words=(self._words(), translate("App", "Nobody can bring it back.")),
                answers=(
                    ("back", translate("App", "No, keep it"), "main"),
                    ("lose", translate("App", "Yes, lose it"), "stop"),
                ),
            )
        )

    def _on_chosen(self, chosen: AskedChosen) -> None:
        if chosen.name == _ASK and chosen.key == "again":
            self._window.close()
        elif chosen.name == _ASK and chosen.key == "lose":
            self._ask_surely()
        elif chosen.name == _SURE and chosen.key == "lose":
            self._saver.give_up()
            self._window.close()
        elif chosen.name in (_ASK, _SURE):
            self._window.show_page(self._home())
