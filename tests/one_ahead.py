"""A program that is one schema ahead of the clinic on a server: its last step is the test's own."""

import textwrap
from pathlib import Path

import pytest
from sqlalchemy import Column, MetaData, Text

from tpi_tracker.store import schema, server_schema, server_upgrade

STEP = """
from alembic import op
import sqlalchemy as sa
revision = "0007"
down_revision = "0006"
def upgrade():
    op.add_column("patient", sa.Column("email", sa.Text()))
    op.create_table("visit_note", sa.Column("entry", sa.Integer(), primary_key=True), sa.Column("note", sa.Text()))
    op.execute("UPDATE patient SET email = 'none'")
"""
AHEAD, NOW = (7, "0007"), (schema.SCHEMA, schema.REVISION)


def go_ahead(monkeypatch: pytest.MonkeyPatch, folder: Path, step: str = STEP) -> Path:
    """From now on this is that program; the folder with its steps."""
    steps = folder / "steps"
    steps.mkdir(exist_ok=True)
    for file in server_upgrade.STEPS.glob("v*.py"):
        (steps / file.name).write_bytes(file.read_bytes())
    (steps / "v0007_email.py").write_text(textwrap.dedent(step), encoding="utf-8")
    tables = MetaData(naming_convention=server_schema.metadata.naming_convention)
    for table in server_schema.metadata.sorted_tables:
        table.to_metadata(tables)
    tables.tables["patient"].append_column(Column("email", Text()))
    monkeypatch.setattr(server_schema, "metadata", tables)
    monkeypatch.setattr(server_upgrade, "STEPS", steps)
    be(monkeypatch, *AHEAD)
    return steps


def be(monkeypatch: pytest.MonkeyPatch, number: int, revision: str) -> None:
    """The program of that schema."""
    monkeypatch.setattr(schema, "SCHEMA", number)
    monkeypatch.setattr(schema, "REVISION", revision)
