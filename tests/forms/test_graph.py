"""Order of evaluation: sources before readers, circles named, and only what changed is evaluated."""

import pytest

from app.forms import FormError
from tests.forms.scenario import form, start

CHAIN = """
| survey | | | | |
| | type | name | label | calculation | relevant |
| | calculate | d | | ${c} + 1 | |
| | calculate | c | | ${b} + ${a} | |
| | calculate | b | | ${a} * 2 | ${gate} > 0 |
| | integer | a | A | | |
| | calculate | gate | | ${a} - 5 | |
"""


def test_sources_are_evaluated_before_their_readers() -> None:
    """Whatever the order of the rows, a relevance comes before the value it hides, and a value before its readers."""
    order = [(vertex.kind.name, vertex.defn.name) for vertex in form(CHAIN).order]

    wanted = [
        ("CALCULATE", "gate"),
        ("RELEVANT", "b"),
        ("CALCULATE", "b"),
        ("CALCULATE", "c"),
        ("CALCULATE", "d"),
    ]
    assert order == wanted


def test_one_answer_changes_exactly_what_depends_on_it() -> None:
    """In a repeat the instance answered in changes, with what sums over all, and no other instance."""
    session = start(
        "| survey | | | | |\n| | type | name | label | calculation |\n| | begin repeat | r | R | |\n"
        "| | integer | a | A | |\n| | calculate | twice | | ${a} * 2 |\n| | end repeat | | | |\n"
        "| | calculate | all | | sum(${twice}) |\n| | calculate | other | | 1 + 1 |\n"
    )
    session.add_repeat("/data/r")
    session.add_repeat("/data/r")

    changes = session.set("/data/r[2]/a", "4")

    assert changes.value == {"/data/r[2]/a", "/data/r[2]/twice", "/data/all"}
    assert changes.changed == changes.value


def test_answer_that_changes_nothing_gives_an_empty_change_set() -> None:
    """Setting the same answer again is no change."""
    session = start(CHAIN)
    session.set("/data/a", "7")

    changes = session.set("/data/a", "7")

    assert changes.changed == frozenset()


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("| | calculate | a | | ${b} | |\n| | calculate | b | | ${c} | |\n| | calculate | c | | ${a} | |", "abc"),
        ("| | text | a | A | | ${b} = 'x' |\n| | text | b | B | | ${a} = 'x' |", "ab"),
        ("| | begin group | a | G | | ${b} = 1 |\n| | integer | b | B | | |\n| | end group | | | | |", "a"),
    ],
)
def test_circle_is_refused_and_named(rows: str, names: str) -> None:
    """The questions of a circle are named, whether they depend by value, by relevance or by their group."""
    with pytest.raises(FormError) as refused:
        form(f"| survey | | | | | |\n| | type | name | label | calculation | relevant |\n{rows}\n")

    problem = refused.value.problems[0]
    assert problem.code == "form.cycle"
    assert all(f"/{name} " in f"{problem.message} " or f"/{name}." in problem.message for name in names)


def test_instance_may_read_its_sibling() -> None:
    """A running total reads the instance before: that is no circle."""
    session = start(
        "| survey | | | | |\n| | type | name | label | calculation |\n| | begin repeat | r | R | |\n"
        "| | integer | a | A | |\n"
        "| | calculate | run | | ${a} + coalesce(indexed-repeat(${run}, ${r}, position(..) - 1), 0) |\n"
        "| | end repeat | | | |\n"
    )
    session.add_repeat("/data/r")
    session.add_repeat("/data/r")
    for place, value in enumerate(("1", "10", "100"), 1):
        session.set(f"/data/r[{place}]/a", value)

    session.set("/data/r[1]/a", "2")

    assert [session.value(f"/data/r[{place}]/run") for place in (1, 2, 3)] == ["2", "12", "112"]


def test_asks_until_the_last_one_is_reached() -> None:
    """A count that counts its own instances adds one when the last question of the last instance is answered."""
    session = start(
        "| survey | | | | | |\n| | type | name | label | calculation | repeat_count |\n"
        "| | calculate | have | | count(${r}) | |\n"
        "| | calculate | done | | ${have} > 0 and indexed-repeat(${last}, ${r}, ${have}) = 'y' | |\n"
        "| | calculate | want | | if(${done} = 'true', ${have}, ${have} + 1) | |\n"
        "| | begin repeat | r | R | | ${want} |\n| | text | a | A | | |\n"
        "| | text | last | L | | |\n| | end repeat | | | | |\n"
    )

    def places() -> int:
        return sum(path.endswith("/last") for path in session.all_questions())

    seen = [places()]
    for path, value in (("r[1]/a", "x"), ("r[1]/last", "n"), ("r[2]/last", "y"), ("r[2]/a", "z")):
        session.set(f"/data/{path}", value)
        seen.append(places())

    assert seen == [1, 1, 2, 2, 2]
