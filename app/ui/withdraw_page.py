"""A family takes its answers back: the child by code, what is there, and the last step; erases nothing itself."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.errors import AppError
from app.ui.error_words import error_words
from app.ui.form_panel import panel_in_the_middle, ways
from app.ui.page import Page
from app.ui.texts import Texts


@dataclass(frozen=True)
class CodeTyped:
    """Look this child up."""

    code: str


@dataclass(frozen=True)
class Found:
    """What would be erased.

    Attributes:
        records: interviews on this laptop.
        sent: those of them that the server has, too.
        elsewhere: those of them that were made on another laptop.
    """

    code: str
    class_label: str
    records: int
    sent: int
    elsewhere: int


@dataclass(frozen=True)
class Withdrawal:
    """Erase everything of this child."""

    code: str


class WithdrawPage(Page):
    """Two steps: look the child up, then erase."""

    look_up_asked = Signal(CodeTyped)
    erase_asked = Signal(Withdrawal)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._found: Found | None = None
        translate = texts.translate
        self.title = QLabel(translate("App", "A family takes its answers back"))
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.words = QLabel(
            translate(
                "App",
                "Type the child's code from its card. Answers, name and drafts are erased on this laptop and in its "
                "backups. With the next sync, what this laptop made is erased on the server and on other laptops too.",
            )
        )
        self.words.setProperty("role", "hint")
        self.code = QLineEdit()
        self.code.setAccessibleName(translate("App", "Code of the child"))
        self.code.setPlaceholderText(translate("App", "Code of the child"))
        self.look_up = QPushButton(translate("App", "Look up"))
        self.found = QLabel()
        self.sure = QCheckBox(translate("App", "The family has asked for this. It cannot be undone."))
        self.erase = QPushButton(translate("App", "Erase everything of this child"))
        self.erase.setProperty("role", "stop")
        self.notice = QLabel()
        self.notice.setProperty("role", "notice")
        self.cancel = QPushButton(translate("App", "Back"))
        for label in (self.words, self.found, self.notice):
            label.setWordWrap(True)
        self._lay_out()
        self.look_up.clicked.connect(self._on_look_up)
        self.code.returnPressed.connect(self._on_look_up)
        self.code.textEdited.connect(self._on_edited)
        self.sure.toggled.connect(self._on_sure)
        self.erase.clicked.connect(self._on_erase)
        self.cancel.clicked.connect(self._on_cancel)
        self.show_form()

    def show_form(self) -> None:
        """Begin with no child."""
        self.code.clear()
        self._show(None)
        self.notice.setText("")
        self.cancel.setEnabled(True)
        self.code.setFocus()

    def show_found(self, found: Found) -> None:
        """What would be erased."""
        self.notice.setText("")
        self._show(found)
        self.sure.setFocus()

    def show_erasing(self) -> None:
        """It is under way; it may take a minute, because free pages and backups are made anew."""
        self.notice.setText(self._texts.translate("App", "Erasing, and making the file and its backups anew …"))
        for widget in (self.erase, self.look_up, self.cancel, self.sure):
            widget.setEnabled(False)

    def show_error(self, error: AppError) -> None:
        """Why nothing was found or erased."""
        self._show(None)
        self.cancel.setEnabled(True)
        self.notice.setText(error_words(self._texts, error))

    def forget(self) -> None:
        """The store is locked: no code stays here."""
        self.show_form()

    def _show(self, found: Found | None) -> None:
        self._found = found
        self.look_up.setEnabled(True)
        self.sure.setEnabled(True)
        self.sure.setChecked(False)
        self.erase.setEnabled(False)
        for widget in (self.found, self.sure, self.erase):
            widget.setVisible(found is not None)
        if found is None:
            return
        counted, translate = self._texts.counted, self._texts.translate
        words = [translate("App", "Child {code}, class {label}.").format(code=found.code, label=found.class_label)]
        words.append(counted.tr("%n interview(s) on this laptop.", "", found.records))
        if not found.records:
            words.append(
                translate(
                    "App",
                    "Name and consent are erased here. If there are interviews on other laptops or on the server, only "
                    "a coordinator can erase those: pass the code on.",
                )
            )
        if found.sent:
            words.append(counted.tr("%n of them is/are on the server, too.", "", found.sent))
        if found.elsewhere:
            words.append(
                counted.tr(
                    "%n was/were made on another laptop: there, and on the server, a coordinator must erase.",
                    "",
                    found.elsewhere,
                )
            )
        self.found.setText(" ".join(words))

    def _lay_out(self) -> None:
        inner = panel_in_the_middle(self)
        inner.addWidget(self.title)
        inner.addWidget(self.words)
        line = QHBoxLayout()
        line.addWidget(self.code, 1)
        line.addWidget(self.look_up)
        inner.addLayout(line)
        inner.addWidget(self.found)
        inner.addWidget(self.sure, alignment=Qt.AlignmentFlag.AlignLeading)
        inner.addWidget(self.notice)
        inner.addLayout(ways(self.cancel, self.erase))

    def _on_edited(self) -> None:
        """Another code: what was found belongs to the one before."""
        self._show(None)

    def _on_look_up(self) -> None:
        typed = self.code.text().strip()
        if typed:
            self.look_up_asked.emit(CodeTyped(typed))

    def _on_sure(self, is_sure: bool) -> None:  # Qt's signal
        self.erase.setEnabled(is_sure and self._found is not None)

    def _on_erase(self) -> None:
        if self._found is not None and self.sure.isChecked():
            self.erase_asked.emit(Withdrawal(self._found.code))

    def _on_cancel(self) -> None:
        self.show_form()
        self.cancelled.emit()
