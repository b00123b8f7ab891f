"""Which files make a store, and where they may lie; knows nothing of what is inside."""

import sys
from pathlib import Path

from app.errors import AppError

DATABASE_FILE = "field.db"
KEY_FILE = "keys.json"
COPY_KEY_FILE = f"{KEY_FILE}.previous"
"""A second copy of the key file, under the name where the first version of the program kept the previous content."""
NEXT_FILE = f"{DATABASE_FILE}.next"
"""A copy of the database under a new data key, until it takes its place."""
NEXT_KEY_FILE = f"{KEY_FILE}.next"
LOCK_FILE = "store.lock"
RESERVE_FILE = "reserve"
BACKUP_FOLDER = "backups"
MAKING_FILE = f"{DATABASE_FILE}.making"
"""A database whose key file is not written yet; without one nobody can have put anything into it."""
MIN_PASSPHRASE_LENGTH = 12


def has_store(folder: Path) -> bool:
    """Is there a store in this folder, readable or not?"""
    return any((folder / name).exists() for name in (DATABASE_FILE, KEY_FILE, COPY_KEY_FILE))


_COPIED_BY = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "nextcloud",
    "owncloud",
    "syncthing",
    "box sync",
)
"""Folders that a cloud program copies while the database writes; matched against the names on the way."""
_NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "davfs"})


def copied_by(folder: Path) -> str | None:
    """The cloud program or network that this folder belongs to; None for a folder on the laptop's own disk.

    A cloud program copies a database while it is being written, and a network drive's locks do not hold: both corrupt
    it (SYNC 1.3f). A roaming profile is copied at sign-out, and may come back older.
    """
    path = folder.absolute()
    for part in path.parts:
        name = part.lower()
        if any(name == cloud or name.startswith((f"{cloud} ", f"{cloud}-")) for cloud in _COPIED_BY):
            return part
    if sys.platform == "win32":
        if path.drive.startswith("\\\\"):
            return "network"
        return "roaming profile" if "roaming" in [part.lower() for part in path.parts] else None
    return _network_mount(path, Path("/proc/self/mounts"))


def _network_mount(path: Path, mounts: Path) -> str | None:
    if not mounts.exists():
        return None
    best, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        if path.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind if kind in _NETWORK_FILE_SYSTEMS else None


def require_local(folder: Path) -> None:
    """Refuse to make a store where something else copies or moves its files.

    Raises:
        AppError: ``store.bad_place``.
    """
    by = copied_by(folder)
    if by is not None:
        raise AppError(
            "store.bad_place",
            f"The data must lie on the laptop's own disk; this folder belongs to {by!r}, which copies it elsewhere. "
            "Choose another folder with --data.",
        )
