"""A database from outside: nothing that this program would not have made, and no page, structure or link unsound."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.conftest import KEY, bytes_of
from tpi_tracker.store import untrusted
from tpi_tracker.store.database import Database
from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import Damaged, ForeignFile, NewerSchema
from tpi_tracker.store.triggers import TRIGGERS
from tpi_tracker.store.untrusted import StrangeSchema, assert_ours

pytestmark = pytest.mark.sqlite_only("looks at a file")
FIXTURES = sorted(Path(__file__).parent.glob("schema-*.db"))


@pytest.fixture
def changed(one_problem: Database, path: Path) -> Callable[..., Path]:
    """The closed file with something done to it from outside; without statements as the program left it."""
    one_problem.close()

    def made(*statements: str) -> Path:
        connection = connect(path, KEY)
        for statement in statements:
            connection.execute(statement)
        connection.close()
        return path

    return made


def test_what_this_program_makes_is_ours_and_nothing_is_touched(changed: Callable[..., Path]) -> None:
    path = changed()
    before = bytes_of(path.parent)
    assert assert_ours(path, KEY) is False
    assert bytes_of(path.parent) == before


@pytest.mark.parametrize("fixture", FIXTURES, ids=[file.stem for file in FIXTURES])
def test_a_file_of_every_released_schema_is_ours_and_older(fixture: Path, tmp_path: Path) -> None:
    path = shutil.copy(fixture, tmp_path / "clinic.db")
    assert assert_ours(path, KEY) is True


STRANGE = {
    "spy": "CREATE TRIGGER spy AFTER INSERT ON patient BEGIN DELETE FROM draft; END",
    "view": "CREATE VIEW view AS SELECT * FROM patient",
    "copies": "CREATE TABLE copies (a TEXT)",
    "ear": "CREATE VIRTUAL TABLE ear USING fts5 (a)",
    "odd": "CREATE INDEX odd ON patient (family_name)",
}


@pytest.mark.parametrize("name", STRANGE)
def test_what_acts_or_listens_is_named(changed: Callable[..., Path], name: str) -> None:
    with pytest.raises(StrangeSchema) as told:
        assert_ours(changed(STRANGE[name]), KEY)
    assert name in told.value.names
    assert told.value.what.startswith("The backup's database holds what TPI Tracker does not make: ")
    assert told.value.safe == "It was not put in place and nothing was changed."
    assert told.value.todo == "Choose another backup, and find out who changed this one."


@pytest.mark.parametrize("name", STRANGE)
@pytest.mark.parametrize("fixture", FIXTURES, ids=[file.stem for file in FIXTURES])
def test_in_an_older_file_too(fixture: Path, name: str, tmp_path: Path) -> None:
    path = shutil.copy(fixture, tmp_path / "clinic.db")
    connection = connect(path, KEY)
    connection.execute(STRANGE[name])
    connection.close()
    with pytest.raises(StrangeSchema) as told:
        assert_ours(path, KEY)
    assert name in told.value.names


def test_a_known_name_with_another_deed_is_strange(changed: Callable[..., Path], tmp_path: Path) -> None:
    other = "CREATE TRIGGER patient_no_delete BEFORE DELETE ON patient BEGIN SELECT 1; END"
    with pytest.raises(StrangeSchema) as told:
        assert_ours(changed("DROP TRIGGER patient_no_delete", other), KEY)
    assert told.value.names == ("patient_no_delete",)
    for fixture in FIXTURES:
        path = shutil.copy(fixture, tmp_path / fixture.name)
        connection = connect(path, KEY)
        connection.execute("DROP TRIGGER IF EXISTS patient_no_delete")
        connection.execute(other)
        connection.close()
        with pytest.raises(StrangeSchema) as told:
            assert_ours(path, KEY)
        assert told.value.names == ("patient_no_delete",)


def test_what_acts_by_itself_is_ours_to_the_letter(changed: Callable[..., Path], tmp_path: Path) -> None:
    """What may differ in a table's words, a blank or a quote, may not in a trigger's."""
    ours = TRIGGERS["patient_no_delete"]
    for other in (ours.replace("deleted", '"deleted"'), ours.replace(" BEGIN", "  BEGIN")):
        one, older = changed("DROP TRIGGER patient_no_delete"), shutil.copy(FIXTURES[-1], tmp_path / "older.db")
        for path in (one, older):
            connection = connect(path, KEY)
            connection.execute("DROP TRIGGER IF EXISTS patient_no_delete")
            connection.execute(other)
            connection.close()
            with pytest.raises(StrangeSchema) as told:
                assert_ours(path, KEY)
            assert told.value.names == ("patient_no_delete",)
        changed("DROP TRIGGER patient_no_delete", ours)


@pytest.mark.parametrize("name", ["complication", "patient_name"])
def test_in_an_older_file_a_table_of_ours_may_not_have_become_virtual(tmp_path: Path, name: str) -> None:
    """It would read and write by a module's code. One is of no older file yet, one is virtual as we make it."""
    path = shutil.copy(FIXTURES[0], tmp_path / "clinic.db")
    connection = connect(path, KEY)
    connection.execute(f"DROP TABLE IF EXISTS {name}")
    connection.execute(f"CREATE VIRTUAL TABLE {name} USING fts5 (a)")
    connection.close()
    assert name in untrusted.expected()
    with pytest.raises(StrangeSchema) as told:
        assert_ours(path, KEY)
    assert name in told.value.names


