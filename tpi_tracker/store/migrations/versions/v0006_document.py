"""Result documents: the record of each, and its bytes in parts beside it."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEPT = "record_status IN ('kept', 'entered_in_error')"


def upgrade() -> None:
    """Two new tables; what is there stays as it lies."""
    op.create_table(
        "document",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("problem_id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=True),
        sa.Column("workup_id", sa.Text(), nullable=True),
        sa.Column("item", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("taken_on", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("record_status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(KEPT, name="ck_document_record_status"),
        sa.CheckConstraint("length(author) <= 20000", name="ck_document_author"),
        sa.CheckConstraint("length(document_id) >= 1 AND length(document_id) <= 200", name="ck_document_document_id"),
        sa.CheckConstraint("length(problem_id) >= 1 AND length(problem_id) <= 200", name="ck_document_problem_id"),
        sa.CheckConstraint("length(session_id) >= 1 AND length(session_id) <= 200", name="ck_document_session_id"),
        sa.CheckConstraint("length(workup_id) >= 1 AND length(workup_id) <= 200", name="ck_document_workup_id"),
        sa.CheckConstraint("length(item) >= 1 AND length(item) <= 200", name="ck_document_item"),
        sa.CheckConstraint("length(title) >= 1 AND length(title) <= 20000", name="ck_document_title"),
        sa.CheckConstraint("media IN ('application/pdf', 'image/jpeg', 'image/png')", name="ck_document_media"),
        sa.CheckConstraint("size >= 1 AND size <= 20000000", name="ck_document_size"),
        sa.CheckConstraint("length(sha256) >= 64 AND length(sha256) <= 64", name="ck_document_sha256"),
        sa.ForeignKeyConstraint(["problem_id"], ["problem.problem_id"], name="fk_document_problem_id"),
        sa.ForeignKeyConstraint(["session_id"], ["session.session_id"], name="fk_document_session_id"),
        sa.ForeignKeyConstraint(["workup_id"], ["workup.workup_id"], name="fk_document_workup_id"),
        sa.PrimaryKeyConstraint("entry", name="pk_document"),
        sa.UniqueConstraint("document_id", name="uq_document_document_id"),
        sqlite_strict=True,
    )
    for name in ("problem_id", "session_id", "workup_id"):
        op.create_index(f"ix_document_{name}", "document", [name], unique=False)
    op.create_table(
        "document_part",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("part >= 0", name="ck_document_part_part"),
        sa.ForeignKeyConstraint(["document_id"], ["document.document_id"], name="fk_document_part_document_id"),
        sa.PrimaryKeyConstraint("entry", name="pk_document_part"),
        sa.UniqueConstraint("document_id", "part", name="uq_document_part_document_id_part"),
        sqlite_strict=True,
    )
