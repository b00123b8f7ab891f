"""Who is there today.

Revision: 0004
Follows: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "attendance",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("presence", sa.String(), nullable=False),
        sa.Column("noted_at_utc", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["code"], ["participant.code"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("code", "day"),
    )
