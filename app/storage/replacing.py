"""A new data key: the database is copied under it and takes the old one's place; a crash at any moment ends well.

Order on the disk: (1) the whole copy, (2) the new key file under another name: from here on forward only, (3) the old
journal goes, (4) the copy takes the database's name, (5) the key file takes its name. `finish_replacement` goes on from
wherever a crash left it, without any key.
"""

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from pydantic import ValidationError

from app.errors import AppError
from app.storage.engine import compact_database, copy_database, verify_database
from app.storage.keys import KeyFile, sync_folder, write_durably, write_key_file
from app.storage.place import COPY_KEY_FILE, DATABASE_FILE, NEXT_FILE, NEXT_KEY_FILE
from app.storage.secret import SecretKey

_JOURNALS = (f"{DATABASE_FILE}-wal", f"{DATABASE_FILE}-shm", f"{DATABASE_FILE}-journal")


def prepare_replacement(
    connection: "sqlcipher.Connection", folder: Path, *, keys: KeyFile, data_key: SecretKey
) -> None:
    """Steps 1 and 2; the caller holds the store's lock and lets nobody write until `finish_replacement`.

    Args:
        connection: the open database.
        keys: the key file for the new key.
        data_key: the new key.

    Raises:
        AppError: ``store.unwritable`` or ``store.damaged``; then the old key goes on.
    """
    drop_unfinished(folder)
    copy = folder / NEXT_FILE
    copy_database(connection, copy, data_key)
    compact_database(copy, data_key)
    verify_database(copy, data_key)
    write_durably(folder / NEXT_KEY_FILE, keys.model_dump_json(indent=1).encode("utf-8"))


def finish_replacement(folder: Path) -> bool:
    """Steps 3 to 5, or what is left of them; also throws away a copy that never got its key file.

    The database must be closed.

    Returns:
        Was there anything to finish?
    """
    key_file, copy = folder / NEXT_KEY_FILE, folder / NEXT_FILE
    if not key_file.exists():
        drop_unfinished(folder)
        return False
    keys = _next_keys(key_file)
    if keys is None:
        # The disk damaged it. While the copy has not taken its place, the old database and the old key go on.
        if not copy.exists():
            key_file.replace(folder / f"{NEXT_KEY_FILE}.damaged")
            return False
        drop_unfinished(folder)
        key_file.unlink()
        return False
    try:
        if copy.exists():
            for name in _JOURNALS:
                (folder / name).unlink(missing_ok=True)
            sync_folder(folder)
            copy.replace(folder / DATABASE_FILE)
            sync_folder(folder)
        # The second copy first: until the last step the new key file exists under at least one of its names.
        write_durably(folder / COPY_KEY_FILE, key_file.read_bytes())
        write_key_file(folder, keys)
        key_file.unlink()
        sync_folder(folder)
    except OSError as error:
        raise AppError(
            "store.unwritable",
            "The disk could not be written. Free some space and open the program again; nothing is lost.",
            kind=type(error).__name__,
        ) from None
    return True


def _next_keys(path: Path) -> KeyFile | None:
    try:
        return KeyFile.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return None


def drop_unfinished(folder: Path) -> None:
    """A copy without its key file is of no use to anybody."""
    for name in (NEXT_FILE, f"{NEXT_FILE}-wal", f"{NEXT_FILE}-shm", f"{NEXT_FILE}-journal", f"{NEXT_KEY_FILE}.new"):
        (folder / name).unlink(missing_ok=True)
