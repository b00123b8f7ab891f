"""Which files make a store; knows nothing of what is inside."""

from pathlib import Path

DATABASE_FILE = "field.db"
KEY_FILE = "keys.json"
PREVIOUS_KEY_FILE = f"{KEY_FILE}.previous"
MAKING_FILE = f"{DATABASE_FILE}.making"
"""A database whose key file is not written yet; without one nobody can have put anything into it."""
MIN_PASSPHRASE_LENGTH = 12


def has_store(folder: Path) -> bool:
    """Is there a store in this folder, readable or not?"""
    return any((folder / name).exists() for name in (DATABASE_FILE, KEY_FILE, PREVIOUS_KEY_FILE))
