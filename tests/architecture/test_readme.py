"""The README is short and true."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

TWO_SCREENS = 80
FILE_NAME = re.compile(r"`((?:[\w-]+/)*[\w-]+[.](?:md|py|toml|lock|txt)|LICENSE)`")


@pytest.fixture(scope="module")
def readme(repo: Path) -> str:
    """The README's text."""
    return (repo / "README.md").read_text(encoding="utf-8")


def test_it_fits_two_screens(readme: str) -> None:
    """Whoever opens the project reads it to the end."""
    assert len(readme.splitlines()) <= TWO_SCREENS


def test_every_file_that_it_names_is_there(repo: Path, readme: str) -> None:
    """No reader is sent to a page that does not exist."""
    named = set(FILE_NAME.findall(readme))

    assert "ARCHITECTURE.md" in named
    assert {name for name in named if not (repo / name).is_file()} == set()


@pytest.mark.parametrize(
    ("module", "program", "command"),
    [("app", "immerse-field", ["form", "check"]), ("sync_server", "immerse-server", ["publish"])],
)
def test_every_command_that_it_names_is_there(
    repo: Path, readme: str, module: str, program: str, command: list[str]
) -> None:
    """What it tells a reader to type is understood."""
    assert f"`{' '.join([program, *command])}" in readme.replace("\n", " ")

    done = subprocess.run(
        [sys.executable, "-m", module, *command, "--help"], cwd=repo, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
