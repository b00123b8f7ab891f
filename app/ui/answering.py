"""Takes what a person enters on the question page into the interview and on to the disk; moves nowhere."""

from dataclasses import dataclass, field

from app.interview import Interview, Refused, Step
from app.protocol.missing import Missing
from app.storage.vault_rows import Attachment
from app.ui.child.answers import Entered, Row, answer_to_all
from app.ui.child.group_area import GroupArea
from app.ui.child.question_page import QuestionPage
from app.ui.media_files import MEDIA_KINDS
from app.ui.saving import Saver
from app.ui.texts import Texts


@dataclass
class Answering:
    """One sitting's answers on one page."""

    interview: Interview = field(repr=False)
    page: QuestionPage
    saver: Saver
    texts: Texts

    def rows(self) -> tuple[Row, ...]:
        """The questions that stand on this screen with what holds for each; none where there is only one."""
        paths = self.interview.screen()
        if len(paths) < 2:
            return ()
        rows = (Row(self.interview.question(path), self.interview.answer_to(path)) for path in paths)
        return tuple(row for row in rows if row.question.takes_answer)

    def enter(self, entered: Entered) -> None:
        """A tap on a card is saved at once; what is typed is taken when the person moves on."""
        if self.page.area.commits_at_once and entered.is_whole:
            self._take(entered)
        else:
            self.page.set_answer(self.page.area.current().value or None)

    def skip(self, reason: Missing) -> None:
        """Not answering is an answer of its own kind; the same button again takes it back."""
        self._take_typed_of_list()
        asked = tuple(row.question.path for row in self.rows()) or self.interview.screen()
        answers = {path: self.interview.answer_to(path) for path in asked}
        # In a table it is said of the rows that are open; of all of them only where none is.
        meant = [path for path in asked if answers[path] is None or isinstance(answers[path], Missing)] or asked
        is_taken_back = all(answers[path] is reason for path in meant)
        for path in meant:
            step = self.interview.clear(path) if is_taken_back else self.interview.answer(path, reason)
            if isinstance(step, Step):
                self.saver.save(step.save)
                self._drop_file(path)
        if meant:
            self._show(None if is_taken_back else reason)

    def take_typed(self) -> bool:
        """Take what stands in a field; False when the form does not allow it, and the page says why."""
        path = self.interview.position
        if path is None or self.page.area.commits_at_once:
            return self._take_typed_of_list()
        entered, known = self.page.area.current(), self.interview.answer_to(path)
        is_same = entered.value == ("" if known is None or isinstance(known, Missing) else known)
        return is_same or self._take(entered) or not entered.value

    def _take_typed_of_list(self) -> bool:
        """Every line that was typed on a screen with several questions; each that does not fit says so under itself."""
        area = self.page.area
        if not isinstance(area, GroupArea):
            return True
        fitting = [self._take_line(entered, area) for entered in area.typed()]
        return all(fitting)

    def _take_line(self, entered: Entered, area: GroupArea) -> bool:
        assert entered.path is not None
        if not entered.value:
            area.was_taken(entered.path)
            return self._take(entered)
        step = self.interview.answer(entered.path, entered.value)
        if isinstance(step, Refused):
            area.refuse(entered.path, self._why_refused(step))
            return False
        area.was_taken(entered.path)
        self.saver.save(step.save)
        self._show(entered.value)
        return True

    def _show(self, answer: str | Missing | None) -> None:
        """The page after an answer: a table is answered when each of its rows is."""
        rows = self.rows()
        if rows:
            self.page.change_rows(rows)
            answer = answer if self.page.area.current().value or answer_to_all(rows) else None
        self.page.set_answer(answer)

    def _take(self, entered: Entered) -> bool:
        path = entered.path or self.interview.position
        if path is None:
            return False
        if not entered.value:
            if self.interview.answer_to(path) is not None:
                self.saver.save(self.interview.clear(path).save)
                self._drop_file(path)
            self._show(None)
            return False
        step = self.interview.answer(path, entered.value, direction=entered.drawn)
        if isinstance(step, Refused):
            self.page.set_answer(None)
            self.page.show_notice(self._why_refused(step))
            return False
        if entered.file is not None:
            self.saver.attach(Attachment(self.interview.entity, path, "", entered.file.name), entered.file)
        self.saver.save(step.save)
        self._show(entered.value)
        return True

    def _drop_file(self, path: str) -> None:
        """What answered the question goes with the answer."""
        if self.interview.question(path).kind in MEDIA_KINDS:
            self.saver.detach(self.interview.entity, path)

    def _why_refused(self, refused: Refused) -> str:
        if refused.code == "constraint" and refused.message:
            return refused.message
        return self.texts.translate("Child", "That does not fit here. Look at your answer again.")
