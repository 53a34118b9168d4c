"""The chain of a clinic on a server: tampering by who owns the database is named, and each seat keeps its own mark."""

import shutil
from typing import Any

import pytest

from tests.conftest import PASSWORD
from tests.postgres import OWNER
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import audit_trail, opening, patients
from tpi_tracker.services.server_clinic import local_folder
from tpi_tracker.services.verification import verify
from tpi_tracker.store import head
from tpi_tracker.store.errors import EntriesMissing
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.store.where import Server, server_of

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


@pytest.fixture
def own(postgres: Any, clock: Any) -> Any:
    """A clinic in a database of this test's own: its address for seats, its key and first user."""
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
    kept = made.key, made.user.user_id
    made.close()
    address = server_of(postgres.address(name))
    yield address, *kept
    postgres.drop(name)
    shutil.rmtree(local_folder(address), ignore_errors=True)


def test_a_server_restored_from_an_older_dump_is_named_by_the_seat_that_saw_more(
    own: Any, postgres: Any, clock: Any
) -> None:
    address, key, user_id = own
    seat = opening.open_with_key(address, key, user_id, clock=clock)
    patients.register(seat, patient(1))
    seat.close()
    dump = postgres.dump(address.database)
    clock.forward(minutes=21)
    seat = opening.open_with_key(address, key, user_id, clock=clock)
    for number in (2, 3):
        patients.register(seat, patient(number))
    seat.close()
    postgres.set_back(address.database, dump)
    for check in verify(address, key):
        assert check.ok, f"by itself the older state is whole: {check}"
    again = opening.open_with_key(address, key, user_id, clock=clock)
    assert isinstance(again.caution, EntriesMissing)
    assert "last known 01-Sep-2026 12:21" in again.caution.what
    assert "the server ends 01-Sep-2026 12:00" in again.caution.what
    assert "5 entries are gone" in again.caution.what
    assert "who looks after the server" in again.caution.todo
    with pytest.raises(EntriesMissing):
        patients.register(again, patient(9))
    audit_trail.acknowledge(again, WORDS)
    patients.register(again, patient(9))
    again.close()
    for check in verify(address, key):
        assert check.ok, check
    at_last = opening.open_with_key(address, key, user_id, clock=clock)
    assert at_last.caution is None
    at_last.close()


def test_a_seat_at_work_while_the_server_is_set_back_writes_nothing_over_it(
    own: Any, postgres: Any, clock: Any
) -> None:
    address, key, user_id = own
    seat = opening.open_with_key(address, key, user_id, clock=clock)
    patients.register(seat, patient(1))
    dump = postgres.dump(address.database)
    patients.register(seat, patient(2))
    postgres.set_back(address.database, dump)
    for number in (3, 4):
        with pytest.raises(EntriesMissing, match="is not on the server any more"):
            patients.register(seat, patient(number))
    assert [one.patient_no for one in _patients(seat)] == ["P1"]
    seat.close()
    again = opening.open_with_key(address, key, user_id, clock=clock)
    assert isinstance(again.caution, EntriesMissing)
    assert "1 entry is gone" in again.caution.what
    again.close()


def _patients(clinic: Any) -> list[Patient]:
    with clinic.database.reading() as reader:
        return sorted(reader.all(Patient), key=lambda one: one.patient_no)


def test_a_server_clinic_is_signed_at_the_end_of_work_and_its_chain_checked(opened: Any, server: Server) -> None:
    with opened.database.reading() as reader:
        count = "SELECT count(*) FROM checkpoint"
        before = reader.connection.exec_driver_sql(count).scalar()
    key, user, clock = opened.key, opened.user.user_id, opened.clock
    opened.close()
    again = opening.open_with_key(server, key, user, clock=clock)
    with again.database.reading() as reader:
        assert reader.connection.exec_driver_sql(count).scalar() == before + 1
    assert audit_trail.check(again).fault is None
    again.close()
