"""Runs the two reference engines on jobs, where they are installed: JavaRosa (a JDK) and ODK Web Forms (Node)."""

import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
WEB_FORMS = "@getodk/xforms-engine"
WEB_FORMS_PIN = f"{WEB_FORMS}@0.22.0"
ENVIRONMENT_KEY = "IMMERSE_WEB_FORMS"

Step = Mapping[str, str]
State = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True)
class Job:
    """A form and the steps to take in it.

    Args:
        xform: XML of the form.
        steps: as in the conformance cases: ``set`` and ``value``, ``add_repeat``, ``remove_repeat``, ``language``.
        attachments: texts of the files of the form, by name.
        loads: 0 asks for the states; otherwise the form is loaded so often and the steps are timed.
        reads: path of a select whose choices are read after each answer while timing.
    """

    xform: str
    steps: tuple[Step, ...] = ()
    attachments: Mapping[str, str] = field(default_factory=dict)
    loads: int = 0
    reads: str = ""


def _program(name: str) -> str:
    found = shutil.which(name)
    assert found is not None, f"{name} was there a moment ago"
    return found


def javarosa_jar() -> Path | None:
    """The jar inside the pyxform wheel; None without it or without a JDK."""
    spec = importlib.util.find_spec("pyxform")
    if spec is None or spec.origin is None or shutil.which("java") is None or shutil.which("javac") is None:
        return None
    found = Path(spec.origin).parent / "validators" / "odk_validate" / "bin" / "ODK_Validate.jar"
    return found if found.is_file() else None


def web_forms_modules() -> Path | None:
    """The ``node_modules`` with ODK Web Forms that the environment variable names; None without it or without Node."""
    named = os.environ.get(ENVIRONMENT_KEY)
    if not named or shutil.which("node") is None:
        return None
    found = Path(named)
    return found if (found / WEB_FORMS).is_dir() else None


def install_web_forms(folder: Path) -> Path | None:
    """Install ODK Web Forms with npm into a folder outside the checkout; None where there is no npm.

    Raises:
        subprocess.SubprocessError: npm did not get it.
    """
    npm = shutil.which("npm")
    if npm is None:
        return None
    modules = folder / "node_modules"
    if not (modules / WEB_FORMS).is_dir() or not (modules / "jsdom").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        command = [npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", WEB_FORMS_PIN, "jsdom@26"]
        subprocess.run(command, check=True, timeout=300, capture_output=True)
    return modules


def run_javarosa(jobs: Iterable[Job], folder: Path, *, jar: Path) -> list[dict[str, object]]:
    """What JavaRosa makes of each job: ``states``, or ``loads`` and ``answers`` in milliseconds, or ``error``."""
    classes = folder / "classes"
    if not (classes / "Peer.class").is_file():
        command = [_program("javac"), "-nowarn", "-cp", str(jar), "-d", str(classes), str(HERE / "Peer.java")]
        subprocess.run(command, check=True, timeout=120)
    lines = []
    for number, job in enumerate(jobs):
        place = folder / f"job{number}"
        place.mkdir(parents=True, exist_ok=True)
        (place / "form.xml").write_text(job.xform, encoding="utf-8")
        for name, text in job.attachments.items():
            (place / name).write_text(text, encoding="utf-8")
        mode = f"bench {job.loads} {job.reads}".strip() if job.loads else "play"
        lines.append("\t".join([str(place / "form.xml"), str(place), mode, *map(_java_step, job.steps)]))
    (folder / "in.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    path = f"{jar}{os.pathsep}{classes}"
    command = [
        _program("java"),
        "-Duser.timezone=UTC",
        "-Xss8m",
        "-cp",
        path,
        "Peer",
        str(folder / "in.tsv"),
        str(folder / "out"),
    ]
    subprocess.run(command, check=True, timeout=500, capture_output=True)
    return _results(folder / "out")


def _java_step(step: Step) -> str:
    if "set" in step:
        return "\x1f".join(["set", step["set"], step["value"]])
    return "\x1f".join(next(iter(step.items())))


def run_web_forms(jobs: Iterable[Job], folder: Path, *, modules: Path) -> list[dict[str, object]]:
    """What ODK Web Forms makes of each job, as for ``run_javarosa``."""
    lines = []
    for job in jobs:
        asked: dict[str, object] = {
            "xform": job.xform,
            "steps": [dict(step) for step in job.steps],
            "attachments": dict(job.attachments),
        }
        if job.loads:
            asked["bench"] = {"loads": job.loads, "reads": [job.reads] if job.reads else []}
        lines.append(json.dumps(asked))
    (folder / "in.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [
        _program("node"),
        str(HERE / "webforms.mjs"),
        str(modules),
        str(folder / "in.jsonl"),
        str(folder / "out.jsonl"),
    ]
    subprocess.run(command, check=True, timeout=500, capture_output=True, env={**os.environ, "TZ": "UTC"})
    return _results(folder / "out.jsonl")


def _results(file: Path) -> list[dict[str, object]]:
    # Not splitlines(): an answer may hold U+2028.
    return [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]
