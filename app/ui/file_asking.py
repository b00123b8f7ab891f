"""Asks for a file or folder on this computer; opened over the researcher's pages only, never in child mode."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

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
