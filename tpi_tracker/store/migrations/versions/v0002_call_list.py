"""The list of calls, and indexes that answer Today without a look at the records."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The list of calls, made from the records there are."""
    op.create_table(
        "call_list",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("patient_no", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry", name="pk_call_list"),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_call_list_due_on_entry_status_row_id", "call_list", ["due_on", "entry", "status", "row_id"], unique=False
    )
    op.create_index("ix_call_list_patient_no", "call_list", ["patient_no"], unique=False)
    op.drop_index("ix_finding_status_kind", "finding")
    op.create_index(
        "ix_finding_status_record_status_since", "finding", ["status", "record_status", "since"], unique=False
    )
    op.drop_index("ix_follow_up_status_due_on", "follow_up")
    op.create_index(
        "ix_follow_up_due_on_status_record_status", "follow_up", ["due_on", "status", "record_status"], unique=False
    )
    op.create_index(
        "ix_session_performed_at_record_status_problem_id",
        "session",
        ["performed_at", "record_status", "problem_id"],
        unique=False,
    )
    op.execute(
        "INSERT INTO call_list (entry, row_id, patient_no, due_on, status)"
        " SELECT f.entry, f.row_id, p.patient_no, f.due_on, f.status"
        " FROM follow_up f JOIN problem b ON b.problem_id = f.problem_id JOIN patient p ON p.patient_no = b.patient_no"
        " WHERE f.status IN ('due', 'unreachable') AND f.record_status = 'kept' AND b.record_status = 'kept'"
        " AND p.record_status = 'kept' AND (p.contact IS NULL OR p.contact = 'ok')"
    )
