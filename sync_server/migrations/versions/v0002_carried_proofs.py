"""Signed chain ends, erasure certificates, roles, the server's own desk, and decisions of coordinators."""

import sqlalchemy as sa
import zstandard
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what lets laptops check each other's work and coordinators decide."""
    op.create_table(
        "chain_claim",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("dseq", sa.BigInteger(), nullable=False),
        sa.Column("h", sa.String(), nullable=False),
        sa.Column("signature", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("device", "dseq", "h", name=op.f("pk_chain_claim")),
    )
    op.create_table(
        "erasure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("is_proven", sa.Boolean(), nullable=False),
        sa.Column("received_at_utc", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
        sa.UniqueConstraint("content", name=op.f("uq_erasure_content")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_erasure_entity"), "erasure", ["entity"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("rev", sa.String(), nullable=True),
        sa.Column("replaces", sa.String(), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("decided_at_utc", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_index(op.f("ix_decision_entity"), "decision", ["entity"], unique=False)
    with op.batch_alter_table("device") as table:
        table.add_column(sa.Column("role", sa.String(), nullable=False, server_default="laptop"))
    with op.batch_alter_table("invitation") as table:
        table.add_column(sa.Column("role", sa.String(), nullable=False, server_default="laptop"))
    with op.batch_alter_table("project") as table:
        table.add_column(sa.Column("desk", sa.String(), nullable=True))
        table.add_column(sa.Column("seal_key", sa.LargeBinary(), nullable=True))
    _pack_texts()
    with op.batch_alter_table("record") as table:
        table.alter_column(
            "fields", existing_type=sa.String(), type_=sa.LargeBinary(), postgresql_using="fields::bytea"
        )
    with op.batch_alter_table("quarantine") as table:
        table.alter_column(
            "body", existing_type=sa.String(), type_=sa.LargeBinary(), nullable=True, postgresql_using="body::bytea"
        )
        table.alter_column("salt", existing_type=sa.String(), nullable=True)
        table.add_column(sa.Column("is_rejected", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("revision", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.alter_column(
            "body", existing_type=sa.String(), type_=sa.LargeBinary(), nullable=True, postgresql_using="body::bytea"
        )
        table.alter_column("salt", existing_type=sa.String(), nullable=True)


def _pack_texts() -> None:
    """Bodies and merged fields are packed with zstd from now on."""
    connection, packer = op.get_bind(), zstandard.ZstdCompressor(level=1)
    for table, key, column in (
        ("revision", "seq", "body"),
        ("quarantine", "id", "body"),
        ("record", "entity", "fields"),
    ):
        query = sa.text(f"SELECT {key} AS name, {column} AS text FROM {table}")  # noqa: S608 - names of ours
        rows = connection.execute(query).all()
        for row in rows:
            packed = packer.compress(row.text.encode("utf-8"))
            statement = sa.text(f"UPDATE {table} SET {column} = :packed WHERE {key} = :name")  # noqa: S608
            connection.execute(statement, {"packed": packed, "name": row.name})
