"""Makes an export's folder whole or not at all; knows nothing of what stands in it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import AppError


@contextmanager
def whole_folder(target: Path, *, what: str) -> Iterator[Path]:
    """An unfinished folder beside the target; it gets the target's name when its files are on the disk.

    Args:
        target: is not there yet.
        what: is written, for the refusal ("The report").

    Raises:
        AppError: ``export.failed``: the disk or the system refused; nothing is left behind.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix=".unfinished-", dir=target.parent))
    try:
        yield unfinished
        sync_files(unfinished)
        unfinished.replace(target)
    except OSError as error:
        message = f"{what} could not be written to {target.parent}: {error.strerror}."
        raise AppError("export.failed", message) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def sync_files(folder: Path) -> None:
    """Wait until every file below a folder is on the disk."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())
