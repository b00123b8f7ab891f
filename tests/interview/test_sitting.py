"""Answers, reasons for having none, going back and on, ending in the three ways."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.forms import FormDefinition
from app.interview import Interview, Open, Phase, Refused, Step
from app.protocol.missing import Missing
from app.protocol.wire import RecordState
from app.storage.rows import RevisionDraft
from tests.interview.conftest import BELGIAN_SCHOOL, SteppedClock, child, environment, saved_from

AGE = "/data/about/age"


def answer_all(interview: Interview, value: Missing = Missing.RATHER_NOT_SAY) -> None:
    """Give a reason for every question that is still open."""
    for path in interview.pages():
        if interview.answer_to(path) is None:
            assert isinstance(interview.answer(path, value), Step)


def test_an_accepted_answer_gives_what_must_be_stored(begun: Interview) -> None:
    """Path, value, position, language and a line of paradata."""
    step = begun.answer(AGE, "8", direction="ltr")

    assert isinstance(step, Step)
    assert dict(step.save.answers) == {AGE: "8"}
    assert (step.save.events[0].kind, step.save.events[0].path, step.save.events[0].detail) == ("answered", AGE, "ltr")
    assert begun.answer_to(AGE) == "8"


def test_a_changed_answer_leaves_an_audit_line(begun: Interview) -> None:
    """The second answer is logged as a change."""
    begun.answer(AGE, "8")

    step = begun.answer(AGE, "9")

    assert isinstance(step, Step)
    assert step.save.events[0].kind == "changed"


@pytest.mark.parametrize(("value", "code"), [("7.5", "not_a_choice"), ("44", "not_a_choice"), ("   ", "blank")])
def test_an_answer_off_the_scale_is_refused_with_question_and_code(begun: Interview, value: str, code: str) -> None:
    """Nothing changes, and the refusal names the question."""
    refused = begun.answer(AGE, value)

    assert isinstance(refused, Refused)
    assert (refused.question, refused.code) == ("age", code)
    assert begun.answer_to(AGE) is None


def test_ui_17_dont_know_and_rather_not_are_two_different_answers(begun: Interview) -> None:
    """Both are stored as codes, apart from the scale and from each other."""
    first = begun.answer(AGE, Missing.DONT_KNOW)
    second = begun.answer("/data/about/gender", Missing.RATHER_NOT_SAY)

    assert isinstance(first, Step)
    assert isinstance(second, Step)
    assert begun.answer_to(AGE) is Missing.DONT_KNOW
    assert begun.answer_to("/data/about/gender") is Missing.RATHER_NOT_SAY
    assert begun.question(AGE).value == ""


def test_an_answer_replaces_the_reason_for_having_none(begun: Interview) -> None:
    """A child may think of it after all."""
    begun.answer(AGE, Missing.DONT_KNOW)

    begun.answer(AGE, "9")

    assert begun.answer_to(AGE) == "9"


def test_ui_18_no_answer_is_preselected(begun: Interview) -> None:
    """A fresh sitting has no answer anywhere."""
    assert all(begun.answer_to(path) is None for path in begun.pages())


@pytest.mark.parametrize(("age", "options"), [("6", 2), ("7", 2), ("8", 3), ("9", 3), (Missing.DONT_KNOW, 2)])
def test_young_children_see_two_or_three_options(begun: Interview, age: str | Missing, options: int) -> None:
    """Up to 7 two, 8-9 three; an unknown age counts as young (Settled)."""
    begun.answer(AGE, age)

    question = begun.question("/data/school/wb2_part")

    assert len(question.choices) == options


def test_an_interview_with_open_questions_does_not_finish(begun: Interview) -> None:
    """The open ones are named, for a jump to the first of them."""
    begun.answer(AGE, "8")

    ended = begun.finish()

    assert isinstance(ended, Open)
    assert AGE not in ended.unanswered
    assert "/data/about/gender" in ended.unanswered
    assert begun.phase is Phase.QUESTIONS


def test_a_finished_interview_has_a_word_for_every_question(begun: Interview) -> None:
    """Answered, a typed reason, not asked, or (for the adult's questions) not reached: never nothing."""
    begun.answer(AGE, "8")
    answer_all(begun)

    draft = begun.finish()

    assert isinstance(draft, RevisionDraft)
    assert draft.state is RecordState.FINAL
    assert draft.fields["@state"] == "final"
    assert draft.fields[AGE] == "8"
    assert draft.fields["/data/about/gender"] is Missing.RATHER_NOT_SAY
    assert draft.fields["/data/adult/birth_country"] is Missing.NOT_ASKED
    assert draft.fields["/data/adult/born_here"] is Missing.NOT_REACHED
    assert not any(value is None or value == "" for value in draft.fields.values())
    assert draft.submission_xml is not None
    assert "<age>8</age>" in draft.submission_xml
    assert begun.phase is Phase.CLOSED


def test_a_stopped_interview_keeps_what_was_said(begun: Interview) -> None:
    """What was not asked yet is marked as stopped, and nothing more can be answered."""
    begun.answer(AGE, "8")

    draft = begun.stop()

    assert draft.state is RecordState.STOPPED
    assert draft.fields[AGE] == "8"
    assert draft.fields["/data/about/gender"] is Missing.STOPPED
    with pytest.raises(AppError):
        begun.answer(AGE, "9")


def test_an_unfinished_interview_goes_on(begun: Interview) -> None:
    """At the end of a class it is cut as unfinished; on another day it is answered and finished."""
    begun.answer(AGE, "8")

    draft = begun.unfinished()
    answer_all(begun)
    final = begun.finish()

    assert draft.state is RecordState.UNFINISHED
    assert draft.fields["/data/about/gender"] is Missing.NOT_REACHED
    assert isinstance(final, RevisionDraft)


def test_ui_49_the_language_changes_at_any_question_and_answers_stay(begun: Interview) -> None:
    """The label is Dutch afterwards, the answer is what it was."""
    begun.answer(AGE, "8")

    step = begun.set_language("Nederlands (nl)")

    assert begun.question(AGE).label == "Hoe oud ben je?"
    assert begun.answer_to(AGE) == "8"
    assert step.save.language == "Nederlands (nl)"


def test_incident_27_41_a_sitting_resumes_where_it_was(
    younger: FormDefinition, start: Callable[..., Interview], time: SteppedClock
) -> None:
    """From what the store keeps: same answers, same reasons, same position, still a draft."""
    interview = start()
    opened = interview.assent(agreed=True)
    assert opened is not None
    first = interview.answer(AGE, "8")
    second = interview.answer("/data/about/gender", Missing.DONT_KNOW)
    third = interview.go_next()
    assert isinstance(first, Step)
    assert isinstance(second, Step)
    saved = saved_from(
        opened,
        session_json=third.save.session_json,
        position=third.save.position,
        answers={**first.save.answers, **second.save.answers},
        elapsed_ms=5_000,
    )

    again = Interview.resume(
        saved, younger, environment(2), clock=time.clock(), site=BELGIAN_SCHOOL, participant=child()
    )

    assert again.position == interview.position
    assert again.pages() == interview.pages()
    assert [again.answer_to(path) for path in again.pages()] == [interview.answer_to(path) for path in again.pages()]
    assert again.phase is Phase.QUESTIONS
    assert again.go_next().save.events[0].at_ms >= 5_000


def test_incident_28_a_draft_opens_only_in_the_version_it_was_begun_in(
    older: FormDefinition, start: Callable[..., Interview], time: SteppedClock
) -> None:
    """Another version is refused instead of forcing old answers into it."""
    opened = start().assent(agreed=True)
    assert opened is not None

    with pytest.raises(AppError) as refused:
        Interview.resume(
            saved_from(opened), older, environment(), clock=time.clock(), site=BELGIAN_SCHOOL, participant=child()
        )

    assert refused.value.code == "interview.other_version"


def test_incident_33_durations_ignore_a_wall_clock_that_jumps(begun: Interview, time: SteppedClock) -> None:
    """Ten years back in the middle: the times of the paradata still rise."""
    first = begun.go_next().save.events[0].at_ms
    time.jump(timedelta(days=-3650))

    second = begun.go_next().save.events[0].at_ms

    assert second > first


def test_incident_16_control_characters_and_lone_surrogates_do_not_reach_the_record(
    older: FormDefinition, start: Callable[..., Interview]
) -> None:
    """NUL, a lone surrogate and a bell are dropped; letters, joined and decomposed, stay."""
    from app.protocol.canonical import normal_text

    assert normal_text("a\x00b\ud800c\x07d") == "abcd"
    assert normal_text("e\u0301 \u0645 \U0001f642") == "é \u0645 \U0001f642"


def test_questions_for_the_adult_come_apart(begun: Interview) -> None:
    """The child never meets them."""
    assert all("/adult/" not in path for path in begun.pages())
    assert "/data/adult/born_here" in begun.pages(adult=True)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["next", "back", "answer", "skip", "clear"]), max_size=60), st.integers(0, 9))
