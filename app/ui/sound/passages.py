"""What of a child's page is read aloud, in which order, and where its words stand; plays nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.ui.child.answers import AnswerArea
from app.ui.child.cards import CheckCard, RadioCard
from app.ui.child.group_area import GroupArea, Part
from app.ui.child.plain_page import PlainPage
from app.ui.child.question_page import QuestionPage
from app.ui.sound.word_light import places_in_label, places_on_card

MAX_NUMBERS = 7
"""Of a ladder with more steps than this only the ends are read: nobody listens to all of 0 to 10."""
Places = Callable[[int, int], tuple[QRect, ...]]


@dataclass(frozen=True)
class Passage:
    """One text of a page.

    Attributes:
        widget: what shows it.
        text: what is said; it may be more than is shown.
        file: the sound that the form itself names for it.
        places: where its characters stand in the widget; None for a button, which is framed as a whole.
        is_shown: whether the widget still shows this text; cards are dealt anew.
    """

    widget: QWidget
    text: str
    file: str | None = None
    places: Places | None = None
    is_shown: Callable[[], bool] = lambda: True


def passages_of_question(page: QuestionPage) -> tuple[Passage, ...]:
    """The question, what stands under it, the answers on this page; in a try also the buttons, to learn them."""
    shown = page.shown
    if shown is None or shown.is_adult:
        return ()
    question = shown.question
    found = [_of_label(page.question, question.label, question.media.get("audio"))]
    if page.hint.text():
        found.append(_of_label(page.hint, page.hint.text()))
    audio = {choice.name: choice.audio for choice in question.choices}
    if isinstance(page.area, GroupArea):
        for part in page.area.parts:
            found += _passages_of_part(part)
    else:
        found += passages_of_cards(page.area, audio)
    if question.child.get("practice") == "yes":
        found += (_of_button(button) for button in (*page.bottom.buttons, page.pause, page.stop))
    return tuple(passage for passage in found if passage.text)


def _passages_of_part(part: Part) -> Iterator[Passage]:
    """One of several questions on a screen, with its answers."""
    question = part.question
    yield _of_label(part.label, question.label, question.media.get("audio"))
    if part.hint.text():
        yield _of_label(part.hint, part.hint.text())
    yield from passages_of_cards(part.area, {choice.name: choice.audio for choice in question.choices})


def passages_of_cards(area: AnswerArea, audio: "dict[str, str | None]") -> Iterator[Passage]:
    """Every answer that is a card.

    Args:
        area: what the child answers with.
        audio: name of a choice -> the sound that the form names for it.
    """
    cards = [card for card in area.targets() if isinstance(card, RadioCard | CheckCard)]
    is_ladder = len(cards) > MAX_NUMBERS and all(card.look.face.label.isdigit() for card in cards)
    for card in (cards[0], cards[-1]) if is_ladder else cards:
        yield passage_of_card(card, audio.get(card.look.face.name))


def passage_of_card(card: RadioCard | CheckCard, file: str | None) -> Passage:
    """One answer."""
    face = card.look.face
    said = face.spoken or face.label
    has_words = face.label == said
    return Passage(
        card,
        said,
        file,
        (lambda start, length: places_on_card(card, start, length)) if has_words else None,
        lambda: card.look.face == face and not card.isHidden(),
    )


def passages_of_message(page: PlainPage) -> tuple[Passage, ...]:
    """Title, sentences and buttons of a plain page."""
    message = page.message
    labels = [page.title, *(words for _, words in page.lines)]
    said = [message.title, *(line.words for line in message.lines)]
    found = [_of_label(label, text) for label, text in zip(labels, said, strict=False)]
    buttons = zip(page.buttons, message.actions, strict=False)
    return (*found, *(_of_button(button, action.words) for button, action in buttons))


def _of_label(label: QLabel, text: str, file: str | None = None) -> Passage:
    return Passage(
        label,
        text,
        file,
        lambda start, length: places_in_label(label, start, length) if label.text() == text else (),
        lambda: not label.isHidden(),
    )


def _of_button(button: QPushButton, text: str = "") -> Passage:
    return Passage(button, text or button.accessibleName(), is_shown=lambda: not button.isHidden())
