"""Keeps PySide from reading the source of every module that is imported; must import no more of Qt than its core."""

import sys

import PySide6.QtCore  # noqa: F401 - loading it installs the hook

_HOOK, _READER = "shibokensupport.feature", "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """Tell PySide that no module here wants its other spellings of Qt's names (``from __feature__ import ...``).

    To find out by itself it reads the source of each module that is imported after it, whole, and `linecache` keeps
    the lines: 28 MB, and nearly a second of loading. The hook is private to PySide 6.5-6.11: where it is another one,
    everything works as before and only the memory is back, which `tests/ui/test_first_window.py` tells.
    """
    hook = sys.modules.get(_HOOK)
    if hasattr(hook, _READER):
        setattr(hook, _READER, _wants_no_features)


def _wants_no_features(_module: object) -> bool:
    return False
