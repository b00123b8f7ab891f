"""Owns what the machine itself must have: reads installers/debian-packages.txt, looks, and installs or says how."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from devtools.terminal import LACKING, ROOT, HaltError, capture, say

LIST = ROOT / "installers" / "debian-packages.txt"


@dataclass(frozen=True)
class Package:
    """One line of debian-packages.txt.

    Args:
        name: Debian package.
        proof: what is there once the package is: a library's soname, ``program:NAME``, ``file:PATH``, ``module:NAME``.
        purpose: what needs it.
    """

    name: str
    proof: str
    purpose: str

    def is_present(self) -> bool:
        """Whether the machine has what the package brings, wherever it came from."""
        kind, _, name = self.proof.rpartition(":")
        if kind == "module":
            return importlib.util.find_spec(name) is not None
        if kind == "program":
            return shutil.which(name) is not None
        if kind == "file":
            return Path(name).exists()
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True


def read_packages(text: str) -> dict[str, list[Package]]:
    """Read debian-packages.txt.

    Args:
        text: the file's content.

    Returns:
        Packages by section, in the file's order.

    Raises:
        ValueError: a line before the first section, or one that lacks a column.
    """
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    sections: dict[str, list[Package]] = {}
    section: list[Package] | None = None
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.partition("#")[0].replace("{python}", python).strip()
        if not line:
            continue
        if line.startswith("[") and line.endswith("]"):
            section = sections.setdefault(line[1:-1], [])
            continue
        columns = line.split(None, 2)
        if section is None or len(columns) != 3:
            raise ValueError(f"{LIST.name}:{number}: a line is 'package proof purpose' inside a [section]")
        section.append(Package(*columns))
    return sections


def missing_packages(sections: Sequence[str]) -> list[Package]:
    """Packages of some sections whose content this machine lacks; always none on systems other than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    listed = read_packages(LIST.read_text(encoding="utf-8"))
    return [package for section in sections for package in listed[section] if not package.is_present()]


def install_line(packages: Sequence[Package], *, is_root: bool) -> str:
    """What a person types to install packages on Debian, in one line."""
    names = " ".join(package.name for package in packages)
    line = f"apt-get update && apt-get install --yes --no-install-recommends {names}"
    if is_root:
        return line
    return line.replace("apt-get", "sudo apt-get") if shutil.which("sudo") else f"su -c {shlex.quote(line)}"


def install_packages(packages: Sequence[Package]) -> None:
    """Install packages with apt-get, as root; whether it worked shows in ``missing_packages`` afterwards."""
    say(f"as root: {install_line(packages, is_root=True)}")
    names = [package.name for package in packages]
    install = ["apt-get", "install", "-qq", "--yes", "--no-install-recommends", *names]
    # A failed update is not the end: the lists that are there may do, and the install says so itself if not.
    for command in (["apt-get", "update", "-qq"], install):
        code, told = capture(command, environment={"DEBIAN_FRONTEND": "noninteractive"})
        if code != 0:
            say(f"apt-get {command[1]} failed (exit {code}). Its last lines:")
            say("\n".join("    " + line for line in told.strip().splitlines()[-8:]))
    importlib.invalidate_caches()


def ensure_packages(required: Sequence[str], *, optional: Sequence[str] = ()) -> None:
    """See that the machine has the packages of some sections; as root on Debian, install what is missing.

    Args:
        required: sections without which the command cannot go on.
        optional: sections without which some tests are skipped.

    Raises:
        HaltError: a required package is missing and cannot be installed from here.
    """
    lacking = missing_packages([*required, *optional])
    if not lacking:
        return
    is_debian = shutil.which("apt-get") is not None
    is_root = os.geteuid() == 0
    if is_debian and is_root:
        install_packages(lacking)
    needed, extra = missing_packages(required), missing_packages(optional)
    if needed:
        raise HaltError(LACKING, describe(needed, is_debian=is_debian, is_root=is_root))
    if extra:
        names = ", ".join(package.name for package in extra)
        say(f"going on without {names}: the tests that need them are skipped and say so")
        if is_debian:
            say(f"  to run those too: {install_line(extra, is_root=is_root)}")


def describe(packages: Sequence[Package], *, is_debian: bool, is_root: bool) -> str:
    """What is missing, what needs it, and how to get it."""
    lines = ["This machine lacks:", *(f"  {package.proof}, for {package.purpose}" for package in packages)]
    if is_debian:
        lines += ["Install it with this line, then run the same command again:", ""]
        lines += ["    " + install_line(packages, is_root=is_root), ""]
    else:
        names = " ".join(package.name for package in packages)
        lines += [f"Install it with your system's package tool (Debian's names: {names}), then run this again."]
    return "\n".join(lines)
