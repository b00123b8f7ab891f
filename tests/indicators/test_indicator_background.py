"""Groups: the glossary's background rule, age bands and gender."""

from typing import Literal

import pytest

from app.indicators import Catalogue
from app.indicators.background import background_of, group_of, is_in_universe, whole_number
from app.indicators.definitions import Universe
from app.indicators.records import Answer
from app.protocol.missing import Missing

YES, NO, UNKNOWN = "yes", "no", Missing.DONT_KNOW


@pytest.mark.parametrize(
    ("child", "mother", "father", "any_parent", "both_parents"),
    [
        (NO, YES, YES, "migrant", "migrant"),
        (NO, UNKNOWN, NO, "migrant", "migrant"),
        (YES, NO, NO, "migrant_parents", "migrant_parents"),
        (YES, NO, YES, "migrant_parents", "non_migrant"),
        (YES, YES, NO, "migrant_parents", "non_migrant"),
        (YES, NO, UNKNOWN, "migrant_parents", "unknown"),
        (YES, UNKNOWN, YES, "unknown", "non_migrant"),
        (YES, YES, YES, "non_migrant", "non_migrant"),
        (YES, UNKNOWN, UNKNOWN, "unknown", "unknown"),
        (UNKNOWN, NO, NO, "unknown", "unknown"),
        (Missing.NOT_ASKED, YES, YES, "unknown", "unknown"),
        ("maybe", YES, YES, "unknown", "unknown"),
    ],
)
def test_background_follows_the_glossary(
    catalogue: Catalogue, child: Answer, mother: Answer, father: Answer, any_parent: str, both_parents: str
) -> None:
    """Born abroad is migrant; born here with a parent (or both) born abroad is migrant parents; a gap stays unknown."""
    source = catalogue.background_by_form["wellbeing_older"]
    answers = {"born_here": child, "mother_born_here": mother, "father_born_here": father}
    options: tuple[Literal["any", "both"], ...] = ("any", "both")

    found = [background_of(answers, source, second_gen_if=option) for option in options]

    assert found == [any_parent, both_parents]


@pytest.mark.parametrize(
    ("breakdown", "form", "question", "answer", "group"),
    [
        ("age_band", "wellbeing_younger", "age", "6", "YC"),
        ("age_band", "wellbeing_younger", "age", "9", "YC"),
        ("age_band", "wellbeing_older", "age", "10", "OC"),
        ("age_band", "wellbeing_older", "age", "18", "OC"),
        ("age_band", "wellbeing_older", "age", "19", "unknown"),
        ("age_band", "wellbeing_older", "age", "nan", "unknown"),
        ("age_band", "wellbeing_older", "age", Missing.RATHER_NOT_SAY, "unknown"),
        ("age_band", "gratitude", "age", "12", "unknown"),
        ("age_group", "gratitude", "age", "12", "12-13"),
        ("gender", "wellbeing_older", "gender", "girl", "girl"),
        ("gender", "wellbeing_older", "gender", "another_way", "other"),
        ("gender", "wellbeing_older", "gender", "prefer_not", "other"),
        ("gender", "wellbeing_older", "gender", Missing.RATHER_NOT_SAY, "unknown"),
        ("gender", "wellbeing_older", "gender", "", "unknown"),
        ("background", "gratitude", "born_here", "no", "unknown"),
    ],
)
def test_group_of_a_child(
    catalogue: Catalogue, breakdown: str, form: str, question: str, answer: Answer, group: str
) -> None:
    """Both ends of a range are inside; what is missing or in no group is ``unknown`` and never dropped."""
    found = group_of({question: answer}, form, catalogue.breakdown_by_code[breakdown], catalogue)

    assert found == group


def test_absent_question_is_unknown(catalogue: Catalogue) -> None:
    """A form version without the question puts its children into ``unknown``."""
    assert group_of({}, "wellbeing_older", catalogue.breakdown_by_code["gender"], catalogue) == "unknown"


@pytest.mark.parametrize(("age", "is_inside"), [("9", False), ("10", True), ("12", True), ("13", False), ("x", False)])
def test_universe_with_age_bounds(age: str, is_inside: bool) -> None:
    """Both bounds are inside; a child of unknown age is outside."""
    universe = Universe(code="u", text="10 to 12", age_min=10, age_max=12, questions={"f": "age"})

    assert is_in_universe({"age": age}, "f", universe) is is_inside
    assert not is_in_universe({"age": age}, "another form", universe)


@pytest.mark.parametrize(
    ("answer", "number"),
    [("7", 7), ("07", 7), ("-3", -3), ("+3", 3), ("5.0", 5), ("5.5", None), ("1e1", None), ("٣", None), (None, None)],
)
def test_whole_numbers(answer: Answer | None, number: int | None) -> None:
    """Only plain decimal text is a number; an exponent could make a billion digits of it."""
    assert whole_number(answer) == number
