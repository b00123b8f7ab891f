"""Answers by cards: scales, tiles (paged when there are many) and check tiles."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QStyle, QWidget

from app.forms import Choice, QuestionKind, QuestionView
from app.ui.child.answers import AnswerArea, Entered, Look
from app.ui.child.cards import Card, CheckCard, Face, RadioCard, show_face
from app.ui.child.grid import least_height, place, place_packed, plan_grid
from app.ui.icons import beside_icon, icon, media_picture, picture
from app.ui.theme import Band, Theme

FACE_SCALES = {"f5": "faces/face_", "f3": "amounts/amount_", "positive5": "faces/positive_"}
"""``positive5``: five happy faces for questions of liking; young children tick the top of a mixed row (HALL16)."""
SET_VERSION = 1
"""Of the drawings above; it goes into the log with each answer, because another drawing is another scale."""
WORD_SCALES = frozenset({"a5", "q5", "skill5"})
LADDERS = frozenset({"l11"})
STARS = "stars"
"""A range with the appearance ``rating``: a star over each number."""
SHORT = 3
"""Where no answer has more characters than this, all are set larger."""
_RENDER_PX = 256
_TILE_COLUMNS = {Band.K: 2, Band.M: 3, Band.Y: 4, Band.ADULT: 4}
"""Tiles in a row where the author asks for nothing else (CHILD_UI section 2)."""


def faces_of(question: QuestionView, choices: Sequence[Choice], look: Look) -> tuple[Face, ...]:
    """What each choice's card shows, by the form's scale and the child's band."""
    scale, band = question.child.get("scale", ""), look.theme.band
    faces = []
    for number, choice in enumerate(choices, start=1):
        label = spoken = choice.label or choice.name
        if scale in LADDERS and label.startswith(f"{choice.name} "):
            label = choice.name  # its words stand under the ends of the ladder
        drawn: QPixmap | None = None
        level: tuple[int, int] | None = None
        if choice.image and choice.image in look.media:
            drawn = media_picture(look.media[choice.image], _RENDER_PX)
        elif scale == STARS:
            drawn = picture("icons/star", _RENDER_PX)
        elif scale in FACE_SCALES and band in (Band.K, Band.M) and re.fullmatch("[1-5]", choice.name):
            drawn = picture(f"{FACE_SCALES[scale]}{choice.name}", _RENDER_PX)
        elif scale in WORD_SCALES and band is Band.M:
            level = (number, len(choices))
        if drawn is not None and drawn.isNull():
            drawn = None
        faces.append(Face(choice.name, label, drawn, level, spoken))
    is_large = all(len(face.label) <= SHORT and not face.has_picture for face in faces)
    return tuple(replace(face, is_large=is_large) for face in faces)


def _numbered(face: Face, number: int) -> Face:
    """The same card without its words."""
    words = face.label if face.label.isdigit() else str(number)
    return replace(face, label=words, spoken=face.spoken or face.label)


