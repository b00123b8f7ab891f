"""Every child indicator of the shipped catalogue, worked by hand on a handful of children."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from app.indicators import Catalogue, DisclosureRule, RecordAnswers, ResultRow, compute
from app.indicators.records import Answer
from app.protocol.missing import Missing

DONT_KNOW, RATHER_NOT, STOPPED = Missing.DONT_KNOW, Missing.RATHER_NOT_SAY, Missing.STOPPED
YOUNGER, OLDER = "wellbeing_younger", "wellbeing_older"
SHOW_ALL = DisclosureRule(min_children=1)


@dataclass(frozen=True)
class Example:
    """Children (form, answers), and the figure of all of them."""

    children: tuple[tuple[str, Mapping[str, Answer]], ...]
    value: float
    n_valid: int
    missing: Mapping[str, int] = field(default_factory=dict)
    score: float | None = None


EXAMPLES = {
    # 3 of 3 and 4 of 5 are yes; 2 of 3 and 3 of 5 are no; the visit that failed is not scored: 2 / 4 = 50 %.
    "AR2": Example(
        (
            (YOUNGER, {"ar2_doctor": "3"}),
            (YOUNGER, {"ar2_doctor": "2"}),
            (OLDER, {"ar2_doctor": "4", "ar2_unmet": "yes"}),
            (OLDER, {"ar2_doctor": "3", "ar2_unmet": "no"}),
            (OLDER, {"ar2_doctor": DONT_KNOW, "ar2_unmet": "no"}),
        ),
        50.0,
        4,
        {"dont_know": 1},
    ),
    # (3+2)/2 = 2.5 yes; (2+2)/2 = 2 no; (5+4+4+3)/4 = 4 yes; (4+4+4)/3 = 4 yes with one refusal (3 of 4 >= 2/3);
    # two of four answered: 2/4 < 2/3, missing, refused: 3 / 4 = 75 %.
    "LC1": Example(
        (
            (YOUNGER, {"lc1_understand": "3", "lc1_say": "2"}),
            (YOUNGER, {"lc1_understand": "2", "lc1_say": "2"}),
            (OLDER, {"lc1_understand": "5", "lc1_speak": "4", "lc1_read": "4", "lc1_write": "3"}),
            (OLDER, {"lc1_understand": "4", "lc1_speak": "4", "lc1_read": "4", "lc1_write": RATHER_NOT}),
            (OLDER, {"lc1_understand": "5", "lc1_speak": "5", "lc1_read": STOPPED, "lc1_write": RATHER_NOT}),
        ),
        75.0,
        4,
        {"rather_not_say": 1},
    ),
    # (3+3)/2 = 3 yes; (5+4+2)/3 = 3.67 no; (4+4)/2 = 4 yes (2 of 3 is 2/3); 1 of 2 < 2/3, missing: 2 / 3.
    "LC2": Example(
        (
            (YOUNGER, {"lc2_families": "3", "lc2_show": "3"}),
            (OLDER, {"lc2_meet": "5", "lc2_both": "4", "lc2_understand": "2"}),
            (OLDER, {"lc2_meet": "4", "lc2_both": DONT_KNOW, "lc2_understand": "4"}),
            (YOUNGER, {"lc2_families": "3", "lc2_show": STOPPED}),
        ),
        200 / 3,
        3,
        {"stopped": 1},
    ),
    # Face 5 yes, face 3 no; ladder 6 yes, 5 no, 0 no (a valid answer, not a missing one): 2 / 5 = 40 %.
    "WB1": Example(
        (
            (YOUNGER, {"wb1_life": "5"}),
            (YOUNGER, {"wb1_life": "3"}),
            (OLDER, {"wb1_life": "6"}),
            (OLDER, {"wb1_life": "5"}),
            (OLDER, {"wb1_life": "0"}),
        ),
        40.0,
        5,
    ),
    # (3 + 4-1)/2 = 3 yes; (3 + 4-3)/2 = 2 no; (4+4 + 6-2 + 4)/4 = 4 yes; (5+5 + 6-5 + 5)/4 = 4 yes: 3 / 4 = 75 %.
    "WB2": Example(
        (
            (YOUNGER, {"wb2_part": "3", "wb2_alone": "1"}),
            (YOUNGER, {"wb2_part": "3", "wb2_alone": "3"}),
            (OLDER, {"wb2_part": "4", "wb2_glad": "4", "wb2_stranger": "2", "wb2_miss": "4"}),
            (OLDER, {"wb2_part": "5", "wb2_glad": "5", "wb2_stranger": "5", "wb2_miss": "5"}),
        ),
        75.0,
        4,
    ),
    # 3 >= 2.5 yes; 2 no; (4+4)/2 yes; (5+2)/2 = 3.5 no, friends from elsewhere (5) not scored: 2 / 4 = 50 %.
    "CN1": Example(
        (
            (YOUNGER, {"cn1_helps": "3"}),
            (YOUNGER, {"cn1_helps": "2"}),
            (OLDER, {"cn1_helps": "4", "cn1_break": "4", "cn1_bridges": "1"}),
            (OLDER, {"cn1_helps": "5", "cn1_break": "2", "cn1_bridges": "5"}),
        ),
        50.0,
        4,
    ),
    # (3+2)/2 = 2.5 yes; (1+3)/2 = 2 no; (5+3+4)/3 = 4 yes; (5+3+3)/3 = 3.67 no: 2 / 4 = 50 %.
    "CN2": Example(
        (
            (YOUNGER, {"cn2_helps": "3", "cn2_kind": "2"}),
            (YOUNGER, {"cn2_helps": "1", "cn2_kind": "3"}),
            (OLDER, {"cn2_helps": "5", "cn2_fair": "3", "cn2_notices": "4"}),
            (OLDER, {"cn2_helps": "5", "cn2_fair": "3", "cn2_notices": "3"}),
        ),
        50.0,
        4,
    ),
    # (3+3)/2 yes; (10+10+0+5+5)/5 = 6 yes; (7+7+7+2+5)/5 = 5.6 no; 3 of 5 < 2/3 missing, refusal before don't know:
    # 2 / 3.
    "CN3": Example(
        (
            (YOUNGER, {"cn3_police": "3", "cn3_doctors": "3"}),
            (OLDER, {"cn3_school": "10", "cn3_health": "10", "cn3_police": "0", "cn3_council": "5", "cn3_courts": "5"}),
            (OLDER, {"cn3_school": "7", "cn3_health": "7", "cn3_police": "7", "cn3_council": "2", "cn3_courts": "5"}),
            (
                OLDER,
                {
                    "cn3_school": "9",
                    "cn3_health": "9",
                    "cn3_police": "9",
                    "cn3_council": DONT_KNOW,
                    "cn3_courts": RATHER_NOT,
                },
            ),
        ),
        200 / 3,
        3,
        {"rather_not_say": 1},
    ),
    # (3+3)/2 yes; (2+2)/2 no; (2+5+5)/3 = 4 yes: 2 / 3.
    "EA1": Example(
        (
            (YOUNGER, {"ea1_reading": "3", "ea1_numbers": "3"}),
            (YOUNGER, {"ea1_reading": "2", "ea1_numbers": "2"}),
            (OLDER, {"ea1_language": "2", "ea1_maths": "5", "ea1_science": "5"}),
        ),
        200 / 3,
        3,
    ),
    # 3 is yes, 2 is no; 5 is yes, 3 is no; 9 is off the scale: 2 / 4 = 50 %.
    "LS3c": Example(
        (
            (YOUNGER, {"ls3_homework": "3"}),
            (YOUNGER, {"ls3_homework": "2"}),
            (OLDER, {"ls3_extra": "5"}),
            (OLDER, {"ls3_extra": "3"}),
            (OLDER, {"ls3_extra": "9"}),
        ),
        50.0,
        4,
        {"invalid": 1},
    ),
    # 3 yes, 1 no; 4 yes; 5 yes; two refusals of this sensitive question: 3 / 4 = 75 %.
    "MH1c": Example(
        (
            (YOUNGER, {"mh1_talk": "3"}),
            (YOUNGER, {"mh1_talk": "1"}),
            (OLDER, {"mh1_talk": "4"}),
            (OLDER, {"mh1_talk": "5"}),
            (OLDER, {"mh1_talk": RATHER_NOT}),
            (OLDER, {"mh1_talk": RATHER_NOT}),
        ),
        75.0,
        4,
        {"rather_not_say": 2},
    ),
    # Any item at 2 or more: 2 yes, 1 no; the fifth item at 2 yes; all at 1 no; 3 of 5 < 2/3 missing although one is 5.
    # 2 / 4 = 50 %; a barrier, so its score is 100 - 50.
    "NA1": Example(
        (
            (YOUNGER, {"na1_hurt": "2"}),
            (YOUNGER, {"na1_hurt": "1"}),
            (OLDER, dict.fromkeys(("na1_hit", "na1_names", "na1_left_out", "na1_online"), "1") | {"na1_origin": "2"}),
            (OLDER, dict.fromkeys(("na1_hit", "na1_names", "na1_left_out", "na1_online", "na1_origin"), "1")),
            (
                OLDER,
                dict.fromkeys(("na1_hit", "na1_names", "na1_left_out"), "5")
                | dict.fromkeys(("na1_online", "na1_origin"), STOPPED),
            ),
        ),
        50.0,
        4,
        {"stopped": 1},
        50.0,
    ),
}


def _total(code: str, example: Example, catalogue: Catalogue, option: str = "") -> ResultRow:
    records = [
        RecordAnswers(f"e{index}", form, f"s{index % 2}", "BE", "BE1", answers)
        for index, (form, answers) in enumerate(example.children)
    ]
    rows = compute(records, catalogue, disclosure=SHOW_ALL).internal
    wanted = (code, option, "eu", "total")
    return next(row for row in rows if (row.indicator, row.option, row.geo_level, row.breakdown) == wanted)


@pytest.mark.parametrize("code", sorted(EXAMPLES))
def test_value_equals_hand_calculation(code: str, catalogue: Catalogue) -> None:
    """The figure, the valid children and the reasons of the others are those of the sum in the comment."""
    example = EXAMPLES[code]

    row = _total(code, example, catalogue)

    assert row.value == pytest.approx(example.value, abs=1e-9)
    assert row.score == pytest.approx(example.value if example.score is None else example.score, abs=1e-9)
    assert row.n_valid == example.n_valid
    assert {reason: count for reason, count in row.n_missing if count} == example.missing
    assert row.n_total == example.n_valid + sum(example.missing.values())


def test_distribution_equals_hand_calculation(catalogue: Catalogue) -> None:
    """EA3c: of 4 older children with a plan, 2 name university, 1 vocational, 1 compulsory, none upper secondary.

    "I don't know yet" is missing; the younger child was not asked and is in no denominator.
    """
    plans: tuple[Answer, ...] = ("university", "university", "vocational", "compulsory", DONT_KNOW)
    children = tuple((OLDER, {"ea3_finish": plan}) for plan in plans)
    example = Example((*children, (YOUNGER, {"wb1_life": "5"})), 0, 4)
    expected = {"compulsory": 25.0, "vocational": 25.0, "upper_secondary": 0.0, "university": 50.0}

    rows = {option: _total("EA3c", example, catalogue, option) for option in expected}

    assert {option: row.value for option, row in rows.items()} == expected
    assert {(row.n_total, row.n_valid, row.score) for row in rows.values()} == {(5, 4, None)}


def test_every_child_indicator_has_an_example(catalogue: Catalogue) -> None:
    """A new indicator of the catalogue needs its sum by hand here."""
    children = [entry for entry in catalogue.indicators if entry.origin == "child" and entry.status != "test_data"]
    codes = {indicator.code for indicator in children}

    assert codes == {*EXAMPLES, "EA3c"}
