"""Times per question, answers under a second and even answers: for the researcher, after the sitting."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.interview import Interview
from app.interview.flags import LEAST_RUN, Item, flags_of, items_of
from app.protocol.missing import Missing
from app.protocol.wire import Event

A, B = "/data/a", "/data/b"


def _event(at_ms: int, kind: str, path: str | None = None) -> Event:
    return Event(at_ms=at_ms, kind=kind, path=path, detail=None)


def test_ui_56_time_until_the_first_answer() -> None:
    """From the moment a question is shown to its first answer; coming back adds to the time it was looked at."""
    events = (
        _event(0, "assent"),
        _event(4_000, "answered", A),
        _event(5_000, "shown", B),
        _event(5_400, "answered", B),
        _event(6_000, "back", A),
        _event(8_000, "changed", A),
        _event(9_000, "shown", B),
        _event(9_500, "finished"),
    )

    found = flags_of(events, (), first=A)

    assert [(item.path, item.looked_at_ms, item.first_answer_ms, item.changes) for item in found.times] == [
        (A, 8_000, 4_000, 1),
        (B, 1_500, 400, 0),
    ]
    assert [item.path for item in found.fast] == [B]


def test_ui_56_a_pause_is_no_time_of_looking_twice() -> None:
    """The time before a pause counts once; an answer after it counts from the first sight."""
    events = (_event(0, "shown", A), _event(2_000, "pause"), _event(60_000, "answered", A), _event(61_000, "stopped"))

    (item,) = flags_of(events, ()).times

    assert item.looked_at_ms == 61_000
    assert not item.is_fast


def test_ui_56_one_place_all_along() -> None:
    """Four questions in a row on one scale with the same answer are a run; it says whether their words were opposed."""
    items = [Item(f"/d/q{n}", "a5", n == 2, "5") for n in range(4)]
    items += [Item("/d/r0", "l11", False, "5"), Item("/d/r1", "l11", False, "5")]

    (run,) = flags_of((), items).runs

    assert run.paths == ("/d/q0", "/d/q1", "/d/q2", "/d/q3")
    assert run.has_both_tones


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["1", "2", None]), max_size=24))
def test_a_run_is_the_same_answer_without_a_gap(answers: list[str | None]) -> None:
    """Every run is a stretch of equal answers, long enough, and no longer stretch of the same is missed."""
    items = [Item(str(n), "a5", False, answer) for n, answer in enumerate(answers)]

    runs = flags_of((), items).runs

    text = "".join(answer or "-" for answer in answers)
    expected = []
    for symbol in "12":
        start = 0
        while (start := text.find(symbol * LEAST_RUN, start)) >= 0:
            end = start
            while end < len(text) and text[end] == symbol:
                end += 1
            expected.append(tuple(str(n) for n in range(start, end)))
            start = end
    assert sorted(run.paths for run in runs) == sorted(expected)


def test_tries_reasons_and_the_grown_ups_questions_are_left_out() -> None:
    """Only answers of the child to real scales are looked at."""
    keys = {"/a": {"scale": "a5"}, "/b": {"scale": "a5", "practice": "yes"}, "/c": {"scale": "yn", "by": "adult"}}

    items = items_of({"/a": Missing.DONT_KNOW, "/b": "1", "/c": "yes"}, keys)

    assert [(item.path, item.answer) for item in items] == [("/a", None)]


def test_ui_56_a_sitting_gives_its_own_view(begun: Interview) -> None:
    """The interview gives the flags of its own log, by the form's own keys."""
    first = begun.pages()[0]

    found = begun.flags((_event(0, "assent"), _event(300, "answered", first), _event(900, "finished")))

    assert [item.path for item in found.fast] == [first]
