"""Checks before the needle, complications with their course, safety calls, a clinic's own catalogue entries, lots."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEPT = "record_status IN ('kept', 'entered_in_error')"


def _standing() -> list[sa.Column[object]]:
    return [
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("record_status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    ]


def upgrade() -> None:
    """New tables, and ``follow_up`` rebuilt with its purpose: what was there asks for a score."""
    op.create_table(
        "safety_check",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("concern", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        *_standing(),
        sa.CheckConstraint(KEPT, name="ck_safety_check_record_status"),
        sa.CheckConstraint("state IN ('clear', 'noted', 'overridden')", name="ck_safety_check_state"),
        sa.CheckConstraint("length(author) <= 20000", name="ck_safety_check_author"),
        sa.CheckConstraint("length(concern) >= 1 AND length(concern) <= 200", name="ck_safety_check_concern"),
        sa.CheckConstraint("length(note) <= 20000", name="ck_safety_check_note"),
        sa.CheckConstraint("length(row_id) >= 1 AND length(row_id) <= 200", name="ck_safety_check_row_id"),
        sa.CheckConstraint("length(session_id) >= 1 AND length(session_id) <= 200", name="ck_safety_check_session_id"),
        sa.ForeignKeyConstraint(["session_id"], ["session.session_id"], name="fk_safety_check_session_id"),
        sa.PrimaryKeyConstraint("entry", name="pk_safety_check"),
        sa.UniqueConstraint("row_id", name="uq_safety_check_row_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_safety_check_session_id", "safety_check", ["session_id"], unique=False)
    op.create_table(
        "complication",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("noticed_at", sa.Text(), nullable=True),
        sa.Column("severity", sa.Text(), nullable=True),
        sa.Column("course", sa.Text(), nullable=True),
        sa.Column("resolved_on", sa.Text(), nullable=True),
        *_standing(),
        sa.CheckConstraint(KEPT, name="ck_complication_record_status"),
        sa.CheckConstraint("severity IN ('mild', 'moderate', 'severe')", name="ck_complication_severity"),
        sa.CheckConstraint("length(author) <= 20000", name="ck_complication_author"),
        sa.CheckConstraint("length(course) <= 20000", name="ck_complication_course"),
        sa.CheckConstraint("length(kind) >= 1 AND length(kind) <= 200", name="ck_complication_kind"),
        sa.CheckConstraint("length(row_id) >= 1 AND length(row_id) <= 200", name="ck_complication_row_id"),
        sa.CheckConstraint("length(session_id) >= 1 AND length(session_id) <= 200", name="ck_complication_session_id"),
        sa.ForeignKeyConstraint(["session_id"], ["session.session_id"], name="fk_complication_session_id"),
        sa.PrimaryKeyConstraint("entry", name="pk_complication"),
        sa.UniqueConstraint("row_id", name="uq_complication_row_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_complication_session_id", "complication", ["session_id"], unique=False)
    op.create_table(
        "catalogue_entry",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("entry_key", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        *_standing(),
        sa.CheckConstraint(KEPT, name="ck_catalogue_entry_record_status"),
        sa.CheckConstraint("length(author) <= 20000", name="ck_catalogue_entry_author"),
        sa.CheckConstraint("length(content) <= 20000", name="ck_catalogue_entry_content"),
        sa.CheckConstraint("length(entry_key) >= 1 AND length(entry_key) <= 200", name="ck_catalogue_entry_entry_key"),
        sa.CheckConstraint("length(reason) <= 20000", name="ck_catalogue_entry_reason"),
        sa.PrimaryKeyConstraint("entry", name="pk_catalogue_entry"),
        sa.UniqueConstraint("entry_key", name="uq_catalogue_entry_entry_key"),
        sqlite_strict=True,
    )
    op.create_index("ix_injectate_lot", "injectate", ["lot"], unique=False)
    _rebuild_follow_up()


def _rebuild_follow_up() -> None:
    """SQLite cannot add a column with a check that must be filled; the triggers are made again after all steps."""
    old = "entry, row_id, problem_id, due_on, session_id, status, note"
    standing = "recorded_at, author, record_status, version"
    op.create_table(
        "follow_up_new",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("problem_id", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        *_standing(),
        sa.CheckConstraint(KEPT, name="ck_follow_up_record_status"),
        sa.CheckConstraint(
            "status IN ('due', 'done', 'unreachable', 'declined', 'cancelled')", name="ck_follow_up_status"
        ),
        sa.CheckConstraint("purpose IN ('score', 'safety')", name="ck_follow_up_purpose"),
        sa.CheckConstraint("length(author) <= 20000", name="ck_follow_up_author"),
        sa.CheckConstraint("length(note) <= 20000", name="ck_follow_up_note"),
        sa.CheckConstraint("length(problem_id) >= 1 AND length(problem_id) <= 200", name="ck_follow_up_problem_id"),
        sa.CheckConstraint("length(row_id) >= 1 AND length(row_id) <= 200", name="ck_follow_up_row_id"),
        sa.CheckConstraint("length(session_id) >= 1 AND length(session_id) <= 200", name="ck_follow_up_session_id"),
        sa.ForeignKeyConstraint(["problem_id"], ["problem.problem_id"], name="fk_follow_up_problem_id"),
        sa.ForeignKeyConstraint(["session_id"], ["session.session_id"], name="fk_follow_up_session_id"),
        sa.PrimaryKeyConstraint("entry", name="pk_follow_up"),
        sa.UniqueConstraint("row_id", name="uq_follow_up_row_id"),
        sqlite_strict=True,
    )
    op.execute(
        f"INSERT INTO follow_up_new ({old}, purpose, {standing}) SELECT {old}, 'score', {standing} FROM follow_up"
    )
    op.drop_table("follow_up")
    op.rename_table("follow_up_new", "follow_up")
    op.create_index("ix_follow_up_problem_id_due_on", "follow_up", ["problem_id", "due_on"], unique=False)
    op.create_index("ix_follow_up_session_id", "follow_up", ["session_id"], unique=False)
    op.create_index(
        "ix_follow_up_due_on_status_record_status_purpose",
        "follow_up",
        ["due_on", "status", "record_status", "purpose"],
        unique=False,
    )
