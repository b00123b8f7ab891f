"""The encrypted local database; `Store` is its only door, and rows leave it as frozen dataclasses only.

The names below are loaded when they are first used: rows alone, which every page needs, must not bring in the database.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.storage.identity import DeviceKeys as DeviceKeys
    from app.storage.slots import KdfCost as KdfCost
    from app.storage.store import Store as Store

_PLACES = {
    "DeviceKeys": "app.storage.identity",
    "KdfCost": "app.storage.slots",
    "Store": "app.storage.store",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)
