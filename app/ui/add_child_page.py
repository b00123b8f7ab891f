"""Adding a child to a roster by code; the name is optional and stays on this laptop."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from app.errors import AppError
from app.protocol.base import is_identifier
from app.protocol.rosters import MAX_LABEL
from app.storage.rows import Participant, ParticipantRole
from app.ui.error_words import error_words
from app.ui.form_panel import lay_out_form
from app.ui.list_box import ListBox
from app.ui.page import Page
from app.ui.texts import Texts

_NAME_LENGTH = 200


@dataclass(frozen=True)
class NewChild:
    """The child to add."""

    participant: Participant = field(repr=False)


class AddChildPage(Page):
    """A form of six fields."""

    added = Signal(NewChild)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._site_id = ""
        translate = texts.translate
        title = QLabel(translate("App", "Add a child"))
        title.setProperty("role", "title")
        words = QLabel(
            translate(
                "App", "The code goes with the answers. The name stays encrypted on this laptop and is never sent."
            )
        )
        words.setProperty("role", "hint")
        words.setWordWrap(True)
        self.code, self.name, self.school_class = QLineEdit(), QLineEdit(), QLineEdit()
        self.seat, self.age = QLineEdit(), QLineEdit()
        self.name.setMaxLength(_NAME_LENGTH)
        self.school_class.setMaxLength(MAX_LABEL)
        self.role = ListBox()
        self.role.fill(
            [
                (translate("App", "a child"), ParticipantRole.CHILD),
                (translate("App", "a teacher"), ParticipantRole.TEACHER),
                (translate("App", "a school leader"), ParticipantRole.PRINCIPAL),
            ],
            ParticipantRole.CHILD,
        )
        self.seat.setValidator(QIntValidator(0, 9999, self))
        self.age.setValidator(QIntValidator(0, 25, self))
        self.notice = QLabel()
        self.notice.setProperty("role", "notice")
        self.notice.setWordWrap(True)
        self.save = QPushButton(translate("App", "Add"))
        self.save.setProperty("role", "main")
        self.cancel = QPushButton(translate("App", "Back to the class"))
        lay_out_form(
            self,
            words=(title, words),
            fields=(
                (translate("App", "This is"), self.role),
                (translate("App", "Code"), self.code),
                (translate("App", "Class"), self.school_class),
                (translate("App", "Seat"), self.seat),
                (translate("App", "Age"), self.age),
                (translate("App", "Name (optional)"), self.name),
            ),
            notice=self.notice,
            cancel=self.cancel,
            save=self.save,
        )
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_cancel)

    def show_form(self, site_id: str, class_label: str) -> None:
        """Start with empty fields; the class that was shown is filled in."""
        self._site_id = site_id
        for edit in (self.code, self.name, self.seat, self.age):
            edit.clear()
        self.school_class.setText(class_label)
        self.role.setCurrentIndex(0)
        self.notice.setText("")
        self.code.setFocus()

    def show_error(self, error: AppError) -> None:
        """Say why the child could not be added."""
        self.notice.setText(error_words(self._texts, error))

    def forget(self) -> None:
        """The store is locked: no name stays in the fields."""
        self.show_form("", "")

    def _on_cancel(self) -> None:
        self.cancelled.emit()

    def _on_save(self) -> None:
        code, label = self.code.text().strip(), self.school_class.text().strip()
        role = ParticipantRole(self.role.currentData())
        needs_age = not role.is_staff
        if not is_identifier(code) or not label or (needs_age and not self.age.hasAcceptableInput()):
            self.notice.setText(
                self._texts.translate(
                    "App", "Code, class and age are needed. A code has letters, digits, dots and dashes only."
                )
            )
            return
        self.added.emit(
            NewChild(
                Participant(
                    code=code,
                    site_id=self._site_id,
                    class_label=label,
                    seat=int(self.seat.text() or 0),
                    age=int(self.age.text()) if needs_age else None,
                    role=role,
                    name=self.name.text().strip(),
                )
            )
        )
