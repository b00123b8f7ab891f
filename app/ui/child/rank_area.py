"""Ranking by taps: the first tap is place 1, a tap on a placed card takes it out, and the last one can be undone."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from app.forms import QuestionView
from app.ui.child.answers import Entered, Look
from app.ui.child.cards import Face
from app.ui.child.choice_area import ChoiceArea
from app.ui.icons import beside_icon, icon


class RankArea(ChoiceArea):
    """Check cards that carry their place. It is an answer when every card has a place; before that it is half a one."""

    def __init__(self) -> None:
        super().__init__(is_multiple=True)
        self.undo = QPushButton(self)
        self.undo.clicked.connect(self._on_undo)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Deal the cards with the places that were given before."""
        self.undo.setText(beside_icon(look.texts.translate("Child", "Take the last one out")))
        self.undo.setIcon(icon("back", is_rtl=look.texts.is_rtl))
        super().show_question(replace(question, child={}), value, look)
        self._per_page = len(self._faces)  # places are given by looking at all of them
        self._page = 0
        self._deal()

    def current(self) -> Entered:
        """The names in the order of their places; nothing while a card has none."""
        is_whole = len(self._chosen) == len(self._faces)
        return Entered(" ".join(self._chosen) if is_whole else "")

    @property
    def places(self) -> tuple[str, ...]:
        """Names of the cards that have a place, the first place first."""
        return self._chosen

    def press_erase(self) -> bool:
        """Take the last one out; False when none has a place."""
        if not self._chosen:
            return False
        self._on_undo()
        return True

    def why_not(self) -> str:
        """What is still to be done."""
        assert self._look is not None
        return self._look.texts.translate("Child", "Tap all of them, the first one first.")

    def _describe(self, faces: Sequence[Face]) -> None:
        """Every card says its place."""
        assert self._look is not None
        translate = self._look.texts.translate
        for card, face in zip(self._cards, faces, strict=False):
            place = self._chosen.index(face.name) + 1 if face.name in self._chosen else 0
            card.look.badge = str(place) if place else ""
            words = translate("Child", "Place {number} of {count}.") if place else translate("Child", "No place yet.")
            card.setAccessibleDescription(words.format(number=place, count=len(self._faces)))
            card.update()
        self.undo.setEnabled(bool(self._chosen))

    def _bottom_buttons(self) -> tuple[QPushButton, ...]:
        return (self.undo,)

    def _on_toggled(self, number: int, is_on: bool) -> None:
        if not self._is_showing:
            super()._on_toggled(number, is_on)
            self._describe(self._faces)

    def _on_undo(self) -> None:
        self._chosen = self._chosen[:-1]
        self._deal()
        self.entered.emit(self.current())
