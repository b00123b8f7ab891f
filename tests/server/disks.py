"""A small disk of the tests' own that can really be full."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class SmallDisk:
    """24 MiB in memory, mounted at `path`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ballast = path / "ballast"

    def fill(self) -> None:
        """Leave no room for a single byte; again where something gave room back."""
        with self._ballast.open("ab", buffering=0) as file:
            try:
                while file.write(bytes(64 * 1024)):
                    pass
            except OSError:
                pass

    def free(self) -> None:
        """Make room again."""
        self._ballast.unlink()


@contextmanager
def mounted(mount: Path) -> Iterator[SmallDisk]:
    """Mount a small disk, or skip where nobody lets us."""
    mount.mkdir()
    program = shutil.which("mount")
    if sys.platform != "linux" or program is None or os.geteuid() != 0:
        pytest.skip("a disk of our own needs Linux and root")
    if subprocess.run([program, "-t", "tmpfs", "-o", "size=24m", "tmpfs", mount], check=False).returncode:
        pytest.skip("this machine lets nobody mount a disk")
    try:
        yield SmallDisk(mount)
    finally:
        subprocess.run(["umount", "-l", mount], check=True)  # noqa: S607
