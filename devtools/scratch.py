"""Owns where the tests keep their files; knows nothing of the tests."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder with a random name is made in it
NEEDED_BYTES = 6 * 1024**3


@contextmanager
def scratch_folder() -> Iterator[Mapping[str, str]]:
    """A place for temporary files, in memory where there is room, and gone afterwards.

    Every answer waits until the disk says that it is written, some forty thousand times in a run. What those tests show
    does not depend on the disk: a lost power supply is simulated above it.

    Yields:
        The variables that lead Python there; none where the system's own place is used.
    """
    if not has_room(MEMORY):
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="immerse-field-", dir=MEMORY, ignore_cleanup_errors=True) as folder:
        # PostgreSQL refuses to run as root: its own user must reach its folder through this one, and list nothing here.
        Path(folder).chmod(0o711)
        yield {"TMPDIR": folder}


def has_room(folder: Path) -> bool:
    """Whether the folder is there, and a run of the tests fits into it and into the free memory behind it."""
    try:
        free = shutil.disk_usage(folder).free
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return False
    memory = next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), 0)
    return min(free, memory) > NEEDED_BYTES
