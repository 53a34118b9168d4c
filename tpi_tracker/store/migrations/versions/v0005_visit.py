"""A visit into several problems, signed notes and addenda, the tray of the day, the record a patient went into."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEPT = "record_status IN ('kept', 'entered_in_error')"
NUMBER: sa.types.TypeEngine[float] = sa.Double().with_variant(sa.REAL(), "sqlite")


def upgrade() -> None:
    """Columns are added to the tables as they lie, so that a large clinic's rows are not written again."""
    _add("session", "visit_id", "length(visit_id) >= 1 AND length(visit_id) <= 200")
    _add("session", "signed_at")
    _add("session", "signed_by", "length(signed_by) >= 1 AND length(signed_by) <= 200")
    _add("patient", "merged_into", "length(merged_into) >= 1 AND length(merged_into) <= 200")
    shared = sa.text("visit_id IS NOT NULL")
    op.create_index(
        "ix_session_visit_id", "session", ["visit_id"], unique=False, sqlite_where=shared, postgresql_where=shared
    )
    _make_addendum()
    _make_tray()


def _add(table: str, column: str, check: str = "") -> None:
    # The line break lets the schema read as if the check had been written with the table.
    holds = f"\nCONSTRAINT ck_{table}_{column} CHECK ({check})" if check else ""
    op.execute(f"ALTER TABLE {table} ADD COLUMN {column} TEXT{holds}")


def _standing() -> list[sa.Column[object]]:
    return [
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("record_status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    ]


def _make_addendum() -> None:
    op.create_table(
        "addendum",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        *_standing(),
        sa.CheckConstraint(KEPT, name="ck_addendum_record_status"),
        sa.CheckConstraint("length(author) <= 20000", name="ck_addendum_author"),
        sa.CheckConstraint("length(row_id) >= 1 AND length(row_id) <= 200", name="ck_addendum_row_id"),
        sa.CheckConstraint("length(session_id) >= 1 AND length(session_id) <= 200", name="ck_addendum_session_id"),
        sa.CheckConstraint("length(text) >= 1 AND length(text) <= 20000", name="ck_addendum_text"),
        sa.ForeignKeyConstraint(["session_id"], ["session.session_id"], name="fk_addendum_session_id"),
        sa.PrimaryKeyConstraint("entry", name="pk_addendum"),
        sa.UniqueConstraint("row_id", name="uq_addendum_row_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_addendum_session_id", "addendum", ["session_id"], unique=False)


def _make_tray() -> None:
    op.create_table(
        "tray",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("drug", sa.Text(), nullable=False),
        sa.Column("concentration_mg_ml", NUMBER, nullable=True),
        sa.Column("with_epinephrine", sa.Integer(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=True),
        sa.Column("expiry", sa.Text(), nullable=True),
        sa.Column("gtin", sa.Text(), nullable=True),
        *_standing(),
        sa.CheckConstraint(KEPT, name="ck_tray_record_status"),
        sa.CheckConstraint("with_epinephrine IN (0, 1)", name="ck_tray_with_epinephrine"),
        sa.CheckConstraint("position >= 0 AND position <= 99", name="ck_tray_position"),
        sa.CheckConstraint(
            "concentration_mg_ml > 0 AND concentration_mg_ml <= 1000", name="ck_tray_concentration_mg_ml"
        ),
        sa.CheckConstraint("length(author) <= 20000", name="ck_tray_author"),
        sa.CheckConstraint("length(drug) >= 1 AND length(drug) <= 200", name="ck_tray_drug"),
        sa.CheckConstraint("length(gtin) >= 1 AND length(gtin) <= 200", name="ck_tray_gtin"),
        sa.CheckConstraint("length(lot) <= 20000", name="ck_tray_lot"),
        sa.CheckConstraint("length(row_id) >= 1 AND length(row_id) <= 200", name="ck_tray_row_id"),
        sa.CheckConstraint("length(user_id) >= 1 AND length(user_id) <= 200", name="ck_tray_user_id"),
        sa.PrimaryKeyConstraint("entry", name="pk_tray"),
        sa.UniqueConstraint("row_id", name="uq_tray_row_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_tray_gtin", "tray", ["gtin"], unique=False)
    op.create_index("ix_tray_user_id_day", "tray", ["user_id", "day"], unique=False)
