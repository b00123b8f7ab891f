"""Rules of the house that no linter knows."""

import re
import shutil
import subprocess
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

LONGEST_FILE = 450
# SQLite below this can damage a database in WAL mode when a checkpoint meets another connection's reset.
OLDEST_SQLITE = (3, 51, 3)
# Not after a bracket: there it is a step of an XPath, as in instance(...)/root/item.
MACHINE_PATH = re.compile(r"(?<![\w.)])/(work|root|home)/\w|[A-Z]:\\Users\\")
INDEX_ADDRESS = re.compile(r"pypi[.]org|pythonhosted[.]org|--(extra-)?index-url|--find[-]links")
# In capitals and as a word, as people leave them behind.
LEFTOVER = re.compile(r"\b(TO[D]O|FIX[M]E|XX[X])\b")


@pytest.fixture(scope="module")
def tracked(repo: Path) -> Mapping[str, str]:
    """Text of every tracked text file by its path."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed (see installers/debian-packages.txt)")
    command = ["git", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=repo, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip(f"no list of tracked files: {listed.stderr.strip()}")
    texts = {}
    for name in filter(None, listed.stdout.split("\0")):
        content = (repo / name).read_bytes() if (repo / name).is_file() else b"\0"
        if b"\0" not in content:
            texts[name] = content.decode("utf-8")
    return texts


@pytest.fixture(scope="module")
def settings(repo: Path) -> Mapping[str, Mapping[str, Mapping[str, object]]]:
    """pyproject.toml."""
    return tomllib.loads((repo / "pyproject.toml").read_text(encoding="utf-8"))


def lines_with(pattern: re.Pattern[str], tracked: Mapping[str, str]) -> list[str]:
    """Places (file:line) where a pattern stands."""
    return [
        f"{name}:{number}"
        for name, text in tracked.items()
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_no_file_is_exempt_from_the_linter_or_the_types(
    settings: Mapping[str, Mapping[str, Mapping[str, object]]],
) -> None:
    """Exceptions stand in the line that needs them, with their reason."""
    tools = settings["tool"]

    assert "per-file-ignores" not in str(tools["ruff"])
    assert "exclude" not in str(tools["ruff"])
    assert not {"overrides", "exclude"} & set(tools["mypy"])


def test_no_source_file_outgrows_a_reader(tracked: Mapping[str, str]) -> None:
    """A module that grows beyond the limit becomes a folder."""
    sources = {name: text.count("\n") for name, text in tracked.items() if name.endswith(".py")}

    assert len(sources) > 10
    assert {name: lines for name, lines in sources.items() if lines > LONGEST_FILE} == {}


def test_no_tracked_file_names_a_machine(tracked: Mapping[str, str]) -> None:
    """A path of somebody's machine works nowhere else."""
    assert lines_with(MACHINE_PATH, tracked) == []


def test_no_tracked_file_names_a_package_index(tracked: Mapping[str, str]) -> None:
    """Where packages come from is the machine's setting, not the checkout's."""
    assert lines_with(INDEX_ADDRESS, tracked) == []


def test_no_tracked_file_leaves_work_behind(tracked: Mapping[str, str]) -> None:
    """What is not done stands in an issue."""
    assert lines_with(LEFTOVER, tracked) == []


def test_every_locked_release_has_a_hash(repo: Path) -> None:
    """The lock fixes bytes, not just version numbers."""
    text = (repo / "requirements.lock").read_text(encoding="utf-8")

    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]

    assert len(entries) > 50
    assert [entry.splitlines()[0] for entry in entries if "==" not in entry.splitlines()[0]] == []
    assert [entry.splitlines()[0] for entry in entries if not re.search(r"--hash=sha256:[0-9a-f]{64}", entry)] == []


def test_the_lock_holds_every_direct_requirement(
    repo: Path, settings: Mapping[str, Mapping[str, Mapping[str, object]]]
) -> None:
    """A requirement that was added without locking it anew would be missing on every fresh machine."""
    project = settings["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *(line for lines in extras.values() for line in as_lines(lines))]
    locked = set(re.findall(r"^([\w.-]+)==", (repo / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE))

    names = {normal(re.split(r"[=<>!~;\[ ]", line, maxsplit=1)[0]) for line in wanted}

    assert len(names) > 20
    assert names - {normal(name) for name in locked} == set()


def as_lines(value: object) -> list[str]:
    """A list of requirement lines, as pyproject.toml has them."""
    assert isinstance(value, list)
    return [str(line) for line in value]


def normal(name: str) -> str:
    """A distribution's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_sqlite_is_new_enough() -> None:
    """The bundled SQLCipher stands on a SQLite without the known faults of older ones."""
    assert dbapi2.sqlite_version_info >= OLDEST_SQLITE
