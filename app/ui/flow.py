"""Child mode's controller: connects one sitting with the child's pages and the storage worker; draws nothing."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.interview import Interview, Open, Phase, Step
from app.storage.rows import RevisionDraft
from app.ui import child_messages as messages
from app.ui.adult_messages import words_for
from app.ui.adult_turn import AdultTurn
from app.ui.answering import Answering
from app.ui.child.answers import Entered, Look
from app.ui.child.plain_page import Chosen, Message
from app.ui.child.question_page import Shown, Skip
from app.ui.child.view import ChildView
from app.ui.desk import Cabinet
from app.ui.hard_questions import HardQuestions
from app.ui.passphrase_box import Typed
from app.ui.saving import Recovered, SaveFailed, Saver
from app.ui.sitting import Left, Place, Sitting
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts


class ChildFlow(QObject):
    """One sitting after another on one `ChildView`."""

    left = Signal(Left)

    def __init__(self, view: ChildView, runner: TaskRunner, cabinet: Cabinet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._runner, self._cabinet = view, runner, cabinet
        self._saver = Saver(runner, cabinet, self)
        self._sitting: Sitting | None = None
        self._answering: Answering | None = None
        self._adult: AdultTurn | None = None
        self._hard: HardQuestions | None = None
        self._place = Place.DONE
        self._texts = Texts("en", library=cabinet.library)
        self._trouble: AppError | None = None
        self._is_busy = False
        self._say = words_for("")
        self._connect()

    def _connect(self) -> None:
        page = self._view.question
        page.answered.connect(self._on_answered)
        page.skipped.connect(self._on_skipped)
        page.next_asked.connect(self._on_next)
        page.back_asked.connect(self._on_back)
        page.pause_asked.connect(self._on_pause)
        page.stop_asked.connect(self._on_stop)
        page.language_asked.connect(self._on_language)
        self._view.message.chosen.connect(self._on_chosen)
        self._view.calm_asked.connect(self._on_calm)
        self._view.hand_back.unlocked_with.connect(self._on_passphrase)
        self._view.hand_back.return_asked.connect(self._show_where_we_are)
        self._saver.failed.connect(self._on_save_failed)
        self._saver.recovered.connect(self._on_recovered)

    # -- from outside --------------------------------------------------------------------------------------------------

    @property
    def place(self) -> Place:
        """Where child mode is."""
        return self._place

    @property
    def saver(self) -> Saver:
        """What brings the answers to the disk, of this child and of those before."""
        return self._saver

    @property
    def is_saved(self) -> bool:
        """Whether everything that was answered is on the disk."""
        return self._saver.is_empty

    def begin(self, sitting: Sitting) -> None:
        """Open child mode at assent, or at the question where the interview was left."""
        self._sitting, self._adult, self._is_busy, self._trouble = sitting, None, False, None
        interview = sitting.interview
        self._hard = HardQuestions(interview)
        self._say = words_for(interview.definition.style)
        self._use_language()
        if interview.phase is Phase.ASSENT:
            self._show_assent()
        elif interview.position in interview.pages():
            self._show_question()
        else:
            self._begin_adult()

    def use_screen(self, *, dpi: float) -> None:
        """The window is on another screen now: sizes in millimetres follow it."""
        if self._sitting is not None:
            theme = self._sitting.theme.at(dpi=dpi, percent=self._sitting.theme.percent)
            self._sitting = replace(self._sitting, theme=theme)
            if self._place is Place.QUESTION:
                self._show_question()

    def save_what_waits(self) -> None:
        """After an unlock: try again what could not be saved before."""
        self._saver.try_again()

    def ask_to_leave(self) -> None:
        """The window was asked to close: only the page with the passphrase leads out."""
        if self._sitting is not None and self._place is not Place.ADULT:
            if self._place is Place.QUESTION and not self._is_busy:
                self._take_typed()
            self._show_hand_back()

    # -- showing -------------------------------------------------------------------------------------------------------

    @property
    def _now(self) -> Sitting:
        assert self._sitting is not None
        return self._sitting

    @property
    def _interview(self) -> Interview:
        return self._now.interview

    @property
    def _look(self) -> Look:
        theme = self._now.adult_theme if self._place is Place.ADULT else self._now.theme
        return Look(theme, self._texts, self._now.media)

    def _use_language(self) -> None:
        """Buttons speak the language of the questions."""
        name = self._interview.language
        codes = [language.code for language in self._interview.definition.languages if language.name == name]
        code = codes[0] if codes and codes[0] != "und" else "en"
        if code != self._texts.language:
            self._texts = self._texts.other(code)
        self._answering = Answering(self._interview, self._view.question, self._saver, self._texts)

    def _show(self, message: Message, place: Place) -> None:
        self._place = place
        self._view.show_message(message, self._look)

    def _show_assent(self) -> None:
        has_several = len(self._interview.definition.languages) > 1
        self._show(self._say.assent(self._texts, languages=has_several), Place.ASSENT)

    def _show_question(self) -> None:
        interview = self._interview
        path = interview.position
        if path is None:
            self._finish_child()
            return
        is_adult = self._adult is not None
        if not is_adult and self._hard is not None and self._hard.stands_before(path):
            self._show(self._say.hard_questions(self._texts, can_go_back=self._hard.can_go_back), Place.ASIDE)
            return
        self._place = Place.ADULT if is_adult else Place.QUESTION
        pages = interview.pages(adult=is_adult)
        shown = Shown(
            question=interview.question(path),
            answer=interview.answer_to(path),
            progress=interview.progress(),
            count=len(pages),
            can_go_back=path in pages and pages.index(path) > 0,
            is_adult=is_adult,
            languages=len(interview.definition.languages) > 1,
        )
        self._view.show_question(shown, self._look)

    def _show_where_we_are(self) -> None:
        """Back from a page aside to the question, or to assent."""
        if self._interview.phase is Phase.ASSENT:
            self._show_assent()
        elif self._interview.phase is Phase.QUESTIONS:
            self._show_question()
        else:
            self._show_hand_back()

    def _show_hand_back(self) -> None:
        can_return = self._place in (Place.QUESTION, Place.ASIDE, Place.ASSENT) and self._trouble is None
        self._place = Place.HAND_BACK
        self._view.show_hand_back(self._look, can_return=can_return and self._interview.phase is not Phase.CLOSED)

    # -- answering and moving ------------------------------------------------------------------------------------------

    def _on_answered(self, entered: Entered) -> None:
        if self._answering is not None and not self._is_busy:
            self._answering.enter(entered)

    def _on_skipped(self, skip: Skip) -> None:
        if self._answering is not None and not self._is_busy:
            self._answering.skip(skip.reason)

    def _take_typed(self) -> bool:
        return self._answering is None or self._answering.take_typed()

    def _on_next(self) -> None:
        if self._is_busy or not self._take_typed():
            return
        if self._adult is None:
            self._move(*self._forward())
            return
        step = self._adult.move(1)
        if step is None:
            self._finish()
        else:
            self._move(step)

    def _on_back(self) -> None:
        if self._is_busy:
            return
        self._take_typed()
        step = self._interview.go_back() if self._adult is None else self._adult.move(-1)
        if step is not None:
            self._move(step)

    def _forward(self) -> tuple[Step, ...]:
        """To the next question; over those on hard things when the child skipped them."""
        step, path = self._interview.go_next(), self._interview.position
        if path is None or self._hard is None or not (self._hard.is_skipped and self._hard.stands_before(path)):
            return (step,)
        return (step, *self._hard.pass_over())

    def _move(self, *steps: Step) -> None:
        """Store the steps; only when they are on the disk is the next question painted."""
        self._is_busy = True
        for step in steps[:-1]:
            self._saver.save(step.save)
        self._saver.save(steps[-1].save, then=self._on_moved)

    def _on_moved(self) -> None:
        self._is_busy = False
        self._show_question()

    # -- aside ---------------------------------------------------------------------------------------------------------

    def _on_language(self) -> None:
        if self._is_busy:
            return
        if self._place is Place.QUESTION:
            self._take_typed()
        languages = self._interview.definition.languages
        self._show(messages.language(self._texts, languages, self._interview.language), Place.ASIDE)

    def _on_pause(self) -> None:
        if self._is_busy:
            return
        self._take_typed()
        self._saver.save(self._interview.note_event("pause").save)
        self._show(messages.pause(self._texts), Place.ASIDE)

    def _on_stop(self) -> None:
        if self._is_busy:
            return
        if self._place is not Place.ASIDE:
            self._take_typed()
        if self._adult is None:
            self._show(self._say.stop(self._texts), Place.ASIDE)
            return
        open_ones = len(self._interview.unanswered(adult=True))
        if open_ones:
            self._show(messages.leave_open(self._texts, open_ones), Place.ADULT)
        else:
            self._finish()

    def _on_hard_chosen(self, key: str) -> None:
        hard = self._hard
        assert hard is not None
        steps = {"yes": lambda: (hard.agree(),), "skip": hard.skip, "back": hard.go_back}[key]()
        if steps:
            self._move(*steps)

    def _on_calm(self) -> None:
        """Show first, save after: the screen must be calm within 100 ms."""
        if self._place not in (Place.ASSENT, Place.QUESTION, Place.ASIDE):
            return
        was_question = self._place is Place.QUESTION
        self._show(messages.calm(self._texts), Place.ASIDE)
        if was_question:
            self._take_typed()
        if self._interview.phase is Phase.QUESTIONS:
            self._saver.save(self._interview.note_event("calm").save)

    def _on_chosen(self, chosen: Chosen) -> None:
        if self._is_busy:
            return
        handlers: Mapping[tuple[str, str], Callable[[], None]] = {
            ("assent", "yes"): self._assent_given,
            ("assent", "no"): self._assent_refused,
            ("assent", "language"): self._on_language,
            ("stop", "keep"): self._stop_and_keep,
            ("stop", "throw"): self._throw_away,
            ("calm", "stop"): self._stop_from_calm,
            ("thanks", "give"): self._show_hand_back,
            ("leave_open", "finish"): self._finish,
            ("hard_questions", "stop"): self._on_stop,
            ("trouble", "again"): self._saver.try_again,
            ("trouble", "give"): self._show_hand_back,
        }
        if chosen.page == "language" and chosen.key != self._interview.language:
            self._switch_language(chosen.key)
        elif chosen.page == "hard_questions" and chosen.key != "stop":
            self._on_hard_chosen(chosen.key)
        else:
            handlers.get((chosen.page, chosen.key), self._show_where_we_are)()

    def _stop_from_calm(self) -> None:
        if self._interview.phase is Phase.QUESTIONS:
            self._show(self._say.stop(self._texts), Place.ASIDE)
        else:
            self._show_hand_back()

    def _switch_language(self, name: str) -> None:
        if self._interview.phase is Phase.ASSENT:
            self._reopen_in(name)
            return
        self._saver.save(self._interview.set_language(name).save)
        self._use_language()
        self._show_where_we_are()

    def _reopen_in(self, language: str) -> None:
        """Nothing has been asked yet: the sitting simply begins in the other language."""
        sitting, reopen = self._now, self._now.reopen_in
        if reopen is None:
            return
        self._is_busy = True
        self._runner.storage(
            lambda: reopen(language),
            then=lambda interview: self.begin(replace(sitting, interview=interview)),
            failed=lambda error: self._on_save_failed(SaveFailed(sitting.interview.entity, error)),
        )

    # -- assent --------------------------------------------------------------------------------------------------------

    def _assent_given(self) -> None:
        new = self._interview.assent(agreed=True)
        assert new is not None
        self._is_busy = True
        self._saver.begin(new, then=self._on_begun)

    def _on_begun(self) -> None:
        if self._now.override_reason is not None:
            self._saver.save(self._interview.note_event("form_override", detail=self._now.override_reason).save)
        self._on_moved()

    def _assent_refused(self) -> None:
        """The child said no: nothing is stored but that it did not want to."""
        self._interview.assent(agreed=False)
        self._saver.refuse(self._interview.entity, self._interview.participant.code)
        self._show(self._say.no_thanks(self._texts, is_second=self._now.is_second), Place.DONE)

    # -- ending --------------------------------------------------------------------------------------------------------

    def _stop_and_keep(self) -> None:
        self._end(self._interview.stop())

    def _throw_away(self) -> None:
        self._is_busy = True
        self._saver.discard(self._interview.entity, then=self._on_discarded, refused=self._on_discard_refused)

    def _on_discarded(self) -> None:
        self._is_busy = False
        self._show(self._say.thrown_away(self._texts), Place.DONE)

    def _on_discard_refused(self, error: AppError) -> None:
        """The child is done in any case; the researcher learns why it could not be erased here."""
        self._trouble, self._is_busy = error, False
        self._show(self._say.stopped(self._texts), Place.DONE)

    def _finish_child(self) -> None:
        """The child answered the last question; what is left for the adult waits until the laptop is back."""
        if self._interview.pages(adult=True):
            self._show(self._say.thanks(self._texts), Place.DONE)
        else:
            self._finish()

    def _begin_adult(self) -> None:
        if not self._interview.pages(adult=True):
            self._finish()
            return
        self._adult = AdultTurn(self._interview, self._now.adult_language)
        spoken = self._adult.speak()
        if spoken is not None:
            self._saver.save(spoken.save)
        self._use_language()
        self._move(self._adult.first())

    def _finish(self) -> None:
        quiet = self._adult.fall_silent() if self._adult is not None else None
        if quiet is not None:
            self._saver.save(quiet.save)
        ended = self._interview.finish()
        if not isinstance(ended, Open):
            self._end(ended)
        elif self._adult is not None:
            # The child has left: what only the child can answer stays open, and the interview stays unfinished.
            self._leave()
        else:
            self._move(self._interview.go_to(ended.unanswered[0]))

    def _end(self, draft: RevisionDraft) -> None:
        self._is_busy = True
        self._saver.cut(draft, then=self._on_cut)

    def _on_cut(self) -> None:
        self._is_busy = False
        if self._adult is not None:
            self._leave()
        else:
            self._show(self._say.thanks(self._texts), Place.DONE)

    def _on_passphrase(self, typed: Typed) -> None:
        self._view.hand_back.box.show_checking()
        self._runner.storage(
            lambda: self._cabinet.unlock(typed.passphrase),
            then=self._on_unlocked,
            failed=self._view.hand_back.show_error,
        )

    def _on_unlocked(self, _: None) -> None:
        interview = self._interview
        is_over = interview.phase is Phase.QUESTIONS and interview.position is None
        if is_over and self._trouble is None and interview.pages(adult=True):
            self._begin_adult()
        else:
            self._leave()

    def _leave(self) -> None:
        self._place = Place.DONE
        left = Left(self._interview.entity, self._trouble)
        self._sitting, self._adult, self._answering, self._hard, self._trouble = None, None, None, None, None
        self.left.emit(left)

    # -- trouble -------------------------------------------------------------------------------------------------------

    def _on_save_failed(self, failed: SaveFailed) -> None:
        """The disk is full or gone: the child sees a calm pause, the researcher the reason; nothing is forgotten."""
        if self._sitting is None or failed.entity != self._interview.entity:
            return
        self._is_busy = False
        self._trouble = failed.error
        self._show(self._say.trouble(self._texts, failed.error), Place.ASIDE)

    def _on_recovered(self, recovered: Recovered) -> None:
        """What had to wait is on the disk now."""
        if self._sitting is None or recovered.entity != self._interview.entity:
            return
        self._trouble = None
        if self._view.page is self._view.message and self._view.message.message.name == "trouble":
            self._show_where_we_are()
