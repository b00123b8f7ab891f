"""Brings the server's database to the schema of this program, with a backup first; holds no schema itself."""

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from app.errors import AppError
from sync_server.backup import backup
from sync_server.database.engine import Database, SqliteDatabase

_SCRIPTS = Path(__file__).parent / "migrations"


def _config() -> Config:
    config = Config()
    # A path may hold a percent sign, which Alembic's options would interpolate.
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return config


def newest_version() -> str:
    """The schema version that this program reads and writes."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None
    return head


def current_version(connection: Connection) -> str | None:
    """The schema version of a file, None when it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def is_pending(database: Database) -> bool:
    """Does the file have an older schema than this program?

    Raises:
        AppError: ``server.newer_schema`` when a newer program has written it; nothing is changed then.
    """
    with database.reading() as connection:
        current = current_version(connection)
    if current == newest_version():
        return False
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if current is not None and current not in known:
        raise AppError(
            "server.newer_schema",
            "A newer version of immerse-server has used this database. Install that version; nothing was changed.",
            schema=current,
        )
    return True


def migrate(database: Database, *, backups: Path, now_utc: datetime) -> Path | None:
    """Bring the database to the newest schema, all or nothing.

    Args:
        backups: folder for the copy of the file that is made first; a PostgreSQL database is the operator's to copy.

    Returns:
        The backup, None when nothing was pending, the file was new, or it is no file.
    """
    if not is_pending(database):
        return None
    with database.reading() as connection:
        is_new = current_version(connection) is None
    copy = None
    if isinstance(database, SqliteDatabase) and not is_new:
        copy = backup(database, folder=backups, now_utc=now_utc)
    config = _config()
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return copy
