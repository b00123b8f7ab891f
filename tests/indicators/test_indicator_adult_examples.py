"""Indicators from the forms of parents, teachers and school leaders, worked by hand on a handful of forms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.indicators import Catalogue, CatalogueError, DisclosureRule, RecordAnswers, ResultRow, compute, load_catalogue
from app.indicators.background import background_contradictions
from app.indicators.records import Answer
from app.indicators.secondary import secondary_rows
from app.protocol.missing import Missing

DONT_KNOW, RATHER_NOT = Missing.DONT_KNOW, Missing.RATHER_NOT_SAY
PARENT, TEACHER, PRINCIPAL = "parent", "teacher", "principal"
SHOW_ALL = DisclosureRule(min_children=1)


@dataclass(frozen=True)
class Example:
    """Forms of one kind, one site each, and the figure of all of them."""

    form: str
    answers: Sequence[Mapping[str, Answer]]
    value: float
    n_valid: int
    missing: Mapping[str, int] = field(default_factory=dict)
    not_asked: int = 0


def _each(name: str, *answers: Answer) -> Sequence[Mapping[str, Answer]]:
    return [{name: answer} for answer in answers]


def _pairs(part: str, whole: str, *counts: tuple[Answer, Answer]) -> Sequence[Mapping[str, Answer]]:
    return [{part: few, whole: all_} for few, all_ in counts]


SCHOOLS: Sequence[tuple[Answer, Answer]] = (("8", "10"), ("2", "10"))
EXAMPLES = {
    # Citizen and long-term are secure, waiting is not, one refusal: 2 / 3.
    "AR3": Example(
        PARENT, _each("ar3_status", "citizen", "long_term", "waiting", RATHER_NOT), 200 / 3, 3, {"rather_not_say": 1}
    ),
    "AR2p": Example(PARENT, _each("ar2_doctor", "4", "3", "5", "9"), 200 / 3, 3, {"invalid": 1}),
    "LS1p": Example(PARENT, _each("ls1_lessons", "yes", "no", "no", "no", DONT_KNOW), 25, 4, {"dont_know": 1}),
    # A child with the school's language only is outside, so 2 of 3.
    "LS2p": Example(
        PARENT, _each("ls2_lessons", "at_school", "elsewhere", "no", "only_school_language"), 200 / 3, 3, not_asked=1
    ),
    "LS3p": Example(PARENT, _each("ls3_extra", "4", "1"), 50, 2),
    # 5, 5, 5, 5 and 1 reversed to 5: yes; 4, 4, 4 and 5 reversed to 1 (4 of 5 answered): 3.25 no.
    "SO3p": Example(
        PARENT,
        [
            dict.fromkeys(("so3_welcome", "so3_informed", "so3_clear", "so3_heard"), "5") | {"so3_outside": "1"},
            dict.fromkeys(("so3_welcome", "so3_informed", "so3_clear"), "4")
            | {"so3_heard": DONT_KNOW, "so3_outside": "5"},
        ],
        50,
        2,
    ),
    "MH1p": Example(PARENT, _each("mh1_know", "5", "4", "3", "2"), 50, 4),
    "NA1p": Example(PARENT, _each("na1_origin", "1", "2", "1", "1"), 25, 4),
    # 3 of 20 and 6 of 10: 9 / 30; a part greater than the whole is no answer, a class of 0 is outside.
    "SG1t": Example(
        TEACHER,
        _pairs("sg1_migrant", "sg1_pupils", ("3", "20"), ("6", "10"), ("11", "10"), ("0", "0")),
        30,
        2,
        {"invalid": 1},
        not_asked=1,
    ),
    "SO1t": Example(TEACHER, _each("so1_trained", "yes", "no"), 50, 2),
    # (4 + 4 + (6 - 2)) / 3 = 4 yes; (5 + 5 + (6 - 5)) / 3 = 3.67 no.
    "SO1r": Example(
        TEACHER,
        [
            {"so1_ready": "4", "so1_material": "4", "so1_alone": "2"},
            {"so1_ready": "5", "so1_material": "5", "so1_alone": "5"},
        ],
        50,
        2,
    ),
    "SO2t": Example(TEACHER, _each("so2_languages", "yes", "yes", "yes", "no"), 75, 4),
    # (4 + 4 + 4 + (6 - 2)) / 4 = 4 yes; two of four answered: 2/4 < 2/3, missing.
    "SO3t": Example(
        TEACHER,
        [
            {"so3_contact": "4", "so3_interpreter": "4", "so3_plan": "4", "so3_reach": "2"},
            {"so3_contact": "5", "so3_interpreter": "5", "so3_plan": DONT_KNOW, "so3_reach": DONT_KNOW},
        ],
        100,
        1,
        {"dont_know": 1},
    ),
    "LS1t": Example(TEACHER, _each("ls1_lessons", "no", "no"), 0, 2),
    "LS2t": Example(TEACHER, _each("ls2_use", "4", "3"), 50, 2),
    "LS3t": Example(TEACHER, _each("ls3_extra", "5", "2", "4"), 200 / 3, 3),
    "MH1t": Example(TEACHER, _each("mh1_know", "1", "4"), 50, 2),
    "NA1t": Example(TEACHER, _each("na1_origin", "1", "5"), 50, 2),
    # |.8 - .2| / 2 + |.2 - .8| / 2 = 60 %; .8 * .8 + .2 * .2 = 68 %; 10 / 20.
    "SG1": Example(PRINCIPAL, _pairs("sg1_migrant", "sg1_pupils", *SCHOOLS), 60, 2),
    "SG1i": Example(PRINCIPAL, _pairs("sg1_migrant", "sg1_pupils", *SCHOOLS), 68, 2),
    "SG1r": Example(PRINCIPAL, _pairs("sg1_migrant", "sg1_pupils", *SCHOOLS), 50, 2),
    "SO1": Example(
        PRINCIPAL,
        _pairs("so1_trained", "staff_teachers", ("5", "10"), ("0", "30"), (DONT_KNOW, "9")),
        12.5,
        2,
        {"dont_know": 1},
    ),
    "SO2": Example(PRINCIPAL, _pairs("so2_migrant", "staff_teachers", ("1", "10"), ("2", "20")), 10, 2),
    # 4 of 4 ways; 1 of 3 ways with one unanswered (3 of 4 >= 2/3): (100 + 33.33) / 2.
    "SO3": Example(
        PRINCIPAL,
        [
            dict.fromkeys(("so3_council", "so3_interpreter", "so3_letters", "so3_welcome"), "yes"),
            {"so3_council": "yes", "so3_interpreter": "no", "so3_letters": "no", "so3_welcome": DONT_KNOW},
        ],
        200 / 3,
        2,
    ),
    "LS1": Example(PRINCIPAL, _each("ls1_offered", "yes", "no", "no"), 100 / 3, 3),
    "LS2": Example(PRINCIPAL, _each("ls2_offered", "yes", "yes"), 100, 2),
    # Any of two: no + yes is yes, no + no is no, a single yes is enough (1/2).
    "LS3": Example(
        PRINCIPAL,
        [
            {"ls3_homework": "no", "ls3_tutoring": "yes"},
            {"ls3_homework": "no", "ls3_tutoring": "no"},
            {"ls3_homework": "yes", "ls3_tutoring": DONT_KNOW},
        ],
        200 / 3,
        3,
    ),
    "MH1": Example(PRINCIPAL, _each("mh1_service", "yes", "no", "no", "no"), 25, 4),
    "NA1s": Example(PRINCIPAL, _each("na1_plan", "yes", "no"), 50, 2),
    "EA2s": Example(
        PRINCIPAL, _pairs("ea2_completed", "ea2_last_year", ("45", "50"), (Missing.NOT_ASKED, "0")), 90, 1, not_asked=1
    ),
    "EA3s": Example(PRINCIPAL, _pairs("ea3_went_on", "ea2_completed", ("20", "40"), ("10", "10")), 60, 2),
}
DISTRIBUTIONS = {
    "AR3d": ("ar3_status", ("citizen", "eu", "long_term", "temporary", "waiting", "other")),
    "EA3p": ("ea3_finish", ("compulsory", "vocational", "upper_secondary", "university")),
    "EA4p": ("ea4_early", ("none", "nursery", "preschool", "both", "other")),
}


def _total(form: str, answers: Sequence[Mapping[str, Answer]], catalogue: Catalogue, code: str) -> list[ResultRow]:
    records = [RecordAnswers(f"e{i}", form, f"s{i}", "BE", "BE1", given) for i, given in enumerate(answers)]
    rows = compute(records, catalogue, disclosure=SHOW_ALL).internal
    return [row for row in rows if (row.indicator, row.geo_level, row.breakdown) == (code, "country", "total")]


@pytest.mark.parametrize("code", sorted(EXAMPLES))
def test_value_equals_hand_calculation(code: str, catalogue: Catalogue) -> None:
    """The figure, the valid forms, the reasons of the others and those outside are those of the sum in the comment."""
    example = EXAMPLES[code]

    (row,) = _total(example.form, example.answers, catalogue, code)

    assert row.value == pytest.approx(example.value, abs=1e-9)
    assert row.n_valid == example.n_valid
    assert {reason: count for reason, count in row.n_missing if count} == example.missing
    assert row.n_not_asked == example.not_asked


@pytest.mark.parametrize("code", sorted(DISTRIBUTIONS))
def test_distribution_counts_every_category(code: str, catalogue: Catalogue) -> None:
    """The first category twice, each other one once: 2 / (k + 1) and 1 / (k + 1)."""
    question, options = DISTRIBUTIONS[code]

    rows = _total(PARENT, _each(question, options[0], *options), catalogue, code)

    k = len(options)
    assert [row.option for row in rows] == list(options)
    assert [row.value for row in rows] == pytest.approx([200 / (k + 1)] + [100 / (k + 1)] * (k - 1), rel=1e-9)


def test_every_adult_indicator_has_an_example(catalogue: Catalogue) -> None:
    """A new indicator of the catalogue needs its sum by hand here."""
    codes = {indicator.code for indicator in catalogue.indicators if indicator.origin == "adult"}

    assert codes == {*EXAMPLES, *DISTRIBUTIONS}


def _family(child: str, mother: Answer | None, parent_mother: str) -> list[RecordAnswers]:
    own = {"wb1_life": "5", "born_here": child, "father_born_here": "yes"} | (
        {} if mother is None else {"mother_born_here": mother}
    )
    says: Mapping[str, Answer] = {"born_here": "yes", "mother_born_here": parent_mother, "father_born_here": "yes"}
    return [
        RecordAnswers("e1", "wellbeing_younger", "s1", "BE", "BE1", own, participant="A1"),
        RecordAnswers("e2", PARENT, "s1", "BE", "BE1", says, participant="A1"),
    ]


@pytest.mark.parametrize(
    ("mother", "group", "contradictions"),
    [
        (None, "migrant_parents", 0),
        ("unknown", "migrant_parents", 0),
        ("yes", "non_migrant", 1),
        ("no", "migrant_parents", 0),
    ],
)
def test_parent_says_what_a_young_child_does_not_know(
    catalogue: Catalogue, mother: Answer | None, group: str, contradictions: int
) -> None:
    """The child's own word wins; where the two differ it is counted, not hidden."""
    records = _family("yes", mother, "no")

    rows = compute(records, catalogue, disclosure=SHOW_ALL).internal

    found = {
        row.category for row in rows if (row.indicator, row.geo_level, row.breakdown) == ("WB1", "eu", "background")
    }
    assert found == {group}
    assert background_contradictions(records, catalogue) == contradictions


