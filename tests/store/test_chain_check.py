"""The check of the chain by itself: from the last checkpoint, from the first row, and what an acknowledgement pins."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store.conftest import AT, KEY, WHO
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store import chain, chain_check
from tpi_tracker.store.chain_check import Break, Report, check_all, check_tail
from tpi_tracker.store.database import Database
from tpi_tracker.store.engine import connect
from tpi_tracker.store.seal import Seal

pytestmark = pytest.mark.sqlite_only("changes a file behind the program's back")
SEAL = Seal("01DATABASE", bytes(range(32, 64)))
FREE = [f"DROP TRIGGER {table}_no_{what}" for table in ("audit", "checkpoint") for what in ("update", "delete")]


@pytest.fixture
def thirty(
    tmp_path: Path, patient_of: Callable[..., Patient], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Database]]:
    """A file of thirty rows with a checkpoint at each tenth; call it with what is done to it from outside."""
    monkeypatch.setattr(chain, "EVERY", 10)
    path = tmp_path / "clinic.db"
    made = Database.create(path, KEY, SEAL)
    with made.writing(WHO, AT) as writer:
        writer.insert_many([patient_of(f"P{number}") for number in range(30)])
    made.close()
    opened: list[Database] = []

    def after(*statements: str) -> Database:
        bare = connect(path, KEY)
        for statement in (*FREE, *statements) if statements and not opened else statements:
            bare.execute(statement)
        bare.close()
        opened.append(Database.open(path, KEY, SEAL))
        return opened[-1]

    yield after
    for one in opened:
        one.close()


def tail(database: Database) -> Break | None:
    with database.reading() as reader:
        return check_tail(reader.connection, SEAL)


def whole(database: Database) -> Report:
    with database.reading() as reader:
        return check_all(reader.connection, SEAL)


def test_a_whole_file_is_whole_and_an_empty_one_too(thirty: Callable[..., Database], tmp_path: Path) -> None:
    assert tail(thirty()) is None
    assert whole(thirty()) == Report(30, None)
    empty = Database.create(tmp_path / "empty.db", KEY, SEAL)
    assert tail(empty) is None
    assert whole(empty) == Report(0, None)
    with empty.reading() as reader:
        assert chain_check.end_of(reader.connection) is None
        assert chain_check.ends(reader.connection) == (0, 0)
        assert chain_check.mac_at(reader.connection, 1) is None
    with empty.writing(WHO, AT) as writer:
        writer.trail.sign()
        writer.log("read", "patient", "P1", "P1")
    assert tail(empty) is None, "a few rows before the first checkpoint"
    assert whole(empty) == Report(1, None)
    empty.close()


@pytest.mark.parametrize(
    ("statement", "what", "entry"),
    [
        ("UPDATE checkpoint SET signature = 'x' WHERE entry = 3", "checkpoint", 30),
        ("DELETE FROM audit WHERE entry = 30", "end", 30),
        ("UPDATE audit SET mac = 'x' WHERE entry = 30", "row", 30),
        ("DELETE FROM checkpoint", "checkpoint", 10),
        ("DELETE FROM checkpoint WHERE entry = 3", "checkpoint", 30),
        ("UPDATE checkpoint SET entry = 9 WHERE entry = 3", "checkpoint", 30),
    ],
)
def test_what_an_opening_sees(thirty: Callable[..., Database], statement: str, what: str, entry: int) -> None:
    found = tail(thirty(statement))
    if "entry = 9" in statement:
        assert found is None, "its number is no part of what is signed; the whole check sees it"
        found = whole(thirty()).broken
    assert found is not None
    assert (found.what, found.entry) == (what, entry)


def test_without_checkpoints_an_entry_below_one_is_seen_by_the_opening(thirty: Callable[..., Database]) -> None:
    below = "UPDATE audit SET entry = -4 WHERE entry = 1"
    found = tail(thirty("DELETE FROM checkpoint", below))
    assert found is not None
    assert (found.what, found.entry) == ("number", -4)


def test_a_break_after_a_good_checkpoint_names_it(thirty: Callable[..., Database]) -> None:
    found = whole(thirty("UPDATE audit SET author = 'x' WHERE entry = 17")).broken
    assert found is not None
    assert (found.what, found.entry, found.good_entry) == ("row", 17, 10)
    assert "whole up to entry 10 of" in chain_check.words(found, str)


def test_an_earlier_missing_checkpoint_is_named_before_a_later_one_that_no_longer_fits(
    thirty: Callable[..., Database],
) -> None:
    found = whole(thirty("DELETE FROM checkpoint WHERE entry = 1")).broken
    assert found is not None
    assert (found.what, found.entry, found.good_entry) == ("checkpoint", 10, 0)


def acknowledge(database: Database) -> int:
    with database.writing(WHO, AT) as writer:
        last, number = chain_check.ends(writer.connection)
        pinned = chain_check.as_found(writer.connection, SEAL, last, number)
        detail = {"up_to": last, "checkpoints": number, "as_found": pinned}
        writer.log(chain_check.ACKNOWLEDGE, "audit", "x", None, detail)
        writer.checkpoint()
    return last + 1


def test_an_empty_audit_can_be_acknowledged(thirty: Callable[..., Database]) -> None:
    database = thirty("DELETE FROM audit", "DELETE FROM checkpoint")
    assert acknowledge(database) == 1
    assert whole(database) == Report(2, None)


def test_breaks_before_and_after_an_acknowledgement(thirty: Callable[..., Database]) -> None:
    database = thirty("UPDATE audit SET author = 'x' WHERE entry = 17")
    entry = acknowledge(database)
    assert whole(database) == Report(entry + 1, None, (entry,))
    again = thirty(f"UPDATE audit SET author = 'x' WHERE entry = {entry + 1}")
    found = whole(again)
    assert found.acknowledged == (entry,)
    assert found.broken is not None
    assert found.broken.entry == entry + 1
    second = acknowledge(again)
    assert whole(again).acknowledged == (entry, second)


def test_the_check_tells_how_far_it_is_and_stops_when_told(
    thirty: Callable[..., Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain_check, "_PART", 10)
    told: list[int] = []

    def two_parts(rows: int) -> bool:
        told.append(rows)
        return len(told) < 2

    with thirty().reading() as reader:
        assert check_all(reader.connection, SEAL, two_parts) == Report(20, None)
    assert told == [10, 20]
