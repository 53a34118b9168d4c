"""A changed byte is never shown as a value: what is read of a damaged file is true, or nothing is."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from tests.store.conftest import AT, KEY, WHO
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.score import Score
from tpi_tracker.store.database import Database
from tpi_tracker.store.errors import Damaged, DiskFault

pytestmark = pytest.mark.sqlite_only("damages the pages of a file; a server has checksums of its own")

FLIPS = 150


def read(path: Path) -> tuple[list[Patient], list[Score]]:
    database = Database.open(path, KEY, read_only=True)
    try:
        with database.reading() as reader:
            return reader.all(Patient), reader.all(Score)
    finally:
        database.close()


def test_a_read_that_failed_once_is_no_damage(one_problem: Database) -> None:
    """The library calls a page it could not read a damaged one; opened again, the file is whole."""

    def unreadable() -> None:
        error = DatabaseError("SELECT", None, Exception())
        error.orig = sqlcipher.DatabaseError("database disk image is malformed")
        error.orig.sqlite_errorname = "SQLITE_CORRUPT"
        raise error

    with pytest.raises(DiskFault), one_problem.reading():
        unreadable()
    with pytest.raises(DiskFault), one_problem.writing(WHO, AT):
        unreadable()
    with one_problem.reading() as reader:
        assert reader.get(Patient, "P1") is not None
    with pytest.raises(Damaged), one_problem.reading():
        raise Damaged  # a check of ours knows better


@pytest.fixture
def closed(one_problem: Database, path: Path, patient_of: Callable[..., Patient]) -> Path:
    """A closed file whose notes and scores fill most of its pages."""
    with one_problem.writing(WHO, AT) as writer:
        writer.insert_many([patient_of(f"N{number}", note=f"note {number} " * 40) for number in range(150)])
        told = {"problem_id": "B1", "taken_at": AT, "scale": "nrs"}
        writer.insert_many([Score.checked(told | {"value": number % 11}) for number in range(600)])
    one_problem.close()
    return path


def test_no_flipped_bit_is_shown_as_a_value(closed: Path) -> None:
    """150 single bits anywhere in the file; in at least one in ten of them the page was among those that are read."""
    whole, true = closed.read_bytes(), read(closed)
    chance, refused = random.Random(20260901), 0
    for _ in range(FLIPS):
        raw = bytearray(whole)
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        closed.write_bytes(raw)
        try:
            found = read(closed)
        except (Damaged, DiskFault):
            refused += 1
        else:
            assert found == true
    closed.write_bytes(whole)
    assert read(closed) == true
    assert refused >= FLIPS // 10
