"""Alembic's entry: runs the pending versions on the connection that `sync_server.migrating` hands over."""

from alembic import context
from sqlalchemy import Connection

from sync_server.database import analysis, sums  # noqa: F401 - their tables belong to the schema
from sync_server.database.tables import ServerTable


def _run(connection: Connection) -> None:
    # One transaction for all versions, begun by the caller: a crash leaves the old schema whole.
    context.configure(
        connection=connection,
        target_metadata=ServerTable.metadata,
        transactional_ddl=True,
        render_as_batch=True,
    )
    with context.begin_transaction():
        context.run_migrations()


_run(context.config.attributes["connection"])
