"""The audit sealed as one chain with signed checkpoints, the log-in of each entry, operators, passwords to change."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from tpi_tracker.store.chain import canonical
from tpi_tracker.store.seal import Seal

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

EVERY = 10_000
OLD = "entry, at, user_id, author, action, kind, key, patient_no, version, reason, before, after, detail, save_id"
NEW = (
    "entry, at, user_id, author, login_id, action, kind, key, patient_no, version, reason, before, after, detail,"
    " save_id, mac"
)


def upgrade() -> None:
    """``audit`` and ``user`` rebuilt; every entry there is gets its seal, as if it had been sealed when written."""
    _make_audit()
    op.create_table(
        "checkpoint",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("audit_entry", sa.Integer(), nullable=False),
        sa.Column("mac", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry", name="pk_checkpoint"),
        sqlite_strict=True,
    )
    _seal_audit(op.get_context().config.attributes["seal"])  # type: ignore[union-attr]  # set by store.upgrade
    op.drop_table("audit")
    op.rename_table("audit_new", "audit")
    op.create_index("ix_audit_action_at", "audit", ["action", "at"], unique=False)
    op.create_index("ix_audit_kind_key", "audit", ["kind", "key"], unique=False)
    op.create_index("ix_audit_patient_no", "audit", ["patient_no"], unique=False)
    _rebuild_user()


def _make_audit() -> None:
    op.create_table(
        "audit_new",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("login_id", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("patient_no", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("save_id", sa.Text(), nullable=True),
        sa.Column("mac", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry", name="pk_audit"),
        sqlite_strict=True,
    )


def _seal_audit(seal: Seal) -> None:
    connection = op.get_bind()
    mac, signature, number, first = seal.database_id, "", 0, 1
    insert = f"INSERT INTO audit_new ({NEW}) VALUES ({', '.join('?' * 16)})"
    while True:
        # By the key, a part at a time: a cursor left open would see the rows that are being written.
        part = connection.exec_driver_sql(
            f"SELECT {OLD} FROM audit WHERE entry >= ? ORDER BY entry LIMIT {EVERY}", (first,)
        ).all()
        if not part:
            return
        sealed = list(_sealed(seal, mac, part))
        connection.exec_driver_sql(insert, sealed)
        for row in sealed:
            if row[0] % EVERY == 0:
                number += 1
                signature = seal.checkpoint(row[0], row[-1], row[1], signature)
                connection.exec_driver_sql(
                    "INSERT INTO checkpoint (entry, audit_entry, mac, at, signature) VALUES (?, ?, ?, ?, ?)",
                    (number, row[0], row[-1], row[1], signature),
                )
        mac, first = sealed[-1][-1], sealed[-1][0] + 1


def _sealed(seal: Seal, mac: str, part: Any) -> Iterator[tuple[Any, ...]]:
    for row in part:
        cells = (*row[:4], None, *row[4:])
        mac = seal.link(mac, canonical(cells))
        yield (*cells, mac)


def _rebuild_user() -> None:
    """SQLite cannot change a check; the triggers are made again after all steps."""
    own, standing = "entry, user_id, name, role, is_disabled", "recorded_at, author, record_status, version"
    op.create_table(
        "user_new",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("is_disabled", sa.Integer(), nullable=False),
        sa.Column("must_change", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("record_status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("record_status IN ('kept', 'entered_in_error')", name="ck_user_record_status"),
        sa.CheckConstraint(
            "role IN ('administrator', 'clinician', 'nurse', 'front_desk', 'reader', 'operator')", name="ck_user_role"
        ),
        sa.CheckConstraint("is_disabled IN (0, 1)", name="ck_user_is_disabled"),
        sa.CheckConstraint("must_change IN (0, 1)", name="ck_user_must_change"),
        sa.CheckConstraint("length(author) <= 20000", name="ck_user_author"),
        sa.CheckConstraint("length(name) >= 1 AND length(name) <= 20000", name="ck_user_name"),
        sa.CheckConstraint("length(user_id) >= 1 AND length(user_id) <= 200", name="ck_user_user_id"),
        sa.PrimaryKeyConstraint("entry", name="pk_user"),
        sa.UniqueConstraint("user_id", name="uq_user_user_id"),
        sqlite_strict=True,
    )
    op.execute(f'INSERT INTO user_new ({own}, must_change, {standing}) SELECT {own}, 0, {standing} FROM "user"')
    op.drop_table("user")
    op.rename_table("user_new", "user")
