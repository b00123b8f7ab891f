"""Runs schema steps on the connection that the store hands over; there is no other way to reach an encrypted file."""

from alembic import context
from sqlmodel import SQLModel

from app.storage import (  # noqa: F401 - registers the tables for autogenerate
    day_tables,
    decision_tables,
    exchange_log_tables,
    exchange_tables,
    tables,
    vault_tables,
)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
