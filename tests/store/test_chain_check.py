"""The check of the chain by itself: from the last checkpoint, from the first row, and what an acknowledgement pins."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

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


def test_rows_cut_from_the_end_are_told_by_the_checkpoint_that_is_left(thirty: Callable[..., Database]) -> None:
    found = whole(thirty("DELETE FROM audit WHERE entry > 25")).broken
    assert found is not None
    assert (found.what, found.entry, found.good_entry) == ("end", 30, 20)
    assert found.at is not None
    assert found.good_at is not None


def test_a_forged_acknowledgement_counts_for_nothing(thirty: Callable[..., Database]) -> None:
    """Somebody who has the file and every tool writes it, without the audit's key."""
    rows = ", ".join(chain.CELLS[2:])
    copied = rows.replace("action", "'acknowledge'").replace("detail", "'{}'")
    database = thirty(
        "UPDATE audit SET author = 'x' WHERE entry = 17",
        f"INSERT INTO audit (entry, at, {rows}, mac) SELECT 31, at, {copied}, mac FROM audit WHERE entry = 30",
    )
    found = whole(database)
    assert found.acknowledged == ()
    assert found.broken is not None
    assert (found.broken.what, found.broken.entry) == ("row", 17)


def test_an_acknowledgement_no_longer_stands_when_what_it_pinned_is_changed_again(
    thirty: Callable[..., Database],
) -> None:
    database = thirty("UPDATE audit SET author = 'x' WHERE entry = 17")
    acknowledge(database)
    for again in ("UPDATE audit SET author = 'y' WHERE entry = 17", "UPDATE checkpoint SET at = 'y' WHERE entry = 2"):
        found = whole(thirty(again))
        assert found.acknowledged == ()
        assert found.broken is not None
        assert found.broken.entry == 17


def test_what_is_pinned_covers_every_row_and_checkpoint_up_to_it(
    thirty: Callable[..., Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    with thirty().reading() as reader:
        pinned = {
            (entry, number): chain_check.as_found(reader.connection, SEAL, entry, number)
            for entry in (0, 1, 29, 30)
            for number in (0, 1, 3)
        }
        assert len(set(pinned.values())) == 12
        assert pinned[0, 0] == SEAL.database_id
        monkeypatch.setattr(chain_check, "_PART", 7)
        assert chain_check.as_found(reader.connection, SEAL, 30, 3) == pinned[30, 3]
        value = SEAL.database_id
        cells = ", ".join((*chain.CELLS, "mac"))
        for row in reader.connection.exec_driver_sql(f"SELECT {cells} FROM audit ORDER BY entry").all():
            value = SEAL.link(value, chain.canonical(tuple(row)))
        assert chain_check.as_found(reader.connection, SEAL, 30, 0) == value
        assert chain_check.ends(reader.connection) == (30, 3)
        entry, mac, at = chain_check.end_of(reader.connection) or (0, "", "")
        assert (entry, mac) == (30, chain_check.mac_at(reader.connection, 30))
        assert at.startswith("2026-01-12")


@pytest.mark.parametrize("part", [1, 3, 10, 11, 29, 30, 31])
def test_parts_of_any_size_find_the_same(
    thirty: Callable[..., Database], monkeypatch: pytest.MonkeyPatch, part: int
) -> None:
    monkeypatch.setattr(chain_check, "_PART", part)
    assert whole(thirty()) == Report(30, None)
    found = whole(thirty(*FREE, "UPDATE audit SET author = 'x' WHERE entry = 17")).broken
    assert found is not None
    assert (found.what, found.entry, found.good_entry) == ("row", 17, 10)
    found = whole(thirty("DELETE FROM audit WHERE entry = 4")).broken
    assert found is not None
    assert (found.what, found.entry, found.good_entry, found.good_at) == ("gap", 5, 0, None)


@pytest.mark.parametrize(
    ("statement", "what", "entry", "good"),
    [
        ("UPDATE audit SET entry = 31 WHERE entry = 30", "gap", 31, 20),
        ("UPDATE audit SET mac = 'x' WHERE entry = 10", "row", 10, 0),
        ("UPDATE checkpoint SET audit_entry = 9 WHERE entry = 1", "checkpoint", 9, 0),
        ("UPDATE checkpoint SET mac = 'x' WHERE entry = 2", "checkpoint", 20, 10),
        ("UPDATE checkpoint SET at = 'x' WHERE entry = 2", "checkpoint", 20, 10),
        ("UPDATE checkpoint SET signature = 'x' WHERE entry = 1", "checkpoint", 10, 0),
        ("DELETE FROM checkpoint WHERE entry = 2", "checkpoint", 20, 10),
        ("DELETE FROM checkpoint WHERE entry = 3", "checkpoint", 30, 20),
        (
            "INSERT INTO checkpoint SELECT 4, 30, mac, at, signature FROM checkpoint WHERE entry = 3",
            "checkpoint",
            30,
            30,
        ),
        ("INSERT INTO checkpoint SELECT 4, 31, mac, at, signature FROM checkpoint WHERE entry = 3", "end", 31, 30),
        ("UPDATE audit SET entry = 0 WHERE entry = 1", "number", 0, 0),
    ],
)
def test_what_a_whole_check_sees_and_up_to_where_it_was_good(
    thirty: Callable[..., Database], statement: str, what: str, entry: int, good: int
) -> None:
    found = whole(thirty(statement)).broken
    assert found is not None
    assert (found.what, found.entry, found.good_entry) == (what, entry, good)


def test_a_true_acknowledgement_counts_though_a_forged_one_lies_before_it(thirty: Callable[..., Database]) -> None:
    rows = ", ".join(chain.CELLS[2:])
    copied = rows.replace("action", "'acknowledge'").replace("detail", "'{}'")
    database = thirty(
        f"INSERT INTO audit (entry, at, {rows}, mac) SELECT 31, at, {copied}, mac FROM audit WHERE entry = 30"
    )
    entry = acknowledge(database)
    assert whole(database).acknowledged == (entry,)
    again = whole(thirty(f"UPDATE audit SET author = 'x' WHERE entry = {entry + 1}")).broken
    assert again is not None
    assert (again.entry, again.good_entry) == (entry + 1, entry), "whole again from the acknowledgement on"
    assert again.good_at is not None


def test_an_audit_without_any_checkpoint_can_be_acknowledged(thirty: Callable[..., Database]) -> None:
    database = thirty("DELETE FROM checkpoint")
    entry = acknowledge(database)
    assert whole(database) == Report(entry + 1, None, (entry,))


def test_a_single_checkpoint_follows_on_nothing(tmp_path: Path, patient_of: Callable[..., Patient]) -> None:
    made = Database.create(tmp_path / "clinic.db", KEY, SEAL)
    with made.writing(WHO, AT) as writer:
        writer.insert(patient_of())
        assert tail_of(writer.connection) is None, "before the first checkpoint from the first row"
        writer.checkpoint()
    assert tail(made) is None
    assert whole(made) == Report(2, None)
    made.close()


def tail_of(connection: Any) -> Break | None:
    return check_tail(connection, SEAL)
