"""Who a code stands for: a child, a teacher, a school leader.

Revision: 0007
Follows: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.add_column("participant", sa.Column("role", sa.String(), nullable=False, server_default="child"))