def test_parent_of_another_child_says_nothing(catalogue: Catalogue) -> None:
    """Codes are joined within a site only."""
    child, parent = _family("yes", None, "no")
    other = RecordAnswers("e3", PARENT, "s2", "BE", "BE1", parent.answers, participant="A1")

    rows = compute([child, other], catalogue, disclosure=SHOW_ALL).internal

    found = {
        row.category for row in rows if (row.indicator, row.geo_level, row.breakdown) == ("WB1", "eu", "background")
    }
    assert found == {"unknown"}


# --- published tables


def _with_table(repo: Path, tmp_path: Path, *lines: str) -> Path:
    (tmp_path / "indicators.toml").write_bytes((repo / "questionnaires" / "indicators.toml").read_bytes())
    text = "indicator,item,geo,period,value,source,note\n" + "".join(f"{line}\n" for line in lines)
    (tmp_path / "secondary.csv").write_text(text, encoding="utf-8")
    return tmp_path / "indicators.toml"


def test_published_figures_are_printed_and_not_computed(catalogue: Catalogue) -> None:
    """The first indicator has the six published rates, with source, and no record can change them."""
    rows = {row.geo: row for row in secondary_rows(catalogue) if row.indicator == "AR1"}

    assert {geo: row.value for geo, row in rows.items()} == {
        "BE": 100,
        "DE": 81,
        "EL": 51,
        "ES": 98,
        "IE": 100,
        "IT": 87,
    }
    assert {row.method for row in rows.values()} == {"published, not recomputable"}
    assert all(row.sources[0].startswith("Press, October 2023") for row in rows.values())


