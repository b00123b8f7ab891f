"""Prints our engine, JavaRosa and ODK Web Forms side by side, on the same forms and answers, cold and warm.

    python -m tests.benchmarks.bench_peers --who FILE.xlsx [--install FOLDER]

JavaRosa (inside the pyxform wheel) needs a JDK; ODK Web Forms needs Node and a folder that holds it, which the
variable IMMERSE_WEB_FORMS names or ``--install`` fills with npm. What is not there is named in the table. Wall-clock
milliseconds of one process each; "cold" is the first load in a fresh process, "warm" the median of the later ones. An
answer is timed until every value is up to date; a cascade with its choices and labels. The answers shown
are those of the third pass over the same questions, so that the JVM and Node are warm; "first answer" is the first.
"""

import gc
import json
import os
import random
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
        Contest("roster 50 x 20", roster(instances=1), cells, before=members, is_numeric=True),
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


def show(contest: Contest, ours: dict[str, float], peers: Mapping[str, dict[str, float] | str]) -> None:
    """Rows of one contest, with the ratio to the better peer."""
    click.echo(f"\n{contest.name}")
    for row, mine in ours.items():
        cells, known = "", []
        for name in ("JavaRosa", "Web Forms"):
            there = peers[name]
            if isinstance(there, str):
                cells += f"{there:>16}"
            else:
                cells += f"{there[row]:>16.3f}"
                known.append(there[row])
        ratio = f"{min(known) / mine:>10.1f} x" if known and mine else f"{'-':>12}"
        click.echo(f"  {row:<16}{mine:>12.3f}{cells}{ratio}")


def _peer(run: Callable[[list[Job]], list[dict[str, object]]], contest: Contest) -> dict[str, float] | str:
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
    click.echo(f"{'ms':<18}{'ours':>12}{'JavaRosa':>16}{'Web Forms':>16}{'better peer':>12}")
    for contest in contests(who):
        mine = in_fresh_process(contest)
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            peers: dict[str, dict[str, float] | str] = {"JavaRosa": "no JDK", "Web Forms": "not installed"}
            if jar is not None:
                peers["JavaRosa"] = _peer(partial(run_javarosa, folder=folder, jar=jar), contest)
            if modules is not None:
                peers["Web Forms"] = _peer(partial(run_web_forms, folder=folder, modules=modules), contest)
            show(contest, figures(mine), peers)


if __name__ == "__main__":
    main()
