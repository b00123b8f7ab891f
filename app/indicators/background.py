"""Which group a child belongs to (migration background, age, gender): derived from answers, never guessed."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal

from app.indicators.definitions import UNKNOWN, BackgroundInput, Breakdown, BreakdownKind, Catalogue, Universe
from app.indicators.records import Answer, RecordAnswers
from app.protocol.missing import Missing

MIGRANT, MIGRANT_PARENTS, NON_MIGRANT = "migrant", "migrant_parents", "non_migrant"

_WHOLE = re.compile(r"[+-]?[0-9]{1,9}(?:\.0{1,9})?")


def whole_number(answer: Answer | None) -> int | None:
    """Read a whole number; None for a missing answer, another text, a fraction, or one that is not finite."""
    if answer is None or isinstance(answer, Missing) or not _WHOLE.fullmatch(answer):
        return None
    return int(answer.partition(".")[0])


def background_of(
    answers: Mapping[str, Answer], source: BackgroundInput, *, second_gen_if: Literal["any", "both"]
) -> str:
    """Apply the public glossary's rule (IMMERSE.md 1.3).

    Args:
        answers: the child's answers.
        source: which questions to read.
        second_gen_if: whether one parent born abroad makes a child "migrant_parents", or only both.

    Returns:
        ``migrant`` (born abroad, whatever the parents), ``migrant_parents``, ``non_migrant``, or ``unknown`` where
        the answers do not decide it. A parent of unknown birth place never counts as born here.
    """
    child = _born_here(answers, source.child_born_here, source)
    if child is None:
        return UNKNOWN
    if not child:
        return MIGRANT
    parents = (
        _born_here(answers, source.mother_born_here, source),
        _born_here(answers, source.father_born_here, source),
    )
    # "any" asks for one parent abroad, "both" for two: the other answer needs the opposite to be certain.
    if second_gen_if == "any":
        return MIGRANT_PARENTS if False in parents else NON_MIGRANT if parents == (True, True) else UNKNOWN
    return NON_MIGRANT if True in parents else MIGRANT_PARENTS if parents == (False, False) else UNKNOWN


def _born_here(answers: Mapping[str, Answer], question: str, source: BackgroundInput) -> bool | None:
    answer = answers.get(question)
    if answer is None or isinstance(answer, Missing):
        return None
    return {source.yes: True, source.no: False}.get(answer)


def fill_background(records: Iterable[RecordAnswers], catalogue: Catalogue) -> Iterator[RecordAnswers]:
    """Where a child does not know who was born where, take what the parent's form says of the same participant.

    The child's own answer wins; what the two say differently is counted by ``background_contradictions``.
    """
    if not any(source.fills for source in catalogue.background_by_form.values()):
        yield from records
        return
    listed = list(records)
    parents = _parents(listed, catalogue)
    for record in listed:
        parent, own = parents.get((record.form_id, record.site_id, record.participant)), record
        target = catalogue.background_by_form.get(record.form_id)
        if parent is not None and target is not None:
            found = {
                question: {True: target.yes, False: target.no}[said]
                for question, said in zip(target.questions, parent, strict=True)
                if said is not None and _born_here(record.answers, question, target) is None
            }
            own = replace(record, answers={**record.answers, **found}) if found else record
        yield own


def background_contradictions(records: Iterable[RecordAnswers], catalogue: Catalogue) -> int:
    """Count children whose own answer on a birth place differs from their parent's."""
    listed = list(records)
    parents = _parents(listed, catalogue)
    count = 0
    for record in listed:
        parent = parents.get((record.form_id, record.site_id, record.participant))
        target = catalogue.background_by_form.get(record.form_id)
        if parent is not None and target is not None:
            own = [_born_here(record.answers, question, target) for question in target.questions]
            count += any(None not in (a, b) and a != b for a, b in zip(own, parent, strict=True))
    return count


def _parents(
    records: Iterable[RecordAnswers], catalogue: Catalogue
) -> Mapping[tuple[str, str, str], tuple[bool | None, ...]]:
    """(form to fill, site, participant) -> child, mother, father born here; of two parent forms the first by id."""
    found: dict[tuple[str, str, str], tuple[bool | None, ...]] = {}
    for record in sorted(records, key=lambda record: record.entity):
        source = catalogue.background_by_form.get(record.form_id)
        for form in source.fills if source and record.participant else ():
            assert source is not None
            said = tuple(_born_here(record.answers, question, source) for question in source.questions)
            found.setdefault((form, record.site_id, record.participant), said)
    return found


def group_of(answers: Mapping[str, Answer], form_id: str, breakdown: Breakdown, catalogue: Catalogue) -> str:
    """Find a child's group in one breakdown.

    Returns:
        The group's code; ``unknown`` where the answer is missing or in no group, or the form does not ask it.
    """
    if breakdown.kind is BreakdownKind.BACKGROUND:
        rule, source = catalogue.background, catalogue.background_by_form.get(form_id)
        if rule is None or source is None:
            return UNKNOWN
        return background_of(answers, source, second_gen_if=rule.second_gen_if)
    question = breakdown.questions.get(form_id)
    answer = None if question is None else answers.get(question)
    if answer is None or isinstance(answer, Missing):
        return UNKNOWN
    if breakdown.kind is BreakdownKind.VALUES:
        return next((group.code for group in breakdown.groups if answer in group.values), UNKNOWN)
    number = whole_number(answer)
    if number is None:
        return UNKNOWN
    return next(
        (
            group.code
            for group in breakdown.groups
            if group.min is not None and group.max is not None and group.min <= number <= group.max
        ),
        UNKNOWN,
    )


def is_in_universe(answers: Mapping[str, Answer], form_id: str, universe: Universe) -> bool:
    """Does a child count for indicators of this universe? With an age bound, an unknown age does not."""
    if not universe.is_bounded:
        return True
    question = universe.questions.get(form_id)
    age = None if question is None else whole_number(answers.get(question))
    if age is None:
        return False
    return (universe.age_min is None or universe.age_min <= age) and (
        universe.age_max is None or age <= universe.age_max
    )
