"""Asks for a file on this computer; opened over the researcher's pages only, never in child mode."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

AskFile = Callable[[QWidget, str, str], Path | None]
"""(over which window, title, pattern as ``Lists (*.csv *.xlsx)``) -> the file, or None when nobody chose one."""


def ask_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """The file that a person chooses in the system's dialog."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", pattern)
    return Path(chosen) if chosen else None


def ask_new_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """Where a person wants a file to be written; the dialog asks before it lets one be replaced."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, "", pattern)
    return Path(chosen) if chosen else None
