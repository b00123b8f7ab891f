"""Brings a database to the schema of this program, in one transaction; refuses one that a newer program wrote."""

from importlib import resources

from sqlalchemy import Connection, Engine, inspect, text

from app.errors import AppError


def needs_upgrade(engine: Engine) -> bool:
    """Is the database older than this program, or empty?

    Raises:
        AppError: ``store.newer_version``.
    """
    with engine.begin() as connection:
        return _known_version(connection) != known_versions()[-1]


def upgrade_schema(engine: Engine) -> None:
    """Run the missing schema steps, all or none.

    Raises:
        AppError: ``store.newer_version``; then nothing was written.
    """
    with engine.begin() as connection:
        if _known_version(connection) != known_versions()[-1]:
            _upgrade(connection)


def known_versions() -> tuple[str, ...]:
    """The schema versions of this program, oldest first: the numbers that the files of the steps begin with.

    Alembic would read them from inside the files; it takes longer to load than a store to open, and is needed only
    when there is a step to run.
    """
    steps = resources.files("app.storage") / "migrations" / "versions"
    return tuple(sorted(step.name[:4] for step in steps.iterdir() if step.name[:4].isdigit()))


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    with resources.as_file(resources.files("app.storage") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _known_version(connection: Connection) -> str | None:
    """The version of the database; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is not None and found not in known_versions():
        raise AppError(
            "store.newer_version",
            "A newer version of this program wrote these data. Install that version; nothing was changed.",
            found=found,
        )
    return found
