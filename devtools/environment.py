"""Owns `.venv`: makes it from requirements.lock, remembers what it was made from, and tries Qt in it."""

from __future__ import annotations

import hashlib
import re
import sys
import time
from collections.abc import Sequence

from devtools.terminal import FAILED, LACKING, ROOT, HaltError, capture, run, say, start_reading

VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "dev-setup.txt"
LOG = VENV / "dev-setup.log"
# A real application object finds missing libraries that an import alone does not: the platform plugin loads last.
QT_PROBE = "import sys; from PySide6.QtWidgets import QApplication; QApplication(sys.argv[:1])"


def in_venv(program: str) -> str:
    """Path of a program of the virtual environment, on every system."""
    is_windows = sys.platform == "win32"
    return str(VENV / ("Scripts" if is_windows else "bin") / (f"{program}.exe" if is_windows else program))


def ensure_venv() -> None:
    """Make `.venv` from the lock, or leave it alone when it was made from the very same files.

    Raises:
        HaltError: the environment could not be made.
    """
    place, content = fingerprint()
    stamp = STAMP.read_text(encoding="utf-8") if STAMP.is_file() else ""
    if stamp == place + content:
        return
    begun = time.monotonic()
    # An interrupted set-up leaves no stamp, so the next run starts over instead of trusting half an environment.
    STAMP.unlink(missing_ok=True)
    if not stamp.startswith(place):
        say(f"making {VENV.name} with Python {sys.version.split()[0]}")
        if run([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
            raise HaltError(FAILED, f"Python could not make {VENV}; its words stand above.")
    LOG.unlink(missing_ok=True)
    expected = len(re.findall(r"^[A-Za-z0-9][\w.-]*==", LOCK.read_text(encoding="utf-8"), flags=re.MULTILINE))
    say(f"installing {expected} packages from {LOCK.name}, each file checked against its hash")
    # Wheels only: building one from source would fetch build tools that no hash vouches for.
    pip(["install", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(LOCK)], expected=expected)
    say("installing this checkout itself, editable")
    pip(["install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], expected=0)
    STAMP.write_text(place + content, encoding="utf-8")
    say(f"set up in {time.monotonic() - begun:.0f} s")


def fingerprint() -> tuple[str, str]:
    """What an environment depends on.

    Returns:
        The place (folder and Python: scripts inside name both, so a change of either needs a new environment), and
        the digest of the lock and of the entry points (a change of them needs an installation into the old one).
    """
    digest = hashlib.sha256()
    for path in (LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    # Not the full version: a security update of the same Python leaves its environments sound.
    python = f"{sys.executable} {sys.version_info.major}.{sys.version_info.minor}"
    return f"{ROOT}\n{python}\n", f"{digest.hexdigest()}\n"


def pip(arguments: Sequence[str], *, expected: int) -> None:
    """Run pip in the virtual environment with a line of progress per tenth; all that pip says goes to a log.

    Args:
        arguments: pip's arguments.
        expected: number of requirements; 0 for no progress lines.

    Raises:
        HaltError: pip failed; the message holds its last lines.
    """
    command = [in_venv("python"), "-m", "pip", *arguments, "--disable-pip-version-check", "--no-input"]
    lines: list[str] = []
    seen = told = 0
    with LOG.open("a", encoding="utf-8") as log, start_reading(command) as process:
        for line in process.stdout or ():
            log.write(line)
            lines.append(line.rstrip())
            seen += bool(re.match(r"Collecting |Processing .*[.]whl|Requirement already satisfied: |Ignoring ", line))
            if expected and seen * 10 // expected > told:
                told = seen * 10 // expected
                say(f"  {seen:3d} of {expected}")
            if expected and line.startswith("Installing collected packages"):
                say("  all fetched, unpacking them")
    if process.returncode != 0:
        raise HaltError(FAILED, "\n".join([f"pip failed. Its last lines (all are in {LOG}):", *lines[-15:]]))


def check_qt(*, platform: str | None) -> None:
    """Start Qt once in the virtual environment.

    Args:
        platform: Qt platform plugin to try; None leaves the choice to Qt, as the app does.

    Raises:
        HaltError: Qt does not start; the message holds what Qt said.
    """
    environment = {"QT_QPA_PLATFORM": platform} if platform else {}
    code, told = capture([in_venv("python"), "-c", QT_PROBE], environment=environment)
    if code != 0:
        words = "\n".join("    " + line for line in told.strip().splitlines()[-8:])
        raise HaltError(LACKING, f"Qt does not start on this machine (exit {code}). It said:\n{words}")
