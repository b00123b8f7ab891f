"""Asks a child's assent again before questions on hard things, once a sitting; moves the interview, paints nothing."""

from app.interview import Interview, Step
from app.protocol.missing import Missing

_EVENT = "assent_again"


class HardQuestions:
    """What one sitting does about questions marked ``child::sensitive=yes`` (CHILD_UI row 24).

    A child that agrees is not asked again. For one that skips them, all are marked "rather not say" and passed over;
    when it goes back to them it is asked again, so that it can change its mind.
    """

    def __init__(self, interview: Interview) -> None:
        self._interview = interview
        self._is_agreed = False
        self._is_skipped = False

    def stands_before(self, path: str) -> bool:
        """Whether the child must be asked before this question is shown."""
        return not self._is_agreed and self._is_hard(path)

    @property
    def is_skipped(self) -> bool:
        """Whether the child skipped them: going forward they are passed over."""
        return self._is_skipped

    @property
    def can_go_back(self) -> bool:
        """Whether a question stands before them."""
        pages = self._interview.pages()
        return bool(pages) and not self._is_hard(pages[0])

    def agree(self) -> Step:
        """The child goes on with them."""
        self._is_agreed = True
        return self._interview.note_event(_EVENT, detail="given")

    def skip(self) -> tuple[Step, ...]:
        """The child skips them; every step must be saved, in this order."""
        self._is_skipped = True
        return (self._interview.note_event(_EVENT, detail="skipped"), *self.pass_over())

    def pass_over(self) -> tuple[Step, ...]:
        """Mark all that are open, and go on behind those that stand here."""
        interview, steps = self._interview, list[Step]()
        for _ in interview.pages():  # an answer may open further ones: again, until none is left
            open_ones = [path for path in interview.unanswered() if self._is_hard(path)]
            if not open_ones:
                break
            marked = [interview.answer(path, Missing.RATHER_NOT_SAY) for path in open_ones]
            steps += [step for step in marked if isinstance(step, Step)]
        while interview.position is not None and self._is_hard(interview.position):
            steps.append(interview.go_next())
        return tuple(steps)

    def go_back(self) -> tuple[Step, ...]:
        """To the question before them; nothing when there is none."""
        interview, steps = self._interview, list[Step]()
        while self.can_go_back and interview.position is not None and self._is_hard(interview.position):
            steps.append(interview.go_back())
        return tuple(steps)

    def _is_hard(self, path: str) -> bool:
        return self._interview.own_keys(path).get("sensitive") == "yes"
