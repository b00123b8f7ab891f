"""The form of one step with keys: a person, a passphrase, a recovery sheet; checks only that both typings agree."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.ui.error_words import error_words
from app.ui.form_panel import panel_in_the_middle, ways
from app.ui.page import Page
from app.ui.safety_view import KeyStep, KeyStepAsked, KeyStepTyped
from app.ui.texts import Texts

DAYS_OFFERED = (None, 30, 90, 180, 365)
"""How long sent interviews may stay; None: without end."""


class KeyFormPage(Page):
    """One form; what is not needed for a step is hidden."""

    typed = Signal(KeyStepTyped)
    offer_asked = Signal()
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._asked = KeyStepAsked(KeyStep.CHANGE_PASSPHRASE)
        translate = texts.translate
        self.title, self.words, self.notice = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.words.setProperty("role", "hint")
        self.notice.setProperty("role", "notice")
        for label in (self.title, self.words, self.notice):
            label.setWordWrap(True)
        self.name = QLineEdit()
        self.own, self.new, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        self.leads = QCheckBox(translate("App", "may add and take away people, too"))
        self.offer = QPushButton(translate("App", "Offer me five words"))
        self.days = QComboBox()
        self.fields = tuple(
            _field(words, edit, is_secret=edit not in (self.name, self.days))
            for words, edit in (
                (translate("App", "Name of the person"), self.name),
                (translate("App", "Sent interviews stay on this laptop"), self.days),
                (translate("App", "New passphrase"), self.new),
                (translate("App", "The same again"), self.again),
                (translate("App", "Your own passphrase, as it is now"), self.own),
            )
        )
        self.save = QPushButton(translate("App", "Do it"))
        self.save.setProperty("role", "main")
        self.cancel = QPushButton(translate("App", "Back"))
        self._lay_out()
        self.save.clicked.connect(self._on_save)
        self.own.returnPressed.connect(self._on_save)
        self.offer.clicked.connect(self.offer_asked)
        self.cancel.clicked.connect(self.cancelled)

    def show_step(self, asked: KeyStepAsked) -> None:
        """Begin a step with empty fields."""
        self._asked = asked
        self._clear()
        translate, step = self._texts.translate, asked.step
        titles = {
            KeyStep.ADD_USER: translate("App", "Add a person"),
            KeyStep.REMOVE: translate("App", "Take away: {name}").format(name=asked.way.label if asked.way else ""),
            KeyStep.CHANGE_PASSPHRASE: translate("App", "Change my passphrase"),
            KeyStep.RECOVERY_KEY: translate("App", "Make a recovery sheet"),
            KeyStep.RETENTION: translate("App", "How long sent interviews stay"),
        }
        words = {
            KeyStep.ADD_USER: translate(
                "App", "The person gets a passphrase of its own. Let the person type it; nobody else needs to know it."
            ),
            KeyStep.REMOVE: translate(
                "App",
                "Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.",
            ),
            KeyStep.CHANGE_PASSPHRASE: translate("App", "The old one stops working at once."),
            KeyStep.RECOVERY_KEY: translate(
                "App", "It opens the interviews when every passphrase is forgotten. An earlier sheet stops working."
            ),
            KeyStep.RETENTION: translate(
                "App",
                "After a sync, interviews that the server has for certain leave this laptop when their days are over. "
                "Ask your coordinator which number your project decided on.",
            ),
        }
        self.title.setText(titles[step])
        self.words.setText(words[step])
        has_new = step in (KeyStep.ADD_USER, KeyStep.CHANGE_PASSPHRASE)
        wanted = (step is KeyStep.ADD_USER, step is KeyStep.RETENTION, has_new, has_new, True)
        for box, is_wanted in zip(self.fields, wanted, strict=True):
            box.setVisible(is_wanted)
        self._show_days(asked.days_kept)
        self.offer.setVisible(has_new)
        self.leads.setVisible(step is KeyStep.ADD_USER)
        self.save.setEnabled(True)
        (self.name if step is KeyStep.ADD_USER else self.new if has_new else self.own).setFocus()

    def _show_days(self, chosen: int | None) -> None:
        """What is offered; another number, set by the command line, is offered too."""
        offered = (*DAYS_OFFERED, *([chosen] if chosen not in DAYS_OFFERED else []))
        translate, counted = self._texts.translate, self._texts.counted
        self.days.clear()
        for days in offered:
            self.days.addItem(
                translate("App", "without end") if days is None else counted.tr("%n day(s)", "", days), days
            )
        self.days.setCurrentIndex(offered.index(chosen))

    def show_offer(self, words: str) -> None:
        """Fill in five random words, to be read and remembered before they are used."""
        for edit in (self.new, self.again):
            edit.setText(words)
        self.notice.setText(self._texts.translate("App", "Write down or remember: {words}").format(words=words))

    def show_working(self) -> None:
        """The step is under way."""
        self.save.setEnabled(False)
        self.notice.setText(self._texts.translate("App", "One moment …"))

    def show_error(self, error: AppError) -> None:
        """Why it was not done."""
        self.save.setEnabled(True)
        self.own.clear()
        self.notice.setText(error_words(self._texts, error))

    def forget(self) -> None:
        """No passphrase and no name stays in a field."""
        self._asked = KeyStepAsked(KeyStep.CHANGE_PASSPHRASE)
        self._clear()

    def _clear(self) -> None:
        for edit in (self.name, self.own, self.new, self.again):
            edit.clear()
        self.leads.setChecked(False)
        self.notice.setText("")

    def _lay_out(self) -> None:
        inner = panel_in_the_middle(self)
        for widget in (self.title, self.words, *self.fields[:-1]):
            inner.addWidget(widget)
        for option in (self.offer, self.leads):
            inner.addWidget(option, alignment=Qt.AlignmentFlag.AlignLeading)
        inner.addWidget(self.fields[-1])
        inner.addWidget(self.notice)
        inner.addLayout(ways(self.cancel, self.save))

    def _on_save(self) -> None:
        if self.new.text() != self.again.text():
            self.notice.setText(self._texts.translate("App", "The two passphrases differ. Type them again."))
            return
        if self._asked.step is KeyStep.ADD_USER and not self.name.text().strip():
            self.notice.setText(self._texts.translate("App", "Type the name of the person."))
            return
        self.typed.emit(
            KeyStepTyped(
                step=self._asked.step,
                own_passphrase=self.own.text(),
                name=self.name.text().strip(),
                new_passphrase=self.new.text(),
                leads=self.leads.isChecked(),
                slot_id=self._asked.way.slot_id if self._asked.way else "",
                days_kept=self.days.currentData(),
            )
        )


def _field(words: str, edit: QLineEdit | QComboBox, *, is_secret: bool) -> QFrame:
    """A label over its field, hidden and shown as one."""
    box = QFrame()
    label = QLabel(words)
    label.setBuddy(edit)
    edit.setAccessibleName(words)
    if is_secret and isinstance(edit, QLineEdit):
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(edit)
    return box
