"""The desktop program: interviews on an encrypted store, offline, and their exchange with a sync server."""

__version__ = "0.1.0"
