"""Sittings with the real questionnaires of the study."""

import itertools
import random
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.forms import Environment, FormDefinition, convert_workbook, parse_form
from app.interview import Clock, Interview, load_policy
from app.storage.rows import Consent, NewInterview, Participant, SavedInterview, Site

BELGIAN_SCHOOL = Site("S-1", "School", "BE", "BE10", "formal_primary")
GUARDIAN = Consent("guardian", "R-1", "v1", "nl", datetime(2026, 11, 1, tzinfo=UTC))


def child(age: int | None = 8, *, consent: Consent | None = GUARDIAN) -> Participant:
    """A child of the roster."""
    return Participant("C1", "S-1", "3A", 1, age=age, consent=consent)


class SteppedClock:
    """Both clocks of a sitting; every look costs a millisecond."""

    def __init__(self) -> None:
        self._ticks = itertools.count(1)
        self.wall = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def clock(self) -> Clock:
        """As an interview takes it."""
        return Clock(now=lambda: self.wall, monotonic_ms=lambda: next(self._ticks))

    def jump(self, by: timedelta) -> None:
        """Somebody sets the wall clock."""
        self.wall += by


def environment(seed: int = 1) -> Environment:
    """A world without surprises."""
    rng = random.Random(seed)  # noqa: S311 - repeatable
    return Environment(
        now=lambda: datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
        zone=UTC,
        uuid4=lambda: str(uuid.UUID(int=rng.getrandbits(128), version=4)),
        random=rng.random,
        device_id="device",
        username="",
    )


@pytest.fixture(scope="session")
def younger(repo: Path) -> FormDefinition:
    """The form for 6-9."""
    return load(repo, "wellbeing_younger")


@pytest.fixture(scope="session")
def older(repo: Path) -> FormDefinition:
    """The form for 10-18."""
    return load(repo, "wellbeing_older")


def load(repo: Path, form_id: str) -> FormDefinition:
    """Convert and compile a questionnaire."""
    converted = convert_workbook(repo / "questionnaires" / form_id / "form.xlsx")
    return parse_form(converted.xform_xml, attachments=converted.attachments)


@pytest.fixture(scope="session")
def form_of(repo: Path) -> Callable[[str], FormDefinition]:
    """A questionnaire of the study, compiled once."""
    known: dict[str, FormDefinition] = {}

    def found(form_id: str) -> FormDefinition:
        if form_id not in known:
            known[form_id] = load(repo, form_id)
        return known[form_id]

    return found


@pytest.fixture
def time() -> SteppedClock:
    """The test's clocks."""
    return SteppedClock()


@pytest.fixture
def start(younger: FormDefinition, time: SteppedClock) -> Callable[..., Interview]:
    """Opens a sitting at the assent screen."""

    def open_one(
        participant: Participant | None = None, *, site: Site = BELGIAN_SCHOOL, definition: FormDefinition = younger
    ) -> Interview:
        return Interview.start(
            definition,
            environment(),
            clock=time.clock(),
            site=site,
            participant=participant or child(),
            policy=load_policy(),
        )

    return open_one


@pytest.fixture
def begun(start: Callable[..., Interview]) -> Interview:
    """A sitting whose child has agreed."""
    interview = start()
    assert interview.assent(agreed=True) is not None
    return interview


def saved_from(opened: NewInterview, **changes: object) -> SavedInterview:
    """What the store would give back for an interview that was just opened."""
    fields: dict[str, object] = {
        "entity": opened.entity,
        "form_id": opened.form_id,
        "form_version": opened.form_version,
        "site_id": opened.site_id,
        "participant": opened.participant,
        "language": opened.language,
        "state": "draft",
        "position": None,
        "opened_at_utc": opened.opened_at_utc,
        "changed_at_utc": opened.opened_at_utc,
        "elapsed_ms": 0,
        "session_json": opened.session_json,
        "answers": {},
        "properties": opened.properties,
        **changes,
    }
    return SavedInterview(**fields)  # type: ignore[arg-type]  # the fields of a row, by name
