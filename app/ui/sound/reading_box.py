"""Beside the chosen child: whether and how it is read to, and what the researcher must know of that; asks only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.storage.rows import FormVersion
from app.ui.list_box import ListBox
from app.ui.sound.hearing import Hearing, HearingAsked, hearing_note
from app.ui.sound.shelf import SLOW, Listening, Way
from app.ui.texts import Texts


class ReadingBox(QWidget):
    """Hidden in a window that cannot sound; what cannot be heard is not offered."""

    hearing_asked = Signal(HearingAsked)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._asked: HearingAsked | None = None
        self._hearing: Hearing | None = None
        translate = texts.translate
        self.way, self.speed, self.note = ListBox(), ListBox(), QLabel()
        ways = (
            (translate("App", "off"), Way.OFF),
            (translate("App", "from the loudspeaker"), Way.ALOUD),
            (translate("App", "with headphones"), Way.HEADPHONES),
        )
        self.way.fill(list(ways), Way.OFF)
        self.speed.fill([(translate("App", "usual"), 1.0), (translate("App", "slow"), SLOW)], 1.0)
        self.note.setProperty("role", "hint")
        self.note.setWordWrap(True)
        self.note.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        grid.setHorizontalSpacing(12)
        for column, (words, field) in enumerate(
            ((translate("App", "Reading aloud"), self.way), (translate("App", "Speed"), self.speed))
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(self.note, 2, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.way.currentIndexChanged.connect(self._show_note)
        self.hide()

    @property
    def listening(self) -> Listening:
        """What was chosen."""
        if self._hearing is None or not self._hearing.is_possible:
            return Listening()
        return Listening(Way(self.way.currentData()), float(self.speed.currentData()))

    def show_form(self, form: object, language: object) -> None:
        """Another form or language is chosen; asks what can be heard of it."""
        if self.isHidden() or not isinstance(form, FormVersion) or language is None:
            return
        asked = HearingAsked(form, str(language))
        is_known = self._hearing is not None and self._hearing.has_output and self._hearing.asked == asked
        self._asked = asked
        if not is_known:
            self.hearing_asked.emit(asked)

    def show_hearing(self, hearing: Hearing) -> None:
        """What can be heard; of another form than is chosen by now it says nothing."""
        if hearing.asked != self._asked:
            return
        was_possible = self._hearing is not None and self._hearing.is_possible
        self._hearing = hearing
        for field in (self.way, self.speed):
            field.setEnabled(hearing.is_possible)
        if not hearing.is_possible:
            self.way.setCurrentIndex(self.way.findData(Way.OFF))
        elif not was_possible:
            self.way.setCurrentIndex(self.way.findData(Way.ALOUD))
        self._show_note()

    def _show_note(self) -> None:
        way, hearing = self.way.currentData(), self._hearing
        is_wanted = hearing is not None and (way is not Way.OFF or not hearing.is_possible)
        note = hearing_note(self._texts, hearing, is_aloud=way is Way.ALOUD) if hearing and is_wanted else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
