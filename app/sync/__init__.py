"""The laptop's side of the sync: prepare from the store, exchange with the server, apply to the store."""

from app.sync.client import SyncClient
from app.sync.enrolment import enrol
from app.sync.reports import SyncEnd, SyncProgress, SyncReport, SyncStage

__all__ = ["SyncClient", "SyncEnd", "SyncProgress", "SyncReport", "SyncStage", "enrol"]
