"""What areas with several questions under each other have in common: which they are and how they look; draws none."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.forms import QuestionView
from app.ui.child.answers import AnswerArea, Look, Row


class RowsArea(AnswerArea):
    """Base of those areas; `Entered` names the question that was answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._rows: tuple[Row, ...] = ()
        self._is_hidden = False
        self._is_showing = False
        """Whether changes of the widgets are the program's own, not the child's."""

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """The questions come by `show_rows`; here only their size may be another."""
        self.show_rows(self._rows, look)

    def show_rows(self, rows: Sequence[Row], look: Look) -> None:
        """Show questions with what was answered before."""
        self._rows, self._look = tuple(rows), look
        self._refresh()

    def change_rows(self, rows: Sequence[Row]) -> None:
        """The same screen after an answer, which may have brought a question or taken one away."""
        self._rows = tuple(rows)
        self._refresh()

    def hide_words(self, *, is_hidden: bool) -> None:
        """Dots and numbers in place of the words; what a screen reader says stays."""
        if is_hidden != self._is_hidden:
            self._is_hidden = is_hidden
            self._refresh()

    def clear(self) -> None:
        """Nothing: the questions are shown anew after each answer, with what holds for each."""

    @abstractmethod
    def _deal(self, look: Look) -> None:
        """Put the questions into the widgets that show them."""

    def _refresh(self) -> None:
        if self._look is not None:
            self._is_showing = True
            self._deal(self._look)
            self._is_showing = False
