"""A clinic file on a real disk for each test that asks for one."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import on_both
from tests.postgres import OWNER
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.store.database import Database, Who
from tpi_tracker.store.seal import Seal

pytest_generate_tests = on_both


def __getattr__(name: str) -> Seal:
    """``SEAL``, made when a test's module asks: made while this is imported, a change in the making of seals would
    stop pytest itself, where ``tests/faults/mutants.py`` has to see a test fail."""
    if name == "SEAL":
        return Seal.of_file_alone(KEY)
    raise AttributeError(name)


KEY = bytes(range(32))
WHO = Who("u1", "Dr Ada Test")
AT = datetime(2026, 1, 12, 9, 15, 36, tzinfo=timezone(timedelta(hours=-5)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.db"


@pytest.fixture(scope="session")
def _server_template(postgres: Any) -> str:
    """A database with an empty clinic, to be copied."""
    from tpi_tracker.store.server import ServerDatabase
    from tpi_tracker.store.server_schema import making
    from tpi_tracker.store.where import server_of

    name: str = postgres.new_database()
    with making(server_of(postgres.address(name, OWNER))):
        pass
    made = ServerDatabase.at(server_of(postgres.address(name)), Seal.of_file_alone(KEY))
    with made.writing(WHO, AT) as writer:
        writer.set_profile(ClinicProfile(name="Test clinic"))
    made.close()
    return name


@pytest.fixture
def database(engine_kind: str, request: pytest.FixtureRequest) -> Iterator[Database]:
    if engine_kind == "server":
        yield from _on_server(request)
        return
    made = Database.create(request.getfixturevalue("path"), KEY)
    with made.writing(WHO, AT) as writer:
        writer.set_profile(ClinicProfile(name="Test clinic"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def _shared_database(postgres: Any, _server_template: str) -> str:
    """One copy of it that test after test is given as it was."""
    name: str = postgres.new_database(_server_template)
    postgres.remember(name)
    return name


def _on_server(request: pytest.FixtureRequest) -> Iterator[Database]:
    from tpi_tracker.store.server import ServerDatabase
    from tpi_tracker.store.where import server_of

    postgres, name = request.getfixturevalue("postgres"), request.getfixturevalue("_shared_database")
    postgres.as_it_was(name)
    made = ServerDatabase.at(server_of(postgres.address(name)), Seal.of_file_alone(KEY))
    yield made
    made.close()


@pytest.fixture
def patient_of() -> Callable[..., Patient]:
    def make(number: str = "P1", family: str = "Novák", given: str = "Jana", **more: object) -> Patient:
        values = {"patient_no": number, "family_name": family, "given_name": given, "birth_date": "1965-07-14"}
        return Patient.checked(values | more)

    return make


@pytest.fixture
def one_problem(database: Database, patient_of: Callable[..., Patient]) -> Database:
    """The database with patient P1 and problem B1."""
    with database.writing(WHO, AT) as writer:
        writer.insert_many(
            [patient_of(), Problem.checked({"problem_id": "B1", "patient_no": "P1", "title": "neck pain"})]
        )
    return database


def bytes_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file's bytes and time of change."""
    return {
        str(file.relative_to(folder)): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


LATER = datetime(2026, 2, 1, 12, 0, tzinfo=UTC)
