"""Whether an answer would be acceptable: type, choices, scale, required, constraint."""

import pytest

from app.errors import AppError
from tests.forms.scenario import start

ASKED = """
| survey | | | | | | | | |
| | type | name | label | required | constraint | constraint_message | required_message | choice_filter | {more} |
| | integer | age | Age | yes | . >= 6 and . <= 18 | six to eighteen | how old? | | | |
| | decimal | height | H | | | | | | | |
| | date | born | B | | . <= today() | | | | | |
| | select_one town | town | Town | | | | | | | |
| | select_one street | street | S | | | | | town = ${{town}} | | |
| | select_multiple street | many | M | | count-selected(.) < 3 | at most two | | | | |
| | rank street | order | R | | | | | | | |
| | range | ladder | L | | | | | | start=0 end=10 step=2 | |
| | text | a | A | | ${{twice}} != 'bb' | | | | | |
| | calculate | twice | | | | | | | | concat(${{a}}, ${{a}}) |
| | text | gone | G | | | | | | | |
| choices | | | |
| | list_name | name | label | town |
| | town | a | A | |
| | town | b | B | |
| | street | a1 | A1 | a |
| | street | a2 | A2 | a |
| | street | b1 | B1 | b |
""".format(more="parameters | calculation")


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("age", "7", None),
        ("age", "5", "constraint"),
        ("age", "44", "constraint"),
        ("age", "", "required"),
        ("age", "seven", "wrong_type"),
        ("age", "NaN", "wrong_type"),
        ("age", "1e1", "wrong_type"),
        ("age", "99999999999999999999", "wrong_type"),
        ("height", "1,5", "wrong_type"),
        ("height", "1.5", None),
        ("height", "Infinity", "wrong_type"),
        ("born", "2024-02-29", None),
        ("born", "2023-02-29", "wrong_type"),
        ("born", "2999-01-01", "constraint"),
        ("town", "a", None),
        ("town", "c", "not_a_choice"),
        ("town", "a b", "not_a_choice"),
        ("street", "a1", None),
        ("street", "b1", "not_a_choice"),
        ("many", "b1 a1", None),
        ("many", "a1 x", "not_a_choice"),
        ("many", "a1 a2 b1", "constraint"),
        ("order", "b1 a1 a2", None),
        ("order", "b1 b1", "not_a_choice"),
        ("ladder", "4", None),
        ("ladder", "3", "not_a_choice"),
        ("ladder", "12", "not_a_choice"),
        ("ladder", "-2", "not_a_choice"),
        ("a", "c", None),
        ("a", "b", "constraint"),
    ],
)
def test_verdict(name: str, value: str, code: str | None) -> None:
    """The verdict has this code, and nothing is stored."""
    session = start(ASKED)
    session.set("/data/town", "a")
    before = session.dump()

    verdict = session.would_violate(f"/data/{name}", value)

    assert (verdict.code if verdict else None) == code
    assert session.dump() == before


def test_messages_are_the_forms_own() -> None:
    """Constraint and required messages come from the form, "" where it has none."""
    session = start(ASKED)

    verdicts = [session.would_violate("/data/age", value) for value in ("5", "")]

    assert [verdict.message for verdict in verdicts if verdict] == ["six to eighteen", "how old?"]


def test_answer_of_the_wrong_type_is_not_stored() -> None:
    """set refuses what it could only lose, and leaves the old answer."""
    session = start(ASKED)
    session.set("/data/age", "9")

    with pytest.raises(AppError) as refused:
        session.set("/data/age", "nine")

    assert refused.value.code == "form.wrong_type"
    assert "nine" not in repr(refused.value)
    assert session.value("/data/age") == "9"


def test_violating_answer_is_kept_and_reported() -> None:
    """An answer that violates a constraint is kept as given and named by validate."""
    session = start(ASKED)

    changes = session.set("/data/age", "44")

    assert session.value("/data/age") == "44"
    assert [(found.path, found.code) for found in session.validate()] == [("/data/age", "constraint")]
    assert "/data/age" in changes.validity


def test_answers_are_spelled_one_way() -> None:
    """Integers are whole, several choices stand in the order of the list, a rank in its own."""
    session = start(ASKED)

    session.set("/data/age", "007")
    session.set("/data/height", "1.50")
    session.set("/data/many", "b1  a1")
    session.set("/data/order", "b1 a1 a2")

    values = [session.value(f"/data/{name}") for name in ("age", "height", "many", "order")]
    assert values == ["7", "1.5", "a1 b1", "b1 a1 a2"]


def test_vanished_choice_is_masked_and_comes_back() -> None:
    """An answer that is no longer offered reads as blank and is not lost."""
    session = start(ASKED)
    session.set("/data/town", "a")
    session.set("/data/street", "a2")

    session.set("/data/town", "b")
    masked = session.value("/data/street")
    session.set("/data/town", "a")

    assert (masked, session.raw("/data/street"), session.value("/data/street")) == ("", "a2", "a2")


@pytest.mark.parametrize("path", ["/data/nosuch", "/other/age", "data", "", "/data/age[2]", "/data/../data/age"])
def test_unknown_address_is_an_error(path: str) -> None:
    """A wrong address never touches another question."""
    session = start(ASKED)

    with pytest.raises(AppError) as refused:
        session.set(path, "1")

    assert refused.value.code in ("form.unknown_path", "form.not_a_question")
