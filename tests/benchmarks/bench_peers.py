"""Prints our engine, JavaRosa and ODK Web Forms side by side, on the same forms and answers, cold and warm.

    python -m tests.benchmarks.bench_peers --who FILE.xlsx [--install FOLDER]

JavaRosa (inside the pyxform wheel) needs a JDK; ODK Web Forms needs Node and a folder that holds it, which the
variable IMMERSE_WEB_FORMS names or ``--install`` fills with npm. What is not there is named in the table. Wall-clock
milliseconds of one process each; "cold" is the first load in a fresh process, "warm" the median of the later ones. An
answer is timed until every value is up to date; a cascade with its choices and labels. The answers shown
are those of the third pass over the same questions, so that the JVM and Node are warm; "first answer" is the first.
Where a ratio is below ten, the last column says what is known of the reason, from figures of the same run.
"""

import gc
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click

from app.forms import Session, convert_workbook, parse_form
from app.forms.instances import instance_from_file
from tests.benchmarks.bench_forms import (
    cascade,
    environment,
    gate,
    percentile,
    roster,
    some_answers,
    thousand_questions,
)
from tests.forms.peers import (
    ENVIRONMENT_KEY,
    Job,
    Step,
    install_web_forms,
    javarosa_jar,
    run_javarosa,
    run_web_forms,
    web_forms_modules,
)

LOADS = 6
PASSES = 3
RUNTIMES = {"JavaRosa": "JVM", "Web Forms": "Node"}
_Run = Callable[[list[Job]], list[dict[str, object]]]
WISHED = 10
"""How many times faster than the better peer a figure should be; where it is not, the table says why."""
COLD = {"load warm": "load cold", "answer p50": "first answer", "answer p95": "first answer"}


@dataclass(frozen=True)
class Contest:
    """A form with answers that are given once per pass."""

    name: str
    xform: str
    answers: tuple[Step, ...]
    before: tuple[Step, ...] = ()
    attachments: Mapping[str, str] | None = None
    reads: str = ""
    is_numeric: bool = False
    target: float = 5
    """Least ratio to the better peer, warm against warm."""

    def steps(self) -> tuple[Step, ...]:
        """Every pass; each gives other numbers than the one before, for an answer that is there already is no work."""
        passes = [step for turn in range(PASSES) for step in self._pass(turn)]
        return (*self.before, *passes)

    def _pass(self, turn: int) -> tuple[Step, ...]:
        if not self.is_numeric:
            return self.answers
        return tuple({"set": step["set"], "value": str((int(step["value"]) + turn) % 10)} for step in self.answers)

    def job(self) -> Job:
        """For the peers: every pass in one interview; only the last one is looked at."""
        return Job(self.xform, self.steps(), self.attachments or {}, LOADS, self.reads)


def contests(who: Path | None) -> list[Contest]:
    """The five forms of the issue; the verbal autopsy where its file is given."""
    chance = random.Random(3)  # noqa: S311 - repeatable, not secret
    flat = Session.start(parse_form(thousand_questions()), environment())
    asked = [path for path in flat.all_questions() if flat.definition.by_path[path].bind.calculate is None]
    some = tuple({"set": chance.choice(asked), "value": str(chance.randint(0, 9))} for _ in range(400))
    cells = tuple(
        {"set": f"/data/m[{chance.randint(1, 50)}]/q{chance.randint(0, 19)}", "value": str(chance.randint(0, 9))}
        for _ in range(200)
    )
    members: tuple[Step, ...] = ({"add_repeat": "/data/m"},) * 49
    xml, files = cascade()
    found = [
        Contest("1,000 questions", thousand_questions(), some, is_numeric=True),
        Contest("roster 50 x 20", roster(instances=1), cells, before=members, is_numeric=True, target=3),
        Contest("600 expressions", gate(), ({"set": "/data/n", "value": "600"}, {"set": "/data/n", "value": "0"}) * 5),
        Contest(
            "20,000-row cascade",
            xml,
            tuple({"set": "/data/d", "value": f"d{number}"} for number in range(8)),
            attachments={name: content.decode() for name, content in files.items()},
            reads="/data/v",
        ),
    ]
    if who is not None:
        real = convert_workbook(who).xform_xml
        session = Session.start(parse_form(real), environment())
        answers = tuple({"set": path, "value": value} for path, value in some_answers(session)[:200])
        found.insert(3, Contest("WHO verbal autopsy", real, answers))
    return found


