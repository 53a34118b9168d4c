"""A clinic on a server in a backup file: all of it, encrypted, good in a folder and good for another server."""

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PASSWORD
from tests.postgres import OWNER, SEAT
from tests.services.test_migrating import attach_large, rows_of
from tpi_tracker import cli
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import findings, migrating, opening, patients, restore, server_backup, synthetic, users
from tpi_tracker.services.verification import verify
from tpi_tracker.store import backup, moving
from tpi_tracker.store.errors import DiskFull, WorldFault
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.store.where import Server, server_of

pytestmark = pytest.mark.server_only("a clinic in a folder has backups of its own")
TODAY = date(2026, 9, 1)


@pytest.fixture
def filled(clinic: Any) -> Any:
    synthetic.fill(clinic, 12, 5, TODAY)
    findings.refresh_all(clinic)
    attach_large(clinic)
    users.add(clinic, "Nia Nurse", Role.NURSE, "a nurse's long password", cost=FLOOR)
    return clinic


def test_all_of_it_is_in_the_file_and_in_the_folder_it_is_restored_to(filled: Any, tmp_path: Path) -> None:
    here = rows_of(filled.database)
    made = server_backup.back_up_to(filled, tmp_path / "stick")
    assert [path.name for path in (tmp_path / "stick").iterdir()] == [made.path.name]
    with filled.database.reading() as reader:
        people = reader.all(Patient)
    written = made.path.read_bytes()
    long = [one.family_name for one in people if len(one.family_name) > 5]  # three letters stand there by chance
    assert len(long) > 3
    assert [name for name in long if name.encode() in written] == []
    assert backup.check(made.path, filled.key) == made.manifest
    assert made.manifest.counts["patient"] == 12
    home = tmp_path / "home"
    unlocked = restore.unlock(home, made.path, "Dr Ada Berg", PASSWORD)
    restore.restore(home, unlocked, clock=filled.clock)
    there = opening.open_clinic(home, user="Nia Nurse", password="a nurse's long password", clock=filled.clock)
    with closing(there):
        copied = rows_of(there.database)
        assert {name: rows[: len(here[name])] for name, rows in copied.items()} == here
        assert there.caution is None
        assert patients.search(there, people[0].family_name)
    assert [check.sentence for check in verify(home, filled.key) if not check.ok] == []
    with filled.database.reading() as reader:
        action = "SELECT action, key FROM audit ORDER BY entry DESC LIMIT 1"
        assert tuple(reader.connection.exec_driver_sql(action).one()) == ("backup", made.path.name)


def test_from_the_backup_a_new_server_is_made(filled: Any, postgres: Any, tmp_path: Path) -> None:
    made = server_backup.back_up_to(filled, tmp_path / "stick")
    home, name = tmp_path / "home", postgres.new_database()
    restore.restore(home, restore.unlock(home, made.path, "Dr Ada Berg", PASSWORD), clock=filled.clock)
    with closing(opening.open_clinic(home, user="Dr Ada Berg", password=PASSWORD, clock=filled.clock)) as from_file:
        migrating.migrate_to(from_file, server_of(postgres.address(name, OWNER)))
        with closing(
            opening.open_with_key(
                server_of(postgres.address(name)), filled.key, filled.user.user_id, clock=filled.clock, read_only=True
            )
        ) as anew:
            assert rows_of(anew.database)["session"] == rows_of(filled.database)["session"]
            assert [check for check in verify(anew.where, filled.key) if not check.ok] == []
    postgres.drop(name)


def test_other_seats_go_on_and_the_backup_is_of_one_moment(
    filled: Any, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = opening.open_with_key(server, filled.key, filled.user.user_id, clock=filled.clock)
    before = rows_of(filled.database)
    read, number = moving._rows_of_server, iter(range(1_000))

    def meanwhile(connection: Any, table: Any) -> Any:
        values = {"family_name": "Late", "given_name": "Comer", "birth_date": "1970-01-01"}
        patients.register(other, Patient.checked(values | {"patient_no": f"L{next(number)}"}))
        return read(connection, table)

    monkeypatch.setattr(moving, "_rows_of_server", meanwhile)
    with closing(other):
        made = server_backup.back_up_to(filled, tmp_path)
    assert next(number) > 20
    assert made.manifest.counts["patient"] == len(before["patient"])
    assert made.manifest.head is not None
    assert made.manifest.head.entry == before["audit"][-1][0]


def test_a_row_that_arrives_otherwise_and_a_full_disk_leave_nothing(
    filled: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = moving._rows_of_server

    def garbled(connection: Any, table: Any) -> Any:
        for row in read(connection, table):
            if table.name == "audit":
                monkeypatch.setattr(moving, "_rows_of_file", lambda *_: iter(()))
            yield row

    with monkeypatch.context() as patched:
        patched.setattr(moving, "_rows_of_server", garbled)
        with pytest.raises(moving.NotTheSame, match="The backup gave back"):
            server_backup.back_up_to(filled, tmp_path)
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []

    def full(*_: Any, **__: Any) -> Any:
        raise DiskFull

    monkeypatch.setattr(backup, "make", full)
    with pytest.raises(DiskFull):
        server_backup.back_up_to(filled, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_line_cut_while_it_is_fetched_leaves_nothing(
    filled: Any, postgres: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = moving._rows_of_server

    def cut(connection: Any, table: Any) -> Any:
        if table.name == "audit":
            with postgres.admin() as admin:
                asked = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
                admin.execute(asked, (filled.server.database,))
        return read(connection, table)

    monkeypatch.setattr(moving, "_rows_of_server", cut)
    with pytest.raises(WorldFault) as told:
        server_backup.back_up_to(filled, tmp_path)
    assert told.value.code == "server_lost"
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    assert server_backup.back_up_to(filled, tmp_path).path.exists()


def test_the_command(
    filled: Any, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TPI_TRACKER_PASSWORD", PASSWORD)
    assert server.user == SEAT

    def run(*words: str) -> int:
        return cli.main([*words, "--data-dir", str(server), "--user", "Dr Ada Berg"])

    assert run("backup", "--to", str(tmp_path / "stick")) == 0
    told = capsys.readouterr()
    (path,) = (tmp_path / "stick").iterdir()
    assert told.out == f"{path}\n"
    assert "migrate-to" in told.err
    assert run("restore", str(path)) == 2
    assert "restore into an empty folder" in capsys.readouterr().err
