"""Laws of the engine that hold for any answers, in any order."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.forms import QuestionKind, SavedState, Session
from tests.forms.scenario import environment, form, start

# Relevance over groups, a chain of calculations, a cascade, constraints, counted and free repeats, one in another.
HEADER = (
    "| | type | name | label::English (en) | label::Nederlands (nl) | relevant | calculation "
    "| constraint | required | choice_filter | repeat_count |"
)
STILL = f"""
| survey | | | | | | | | | |
{HEADER}
| | integer | age | Age | Leeftijd | | | . >= 0 and . <= 120 | true() | | |
| | select_one yn | school | School? | School? | ${{age}} > 5 | | | ${{age}} > 10 | | |
| | begin group | g | G | G | ${{school}} = 'y' | | | | | |
| | select_one town | town | Town | Stad | | | | | | |
| | select_one street | street | Street | Straat | | | | yes | town = ${{town}} | |
| | select_multiple street | streets | S | S | | | count-selected(.) <= 2 | | town = ${{town}} or town = 'a' | |
| | end group | | | | | | | | | |
| | calculate | double | | | | ${{age}} * 2 | | | | |
| | calculate | street_name | | | | jr:choice-name(${{street}}, '${{street}}') | | | | |
| | note | said | ${{double}} in ${{street_name}} | ${{double}} op ${{street_name}} | ${{double}} > 10 | | | | | |
| | integer | n | N | N | | | . < 5 | | | |
| | begin repeat | kid | Kid ${{kname}} | Kind ${{kname}} | | | | | | ${{n}} |
| | text | kname | Name | Naam | | | string-length(.) < 4 | | | |
| | integer | kage | Age | Leeftijd | ${{age}} > position(..) | | . < ${{age}} | | | |
| | calculate | place | | | | concat(position(..), '/', count(${{kid}}), ':', ${{kage}} + ${{double}}) | | | | |
| | end repeat | | | | | | | | | |
| | begin repeat | room | Room | Kamer | ${{school}} != 'n' | | | | | |
| | decimal | width | W | B | | | | | | |
| | begin repeat | bed | Bed | Bed | ${{width}} > 2 | | | | | |
| | integer | size | S | G | | | . <= ${{width}} | | | |
| | calculate | share | | | | ${{size}} div sum(${{size}}) | | | | |
| | end repeat | | | | | | | | | |
| | end repeat | | | | | | | | | |
| | calculate | total | | | | sum(${{kage}}) + count(${{room}}) + sum(${{size}}) | | | | |
| | calculate | names | | | | join(' ', ${{kname}}) | | | | |
| | calculate | second | | | | indexed-repeat(${{kname}}, ${{kid}}, 2) | | | | |
| choices | | | | | |
| | list_name | name | label::English (en) | label::Nederlands (nl) | town |
| | yn | y | Yes | Ja | |
| | yn | n | No | Nee | |
| | town | a | A-town | A-stad | |
| | town | b | B-town | B-stad | |
| | street | a1 | A one | A een | a |
| | street | a2 | A two | A twee | a |
| | street | b1 | B one | B een | b |
"""
# The same with questions that reset and fill others.
MOVED = STILL.replace("| repeat_count |", "| repeat_count | trigger | default |").replace(
    "| | integer | n | N | N | | | . < 5 | | | |",
    "| | text | copy | C | C | | ${town} | | | | | ${town} | |\n"
    "| | integer | n | N | N | | 1 + 1 | . < 5 | | | | ${age} | |",
)


@dataclass(frozen=True)
class Step:
    """One operation, chosen among those that are possible when it comes."""

    what: str
    which: int
    value: int


steps = st.lists(
    st.builds(
        Step,
        what=st.sampled_from(["set"] * 8 + ["add", "add_inner", "remove", "language"]),
        which=st.integers(0, 200),
        value=st.integers(0, 200),
    ),
    max_size=25,
)
_CHOICES = {
    QuestionKind.INTEGER: ["", "0", "1", "2", "3", "4", "6", "11", "130"],
    QuestionKind.DECIMAL: ["", "1", "2.5", "3"],
    QuestionKind.TEXT: ["", "Ada", "Bo", "long name", "é 🎈"],
    QuestionKind.SELECT_ONE: ["", "y", "n", "a", "b", "a1", "a2", "b1"],
    QuestionKind.SELECT_MULTIPLE: ["", "a1", "b1 a1", "a1 a2 b1"],
}


def do(session: Session, step: Step) -> None:
    """Run a step; one that is not possible now does nothing."""
    if step.what == "language":
        session.set_language(session.definition.languages[step.which % 2].name)
        return
    rooms = sum(1 for path in session.all_questions() if path.endswith("/width"))
    try:
        if step.what == "add":
            session.add_repeat("/data/room")
        elif step.what == "add_inner":
            session.add_repeat(f"/data/room[{step.which % max(rooms, 1) + 1}]/bed")
        elif step.what == "remove":
            session.remove_repeat(f"/data/room[{step.which % 3 + 1}]")
        else:
            paths = [path for path in session.all_questions() if is_asked(session, path)]
            path = paths[step.which % len(paths)]
            values = _CHOICES[session.question(path).kind]
            session.set(path, values[step.value % len(values)])
    except AppError as error:
        if error.code != "form.unknown_path":
            raise


def is_asked(session: Session, path: str) -> bool:
    """Whether a path has a question that can be answered."""
    try:
        return not session.question(path).readonly
    except AppError:
        return False


@settings(max_examples=60, deadline=None)
@given(steps)
def test_incremental_state_equals_a_state_computed_from_scratch(done: list[Step]) -> None:
    """After any operations every value, relevance, label and violation is what a full evaluation gives."""
    session = start(MOVED)
    for step in done:
        do(session, step)

    rebuilt = Session.load(session.definition, environment(), session.dump())

    assert rebuilt.snapshot() == session.snapshot()


@settings(max_examples=60, deadline=None)
@given(steps)
def test_saved_state_survives_json_and_loading(done: list[Step]) -> None:
    """A state is the same after JSON, and after loading and saving again, parked instances included."""
    session = start(MOVED)
    for step in done:
        do(session, step)
    state = session.dump()

    read = SavedState.from_json(state.to_json())
    again = Session.load(session.definition, environment(), read).dump()

    assert read == state
    assert again == state


@settings(max_examples=60, deadline=None)
@given(steps, st.permutations(range(8)))
def test_order_of_answers_does_not_matter(done: list[Step], order: list[int]) -> None:
    """The same last answers give the same state, whatever the order they were given in (no triggers)."""
    first, second = start(STILL), start(STILL)
    asked = [path for path in first.all_questions() if is_asked(first, path) and "/kid" not in path]
    answers = {}
    for step in done:
        path = asked[step.which % len(asked)]
        values = _CHOICES[first.question(path).kind]
        answers[path] = values[step.value % len(values)]
    for path, value in answers.items():
        first.set(path, value)

    for path, value in sorted(answers.items(), key=lambda one: order[asked.index(one[0]) % len(order)]):
        second.set(path, value)

    assert _without_id(second) == _without_id(first)


def _without_id(session: Session) -> object:
    nodes = session.snapshot()["nodes"]
    assert isinstance(nodes, dict)
    return {path: state for path, state in nodes.items() if not path.endswith("instanceID")}


@settings(max_examples=60, deadline=None)
@given(steps, st.integers(0, 200), st.integers(0, 200))
def test_an_answer_changed_and_changed_back_restores_everything(done: list[Step], which: int, value: int) -> None:
    """Nothing that is hidden, masked or parked meanwhile is lost (no triggers)."""
    session = start(STILL)
    for step in done:
        do(session, step)
    paths = [path for path in session.all_questions() if is_asked(session, path)]
    path = paths[which % len(paths)]
    values = _CHOICES[session.question(path).kind]
    before, state = session.raw(path), session.snapshot()

    session.set(path, values[value % len(values)])
    session.set(path, before)

    assert session.snapshot() == state


@settings(max_examples=60, deadline=None)
@given(steps, st.integers(0, 200), st.integers(0, 200))
def test_asking_about_an_answer_changes_nothing_and_tells_the_truth(done: list[Step], which: int, value: int) -> None:
    """would_violate leaves no trace, and a refused constraint is the one that validate reports after set."""
    session = start(MOVED)
    for step in done:
        do(session, step)
    paths = [path for path in session.questions() if is_asked(session, path)]
    path = paths[which % len(paths)]
    values = _CHOICES[session.question(path).kind]
    wanted = values[value % len(values)]
    before = session.snapshot()

    verdict = session.would_violate(path, wanted)

    assert session.snapshot() == before
    if verdict is None or verdict.code in ("constraint", "required"):
        session.set(path, wanted)
        assert [found for found in session.validate() if found.path == path] == ([verdict] if verdict else [])


def test_form_of_the_laws_uses_what_it_claims() -> None:
    """The form above really has a trigger, a count, a cascade and two languages; else the laws would be idle."""
    definition = form(MOVED)

    kinds = {vertex.kind.name for vertex in definition.order}

    assert kinds == {"RELEVANT", "COUNT", "CALCULATE", "CHOICES", "REQUIRED", "CONSTRAINT", "TEXT"}
    assert definition.on_value_changed
    assert len(definition.languages) == 2
