"""What the parts of child mode's controller share: sitting, place, words and pages; decides nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.errors import AppError
from app.interview import Interview, Phase, Step
from app.ui.adult_messages import AdultWords, Words
from app.ui.adult_turn import AdultTurn
from app.ui.answering import Answering
from app.ui.breaks import Breaks
from app.ui.child.answers import Look
from app.ui.child.plain_page import Message
from app.ui.child.view import ChildView
from app.ui.desk import Cabinet
from app.ui.hard_questions import HardQuestions
from app.ui.saving import Saver
from app.ui.sitting import Place, Sitting
from app.ui.sound.shelf import Way
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts


@dataclass
class Stage:
    """One at a time; `sitting` is None between children."""

    view: ChildView
    runner: TaskRunner
    cabinet: Cabinet
    saver: Saver
    texts: Texts
    say: Words
    show_where_we_are: Callable[[], None]
    """Back from a page aside to the question, or to assent; set by the controller."""
    sitting: Sitting | None = field(default=None, repr=False)
    answering: Answering | None = None
    adult: AdultTurn | None = None
    hard: HardQuestions | None = None
    breaks: Breaks | None = None
    place: Place = Place.DONE
    trouble: AppError | None = None
    is_busy: bool = False
    is_distressed: bool = False
    """The calm page was called, and no grown-up has seen the steps yet."""
    asked_for_adult: bool = False

    @property
    def now(self) -> Sitting:
        """The sitting; there must be one."""
        assert self.sitting is not None
        return self.sitting

    @property
    def interview(self) -> Interview:
        """The interview of the sitting."""
        return self.now.interview

    @property
    def look(self) -> Look:
        """In what the pages are shown now."""
        theme = self.now.adult_theme if self.place is Place.ADULT else self.now.theme
        files = self.now.files(self.interview, is_adult=self.place is Place.ADULT) if self.now.files else None
        return Look(theme, self.texts, self.now.media, self.now.zone, self.now.sounds, files)

    @property
    def adult_look(self) -> Look:
        """For what only the researcher reads."""
        return Look(self.now.adult_theme, self.texts.other(self.now.adult_language))

    def begin(self, sitting: Sitting, say: Words) -> None:
        """Another sitting."""
        self.sitting, self.say = sitting, say
        self.texts = self.texts.addressing(adults=isinstance(say, AdultWords))
        self.adult, self.is_busy, self.trouble = None, False, None
        self.is_distressed, self.asked_for_adult = False, False
        self.hard = HardQuestions(sitting.interview)
        self.breaks = Breaks(sitting.theme.band, monotonic_ms=self.view.now_ms)
        self.use_language()

    def end(self) -> None:
        """Nobody sits there."""
        self.place = Place.DONE
        self.sitting, self.adult, self.answering, self.hard, self.breaks, self.trouble = (None,) * 6

    def change_theme(self, *, dpi: float | None = None, percent: int | None = None) -> None:
        """Another screen, or another size of the words."""
        theme = self.now.theme
        changed = theme.at(dpi=theme.dpi if dpi is None else dpi, percent=theme.percent if percent is None else percent)
        self.sitting = replace(self.now, theme=changed)

    def use_language(self) -> None:
        """Buttons speak the language of the questions."""
        name = self.interview.language
        codes = [language.code for language in self.interview.definition.languages if language.name == name]
        code = codes[0] if codes and codes[0] != "und" else "en"
        if code != self.texts.language:
            self.texts = self.texts.other(code)
        self.answering = Answering(self.interview, self.view.question, self.saver, self.texts)

    def show(self, message: Message, place: Place) -> None:
        """Show a plain page."""
        self.place = place
        self.view.show_message(message, self.look)

    def take_typed(self) -> bool:
        """Take what stands in a field; False when the form does not allow it."""
        return self.answering is None or self.answering.take_typed()

    def note(self, kind: str, *, detail: str | None = None) -> None:
        """Log that something happened that is no answer; nothing before assent."""
        if self.interview.phase is Phase.QUESTIONS:
            self.saver.save(self.interview.note_event(kind, detail=detail).save)

    def note_listening(self) -> None:
        """Whoever reads the answers later must know whether the questions were heard, and how fast."""
        listening = self.now.sounds.listening
        if listening.way is not Way.OFF:
            self.note("read_aloud", detail=f"{listening.way.value} {listening.speed:g}")

    def move(self, *steps: Step, then: Callable[[], None]) -> None:
        """Store the steps; only when they are on the disk does it go on."""
        self.is_busy = True

        def moved() -> None:
            self.is_busy = False
            then()

        for step in steps[:-1]:
            self.saver.save(step.save)
        self.saver.save(steps[-1].save, then=moved)