def test_a_guard_that_is_missing_is_named_and_at_most_three_are_shown(changed: Callable[..., Path]) -> None:
    gone = ("audit_no_delete", "audit_no_replace", "audit_no_update", "patient_no_delete")
    with pytest.raises(StrangeSchema) as told:
        assert_ours(changed(*(f"DROP TRIGGER {name}" for name in gone)), KEY)
    assert told.value.names == gone
    assert "audit_no_delete, audit_no_replace, audit_no_update." in told.value.what
    assert (told.value.code, told.value.exit_code) == ("strange_schema", 3)


def test_a_blank_or_a_quote_that_a_migration_writes_otherwise_is_not_strange() -> None:
    one = 'CREATE TABLE "a" (\n  "b" TEXT,\n  c  TEXT\n)'
    assert untrusted._plain(one) == untrusted._plain("CREATE TABLE a (\n\tc TEXT, \n\tb TEXT\n)")
    assert untrusted._plain(one) != untrusted._plain("CREATE TABLE a (\n\tc TEXT, \n\tb INT\n)")


ONE_INDEX_FOR_ANOTHER = (
    "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'ix_audit_kind_key')"
    " WHERE name = 'ix_problem_patient_no'"
)
"""Each page is whole by itself, and the schema reads as ours."""


def flipped(path: Path) -> Path:
    raw = bytearray(path.read_bytes())
    raw[-100] ^= 1
    path.write_bytes(bytes(raw))
    return path


def test_a_page_a_structure_or_a_link_that_is_unsound_is_damage(changed: Callable[..., Path], tmp_path: Path) -> None:
    path = changed()
    kept = path.read_bytes()
    flipped(path)
    with pytest.raises(Damaged) as told:
        assert_ours(path, KEY)
    assert told.value.todo == "Choose an older backup."
    assert told.value.what.startswith("The database in the backup is not whole: ")
    assert "page" in told.value.what
    path.write_bytes(kept)
    changed("PRAGMA foreign_keys = OFF", "UPDATE problem SET patient_no = 'nobody'")
    with pytest.raises(Damaged, match="not whole: a link leads to nothing"):
        assert_ours(path, KEY)
    path.write_bytes(kept)
    changed("PRAGMA writable_schema = ON", ONE_INDEX_FOR_ANOTHER)
    with pytest.raises(Damaged, match="not whole: ") as told:
        assert_ours(path, KEY)
    assert "leads to nothing" not in told.value.what


def test_a_foreign_or_newer_file_is_told_as_such(changed: Callable[..., Path]) -> None:
    path = changed("UPDATE alembic_version SET version_num = '0009'")
    with pytest.raises(NewerSchema):
        assert_ours(path, KEY)
    with pytest.raises(ForeignFile):
        assert_ours(changed("PRAGMA application_id = 7"), KEY)
