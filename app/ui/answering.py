"""Takes what a person enters on the question page into the interview and on to the disk; moves nowhere."""

from dataclasses import dataclass, field

from app.interview import Interview, Refused, Step
from app.protocol.missing import Missing
from app.ui.child.answers import Entered
from app.ui.child.question_page import QuestionPage
from app.ui.saving import Saver
from app.ui.texts import Texts


@dataclass
class Answering:
    """One sitting's answers on one page."""

    interview: Interview = field(repr=False)
    page: QuestionPage
    saver: Saver
    texts: Texts

    def enter(self, entered: Entered) -> None:
        """A tap on a card is saved at once; what is typed is taken when the person moves on."""
        if self.page.area.commits_at_once:
            self._take(entered)
        else:
            self.page.set_answer(entered.value or None)

    def skip(self, reason: Missing) -> None:
        """Not answering is an answer of its own kind; the same button again takes it back."""
        path = self.interview.position
        if path is None:
            return
        if self.interview.answer_to(path) is reason:
            self.saver.save(self.interview.clear(path).save)
            self.page.set_answer(None)
            return
        step = self.interview.answer(path, reason)
        if isinstance(step, Step):
            self.saver.save(step.save)
            self.page.set_answer(reason)

    def take_typed(self) -> bool:
        """Take what stands in a field; False when the form does not allow it, and the page says why."""
        path = self.interview.position
        if path is None or self.page.area.commits_at_once:
            return True
        entered, known = self.page.area.current(), self.interview.answer_to(path)
        is_same = entered.value == ("" if known is None or isinstance(known, Missing) else known)
        return is_same or self._take(entered) or not entered.value

    def _take(self, entered: Entered) -> bool:
        path = self.interview.position
        if path is None:
            return False
        if not entered.value:
            if self.interview.answer_to(path) is not None:
                self.saver.save(self.interview.clear(path).save)
            self.page.set_answer(None)
            return False
        step = self.interview.answer(path, entered.value, direction=entered.drawn)
        if isinstance(step, Refused):
            self.page.set_answer(None)
            self.page.show_notice(self._why_refused(step))
            return False
        self.saver.save(step.save)
        self.page.set_answer(entered.value)
        return True

    def _why_refused(self, refused: Refused) -> str:
        if refused.code == "constraint" and refused.message:
            return refused.message
        return self.texts.translate("Child", "That does not fit here. Look at your answer again.")
