"""Large numbers where PostgreSQL needs to be told; only records in conflict stand in the index of conflicts."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_LARGE = (("revision", "dseq"), ("quarantine", "dseq"), ("device_chain", "hw"), ("project", "epoch"))


def upgrade() -> None:
    """Change the types and the index."""
    if op.get_bind().dialect.name == "postgresql":
        # SQLite's integers have 64 bits whatever they are called; to rewrite a large log for a name would be a waste.
        for table, column in _LARGE:
            op.alter_column(table, column, existing_type=sa.Integer(), type_=sa.BigInteger())
    op.drop_index("ix_record_has_conflict", table_name="record")
    condition = sa.text("has_conflict")
    op.create_index(
        "ix_record_has_conflict", "record", ["has_conflict"], sqlite_where=condition, postgresql_where=condition
    )
