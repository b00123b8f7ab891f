"""The first tables: project, sites, rosters, forms, devices, the revision log, records, quarantine, snapshots."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of the first version."""
    op.create_table(
        "device",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("sign_key", sa.String(), nullable=False),
        sa.Column("seal_key", sa.String(), nullable=False),
        sa.Column("sites", sa.String(), nullable=False),
        sa.Column("certificate", sa.String(), nullable=False),
        sa.Column("enrolled_at_utc", sa.String(27), nullable=False),
        sa.Column("revoked_at_utc", sa.String(27), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_device")),
    )
    op.create_table(
        "device_chain",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("hw", sa.Integer(), nullable=False),
        sa.Column("h", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("device", name=op.f("pk_device_chain")),
    )
    op.create_table(
        "form_package",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("form_id", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("age_from", sa.Integer(), nullable=False),
        sa.Column("age_to", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("published_at_utc", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_form_package")),
        sa.UniqueConstraint("form_id", "version", name=op.f("uq_form_package_form_id_version")),
    )
    op.create_table(
        "invitation",
        sa.Column("code_id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("sites", sa.String(), nullable=False),
        sa.Column("expires_at_utc", sa.String(27), nullable=False),
        sa.Column("wrong_tries", sa.Integer(), nullable=False),
        sa.Column("used_by", sa.String(), nullable=True),
        sa.Column("used_proof", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("code_id", name=op.f("pk_invitation")),
    )
    op.create_table(
        "project",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("sign_key", sa.LargeBinary(), nullable=False),
        sa.Column("holds_test_data", sa.Boolean(), nullable=False),
        sa.Column("created_at_utc", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
    )
    op.create_table(
        "quarantine",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rev", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("dseq", sa.Integer(), nullable=False),
        sa.Column("h", sa.String(), nullable=False),
        sa.Column("is_on_chain", sa.Boolean(), nullable=False),
        sa.Column("head", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("carrier", sa.String(), nullable=False),
        sa.Column("received_at_utc", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarantine")),
        sa.UniqueConstraint("rev", name=op.f("uq_quarantine_rev")),
    )
    op.create_index("ix_quarantine_device_dseq", "quarantine", ["device", "dseq"], unique=False)
    op.create_table(
        "receipt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("carrier", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("signature", sa.String(), nullable=False),
        sa.Column("received_at_utc", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
    )
    op.create_index(op.f("ix_receipt_carrier"), "receipt", ["carrier"], unique=False)
    op.create_table(
        "record",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("form_version", sa.String(), nullable=False),
        sa.Column("is_form_known", sa.Boolean(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("participant", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("fields", sa.String(), nullable=False),
        sa.Column("conflicts", sa.String(), nullable=False),
        sa.Column("has_conflict", sa.Boolean(), nullable=False),
        sa.Column("is_deleted", sa.Boolean(), nullable=False),
        sa.Column("is_test_data", sa.Boolean(), nullable=False),
        sa.Column("updated_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("entity", name=op.f("pk_record")),
    )
    op.create_index(op.f("ix_record_has_conflict"), "record", ["has_conflict"], unique=False)
    op.create_index(op.f("ix_record_site"), "record", ["site"], unique=False)
    op.create_table(
        "revision",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("rev", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("dseq", sa.Integer(), nullable=False),
        sa.Column("h", sa.String(), nullable=False),
        sa.Column("head", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("received_at_utc", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_revision")),
        sa.UniqueConstraint("device", "dseq", name=op.f("uq_revision_device_dseq")),
        sa.UniqueConstraint("rev", name=op.f("uq_revision_rev")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_revision_entity"), "revision", ["entity"], unique=False)
    op.create_index("ix_revision_site_seq", "revision", ["site", "seq"], unique=False)
    op.create_table(
        "site",
        sa.Column("site_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("setting", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("site_id", name=op.f("pk_site")),
    )
    op.create_table(
        "snapshot",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("created_at_utc", sa.String(27), nullable=False),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("contains_test_data", sa.Boolean(), nullable=False),
        sa.Column("cutoff_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshot")),
    )
    op.create_table(
        "nonce",
        sa.Column("nonce", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("expires_at_utc", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(["device"], ["device.id"], name=op.f("fk_nonce_device_device")),
        sa.PrimaryKeyConstraint("nonce", name=op.f("pk_nonce")),
    )
    op.create_index(op.f("ix_nonce_expires_at_utc"), "nonce", ["expires_at_utc"], unique=False)
    op.create_table(
        "roster_entry",
        sa.Column("site_id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("class_label", sa.String(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("age", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["site_id"], ["site.site_id"], name=op.f("fk_roster_entry_site_id_site")),
        sa.PrimaryKeyConstraint("site_id", "code", name=op.f("pk_roster_entry")),
    )
    op.create_table(
        "snapshot_file",
        sa.Column("snapshot_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["snapshot_id"], ["snapshot.id"], name=op.f("fk_snapshot_file_snapshot_id_snapshot")),
        sa.PrimaryKeyConstraint("snapshot_id", "name", name=op.f("pk_snapshot_file")),
    )
