"""Files of snapshots are sealed where the database itself is not encrypted."""

import sqlalchemy as sa
from alembic import op

from sync_server.database.sealing import sealed_bytes

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_FILES = sa.table(
    "snapshot_file", sa.column("snapshot_id"), sa.column("name"), sa.column("content", type_=sa.LargeBinary())
)


def upgrade() -> None:
    """Seal what is there."""
    connection = op.get_bind()
    if connection.dialect.name != "postgresql":
        # The whole file is encrypted.
        return
    for row in connection.execute(sa.select(_FILES.c.snapshot_id, _FILES.c.name)).all():
        one = (_FILES.c.snapshot_id == row.snapshot_id) & (_FILES.c.name == row.name)
        content = connection.execute(sa.select(_FILES.c.content).where(one)).scalar_one()
        sealed = sealed_bytes(bytes(content), connection.dialect)
        connection.execute(sa.update(_FILES).where(one).values(content=sealed))
    # An update leaves the old row in its page. To change a column's type writes the table anew, and its old file goes.
    op.alter_column("snapshot_file", "content", type_=sa.LargeBinary(), postgresql_using="content || ''::bytea")
