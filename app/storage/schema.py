"""Brings a database to the schema of this program, in one transaction; refuses one that a newer program wrote."""

from importlib import resources

from sqlalchemy import Connection, Engine

from app.errors import AppError


def upgrade_schema(engine: Engine) -> None:
    """Run the missing schema steps, all or none.

    Raises:
        AppError: ``store.newer_version``; then nothing was written.
    """
    # Imported here, on the storage worker: Alembic takes longer to load than the unlock page to appear.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    with resources.as_file(resources.files("app.storage") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        scripts = ScriptDirectory.from_config(config)
        with engine.begin() as connection:
            current = _current(connection)
            known = {script.revision for script in scripts.walk_revisions()}
            if current is not None and current not in known:
                raise AppError(
                    "store.newer_version",
                    "A newer version of this program wrote these data. Install that version; nothing was changed.",
                    found=current,
                )
            if current != scripts.get_current_head():
                config.attributes["connection"] = connection
                command.upgrade(config, "head")


def _current(connection: Connection) -> str | None:
    from alembic.runtime.migration import MigrationContext

    return MigrationContext.configure(connection).get_current_revision()
