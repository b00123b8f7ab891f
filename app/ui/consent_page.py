"""Recording consent: who gave it, on which paper, which text; offers only those whom the country's rule allows."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.interview import CountryPolicy, allowed_givers
from app.storage.rows import Participant
from app.ui.form_panel import lay_out_form
from app.ui.list_box import ListBox
from app.ui.roster_model import giver_words
from app.ui.texts import Texts

_DATE = "%d-%m-%Y"


@dataclass(frozen=True)
class ConsentGiven:
    """What the researcher recorded."""

    code: str
    given_by: str
    reference: str
    text_version: str
    language: str
    on: date


@dataclass(frozen=True)
class ConsentAsked:
    """For whom consent is recorded, and under which rule."""

    participant: Participant
    policy: CountryPolicy
    languages: tuple[tuple[str, str], ...]
    """(words, code) of the languages that consent texts exist in."""


class ConsentPage(QWidget):
    """A form of five fields."""

    given = Signal(ConsentGiven)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._texts = texts
        self._asked: ConsentAsked | None = None
        translate = texts.translate
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.rule = QLabel()
        self.rule.setProperty("role", "hint")
        self.rule.setWordWrap(True)
        self.given_by = ListBox()
        self.reference = QLineEdit()
        self.text_version = QLineEdit()
        self.language = ListBox()
        self.on = QLineEdit()
        self._today = date.min
        self.notice = QLabel()
        self.notice.setProperty("role", "notice")
        self.notice.setWordWrap(True)
        self.save = QPushButton(translate("App", "Save the consent"))
        self.save.setProperty("role", "main")
        self.cancel = QPushButton(translate("App", "Back to the class"))
        lay_out_form(
            self,
            words=(self.title, self.rule),
            fields=(
                (translate("App", "Given by"), self.given_by),
                (translate("App", "Number on the paper form"), self.reference),
                (translate("App", "Version of the consent text"), self.text_version),
                (translate("App", "Language of the consent text"), self.language),
                (translate("App", "Signed on (day-month-year)"), self.on),
            ),
            notice=self.notice,
            cancel=self.cancel,
            save=self.save,
        )
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_cancel)

    def show_child(self, asked: ConsentAsked, *, today: date) -> None:
        """Start a record for one child.

        The date is filled in, and the version of the text keeps its last value on purpose: a class signs one text, and
        a version typed thirty times is a version mistyped once.
        """
        self._asked = asked
        translate, counted, givers = self._texts.translate, self._texts.counted, giver_words(self._texts)
        self.title.setText(translate("App", "Consent for child {code}").format(code=asked.participant.code))
        below = asked.policy.guardian_required_below
        rule = counted.tr("Rule for {country}: a parent or guardian must agree below %n year(s).", "", below)
        words = rule.format(country=asked.policy.country)
        if not asked.policy.is_verified:
            words += " " + translate("App", "No ethics board has confirmed this rule yet.")
        self.rule.setText(words)
        self.given_by.clear()
        self.given_by.addItem(translate("App", "choose …"), "")
        for giver in allowed_givers(asked.policy, asked.participant.age):
            self.given_by.addItem(givers[giver], giver)
        self.language.clear()
        self.language.addItem(translate("App", "choose …"), "")
        for name, code in asked.languages:
            self.language.addItem(name, code)
        self.reference.clear()
        self._today = today
        self.on.setText(today.strftime(_DATE))
        self.notice.setText("")
        self.given_by.setFocus()

    def forget(self) -> None:
        """The store is locked: no code and no number of a paper stays here."""
        self._asked = None
        self.title.setText("")
        self.reference.clear()
        self.notice.setText("")

    def _on_cancel(self) -> None:
        self.cancelled.emit()

    def _on_save(self) -> None:
        assert self._asked is not None
        signed = _date_of(self.on.text())
        if signed is None or signed > self._today:
            self.notice.setText(
                self._texts.translate(
                    "App", "Type the date as day-month-year, for example 24-11-2026, not after today."
                )
            )
            return
        given = ConsentGiven(
            code=self._asked.participant.code,
            given_by=str(self.given_by.currentData() or ""),
            reference=self.reference.text().strip(),
            text_version=self.text_version.text().strip(),
            language=str(self.language.currentData() or ""),
            on=signed,
        )
        if not (given.given_by and given.reference and given.text_version and given.language):
            self.notice.setText(
                self._texts.translate("App", "Fill in every field: who, which paper, which text, in which language.")
            )
            return
        self.given.emit(given)


def _date_of(words: str) -> date | None:
    try:
        return datetime.strptime(words.strip(), _DATE).date()  # noqa: DTZ007  # a calendar day has no zone
    except ValueError:
        return None
