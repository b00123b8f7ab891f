"""How a sitting ends: stopped, thrown away, finished; the helplines; the way out by PIN; steps after distress."""

from collections.abc import Callable
from pathlib import Path

from app.errors import AppError
from app.interview import Open, Phase
from app.storage.rows import RevisionDraft
from app.ui import child_messages as messages
from app.ui import safety_messages as safety
from app.ui.adult_messages import AdultWords
from app.ui.adult_turn import AdultTurn
from app.ui.child.plain_page import Message
from app.ui.flow.asides import Handlers
from app.ui.flow.stage import Stage
from app.ui.helpline_sheet import Sheet, write_sheet
from app.ui.passphrase_box import Typed
from app.ui.sitting import Left, Place


class Endings:
    """Ends sittings.

    Args:
        stage: what is shared.
        moved: shows the question where the interview stands now.
        ask_stop: asks the child what becomes of what it said.
        left: told when child mode is over.
    """

    def __init__(
        self,
        stage: Stage,
        *,
        moved: Callable[[], None],
        ask_stop: Callable[[], None],
        left: Callable[[Left], None],
    ) -> None:
        self._stage = stage
        self._moved, self._ask_stop, self._left = moved, ask_stop, left
        self._closing: Message | None = None
        self._sheet: Path | None = None

    def handlers(self) -> Handlers:
        """What the buttons of these pages do."""
        stage = self._stage
        return {
            ("assent", "no"): self._assent_refused,
            ("stop", "keep"): lambda: self._end(stage.interview.stop()),
            ("stop", "throw"): self._throw_away,
            ("thanks", "give"): self.show_hand_back,
            ("thanks", "print"): self._print,
            ("leave_open", "finish"): self.finish,
            ("trouble", "again"): stage.saver.try_again,
            ("trouble", "give"): self.show_hand_back,
            ("protocol", "go_on"): self._go_on_after_protocol,
            ("protocol", "ask"): self._ask_stop,
            ("protocol", "close"): self._leave_or_adult,
        }

    # -- ends ----------------------------------------------------------------------------------------------------------

    def _close_with(self, message: Message) -> None:
        """The last page of every child: thanks, and whom to turn to (CHILD_UI row 29)."""
        self._closing = message
        stage = self._stage
        stage.show(safety.with_helplines(message, stage.texts, stage.now.contacts), Place.DONE)

    def _assent_refused(self) -> None:
        """The child said no: nothing is stored but that it did not want to; an adult's no is not the child's."""
        stage = self._stage
        stage.interview.assent(agreed=False)
        if not isinstance(stage.say, AdultWords):
            stage.saver.refuse(stage.interview.entity, stage.interview.participant.code)
        self._close_with(stage.say.no_thanks(stage.texts, is_second=stage.now.is_second))

    def _throw_away(self) -> None:
        self._stage.is_busy = True
        self._stage.saver.discard(
            self._stage.interview.entity, then=self._on_discarded, refused=self._on_discard_refused
        )

    def _on_discarded(self) -> None:
        self._stage.is_busy = False
        self._close_with(self._stage.say.thrown_away(self._stage.texts))

    def _on_discard_refused(self, error: AppError) -> None:
        """The child is done in any case; the researcher learns why it could not be erased here."""
        self._stage.trouble, self._stage.is_busy = error, False
        self._close_with(self._stage.say.stopped(self._stage.texts))

    def finish_child(self) -> None:
        """The child answered the last question; what is left for the adult waits until the laptop is back."""
        if self._stage.interview.pages(adult=True):
            self._close_with(self._stage.say.thanks(self._stage.texts))
        else:
            self.finish()

    def finish(self) -> None:
        """End the interview, or go to what only the child can still answer."""
        stage = self._stage
        quiet = stage.adult.fall_silent() if stage.adult is not None else None
        if quiet is not None:
            stage.saver.save(quiet.save)
        ended = stage.interview.finish()
        if not isinstance(ended, Open):
            self._end(ended)
        elif stage.adult is not None:
            # The child has left: what only the child can answer stays open, and the interview stays unfinished.
            self._leave()
        else:
            stage.move(stage.interview.go_to(ended.unanswered[0]), then=self._moved)

    def _end(self, draft: RevisionDraft) -> None:
        self._stage.is_busy = True
        self._stage.saver.cut(draft, then=self._on_cut)

    def _on_cut(self) -> None:
        self._stage.is_busy = False
        if self._stage.adult is not None:
            self._leave()
        else:
            self._close_with(self._stage.say.thanks(self._stage.texts))

    def _print(self) -> None:
        """The helplines as a sheet for the researcher to print; the child may go meanwhile."""
        stage, folder = self._stage, self._stage.now.print_folder
        if folder is None or self._closing is None:
            return
        title = stage.texts.translate("Child", "You can talk to somebody")
        shown = safety.with_helplines(self._closing, stage.texts, stage.now.contacts)
        words = tuple(line.words for line in shown.lines if line.icon == "phone")
        sheet = Sheet(title, words, stage.texts.language, stage.look.theme.families, stage.texts.is_rtl)
        stage.runner.storage(
            lambda: write_sheet(sheet, folder),
            then=self._on_printed,
            failed=self._on_print_failed,
        )

    def _on_printed(self, file: Path) -> None:
        stage, self._sheet = self._stage, file
        if stage.sitting is not None and self._closing is not None and stage.place is Place.DONE:
            done = safety.with_helplines(self._closing, stage.texts, stage.now.contacts, is_printed=True)
            stage.show(done, Place.DONE)

    def _on_print_failed(self, error: AppError) -> None:
        """The numbers stay on the screen; the researcher is told afterwards."""
        if self._stage.sitting is not None and self._stage.trouble is None:
            self._stage.trouble = error

    # -- the grown-up --------------------------------------------------------------------------------------------------

    def show_hand_back(self) -> None:
        """The page between child and researcher."""
        stage = self._stage
        can_return = stage.place in (Place.QUESTION, Place.ASIDE, Place.ASSENT) and stage.trouble is None
        stage.place = Place.HAND_BACK
        stage.view.show_hand_back(
            stage.look,
            can_return=can_return and stage.interview.phase is not Phase.CLOSED,
            has_pin=stage.now.check_pin is not None,
        )

    def on_secret(self, typed: Typed) -> None:
        """The PIN, or the passphrase where there is no PIN or it is forgotten."""
        stage, page = self._stage, self._stage.view.hand_back
        check = stage.now.check_pin if page.asks_pin else None
        page.box.show_checking()
        stage.runner.storage(
            lambda: check(typed.passphrase) if check is not None else stage.cabinet.unlock(typed.passphrase),
            then=self._on_unlocked,
            failed=page.show_error,
        )

    def _on_unlocked(self, _: None) -> None:
        stage = self._stage
        if stage.sitting is None:
            return
        if stage.is_distressed:
            stage.is_distressed = False
            is_over = stage.interview.phase is not Phase.QUESTIONS or stage.interview.position is None
            look = stage.adult_look
            contacts = tuple(sorted(stage.now.contacts, key=lambda contact: contact.is_for_child))
            stage.place = Place.PROTOCOL
            stage.view.show_message(safety.protocol(look.texts, contacts, is_over=is_over), look)
        else:
            self._leave_or_adult()

    def _go_on_after_protocol(self) -> None:
        """The child itself says whether it wants to go on."""
        self._stage.show(messages.pause(self._stage.texts), Place.ASIDE)

    def _leave_or_adult(self) -> None:
        stage = self._stage
        is_over = stage.interview.phase is Phase.QUESTIONS and stage.interview.position is None
        if is_over and stage.trouble is None and stage.interview.pages(adult=True):
            self.begin_adult()
        else:
            self._leave()

    def begin_adult(self) -> None:
        """The researcher's own questions."""
        stage = self._stage
        if not stage.interview.pages(adult=True):
            self.finish()
            return
        stage.adult = AdultTurn(stage.interview, stage.now.adult_language)
        spoken = stage.adult.speak()
        if spoken is not None:
            stage.saver.save(spoken.save)
        stage.use_language()
        stage.move(stage.adult.first(), then=self._moved)

    def _leave(self) -> None:
        stage = self._stage
        left = Left(stage.interview.entity, stage.trouble, asked_for_adult=stage.asked_for_adult, sheet=self._sheet)
        self._closing, self._sheet = None, None
        stage.end()
        self._left(left)
