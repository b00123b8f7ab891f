"""One program at a time on a store's folder: a lock that the system frees when the program ends, however it ends."""

import os
import sys
from pathlib import Path

from app.errors import AppError
from app.storage.place import LOCK_FILE


class InstanceLock:
    """Held from opening to closing a store; the files may only be replaced under it."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            AppError: ``store.in_use`` or ``store.unwritable``.
        """
        try:
            self._descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise AppError(
                "store.unwritable",
                "The folder of the data cannot be written. Ask your coordinator to look at its rights.",
                kind=type(error).__name__,
            ) from None
        try:
            _lock(self._descriptor)
        except OSError:
            os.close(self._descriptor)
            raise AppError(
                "store.in_use",
                "The data are open in another window of this program. Close that one, then try again.",
            ) from None

    def release(self) -> None:
        """Let go; the file stays, because removing it would let two programs hold two locks of the same name."""
        os.close(self._descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
