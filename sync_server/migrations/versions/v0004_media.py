"""Attachments of records, in pieces."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "media",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("receipt", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("entity", "sha256", name=op.f("pk_media")),
    )
    op.create_table(
        "media_piece",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("entity", "sha256", "number", name=op.f("pk_media_piece")),
    )
