"""An older file: a verified backup, the steps on a copy, the copy swapped in; and every step equals the tables."""

import hashlib
import os
import re
import shutil
import textwrap
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from tests.store.conftest import AT, KEY, WHO, bytes_of
from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.catalogue_entry import CatalogueEntry
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document, Media
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.tray import Tray
from tpi_tracker.domain.user import User
from tpi_tracker.store import call_list, documents, engine, schema, upgrade
from tpi_tracker.store.chain import CELLS, Chain
from tpi_tracker.store.chain_check import check_all
from tpi_tracker.store.copying import row_counts
from tpi_tracker.store.database import Database, OlderSchema
from tpi_tracker.store.engine import connect, make_engine, peek
from tpi_tracker.store.errors import Damaged, DiskFault, NewerSchema
from tpi_tracker.store.place import must_stand_alone
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.triggers import TRIGGERS

pytestmark = pytest.mark.sqlite_only("migrates a file; no server holds an older schema yet")

STEP = """
from alembic import op
import sqlalchemy as sa
revision = "0007"
down_revision = "0006"
def upgrade():
    with op.batch_alter_table("patient", recreate="always") as batch:
        batch.add_column(sa.Column("email", sa.Text()))
    op.execute("UPDATE patient SET email = 'none'")
"""
BROKEN = STEP + "    op.execute('UPDATE no_such_table SET a = 1')\n"


def objects(connection: Connection) -> dict[str, str]:
    """Everything in the schema by name; blanks, quotes and the order of columns and checks do not count."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").all()
    lines = {row[0]: re.split(r"\n|, (?![^()]*\))", (row[1] or "").replace('"', "")) for row in found}
    plain = {name: sorted(" ".join(line.strip(" ,").split()) for line in many) for name, many in lines.items()}
    return {name: "\n".join(line for line in many if line) for name, many in plain.items()}


def test_making_the_tables_equals_running_every_step(database: Database, tmp_path: Path) -> None:
    with database.reading() as reader:
        made = objects(reader.connection)
    stepped = make_engine(tmp_path / "stepped.db", KEY, create=True)
    with stepped.connect().execution_options(immediate=True) as connection, connection.begin():
        upgrade.run_steps(connection, Seal.of_file_alone(KEY), upgrade.MIGRATIONS / "versions")
        assert objects(connection) == made
        revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    stepped.dispose()
    assert revision == schema.REVISION
    assert peek(tmp_path / "stepped.db", KEY) == (schema.SCHEMA, schema.REVISION)


@pytest.fixture
def older(one_problem: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The steps of a program one schema ahead of the clinic file at ``path``."""
    one_problem.close()
    steps = tmp_path / "steps"
    shutil.copytree(upgrade.MIGRATIONS / "versions", steps)
    (steps / "v0007_email.py").write_text(textwrap.dedent(STEP), encoding="utf-8")
    monkeypatch.setattr(schema, "SCHEMA", 7)
    monkeypatch.setattr(schema, "REVISION", "0007")
    return steps


def test_an_older_file_is_backed_up_migrated_and_still_guarded(older: Path, path: Path) -> None:
    with pytest.raises(OlderSchema):
        Database.open(path, KEY)
    backup = upgrade.upgrade(path, KEY, steps=older)
    assert backup is not None
    assert row_counts(backup, KEY)["patient"] == 1
    if os.name == "posix":
        assert {file.stat().st_mode & 0o777 for file in (backup, path)} == {0o600}
    assert peek(backup, KEY) == (6, "0006")
    assert peek(path, KEY) == (7, "0007")
    database = Database.open(path, KEY)
    with database.reading() as reader:
        assert reader.get(Patient, "P1") is not None
        assert reader.connection.exec_driver_sql("SELECT email FROM patient").scalar() == "none"
        there = reader.connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()
        assert {row[0] for row in there} == set(TRIGGERS)
        assert reader.connection.exec_driver_sql("SELECT strict FROM pragma_table_list WHERE name='patient'").scalar()
        matched = "SELECT rowid FROM patient_name WHERE patient_name MATCH 'novak'"
        assert reader.connection.exec_driver_sql(matched).scalar() == 1
    with database.writing(WHO, AT) as writer:
        writer.log("print", "x", "y", None)
    assert database.check_pages() == []
    database.close()
    assert upgrade.upgrade(path, KEY, steps=older) is None


