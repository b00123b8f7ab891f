"""Brings a database to the schema of this program, in one transaction; refuses one that a newer program wrote."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from app.errors import AppError

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory


def needs_upgrade(engine: Engine) -> bool:
    """Is the database older than this program, or empty?

    Raises:
        AppError: ``store.newer_version``.
    """
    with _scripts() as (scripts, _config), engine.begin() as connection:
        return _known_version(connection, scripts) != scripts.get_current_head()


def upgrade_schema(engine: Engine) -> None:
    """Run the missing schema steps, all or none.

    Raises:
        AppError: ``store.newer_version``; then nothing was written.
    """
    from alembic import command

    with _scripts() as (scripts, config), engine.begin() as connection:
        if _known_version(connection, scripts) != scripts.get_current_head():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


@contextmanager
def _scripts() -> Iterator[tuple["ScriptDirectory", "Config"]]:
    # Imported here, on the storage worker: Alembic takes longer to load than the unlock page to appear.
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    with resources.as_file(resources.files("app.storage") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        yield ScriptDirectory.from_config(config), config


def _known_version(connection: Connection, scripts: "ScriptDirectory") -> str | None:
    current = _current(connection)
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise AppError(
            "store.newer_version",
            "A newer version of this program wrote these data. Install that version; nothing was changed.",
            found=current,
        )
    return current


def _current(connection: Connection) -> str | None:
    from alembic.runtime.migration import MigrationContext

    return MigrationContext.configure(connection).get_current_revision()
