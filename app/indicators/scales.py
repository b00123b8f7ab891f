"""Do the items of a scale go together, and does any run against the others, school by school? Changes no figure.

A forgotten reversal, or a translation that turns a sentence round, shows as an item that falls where the rest rises.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.errors import AppError
from app.indicators.columns import FormRows
from app.indicators.definitions import Catalogue, Indicator, Input
from app.indicators.scores import VALID, scored_answer
from app.indicators.survey import reliability

EVERYWHERE = ""

_LEAST_CHILDREN = 10
"""Children who answered every item; of fewer a school says nothing, and says too much of each."""


@dataclass(frozen=True)
class ScaleCheck:
    """One scale at one school, or everywhere (blank site).

    ``alpha`` is Cronbach's, after reversing; None where an item has the same answer from
    everybody, or where turned items cancel the others out. ``against`` names
    the items whose correlation with the rest of the scale is below 0.
    """

    indicator: str
    form: str
    site: str
    children: int
    alpha: float | None
    against: tuple[str, ...]


def check_scales(rows: FormRows, catalogue: Catalogue) -> Iterator[ScaleCheck]:
    """Check every scale of a form, everywhere together and then school by school.

    Args:
        rows: the answers to the form.
        catalogue: the definitions; scales are inputs of two items or more.
    """
    for indicator in catalogue.from_records:
        entry = next((entry for entry in indicator.inputs if entry.form == rows.form), None)
        if entry is None or len(entry.items) < 2 or entry.scale is None:
            continue
        numbers = _numbers(entry, rows)
        yield from _checked(indicator, entry, EVERYWHERE, numbers)
        for code, site in enumerate(rows.sites.values):
            yield from _checked(indicator, entry, str(site), numbers[rows.sites.codes == code])


def _numbers(entry: Input, rows: FormRows) -> NDArray[np.float64]:
    """Answers on the scale, reversed where the item is; NaN where there is none."""
    columns = []
    for item in entry.items:
        column = rows.column(item.name)
        scored = [scored_answer(entry, item, value) for value in column.values]
        table = np.array([number if state == VALID else np.nan for state, number in scored] or [np.nan])
        columns.append(table[column.codes])
    return np.stack(columns, axis=1)


def _checked(indicator: Indicator, entry: Input, site: str, numbers: NDArray[np.float64]) -> Iterator[ScaleCheck]:
    whole = numbers[np.isfinite(numbers).all(axis=1)]
    if len(whole) < _LEAST_CHILDREN:
        return
    names: Sequence[str] = [item.name for item in entry.items]
    try:
        with np.errstate(divide="ignore"):
            found = reliability(whole)
    except AppError:
        yield ScaleCheck(indicator.code, entry.form, site, len(whole), None, ())
        return
    against = tuple(name for name, item in zip(names, found.items, strict=True) if item.looks_reversed)
    # Items that cancel each other out exactly leave nothing to divide by.
    alpha = found.alpha if np.isfinite(found.alpha) else None
    yield ScaleCheck(indicator.code, entry.form, site, len(whole), alpha, against)