def test_a_file_of_the_first_schema_comes_up_with_its_list_of_calls(tmp_path: Path) -> None:
    """The fixture was written by the program of schema 1: two patients, one of whom wants no call."""
    path = tmp_path / "clinic.db"
    shutil.copy(Path(__file__).parent / "schema-0001.db", path)
    with pytest.raises(OlderSchema):
        Database.open(path, KEY)
    assert upgrade.upgrade(path, KEY) is not None
    assert peek(path, KEY) == (schema.SCHEMA, schema.REVISION)
    database = Database.open(path, KEY)
    with database.reading() as reader:
        assert [row.row_id for row in call_list.until(reader, date(2026, 12, 31))] == ["F1", "F3"]
        assert call_list.faults(reader) == []
    assert database.check_pages() == []
    database.close()


def test_a_file_of_the_second_schema_comes_up_with_follow_ups_that_ask_for_a_score(tmp_path: Path) -> None:
    """The fixture was written by the program of schema 2: one session, a retracted follow-up and one given up."""
    path = tmp_path / "clinic.db"
    shutil.copy(Path(__file__).parent / "schema-0002.db", path)
    with pytest.raises(OlderSchema):
        Database.open(path, KEY)
    assert upgrade.upgrade(path, KEY) is not None
    database = Database.open(path, KEY)
    with database.reading() as reader:
        kept = reader.all(FollowUp, with_retracted=True)
        assert [(row.row_id, row.status, row.note, row.purpose, row.version, row.is_retracted) for row in kept] == [
            ("F1", "due", None, "score", 2, True),
            ("F2", "unreachable", "two calls", "score", 1, False),
        ]
        assert reader.all(SafetyCheck) == reader.all(Complication) == reader.all(CatalogueEntry) == []
        assert call_list.faults(reader) == []
        plan = reader.connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT session_id FROM injectate WHERE lot = 'LD2291'"
        ).all()
    assert "ix_injectate_lot" in plan[0][-1]
    with pytest.raises(IntegrityError), database.writing(WHO, AT) as writer:
        writer.connection.exec_driver_sql("DELETE FROM follow_up")
    assert database.check_pages() == []
    database.close()


def test_a_step_that_fails_leaves_the_old_file_as_it_was(older: Path, path: Path) -> None:
    (older / "v0007_email.py").write_text(BROKEN, encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(Exception, match="no_such_table"):
        upgrade.upgrade(path, KEY, steps=older)
    assert path.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir() if file.is_file()) == ["clinic.db"]


def test_what_a_killed_upgrade_left_does_not_stop_the_next(path: Path) -> None:
    """Its copy lay there with a log of its own, which fits no other copy."""
    shutil.copy(Path(__file__).parent / "schema-0001.db", path)
    left = path.with_name(path.name + ".upgrading")
    shutil.copy(path, left)
    stopped = connect(left, KEY)
    stopped.execute("PRAGMA journal_mode = WAL")
    stopped.execute("UPDATE problem SET title = 'half done'")
    log = left.with_name(left.name + "-wal")
    kept = log.read_bytes()
    stopped.close()
    log.write_bytes(kept)
    upgrade.upgrade(path, KEY)
    assert peek(path, KEY) == (schema.SCHEMA, schema.REVISION)
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == [path.name]


