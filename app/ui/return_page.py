"""Sending a finished interview back to the laptop that made it: why; asks, sends nothing itself."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.protocol.review import RETURN_REASONS
from app.storage.rows import InterviewRow
from app.ui.form_panel import lay_out_form
from app.ui.list_box import ListBox
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.returned_words import reasons_to_return
from app.ui.texts import Texts


@dataclass(frozen=True)
class ReturnAsked:
    """Send this interview back, for one of `RETURN_REASONS`."""

    entity: str
    reason: str


class ReturnPage(Page):
    """A reason, and the way on."""

    return_asked = Signal(ReturnAsked)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._entity = ""
        translate = texts.translate
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "It is unfinished again and not counted until it is finished anew. The interviewer is told why, with "
                "the next sync. You can take this back.",
            )
        )
        self.words.setProperty("role", "hint")
        self.reason = ListBox()
        self.notice = NoticeLine()
        self.send = QPushButton(translate("App", "Send it back"))
        self.send.setProperty("role", "main")
        self.cancel = QPushButton(translate("App", "Back"))
        lay_out_form(
            self,
            words=(self.title, self.words),
            fields=((translate("App", "Why?"), self.reason),),
            notice=self.notice,
            cancel=self.cancel,
            save=self.send,
        )
        self.send.clicked.connect(self._on_send)
        self.cancel.clicked.connect(self.cancelled)

    def show_row(self, row: InterviewRow) -> None:
        """Ask for one interview."""
        translate = self._texts.translate
        self._entity = row.entity
        self.show_notice("")
        self.title.setText(translate("App", "Send back the interview of child {code}").format(code=row.participant))
        words = {**reasons_to_return(self._texts), "other": translate("App", "another reason")}
        offered = ((words[reason], reason) for reason in RETURN_REASONS)
        self.reason.fill([(translate("App", "choose …"), ""), *offered], "")

    def show_notice(self, words: str) -> None:
        """Say why it did not work."""
        self.notice.say(words)

    def forget(self) -> None:
        """The store is locked: no code stays here."""
        self._entity = ""
        self.title.setText("")
        self.show_notice("")

    def _on_send(self) -> None:
        if self.reason.currentData():
            self.return_asked.emit(ReturnAsked(self._entity, str(self.reason.currentData())))
        else:
            self.show_notice(self._texts.translate("App", "Choose the reason first."))
