"""Pages aside, while the interview waits: language, pause, break, shield, rest, a grown-up who comes, size of words."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.interview import Interview, Phase
from app.ui import child_messages as messages
from app.ui import safety_messages as safety
from app.ui.flow.stage import Stage
from app.ui.saving import SaveFailed
from app.ui.sitting import Place
from app.ui.sitting_notes import KeptLook
from app.ui.theme import TEXT_SIZES

Handlers = Mapping[tuple[str, str], Callable[[], None]]


class Asides:
    """Opens them and leads back.

    Args:
        stage: what is shared.
        begin_anew: opens a sitting's interview in another language, before assent.
        hand_back: shows the page of the grown-up.
        failed: told when the interview could not be opened anew.
    """

    def __init__(
        self,
        stage: Stage,
        *,
        begin_anew: Callable[[Interview], None],
        hand_back: Callable[[], None],
        failed: Callable[[SaveFailed], None],
    ) -> None:
        self._stage = stage
        self._begin_anew, self._hand_back, self._failed = begin_anew, hand_back, failed

    def handlers(self) -> Handlers:
        """What the buttons of these pages do; those that are not here lead back."""
        return {
            ("pause", "help"): self.on_help,
            ("pause", "stop"): self.ask_stop,
            ("pause", "go_on"): self._assent_again,
            ("break", "take"): self._take_break,
            ("someone_comes", "stop"): self.ask_stop,
            ("calm", "stop"): self._stop_from_calm,
            ("calm", "go_on"): self._assent_again,
            ("calm", "grown_up"): self._hand_back,
        }

    def on_language(self) -> None:
        """Every language of the form."""
        stage = self._stage
        if stage.is_busy:
            return
        if stage.place is Place.QUESTION:
            stage.take_typed()
        languages = stage.interview.definition.languages
        stage.show(messages.language(stage.texts, languages, stage.interview.language), Place.ASIDE)

    def switch_language(self, name: str) -> None:
        """Go on in another language; answers stay."""
        stage = self._stage
        if stage.interview.phase is Phase.ASSENT:
            self._reopen_in(name)
            return
        stage.saver.save(stage.interview.set_language(name).save)
        stage.use_language()
        stage.show_where_we_are()

    def _reopen_in(self, language: str) -> None:
        """Nothing has been asked yet: the sitting simply begins in the other language."""
        stage, reopen = self._stage, self._stage.now.reopen_in
        if reopen is None:
            return
        stage.is_busy = True
        entity = stage.interview.entity
        stage.runner.storage(
            lambda: reopen(language),
            then=self._begin_anew,
            failed=lambda error: self._failed(SaveFailed(entity, error)),
        )

    def on_pause(self) -> None:
        """A break that the child takes by itself."""
        stage = self._stage
        if stage.is_busy:
            return
        stage.take_typed()
        stage.note("pause")
        stage.show(messages.pause(stage.texts), Place.ASIDE)

    def offer_break(self) -> None:
        """It is time for one; the child may go on without it."""
        stage = self._stage
        if stage.breaks is not None:
            stage.breaks.start_anew()
        stage.show(messages.offer_break(stage.texts), Place.ASIDE)

    def _take_break(self) -> None:
        self._stage.note("break")
        self._stage.show(messages.pause(self._stage.texts), Place.ASIDE)

    def _assent_again(self) -> None:
        """After a break the child is asked again; "yes" is logged, and only then does it go on (row 24)."""
        stage = self._stage
        if stage.breaks is not None:
            stage.breaks.start_anew()
        stage.note("assent_again", detail="given")
        stage.show_where_we_are()

    def on_shield(self) -> None:
        """One tap: neither question nor answers are to be seen, only how far the child is (row 30)."""
        stage = self._stage
        if stage.is_busy:
            return
        stage.take_typed()
        stage.note("shield")
        stage.show(messages.shield(stage.texts, stage.interview.progress()), Place.ASIDE)

    def on_text_size(self) -> None:
        """The next size of the words; kept for this interview (row 52)."""
        stage = self._stage
        if stage.is_busy:
            return
        stage.take_typed()
        here = TEXT_SIZES.index(stage.now.theme.percent) if stage.now.theme.percent in TEXT_SIZES else 0
        stage.change_theme(percent=TEXT_SIZES[(here + 1) % len(TEXT_SIZES)])
        self.keep_look()
        stage.show_where_we_are()

    def keep_look(self) -> None:
        """The laptop remembers how this child reads and answers; nothing before it has agreed to take part."""
        stage, notes = self._stage, self._stage.now.notes
        if notes is None or stage.interview.phase is Phase.ASSENT:
            return
        kept, entity = KeptLook(stage.now.theme.percent, stage.now.access), stage.interview.entity
        stage.runner.storage(
            lambda: notes.keep_look(kept),
            then=lambda _: None,
            failed=lambda error: self._failed(SaveFailed(entity, error)),
        )

    def on_help(self) -> None:
        """The child wants to talk to somebody: kept on this laptop, apart from the record that travels."""
        stage, notes = self._stage, self._stage.now.notes
        stage.asked_for_adult = True
        stage.show(safety.someone_comes(stage.texts), Place.ASIDE)
        if notes is not None:
            entity = stage.interview.entity
            stage.runner.storage(
                notes.ask_for_adult,
                then=lambda _: None,
                failed=lambda error: self._failed(SaveFailed(entity, error)),
            )

    def on_calm(self) -> None:
        """Show first, save after: the screen must be calm within 100 ms (row 27). The time alone is logged."""
        stage = self._stage
        if stage.sitting is None or stage.place not in (Place.ASSENT, Place.QUESTION, Place.ASIDE):
            return
        was_question = stage.place is Place.QUESTION
        stage.show(safety.calm(stage.texts), Place.ASIDE)
        stage.is_distressed = True
        if was_question:
            stage.take_typed()
        stage.note("calm")

    def ask_stop(self) -> None:
        """The child decides what becomes of what it said."""
        self._stage.show(self._stage.say.stop(self._stage.texts), Place.ASIDE)

    def _stop_from_calm(self) -> None:
        if self._stage.interview.phase is Phase.QUESTIONS:
            self.ask_stop()
        else:
            self._hand_back()

    def use_screen(self, dpi: float) -> None:
        """Sizes in millimetres follow the screen."""
        self._stage.change_theme(dpi=dpi)

    def with_interview(self, interview: Interview) -> None:
        """The same sitting with an interview that was opened anew."""
        self._stage.sitting = replace(self._stage.now, interview=interview)
