"""Event filters on a tree of widgets that exist already; never on the whole application.

A filter written in Python on the application would see widgets while Qt is still building or already destroying them,
and each sight makes a Python wrapper for a half object: seen to end in a segmentation fault.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


def filter_tree(root: QWidget, by: QObject) -> None:
    """Let an object see the events of a widget and of all widgets in it; once each, however often it is called."""
    for widget in (root, *root.findChildren(QWidget)):
        widget.installEventFilter(by)


def leave_tree(root: QWidget, by: QObject) -> None:
    """The reverse of `filter_tree`."""
    for widget in (root, *root.findChildren(QWidget)):
        widget.removeEventFilter(by)
