"""A range as a ladder of cards from its start to its end; longer ranges are typed on the number pad instead."""

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from app.forms import Choice, QuestionKind, QuestionView
from app.ui.child.answers import Look
from app.ui.child.choice_area import ChoiceArea

MAX_STEPS = 11
"""0-10; more steps than this are no ladder that a child can look over."""


def ladder_steps(question: QuestionView) -> tuple[str, ...]:
    """The values of a range as XForms text, empty when its parameters are no range."""
    try:
        start = Decimal(question.parameters.get("start", "1"))
        end = Decimal(question.parameters.get("end", "10"))
        step = Decimal(question.parameters.get("step", "1"))
    except InvalidOperation:
        return ()
    if step <= 0 or end < start:
        return ()
    count = int((end - start) / step) + 1
    return tuple(format((start + number * step).normalize(), "f") for number in range(min(count, MAX_STEPS + 1)))


def is_ladder(question: QuestionView) -> bool:
    """Whether the range has few enough steps to be shown as cards."""
    return 0 < len(ladder_steps(question)) <= MAX_STEPS


class RangeArea(ChoiceArea):
    """A ladder. Its cards are radio cards, so that keys, roles and mirroring are those of any scale."""

    def __init__(self) -> None:
        super().__init__(is_multiple=False)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show every step as a card."""
        steps = tuple(Choice(name=step, label=step, image=None, audio=None) for step in ladder_steps(question))
        as_choices = replace(
            question,
            kind=QuestionKind.SELECT_ONE,
            choices=steps,
            appearance="likert",
            child={**question.child, "scale": "l11"},
        )
        super().show_question(as_choices, value, look)
