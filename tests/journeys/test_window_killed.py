"""The plug is pulled at random moments of interviews in the real window: at most the open question is lost.

Two hundred rounds by hand, about an hour beside other work: ``pytest -m slow`` on this file.
"""

import os
import random
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.forms import Environment, FormDefinition, SavedState, Session, parse_form
from app.interview import load_policy
from app.protocol.wire import Assignment, RosterEntry, SiteInfo
from app.storage import Store
from app.storage.rows import Consent, InterviewState, SavedInterview
from tests.fresh_store import PASSPHRASE, fresh_store
from tests.journeys.laptops import REPO
from tests.storage.conftest import SITE, enrol_directly
from tests.ui.conftest import form_package

CHILDREN = tuple(f"W{number:03d}" for number in range(40))
LONGEST_MS = 120


def _now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with a class whose parents agreed, and the questionnaire for 10-18 years."""
    store = fresh_store(tmp_path / "store", now=_now)
    enrol_directly(store)
    store.save_form(form_package(REPO / "questionnaires/wellbeing_older/form.xlsx", (10, 18)))
    site = SiteInfo(site_id=SITE, name="School", country="BE", region="BE10", setting="formal_secondary")
    roster = tuple(
        RosterEntry(code=code, site_id=SITE, class_label="1A", seat=seat, age=14)
        for seat, code in enumerate(CHILDREN, start=1)
    )
    store.save_assignment(Assignment(forms=(), sites=(site,), roster=roster))
    for code in CHILDREN:
        store.record_consent(code, Consent("guardian", "P", load_policy().version, "en", _now()))
    store.close()
    return tmp_path / "store"


@dataclass
class Heard:
    """What the process said until it was killed, of the interview that it was in."""

    child: str | None = None
    shown: list[str] = field(default_factory=list)
    saved: list[str] = field(default_factory=list)
    last: str = ""
    ended: list[str] = field(default_factory=list)

    def take(self, line: str) -> None:
        """One line; half of one was cut off by the kill and says nothing."""
        if not line.endswith("\n"):
            return
        word, _, rest = line.strip().partition(" ")
        self.last = word
        if word == "child":
            self.child, self.shown, self.saved = rest, [], []
        elif word == "shown":
            self.shown.append(rest)
        elif word == "saved":
            self.saved.append(rest)
        elif word == "end":
            self.ended.append(rest)


def _interrupted(folder: Path, *, lines: int, wait_ms: float, seed: str, codes: tuple[str, ...]) -> Heard:
    """Let children answer, and kill the process some time after so many lines; all that it said counts."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.child_at_keys", str(folder), seed, *codes],
        cwd=REPO,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    heard = Heard()
    for count, line in enumerate(process.stdout, start=1):
        heard.take(line)
        if count == lines:
            # The process goes on meanwhile; a thread of its own pulls the plug while this one listens to the end.
            threading.Thread(target=_pull, args=(process, wait_ms)).start()
    process.wait(timeout=60)
    return heard


def _pull(process: "subprocess.Popen[str]", wait_ms: float) -> None:
    time.sleep(wait_ms / 1000)
    process.kill()


def _questions_after(definition: FormDefinition, saved: SavedInterview, path: str) -> set[str]:
    """The question itself and the one that comes after it in the interview as it is stored."""
    environment = Environment(now=_now, zone=UTC, uuid4=lambda: "0", random=random.random, device_id="d", username="")
    session = Session.load(definition, environment, SavedState.from_json(saved.session_json))
    asked = list(session.questions())
    return {path, *asked[asked.index(path) + 1 : asked.index(path) + 2]}


def _definition(folder: Path) -> FormDefinition:
    store = Store.open(folder, PASSPHRASE, now=_now)
    (form,) = store.forms()
    package = store.form_package(form.form_id, form.version)
    store.close()
    return parse_form(package.xform, attachments=package.files())


def _pull_the_plug(folder: Path, rounds: int, seed: int) -> dict[str, int]:
    """Kill so many times, and look each time at what is in the store.

    Returns:
        How often the process was in the middle of what.
    """
    definition = _definition(folder)
    chance, waiting = random.Random(seed), list(CHILDREN)  # noqa: S311 - not for secrets
    before: dict[str, dict[str, str | None]] = {}
    moments: dict[str, int] = {}
    stood_at: str | None = None
    for number in range(rounds):
        heard = _interrupted(
            folder,
            lines=chance.randint(2, 40),
            wait_ms=chance.uniform(0, LONGEST_MS),
            seed=f"{seed}.{number}.",
            codes=tuple(waiting),
        )
        moments[heard.last] = moments.get(heard.last, 0) + 1
        if stood_at is not None and heard.child == waiting[0] and heard.shown:
            assert heard.shown[0] == stood_at, (number, heard.shown[0], stood_at)
        waiting = [code for code in waiting if code not in heard.ended]
        store = Store.open(folder, PASSPHRASE, now=_now)
        assert store.check() == ()
        rows = {row.participant: row for row in store.interviews()}
        assert all(rows[code].state is InterviewState.FINAL for code in heard.ended)
        stood_at = None
        row = rows.get(heard.child or "")
        if row is not None and row.state is InterviewState.DRAFT and heard.shown:
            kept = store.interview(row.entity)
            answers = dict(kept.answers)
            known = before.get(row.entity, {})
            assert {path: answers.get(path) for path in known} == known, number
            assert set(heard.saved) <= set(answers), (number, set(heard.saved) - set(answers))
            # Right after assent nothing says yet where the child is: it begins at the first question.
            stood_at = kept.position if kept.position or answers else heard.shown[0]
            assert stood_at in _questions_after(definition, kept, heard.shown[-1]), number
            if heard.last in ("shown", "answering", "saved"):
                assert stood_at == heard.shown[-1], number
            before[row.entity] = answers
        store.close()
    return moments


@pytest.mark.parametrize("rounds", [2, pytest.param(200, marks=[pytest.mark.slow, pytest.mark.timeout(7200)])])
def test_ui_40_41_a_kill_at_any_moment_loses_at_most_the_open_question(folder: Path, rounds: int) -> None:
    """Every answer shown as saved is there, no answer of before has changed, and it goes on at the same question."""
    moments = _pull_the_plug(folder, rounds, seed=20261124)

    print(moments)  # noqa: T201 - the figures of the long run
    assert sum(moments.values()) == rounds
    assert moments.keys() <= {"child", "page", "shown", "answering", "saved", "leaving", "end"}
