"""The encrypted local database; `Store` is its only door, and rows leave it as frozen dataclasses only."""

from app.storage.identity import DeviceKeys
from app.storage.keys import KdfCost
from app.storage.store import Store

__all__ = ["DeviceKeys", "KdfCost", "Store"]
