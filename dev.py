#!/usr/bin/env python3
"""Sets this checkout up and runs it; standard library only, so that a bare Python 3.11 can start it.

    python3 dev.py demo              open the app on a demo project with a server of its own
    python3 dev.py demo --headless   the demo's server only; further arguments go to the app as they are
    python3 dev.py test              every check: format, lint, types, contracts, audit of the packages, tests
    python3 dev.py test --slow       also the rounds that take minutes
    python3 dev.py test --only lint --only tests -- -k sync

Both make `.venv` from requirements.lock first and can be run again; a second run starts at once.
Exit code: 0 good, 1 a check failed, 2 wrong usage, 3 this machine lacks something (the message names the command).

After a change of pyproject.toml's dependencies write the lock anew:

    uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 \\
        --generate-hashes --no-emit-index-url --no-header -o requirements.lock
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from devtools.environment import check_qt, ensure_venv, in_venv
from devtools.packages import ensure_packages
from devtools.scratch import scratch_folder
from devtools.terminal import FAILED, LACKING, HaltError, run, say

OLDEST = (3, 11)
STEP_NAMES = ("format", "lint", "types", "contracts", "audit", "tests")
# Files stay whole, so that what one file's tests share is made once. In the files' own order the long journeys begin in
# the middle; the plugin's own order would keep the longest one for the end, alone on one core.
PARALLEL = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", "--no-loadscope-reorder")
NO_DISPLAY = """There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open. Either

    xvfb-run -a python3 dev.py demo     the app on a virtual screen (Debian packages: xvfb xauth)
    python3 dev.py demo --headless      the demo's server only, for a browser
"""


@dataclass(frozen=True)
class Step:
    """One check: its name on the command line and its commands, all of which run even when one fails."""

    name: str
    commands: tuple[tuple[str, ...], ...]


def has_display() -> bool:
    """Whether Qt can show a window here, or was told to do without one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def demo(arguments: Sequence[str]) -> int:
    """Open the app on its demo project.

    Args:
        arguments: passed on to ``immerse-field demo``.

    Returns:
        The app's exit code.

    Raises:
        HaltError: no display, or the machine lacks something.
    """
    is_headless = "--headless" in arguments
    if not is_headless and not has_display():
        raise HaltError(LACKING, NO_DISPLAY)
    ensure_packages(["run"] if is_headless else ["run", "window"])
    ensure_venv()
    if not is_headless:
        check_qt(platform=None)
    say("opening the demo")
    return run([in_venv("python"), "-m", "app", "demo", *arguments])


def steps(*, slow: bool, pytest_arguments: Sequence[str]) -> list[Step]:
    """Every check in its order; the tests come last, so that their closing line is the last one printed.

    Args:
        slow: also run the tests marked slow.
        pytest_arguments: passed on to pytest.
    """
    python = in_venv("python")
    # The packages of the distribution stand in pyproject.toml; these files belong to none.
    own = ("dev.py", "devtools", "installers")
    marked = ["-m", "slow or not slow"] if slow else []
    commands: dict[str, tuple[tuple[str, ...], ...]] = {
        "format": ((python, "-m", "ruff", "format", "--check", "."),),
        "lint": ((python, "-m", "ruff", "check", "."),),
        "types": ((python, "-m", "mypy"), (python, "-m", "mypy", *own)),
        "contracts": ((in_venv("lint-imports"),),),
        "audit": ((python, "-m", "devtools.audit"),),
        "tests": ((python, "-m", "pytest", *PARALLEL, *marked, *pytest_arguments),),
    }
    return [Step(name, commands[name]) for name in STEP_NAMES]


def test(only: Sequence[str], *, slow: bool, pytest_arguments: Sequence[str]) -> int:
    """Run the checks, all of them even when one fails.

    Args:
        only: names of the checks to run; none means all.
        slow: also run the tests marked slow.
        pytest_arguments: passed on to pytest.

    Returns:
        0 when every check passed, else ``FAILED``.

    Raises:
        HaltError: the machine lacks something.
    """
    ensure_packages(["run"], optional=["window", "test"])
    ensure_venv()
    check_qt(platform="offscreen")
    chosen = [step for step in steps(slow=slow, pytest_arguments=pytest_arguments) if not only or step.name in only]
    failed: list[str] = []
    for number, step in enumerate(chosen, start=1):
        place = f"[{number}/{len(chosen)}] {step.name}"
        say(f"{place} ...")
        begun = time.monotonic()
        with scratch_folder() as scratch:
            environment = {"QT_QPA_PLATFORM": "offscreen", **scratch}
            codes = [run(command, environment=environment) for command in step.commands]
        if any(codes):
            failed.append(step.name)
        # The tests report time and result themselves, in the closing line that other tools read.
        if step.name != "tests":
            say(f"{place}: {'FAILED' if any(codes) else 'passed'} in {time.monotonic() - begun:.1f} s")
    if failed:
        say(f"failed: {', '.join(failed)}")
    return FAILED if failed else 0


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; whatever follows ``demo`` is the app's."""
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="demo | test")
    commands.add_parser("demo", help="open the app on a demo project; further arguments go to the app", add_help=False)
    checks = commands.add_parser("test", help="run every check")
    checks.add_argument("--slow", action="store_true", help="also the tests that take minutes")
    checks.add_argument(
        "--only",
        action="append",
        default=[],
        choices=STEP_NAMES,
        metavar="STEP",
        help=f"run this check only, may be given again: {', '.join(STEP_NAMES)}",
    )
    checks.add_argument("pytest_arguments", nargs="*", metavar="-- ARGUMENT", help="arguments for pytest")
    if arguments[:1] == ["demo"]:
        return argparse.Namespace(command="demo", app_arguments=list(arguments[1:]))
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    """Run one command; what stops it becomes a message and an exit code."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        say(f"Immerse Field needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {found} ({sys.executable}).")
        return LACKING
    options = parse(arguments)
    try:
        if options.command == "demo":
            return demo(options.app_arguments)
        return test(options.only, slow=options.slow, pytest_arguments=options.pytest_arguments)
    except HaltError as halt:
        say(str(halt))
        return halt.code
    except KeyboardInterrupt:
        say("interrupted; run the same command again to go on")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
