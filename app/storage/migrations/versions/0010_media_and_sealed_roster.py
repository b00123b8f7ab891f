"""Which files records refer to, with the server's receipts; lines of rosters as they travel, sealed.

Revision: 0010
Follows: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "media_reference",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("receipt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("entity", "path", "sha256"),
    )
    op.create_index("ix_media_reference_sha256", "media_reference", ["sha256"])
    op.create_table(
        "sealed_line",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("site_id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("is_sent", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_index("ix_sealed_line_code", "sealed_line", ["code"])
    op.create_table(
        "roster_agreed",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("line_json", sa.String(), nullable=True),
        sa.Column("assigned_json", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("code"),
    )
