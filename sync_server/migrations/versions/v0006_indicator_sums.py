"""Sums of answers, kept between snapshots."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "sum_block",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("contradictions", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sum_block")),
    )
    op.create_table(
        "sum_member",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("entity", name=op.f("pk_sum_member")),
        sa.ForeignKeyConstraint(["block"], ["sum_block.id"], name=op.f("fk_sum_member_block_sum_block")),
    )
    op.create_index("ix_sum_member_block", "sum_member", ["block"])
