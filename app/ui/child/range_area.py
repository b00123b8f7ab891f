"""A range as a ladder of cards from its start to its end; longer ranges are chosen by steps instead."""

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from app.forms import Choice, QuestionKind, QuestionView
from app.ui.child.answers import Look
from app.ui.child.choice_area import ChoiceArea

MAX_STEPS = 11
"""0-10; more steps than this are no ladder that a child can look over."""


def range_of(question: QuestionView) -> tuple[Decimal, Decimal, Decimal] | None:
    """(start, end, step) of a range, the lower end first; None when its parameters are no range."""
    try:
        start = Decimal(question.parameters.get("start", "1"))
        end = Decimal(question.parameters.get("end", "10"))
        step = abs(Decimal(question.parameters.get("step", "1")))
    except InvalidOperation:
        return None
    if not (start.is_finite() and end.is_finite() and step.is_finite()) or step == 0:
        return None
    return min(start, end), max(start, end), step


def ladder_steps(question: QuestionView, *, most: int = MAX_STEPS + 1) -> tuple[str, ...]:
    """The first values of a range as XForms text, empty when its parameters are no range."""
    found = range_of(question)
    if found is None:
        return ()
    start, end, step = found
    count = int((end - start) / step) + 1
    return tuple(format((start + number * step).normalize(), "f") for number in range(min(count, most)))


def is_ladder(question: QuestionView) -> bool:
    """Whether the range has few enough steps to be shown as cards."""
    return 0 < len(ladder_steps(question)) <= MAX_STEPS


class RangeArea(ChoiceArea):
    """A ladder. Its cards are radio cards, so that keys, roles and mirroring are those of any scale."""

    def __init__(self) -> None:
        super().__init__(is_multiple=False)

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show every step as a card; a rating as one star more at each step."""
        steps = tuple(Choice(name=step, label=step, image=None, audio=None) for step in ladder_steps(question))
        scale = "stars" if "rating" in question.appearance.split() else "l11"
        as_choices = replace(
            question,
            kind=QuestionKind.SELECT_ONE,
            choices=steps,
            appearance="likert",
            child={**question.child, "scale": scale},
        )
        super().show_question(as_choices, value, look)
