"""Asks an advisory service about the locked releases, by pip-audit; a machine that reaches none says so and goes on."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict

from devtools.environment import LOCK, in_venv
from devtools.terminal import FAILED, capture, say

# Lock only, nothing resolved or installed: what is asked about is what the hashes vouch for.
ARGUMENTS = ("--disable-pip", "--no-deps", "--progress-spinner", "off", "--timeout", "15", "--format", "json")
UNREACHABLE = ("requests.exceptions.", "Could not connect", "ConnectionError", "Connection error")
"""In the last words of pip-audit where the network failed: it lets most of these errors through as they are."""


class Advisory(TypedDict):
    """A known weakness of a release, as pip-audit reports it."""

    id: str
    aliases: list[str]
    fix_versions: list[str]


class Package(TypedDict, total=False):
    """A locked package: its advisories, or why the service could say nothing about it."""

    name: str
    version: str
    vulns: list[Advisory]
    skip_reason: str


def audit(lock: Path = LOCK, *, command: Sequence[str] | None = None) -> int:
    """Ask about every release in a lock.

    Args:
        lock: requirements with a version each.
        command: the program to ask with; None for pip-audit of the virtual environment.

    Returns:
        0 when nothing is known against any release, or nobody could be asked; else ``FAILED``.
    """
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        asked = [*(command or [in_venv("pip-audit")]), *ARGUMENTS, "-r", str(lock), "--output", str(report)]
        try:
            _, printed = capture(asked)
        except FileNotFoundError:
            say("not audited: pip-audit is not installed")
            return 0
        packages = _read(report)
    if packages is None:
        return _without_report(printed)
    known = [one for one in packages if "skip_reason" not in one]
    unknown = sorted(one["name"] for one in packages if "skip_reason" in one)
    if not known:
        # A mirror that answers "not found" for everything also brings a report, and one in which all is well.
        say(f"not audited: the advisory service knows none of the {len(packages)} packages; is it a mirror?")
        return 0
    findings = [_finding(one, advisory) for one in known for advisory in one["vulns"]]
    for finding in findings:
        say(finding)
    say(f"audited {len(known)} packages: {len(findings)} advisories")
    if unknown:
        say(f"not audited: {', '.join(unknown)}")
    return FAILED if findings else 0


def _read(report: Path) -> list[Package] | None:
    """What pip-audit found; None when it did not come so far."""
    if not report.is_file():
        return None
    packages: list[Package] = json.loads(report.read_text(encoding="utf-8"))["dependencies"]
    return packages


def _without_report(printed: str) -> int:
    """Offline is no fault of this checkout; anything else is one."""
    last = next((line for line in reversed(printed.splitlines()) if line.strip()), "")
    if any(word in last for word in UNREACHABLE):
        say("not audited: no advisory service can be reached")
        return 0
    say(printed)
    say("pip-audit failed for another reason than the network; its words stand above.")
    return FAILED


def _finding(package: Package, advisory: Advisory) -> str:
    names = ", ".join([advisory["id"], *advisory["aliases"]])
    fixed = advisory["fix_versions"]
    todo = (
        f"raise it to {' or '.join(fixed)} and lock anew (dev.py --help says how)"
        if fixed
        else "no release without it yet: read the advisory, and take the package out if it concerns what we call"
    )
    return f"{package['name']} {package['version']}: {names}; {todo}"


if __name__ == "__main__":
    sys.exit(audit())
