"""The server goes away: whatever was being saved is afterwards known to be saved or not, and is there once or never."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.faults.conftest import Measured
from tests.postgres import OWNER, SEAT, Postgres, programs
from tests.wire import Wire
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store import server as server_module
from tpi_tracker.store import server_connection
from tpi_tracker.store.database import Who
from tpi_tracker.store.errors import OutcomeUnknown, ServerLost
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.server import ServerDatabase
from tpi_tracker.store.server_schema import making
from tpi_tracker.store.where import server_of

pytestmark = pytest.mark.fault
WHO, AT = Who("u1", "Dr Ada Test"), datetime(2026, 1, 12, 9, 15, tzinfo=UTC)
SEAL = Seal.of_file_alone(bytes(32))


@pytest.fixture(scope="module")
def careful(lacking: Any) -> Iterator[Postgres]:
    """A server that loses nothing it acknowledged: with every sync to the disk."""
    found = programs()
    if found is None:
        lacking("PostgreSQL is not installed")
    server = Postgres(found, settings={})
    yield server
    server.remove()


@pytest.fixture
def name(careful: Postgres) -> Iterator[str]:
    made = careful.new_database()
    with making(server_of(careful.address(made, OWNER))):
        pass
    yield made
    careful.drop(made)


@pytest.fixture
def wire(careful: Postgres) -> Iterator[Wire]:
    line = Wire(careful.port)
    yield line
    line.close()


@pytest.fixture
def seat(careful: Postgres, name: str, wire: Wire) -> Iterator[ServerDatabase]:
    opened = ServerDatabase.at(server_of(careful.address(name, SEAT, wire.port)), SEAL)
    yield opened
    opened.close()


@pytest.fixture
def witness(careful: Postgres, name: str) -> Iterator[ServerDatabase]:
    """A second seat whose line is whole."""
    opened = ServerDatabase.at(server_of(careful.address(name)), SEAL)
    yield opened
    opened.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second instead of six: the same waiting."""
    monkeypatch.setattr(server_connection, "PATIENCE_S", 0.5)
    monkeypatch.setattr(server_connection, "CONNECT_S", 2)
    monkeypatch.setattr(server_module, "TOLD_S", 1.0)


def save(database: ServerDatabase, number: int) -> None:
    """Keeps patient ``number`` under a save id of its own; a second time it finds the first."""
    with database.writing(WHO, AT, f"save-{number}") as writer:
        if writer.already is not None:
            return
        values = {"patient_no": f"P{number:05}", "family_name": "A", "given_name": "B", "birth_date": "1965-07-14"}
        writer.insert(Patient.checked(values))
        writer.remember({"number": number})


def kept(database: ServerDatabase) -> list[str]:
    with database.reading() as reader:
        return sorted(patient.patient_no for patient in reader.all(Patient))


def test_a_line_cut_just_after_the_save_was_sent_is_resolved_by_its_id(
    seat: ServerDatabase, witness: ServerDatabase, wire: Wire
) -> None:
    count, told_kept, told_lost = 25, [], []
    for number in range(count):
        wire.mode = "cut_after_commit" if number % 3 else "cut_before_commit"
        try:
            save(seat, number)
        except OutcomeUnknown:
            raise
        except ServerLost:
            told_lost.append(f"P{number:05}")
        else:
            told_kept.append(f"P{number:05}")
        wire.mode = "open"
    assert kept(witness) == told_kept, "what was told as saved is there, and nothing else"
    assert len(told_lost) >= count // 3
    assert told_kept, "the line was cut after the COMMIT too"
    for lost in told_lost:
        save(seat, int(lost[1:]))
    assert len(kept(witness)) == count


def test_a_save_into_a_black_hole_is_unknown_until_the_server_answers_and_never_written_twice(
    seat: ServerDatabase,
    witness: ServerDatabase,
    wire: Wire,
    impatient: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(seat, 1)
    started = time.monotonic()
    tell = seat._tell

    def into_the_hole(connection: Any) -> None:
        tell(connection)
        wire.mode = "hole"  # what is sent from now on is the COMMIT

    monkeypatch.setattr(seat, "_tell", into_the_hole)
    with pytest.raises(OutcomeUnknown):
        save(seat, 2)
    monkeypatch.undo()
    assert time.monotonic() - started < 10
    wire.mode = "open"
    wire.cut()
    save(seat, 2)
    save(seat, 2)
    assert kept(witness) == ["P00001", "P00002"]


def test_a_read_through_a_dead_line_ends_in_time_and_the_next_one_works(
    seat: ServerDatabase, wire: Wire, impatient: None
) -> None:
    wire.mode = "hole"
    started = time.monotonic()
    with pytest.raises(ServerLost):
        kept(seat)
    assert time.monotonic() - started < 10
    wire.mode = "open"
    wire.cut()
    assert kept(seat) == []


def test_a_line_that_was_cut_between_two_saves_is_made_anew_unseen(seat: ServerDatabase, wire: Wire) -> None:
    save(seat, 1)
    wire.cut()
    save(seat, 2)
    assert kept(seat) == ["P00001", "P00002"]


def test_no_save_is_lost_doubled_or_left_unknown_by_cuts_and_stops(measured: Measured) -> None:
    tally = measured("server-lost")
    assert tally.is_clean, tally
    assert tally.seen["cuts told as kept"] > 0
    assert tally.seen["crashes"] + tally.seen["orderly stops"] >= 4


def test_a_seat_without_save_ids_and_one_that_believes_too_early_are_caught(measured: Measured) -> None:
    controls = measured("server-lost").controls
    assert {name for name, count in controls.items() if count["caught"]} == {
        "a save without an id, tried again",
        "a cut save taken for kept",
    }
