"""Answers to one indicator's questions -> each record's value, or the reason why it has none; sums nothing up.

The rules, in order. An answer that is no whole number on the scale (text, fraction, NaN, a code such as -9) is no
value: ``invalid``. A question that the form did not ask (absent or ``not_asked``) is nobody's refusal: where fewer
questions than ``min_items`` were asked, or an answer lies ``outside`` the universe, the record is outside it. Where
enough answers are valid, the score is their mean (or maximum), reversed ones counted as min + max - answer. Otherwise
the record is missing, for the first of ``REASONS`` that any of its unanswered questions has.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from app.indicators.background import is_in_universe, whole_number
from app.indicators.columns import Column, FormRows
from app.indicators.definitions import MEANS, OF_COUNTS, Catalogue, Indicator, Input, Item, Measure, MeasureType
from app.indicators.records import INVALID, REASONS, Answer
from app.protocol.missing import Missing

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]

VALID = 0
NOT_ASKED = len(REASONS) + 1
STATES = len(REASONS) + 2
"""States of a record: 0 valid, 1.. a reason (in the order of ``REASONS``), the last one outside the universe."""

_MOST_COMBINATIONS = 1_000_000
"""Up to this many ways to answer an indicator's items, a table of all of them is quick to make and fits a cache."""

_MISSING_STATE = {reason: position for position, reason in enumerate(REASONS, start=1)}
_INVALID = _MISSING_STATE[INVALID]


@dataclass(frozen=True)
class Scores:
    """What each record contributes; all whole numbers, so that sums are exact in any order.

    ``y`` holds one row per option of the measure, in units of ``1 / unit(measure)``; ``x`` is the base that a value
    counts against: 1 (then it is None), or for measures of two counts the count of all. Both are 0 where the record
    has no value.
    """

    state: NDArray[np.int8]
    y: Ints
    x: Ints | None


def unit(indicator: Indicator) -> int:
    """How many parts the value 1 has in ``Scores.y``: 1 for shares and counts, a common multiple for means."""
    if indicator.measure.type not in MEANS:
        return 1
    scales = [entry.scale or (0, 1) for entry in indicator.inputs]
    spans = [
        (high - low) * math.lcm(*range(1, len(e.items) + 1))
        for (low, high), e in zip(scales, indicator.inputs, strict=True)
    ]
    return math.lcm(*spans)


def scores(indicator: Indicator, entry: Input, rows: FormRows, catalogue: Catalogue) -> Scores:
    """Score every record of a form for one indicator.

    Args:
        indicator: the definition.
        entry: its input of the form ``rows.form``.
        rows: the answers.
        catalogue: for the universe.
    """
    measure = indicator.measure
    x: Ints | None = None
    if measure.type is MeasureType.DISTRIBUTION:
        state, y = _chosen(measure, rows.column(entry.items[0].name))
    elif measure.type in OF_COUNTS:
        state, y, x = _counted(entry, rows)
    else:
        state, y = _combined(indicator, entry, rows)
    universe = catalogue.universe_by_code[indicator.universe]
    if universe.is_bounded:
        question = universe.questions.get(rows.form)
        ages = rows.column(question or "")
        inside = ages.looked_up(
            lambda age: question is not None and is_in_universe({question: age} if age else {}, rows.form, universe),
            np.bool_,
        )
        state = np.where(inside, state, NOT_ASKED).astype(np.int8)
    is_valid = state == VALID
    return Scores(state, y * is_valid, None if x is None else x * is_valid)


def _state_of(answer: Answer | None) -> int | None:
    """State of an answer that is missing; None for one that was given."""
    if answer is None or answer is Missing.NOT_ASKED:
        return NOT_ASKED
    return _MISSING_STATE[answer.value] if isinstance(answer, Missing) else None


def scored_answer(entry: Input, item: Item, answer: Answer | None) -> tuple[int, int]:
    """(state, number) of one answer, reversed where the item is."""
    state = _state_of(answer)
    if state is not None:
        return state, 0
    assert isinstance(answer, str)
    if answer in entry.outside:
        return NOT_ASKED, 0
    number = entry.values.get(answer) if entry.values else whole_number(answer)
    assert entry.scale is not None  # the catalogue is checked: what is combined has a scale
    low, high = entry.scale
    if number is None or not low <= number <= high:
        return _INVALID, 0
    return VALID, low + high - number if item.reversed else number


def _combined(indicator: Indicator, entry: Input, rows: FormRows) -> tuple[NDArray[np.int8], Ints]:
    columns = [rows.column(item.name) for item in entry.items]
    if len(columns) == 1:
        return _single(indicator, entry, columns[0])
    sizes = [max(len(column.values), 1) for column in columns]
    combinations = math.prod(sizes)
    if combinations > min(rows.count, _MOST_COMBINATIONS):
        state, y = _of_items(indicator, entry, columns, [column.codes for column in columns])
        return state, y[None, :]
    # Fewer ways to answer than children: each way is scored once.
    state, y = _of_items(indicator, entry, columns, np.unravel_index(np.arange(combinations), sizes))
    way = columns[0].codes
    for column, size in zip(columns[1:], sizes[1:], strict=True):
        way = way * np.int32(size) + column.codes
    return state[way], y[way][None, :]


