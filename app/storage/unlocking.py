"""From a passphrase to the data key: right, wrong and counted, or too early."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.errors import AppError
from app.storage.keys import read_key_file
from app.storage.tries import count_wrong, forget_tries, read_tries, require_patience


def unlocked(folder: Path, passphrase: str, *, now: Callable[[], datetime]) -> bytes:
    """The data key, for the right passphrase; wrong ones are counted and slow down the next try."""
    keys = read_key_file(folder)
    tries = read_tries(folder)
    require_patience(tries, now())
    data_key = keys.unlock(passphrase)
    if data_key is None:
        counted = count_wrong(folder, tries, now())
        raise AppError(
            "store.wrong_passphrase", "This is not the passphrase.", tries=counted.count, wait_s=counted.wait_s
        )
    forget_tries(folder)
    return data_key
