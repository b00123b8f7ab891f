"""Lines of rosters, sealed to laptops; children who left the study."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "sealed_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_line")),
        sa.UniqueConstraint("name", name=op.f("uq_sealed_line_name")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sealed_line_site_code", "sealed_line", ["site", "code"])
    op.create_table(
        "withdrawn_child",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("site", "code", name=op.f("pk_withdrawn_child")),
    )
