"""Recording consent: who gave it, on which paper, which text; offers only those whom the country's rule allows."""

from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.interview import CountryPolicy, allowed_givers
from app.storage.rows import Participant
from app.ui.form_panel import lay_out_form
from app.ui.list_box import ListBox
from app.ui.page import Page
from app.ui.roster_model import giver_words
from app.ui.texts import Texts

_DATE = "%d-%m-%Y"


@dataclass(frozen=True)
class ConsentGiven:
    """What the researcher recorded.

    Attributes:
        codes: the child, or all whom the same paper names.
        goes_on: the next child without consent is wanted.
    """

    codes: tuple[str, ...]
    given_by: str
    reference: str
    text_version: str
    language: str
    on: date
    goes_on: bool = False


@dataclass(frozen=True)
class ConsentAsked:
    """For whom consent is recorded, and under which rule.

    Attributes:
        others: the other children of the class who have none yet.
    """

    participant: Participant
    policy: CountryPolicy
    languages: tuple[tuple[str, str], ...]
    """(words, code) of the languages that consent texts exist in."""
    others: tuple[Participant, ...] = field(default=(), repr=False)


class ConsentPage(Page):
    """A form of five fields."""

    given = Signal(ConsentGiven)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.whole_class = QCheckBox()
        self.whole_class.setAccessibleName(translate("App", "This paper names other children too"))
        self.next = QPushButton(translate("App", "Save, next child"))
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
            before_notice=self.whole_class,
            also=self.next,
        )
        self.given_by.currentIndexChanged.connect(self._on_giver)
        self.next.clicked.connect(self._on_next)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_cancel)

    def show_child(self, asked: ConsentAsked, *, today: date) -> None:
        """Start a record for one child.

        The date is filled in, and the version of the text keeps its last value on purpose: a class signs one text, and
        a version typed thirty times is a version mistyped once.
        """
        self._show(asked, today=today, giver="", language="")
        self.given_by.setFocus()

    def show_next(self, asked: ConsentAsked, *, today: date) -> None:
        """Go on with another child of the class: who gave it, text, language and day stay, the paper is another one."""
        kept = self.on.text()
        self._show(
            asked,
            today=today,
            giver=str(self.given_by.currentData() or ""),
            language=str(self.language.currentData() or ""),
        )
        self.on.setText(kept)
        self.reference.setFocus()

    def _show(self, asked: ConsentAsked, *, today: date, giver: str, language: str) -> None:
        self._asked = asked
        translate, counted, givers = self._texts.translate, self._texts.counted, giver_words(self._texts)
        self.title.setText(translate("App", "Consent for child {code}").format(code=asked.participant.code))
        below = asked.policy.guardian_required_below
        rule = counted.tr("Rule for {country}: a parent or guardian must agree below %n year(s).", "", below)
        words = rule.format(country=asked.policy.country)
        if not asked.policy.is_verified:
            words += " " + translate("App", "No ethics board has confirmed this rule yet.")
        self.rule.setText(words)
        allowed = [(givers[one], one) for one in allowed_givers(asked.policy, asked.participant.age)]
        self.given_by.fill([(translate("App", "choose …"), ""), *allowed], giver)
        self.language.fill([(translate("App", "choose …"), ""), *asked.languages], language)
        self.reference.clear()
        self.whole_class.setChecked(False)
        self.next.setVisible(bool(asked.others))
        self._today = today
        self.on.setText(today.strftime(_DATE))
        self.notice.setText("")
        self._on_giver()

    def forget(self) -> None:
        """The store is locked: no code and no number of a paper stays here."""
        self._asked = None
        self.title.setText("")
        self.reference.clear()
        self.notice.setText("")

    def _on_cancel(self) -> None:
        self.cancelled.emit()

    def _on_giver(self) -> None:
        """A school signs one paper for a class; a family signs for its own child."""
        others = self._same_paper()
        self.whole_class.setVisible(bool(others))
        counted = self._texts.counted
        words = counted.tr("This paper also names the %n other child(ren) without consent.", "", len(others))
        self.whole_class.setText(words)

    def _same_paper(self) -> tuple[Participant, ...]:
        if self._asked is None or self.given_by.currentData() != "school":
            return ()
        policy = self._asked.policy
        return tuple(child for child in self._asked.others if "school" in allowed_givers(policy, child.age))

    def _on_save(self) -> None:
        self._give(goes_on=False)

    def _on_next(self) -> None:
        self._give(goes_on=True)

    def _give(self, *, goes_on: bool) -> None:
        assert self._asked is not None
        signed = _date_of(self.on.text())
        if signed is None or signed > self._today:
            self.notice.setText(
                self._texts.translate(
                    "App", "Type the date as day-month-year, for example 24-11-2026, not after today."
                )
            )
            return
        others = self._same_paper() if self.whole_class.isChecked() else ()
        given = ConsentGiven(
            codes=(self._asked.participant.code, *(child.code for child in others)),
            goes_on=goes_on,
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
