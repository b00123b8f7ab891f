"""The one shape in which answers enter the indicator room; holds no names of children and reads no database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from app.protocol.missing import Missing

Answer = str | Missing

Exact = int | Fraction
"""A number without rounding. Shares stay whole numbers, which keeps the sums of a large study cheap."""

INVALID = "invalid"
"""Reason of a missing value that the answer itself causes: no number, not finite, or off the scale."""

REASONS: tuple[str, ...] = (
    Missing.RATHER_NOT_SAY.value,
    Missing.DONT_KNOW.value,
    Missing.STOPPED.value,
    Missing.NOT_REACHED.value,
    INVALID,
)
"""Why a child who was asked has no value, in order of precedence when several items miss for different reasons.

What the child said outranks what happened to the interview, and that outranks a fault of the data.
``not_asked`` is no reason: such a child is outside the indicator's universe.
"""


@dataclass(frozen=True)
class RecordAnswers:
    """The answers of one child to one form, selected beforehand (consented, final, merged, up to the cut-off).

    Args:
        entity: the record's id, never a name.
        form_id: the form that was answered.
        site_id: the school or other place: the cluster of the design.
        country: code of the site's country: the stratum of the design.
        region: code of the site's region, unique over countries; blank means not known.
        answers: question name -> XForms text or the reason why there is none. A name that is absent was not asked.
            Kept out of ``repr``, so that no log line can hold an answer.
        weight: survey weight, 1 unless a post-stratification gave another one.
        participant: code of the child whom the form is about; joins a parent's form to a child's. Blank: none.
    """

    entity: str
    form_id: str
    site_id: str
    country: str
    region: str
    answers: Mapping[str, Answer] = field(repr=False)
    weight: Exact = 1
    participant: str = ""
