"""The laptop's side of the sync: prepare from the store, exchange with the server, apply to the store.

`SyncClient` and `enrol` are loaded when they are first used: the state line needs the reports, not the HTTP library.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.sync.reports import SyncEnd, SyncProgress, SyncReport, SyncStage

if TYPE_CHECKING:
    from app.sync.client import SyncClient as SyncClient
    from app.sync.enrolment import enrol as enrol

__all__ = ["SyncEnd", "SyncProgress", "SyncReport", "SyncStage"]

_PLACES = {"SyncClient": "app.sync.client", "enrol": "app.sync.enrolment"}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)
