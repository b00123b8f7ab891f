"""Decisions made here, what became of every record of a batch, a log of exchanges, and what waits at the server.

Revision: 0011
Follows: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "decision",
        sa.Column("rev", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("decided_at_utc", sa.String(), nullable=False),
        sa.Column("undone_at_utc", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("rev"),
    )
    op.create_table(
        "receipt_line",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("rev", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("digest", "rev"),
    )
    op.create_table(
        "exchange",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at_utc", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("partner", sa.String(), nullable=False),
        sa.Column("ended", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("went", sa.Integer(), nullable=False),
        sa.Column("came", sa.Integer(), nullable=False),
        sa.Column("conflicts", sa.Integer(), nullable=False),
        sa.Column("quarantined", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "waiting_revision",
        sa.Column("rev", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("participant", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("carrier", sa.String(), nullable=False),
        sa.Column("received_at_utc", sa.String(), nullable=False),
        sa.Column("is_set_aside", sa.Boolean(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=True),
        sa.Column("decided_at_utc", sa.String(), nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("rev"),
    )
    op.create_index("ix_waiting_revision_entity", "waiting_revision", ["entity"])
