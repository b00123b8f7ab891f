"""Correcting a finished interview: why, the researcher's passphrase, and then the interview opens again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.errors import AppError
from app.storage.log_rows import Returned
from app.storage.rows import InterviewRow
from app.ui.desk import Cabinet
from app.ui.form_panel import panel_in_the_middle, ways
from app.ui.header import Tab
from app.ui.interviews_page import Correct, Filter
from app.ui.list_box import ListBox
from app.ui.notice_line import NoticeLine
from app.ui.page import Page
from app.ui.passphrase_box import PassphraseBox, Typed
from app.ui.returned_words import returned_words
from app.ui.shell import MainWindow
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts

REASONS = ("child_asked", "wrong_tap", "misunderstood", "wrong_language", "coordinator_asked", "other")
"""Why an answer is changed after the end; codes, because free text could name a child."""


class CorrectionPage(Page):
    """A reason, and the passphrase: what a child said cannot be read back by whoever finds the laptop open."""

    entered = Signal(Typed)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        translate = texts.translate
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.words = QLabel(
            translate(
                "App",
                "The answers are shown again, so this asks for your passphrase. The reason stays in the record, and "
                "every changed answer keeps what it was before.",
            )
        )
        self.words.setProperty("role", "hint")
        self.words.setWordWrap(True)
        self.came_back = NoticeLine()
        self.reason = ListBox()
        self.reason.setAccessibleName(translate("App", "Why is it corrected?"))
        self.box = PassphraseBox()
        self.cancel = QPushButton(translate("App", "Back"))
        inner = panel_in_the_middle(self)
        why = QLabel(translate("App", "Why is it corrected?"))
        why.setBuddy(self.reason)
        for widget in (self.title, self.came_back, self.words, why, self.reason, self.box):
            inner.addWidget(widget)
        inner.addLayout(ways(self.cancel))
        self.box.entered.connect(self._on_entered)
        self.cancel.clicked.connect(self.cancelled)

    def show_row(self, row: InterviewRow, returned: Returned | None = None) -> None:
        """Ask for one interview; for one that was sent back the reason is chosen already."""
        self.came_back.say(returned_words(self._texts, returned) if returned else "")
        translate = self._texts.translate
        self.title.setText(translate("App", "Correct the interview of child {code}").format(code=row.participant))
        words = {
            "child_asked": translate("App", "the child asked for it"),
            "wrong_tap": translate("App", "a wrong tap"),
            "misunderstood": translate("App", "a question was misunderstood"),
            "wrong_language": translate("App", "it was asked in the wrong language"),
            "coordinator_asked": translate("App", "the coordinator sent it back"),
            "other": translate("App", "another reason"),
        }
        chosen: list[tuple[str, object]] = [(translate("App", "choose …"), "")]
        reasons = [*chosen, *((words[reason], reason) for reason in REASONS)]
        self.reason.fill(reasons, "coordinator_asked" if returned else "")
        self.box.reset(
            self._texts,
            label=translate("App", "Your passphrase"),
            button=translate("App", "Open it again"),
        )
        self.reason.setFocus()

    def show_error(self, error: AppError) -> None:
        """A wrong passphrase, or an interview that cannot be opened."""
        self.box.show_error(error)

    def forget(self) -> None:
        """The store is locked: no code and no passphrase stays here."""
        self.title.setText("")
        self.came_back.say("")
        self.box.field.clear()

    def _on_entered(self, typed: Typed) -> None:
        if self.reason.currentData():
            self.entered.emit(typed)
        else:
            self.box.notice.setText(self._texts.translate("App", "Choose why it is corrected first."))


class Correction(QObject):
    """Stands between the list of interviews and an interview that opens again."""

    def __init__(
        self,
        window: MainWindow,
        runner: TaskRunner,
        cabinet: Cabinet,
        texts: Texts,
        *,
        begin: Callable[[str], None],
        back: Callable[[], None],
    ) -> None:
        """Connect the pages.

        Args:
            window: holds the pages.
            runner: checks the passphrase and opens the interview on the storage worker.
            cabinet: the open store.
            texts: the researcher's words.
            begin: goes on with the interview of this entity.
            back: shows the list again.
        """
        super().__init__(window)
        self._window, self._runner, self._cabinet, self._begin = window, runner, cabinet, begin
        self._back = back
        self.page = CorrectionPage(texts)
        self._row: InterviewRow | None = None
        window.add_page(self.page, Tab.INTERVIEWS)
        window.interviews.correct_asked.connect(self._on_asked)
        window.home.returned_asked.connect(self._on_returned)
        self.page.entered.connect(self._on_entered)
        self.page.cancelled.connect(back)

    def _on_asked(self, asked: Correct) -> None:
        self.ask_again(asked.row, asked.returned)

    def _on_returned(self) -> None:
        self._window.interviews.choose(Filter.RETURNED)
        self._back()

    def ask_again(self, row: InterviewRow, returned: Returned | None = None) -> None:
        """Ask for reason and passphrase, also for an interview whose correction was begun and left.

        Args:
            row: which interview.
            returned: why it came back; None when nobody sent it, or when that was shown before.
        """
        self._row = row
        self.page.show_row(row, returned)
        self._window.show_page(self.page)

    def _on_entered(self, typed: Typed) -> None:
        if self._row is None:
            return
        entity, reason = self._row.entity, str(self.page.reason.currentData())
        self.page.box.show_checking()
        self._runner.storage(
            lambda: self._reopen(typed.passphrase, entity, reason),
            then=lambda _: self._begin(entity),
            failed=self.page.show_error,
        )

    def _reopen(self, passphrase: str, entity: str, reason: str) -> None:
        """On the storage worker."""
        self._cabinet.unlock(passphrase)
        store = self._cabinet.store
        if not store.is_being_corrected(entity):
            store.reopen(entity, reason=reason)