def test_a_closed_file_with_a_log_left_beside_it_gets_no_new_name(path: Path) -> None:
    """Closing writes the log back and says nothing when the disk is full: the file alone is then damaged."""
    shutil.copy(Path(__file__).parent / "schema-0001.db", path)
    must_stand_alone(path)
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"")
    must_stand_alone(path)
    log.write_bytes(b"what was not written back")
    with pytest.raises(DiskFault):
        must_stand_alone(path)


def test_a_newer_file_is_refused_untouched(one_problem: Database, path: Path) -> None:
    one_problem.close()
    newer = connect(path, KEY)
    newer.execute("UPDATE alembic_version SET version_num = '0007'")
    newer.close()
    before = bytes_of(path.parent)
    with pytest.raises(NewerSchema, match="7"):
        Database.open(path, KEY)
    with pytest.raises(NewerSchema):
        upgrade.upgrade(path, KEY)
    assert bytes_of(path.parent) == before


def test_a_damaged_older_file_is_not_migrated(older: Path, path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[4096 * 5 + 100] ^= 1
    path.write_bytes(bytes(raw))
    with pytest.raises(Damaged):
        upgrade.upgrade(path, KEY, steps=older)
    assert path.read_bytes() == bytes(raw)


def test_an_old_library_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.sqlcipher, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(RuntimeError, match="too old"):
        engine.assert_library()


def test_a_file_of_the_third_schema_comes_up_sealed(tmp_path: Path) -> None:
    """The fixture was written by the program of schema 3: ten entries, letters beyond ASCII, an amended problem."""
    steps = tmp_path / "steps"
    shutil.copytree(upgrade.MIGRATIONS / "versions", steps)
    step = steps / "v0004_sealed_audit.py"
    step.write_text(step.read_text(encoding="utf-8").replace("EVERY = 10_000", "EVERY = 4"), encoding="utf-8")
    path = tmp_path / "clinic.db"
    shutil.copy(Path(__file__).parent / "schema-0003.db", path)
    old = connect(path, KEY)
    before = old.execute("SELECT * FROM audit ORDER BY entry").fetchall()
    old.close()
    with pytest.raises(OlderSchema):
        Database.open(path, KEY)
    seal = Seal("01DATABASE", bytes(32))
    assert upgrade.upgrade(path, KEY, seal=seal, who=WHO, at=AT, steps=steps) is not None
    database = Database.open(path, KEY, seal)
    with database.reading() as reader:
        rows = reader.connection.exec_driver_sql(f"SELECT {', '.join((*CELLS, 'mac'))} FROM audit ORDER BY entry").all()
        assert [(*row[:4], *row[5:-1]) for row in rows[: len(before)]] == before
        assert {row[CELLS.index("login_id")] for row in rows} == {None}
        assert Chain(seal).extend(row[:-1] for row in rows) == [row[-1] for row in rows]
        assert [row[CELLS.index("action")] for row in rows[len(before) :]] == ["upgrade", "checkpoint"]
        signed = reader.connection.exec_driver_sql("SELECT audit_entry FROM checkpoint ORDER BY entry").scalars().all()
        assert signed == [4, 8, len(rows)]
        (user,) = reader.all(User)
        assert (user.role, user.must_change) == (Role.ADMINISTRATOR, False)
    with database.writing(WHO, AT) as writer:
        writer.insert(User(user_id="u2", name="Rae", role=Role.OPERATOR, must_change=True))
    with pytest.raises(IntegrityError), database.writing(WHO, AT) as writer:
        writer.connection.exec_driver_sql("DELETE FROM checkpoint")
    assert database.check_pages() == []
    database.close()


def test_a_file_of_the_fourth_schema_comes_up_with_its_sessions_unsigned(tmp_path: Path) -> None:
    """The fixture was written by the program of schema 4: an amended session with its parts, and a retracted one."""
    path = tmp_path / "clinic.db"
    shutil.copy(Path(__file__).parent / "schema-0004.db", path)
    with pytest.raises(OlderSchema):
        Database.open(path, KEY)
    assert upgrade.upgrade(path, KEY) is not None
    database = Database.open(path, KEY)
    with database.reading() as reader:
        kept = reader.all(Session, with_retracted=True)
        told = [(one.session_id, one.version, one.is_retracted, one.note) for one in kept]
        assert told == [("S1", 2, False, "two muscles, corrected"), ("S2", 2, True, None)]
        assert {(one.visit_id, one.signed_at, one.signed_by) for one in kept} == {(None, None, None)}
        assert [one.merged_into for one in reader.all(Patient)] == [None, None]
        assert reader.all(Addendum) == reader.all(Tray) == []
        assert check_all(reader.connection, Seal.of_file_alone(KEY)).broken is None
        plan = reader.connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT session_id FROM session WHERE visit_id = 'V'"
        ).all()
    assert "ix_session_visit_id" in plan[0][-1]
    with database.writing(WHO, AT) as writer:
        (session,) = writer.all(Session)
        writer.amend(session.changed(visit_id="V1", signed_at=AT, signed_by="u1"), reason="signed")
        writer.insert(Addendum(row_id="A1", session_id="S1", written_at=AT, text="It bled a little."))
        writer.insert(Tray(row_id="Y1", day=date(2026, 1, 12), user_id="u1", drug="lidocaine", lot="LD2291"))
    with database.reading() as reader:
        assert [one.session_id for one in reader.all(Session, visit_id="V1")] == ["S1"]
    for table in ("addendum", "tray"):
        with pytest.raises(IntegrityError), database.writing(WHO, AT) as writer:
            writer.connection.exec_driver_sql(f"DELETE FROM {table}")
    with pytest.raises(IntegrityError), database.writing(WHO, AT) as writer:
        writer.connection.exec_driver_sql("UPDATE session SET visit_id = ''")
    assert database.check_pages() == []
    database.close()


