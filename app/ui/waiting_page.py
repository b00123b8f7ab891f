"""What the server keeps apart: why, what it says, and the word on it; asks, decides nothing."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.protocol.quarantine import Verdict
from app.ui.coordinator_view import TwinAnswer, WaitingView
from app.ui.form_panel import ways
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.plain_label import plain_label
from app.ui.row_table import ROW_PX, Index, RowTable, RowView
from app.ui.texts import Texts


@dataclass(frozen=True)
class VerdictAsked:
    """This shall become of a waiting revision."""

    rev: str
    verdict: Verdict


class SaidModel(RowTable[TwinAnswer]):
    """A line for each question: what it is and what was said."""

    def __init__(self, texts: Texts) -> None:
        super().__init__((texts.translate("App", "Question"), texts.translate("App", "Answer")))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; long ones are whole in the tool tip."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return (row.words, *row.said)[index.column()]
        return None


class WaitingPage(Page):
    """Why it waits, a table of its answers, and two ways on."""

    decided = Signal(VerdictAsked)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._rev = ""
        translate = texts.translate
        self.title, self.where = plain_label(texts, role="title"), plain_label(texts, role="hint")
        self.why, self.notice = plain_label(texts), NoticeLine()
        self.model = SaidModel(texts)
        self.table = RowView(stretched=0, stretched_min_px=260)
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("App", "Answers"))
        self.table.setMinimumHeight(4 * ROW_PX)
        self.accept = QPushButton(translate("App", "Let it in"))
        self.accept.setProperty("role", "main")
        self.set_aside = QPushButton(translate("App", "Set it aside"))
        self.set_aside.setToolTip(translate("App", "It is kept and not counted, and can be let in later."))
        self.cancel = QPushButton(translate("App", "Back"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        for widget in (self.title, self.where, self.why, self.notice):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(ways(self.cancel, self.set_aside, self.accept))
        self.accept.clicked.connect(self._on_accept)
        self.set_aside.clicked.connect(self._on_set_aside)
        self.cancel.clicked.connect(self.cancelled)

    def show_waiting(self, view: WaitingView) -> None:
        """Show one revision."""
        self.forget()
        self._rev = view.rev
        translate = self._texts.translate
        when = self._texts.moment(view.at_utc)
        self.title.setText(
            translate("App", "Child {code}: {what}").format(
                code=view.participant, what=translate("App", "kept apart by the server")
            )
        )
        origin = translate("App", "{laptop}, {when}").format(laptop=view.who, when=when)
        self.where.setText(f"{view.form}, {view.site}. {origin}")
        self.why.setText(why_it_waits(self._texts, view.code))
        self.model.replace_rows(view.answers)
        self.set_aside.setEnabled(not view.is_set_aside)
        self.accept.setEnabled(True)

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.say(words, is_good=is_good)

    def forget(self) -> None:
        """The store is locked, or another one comes: no answer stays here."""
        self._rev = ""
        self.model.replace_rows(())
        for label in (self.title, self.where, self.why):
            label.setText("")
        for button in (self.accept, self.set_aside):
            button.setEnabled(False)
        self.show_notice("")

    def _on_accept(self) -> None:
        self.decided.emit(VerdictAsked(self._rev, Verdict.ACCEPT))

    def _on_set_aside(self) -> None:
        self.decided.emit(VerdictAsked(self._rev, Verdict.SET_ASIDE))


def why_it_waits(texts: Texts, code: str) -> str:
    """A reason of the server in words, and what to think of; an unknown one stays as it is."""
    translate = texts.translate
    words = {
        "device_revoked": translate(
            "App", "The laptop was revoked before this came. Let it in if the interview was made while it was ours."
        ),
        "site_out_of_scope": translate("App", "The laptop is not for this school. Ask whether it worked there."),
        "not_coordinator": translate("App", "Only a coordinator's laptop may write this. Ask who did."),
        "empty_final": translate("App", "It is marked as done and holds no answer. Ask the interviewer."),
        "fork": translate(
            "App", "Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept."
        ),
        "content_purged": translate("App", "Its answers left the laptop before the server had them."),
        "certificate_unproven": translate("App", "Its answers were erased by a code that nothing proves."),
        "author_unknown": translate(
            "App", "Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs."
        ),
    }
    return words.get(code, code)
