"""One child's answers to one indicator -> its value or the reason why there is none; sums nothing up."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.indicators.background import whole_number
from app.indicators.definitions import Input, Measure, MeasureType
from app.indicators.records import INVALID, REASONS, Answer, Exact
from app.protocol.missing import Missing


@dataclass(frozen=True)
class Outcome:
    """What one child contributes.

    ``values`` holds one exact number on 0 to 1 per option of the measure (a yes is 1), or nothing when ``reason``
    says why there is no value: one of ``REASONS``, or ``not_asked`` for a child outside the universe.
    """

    values: tuple[Exact, ...] = ()
    reason: str = ""


NOT_ASKED = Outcome(reason=Missing.NOT_ASKED.value)


def score(measure: Measure, entry: Input, answers: Sequence[Answer | None]) -> Outcome:
    """Apply a measure to the answers of one child.

    The rules, in order. An answer that is no whole number on the scale (text, fraction, NaN, a code such as -9) is no
    value: ``invalid``. A question that the form did not ask (absent or ``not_asked``) is nobody's refusal: where fewer
    questions than ``min_items`` were asked, the child is outside the universe. Where enough answers are valid, the
    score is their mean (or maximum), reversed ones counted as min + max - answer. Otherwise the child is missing, for
    the first of ``REASONS`` that any of its unanswered questions has.

    Args:
        measure: the indicator's measure.
        entry: the input of the form that was answered.
        answers: one per item of the input, in its order; None where the record holds none.
    """
    needed = math.ceil(Fraction(measure.min_items) * len(entry.items))
    asked = [
        (item, answer)
        for item, answer in zip(entry.items, answers, strict=True)
        if answer is not None and answer is not Missing.NOT_ASKED
    ]
    if len(asked) < needed:
        return NOT_ASKED
    if measure.type is MeasureType.DISTRIBUTION:
        return _chosen(measure, asked[0][1])
    assert entry.scale is not None  # the catalogue is checked: only a distribution has no scale
    low, high = entry.scale
    valid: list[int] = []
    reasons: set[str] = set()
    for item, answer in asked:
        number = whole_number(answer)
        if isinstance(answer, Missing):
            reasons.add(answer.value)
        elif number is None or not low <= number <= high:
            reasons.add(INVALID)
        else:
            valid.append(low + high - number if item.reversed else number)
    if len(valid) < needed:
        return Outcome(reason=next(reason for reason in REASONS if reason in reasons))
    combined = Fraction(max(valid)) if measure.combine == "max" else Fraction(sum(valid), len(valid))
    return Outcome(values=(_value(measure, entry, combined),))


def _value(measure: Measure, entry: Input, combined: Fraction) -> Exact:
    assert entry.scale is not None
    low, high = entry.scale
    if measure.type is MeasureType.MEAN_0_100:
        return (combined - low) / (high - low)
    if measure.type is MeasureType.PCT_YES:
        return int(combined == high)
    assert entry.threshold is not None  # the catalogue is checked: pct_at_least has a threshold
    return int(combined >= Fraction(entry.threshold))


def _chosen(measure: Measure, answer: Answer) -> Outcome:
    if isinstance(answer, Missing):
        return Outcome(reason=answer.value)
    if answer not in measure.categories:
        return Outcome(reason=INVALID)
    return Outcome(values=tuple(int(answer == category) for category in measure.categories))