def _of_items(
    indicator: Indicator, entry: Input, columns: Sequence[Column], codes: Sequence[NDArray[np.integer]]
) -> tuple[NDArray[np.int8], Ints]:
    """State and value for each way to answer the items, given as one code per item and way."""
    measure = indicator.measure
    needed = math.ceil(Fraction(measure.min_items) * len(entry.items))
    count = codes[0].size
    asked, valid = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    total = np.zeros(count, dtype=np.int64)
    reason = np.full(count, NOT_ASKED, dtype=np.int8)
    for item, column, own in zip(entry.items, columns, codes, strict=True):
        table = [scored_answer(entry, item, value) for value in column.values] or [(NOT_ASKED, 0)]
        state = np.array([pair[0] for pair in table], dtype=np.int8)[own]
        number = np.array([pair[1] for pair in table], dtype=np.int64)[own]  # 0 where there is none
        is_valid = state == VALID
        asked += state != NOT_ASKED
        valid += is_valid
        np.minimum(reason, np.where(is_valid, NOT_ASKED, state), out=reason)
        if measure.combine == "max":
            total = np.where(is_valid, np.maximum(np.where(valid > 1, total, number), number), total)
        else:
            total += number
    found = np.where(valid >= needed, VALID, np.where(asked < needed, NOT_ASKED, reason)).astype(np.int8)
    answered = np.ones_like(valid) if measure.combine == "max" else np.maximum(valid, 1)
    return found, _value(indicator, entry, total, answered)


def _single(indicator: Indicator, entry: Input, column: Column) -> tuple[NDArray[np.int8], Ints]:
    """The same for one question, where everything follows from the distinct answers."""
    table = [scored_answer(entry, entry.items[0], value) for value in column.values] or [(NOT_ASKED, 0)]
    state = np.array([pair[0] for pair in table], dtype=np.int8)
    number = np.array([pair[1] for pair in table], dtype=np.int64)
    y = np.where(state == VALID, _value(indicator, entry, number, np.ones_like(number)), 0)
    return state[column.codes], y[column.codes][None, :]


def _value(indicator: Indicator, entry: Input, total: Ints, count: Ints) -> Ints:
    """Value of the score total / count, without a fraction."""
    assert entry.scale is not None
    low, high = entry.scale
    if indicator.measure.type in MEANS:
        places: Ints = (total - low * count) * (unit(indicator) // (high - low) // count)
        return places
    if indicator.measure.type is MeasureType.PCT_YES:
        is_top: Mask = total == high * count
        return is_top.astype(np.int64)
    assert entry.threshold is not None  # the catalogue is checked: pct_at_least has a threshold
    threshold = Fraction(entry.threshold)
    reached: Mask = total * threshold.denominator >= threshold.numerator * count
    return reached.astype(np.int64)


def _chosen(measure: Measure, column: Column) -> tuple[NDArray[np.int8], Ints]:
    def state(answer: Answer | None) -> int:
        missing = _state_of(answer)
        return missing if missing is not None else VALID if answer in measure.categories else _INVALID

    chosen = column.looked_up(
        lambda answer: measure.categories.index(answer) if answer in measure.categories else -1, np.int64
    )
    y = (chosen[None, :] == np.arange(len(measure.categories))[:, None]).astype(np.int64)
    return column.looked_up(state, np.int8), y


def _counted(entry: Input, rows: FormRows) -> tuple[NDArray[np.int8], Ints, Ints]:
    """Two counts; a pair is valid when both are there, all are 1 or more, and the part is not more than all."""

    def state(answer: Answer | None) -> int:
        missing = _state_of(answer)
        if missing is not None:
            return missing
        number = whole_number(answer)
        return VALID if number is not None and number >= 0 else _INVALID

    part, whole = rows.column(entry.items[0].name), rows.column(entry.denominator or "")
    numbers = [column.looked_up(lambda answer: whole_number(answer) or 0, np.int64) for column in (part, whole)]
    states = [column.looked_up(state, np.int8) for column in (part, whole)]
    known = [np.where(own == VALID, STATES, own) for own in states]
    found = np.minimum(known[0], known[1])
    # Asked for one of the two only, or nobody to count: outside, since no share exists.
    is_outside = (states[0] == NOT_ASKED) | (states[1] == NOT_ASKED) | ((states[1] == VALID) & (numbers[1] == 0))
    is_impossible = (states[0] == VALID) & (states[1] == VALID) & (numbers[0] > numbers[1])
    result = np.where(found == STATES, np.where(is_impossible, _INVALID, VALID), found)
    return np.where(is_outside, NOT_ASKED, result).astype(np.int8), numbers[0][None, :], numbers[1]
