"""First version.

Revision: 0001
Follows: None
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "form",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("form_id", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("age_from", sa.Integer(), nullable=False),
        sa.Column("age_to", sa.Integer(), nullable=False),
        sa.Column("package", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
        sa.UniqueConstraint("form_id", "version"),
    )
    with op.batch_alter_table("form", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_form_form_id"), ["form_id"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("rev", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("rev"),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_entity"), ["entity"], unique=False)
        batch_op.create_index("ix_outbox_one_mark", ["entity"], unique=True, sqlite_where=sa.text("rev IS NULL"))

    op.create_table(
        "pending_enrolment",
        sa.Column("code_id", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("sign_private", sa.String(), nullable=False),
        sa.Column("seal_private", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code_id"),
    )
    op.create_table(
        "project",
        sa.Column("project_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("server_url", sa.String(), nullable=False),
        sa.Column("server_key", sa.String(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("device_label", sa.String(), nullable=False),
        sa.Column("sign_private", sa.String(), nullable=False),
        sa.Column("seal_private", sa.String(), nullable=False),
        sa.Column("certificate_json", sa.String(), nullable=False),
        sa.Column("next_dseq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.String(), nullable=False),
        sa.Column("last_hlc", sa.String(), nullable=False),
        sa.Column("cursor", sa.String(), nullable=False),
        sa.Column("last_sync_at_utc", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("project_id"),
    )
    op.create_table(
        "receipt",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("received_at_utc", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "revision",
        sa.Column("rev", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("site_id", sa.String(), nullable=False),
        sa.Column("participant", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("form_version", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("hlc", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("dseq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.String(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("is_own", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("outcome_code", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("rev"),
        sa.UniqueConstraint("device", "dseq"),
    )
    with op.batch_alter_table("revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_revision_entity"), ["entity"], unique=False)
        batch_op.create_index(batch_op.f("ix_revision_site_id"), ["site_id"], unique=False)

    op.create_table(
        "site",
        sa.Column("site_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("setting", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("site_id"),
    )
    op.create_table(
        "participant",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("site_id", sa.String(), nullable=False),
        sa.Column("class_label", sa.String(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("age", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("assent_refused", sa.Boolean(), nullable=False),
        sa.Column("consent_given_by", sa.String(), nullable=True),
        sa.Column("consent_reference", sa.String(), nullable=False),
        sa.Column("consent_text_version", sa.String(), nullable=False),
        sa.Column("consent_language", sa.String(), nullable=False),
        sa.Column("consent_at_utc", sa.String(), nullable=True),
        sa.Column("consent_is_test_data", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site_id"],
            ["site.site_id"],
        ),
        sa.PrimaryKeyConstraint("code"),
    )
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_participant_site_id"), ["site_id"], unique=False)

    op.create_table(
        "interview",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("form_id", sa.String(), nullable=False),
        sa.Column("form_version", sa.String(), nullable=False),
        sa.Column("site_id", sa.String(), nullable=False),
        sa.Column("participant", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("opened_at_utc", sa.String(), nullable=False),
        sa.Column("changed_at_utc", sa.String(), nullable=False),
        sa.Column("elapsed_ms", sa.Integer(), nullable=False),
        sa.Column("session_json", sa.Text(), nullable=False),
        sa.Column("properties_json", sa.Text(), nullable=False),
        sa.Column("submission_xml", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["participant"],
            ["participant.code"],
        ),
        sa.ForeignKeyConstraint(
            ["site_id"],
            ["site.site_id"],
        ),
        sa.PrimaryKeyConstraint("entity"),
    )
    with op.batch_alter_table("interview", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_interview_participant"), ["participant"], unique=False)
        batch_op.create_index(batch_op.f("ix_interview_site_id"), ["site_id"], unique=False)

    op.create_table(
        "answer",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("missing", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["entity"], ["interview.entity"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity", "path"),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=True),
        sa.Column("detail", sa.String(), nullable=True),
        sa.Column("rev", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["entity"], ["interview.entity"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_entity"), ["entity"], unique=False)
