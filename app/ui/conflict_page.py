"""One record that laptops disagree about, field by field: what each says, who wrote it and when; decides nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.merge import DELETED_FIELD, STATE_FIELD, FieldValue
from app.ui.coordinator_view import ConflictView, DisputedField, Side
from app.ui.form_panel import ways
from app.ui.notice_line import NoticeLine
from app.ui.other_answer import OtherAnswer
from app.ui.page import Page
from app.ui.plain_label import plain_label
from app.ui.texts import Texts

_OTHER = -2
"""Id of the button for another answer; Qt's own ids count down from there, ours from 0 up."""


@dataclass(frozen=True)
class SettleAsked:
    """These values shall stand in this record."""

    entity: str
    values: Mapping[str, FieldValue] = field(repr=False)


class FieldPanel(QFrame):
    """One question: a row for each side, and one for another answer."""

    def __init__(self, disputed: DisputedField, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._texts = texts
        self.disputed = disputed
        translate = texts.translate
        self.question = plain_label(texts, self._asked())
        self.question.setProperty("role", "question")
        self.buttons = QButtonGroup(self)
        self.other = OtherAnswer(disputed.asked, texts)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 14, 20, 16)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.question, 0, 0, 1, 2)
        for place, side in enumerate(disputed.sides):
            button = self._add_row(place, self._words(side), hint=self._origin(side))
            button.setText(translate("App", "This one"))
            button.setAccessibleName(f"{button.text()}: {self._words(side)}")
        if disputed.asked.is_open:
            button = self._add_row(_OTHER, self.other)
            button.setText(translate("App", "Another answer"))
            self.other.entered.connect(button.click)
        else:
            self.other.hide()

    @property
    def chosen(self) -> FieldValue | None:
        """What shall stand; raises LookupError while nothing is chosen."""
        chosen = self.buttons.checkedId()
        if chosen == _OTHER:
            if self.other.value == "":
                raise LookupError("nothing is entered")
            return self.other.value
        if chosen < 0:
            raise LookupError("nothing is chosen")
        return self.disputed.sides[chosen].value

    def _add_row(self, number: int, content: "str | QWidget", *, hint: str = "") -> QPushButton:
        row = self._grid.rowCount()
        button = QPushButton()
        button.setCheckable(True)
        button.setProperty("role", "skip")
        self.buttons.addButton(button, number)
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(content, QWidget):
            self._grid.addWidget(content, row, 1)
            return button
        words, origin = plain_label(self._texts, content), plain_label(self._texts, hint)
        origin.setProperty("role", "hint")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words)
        column.addWidget(origin)
        self._grid.addLayout(column, row, 1)
        return button

    def _asked(self) -> str:
        translate = self._texts.translate
        known = {
            STATE_FIELD: translate("App", "How far is the interview?"),
            DELETED_FIELD: translate("App", "Is the interview deleted?"),
        }
        return known.get(self.disputed.asked.path, self.disputed.asked.words)

    def _words(self, side: Side) -> str:
        translate = self._texts.translate
        known = {
            (STATE_FIELD, "final"): translate("App", "done"),
            (STATE_FIELD, "unfinished"): translate("App", "in progress"),
            (STATE_FIELD, "stopped"): translate("App", "stopped, kept"),
            (DELETED_FIELD, "yes"): translate("App", "deleted"),
            (DELETED_FIELD, "no"): translate("App", "it stays"),
        }
        return known.get((self.disputed.asked.path, str(side.value)), side.said)

    def _origin(self, side: Side) -> str:
        when = self._texts.moment(side.at_utc)
        # Isolated, so that a laptop's Latin name and an Arabic date do not turn each other round.
        return self._texts.translate("App", "{laptop}, {when}").format(
            laptop=f"\u2068{side.who}\u2069", when=f"\u2068{when}\u2069"
        )


class ConflictPage(Page):
    """Title, a panel for each field, and the way to settle those in which something is chosen."""

    settle_asked = Signal(SettleAsked)
    cancelled = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._entity = ""
        self.panels: tuple[FieldPanel, ...] = ()
        translate = texts.translate
        self.title, self.where = plain_label(texts), plain_label(texts)
        self.title.setProperty("role", "title")
        self.where.setProperty("role", "hint")
        self.words = plain_label(
            texts,
            translate(
                "App",
                "Two laptops wrote different answers without seeing each other's. Choose what shall stand; ask the "
                "interviewers if you cannot know. What you leave open stays in dispute and is not counted.",
            ),
        )
        self.notice = NoticeLine()
        self.settle = QPushButton(translate("App", "Settle"))
        self.settle.setProperty("role", "main")
        self.cancel = QPushButton(translate("App", "Back"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 22)
        column.setSpacing(12)
        for label in (self.title, self.where, self.words, self.notice):
            column.addWidget(label)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(12)
        column.addLayout(self._fields)
        column.addStretch(1)
        column.addLayout(ways(self.cancel, self.settle))
        self.settle.clicked.connect(self._on_settle)
        self.cancel.clicked.connect(self.cancelled)

    @property
    def entity(self) -> str:
        """The record that is shown; "" for none."""
        return self._entity

    def show_conflict(self, view: ConflictView) -> None:
        """Show one record; nothing is chosen yet."""
        self.forget()
        self._entity = view.entity
        counted = self._texts.counted
        differs = counted.tr("%n answer(s) differ(s)", "", len(view.fields))
        self.title.setText(
            self._texts.translate("App", "Child {code}: {what}").format(code=view.participant, what=differs)
        )
        self.where.setText(f"{view.form}, {view.site}")
        self.panels = tuple(FieldPanel(disputed, self._texts) for disputed in view.fields)
        for panel in self.panels:
            self._fields.addWidget(panel)
        self.settle.setEnabled(bool(self.panels))

    def show_notice(self, words: str, *, is_good: bool = False) -> None:
        """Say how something ended."""
        self.notice.say(words, is_good=is_good)

    def forget(self) -> None:
        """The store is locked, or another record comes: no answer stays here."""
        self._entity = ""
        for panel in self.panels:
            self._fields.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.panels = ()
        for label in (self.title, self.where):
            label.setText("")
        self.settle.setEnabled(False)
        self.show_notice("")

    def _on_settle(self) -> None:
        values: dict[str, FieldValue] = {}
        for panel in self.panels:
            try:
                values[panel.disputed.asked.path] = panel.chosen
            except LookupError:
                continue
        if values:
            self.settle_asked.emit(SettleAsked(self._entity, values))
        else:
            self.show_notice(self._texts.translate("App", "Choose first what shall stand."))
