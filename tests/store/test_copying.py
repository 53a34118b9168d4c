"""A copy of one moment, and what a look at a copy finds: pages, structure, links, and a log that waits."""

import os
from pathlib import Path
from typing import Any

import pytest

from tests.store.conftest import AT, KEY, WHO
from tpi_tracker.store import copying
from tpi_tracker.store.database import Database
from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import Damaged, DiskFault, DiskFull, LockedByOther

pytestmark = pytest.mark.sqlite_only("copies a file")


@pytest.fixture
def closed(one_problem: Database, path: Path) -> Path:
    one_problem.close()
    return path


def bare(path: Path, *statements: str, mode: str = "rw") -> list[Any]:
    connection = connect(path, KEY, mode)
    try:
        return [connection.execute(statement).fetchall() for statement in statements]
    finally:
        connection.close()


def flipped(path: Path, place: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(bytes(raw))


def test_a_copy_is_for_its_owner_alone_and_never_over_another_file(closed: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copying.snapshot(closed, copy, KEY)
    assert copy.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    assert copying.copy_faults(copy, KEY) == []
    assert copying.row_counts(copy, KEY) == copying.row_counts(closed, KEY)
    assert [name for name in os.listdir(tmp_path) if name.startswith("copy")] == ["copy.db"], "no log, no journal"
    before = copy.read_bytes()
    with pytest.raises(FileExistsError):
        copying.snapshot(closed, copy, KEY)
    assert copy.read_bytes() == before


def test_a_copy_is_of_the_moment_it_was_begun_though_others_write(
    one_problem: Database, path: Path, tmp_path: Path
) -> None:
    """What waits in the log belongs to it; an open writer holds nothing up."""
    with one_problem.writing(WHO, AT) as writer:
        writer.log("print", "patient", "P1", "P1")
    assert copying.has_log(path)
    counts = copying.row_counts(path, KEY)
    assert (counts["patient"], counts["problem"]) == (1, 1)
    assert counts["audit"] == 4
    copying.snapshot(path, tmp_path / "copy.db", KEY)
    assert copying.row_counts(tmp_path / "copy.db", KEY) == counts
    assert not {name for name in counts if name.startswith(("patient_name", "patient_phone", "sqlite_"))}
    assert {"audit", "checkpoint", "patient", "alembic_version"} <= counts.keys()


def test_a_place_without_rights_is_read_all_the_same(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opening to write would make a log beside it, which such a place refuses."""
    asked: list[Any] = []
    real = connect

    def seen(path: Path, key: bytes, mode: str = "rw") -> Any:
        asked.append((path.name, mode))
        return real(path, key, mode)

    monkeypatch.setattr(copying, "connect", seen)
    copying.snapshot(closed, tmp_path / "copy.db", KEY)
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    copying.snapshot(closed, tmp_path / "second.db", KEY)
    assert copying.quick_faults(closed, KEY) == []
    assert asked == [
        *(("clinic.db", "rw"), ("copy.db", "rw")),
        *(("clinic.db", "immutable"), ("second.db", "rw")),
        ("clinic.db", "immutable"),
    ]


@pytest.mark.parametrize("page", [1, 5, 40, 80])
def test_a_damaged_source_gives_no_copy_that_passes(closed: Path, tmp_path: Path, page: int) -> None:
    flipped(closed, 4096 * page + 100)
    try:
        copying.snapshot(closed, tmp_path / "copy.db", KEY)
        found = copying.copy_faults(tmp_path / "copy.db", KEY, free_pages=False)
    except Damaged as told:
        found = [told.what]
    assert found


def test_the_log_is_written_back_and_gone(one_problem: Database, path: Path) -> None:
    log, shared = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
    kept, index = log.read_bytes(), shared.read_bytes()
    assert kept
    assert index
    one_problem.close()
    assert not copying.has_log(path)
    log.write_bytes(b"")
    assert not copying.has_log(path), "an empty one holds nothing"
    shared.write_bytes(index)
    copying.end_log(path, KEY)
    assert (log.exists(), shared.exists()) == (False, False)
    counts = copying.row_counts(path, KEY)
    copying.end_log(path, KEY)
    assert copying.row_counts(path, KEY) == counts


def test_what_waits_in_a_log_is_in_the_file_afterwards(closed: Path, tmp_path: Path) -> None:
    """As a killed program leaves it: file and log copied while both are in use."""
    left = tmp_path / "left.db"
    writer = connect(closed, KEY)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("UPDATE problem SET title = 'from the log'")
    left.write_bytes(closed.read_bytes())
    left.with_name("left.db-wal").write_bytes(closed.with_name("clinic.db-wal").read_bytes())
    writer.close()
    copying.end_log(left, KEY)
    assert not left.with_name("left.db-wal").exists()
    assert bare(left, "SELECT title FROM problem", mode="immutable") == [[("from the log",)]]


def test_while_somebody_reads_the_log_stays(one_problem: Database, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "connect", lambda path, key: _impatient(path, key))
    with one_problem.reading() as reader:
        reader.connection.exec_driver_sql("SELECT count(*) FROM patient").scalar()
        with one_problem.writing(WHO, AT) as writer:
            writer.log("print", "patient", "P1", "P1")
        with pytest.raises(LockedByOther):
            copying.end_log(path, KEY)
        assert copying.has_log(path)


def _impatient(path: Path, key: bytes) -> Any:
    connection = connect(path, key)
    connection.execute("PRAGMA busy_timeout = 0")
    return connection


def test_each_kind_of_fault_is_named(closed: Path) -> None:
    assert copying.copy_faults(closed, KEY) == []
    bare(closed, "PRAGMA foreign_keys = OFF", "DROP TRIGGER patient_no_delete", "DELETE FROM patient")
    assert copying.copy_faults(closed, KEY) == ["problem 1 names a missing patient"]
    assert copying.copy_faults(closed, KEY, free_pages=False) == ["problem 1 names a missing patient"]
    flipped(closed, 4096 * 5 + 100)
    (told, *_) = copying.copy_faults(closed, KEY)
    assert "page" in told
    assert copying.copy_faults(closed, KEY) != ["problem 1 names a missing patient"], (
        "a page that does not read is first"
    )


def test_a_log_that_lies_beside_a_copy_is_no_part_of_it(one_problem: Database, path: Path, tmp_path: Path) -> None:
    """Read as the clinic's file is, it would be played back into the copy, or taken away."""
    copy = tmp_path / "copy.db"
    copying.snapshot(path, copy, KEY)
    beside = tmp_path / "copy.db-wal"
    beside.write_bytes(path.with_name("clinic.db-wal").read_bytes())
    before = copy.read_bytes(), beside.read_bytes()
    assert before[1]
    assert copying.copy_faults(copy, KEY) == []
    assert copying.copy_faults(copy, KEY, free_pages=False) == []
    assert (copy.read_bytes(), beside.read_bytes()) == before
    assert not (tmp_path / "copy.db-shm").exists()


def test_an_index_that_does_not_fit_its_table_is_seen(closed: Path) -> None:
    """Its pages are whole, each by itself: only the structure tells."""
    other = "(SELECT rootpage FROM sqlite_master WHERE name = 'ix_audit_kind_key')"
    where = "WHERE name = 'ix_problem_patient_no'"
    bare(closed, "PRAGMA writable_schema = ON", f"UPDATE sqlite_master SET rootpage = {other} {where}")
    told = copying.copy_faults(closed, KEY)
    assert told
    assert "ok" not in told
    assert told == copying.copy_faults(closed, KEY, free_pages=False)


def test_a_free_page_is_looked_at_when_asked(closed: Path) -> None:
    """A page that holds nothing is read by no check of the structure; its MAC is still the disk's promise."""
    bare(closed, "PRAGMA secure_delete = OFF", "CREATE TABLE big (a)", "INSERT INTO big VALUES (zeroblob(40960))")
    ((pages,),) = bare(closed, "PRAGMA page_count")[0]
    bare(closed, "DROP TABLE big")
    flipped(closed, 4096 * (pages - 1) + 100)
    assert copying.copy_faults(closed, KEY, free_pages=False) == []
    assert copying.copy_faults(closed, KEY) != []


def test_a_quick_look_tells_whole_damaged_or_too_slow(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert copying.quick_faults(closed, KEY) == []
    assert copying.quick_faults(closed, KEY, 60) == []
    monkeypatch.setattr(copying, "_STEPS", 1)
    assert copying.quick_faults(closed, KEY, 60) == []
    clock = iter([100.0, 100.5, *([102.0] * 10_000)])
    monkeypatch.setattr(copying.time, "monotonic", clock.__next__)
    assert copying.quick_faults(closed, KEY, 1) is None
    monkeypatch.undo()
    flipped(closed, 4096 * 5 + 100)
    told = copying.quick_faults(closed, KEY)
    assert told
    assert told != ["ok"]


def test_a_quick_look_at_what_is_no_database_tells_it(closed: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(bytes(8192))
    assert copying.quick_faults(other, KEY) == [Damaged().what]
    with pytest.raises(ValueError, match="32 bytes"):
        copying.quick_faults(closed, b"short")  # a fault of ours is not called the disk's


WORDS = (
    "The disk reported a fault while a copy of the clinic's file was made.",
    "The clinic's file is whole, and nothing of it was changed.",
    "Try again. If it happens again, check the disk and the backups.",
)


@pytest.mark.fault
def test_damage_of_a_copy_is_the_disks_as_long_as_the_clinic_is_whole(closed: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copying.snapshot(closed, copy, KEY)
    flipped(copy, 100)
    with pytest.raises(DiskFault) as told, copying.of_copy(closed, KEY):
        bare(copy, "SELECT count(*) FROM patient")
    assert (told.value.what, told.value.safe, told.value.todo) == WORDS
    with copying.of_copy(closed, KEY):
        pass


@pytest.mark.fault
@pytest.mark.parametrize("of", ["first page", "page", "all", "nothing"])
def test_damage_of_a_copy_of_a_damaged_clinic_is_the_clinics(closed: Path, tmp_path: Path, of: str) -> None:
    """An empty file is whole to the library and no clinic to us."""
    whole = tmp_path / "whole.db"
    whole.write_bytes(closed.read_bytes())
    if of in {"first page", "page"}:
        flipped(closed, 100 if of == "first page" else 4096 * 5 + 100)
    else:
        closed.write_bytes(b"" if of == "nothing" else bytes(8192))
    damage = Damaged()
    with pytest.raises(Damaged) as told, copying.of_copy(closed, KEY):
        raise damage
    assert told.value is damage
    with pytest.raises(DiskFault), copying.of_copy(whole, KEY):
        raise damage


@pytest.mark.fault
@pytest.mark.parametrize("fault", [Damaged("The audit is not whole."), DiskFull(), LockedByOther()])
def test_what_is_said_of_a_copy_in_words_of_its_own_passes(closed: Path, fault: Exception) -> None:
    with pytest.raises(type(fault)) as told, copying.of_copy(closed, KEY):
        raise fault
    assert told.value is fault
