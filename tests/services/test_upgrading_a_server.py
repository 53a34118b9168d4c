"""Bringing a clinic on a server up to date: who may, what is asked first, and what a seat is told meanwhile."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PASSWORD
from tests.one_ahead import NOW, be, go_ahead
from tests.postgres import OWNER, SEAT
from tpi_tracker import cli
from tpi_tracker.domain.codes import Role
from tpi_tracker.services import opening, server_upgrade, users
from tpi_tracker.services.rights import NotAllowed
from tpi_tracker.store.errors import NewerSchema, WrongPassword
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.store.server_connection import OlderServer
from tpi_tracker.store.where import Server, server_of

Run = Callable[..., tuple[int, str, str]]
NURSE = "a nurse's long password"


@pytest.fixture
def seat(postgres: Any, clock: Any) -> Any:
    """The address by which seats work, of a clinic of this test's own."""
    name = postgres.new_database()
    made, _ = opening.create_clinic(
        server_of(postgres.address(name, OWNER)),
        name="Riverside Pain Clinic",
        user_name="Dr Ada Berg",
        password=PASSWORD,
        time_zone="UTC",
        clock=clock,
        cost=FLOOR,
    )
    users.add(made, "Nia Nurse", Role.NURSE, NURSE, cost=FLOOR)
    made.close()
    yield server_of(postgres.address(name, SEAT))
    postgres.drop(name)


@pytest.fixture
def owner(postgres: Any, seat: Server) -> Server:
    return server_of(postgres.address(seat.database, OWNER))


def actions(clinic: Any) -> list[str]:
    with clinic.database.reading() as reader:
        return list(reader.connection.exec_driver_sql("SELECT action FROM audit ORDER BY entry").scalars())


def test_an_administrator_does_it_and_everybody_works_on(
    seat: Server, owner: Server, clock: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    go_ahead(monkeypatch, tmp_path)
    with pytest.raises(OlderServer):
        opening.known_users(seat)
    with pytest.raises(WrongPassword):
        server_upgrade.upgrade(owner, "Dr Ada Berg", "a guess", clock=clock)
    with pytest.raises(NotAllowed, match="administrator"):
        server_upgrade.upgrade(owner, "Nia Nurse", NURSE, clock=clock)
    assert server_upgrade.waiting(owner) is not None
    assert server_upgrade.upgrade(owner, "Dr Ada Berg", PASSWORD, clock=clock) == ("0006", "0007")
    with_program_of_now = opening.open_clinic(seat, user="Nia Nurse", password=NURSE, clock=clock)
    assert actions(with_program_of_now)[-3:] == ["upgrade", "checkpoint", "login"]
    with_program_of_now.close()
    be(monkeypatch, *NOW)
    with pytest.raises(NewerSchema, match="on the server was brought up to date"):
        opening.known_users(seat)


@pytest.fixture
def run(seat: Server, owner: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str, where: Server | None = None) -> tuple[int, str, str]:
        monkeypatch.setenv("TPI_TRACKER_PASSWORD", PASSWORD)
        code = cli.main([*arguments, "--data-dir", str(where or owner)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def test_the_command_asks_for_a_backup_first_and_says_what_it_did(
    run: Run, seat: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert run("upgrade")[2] == "The clinic on the server is up to date.\n"
    go_ahead(monkeypatch, tmp_path)
    code, _, err = run("users", "list", where=seat)
    assert (code, "tpi-tracker upgrade" in err, OWNER in err) == (3, True, True)
    code, _, err = run("upgrade", "--user", "Dr Ada Berg")
    assert (code, "pg_dump" in err) == (2, True)
    code, _, err = run("upgrade")
    assert (code, "Nia Nurse" in err) == (2, True)
    code, _, err = run("upgrade", "--user", "Dr Ada Berg", "--yes", where=seat)
    assert (code, f"owns the clinic, {OWNER}" in err) == (3, True)
    code, out, _ = run("upgrade", "--user", "Dr Ada Berg", "--yes")
    assert (code, out) == (0, "The clinic was brought from format 6 to 7.\n")
    code, out, _ = run("verify", "--user", "Dr Ada Berg", where=seat)
    assert (code, "WRONG" in out) == (0, False)


def test_a_clinic_in_a_folder_needs_no_such_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["upgrade", "--data-dir", str(tmp_path)]) == 2
    assert "when it is opened" in capsys.readouterr().err
