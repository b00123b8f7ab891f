"""The two commands of a fresh machine, as far as they can be tried without making one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def dev(repo: Path, *arguments: str, without: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run dev.py with the system's own variables less some."""
    environment = {name: value for name, value in os.environ.items() if name not in without}
    return subprocess.run(
        [sys.executable, "dev.py", *arguments], cwd=repo, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a display is always there")
def test_demo_without_a_display_says_how_to_go_on(repo: Path) -> None:
    """It stops before any set-up, names both ways on, and exits with 3."""
    done = dev(repo, "demo", without=("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))

    assert done.returncode == 3
    assert "xvfb-run -a python3 dev.py demo" in done.stdout
    assert "python3 dev.py demo --headless" in done.stdout


@pytest.mark.parametrize("arguments", [(), ("fly",), ("test", "--only", "nosuch")])
def test_wrong_usage_exits_with_2(repo: Path, arguments: tuple[str, ...]) -> None:
    """A slip on the command line starts nothing."""
    done = dev(repo, *arguments)

    assert done.returncode == 2
    assert "usage: dev.py" in done.stderr


def test_help_tells_how_to_lock_anew(repo: Path) -> None:
    """Whoever changes a dependency finds the command where the commands are."""
    done = dev(repo, "--help")

    assert done.returncode == 0
    assert "--generate-hashes" in done.stdout


def test_ci_runs_what_a_person_runs(repo: Path) -> None:
    """.ci/run holds the one command and nothing besides."""
    lines = (repo / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    commands = [line for line in lines if line and not line.startswith(("#", "set -", "cd "))]

    assert commands == ["exec python3 dev.py test"]