def test_ui_37_progress_never_goes_back_and_nothing_is_lost(
    start: Callable[..., Interview], steps: list[str], pick: int
) -> None:
    """Whatever a child taps, progress rises, the position stays inside, and answers are what was given last."""
    interview = start()
    interview.assent(agreed=True)
    given_answers: dict[str, object] = {}
    progress = interview.progress()
    for step in steps:
        path = interview.position
        if step == "next":
            interview.go_next()
        elif step == "back":
            interview.go_back()
        elif path is not None and step == "answer":
            choices = interview.question(path).choices
            value = choices[pick % len(choices)].name
            assert isinstance(interview.answer(path, value), Step)
            given_answers[path] = value
        elif path is not None and step == "skip":
            interview.answer(path, Missing.DONT_KNOW)
            given_answers[path] = Missing.DONT_KNOW
        elif path is not None:
            interview.clear(path)
            given_answers.pop(path, None)

        assert interview.progress() >= progress
        progress = interview.progress()
        assert interview.position is None or interview.position in interview.pages()

    kept = {path: interview.answer_to(path) for path in interview.pages() if interview.answer_to(path) is not None}
    offered = {
        path: value
        for path, value in given_answers.items()
        if isinstance(value, Missing) or value in {choice.name for choice in interview.question(path).choices}
    }
    assert {path: kept.get(path) for path in offered} == offered
