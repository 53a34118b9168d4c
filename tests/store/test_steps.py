"""The migration steps as Alembic runs them: what they ask of the file's size, and what stands when one goes wrong."""

import os
import shutil
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.conftest import AT, KEY, WHO, bytes_of
from tpi_tracker.store import schema, upgrade
from tpi_tracker.store.chain_check import check_all
from tpi_tracker.store.columns import instant_text
from tpi_tracker.store.database import Database
from tpi_tracker.store.engine import connect, peek
from tpi_tracker.store.errors import Damaged, DiskFault, NewerSchema
from tpi_tracker.store.seal import Seal

pytestmark = pytest.mark.sqlite_only("migrates a file")
HERE = Path(__file__).parent
SEAL = Seal("01DATABASE", bytes(32))

STEP = """
from alembic import op
import sqlalchemy as sa
revision = "0007"
down_revision = "0006"
def upgrade():
"""


@pytest.fixture
def third(tmp_path: Path) -> Path:
    """A file of schema 3, alone in its folder."""
    path = tmp_path / "clinic" / "clinic.db"
    path.parent.mkdir()
    shutil.copy(HERE / "schema-0003.db", path)
    return path


@pytest.fixture
def with_step(third: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """The steps, and one more with this body, which the program then wants."""

    def made(body: str) -> Path:
        steps = tmp_path / "steps"
        shutil.copytree(upgrade.MIGRATIONS / "versions", steps)
        (steps / "v0007_more.py").write_text(STEP + textwrap.indent(body, "    "), encoding="utf-8")
        monkeypatch.setattr(schema, "SCHEMA", 7)
        monkeypatch.setattr(schema, "REVISION", "0007")
        return steps

    return made


def test_ten_thousand_entries_are_sealed_with_their_checkpoint(third: Path) -> None:
    old = connect(third, KEY)
    (there,) = old.execute("SELECT max(entry) FROM audit").fetchone()
    names = "at, user_id, author, action, kind, key, patient_no, version, reason, before, after, detail, save_id"
    row = f"INSERT INTO audit (entry, {names}) SELECT ?, {names} FROM audit WHERE entry = 1"
    old.execute("BEGIN")
    old.executemany(row, [(number,) for number in range(there + 1, 20_006)])
    old.execute("COMMIT")
    old.close()
    upgrade.upgrade(third, KEY, seal=SEAL, who=WHO, at=AT)
    database = Database.open(third, KEY, SEAL)
    with database.reading() as reader:
        report = check_all(reader.connection, SEAL)
        assert (report.rows, report.broken, report.acknowledged) == (20_007, None, ())
        signed = reader.connection.exec_driver_sql("SELECT entry, audit_entry FROM checkpoint ORDER BY entry").all()
        assert [tuple(one) for one in signed] == [(1, 10_000), (2, 20_000), (3, 20_007)]
    database.close()


def test_a_step_that_loses_rows_leaves_the_old_file(third: Path, with_step: Callable[[str], Path]) -> None:
    steps = with_step('op.execute("DROP TRIGGER IF EXISTS patient_no_delete")\nop.execute("DELETE FROM user")\n')
    before = third.read_bytes()
    with pytest.raises(Damaged, match=r"^The clinic's records did not all arrive in the new format\."):
        upgrade.upgrade(third, KEY, seal=SEAL, steps=steps)
    assert third.read_bytes() == before
    assert sorted(file.name for file in third.parent.iterdir() if file.is_file()) == ["clinic.db"]


def test_a_step_after_which_a_link_leads_to_nothing_leaves_the_old_file(
    third: Path, with_step: Callable[[str], Path]
) -> None:
    steps = with_step("op.execute(\"UPDATE problem SET patient_no = 'nobody'\")\n")
    before = third.read_bytes()
    with pytest.raises(Damaged, match=r"^The clinic's records did not fit the new format\."):
        upgrade.upgrade(third, KEY, seal=SEAL, steps=steps)
    assert third.read_bytes() == before


@pytest.mark.fault
def test_a_result_that_is_not_whole_takes_nobodys_place(third: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = third.read_bytes()
    real = upgrade.copy_faults

    def seen(path: Path, key: bytes) -> list[str]:
        return ["page 9"] if path.name.endswith(".upgrading") else real(path, key)

    monkeypatch.setattr(upgrade, "copy_faults", seen)
    with pytest.raises(Damaged, match=r"^The clinic's records are not whole in the new format: page 9\."):
        upgrade.upgrade(third, KEY, seal=SEAL)
    assert third.read_bytes() == before


@pytest.mark.fault
def test_without_a_whole_backup_nothing_is_begun(third: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = bytes_of(third.parent)
    monkeypatch.setattr(upgrade, "copy_faults", lambda _path, _key: ["page 9"])
    with pytest.raises(DiskFault, match="whole, and nothing of it was changed"):
        upgrade.upgrade(third, KEY, seal=SEAL)
    assert {name: raw for name, (raw, _) in bytes_of(third.parent).items()} == {
        name: raw for name, (raw, _) in before.items()
    }


def test_the_bare_copy_of_before_is_kept_under_the_name_of_its_schema(third: Path) -> None:
    (third.parent / "backups").mkdir()
    left = third.parent / "backups" / "clinic-before-upgrade-from-0003.db.part"
    left.write_bytes(b"what a stopped upgrade left")
    before = third.read_bytes()
    kept = upgrade.upgrade(third, KEY, seal=SEAL)
    assert kept == third.parent / "backups" / "clinic-before-upgrade-from-0003.db"
    assert peek(kept, KEY) == (3, "0003")
    assert not left.exists()
    assert before != third.read_bytes()


def test_the_folder_that_is_made_for_the_copy_is_for_its_owner_alone(third: Path) -> None:
    kept = upgrade.upgrade(third, KEY, seal=SEAL)
    assert kept is not None
    for path, mode in ((kept.parent, 0o700), (kept, 0o600)):
        assert path.stat().st_mode & 0o777 == mode or os.name == "nt"


def test_the_upgrade_is_noted_with_who_and_when_and_signed(third: Path) -> None:
    upgrade.upgrade(third, KEY, seal=SEAL, who=WHO, at=AT)
    database = connect(third, KEY)
    rows = database.execute(
        "SELECT action, kind, key, author, at, detail FROM audit ORDER BY entry DESC LIMIT 2"
    ).fetchall()
    database.close()
    assert [row[:4] for row in rows] == [
        ("checkpoint", "audit", "1", "Dr Ada Test"),
        ("upgrade", "clinic", schema.REVISION, "Dr Ada Test"),
    ]
    assert rows[1][5] == f'{{"from": "0003", "to": "{schema.REVISION}"}}'
    assert {row[4] for row in rows} == {instant_text(AT)}


def test_nobody_and_now_stand_for_who_and_when(third: Path) -> None:
    upgrade.upgrade(third, KEY)
    alone = Database.open(third, KEY, Seal.of_file_alone(KEY))
    with alone.reading() as reader:
        assert check_all(reader.connection, Seal.of_file_alone(KEY)).broken is None
        row = reader.connection.exec_driver_sql("SELECT user_id, author FROM audit WHERE action = 'upgrade'").one()
        assert tuple(row) == ("", "TPI Tracker")
    alone.close()


def test_a_file_is_older_by_its_number_or_its_revision_and_newer_by_either() -> None:
    assert not schema.is_older(6, "0006")
    assert schema.is_older(5, "0006")
    assert schema.is_older(6, "0005")
    assert schema.is_older(0, "")
    for number, revision, theirs in ((7, "0006", "7"), (6, "0007", "7"), (8, "0007", "8"), (6, "later", "6")):
        with pytest.raises(NewerSchema) as told:
            schema.is_older(number, revision)
        assert (told.value.theirs, told.value.ours) == (theirs, "6")


def test_steps_are_found_in_a_folder_with_a_percent_sign(third: Path, tmp_path: Path) -> None:
    """Alembic's own settings would read it as the begin of a name."""
    steps = tmp_path / "50% done"
    shutil.copytree(upgrade.MIGRATIONS / "versions", steps)
    upgrade.upgrade(third, KEY, seal=SEAL, steps=steps)
    assert peek(third, KEY) == (schema.SCHEMA, schema.REVISION)
