"""Simulated children: plausible answers by age, refusals, stops and languages, all from one seed.

A child has a latent mood. Young children choose the best option far more often than older ones (Read & MacFarlane 2006,
as CHILD_UI reports it); some say they do not know or would rather not say, a few stop, a few do not want to begin.
The shares below are assumptions that make the data look alive; they claim nothing about real children.
"""

import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.errors import AppError
from app.forms import FormDefinition, QuestionKind, QuestionView
from app.interview import Clock, Interview, Open
from app.protocol.missing import Missing
from app.storage.rows import Participant
from app.trial.runner import Bench, give, open_interview, test_consent

SHARE_NOT_WILLING = 0.02
SHARE_STOPS = 0.03
SHARE_INTERRUPTED = 0.02
SHARE_DONT_KNOW = 0.03
SHARE_RATHER_NOT_SAY = 0.02
TRIES_PER_QUESTION = 25
_CHILDREN_PER_CLASS = 25


@dataclass(frozen=True)
class SimulationReport:
    """How many children ended in which way; together they are all who were asked."""

    final: int = 0
    unfinished: int = 0
    stopped: int = 0
    not_willing: int = 0


class SimulatedTime:
    """A clock that moves only when a child thinks, so that a seed gives the same times everywhere."""

    def __init__(self, start: datetime) -> None:
        self._start = start.astimezone(UTC)
        self._elapsed_ms = 0

    def pass_ms(self, duration_ms: int) -> None:
        """Let time pass."""
        self._elapsed_ms += duration_ms

    def clock(self) -> Clock:
        """The clock as an interview takes it."""
        return Clock(
            now=lambda: self._start + timedelta(milliseconds=self._elapsed_ms), monotonic_ms=lambda: self._elapsed_ms
        )


def seeded_uuid4(rng: random.Random) -> Callable[[], str]:
    """Version-4 UUIDs from a seed."""
    return lambda: str(uuid.UUID(int=rng.getrandbits(128), version=4))


@dataclass(frozen=True)
class _Child:
    age: int
    mood: float
    """0..1; where on a scale this child tends to answer."""
    language: str
    stops_at: float
    """Share of the questions after which the child stops or is interrupted; 1 or more: never."""
    is_interrupted: bool


def simulate(
    bench: Bench,
    rng: random.Random,
    *,
    time: SimulatedTime,
    children: int,
    ages: tuple[int, int],
    on_child: Callable[[int], None] = lambda _: None,
) -> SimulationReport:
    """Interview simulated children through the real engine, interview and store.

    Args:
        bench: where the interviews go; its clock must be that of `time`.
        rng: the only source of randomness.
        time: moves on as children think.
        children: how many.
        ages: youngest and oldest, both included.
        on_child: called with the number of children done.

    Raises:
        AppError: ``trial.seed_used``: the same command ran here before.
    """
    counts = {"final": 0, "unfinished": 0, "stopped": 0, "not_willing": 0}
    prefix = f"SIM-{rng.getrandbits(24):06X}-"
    if any(known.code.startswith(prefix) for known in bench.store.participants(bench.site.site_id)):
        raise AppError("trial.seed_used", "The children of this seed are on the laptop already. Choose another seed.")
    for index in range(children):
        child = _new_child(rng, bench.definition, ages)
        participant = Participant(
            code=f"{prefix}{index + 1:04d}",
            site_id=bench.site.site_id,
            class_label=f"sim {index // _CHILDREN_PER_CLASS + 1}",
            seat=index % _CHILDREN_PER_CLASS + 1,
            age=child.age,
            consent=test_consent(bench.clock.now()),
        )
        if rng.random() < SHARE_NOT_WILLING:
            bench.store.add_participant(participant)
            bench.store.mark_assent_refused(participant.code)
            counts["not_willing"] += 1
        else:
            counts[_sit(bench, rng, time, child=child, participant=participant)] += 1
        on_child(index + 1)
    return SimulationReport(**counts)


