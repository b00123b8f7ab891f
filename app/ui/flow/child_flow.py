"""One sitting after another: shows questions, takes answers, moves only over what is on the disk; draws nothing."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.forms import QuestionView
from app.interview import Interview, Phase, Step
from app.ui import child_messages as messages
from app.ui.adult_messages import words_for
from app.ui.child.answers import Entered, answer_to_all
from app.ui.child.plain_page import Chosen
from app.ui.child.question_page import Shown, Skip
from app.ui.child.view import ChildView
from app.ui.desk import Cabinet
from app.ui.flow.asides import Asides
from app.ui.flow.endings import Endings
from app.ui.flow.stage import Stage
from app.ui.saving import Recovered, SaveFailed, Saver
from app.ui.sitting import Left, Place, Sitting
from app.ui.sound.shelf import Way
from app.ui.tasks import TaskRunner
from app.ui.texts import Texts
from app.ui.theme import Band

QUICK_MS = 600
"""Appearance ``quick`` from 13 years on: so long the answer can still be changed (CHILD_UI row 16)."""


class ChildFlow(QObject):
    """Child mode on one `ChildView`."""

    left = Signal(Left)

    def __init__(self, view: ChildView, runner: TaskRunner, cabinet: Cabinet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = Stage(
            view=view,
            runner=runner,
            cabinet=cabinet,
            saver=Saver(runner, cabinet, self),
            texts=Texts("en", library=cabinet.library),
            say=words_for(""),
            show_where_we_are=self._show_where_we_are,
        )
        self._asides = Asides(
            self._stage, begin_anew=self._begin_anew, hand_back=self._hand_back, failed=self._on_save_failed
        )
        self._endings = Endings(self._stage, moved=self._on_moved, ask_stop=self._asides.ask_stop, left=self.left.emit)
        self._handlers = {
            ("assent", "yes"): self._assent_given,
            ("assent", "language"): self._asides.on_language,
            ("hard_questions", "stop"): self._on_stop,
            **self._asides.handlers(),
            **self._endings.handlers(),
        }
        self._quick = QTimer(self)
        self._quick.setSingleShot(True)
        self._quick.setInterval(QUICK_MS)
        self._quick.timeout.connect(self._on_next)
        self._connect()

    def _connect(self) -> None:
        view, page = self._stage.view, self._stage.view.question
        page.answered.connect(self._on_answered)
        page.skipped.connect(self._on_skipped)
        page.next_asked.connect(self._on_next)
        page.back_asked.connect(self._on_back)
        page.pause_asked.connect(self._asides.on_pause)
        page.stop_asked.connect(self._on_stop)
        page.language_asked.connect(self._asides.on_language)
        page.shield_asked.connect(self._asides.on_shield)
        page.text_size_asked.connect(self._asides.on_text_size)
        view.message.chosen.connect(self._on_chosen)
        view.calm_asked.connect(self._on_calm)
        view.hand_back.unlocked_with.connect(self._endings.on_secret)
        view.hand_back.return_asked.connect(self._show_where_we_are)
        self.saver.failed.connect(self._on_save_failed)
        self.saver.recovered.connect(self._on_recovered)

    # -- from outside --------------------------------------------------------------------------------------------------

    @property
    def place(self) -> Place:
        """Where child mode is."""
        return self._stage.place

    @property
    def saver(self) -> Saver:
        """What brings the answers to the disk, of this child and of those before."""
        return self._stage.saver

    @property
    def is_saved(self) -> bool:
        """Whether everything that was answered is on the disk."""
        return self.saver.is_empty

    def begin(self, sitting: Sitting) -> None:
        """Open child mode at assent, or at the question where the interview was left."""
        self._quick.stop()
        self._stage.begin(sitting, words_for(sitting.interview.definition.style))
        self._stage.view.use_access(sitting.access)
        self._asides.keep_look()
        interview = sitting.interview
        if sitting.theme.band in (Band.Y, Band.ADULT):
            interview.show_tables()
        if interview.phase is Phase.ASSENT:
            self._show_assent()
        elif interview.position in interview.pages():
            self._show_question()
        else:
            self._endings.begin_adult()

    def use_screen(self, *, dpi: float) -> None:
        """The window is on another screen now: sizes in millimetres follow it."""
        if self._stage.sitting is not None:
            self._asides.use_screen(dpi)
            if self._stage.place is Place.QUESTION:
                self._show_question()

    def save_what_waits(self) -> None:
        """After an unlock: try again what could not be saved before."""
        self.saver.try_again()

    def ask_to_leave(self) -> None:
        """The window was asked to close: only the page of the grown-up leads out."""
        stage = self._stage
        if stage.sitting is not None and stage.place not in (Place.ADULT, Place.PROTOCOL):
            if stage.place is Place.QUESTION and not stage.is_busy:
                stage.take_typed()
            self._hand_back()

    # -- showing -------------------------------------------------------------------------------------------------------

    def _begin_anew(self, interview: Interview) -> None:
        self._asides.with_interview(interview)
        self.begin(self._stage.now)

    def _hand_back(self) -> None:
        self._quick.stop()
        self._endings.show_hand_back()

    def _show_assent(self) -> None:
        stage = self._stage
        has_several = len(stage.interview.definition.languages) > 1
        stage.show(stage.say.assent(stage.texts, languages=has_several), Place.ASSENT)

    def _show_question(self) -> None:
        stage, interview = self._stage, self._stage.interview
        path = interview.position
        if path is None:
            self._endings.finish_child()
            return
        is_adult = stage.adult is not None
        if not is_adult and stage.hard is not None and stage.hard.stands_before(path):
            asked = stage.say.hard_questions(stage.texts, can_go_back=stage.hard.can_go_back)
            if stage.now.sounds.listening.way is Way.ALOUD:
                asked = messages.with_headphones(asked, stage.texts)
            stage.show(asked, Place.ASIDE)
            return
        stage.place = Place.ADULT if is_adult else Place.QUESTION
        pages = interview.pages(adult=is_adult)
        rows = stage.answering.rows() if stage.answering is not None else ()
        question = interview.question(path)
        shown = Shown(
            question=replace(rows[0].question, label=_title_of(question), hint="") if rows else question,
            answer=answer_to_all(rows) if rows else interview.answer_to(path),
            progress=interview.progress(),
            count=len(pages),
            can_go_back=path in pages and pages.index(interview.screen()[0]) > 0,
            is_adult=is_adult,
            languages=len(interview.definition.languages) > 1,
            rows=rows,
        )
        stage.view.show_question(shown, stage.look)

    def _show_where_we_are(self) -> None:
        if self._stage.interview.phase is Phase.ASSENT:
            self._show_assent()
        elif self._stage.interview.phase is Phase.QUESTIONS:
            self._show_question()
        else:
            self._hand_back()

    # -- answering and moving ------------------------------------------------------------------------------------------

    def _on_answered(self, entered: Entered) -> None:
        stage = self._stage
        if stage.answering is None or stage.is_busy:
            return
        stage.answering.enter(entered)
        self._quick.stop()
        shown = stage.view.question.shown
        is_quick = shown is not None and "quick" in shown.question.appearance.split()
        if is_quick and stage.now.theme.band is Band.Y and stage.view.question.is_answered:
            self._quick.start()

    def _on_skipped(self, skip: Skip) -> None:
        self._quick.stop()
        if self._stage.answering is not None and not self._stage.is_busy:
            self._stage.answering.skip(skip.reason)

    def _on_next(self) -> None:
        stage = self._stage
        self._quick.stop()
        if stage.sitting is None or stage.place not in (Place.QUESTION, Place.ADULT):
            return
        if stage.is_busy or not stage.take_typed():
            return
        if stage.adult is None:
            if stage.breaks is not None:
                stage.breaks.pass_question()
            stage.move(*self._forward(), then=self._on_gone_forward)
            return
        step = stage.adult.move(1)
        if step is None:
            self._endings.finish()
        else:
            stage.move(step, then=self._on_moved)

    def _on_back(self) -> None:
        stage = self._stage
        self._quick.stop()
        if stage.is_busy:
            return
        stage.take_typed()
        step = stage.interview.go_back() if stage.adult is None else stage.adult.move(-1)
        if step is not None:
            stage.move(step, then=self._on_moved)

    def _forward(self) -> tuple[Step, ...]:
        """To the next question; over those on hard things when the child skipped them."""
        interview, hard = self._stage.interview, self._stage.hard
        step, path = interview.go_next(), interview.position
        if path is None or hard is None or not (hard.is_skipped and hard.stands_before(path)):
            return (step,)
        return (step, *hard.pass_over())

    def _on_moved(self) -> None:
        self._show_question()

    def _on_gone_forward(self) -> None:
        """The next question, or first the offer of a break."""
        breaks = self._stage.breaks
        if breaks is not None and breaks.is_due and self._stage.interview.position is not None:
            self._asides.offer_break()
        else:
            self._show_question()

    # -- buttons of the plain pages ------------------------------------------------------------------------------------

    def _on_stop(self) -> None:
        stage = self._stage
        self._quick.stop()
        if stage.is_busy:
            return
        if stage.place is not Place.ASIDE:
            stage.take_typed()
        if stage.adult is None:
            self._asides.ask_stop()
            return
        open_ones = len(stage.interview.unanswered(adult=True))
        if open_ones:
            stage.show(messages.leave_open(stage.texts, open_ones), Place.ADULT)
        else:
            self._endings.finish()

    def _on_calm(self) -> None:
        self._quick.stop()
        self._asides.on_calm()

    def _on_hard_chosen(self, key: str) -> None:
        hard = self._stage.hard
        assert hard is not None
        steps = {"yes": lambda: (hard.agree(),), "skip": hard.skip, "back": hard.go_back}[key]()
        if steps:
            self._stage.move(*steps, then=self._on_moved)

    def _on_chosen(self, chosen: Chosen) -> None:
        stage = self._stage
        if stage.is_busy or stage.sitting is None:
            return
        if chosen.page == "language" and chosen.key != stage.interview.language:
            self._asides.switch_language(chosen.key)
        elif chosen.page == "hard_questions" and chosen.key != "stop":
            self._on_hard_chosen(chosen.key)
        else:
            self._handlers.get((chosen.page, chosen.key), self._show_where_we_are)()

    def _assent_given(self) -> None:
        stage = self._stage
        new = stage.interview.assent(agreed=True)
        assert new is not None
        stage.is_busy = True
        stage.saver.begin(new, then=self._on_begun)

    def _on_begun(self) -> None:
        stage = self._stage
        stage.is_busy = False
        self._asides.keep_look()
        if stage.breaks is not None:
            stage.breaks.start_anew()
        stage.note_listening()
        if stage.now.override_reason is not None:
            stage.note("form_override", detail=stage.now.override_reason)
        self._show_question()

    # -- trouble -------------------------------------------------------------------------------------------------------

    def _on_save_failed(self, failed: SaveFailed) -> None:
        """The disk is full or gone: the child sees a calm pause, the researcher the reason; nothing is forgotten."""
        stage = self._stage
        if stage.sitting is None or failed.entity != stage.interview.entity:
            return
        self._quick.stop()
        stage.is_busy = False
        stage.trouble = failed.error
        message = stage.say.trouble(stage.texts, failed.error)
        if failed.is_final:
            message = replace(message, actions=tuple(action for action in message.actions if action.key != "again"))
        stage.show(message, Place.ASIDE)

    def _on_recovered(self, recovered: Recovered) -> None:
        """What had to wait is on the disk now."""
        stage = self._stage
        if stage.sitting is None or recovered.entity != stage.interview.entity:
            return
        stage.trouble = None
        if stage.view.page is stage.view.message and stage.view.message.message.name == "trouble":
            self._show_where_we_are()


def _title_of(first: QuestionView) -> str:
    """What stands over a table: its title, where it has one, else the words of the group around it."""
    return first.group_label if first.takes_answer else first.label
