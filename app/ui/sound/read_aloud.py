"""Reads the child's pages aloud: what the button starts, what a tap sounds, what lights up; decides no answer.

A clip comes first, then the system's voice where there is one for that very language; where neither is, or nothing to
hear it with, there is no button. Nothing sounds over the turn of a page, and never two things at once.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from app.forms.clips import Clip
from app.ui.child.answers import AnswerArea, Entered, Look
from app.ui.child.cards import CheckCard, RadioCard
from app.ui.child.view import ChildView
from app.ui.sound.computer import Computer
from app.ui.sound.passages import Passage, passage_of_card, passages_of_message, passages_of_question
from app.ui.sound.shelf import Way
from app.ui.sound.speaker import Speaker
from app.ui.sound.word_light import WordLight
from app.ui.theme import Band

GAP_MS = 350
"""Between two texts."""
BEGIN_MS = 400
"""Before a page begins to read itself: the child looks first."""


@dataclass(frozen=True)
class Utterance:
    """A passage with the clip that says it; None where the system's voice does."""

    passage: Passage
    clip: Clip | None = field(repr=False)


class ReadAloud(QObject):
    """On one `ChildView`, as long as the window."""

    def __init__(
        self, view: ChildView, computer: Computer, *, gap_ms: int = GAP_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view, self._computer = view, computer
        self.speaker = Speaker(computer, self)
        self.now: Utterance | None = None
        """What sounds, or sounded last on this page."""
        self._waiting: list[Utterance] = []
        self._chosen: frozenset[str] = frozenset()
        self._look: Look | None = None
        self._lights: dict[QWidget, WordLight] = {}
        self._areas: set[AnswerArea] = set()
        self._gap = self._timer(gap_ms, self._go_on)
        self._begin = self._timer(BEGIN_MS, self.read_page)
        self.speaker.ended.connect(self._on_ended)
        self.speaker.failed.connect(self._on_failed)
        self.speaker.moved.connect(self._on_moved)
        view.shown.connect(self._on_page)
        view.question.hear_asked.connect(self._on_asked)
        view.message.hear_asked.connect(self._on_asked)
        view.question.answered.connect(self._on_answered)
        view.question.skipped.connect(self.be_quiet)

    @property
    def is_reading(self) -> bool:
        """Whether something sounds, or the next text is about to."""
        return self.speaker.is_sounding or self._gap.isActive()

    @property
    def lit(self) -> WordLight | None:
        """The layer of the page that is shown; None where nothing has been lit yet."""
        return self._lights.get(self._view.page)

    def read_page(self) -> None:
        """Read what the page shows, from its beginning."""
        self.be_quiet()
        self._waiting = self._utterances()
        self._show_reading()
        self._go_on()

    def be_quiet(self) -> None:
        """Nothing sounds and nothing is lit any more."""
        for timer in (self._gap, self._begin):
            timer.stop()
        self._waiting = []
        self.speaker.stop()
        self._darken()
        self._show_reading()

    # -- what there is to hear -----------------------------------------------------------------------------------------

    def _timer(self, interval_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(then)
        return timer

    def _passages(self) -> tuple[Passage, ...]:
        page = self._view.page
        if page is self._view.question:
            return passages_of_question(self._view.question)
        return passages_of_message(self._view.message) if page is self._view.message else ()

    def _utterances(self) -> list[Utterance]:
        """Everything on the page that can be heard."""
        found = (self._utterance(passage) for passage in self._passages())
        return [utterance for utterance in found if utterance is not None]

    def _utterance(self, passage: Passage) -> Utterance | None:
        look = self._look
        if look is None:
            return None
        code = look.texts.language
        clip = look.sounds.of(code).find(passage.text, file=passage.file)
        if clip is None and not self._computer.has_voice(code):
            return None
        return Utterance(passage, clip)

    def _can_hear(self) -> bool:
        """Whether the page's first text can be heard: a page that only reads its buttons would leave a child alone."""
        look = self._look
        if look is None or look.sounds.listening.way is Way.OFF or not self._computer.has_output():
            return False
        passages = self._passages()
        return bool(passages) and self._utterance(passages[0]) is not None

    # -- pages ---------------------------------------------------------------------------------------------------------

    def _on_page(self) -> None:
        self.be_quiet()
        self._look, self.now = self._view.look, None
        can_hear = self._can_hear()
        for page in (self._view.question, self._view.message):
            page.show_hear(is_shown=can_hear and page is self._view.page)
        self._watch(self._view.question.area)
        self._chosen = frozenset(self._view.question.area.current().value.split())
        if can_hear and self._reads_itself():
            self._begin.start()

    def _watch(self, area: AnswerArea) -> None:
        """Other cards come on to the page: what was read of the old ones is over."""
        if area not in self._areas:
            self._areas.add(area)
            for button in area.findChildren(QPushButton):
                button.clicked.connect(self.be_quiet)

    def _reads_itself(self) -> bool:
        """For those who do not read yet; but a loudspeaker never begins to talk of hard things by itself."""
        assert self._look is not None
        shown = self._view.question.shown
        is_hard = self._view.page is self._view.question and shown is not None and shown.is_hard
        is_aloud = self._look.sounds.listening.way is Way.ALOUD
        return self._look.theme.band is Band.K and not (is_hard and is_aloud)

    def _on_asked(self) -> None:
        if self.is_reading:
            self.be_quiet()
        else:
            self.read_page()

    def _on_answered(self, entered: Entered) -> None:
        """A tap ends the reading; with headphones the chosen answer is heard, and nobody else hears it."""
        before, self._chosen = self._chosen, frozenset(entered.value.split())
        self.be_quiet()
        new = self._chosen - before
        look, question = self._look, self._view.question.shown
        if look is None or question is None or look.sounds.listening.way is not Way.HEADPHONES or len(new) != 1:
            return
        audio = {choice.name: choice.audio for choice in question.question.choices}
        for card in self._view.question.area.targets():
            if isinstance(card, RadioCard | CheckCard) and card.look.face.name in new and self._can_hear():
                utterance = self._utterance(passage_of_card(card, audio.get(card.look.face.name)))
                self._waiting = [utterance] if utterance is not None else []
                self._go_on()

    # -- sounding ------------------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        self._darken()
        while self._waiting and not self._waiting[0].passage.is_shown():
            self._waiting.pop(0)
        if not self._waiting or self._look is None:
            self._show_reading()
            return
        self.now = self._waiting.pop(0)
        listening = self._look.sounds.listening
        if self.now.clip is not None:
            self.speaker.play(self.now.clip, speed=listening.speed)
        else:
            self.speaker.say(self.now.passage.text, self._look.texts.language, speed=listening.speed)
        if self.now.passage.places is None:
            self._light_whole(self.now.passage)
        self._show_reading()

    def _on_ended(self) -> None:
        self._darken()
        if self._waiting:
            self._gap.start()
        else:
            self._show_reading()

    def _on_failed(self) -> None:
        """No button that does nothing: what cannot be played here is not offered any more on this page."""
        self.be_quiet()
        for page in (self._view.question, self._view.message):
            page.show_hear(is_shown=False)

    def _on_moved(self, position_ms: int) -> None:
        if self.now is None or self.now.clip is None or self.now.passage.places is None:
            return
        word = self.now.clip.word_at(position_ms)
        if word is None or self._look is None or not self._look.sounds.is_lit:
            return
        passage = self.now.passage
        if passage.places is not None and passage.is_shown():
            rects = [self._on_the_page(passage.widget, rect) for rect in passage.places(word.start, word.length)]
            self._light().light(rects)

    def _on_the_page(self, widget: QWidget, rect: QRect) -> QRect:
        return rect.translated(widget.mapTo(self._view.page, QPoint(0, 0)))

    def _light_whole(self, passage: Passage) -> None:
        if self._look is not None and self._look.sounds.is_lit and passage.is_shown():
            self._light().light([self._on_the_page(passage.widget, passage.widget.rect())], is_framed=True)

    def _light(self) -> WordLight:
        page = self._view.page
        if page not in self._lights:
            self._lights[page] = WordLight(page)
        return self._lights[page]

    def _darken(self) -> None:
        for light in self._lights.values():
            light.light(())

    def _show_reading(self) -> None:
        for page in (self._view.question, self._view.message):
            page.mark_reading(is_reading=self.is_reading)
