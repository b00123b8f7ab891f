"""Asks for a file or folder on this computer, and writes there; over the researcher's pages only, not in child mode."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import AppError

AskFile = Callable[[QWidget, str, str], Path | None]
"""(over which window, title, pattern as ``Lists (*.csv *.xlsx)``) -> the file, or None when nobody chose one."""


def ask_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """The file that a person chooses in the system's dialog."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", pattern)
    return Path(chosen) if chosen else None


AskFolder = Callable[[QWidget, str], Path | None]
"""(over which window, title) -> the folder, or None when nobody chose one."""


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """The folder that a person chooses in the system's dialog."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


def write_file(file: Path, data: bytes) -> None:
    """Write a file where a person chose; it gets its name only when it is whole, because sticks are pulled out early.

    Raises:
        AppError: ``file.unwritable``.
    """
    unfinished = file.with_name(file.name + ".part")
    try:
        with unfinished.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(file)
    except OSError as error:
        raise AppError(
            "file.unwritable", "Nothing can be written there. Choose another folder or make room."
        ) from error
