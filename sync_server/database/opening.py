"""Which database a project uses, by the address that the operator set; makes and opens it."""

from pathlib import Path

from sqlalchemy import inspect

from app.errors import AppError
from sync_server.database.engine import FILE_NAME, Database, SqliteDatabase
from sync_server.database.postgres import PostgresDatabase


def new_database(data: Path, *, key: bytes, address: str | None) -> Database:
    """A database that no project uses yet; the encrypted file is made, a PostgreSQL database must be there.

    Args:
        data: the project's folder.
        address: of a PostgreSQL database; None: the file in the folder.

    Raises:
        AppError: ``server.project_exists``; what is there is never written over. Else as `existing_database`.
    """
    refusal = AppError("server.project_exists", "There is a project in this data folder already; it was left alone.")
    if address is None:
        if (data / FILE_NAME).exists():
            raise refusal
        data.mkdir(parents=True, exist_ok=True)
        return SqliteDatabase(data / FILE_NAME, key=key)
    database = PostgresDatabase(address, key=key)
    database.require_readable()
    if _has_project(database):
        database.close()
        raise refusal
    return database


def existing_database(data: Path, *, key: bytes, address: str | None) -> Database:
    """The database of a project that was made before.

    Raises:
        AppError: ``server.no_project``, and as `Database.require_readable`.
    """
    refusal = AppError("server.no_project", "There is no project in this data folder. Make one: immerse-server init.")
    if address is None:
        path = data / FILE_NAME
        if not path.is_file() or path.stat().st_size == 0:
            raise refusal
        file = SqliteDatabase(path, key=key)
        file.require_readable()
        return file
    database = PostgresDatabase(address, key=key)
    database.require_readable()
    if not _has_project(database):
        database.close()
        raise refusal
    return database


def _has_project(database: PostgresDatabase) -> bool:
    with database.reading() as connection:
        return inspect(connection).has_table("project")
