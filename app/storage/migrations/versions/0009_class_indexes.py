"""Indexes that let the page of one class be read without the other classes of a school.

Revision: 0009
Follows: 0008
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.drop_index("ix_participant_site_id", "participant")
    op.create_index("ix_participant_class", "participant", ["site_id", "class_label", "seat"])
    op.create_index("ix_revision_participant", "revision", ["participant"])