def test_a_file_of_the_fifth_schema_takes_documents(tmp_path: Path) -> None:
    """The fixture was written by the program of schema 5: a signed session with an addendum, a workup, a merge."""
    path = tmp_path / "clinic.db"
    shutil.copy(Path(__file__).parent / "schema-0005.db", path)
    with pytest.raises(OlderSchema):
        Database.open(path, KEY)
    assert upgrade.upgrade(path, KEY) is not None
    assert peek(path, KEY) == (schema.SCHEMA, schema.REVISION)
    database = Database.open(path, KEY)
    with database.reading() as reader:
        assert [(one.session_id, one.signed_by) for one in reader.all(Session)] == [("S1", "u1")]
        assert [one.text for one in reader.all(Addendum)] == ["It bled a little."]
        assert [one.merged_into for one in reader.all(Patient)] == [None, "P1"]
        assert reader.all(Document) == documents.faults(reader) == []
        assert check_all(reader.connection, Seal.of_file_alone(KEY)).broken is None
    with database.writing(WHO, AT) as writer:
        named = {"document_id": "D1", "problem_id": "P1-1", "title": "MRI", "media": Media.PDF, "size": 3}
        mri = {"workup_id": "W1", "item": "mri_cervical", "sha256": hashlib.sha256(b"mri").hexdigest()}
        writer.insert(Document.checked(named | mri))
        documents.keep(writer, "D1", b"mri")
    with database.reading() as reader:
        (kept,) = reader.all(Document, workup_id="W1")
        assert documents.content(reader, kept) == b"mri"
    for statement in (
        "DELETE FROM document",
        "DELETE FROM document_part",
        "UPDATE document_part SET content = x'00'",
        "INSERT OR REPLACE INTO document_part (entry, document_id, part, content) VALUES (1, 'D1', 0, x'00')",
        "UPDATE document SET size = 0",
    ):
        with pytest.raises(IntegrityError), database.writing(WHO, AT) as writer:
            writer.connection.exec_driver_sql(statement)
    assert database.check_pages() == []
    database.close()
