"""Answers of many records to one form as columns of small codes; scores nothing and reads no database.

The same few answers come again and again, so every column holds a list of its distinct answers and a position per
record. Rules then look at each distinct answer once, however many children gave it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.errors import AppError
from app.indicators.background import fill_background
from app.indicators.definitions import Catalogue
from app.indicators.records import Answer, RecordAnswers
from app.protocol.missing import Missing

Codes = NDArray[np.int32]
Floats = NDArray[np.float64]
V = TypeVar("V", bound=np.generic)


@dataclass(frozen=True)
class Column:
    """One value per record: ``values[codes[i]]``. None stands for a question that the record does not hold."""

    codes: Codes = field(repr=False)
    values: tuple[Answer | None, ...] = field(repr=False)

    def looked_up(self, rule: Callable[[Answer | None], object], kind: type[V]) -> NDArray[V]:
        """Apply a rule to each distinct answer and give every record its result."""
        table = np.array([rule(value) for value in self.values] or [0], dtype=kind)
        return table[self.codes]


@dataclass(frozen=True)
class FormRows:
    """Records of one form. ``weights`` None: all 1; ``signs`` None: all +1 (a record with -1 is taken away)."""

    form: str
    sites: Column
    columns: Mapping[str, Column] = field(repr=False)
    weights: Floats | None = field(default=None, repr=False)
    signs: NDArray[np.int64] | None = field(default=None, repr=False)

    @property
    def count(self) -> int:
        """Number of records."""
        return int(self.sites.codes.size)

    def column(self, name: str) -> Column:
        """The answers to a question; a question that no record holds was not asked."""
        known = self.columns.get(name)
        return known if known is not None else Column(np.zeros(self.count, dtype=np.int32), (None,))


def rows_by_form(records: Iterable[RecordAnswers], catalogue: Catalogue) -> Iterator[FormRows]:
    """Turn records into columns, with the questions that some indicator needs; their order does not matter.

    Raises:
        AppError: ``indicators.record_twice`` (same child, same form), ``indicators.bad_weight`` (not greater than 0).
    """
    chosen: dict[str, list[RecordAnswers]] = {}
    seen: set[tuple[str, str]] = set()
    for record in fill_background(records, catalogue):
        if (record.entity, record.form_id) in seen:
            message = "A record came twice into one computation; each child counts once per form."
            raise AppError("indicators.record_twice", message, entity=record.entity, form_id=record.form_id)
        if record.weight <= 0:
            message = "A survey weight must be greater than 0."
            raise AppError("indicators.bad_weight", message, entity=record.entity)
        seen.add((record.entity, record.form_id))
        chosen.setdefault(record.form_id, []).append(record)
    for form in sorted(chosen):
        # Sums of weights are floating: one order makes the last digit the same whatever the order of arrival.
        own = sorted(chosen[form], key=lambda record: record.entity)
        weights = np.array([float(record.weight) for record in own])
        yield FormRows(
            form,
            coded([record.site_id for record in own]),
            {
                name: coded([record.answers.get(name) for record in own])
                for name in catalogue.questions_by_form.get(form, ())
            },
            None if bool((weights == 1).all()) else weights,
        )


def coded(answers: Sequence[Answer | None]) -> Column:
    """Make a column of a list."""
    # Missing is a str enum and equals a typed text of the same letters, so the type is part of the key.
    known: dict[tuple[bool, Answer | None], int] = {}
    codes = [known.setdefault((isinstance(answer, Missing), answer), len(known)) for answer in answers]
    return Column(np.array(codes, dtype=np.int32), tuple(answer for _, answer in known))
