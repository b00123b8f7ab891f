"""Where the server's key and the address of its database come from: environment or files; never the command line."""

import os
from collections.abc import Mapping
from pathlib import Path
from secrets import token_bytes

from app.errors import AppError
from sync_server.database.engine import KEY_VARIABLE, parse_key

ADDRESS_VARIABLE = "IMMERSE_SERVER_DATABASE"


def server_key(environment: Mapping[str, str], key_file: Path | None) -> bytes:
    """The file key; a credential file wins over the environment.

    Raises:
        AppError: ``server.no_key``, ``server.bad_key``, ``server.key_file_unreadable``.
    """
    if key_file is not None:
        try:
            return parse_key(key_file.read_text(encoding="ascii"))
        except (OSError, UnicodeDecodeError) as error:
            raise AppError("server.key_file_unreadable", f"The key file {key_file} cannot be read.") from error
    if KEY_VARIABLE in environment:
        return parse_key(environment[KEY_VARIABLE])
    raise AppError(
        "server.no_key",
        "The server's database is encrypted and needs its key. Either set the environment variable "
        f"{KEY_VARIABLE} to 64 hexadecimal digits, or give --key-file FILE with these digits in it. "
        "'immerse-server init --key-file FILE' makes such a file. Without the key nothing can be read again: keep a "
        "copy of it in a safe place, apart from the backups.",
    )


def database_address(environment: Mapping[str, str], address_file: Path | None) -> str | None:
    """The address of a PostgreSQL database, which may hold a password; None: the project is in an encrypted file.

    Raises:
        AppError: ``server.address_file_unreadable``.
    """
    if address_file is not None:
        try:
            return address_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise AppError("server.address_file_unreadable", f"The file {address_file} cannot be read.") from error
    return environment.get(ADDRESS_VARIABLE) or None


def write_new_key(key_file: Path) -> None:
    """Make a key file that only its owner can read; an existing one is never touched."""
    handle = os.open(key_file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(token_bytes(32).hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
