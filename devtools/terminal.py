"""Owns how dev.py speaks and starts other programs; knows nothing of what they are for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FAILED = 1
LACKING = 3


class HaltError(Exception):
    """The command cannot go on.

    Args:
        code: exit code: ``FAILED`` or ``LACKING`` (this machine lacks something).
        message: what happened and what a person can do.
    """

    def __init__(self, code: int, message: str) -> None:
        self.code = code
        super().__init__(message)


def say(text: str = "") -> None:
    """Print one line at once, so that it stands before what a child process prints next."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def run(command: Sequence[str], *, environment: Mapping[str, str] | None = None) -> int:
    """Run a command in the checkout's root with this terminal as its own.

    Args:
        command: program and arguments, never through a shell.
        environment: variables set besides this process's own.

    Returns:
        The command's exit code.
    """
    return subprocess.run(command, cwd=ROOT, env=merged(environment), check=False).returncode


def capture(command: Sequence[str], *, environment: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run a command in the checkout's root and keep what it prints.

    Args:
        command: program and arguments, never through a shell.
        environment: variables set besides this process's own.

    Returns:
        The exit code, and output and errors as one text.
    """
    with start_reading(command, environment=environment) as process:
        printed, _ = process.communicate()
    return process.returncode, printed


def start_reading(command: Sequence[str], *, environment: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """Start a command in the checkout's root; what it prints, errors too, comes line by line from its ``stdout``.

    Args:
        command: program and arguments, never through a shell.
        environment: variables set besides this process's own.
    """
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=merged(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )


def merged(environment: Mapping[str, str] | None) -> dict[str, str]:
    """This process's environment with some variables set."""
    return {**os.environ, **(environment or {})}
