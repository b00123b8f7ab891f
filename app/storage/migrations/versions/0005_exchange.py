"""Certificates of other devices, signed chain ends, withdrawal codes; a copied laptop's past may stand beside our own.

Revision: 0005
Follows: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_NAMES = {"uq": "uq_%(table_name)s_%(column_0_N_name)s"}


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "peer",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("certificate_json", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("device"),
    )
    op.create_table(
        "chain_end",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("dseq", sa.Integer(), nullable=False),
        sa.Column("h", sa.String(), nullable=False),
        sa.Column("signature", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("device", "dseq", "h"),
    )
    op.create_table(
        "withdrawal_code",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("entity"),
    )
    with op.batch_alter_table("revision", naming_convention=_NAMES) as table:
        table.drop_constraint("uq_revision_device_dseq", type_="unique")
        table.create_index("ix_revision_own", ["device", "dseq"], unique=True, sqlite_where=sa.text("is_own"))
        table.create_index("ix_revision_device_dseq", ["device", "dseq"], unique=False)
