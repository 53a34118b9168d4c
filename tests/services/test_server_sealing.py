"""The chain of a clinic on a server: tampering by who owns the database is named, and each seat keeps its own mark."""

import shutil
from typing import Any

import pytest

from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import audit_trail, opening, patients
from tpi_tracker.services.server_clinic import local_folder
from tpi_tracker.services.verification import verify
from tpi_tracker.store import head
from tpi_tracker.store.errors import EntriesMissing
from tpi_tracker.store.where import Server

WORDS = "The server was set back to last night's copy; entered again from paper."


def patient(number: int) -> Patient:
    return Patient.checked(
        {"patient_no": f"P{number}", "family_name": "Berg", "given_name": "Eva", "birth_date": "1970-01-01"}
    )


def as_owner(postgres: Any, name: str, *statements: str) -> None:
    """What the owner of the database can do, whom no right of the server keeps out."""
    with postgres.admin(name) as admin:
        admin.execute("SET search_path TO tpi_tracker")
        admin.execute("SET session_replication_role = replica")  # without triggers
        for statement in statements:
            admin.execute(statement)


@pytest.fixture
def made(request: pytest.FixtureRequest) -> tuple[str, bytes, str]:
    """The database's name, the clinic's key and its first user."""
    found: tuple[str, bytes, str] = request.getfixturevalue("_server_clinic")
    return found


@pytest.fixture
def opened(server: Server, made: tuple[str, bytes, str], clock: Any) -> Any:
    clinic = opening.open_with_key(server, *made[1:], clock=clock)
    for number in range(3):
        patients.register(clinic, patient(number))
    yield clinic
    clinic.close()


def test_a_row_changed_by_the_owner_of_the_database_is_named(
    opened: Any, server: Server, made: tuple[str, bytes, str], postgres: Any
) -> None:
    assert audit_trail.check(opened).fault is None
    as_owner(postgres, made[0], "UPDATE audit SET author = 'x' WHERE entry = 3")
    bad = {check.name: check.sentence for check in verify(server, made[1]) if not check.ok}
    assert "entry 3 of" in bad["audit"]
    state = audit_trail.check(opened)
    assert state.fault is not None
    audit_trail.acknowledge(opened, WORDS)
    patients.register(opened, patient(9))
    assert audit_trail.check(opened).fault is None


def test_a_server_set_back_is_seen_by_the_seat_that_knew_more(
    opened: Any, server: Server, made: tuple[str, bytes, str], postgres: Any, clock: Any
) -> None:
    opened.close()
    name, key, user_id = made
    mark = head.read(local_folder(server), opening.key_file(server).seal(key))
    assert mark is not None
    as_owner(
        postgres,
        name,
        f"DELETE FROM checkpoint WHERE audit_entry > {mark.entry - 4}",
        f"DELETE FROM audit WHERE entry > {mark.entry - 4}",
    )
    again = opening.open_with_key(server, key, user_id, clock=clock)
    assert isinstance(again.caution, EntriesMissing)
    assert "4 entries are gone" in again.caution.what
    with pytest.raises(EntriesMissing):
        patients.register(again, patient(9))
    again.close()
    shutil.rmtree(local_folder(server))
    beside = opening.open_with_key(server, key, user_id, clock=clock, read_only=True)
    assert beside.caution is None, "a seat that never was there knows of nothing"
    beside.close()
