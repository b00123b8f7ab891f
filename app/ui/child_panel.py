"""The chosen child beside the roster: consent, name, questionnaire, language, the way into child mode; asks only."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError
from app.forms import Language
from app.protocol.rosters import MAX_NAME
from app.storage.rows import FormVersion, Participant
from app.ui.child.scanning import Access
from app.ui.child_messages import own_name
from app.ui.class_view import OVERRIDES, ChildCode, ClassView, NameGiven, OpenChild
from app.ui.error_words import error_words
from app.ui.fonts import use_names_of_languages
from app.ui.language_note import language_note
from app.ui.list_box import ListBox
from app.ui.roster_model import ELSEWHERE, FINISHED, RosterRow, status_words
from app.ui.sound.reading_box import ReadingBox
from app.ui.texts import Texts
from app.ui.theme import TEXT_SIZES

MIN_PX, MAX_PX = 344, 520
_SIDE_PX = 16
_UNBOUNDED_PX = 16_777_215  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name


class ChildPanel(QFrame):
    """One child at a time; hidden when none is chosen."""

    consent_asked = Signal(ChildCode)
    name_given = Signal(NameGiven)
    interview_asked = Signal(OpenChild)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(MIN_PX)
        self.setMaximumWidth(MAX_PX)
        self._texts = texts
        self._view: ClassView | None = None
        self._row: RosterRow | None = None
        self._typed_for: str | None = None
        translate = texts.translate
        self.code = QLabel()
        self.state = QLabel()
        self.record_consent = QPushButton(translate("App", "Record consent"))
        self.name_label = QLabel(translate("App", "Name (stays on this laptop)"))
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.form = ListBox()
        self.reason_label = QLabel(translate("App", "This form is for another age. Why do you use it?"))
        self.reason = ListBox()
        self.language = ListBox()
        self.words_note = QLabel()
        self.text_size = ListBox()
        self.access = ListBox()
        self.reading = ReadingBox(texts)
        self.start = QPushButton()
        self._build()
        self.record_consent.clicked.connect(self._on_consent)
        self.name.textEdited.connect(self._on_name_edited)
        self.name.editingFinished.connect(self._on_name_finished)
        self.form.currentIndexChanged.connect(self._on_form)
        self.language.currentIndexChanged.connect(self._on_language)
        self.start.clicked.connect(self._on_start)
        self.hide()

    # -- showing -------------------------------------------------------------------------------------------------------

    def show_child(self, row: RosterRow | None, view: ClassView) -> None:
        """Show a child; for another one than before form, language and size are chosen anew."""
        before = self._row
        is_same_child = row is not None and before is not None and row.participant.code == before.participant.code
        if not is_same_child:
            self._on_name_finished()
        is_same = is_same_child and _entity_of(row) == _entity_of(before)
        kept_form, kept_language = (self.form.currentData(), self.language.currentData()) if is_same else (None, None)
        self._row, self._view = row, view
        self.setVisible(row is not None)
        if row is None:
            return
        self._show_person(row, view)
        self._show_forms(row, view, kept_form)
        if not is_same:
            self.text_size.setCurrentIndex(0)
            self.access.setCurrentIndex(0)
        self._show_languages(kept_language)
        self._show_start(row)

    def forget(self) -> None:
        """Nobody is chosen: no name and no code stays in the fields."""
        self._row, self._view, self._typed_for = None, None, None
        for label in (self.code, self.state):
            label.setText("")
        self.name.clear()
        self.hide()

    def _show_person(self, row: RosterRow, view: ClassView) -> None:
        child, translate = row.participant, self._texts.translate
        has_left = child.code in view.left
        self.code.setText(translate("App", "Child {code}").format(code=child.code))
        remark = self._remark(child.code, view)
        self.state.setText(remark or status_words(self._texts)[row.status])
        self._set_role(self.state, "notice" if remark else "hint")
        self.name.setEnabled(not has_left)
        if self._typed_for is None:
            self.name.setText(child.name)
        has_consent = child.consent is not None
        self.record_consent.setVisible(not child.role.is_staff and not has_left)
        self.record_consent.setText(
            translate("App", "Record consent again") if has_consent else translate("App", "Record consent")
        )
        self._set_role(self.record_consent, "" if has_consent else "main")

    def _remark(self, code: str, view: ClassView) -> str:
        """What the researcher must know of this child before anything else; "" for most."""
        if code in view.left:
            return error_words(self._texts, AppError("roster.withdrawn", "This child has left the study."))
        if code in view.disputed:
            return self._texts.translate(
                "App", "Laptops say different things about this child. Type its name once more."
            )
        return ""

    def _show_forms(self, row: RosterRow, view: ClassView, kept: object) -> None:
        """A draft has its own form; for a new interview the age proposes one."""
        offered = view.forms_for(row.participant.role)
        proposed = [form for form in offered if form.form_id not in view.adult_forms] or offered
        wanted: object = kept if kept in offered else _form_for(row.participant, proposed)
        if row.draft is not None:
            wanted = next((form for form in view.forms if form.form_id == row.draft.form_id), None)
        self.form.fill([(form.title, form) for form in (view.forms if row.draft else offered)], wanted)
        for box in (self.form, self.language):
            box.setEnabled(row.draft is None)

    def _show_start(self, row: RosterRow) -> None:
        translate = self._texts.translate
        if row.draft is not None:
            words = translate("App", "Go on with the interview")
        elif row.status in ELSEWHERE:
            words = translate("App", "Begin a new interview here")
        elif row.status in FINISHED:
            words = translate("App", "Begin another interview")
        else:
            words = translate("App", "Give the laptop to the child")
        self.start.setText(words)
        has_consent = row.participant.consent is not None or row.participant.role.is_staff
        has_left = self._view is not None and row.participant.code in self._view.left
        self.start.setEnabled(has_consent and not has_left and (row.draft is not None or self.form.count() > 0))
        self.start.setToolTip("" if has_consent or has_left else translate("App", "Record the consent first."))
        self._set_role(self.start, "" if row.status in FINISHED else "main")
        self.setMinimumWidth(max(MIN_PX, self.start.sizeHint().width() + 2 * _SIDE_PX))

    def _show_languages(self, kept: object = None) -> None:
        """Languages and the question about the age follow the form."""
        form, row = self.form.currentData(), self._row
        if not isinstance(form, FormVersion) or row is None or self._view is None:
            return
        languages = self._view.languages.get(form.form_id, ())
        wanted: object = row.draft.language if row.draft is not None else kept or self._preferred(languages)
        use_names_of_languages(language.code for language in languages)
        self.language.fill([(own_name(language), language.name) for language in languages], wanted)
        age = row.participant.age
        is_for_child = form.form_id not in self._view.adult_forms and row.draft is None
        is_other_age = is_for_child and age is not None and not form.age_from <= age <= form.age_to
        self.reason.setVisible(is_other_age)
        self.reason_label.setVisible(is_other_age)
        self._show_words_note()
        self.reading.show_form(form, self.language.currentData())

    def _show_words_note(self) -> None:
        name, form = self.language.currentData(), self.form.currentData()
        if self._view is None or not isinstance(form, FormVersion):
            return
        chosen = [item for item in self._view.languages.get(form.form_id, ()) if item.name == name]
        note = language_note(self._texts, chosen[0]) if chosen else ""
        self.words_note.setText(note)
        self.words_note.setVisible(bool(note))

    # -- building ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        translate = self._texts.translate
        self.code.setProperty("role", "title")
        self.state.setProperty("role", "hint")
        self.words_note.setProperty("role", "hint")
        for label in (self.state, self.reason_label, self.words_note):
            label.setWordWrap(True)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(_SIDE_PX, 18, _SIDE_PX, 4)
        inner.setSpacing(8)
        for widget in (self.code, self.state, self.record_consent):
            inner.addWidget(widget)
        inner.addSpacing(4)
        grid = QGridLayout()
        grid.setSpacing(2)
        grid.setHorizontalSpacing(12)
        self._place(grid, 0, self.name_label, self.name, 2)
        self._place(grid, 2, QLabel(translate("App", "Questionnaire")), self.form, 2)
        grid.addWidget(self.reason_label, 4, 0, 1, 2)
        grid.addWidget(self.reason, 5, 0, 1, 2)
        self._place(grid, 6, QLabel(translate("App", "Language of the child")), self.language, 1)
        self._place(grid, 6, QLabel(translate("App", "Text size")), self.text_size, 1, column=1)
        self._place(grid, 8, QLabel(translate("App", "The child answers")), self.access, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        inner.addLayout(grid)
        inner.addWidget(self.reading)
        inner.addWidget(self.words_note)
        inner.addStretch(1)
        inside.setObjectName("clear")
        scroll = QScrollArea()
        scroll.setObjectName("clear")
        scroll.setWidget(inside)
        self._scroll, self._inside = scroll, inside
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setStyleSheet("#clear { background: transparent; }")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(10)
        column.addWidget(scroll, 1)
        below = QVBoxLayout()
        below.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        below.addWidget(self.start)
        column.addLayout(below)
        self.text_size.setMinimumContentsLength(5)
        self.text_size.fill([(f"{percent} %", percent) for percent in TEXT_SIZES], 100)
        ways = (
            (translate("App", "by touch, mouse or keys"), Access.TOUCH),
            (translate("App", "with one key: the ring moves by itself"), Access.ONE_KEY),
            (translate("App", "with two keys: Space moves, Enter takes"), Access.TWO_KEYS),
            (translate("App", "by resting on a button"), Access.DWELL),
        )
        self.access.fill(list(ways), Access.TOUCH)
        reasons = (
            translate("App", "Reads well for the age"),
            translate("App", "Needs simpler words"),
            translate("App", "The whole class uses this form"),
            translate("App", "Another reason"),
        )
        self.reason.fill(list(zip(reasons, OVERRIDES, strict=True)), OVERRIDES[0])
        self.reason.setAccessibleName(self.reason_label.text())

    def _place(
        self, grid: QGridLayout, row: int, label: QLabel, field: QWidget, width: int, *, column: int = 0
    ) -> None:
        label.setBuddy(field)
        label.setWordWrap(True)
        field.setAccessibleName(label.text())
        grid.addWidget(label, row, column, 1, width)
        grid.addWidget(field, row + 1, column, 1, width)

    def _set_role(self, widget: QWidget, role: str) -> None:
        if widget.property("role") != role:
            widget.setProperty("role", role)
            widget.style().polish(widget)

    def show_whole(self, width_px: int) -> None:
        """Stand as high as everything in it at that width, for a page that scrolls instead."""
        self.setMaximumWidth(_UNBOUNDED_PX)
        self._scroll.setMinimumHeight(self._inside.heightForWidth(width_px))

    def show_beside(self, width_px: int) -> None:
        """Stand beside something else, at most as wide, and scroll by itself."""
        self._scroll.setMinimumHeight(0)
        self.setMaximumWidth(max(self.minimumWidth(), min(MAX_PX, width_px)))

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """As wide as the window lets it be."""
        return QSize(MAX_PX, super().sizeHint().height())

    # -- inside --------------------------------------------------------------------------------------------------------

    def _preferred(self, languages: Sequence[Language]) -> str | None:
        return next((item.name for item in languages if item.code == self._texts.language), None)

    def _on_form(self) -> None:
        self._show_languages(self.language.currentData())

    def _on_language(self) -> None:
        self._show_words_note()
        self.reading.show_form(self.form.currentData(), self.language.currentData())

    def _on_consent(self) -> None:
        if self._row is not None:
            self.consent_asked.emit(ChildCode(self._row.participant.code))

    def _on_name_edited(self) -> None:
        self._typed_for = self._row.participant.code if self._row is not None else None

    def _on_name_finished(self) -> None:
        """Enter, or leaving the field: the name goes to the child for whom it was typed."""
        code, self._typed_for = self._typed_for, None
        if code is not None:
            self.name_given.emit(NameGiven(code, self.name.text().strip()))

    def _on_start(self) -> None:
        row, form = self._row, self.form.currentData()
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
                draft=row.draft.entity if row.draft is not None else None,
                status=row.status,
                access=Access(self.access.currentData()),
                listening=self.reading.listening,
            )
        )


def _entity_of(row: RosterRow | None) -> str | None:
    return row.draft.entity if row is not None and row.draft is not None else None


def _form_for(child: Participant, forms: Sequence[FormVersion]) -> FormVersion | None:
    """The form of the narrowest age group that the child is in, else of the nearest; of unknown age: the narrowest."""

    def fit(form: FormVersion) -> tuple[int, int]:
        age = child.age if child.age is not None else form.age_from
        return max(form.age_from - age, age - form.age_to, 0), form.age_to - form.age_from

    return min(forms, key=fit, default=None)
