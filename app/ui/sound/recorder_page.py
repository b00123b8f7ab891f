"""The researcher's page of clips: the texts of a form, what is heard for each, and one to record; decides nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.forms.clips import Clip, ClipStatus
from app.ui.list_box import ListBox
from app.ui.page import Page
from app.ui.sound.word_light import WordLight, places_in_label
from app.ui.texts import Texts

_ROW_PX = 44


@dataclass(frozen=True)
class ClipRow:
    """A text and what is heard for it; None for nothing."""

    text: str
    clip: Clip | None


@dataclass(frozen=True)
class Doing:
    """What the chosen text's panel shows.

    Attributes:
        can_record: whether there is a microphone.
        has_take: whether a new take waits to be kept.
        is_tapping: whether words are tapped just now.
    """

    row: ClipRow | None
    can_record: bool = False
    is_recording: bool = False
    is_playing: bool = False
    is_tapping: bool = False
    has_take: bool = False
    can_remove: bool = False


class RecorderPage(Page):
    """A list beside a panel."""

    form_chosen = Signal()
    row_chosen = Signal(int)
    record_asked = Signal()
    listen_asked = Signal()
    keep_asked = Signal()
    tap_asked = Signal()
    review_asked = Signal()
    remove_asked = Signal()
    export_asked = Signal()
    left = Signal()
    forgotten = Signal()
    """The store was locked: nothing may be recorded any more."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        translate = texts.translate
        self.form, self.language = ListBox(), ListBox()
        self.rows = QTableWidget(0, 2)
        self.rows.setAccessibleName(translate("App", "Texts"))
        self.rows.setHorizontalHeaderLabels([translate("App", "Text"), translate("App", "Clip")])
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setShowGrid(False)
        self.rows.verticalHeader().setVisible(False)
        self.rows.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.rows.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.rows.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.text, self.state, self.notice, self.counts = QLabel(), QLabel(), QLabel(), QLabel()
        self.record = QPushButton()
        self.listen = QPushButton()
        self.keep = QPushButton(translate("App", "Keep this recording"))
        self.tap = QPushButton()
        self.review = QPushButton(translate("App", "It sounds right"))
        self.remove = QPushButton(translate("App", "Remove this recording"))
        self.export = QPushButton(translate("App", "Save the clips as a file"))
        self.back = QPushButton(translate("App", "Back"))
        self.keep.setProperty("role", "main")
        self._build()
        self._light = WordLight(self)
        self._connect()

    def show_forms(self, forms: Sequence[tuple[str, object]], languages: Sequence[tuple[str, object]]) -> None:
        """The forms and the languages of the chosen one; what was chosen before stays."""
        for box, items in ((self.form, forms), (self.language, languages)):
            box.blockSignals(True)
            box.fill(list(items), box.currentData())
            box.blockSignals(False)

    def show_rows(self, rows: Sequence[ClipRow], *, chosen: int) -> None:
        """Every text with the state of its clip."""
        self.rows.blockSignals(True)
        self.rows.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self.show_row(number, row)
        self.rows.selectRow(chosen)
        self.rows.blockSignals(False)
        heard = sum(row.clip is not None for row in rows)
        drafts = sum(row.clip is not None and row.clip.status is ClipStatus.MACHINE for row in rows)
        words = self._texts.translate("App", "{heard} of {total} texts have a clip; {drafts} of them by a machine.")
        self.counts.setText(words.format(heard=heard, total=len(rows), drafts=drafts))

    def show_row(self, number: int, row: ClipRow) -> None:
        """The state of one text has changed."""
        for column, words in enumerate((row.text, self._state_of(row.clip))):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            self.rows.setItem(number, column, item)

    def show_doing(self, doing: Doing) -> None:
        """What can be done with the chosen text now."""
        translate, row = self._texts.translate, doing.row
        self.text.setText(row.text if row is not None else "")
        self.state.setText(self._state_of(row.clip) if row is not None else "")
        is_busy = doing.is_recording or doing.is_tapping
        self.record.setText(translate("App", "Stop recording") if doing.is_recording else translate("App", "Record"))
        self.record.setEnabled(row is not None and doing.can_record and not doing.is_tapping)
        can_listen = row is not None and (row.clip is not None or doing.has_take)
        is_listening = doing.is_playing and not doing.is_tapping
        self.listen.setText(translate("App", "Stop") if is_listening else translate("App", "Listen"))
        self.listen.setEnabled(can_listen and not is_busy)
        self.keep.setVisible(doing.has_take)
        self.keep.setEnabled(not is_busy)
        now, along = translate("App", "This word begins now"), translate("App", "Tap along with the words")
        self.tap.setText(now if doing.is_tapping else along)
        self.tap.setEnabled(can_listen and not doing.is_recording)
        is_draft = row is not None and row.clip is not None and row.clip.status is ClipStatus.MACHINE
        self.review.setVisible(is_draft and not doing.has_take)
        self.review.setEnabled(not is_busy)
        self.remove.setVisible(doing.can_remove and not doing.has_take)
        self.remove.setEnabled(not is_busy)
        for widget in (self.rows, self.form, self.language, self.back, self.export):
            widget.setEnabled(not is_busy)

    def light_word(self, word: tuple[int, int] | None) -> None:
        """The word that sounds, or is to be tapped next."""
        places = places_in_label(self.text, *word) if word is not None else ()
        corner = self.text.mapTo(self, self.text.rect().topLeft())
        self._light.light([place.translated(corner) for place in places])

    def show_notice(self, words: str) -> None:
        """What went wrong, or what was done."""
        self.notice.setText(words)

    def forget(self) -> None:
        """The store is locked."""
        self.forgotten.emit()
        self.rows.setRowCount(0)
        self.show_doing(Doing(None))
        self.light_word(None)
        self.notice.setText("")

    def _on_row(self) -> None:
        self.row_chosen.emit(self.rows.currentRow())

    def _state_of(self, clip: Clip | None) -> str:
        translate = self._texts.translate
        if clip is None:
            return translate("App", "no clip")
        state = {
            ClipStatus.MACHINE: translate("App", "spoken by a machine, not checked"),
            ClipStatus.REVIEWED: translate("App", "spoken by a machine, checked"),
            ClipStatus.RECORDED: translate("App", "recorded"),
        }[clip.status]
        return state if clip.words else translate("App", "{state}, without word times").format(state=state)

    def _build(self) -> None:
        translate = self._texts.translate
        title = QLabel(translate("App", "Clips for reading aloud"))
        title.setProperty("role", "title")
        words = QLabel(
            translate(
                "App",
                "Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the "
                "questions, no answer and no name. They are heard before the clips that came with the questionnaire.",
            )
        )
        for label, role in ((words, "hint"), (self.state, "hint"), (self.counts, "hint"), (self.notice, "notice")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        self.text.setProperty("role", "question")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choice = QHBoxLayout()
        for name, box in (
            (translate("App", "Questionnaire"), self.form),
            (translate("App", "Language"), self.language),
        ):
            label = QLabel(name)
            label.setBuddy(box)
            box.setAccessibleName(name)
            choice.addWidget(label)
            choice.addWidget(box, 1)
        panel = QFrame()
        panel.setProperty("role", "panel")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(20, 20, 20, 20)
        inner.setSpacing(12)
        inner.addStretch(1)
        inner.addWidget(self.text)
        inner.addWidget(self.state, alignment=Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(1)
        for some in ((self.record, self.listen), (self.keep, self.review, self.remove), (self.tap,)):
            row = QHBoxLayout()
            for button in some:
                row.addWidget(button)
            inner.addLayout(row)
        inner.addWidget(self.notice)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.rows, 1)
        body.addWidget(panel, 1)
        below = QHBoxLayout()
        below.addWidget(self.back)
        below.addWidget(self.counts, 1)
        below.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 32, 20)
        column.setSpacing(10)
        for widget in (title, words):
            column.addWidget(widget)
        column.addLayout(choice)
        column.addLayout(body, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self.form.currentIndexChanged.connect(self.form_chosen)
        self.language.currentIndexChanged.connect(self.form_chosen)
        self.rows.itemSelectionChanged.connect(self._on_row)
        for button, signal in (
            (self.record, self.record_asked),
            (self.listen, self.listen_asked),
            (self.keep, self.keep_asked),
            (self.review, self.review_asked),
            (self.remove, self.remove_asked),
            (self.export, self.export_asked),
            (self.back, self.left),
        ):
            button.clicked.connect(signal)
        # At the press, not at the release: a word begins when the finger goes down.
        self.tap.pressed.connect(self.tap_asked)
