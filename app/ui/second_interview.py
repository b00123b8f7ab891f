"""Asks the researcher before a child that has had its turn is handed the laptop again; opens nothing itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.ask_page import Asked, AskedChosen
from app.ui.class_view import OpenChild
from app.ui.roster_model import ELSEWHERE, FINISHED, ChildStatus
from app.ui.shell import MainWindow
from app.ui.texts import Texts

_NAME = "again"


class SecondInterview(QObject):
    """Stands between the class page's button and the opening of a sitting.

    Args:
        begin: called with what was asked for when the researcher says yes, or when nothing needs to be asked.
        adopt: called when the interview that another laptop began shall go on here.
        back: called when the researcher says no.
    """

    def __init__(
        self,
        window: MainWindow,
        texts: Texts,
        *,
        begin: Callable[[OpenChild], None],
        adopt: Callable[[OpenChild], None],
        back: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._texts, self._begin, self._back = window, texts, begin, back
        self._adopt = adopt
        self._asked: OpenChild | None = None
        window.ask.chosen.connect(self._on_chosen)

    def consider(self, asked: OpenChild) -> None:
        """Begin at once, or ask first when the child has finished."""
        if asked.draft is not None or asked.status not in FINISHED:
            self._begin(asked)
            return
        translate = self._texts.translate
        self._asked = asked
        is_begun = asked.status is ChildStatus.BEGUN_ELSEWHERE
        self._window.ask.ask(
            Asked(
                _NAME,
                title=self._title(asked.status),
                words=(translate("App", "Child {code}").format(code=asked.code),),
                answers=(
                    ("back", translate("App", "Back to the class"), "main"),
                    *([("adopt", translate("App", "Go on here with what it answered there"), "")] if is_begun else []),
                    ("begin", translate("App", "Yes, give the laptop to the child"), ""),
                ),
            )
        )
        self._window.show_page(self._window.ask)

    def _title(self, status: ChildStatus) -> str:
        translate = self._texts.translate
        if status in ELSEWHERE:
            return translate("App", "This child has an interview on another laptop. Begin a new one here?")
        if status is ChildStatus.REFUSED:
            return translate("App", "This child did not want to take part. Ask it once more?")
        return translate("App", "This child has finished. Begin a second interview?")

    def _on_chosen(self, chosen: AskedChosen) -> None:
        if chosen.name != _NAME:
            return
        asked, self._asked = self._asked, None
        if chosen.key == "begin" and asked is not None:
            self._begin(asked)
        elif chosen.key == "adopt" and asked is not None:
            self._adopt(asked)
        else:
            self._back()