def measured_here(
    xform: str, steps: list[Step], attachments: Mapping[str, str] | None, reads: str
) -> dict[str, list[float]]:
    """Loads and answers of our engine, in milliseconds, as the peers' programs give them."""
    files = {name: text.encode() for name, text in (attachments or {}).items()}
    loads: list[float] = []
    session: Session | None = None
    for _ in range(LOADS):
        session = None
        gc.collect()
        loads.append(_timed(lambda: Session.start(parse_form(xform, attachments=files), environment())))
    session = Session.start(parse_form(xform, attachments=files), environment())
    gc.collect()
    answers: list[float] = []
    for step in steps:
        took = _timed(partial(_take, session, step, reads))
        if "set" in step:
            answers.append(took)
    return {"loads": loads, "answers": answers}


def _take(session: Session, step: Step, reads: str) -> None:
    if "add_repeat" in step:
        session.add_repeat(step["add_repeat"])
        return
    session.set(step["set"], step["value"])
    if reads:
        session.question(reads)


def _timed(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000


def in_fresh_process(contest: Contest) -> dict[str, list[float]]:
    """As ``measured_here``, in a process of its own, so that the first load is cold."""
    told = json.dumps([contest.xform, contest.steps(), contest.attachments, contest.reads])
    command = [sys.executable, "-c", "from tests.benchmarks.bench_peers import child; child()"]
    ran = subprocess.run(command, input=told, capture_output=True, text=True, check=True, timeout=300)
    found: dict[str, list[float]] = json.loads(ran.stdout)
    return found


def child() -> None:
    """What runs in the fresh process: form, steps, attachments and list as JSON in, times as JSON out."""
    click.echo(json.dumps(measured_here(*json.loads(sys.stdin.read()))))


def figures(found: Mapping[str, object]) -> dict[str, float]:
    """The figures of the table; the answers are those of the last pass."""
    loads, answers = found["loads"], found["answers"]
    assert isinstance(loads, list)
    assert isinstance(answers, list)
    last = answers[-(len(answers) // PASSES) :]
    return {
        "load cold": loads[0],
        "load warm": statistics.median(loads[1:]),
        "answer p50": percentile(last, 0.5),
        "answer p95": percentile(last, 0.95),
        "first answer": answers[0],
    }


def reason(
    contest: Contest,
    row: str,
    mine: Mapping[str, float],
    *,
    peer: str,
    theirs: Mapping[str, float],
    facts: Mapping[str, str],
) -> str:
    """What is known of a ratio below ten; "" where ten is reached, or where figures are cold.

    Ten is what is wished for, the contest's target what is settled: the words say which of the two is missed.

    Args:
        contest: the form.
        row: name of the figure.
        mine, theirs: figures of ours and of the better peer.
        peer: name of the better peer.
        facts: what was found out about this contest and peer, by row.
    """
    if row not in COLD:
        return ""
    ratio = theirs[row] / mine[row]
    if ratio >= WISHED:
        return ""
    parts = [facts[row]] if row in facts else []
    few = len(contest.answers)
    if row == "answer p95" and few <= 20:
        parts.append(f"the slowest of {few} answers")
    parts.append(f"a JIT-warmed {RUNTIMES[peer]} (cold {theirs[COLD[row]]:.3g} ms) against a Python process")
    missed = contest.target if ratio < contest.target else WISHED
    return f"under {missed:g} x: " + "; ".join(parts)


def facts_here(contest: Contest) -> dict[str, str]:
    """What a figure of this contest is made of, by row, as our engine has it."""
    form = parse_form(contest.xform, attachments=dict.fromkeys(contest.attachments or {}, b"name,label\n"))
    asked = [re.sub(r"\[\d+\]", "", step["set"]) for step in contest.answers]
    unread = sum(not form.readers[form.by_path[path].index] for path in asked)
    found = {}
    if unread * 2 > len(asked):
        found["answer p50"] = f"{unread} of {len(asked)} answers are read by no expression: the bare call"
    if contest.attachments:
        found["load warm"] = f"{_reading_ms(contest.attachments):.0f} ms of ours read the list"
    return found


def _reading_ms(attachments: Mapping[str, str]) -> float:
    """Median of reading the lists alone."""
    files = [(name, text.encode()) for name, text in attachments.items()]
    times = []
    for _ in range(LOADS):
        gc.collect()
        times.append(_timed(lambda: [instance_from_file(name, name, content) for name, content in files]))
    return statistics.median(times)


def own_sums_only(run: _Run) -> bool:
    """Whether a peer, asked by one member of the roster for the sum over all, adds up that member's own answer only."""
    first, second = "/data/m[1]", "/data/m[2]"
    steps: tuple[Step, ...] = (
        {"add_repeat": "/data/m"},
        {"set": f"{first}/q1", "value": "1"},
        {"set": f"{second}/q1", "value": "3"},
        {"set": f"{first}/q1", "value": "9"},
    )
    (found,) = run([Job(roster(instances=1), steps)])
    states = found.get("states")
    assert isinstance(states, list), "the peer plays this form"
    share = states[-1][f"{first}/share"]["value"]
    return float(share or "nan") == 1.0


def show(
    contest: Contest,
    ours: dict[str, float],
    peers: Mapping[str, dict[str, float] | str],
    *,
    facts: Mapping[str, Mapping[str, str]],
) -> None:
    """Rows of one contest, with the ratio to the better peer, and what is known of it where it is low."""
    click.echo(f"\n{contest.name}")
    known = {name: figures for name, figures in peers.items() if not isinstance(figures, str)}
    for row, mine in ours.items():
        cells = ""
        for there in peers.values():
            cells += f"{there:>16}" if isinstance(there, str) else f"{there[row]:>16.3f}"
        ratio, why = f"{'-':>12}", ""
        if known and mine:
            peer = min(known, key=lambda name: known[name][row])
            ratio = f"{known[peer][row] / mine:>10.1f} x"
            why = reason(contest, row, ours, peer=peer, theirs=known[peer], facts=facts[peer])
        click.echo(f"  {row:<16}{mine:>12.3f}{cells}{ratio}  {why}".rstrip())


def _peer(run: _Run, contest: Contest) -> dict[str, float] | str:
    try:
        (found,) = run([contest.job()])
    except subprocess.TimeoutExpired:
        return "> 500 s"
    return "refuses it" if "error" in found else figures(found)


@click.command()
@click.option("--who", type=click.Path(path_type=Path, exists=True), help="Workbook of the WHO verbal autopsy.")
@click.option("--install", type=click.Path(path_type=Path), help="Fill this folder with ODK Web Forms by npm first.")
def main(who: Path | None, install: Path | None) -> None:
    """Print the table; milliseconds, lower is better."""
    if install is not None:
        made = install_web_forms(install)
        if made is not None:
            os.environ[ENVIRONMENT_KEY] = str(made)
    jar, modules = javarosa_jar(), web_forms_modules()
    click.echo(f"{'ms':<18}{'ours':>12}{'JavaRosa':>16}{'Web Forms':>16}{'better peer':>12}  reason")
    for contest in contests(who):
        mine = in_fresh_process(contest)
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            peers: dict[str, dict[str, float] | str] = {"JavaRosa": "no JDK", "Web Forms": "not installed"}
            facts = {name: facts_here(contest) for name in peers}
            runs: dict[str, _Run] = {}
            if jar is not None:
                runs["JavaRosa"] = partial(run_javarosa, folder=folder, jar=jar)
            if modules is not None:
                runs["Web Forms"] = partial(run_web_forms, folder=folder, modules=modules)
            for name, run in runs.items():
                peers[name] = _peer(run, contest)
                if contest.before and own_sums_only(run):
                    facts[name]["answer p95"] = f"{name}'s sum in a member adds up that member only, ours all"
            show(contest, figures(mine), peers, facts=facts)


if __name__ == "__main__":
    main()
