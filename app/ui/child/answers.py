"""The ways to answer: one widget per type of question, reused for all; they hold what is entered, no more."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.forms import QuestionView
from app.protocol.missing import Missing
from app.ui.fonts import in_language
from app.ui.media_files import AnswerFiles, NewFile
from app.ui.sound.shelf import SILENT, Sounds
from app.ui.texts import Texts
from app.ui.theme import Theme

HIDDEN_WORDS = "\u2022 \u2022 \u2022"
"""Stands where words were that the child has hidden."""


@dataclass(frozen=True)
class Entered:
    """What stands in the answer area now.

    Attributes:
        value: XForms text; "" when nothing is entered.
        direction: how a scale was drawn (``ltr``, ``rtl``); None where the question is no scale.
        picture_set: which drawings stood over the words, with their version; None where there were none of ours.
    """

    value: str = field(repr=False)
    direction: str | None = None
    picture_set: str | None = None
    path: str | None = None
    """Which question, where several stand on one screen; None for the one that is shown."""
    is_whole: bool = True
    """Whether a tap gave it; what is being typed on a screen with several questions is no answer yet."""
    file: NewFile | None = None
    """What is to be kept with the answer, where it is a file that was added just now."""

    @property
    def drawn(self) -> str | None:
        """Both for the log, as ``ltr f5.1``; None when neither is known."""
        return " ".join(part for part in (self.direction, self.picture_set) if part) or None


@dataclass(frozen=True)
class Row:
    """One of several questions on one screen, and what was answered before: text, a reason, or None."""

    question: QuestionView
    answer: str | Missing | None = field(repr=False)


def answer_to_all(rows: Sequence[Row]) -> str | Missing | None:
    """What holds for a table as a whole: nothing while a row is open, a reason where one was given."""
    answers = [row.answer for row in rows]
    if any(answer is None for answer in answers):
        return None
    return next((answer for answer in answers if isinstance(answer, Missing)), answers[0])


@dataclass(frozen=True)
class Look:
    """In what a question is shown."""

    theme: Theme
    texts: Texts
    media: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """Pictures that came with the form, by file name."""
    zone: tzinfo = UTC
    """For moments that are typed."""
    sounds: Sounds = SILENT
    """What is read aloud, and how."""
    files: AnswerFiles | None = field(default=None, repr=False)
    """Where answers that are files come from; None where none can be added."""

    def __post_init__(self) -> None:
        """The theme gets the fonts of the language here, where the two meet."""
        object.__setattr__(self, "theme", in_language(self.theme, self.texts.language))


class AnswerArea(QWidget):
    """Base of the answer widgets. `entered` is emitted when the child changes something, never on showing."""

    entered = Signal(Entered)
    going_on = Signal()
    """Enter was pressed in a field that keeps its keys to itself."""
    resized = Signal()
    """It needs more room now, or less."""
    leaving = Signal()
    """Esc was pressed in such a field."""
    commits_at_once = True
    """Whether a tap is a whole answer that is saved at once; typed ones are saved when the child moves on."""
    runs_with_script = True
    """Whether it is mirrored in languages that are written from right to left; keys with digits are not."""

    @abstractmethod
    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show a question with what was answered before ("" for nothing: then nothing is selected)."""

    @abstractmethod
    def current(self) -> Entered:
        """What is entered now."""

    @abstractmethod
    def clear(self) -> None:
        """Take the shown answer away, because "I don't know" was chosen; emits nothing."""

    def press_digit(self, digit: int) -> bool:
        """A key 0-9 was pressed; True when it meant something here."""
        return False

    def press_point(self) -> bool:
        """A decimal sign was pressed, "." or ","; True when it meant something here."""
        return False

    def press_erase(self) -> bool:
        """Backspace was pressed; True when it took something away here."""
        return False

    def hide_words(self, *, is_hidden: bool) -> None:
        """Show pictures and numbers in place of words, so that nobody reads along; areas without words do nothing."""

    def why_not(self) -> str:
        """Why what is entered is no answer yet; "" when there is nothing special to say."""
        return ""

    def needed(self, width: int) -> QSize:
        """The least size at this width in which nothing is cut."""
        return QSize(width, self.minimumSizeHint().height())

    def targets(self) -> tuple[QWidget, ...]:
        """The widgets that a finger must hit to answer, in reading order."""
        return ()


class TypedArea(AnswerArea):
    """One whose field keeps the keys to itself, but for two: it installs itself as the filter of the field."""

    commits_at_once = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Enter goes on, also the one that a scanner sends, and Esc asks to stop, as everywhere else."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.going_on.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leaving.emit()
                return True
        return super().eventFilter(watched, event)
