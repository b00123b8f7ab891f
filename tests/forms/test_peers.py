"""Whole forms answered here, in JavaRosa and in ODK Web Forms: where both agree, the engine agrees with them.

JavaRosa runs where a JDK is. ODK Web Forms runs where the environment variable IMMERSE_WEB_FORMS names a folder
``node_modules`` that holds it (``python -m tests.benchmarks.bench_peers --install FOLDER`` makes one).
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

import pytest

from app.errors import AppError
from app.forms import FormError
from tests.forms.conformance_adapter import CheckedSession, open_session
from tests.forms.peers import Job, javarosa_jar, run_javarosa, run_web_forms, web_forms_modules
from tests.forms.random_forms import Author
from tests.forms.scenario import xform

FORMS = 40
FIELDS = (
    "count",
    "relevant",
    "readonly",
    "required",
    "value",
    "valid",
    "violation",
    "message",
    "label",
    "hint",
    "choices",
)
States = list[Mapping[str, Mapping[str, object]]]


def random_jobs(seed: int) -> list[Job]:
    """Random forms with their interviews."""
    author = Author(seed)
    written = [author.form() for _ in range(FORMS)]
    return [Job(xform(form.table), tuple(form.steps)) for form in written]


def shared_jobs(shared: Path) -> list[Job]:
    """Forms and interviews of the conformance cases, without their expectations."""
    cases = [
        json.loads(file.read_text(encoding="utf-8")) for file in sorted((shared / "conformance/cases").glob("*.json"))
    ]
    return [Job(case["xform"], tuple(case["steps"]), case.get("attachments", {})) for case in cases]


def answered_here(job: Job) -> States:
    """State after each step; a step that is refused changes nothing."""
    session = open_session(job.xform, job.attachments, {})
    states = [cast("Mapping[str, Mapping[str, object]]", session.snapshot()["nodes"])]
    for step in job.steps:
        try:
            _take(session, step)
        except AppError:
            states.append({"error": {}})
            continue
        states.append(cast("Mapping[str, Mapping[str, object]]", session.snapshot()["nodes"]))
    return states


def _take(session: CheckedSession, step: Mapping[str, str]) -> None:
    if "set" in step:
        session.set(step["set"], step["value"])
        return
    calls: dict[str, Callable[[str], None]] = {
        "add_repeat": session.add_repeat,
        "remove_repeat": session.remove_repeat,
        "language": session.set_language,
    }
    ((name, value),) = step.items()
    calls[name](value)


def plain(value: object) -> object:
    """Texts with their white space as HTML shows it; what differs each time (identifiers, times) as a word."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if not isinstance(value, str):
        return value
    if value.startswith("uuid:"):
        return "<uuid>"
    return "<moment>" if value[:3] == "202" and "T" in value else " ".join(value.split())


def differing(jobs: list[Job], results: list[list[dict[str, object]]]) -> tuple[list[str], int]:
    """What every peer says and the engine does not, and how much was compared.

    A job in which a peer refuses the form or a step is compared up to there.
    """
    found, compared = [], 0
    for job, answers in zip(jobs, zip(*results, strict=True), strict=True):
        if any("error" in answer for answer in answers):
            continue
        try:
            ours = answered_here(job)
        except FormError as error:
            found.append(f"not loaded: {error}")
            continue
        peers = [cast("States", answer["states"]) for answer in answers]
        for at, (here, *there) in enumerate(zip(ours, *peers, strict=True)):
            if any("error" in state for state in (here, *there)):
                break
            for path, name in ((path, name) for path in set.intersection(*map(set, there)) for name in FIELDS):
                said = [state[path].get(name) for state in there]
                if any(name not in state[path] for state in there) or any(plain(one) != plain(said[0]) for one in said):
                    continue
                compared += 1
                if plain(here.get(path, {}).get(name)) != plain(said[0]):
                    found.append(f"after {at} steps {path} {name}: {said[0]!r}, here {here.get(path, {}).get(name)!r}")
    return found, compared


@pytest.fixture(params=["random", "shared"])
def jobs(request: pytest.FixtureRequest) -> list[Job]:
    """Forms to answer."""
    return random_jobs(11) if request.param == "random" else shared_jobs(request.getfixturevalue("shared"))


def test_both_peers_and_the_engine_end_alike(jobs: list[Job], tmp_path: Path) -> None:
    """Every value, relevance, message, label, hint and choice on which the two agree, after every step."""
    jar, modules = javarosa_jar(), web_forms_modules()
    if jar is None or modules is None:
        pytest.skip("needs a JDK, and ODK Web Forms in the folder that IMMERSE_WEB_FORMS names")

    results = [run_javarosa(jobs, tmp_path, jar=jar), run_web_forms(jobs, tmp_path, modules=modules)]
    found, compared = differing(jobs, results)

    assert found == []
    assert compared > 5_000


def test_random_forms_keep_their_relevance_as_in_javarosa(tmp_path: Path) -> None:
    """Where only JavaRosa is installed: relevance, required and readonly, on which its own conventions have no say."""
    jar = javarosa_jar()
    if jar is None:
        pytest.skip("needs a JDK (java, javac)")
    jobs = random_jobs(12)

    states = run_javarosa(jobs, tmp_path, jar=jar)
    for answer in states:
        for state in cast("States", answer.get("states", [])):
            for node in state.values():
                for name in FIELDS:
                    if name not in ("count", "relevant", "required", "readonly") and isinstance(node, dict):
                        node.pop(name, None)
    found, compared = differing(jobs, [states])

    assert found == []
    assert compared > 5_000