def _new_child(rng: random.Random, definition: FormDefinition, ages: tuple[int, int]) -> _Child:
    names = [language.name for language in definition.languages]
    leaves = rng.random() < SHARE_STOPS + SHARE_INTERRUPTED
    return _Child(
        age=rng.randint(*ages),
        mood=min(max(rng.gauss(0.68, 0.2), 0.0), 1.0),
        language=rng.choice(names) if names else definition.default_language,
        stops_at=rng.uniform(0.1, 0.9) if leaves else 2.0,
        is_interrupted=rng.random() < SHARE_INTERRUPTED / (SHARE_STOPS + SHARE_INTERRUPTED),
    )


def _sit(bench: Bench, rng: random.Random, time: SimulatedTime, *, child: _Child, participant: Participant) -> str:
    interview = open_interview(bench, participant, language=child.language)
    while (path := interview.position) is not None:
        if interview.progress() >= child.stops_at:
            bench.store.cut(interview.unfinished() if child.is_interrupted else interview.stop())
            return "unfinished" if child.is_interrupted else "stopped"
        time.pass_ms(int(rng.lognormvariate(8.6, 0.5)))
        question = interview.question(path)
        if question.takes_answer and not question.readonly:
            _answer(bench, rng, interview, child=child, question=question)
        bench.store.save(interview.go_next().save)
    for path in interview.pages(adult=True):
        _answer(bench, rng, interview, child=child, question=interview.question(path))
    ended = interview.finish()
    if isinstance(ended, Open):
        raise AppError("trial.not_finished", "A simulated child left questions open.", open=len(ended.unanswered))
    bench.store.cut(ended)
    return "final"


def _answer(bench: Bench, rng: random.Random, interview: Interview, *, child: _Child, question: QuestionView) -> None:
    if question.name == "age":
        if give(bench, interview, path=question.path, value=str(child.age)) is None:
            return
    elif (drawn := rng.random()) < SHARE_DONT_KNOW + SHARE_RATHER_NOT_SAY:
        reason = Missing.DONT_KNOW if drawn < SHARE_DONT_KNOW else Missing.RATHER_NOT_SAY
        give(bench, interview, path=question.path, value=reason)
        return
    for _ in range(TRIES_PER_QUESTION):
        value = _plausible(rng, child, question)
        if value is not None and give(bench, interview, path=question.path, value=value) is None:
            return
    give(bench, interview, path=question.path, value=Missing.DONT_KNOW)


def _plausible(rng: random.Random, child: _Child, question: QuestionView) -> str | None:
    """An answer that such a child could give; None for kinds that only a device could answer."""
    if question.kind is QuestionKind.SELECT_ONE and question.choices:
        if question.child.get("scale", "yn") == "yn":
            return rng.choice(question.choices).name
        position = _position(rng, child, len(question.choices))
        is_negative = question.child.get("tone") == "negative"
        return question.choices[len(question.choices) - 1 - position if is_negative else position].name
    if question.kind is QuestionKind.SELECT_MULTIPLE and question.choices:
        count = min(len(question.choices), 1 + (rng.random() < 0.3) + (rng.random() < 0.1))
        return " ".join(choice.name for choice in rng.sample(question.choices, count))
    if question.kind is QuestionKind.RANK and question.choices:
        return " ".join(choice.name for choice in rng.sample(question.choices, len(question.choices)))
    if question.kind is QuestionKind.RANGE:
        low, high = int(question.parameters.get("start", "0")), int(question.parameters.get("end", "10"))
        return str(low + _position(rng, child, high - low + 1))
    if question.kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL):
        return str(rng.randint(0, max(child.age, 1)))
    if question.kind is QuestionKind.DATE:
        born = _day_of_life(rng, child)
        return born.date().isoformat()
    if question.kind is QuestionKind.TEXT:
        return rng.choice(("my friends", "mijn broer", "ملعب", "школа", "我的猫"))
    if question.kind is QuestionKind.ACKNOWLEDGE:
        return "OK"
    return None


def _day_of_life(rng: random.Random, child: _Child) -> datetime:
    """A day in the life of this child, counted from a fixed day so that the wall clock plays no part."""
    return datetime(2026, 1, 1, tzinfo=UTC) - timedelta(days=rng.randint(0, child.age * 365))


def _position(rng: random.Random, child: _Child, options: int) -> int:
    top_bias = 0.5 if child.age <= 7 else 0.25 if child.age <= 10 else 0.05
    if rng.random() < top_bias:
        return options - 1
    return min(max(round(rng.gauss(child.mood * (options - 1), options / 5)), 0), options - 1)