def test_policy_means_and_ratios_are_computed_from_their_parts(repo: Path, tmp_path: Path) -> None:
    """PL1 = (0 + 50 + 100) / 3; PL2 has 1 of 3 parts, too few; PL0 = mean of 4 of 5; EA2 = 90 / 120."""
    parts = [
        f"PL1,{part},BE,2026,{value},Expert A,"
        for part, value in (("all_children", 0), ("undocumented", 50), ("no_waiting", 100))
    ]
    others = [f"{code},,BE,2026,80,Index B," for code in ("PL3", "PL4", "PL5")]
    table = [*parts, "PL2,early_years,BE,2026,100,Expert A,", *others]
    path = _with_table(repo, tmp_path, *table, "EA2,completed,BE,2026,90,Ministry,", "EA2,cohort,BE,2026,120,Ministry,")

    rows = {row.indicator: row for row in secondary_rows(load_catalogue(path))}

    assert {code: row.value for code, row in rows.items()} == {
        "PL1": 50,
        "PL3": 80,
        "PL4": 80,
        "PL5": 80,
        "PL0": 72.5,
        "EA2": 75,
    }
    assert (rows["PL0"].n_parts, rows["PL0"].sources) == (4, ("Expert A", "Index B"))
    assert rows["PL1"].method == "computed from published parts"


