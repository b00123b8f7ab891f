"""Records with the same form, site and code: one child interviewed twice, or one code given twice; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.merge.merging import FieldValue


@dataclass(frozen=True)
class Twin:
    """One of several records with the same form, site and code; no answers."""

    entity: str
    state: str
    devices: tuple[str, ...]
    answered: int


@dataclass(frozen=True)
class Duplicate:
    """Records with the same form, site and code: one child interviewed twice, or one code given to two children.

    Attributes:
        same: answers that all have alike.
        different: answers in which they differ; many point to two children.
    """

    form: str
    site: str
    participant: str
    twins: tuple[Twin, ...]
    same: int
    different: int


def answers_of(fields: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    """What a record says to questions, reasons for not answering included."""
    return {key: value for key, value in fields.items() if key.startswith("/") and value is not None}


def duplicate_of(
    form: str, site: str, participant: str, *, twins: Sequence[Twin], answers: Sequence[Mapping[str, FieldValue]]
) -> Duplicate:
    """A group with how many of the questions that all have answered were answered alike.

    Args:
        twins: the records.
        answers: `answers_of` each of them, in the same order.
    """
    common = set.intersection(*(set(one) for one in answers))
    same = sum(len({one[key] for one in answers}) == 1 for key in common)
    return Duplicate(form, site, participant, tuple(twins), same=same, different=len(common) - same)
