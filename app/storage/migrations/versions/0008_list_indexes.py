"""Indexes that let the list of interviews count without reading answers and revisions.

Revision: 0008
Follows: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.create_index("ix_answer_said", "answer", ["entity"], sqlite_where=sa.text("value IS NOT NULL"))
    op.create_index(
        "ix_revision_trouble",
        "revision",
        ["entity", "outcome"],
        sqlite_where=sa.text("outcome IN ('conflict', 'quarantined')"),
    )