class ChoiceArea(AnswerArea):
    """Choices as cards, one widget for radio and one for check cards; cards are made once and reused."""

    def __init__(self, *, is_multiple: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_multiple = is_multiple
        self._cards: list[Card] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(not is_multiple)
        self._group.idToggled.connect(self._on_toggled)
        self._before = QPushButton(self)
        self._after = QPushButton(self)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._ends = (QLabel(self), QLabel(self))
        for label in self._ends:
            label.setProperty("role", "hint")
        self._look: Look | None = None
        self._faces: tuple[Face, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._columns: int | None = None
        self._is_scale = False
        self._picture_set: str | None = None
        self._is_packed = False
        self._is_hidden = False
        self._page = 0
        self._per_page = 1
        self._is_showing = False

    # -- AnswerArea ----------------------------------------------------------------------------------------------------

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Deal the cards anew."""
        self._look, self._is_hidden = look, False
        self._chosen = tuple(value.split())
        self._faces = faces_of(question, question.choices, look)
        scale = question.child.get("scale", "")
        has_faces = scale in FACE_SCALES and any(face.picture is not None for face in self._faces)
        self._picture_set = f"{scale}.{SET_VERSION}" if has_faces else None
        self._is_scale = question.kind is QuestionKind.SELECT_ONE and ("likert" in question.appearance or bool(scale))
        wanted = re.search(r"columns-(\d+)", question.appearance)
        self._columns = int(wanted[1]) if wanted else None
        self._is_packed = "columns-pack" in question.appearance.split()
        is_ladder = scale in LADDERS
        whole = self._is_scale or is_ladder
        self._per_page = len(self._faces) if whole else max(1, look.theme.max_tiles)
        self._page = self._page_of_chosen()
        self._name_buttons()
        self._name_ends()
        self._deal()

    def current(self) -> Entered:
        """The chosen names, in the order of the form."""
        chosen = [face.name for face in self._faces if face.name in self._chosen]
        return Entered(" ".join(chosen), self._direction() if self._is_scale else None, self._picture_set)

    def clear(self) -> None:
        """Nothing is chosen."""
        self._chosen = ()
        self._deal()

    def hide_words(self, *, is_hidden: bool) -> None:
        """Numbers in place of the words; what a screen reader says stays."""
        if is_hidden == self._is_hidden:
            return
        self._is_hidden = is_hidden
        self._name_ends()
        self._deal()

    @property
    def more(self) -> QPushButton:
        """The button to the next page of tiles."""
        return self._after

    def press_digit(self, digit: int) -> bool:
        """1-9 choose the card at that place; on a ladder from 0 the digit itself."""
        cards = self._shown_cards()
        numbered = [card for card in cards if card.look.face.name == str(digit)]
        is_ladder = bool(cards) and cards[0].look.face.name == "0"
        wanted = numbered if is_ladder else cards[digit - 1 : digit] if digit > 0 else []
        if not wanted:
            return False
        wanted[0].setFocus()
        wanted[0].click()
        return True

    def needed(self, width: int) -> QSize:
        """Height of the lowest arrangement of this page's cards."""
        if self._look is None:
            return QSize(width, 0)
        below = self._bottom_height() + self._ends_height()
        return QSize(width, least_height(self._shown_cards(), self._look.theme, width) + below)

    def targets(self) -> tuple[QWidget, ...]:
        """The cards on this page."""
        return tuple(self._shown_cards())

    # -- inside --------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Place the cards in the new room."""
        self._arrange()

    def _deal(self) -> None:
        assert self._look is not None
        start = self._page * self._per_page
        faces = self._faces[start : start + self._per_page]
        if self._is_hidden:
            faces = tuple(_numbered(face, number) for number, face in enumerate(faces, start=start + 1))
        while len(self._cards) < len(faces):
            card: Card = CheckCard(self) if self._is_multiple else RadioCard(self)
            self._group.addButton(card, len(self._cards))
            self._cards.append(card)
        self._is_showing = True
        self._group.setExclusive(False)
        for card, face in zip(self._cards, faces, strict=False):
            show_face(card, face, self._look.theme)
            card.setChecked(face.name in self._chosen)
            card.show()
        for card in self._cards[len(faces) :]:
            card.setChecked(False)
            card.hide()
        self._group.setExclusive(not self._is_multiple)
        self._is_showing = False
        self._describe(faces)
        self._arrange()

    def _describe(self, faces: Sequence[Face]) -> None:
        assert self._look is not None
        translate = self._look.texts.translate
        for number, card in enumerate(self._cards[: len(faces)], start=1):
            card.setAccessibleDescription(
                translate("Child", "Answer {number} of {count}.").format(number=number, count=len(faces))
            )

    def _arrange(self) -> None:
        cards = self._shown_cards()
        if self._look is None or not cards or self.width() <= 0:
            return
        theme = self._look.theme
        area = QRect(0, 0, self.width(), self.height() - self._bottom_height() - self._ends_height())
        if self._is_packed:
            place_packed(cards, theme, area, direction=self.layoutDirection())
        else:
            columns = len(cards) if self._is_scale else self._columns_for(theme)
            plan = plan_grid(cards, theme, width=area.width(), height=area.height(), columns=columns)
            place(cards, plan, area, theme.gap_px, direction=self.layoutDirection())
        self._place_ends(cards)
        self._arrange_bottom(theme)

    def _columns_for(self, theme: Theme) -> int:
        """What the author asks for; the youngest never look over more than two beside each other."""
        usual = _TILE_COLUMNS[theme.band]
        return min(self._columns, usual) if self._columns and theme.band is Band.K else self._columns or usual

    def _bottom_buttons(self) -> tuple[QPushButton, ...]:
        """Buttons under the cards, in reading order."""
        return (self._before, self._after) if self._is_paged() else ()

    def _bottom_height(self) -> int:
        assert self._look is not None
        return self._look.theme.control_px + self._look.theme.gap_px if self._bottom_buttons() else 0

    def _arrange_bottom(self, theme: Theme) -> None:
        shown = self._bottom_buttons()
        self._before.setVisible(self._before in shown)
        self._after.setVisible(self._after in shown)
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page < (len(self._faces) - 1) // self._per_page)
        room = (self.width() - theme.gap_px * max(0, len(shown) - 1)) // max(1, len(shown))
        widths = [min(button.sizeHint().width(), room) for button in shown]
        left = (self.width() - sum(widths) - theme.gap_px * max(0, len(shown) - 1)) // 2
        whole = QRect(0, 0, self.width(), self.height())
        for button, width in zip(shown, widths, strict=True):
            spot = QRect(left, self.height() - theme.control_px, width, theme.control_px)
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, spot))
            left += width + theme.gap_px

    def _name_ends(self) -> None:
        """The words of a ladder's first and last step, which are too long for its narrow cards."""
        for label, face in zip(self._ends, (self._faces[:1], self._faces[-1:]), strict=True):
            words = face[0].spoken[len(face[0].label) :].strip() if face and not self._is_hidden else ""
            label.setText(words)
            label.setVisible(bool(words))

    def _ends_height(self) -> int:
        shown = [label for label in self._ends if label.text()]
        return max(label.sizeHint().height() for label in shown) if shown else 0

    def _place_ends(self, cards: Sequence[Card]) -> None:
        """Under the first and the last card, not wider than half of the ladder."""
        for label, card, is_first in ((self._ends[0], cards[0], True), (self._ends[1], cards[-1], False)):
            label.adjustSize()
            is_left = is_first is not self.isRightToLeft()
            left = card.x() if is_left else card.x() + card.width() - label.width()
            label.move(left, card.y() + card.height() + 6)

    def _name_buttons(self) -> None:
        assert self._look is not None
        translate, is_rtl = self._look.texts.translate, self.isRightToLeft()
        self._before.setText(beside_icon(translate("Child", "Earlier answers")))
        self._after.setText(beside_icon(translate("Child", "More answers")))
        self._before.setIcon(icon("back", is_rtl=is_rtl))
        self._after.setIcon(icon("next", is_rtl=is_rtl))

    def _shown_cards(self) -> list[Card]:
        return [card for card in self._cards if not card.isHidden()]

    def _is_paged(self) -> bool:
        return len(self._faces) > self._per_page

    def _page_of_chosen(self) -> int:
        for number, face in enumerate(self._faces):
            if face.name in self._chosen:
                return number // self._per_page
        return 0

    def _direction(self) -> str:
        return "rtl" if self.isRightToLeft() else "ltr"

    def _turn(self, step: int) -> None:
        self._page += step
        self._deal()
        cards = self._shown_cards()
        if cards:
            cards[0].setFocus()

    def _on_before(self) -> None:
        self._turn(-1)

    def _on_after(self) -> None:
        self._turn(1)

    def _on_toggled(self, number: int, is_on: bool) -> None:
        if self._is_showing:
            return
        name = self._cards[number].look.face.name
        if self._is_multiple:
            others = tuple(chosen for chosen in self._chosen if chosen != name)
            self._chosen = (*others, name) if is_on else others
        elif is_on:
            self._chosen = (name,)
        else:
            return
        self.entered.emit(self.current())