@pytest.mark.parametrize(
    "line",
    [
        "NONE,,BE,2023,50,Press,",
        "AR1,,BE,2023,101,Press,",
        "AR1,,BE,2023,nan,Press,",
        "AR1,,BE,2023,fifty,Press,",
        "AR1,,BE,2023,50,,",
        "AR1,,DE,2023,50,Press,",
    ],
)
def test_faulty_published_value_is_refused_with_its_line(repo: Path, tmp_path: Path, line: str) -> None:
    """Unknown indicator, off the scale, no number, no source, given twice: file, line and remedy."""
    path = _with_table(repo, tmp_path, "AR1,,DE,2023,81,Press,", line)

    with pytest.raises(CatalogueError) as caught:
        load_catalogue(path)

    assert caught.value.code == "catalogue.secondary"
    assert (caught.value.problems[0].file, caught.value.problems[0].line) == ("secondary.csv", 3)
    assert caught.value.problems[0].remedy


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('parts = ["PL1",', 'parts = ["PL0", "PL1",', "a part of itself"),
        ('denominator = "staff_teachers"\n', "", "denominator"),
        ("values = { yes = 1, no = 0 }", "values = { yes = 2, no = 0 }", "off the scale"),
        ("number = 30", "number = 29", "occurs twice"),
        ('companion_of = "PL5"', 'companion_of = "PL9"', "not defined"),
        ('origin = "secondary"', 'origin = "child"', "No form feeds"),
        ('parts = ["completed", "cohort"]', 'parts = ["completed"]', "parts"),
    ],
)
def test_definition_that_cannot_be_computed_is_refused(
    repo: Path, tmp_path: Path, old: str, new: str, words: str
) -> None:
    """Circles, missing denominators, values off the scale, numbers given twice: with line and remedy."""
    path = _with_table(repo, tmp_path)
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(CatalogueError) as caught:
        load_catalogue(path)

    assert caught.value.code == "catalogue.sense"
    assert any(words in problem.message for problem in caught.value.problems)
    assert all(problem.line and problem.remedy for problem in caught.value.problems)
