"""The class page: site, class, roster, and what can be done with the chosen child; asks, never stores."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.forms import Language
from app.storage.rows import FormVersion, InterviewRow, Participant, Site
from app.ui.child_messages import own_name
from app.ui.roster_model import ChildStatus, RosterModel, RosterRow, roster_rows, status_words
from app.ui.texts import Texts
from app.ui.theme import TEXT_SIZES, Theme

OVERRIDES = ("reads_well", "needs_simpler", "whole_class", "other")
"""Why a form of another age group is used; codes, because free text could name a child."""


@dataclass(frozen=True)
class ClassView:
    """What the class page shows, read by the storage worker in one go."""

    sites: tuple[Site, ...]
    site_id: str | None
    participants: tuple[Participant, ...]
    interviews: tuple[InterviewRow, ...]
    forms: tuple[FormVersion, ...]
    languages: Mapping[str, tuple[Language, ...]]
    """For each form its languages."""


@dataclass(frozen=True)
class OpenChild:
    """Open an interview with this child."""

    code: str
    form: FormVersion
    language: str
    percent: int
    override_reason: str | None
    draft: str | None


@dataclass(frozen=True)
class ChildCode:
    """A child that something is to be done with."""

    code: str


@dataclass(frozen=True)
class SiteChoice:
    """A site was chosen."""

    site_id: str


class ClassPage(QWidget):
    """Roster on the left, the chosen child on the right."""

    site_chosen = Signal(SiteChoice)
    add_asked = Signal(SiteChoice)
    consent_asked = Signal(ChildCode)
    interview_asked = Signal(OpenChild)
    end_class_asked = Signal(SiteChoice)

    def __init__(self, texts: Texts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._texts, self._theme = texts, theme
        self._shown: ClassView | None = None
        self.model = RosterModel(texts, theme.palette)
        self.site = QComboBox()
        self.school_class = QComboBox()
        self.table = QTableView()
        self.empty = QLabel()
        self.add = QPushButton(texts.translate("App", "Add a child"))
        self.end_class = QPushButton(texts.translate("App", "End the class"))
        self.notice = QLabel()
        self.code = QLabel()
        self.state = QLabel()
        self.record_consent = QPushButton(texts.translate("App", "Record consent"))
        self.form = QComboBox()
        self.reason_label = QLabel(texts.translate("App", "This form is for another age. Why do you use it?"))
        self.reason = QComboBox()
        self.language = QComboBox()
        self.words_note = QLabel()
        self.text_size = QComboBox()
        self.start = QPushButton()
        self.start.setProperty("role", "main")
        self._build()
        self._connect()

    # -- showing -------------------------------------------------------------------------------------------------------

    def show_class(self, view: ClassView) -> None:
        """Show sites, classes and children; the chosen class and child stay chosen."""
        kept = self._selected_code()
        self._shown = view
        self._fill(self.site, [(site.name, site.site_id) for site in view.sites], view.site_id)
        labels = sorted({child.class_label for child in view.participants})
        self._fill(self.school_class, [(label, label) for label in labels], self.school_class.currentData())
        self._show_rows(kept)

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.setText(words)
        self.notice.setProperty("role", "info" if is_good else "notice")
        self.notice.style().polish(self.notice)
        self.notice.setVisible(bool(words))

    def _show_rows(self, kept: str | None) -> None:
        if self._shown is None:
            return
        label = self.school_class.currentData()
        children = [child for child in self._shown.participants if child.class_label == label]
        rows = roster_rows(sorted(children, key=lambda child: (child.seat, child.code)), self._shown.interviews)
        self.model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        place = max(0, self.model.place_of(kept)) if kept else 0
        if rows:
            self.table.selectRow(place)
        self._show_child()

    def _show_child(self) -> None:
        row, translate = self._selected(), self._texts.translate
        self._panel.setVisible(row is not None)
        if row is None or self._shown is None:
            return
        child = row.participant
        self.code.setText(translate("App", "Child {code}").format(code=child.code))
        self.state.setText(status_words(self._texts)[row.status])
        is_open = row.draft is not None
        self._fill(self.form, [(form.title, form) for form in self._shown.forms], self._form_for(child))
        for widget in (self.form, self.language):
            widget.setEnabled(not is_open)
        self.start.setText(
            translate("App", "Go on with the interview")
            if is_open
            else translate("App", "Give the laptop to the child")
        )
        self._show_form()
        has_consent = child.consent is not None
        self.start.setEnabled(has_consent and self.form.count() > 0)
        self.start.setToolTip("" if has_consent else translate("App", "Record the consent first."))
        self.record_consent.setText(
            translate("App", "Record consent again") if has_consent else translate("App", "Record consent")
        )
        self.record_consent.setProperty("role", "" if has_consent else "main")
        self.record_consent.style().polish(self.record_consent)

    def _show_form(self) -> None:
        """Languages and the question about the age follow the form."""
        form, row = self.form.currentData(), self._selected()
        if not isinstance(form, FormVersion) or row is None or self._shown is None:
            return
        languages = self._shown.languages.get(form.form_id, ())
        names = [(own_name(language), language.name) for language in languages]
        kept = self.language.currentData() or self._preferred(languages)
        self._fill(self.language, names, kept)
        age = row.participant.age
        is_other_age = age is not None and not form.age_from <= age <= form.age_to and row.draft is None
        self.reason.setVisible(is_other_age)
        self.reason_label.setVisible(is_other_age)
        self._show_language()

    def _show_language(self) -> None:
        name, form = self.language.currentData(), self.form.currentData()
        if self._shown is None or not isinstance(form, FormVersion):
            return
        codes = [item.code for item in self._shown.languages.get(form.form_id, ()) if item.name == name]
        is_known = not codes or codes[0] == "und" or Texts(codes[0]).has_words
        self.words_note.setText(
            ""
            if is_known
            else self._texts.translate(
                "App", "The buttons are not yet translated into this language; they are English."
            )
        )
        self.words_note.setVisible(not is_known)

    # -- building ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        translate = self._texts.translate
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(44)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(translate("App", "Children of this class"))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.empty.setText(
            translate(
                "App", "No children on this roster yet. Sync to fetch it, or add a child with the code you were given."
            )
        )
        self.empty.setWordWrap(True)
        self.notice.setProperty("role", "notice")
        self.notice.setWordWrap(True)
        self.notice.hide()
        left = QVBoxLayout()
        left.setSpacing(14)
        top = QHBoxLayout()
        top.setSpacing(14)
        for words, box in ((translate("App", "Site"), self.site), (translate("App", "Class"), self.school_class)):
            top.addLayout(self._labelled(words, box), 1)
        left.addLayout(top)
        left.addWidget(self.notice)
        left.addWidget(self.table, 1)
        left.addWidget(self.empty, 1)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self.add)
        below.addStretch(1)
        below.addWidget(self.end_class)
        left.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 20, 28, 24)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addWidget(self._build_panel())
        self.end_class.setToolTip(
            translate("App", "Prepares the unfinished interviews for sending too; they can still go on another day.")
        )

    def _build_panel(self) -> QWidget:
        translate = self._texts.translate
        self._panel = QFrame()
        self._panel.setProperty("role", "panel")
        self._panel.setFixedWidth(520)
        inner = QVBoxLayout(self._panel)
        inner.setContentsMargins(22, 18, 22, 20)
        inner.setSpacing(8)
        self.code.setProperty("role", "title")
        self.state.setProperty("role", "hint")
        self.reason_label.setWordWrap(True)
        self.words_note.setWordWrap(True)
        self.words_note.setProperty("role", "hint")
        for widget in (self.code, self.state, self.record_consent):
            inner.addWidget(widget)
        inner.addSpacing(6)
        inner.addLayout(self._labelled(translate("App", "Questionnaire"), self.form))
        inner.addWidget(self.reason_label)
        inner.addWidget(self.reason)
        inner.addLayout(self._labelled(translate("App", "Language of the child"), self.language))
        inner.addWidget(self.words_note)
        inner.addLayout(self._labelled(translate("App", "Size of the text"), self.text_size))
        inner.addStretch(1)
        inner.addWidget(self.start)
        self._fill(self.text_size, [(f"{percent} %", percent) for percent in TEXT_SIZES], 100)
        reasons = (
            translate("App", "Reads well for the age"),
            translate("App", "Needs simpler words"),
            translate("App", "The whole class uses this form"),
            translate("App", "Another reason"),
        )
        self._fill(self.reason, list(zip(reasons, OVERRIDES, strict=True)), OVERRIDES[0])
        self.reason.setAccessibleName(self.reason_label.text())
        self._panel.hide()
        return self._panel

    def _connect(self) -> None:
        self.site.activated.connect(self._on_site)
        self.school_class.activated.connect(self._on_class)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.doubleClicked.connect(self._on_start)
        self.form.currentIndexChanged.connect(self._on_form)
        self.language.currentIndexChanged.connect(self._on_language)
        self.add.clicked.connect(self._on_add)
        self.record_consent.clicked.connect(self._on_consent)
        self.start.clicked.connect(self._on_start)
        self.end_class.clicked.connect(self._on_end_class)

    def _labelled(self, words: str, box: QWidget) -> QVBoxLayout:
        label = QLabel(words)
        label.setBuddy(box)
        box.setAccessibleName(words)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(box)
        return column

    def _fill(self, box: QComboBox, items: Sequence[tuple[str, object]], kept: object) -> None:
        box.blockSignals(True)
        box.clear()
        for words, value in items:
            box.addItem(words, value)
        values = [value for _, value in items]
        box.setCurrentIndex(values.index(kept) if kept in values else 0 if values else -1)
        box.blockSignals(False)

    # -- inside --------------------------------------------------------------------------------------------------------

    def _selected(self) -> RosterRow | None:
        return self.model.row_at(self.table.currentIndex().row())

    def _selected_code(self) -> str | None:
        row = self._selected()
        return row.participant.code if row else None

    def _form_for(self, child: Participant) -> FormVersion | None:
        assert self._shown is not None
        fitting = [
            form for form in self._shown.forms if child.age is not None and form.age_from <= child.age <= form.age_to
        ]
        fitting.sort(key=lambda form: form.age_to - form.age_from)
        return fitting[0] if fitting else self._shown.forms[0] if self._shown.forms else None

    def _preferred(self, languages: Sequence[Language]) -> str | None:
        return next((item.name for item in languages if item.code == self._texts.language), None)

    def _on_site(self) -> None:
        self.site_chosen.emit(SiteChoice(str(self.site.currentData())))

    def _on_class(self) -> None:
        self._show_rows(None)

    def _on_row(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._show_child()

    def _on_form(self) -> None:
        self._show_form()

    def _on_language(self) -> None:
        self._show_language()

    def _on_add(self) -> None:
        self.add_asked.emit(SiteChoice(str(self.site.currentData())))

    def _on_consent(self) -> None:
        row = self._selected()
        if row is not None:
            self.consent_asked.emit(ChildCode(row.participant.code))

    def _on_end_class(self) -> None:
        self.end_class_asked.emit(SiteChoice(str(self.site.currentData())))

    def _on_start(self) -> None:
        row, form = self._selected(), self.form.currentData()
        if row is None or not isinstance(form, FormVersion) or not self.start.isEnabled():
            return
        needs_reason = not self.reason.isHidden()
        self.interview_asked.emit(
            OpenChild(
                code=row.participant.code,
                form=form,
                language=str(self.language.currentData()),
                percent=int(self.text_size.currentData()),
                override_reason=str(self.reason.currentData()) if needs_reason else None,
                draft=row.draft,
            )
        )


__all__ = ["ChildCode", "ChildStatus", "ClassPage", "ClassView", "OpenChild", "SiteChoice"]
