"""The encrypted local database; `Store` is its only door, and rows leave it as frozen dataclasses only."""
