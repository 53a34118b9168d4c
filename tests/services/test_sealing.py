"""A tampered audit is named and stops all writing until an administrator acknowledges; an old clinic gets its seal."""

import contextlib
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import StillClock
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import audit_trail, opening, patients
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.verification import verify
from tpi_tracker.store import chain, head
from tpi_tracker.store.chain import CELLS, Chain
from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import AuditBroken, EntriesMissing, WorldFault
from tpi_tracker.store.key_slots import KeyUser, user_slot
from tpi_tracker.store.keys import FLOOR, KeyFile, KeysOnDisk
from tpi_tracker.store.seal import Seal

pytestmark = pytest.mark.sqlite_only("tampers with a file; test_server_sealing does it on a server")
EVERY = 10
GUARDS = [f"DROP TRIGGER {table}_no_{what}" for table in ("audit", "checkpoint") for what in ("update", "delete")]
Open = Callable[..., Clinic]


def patient(number: int) -> Patient:
    return Patient.checked(
        {"patient_no": f"P{number}", "family_name": "Berg", "given_name": "Eva", "birth_date": "1970-01-01"}
    )


@pytest.fixture
def closed(clinic: Clinic, monkeypatch: pytest.MonkeyPatch, clock: StillClock) -> tuple[Path, bytes, str]:
    """A clinic of some forty entries with a checkpoint at each tenth, closed: folder, key and user."""
    monkeypatch.setattr(chain, "EVERY", EVERY)
    for number in range(30):
        clock.forward(minutes=1)
        patients.register(clinic, patient(number))
    told = clinic.folder, clinic.key, clinic.user.user_id
    clinic.close()
    return told


@pytest.fixture
def reopen(closed: tuple[Path, bytes, str], clock: StillClock) -> Iterator[Open]:
    made: list[Clinic] = []

    def again(**more: Any) -> Clinic:
        made.append(opening.open_with_key(*closed, clock=clock, **more))
        return made[-1]

    yield again
    for one in made:
        one.close()


def behind_its_back(closed: tuple[Path, bytes, str], *statements: str) -> None:
    """What someone does who has the database key and another program."""
    connection = connect(closed[0] / "clinic.db", closed[1])
    for statement in (*GUARDS, "DROP TRIGGER audit_no_replace", "DROP TRIGGER checkpoint_no_replace", *statements):
        connection.execute(statement)
    connection.close()


def bad(closed: tuple[Path, bytes, str]) -> dict[str, str]:
    return {check.name: check.sentence for check in verify(closed[0], closed[1]) if not check.ok}


def rebuilt(closed: tuple[Path, bytes, str], seal: Seal) -> None:
    """The whole audit and its checkpoints made anew with another key."""
    connection = connect(closed[0] / "clinic.db", closed[1])
    for statement in (*GUARDS, "UPDATE audit SET author = 'Somebody else'"):
        connection.execute(statement)
    link, before = Chain(seal), ""
    for row in connection.execute(f"SELECT {', '.join(CELLS)} FROM audit ORDER BY entry").fetchall():
        (mac,) = link.extend([row])
        connection.execute("UPDATE audit SET mac = ? WHERE entry = ?", (mac, row[0]))
        for number, at in connection.execute("SELECT entry, at FROM checkpoint WHERE audit_entry = ?", (row[0],)):
            before = seal.checkpoint(row[0], mac, at, before)
            connection.execute("UPDATE checkpoint SET mac = ?, signature = ? WHERE entry = ?", (mac, before, number))
    connection.close()


def test_a_whole_clinic_is_whole(closed: tuple[Path, bytes, str], reopen: Open) -> None:
    assert bad(closed) == {}
    clinic = reopen()
    state = audit_trail.check(clinic)
    assert (clinic.caution, clinic.read_only, state.fault, state.acknowledged) == (None, False, None, ())
    assert state.rows > 30
    mark = head.read(clinic.folder, clinic.seal)  # type: ignore[arg-type]  # an open clinic has its seal
    assert mark is not None
    assert audit_trail.head_words(clinic) == mark.words


TAMPERS: dict[str, tuple[list[str], str, str]] = {
    "edit": (["UPDATE audit SET author = 'x' WHERE entry = 7"], "audit", "entry 7 of 01-Sep-2026 12:"),
    "edit of a mac": (["UPDATE audit SET mac = 'x' WHERE entry = 7"], "audit", "entry 7 of"),
    "edit of the last": (["UPDATE audit SET at = 'x' WHERE entry = (SELECT max(entry) FROM audit)"], "audit", " of x "),
    "delete": (["DELETE FROM audit WHERE entry = 15"], "audit", "before entry 16 of"),
    "delete the first": (["DELETE FROM audit WHERE entry = 1"], "audit", "before entry 2 of"),
    "insert below": (
        ["INSERT INTO audit (entry, at, user_id, author, action, kind, key, mac) VALUES (0,'','','','','','','')"],
        "audit",
        "entry 0, a number",
    ),
    "insert": (
        [
            "UPDATE audit SET entry = -entry WHERE entry > 12",
            "UPDATE audit SET entry = 1 - entry WHERE entry < 0",
            f"INSERT INTO audit ({', '.join(CELLS)}, mac) SELECT 13, {', '.join(CELLS[1:])}, mac FROM audit"
            " WHERE entry = 12",
        ],
        "audit",
        "entry 13 of",
    ),
    "insert at the end": (
        [
            f"INSERT INTO audit ({', '.join(CELLS)}, mac) SELECT entry + 1, {', '.join(CELLS[1:])}, mac FROM audit"
            " ORDER BY entry DESC LIMIT 1"
        ],
        "audit",
        "put in past the program",
    ),
    "swap": (
        [
            "UPDATE audit SET entry = CASE entry WHEN 8 THEN -9 ELSE -8 END WHERE entry IN (8, 9)",
            "UPDATE audit SET entry = -entry WHERE entry < 0",
        ],
        "audit",
        "entry 8 of",
    ),
    "replace": (
        [
            f"INSERT OR REPLACE INTO audit ({', '.join(CELLS)}, mac) SELECT 7, {', '.join(CELLS[1:])}, mac FROM audit"
            " WHERE entry = 6"
        ],
        "audit",
        "entry 7 of",
    ),
    "cut tail": (
        ["DELETE FROM checkpoint WHERE audit_entry > 24", "DELETE FROM audit WHERE entry > 24"],
        "head",
        "entries are gone",
    ),
    "cut tail, checkpoints kept": (["DELETE FROM audit WHERE entry > 24"], "audit", "ends before entry 30"),
    "a checkpoint removed": (["DELETE FROM checkpoint WHERE audit_entry = 20"], "audit", "entry 20 of"),
    "the last checkpoint removed": (
        ["DELETE FROM checkpoint WHERE entry = (SELECT max(entry) FROM checkpoint)"],
        "audit",
        "signature at the audit's entry",
    ),
    "all checkpoints removed": (["DELETE FROM checkpoint"], "audit", "signature at the audit's entry 6 of"),
    "a checkpoint changed": (["UPDATE checkpoint SET at = 'x' WHERE audit_entry = 10"], "audit", "entry 10 of x"),
    "a checkpoint moved": (
        ["UPDATE checkpoint SET audit_entry = 25 WHERE audit_entry = 20"],
        "audit",
        "entry 20 of",
    ),
    "nothing left": (["DELETE FROM checkpoint", "DELETE FROM audit"], "head", "the file has none"),
}


@pytest.mark.parametrize("name", TAMPERS)
def test_each_tampering_is_named_by_verify(closed: tuple[Path, bytes, str], name: str) -> None:
    statements, check, words = TAMPERS[name]
    behind_its_back(closed, *statements)
    found = bad(closed)
    assert words in found[check], found


def test_the_last_good_checkpoint_is_named(closed: tuple[Path, bytes, str]) -> None:
    behind_its_back(closed, "UPDATE audit SET author = 'x' WHERE entry = 27")
    assert "whole up to entry 20 of 01-Sep-2026 12:" in bad(closed)["audit"]


def test_a_full_rebuild_without_the_key_is_found_at_the_next_opening(
    closed: tuple[Path, bytes, str], reopen: Open
) -> None:
    database_id = KeyFile.load(closed[0] / "keys.json").database_id
    rebuilt(closed, Seal(database_id, bytes(32)))
    assert "entry 1 of" in bad(closed)["audit"]
    assert "not those in the file" in bad(closed)["head"]
    assert reopen().caution is not None


@pytest.mark.parametrize("seed", range(12))
def test_any_cell_of_any_row_changed_is_found_and_named(closed: tuple[Path, bytes, str], seed: int) -> None:
    chance = random.Random(seed)
    connection = connect(closed[0] / "clinic.db", closed[1])
    last = connection.execute("SELECT max(entry) FROM audit").fetchone()[0]
    connection.close()
    entry, cell = chance.randint(1, last), chance.choice((*CELLS[1:], "mac"))
    value = "7777" if cell == "version" else "'changed'"
    behind_its_back(closed, f"UPDATE audit SET {cell} = {value} WHERE entry = {entry}")
    found = bad(closed)["audit"]
    assert f"entry {entry} of" in found or f"entry {entry + 1} of" in found, (cell, found)


def test_what_changed_before_the_last_checkpoint_is_found_in_the_background_and_holds_the_clinic(
    closed: tuple[Path, bytes, str], reopen: Open
) -> None:
    behind_its_back(closed, "UPDATE audit SET author = 'x' WHERE entry = 7")
    clinic = reopen()
    assert clinic.caution is None, "an opening looks from the last checkpoint on"
    patients.register(clinic, patient(100))
    parts: list[int] = []

    def told(rows: int) -> bool:
        parts.append(rows)
        return True

    state = audit_trail.check(clinic, told)
    assert isinstance(state.fault, AuditBroken)
    assert "entry 7 of" in state.fault.what
    assert clinic.read_only
    with pytest.raises(AuditBroken):
        patients.register(clinic, patient(101))
    assert patients.get(clinic, "P100").family_name == "Berg", "reading goes on"


def test_a_check_can_be_stopped(closed: tuple[Path, bytes, str], reopen: Open) -> None:
    def stop(rows: int) -> bool:
        return rows < 0

    assert audit_trail.check(reopen(), stop).fault is None


# --- the head mark ----------------------------------------------------------------------------------------------------


def test_a_lost_log_is_told_with_the_span_that_is_missing(
    closed: tuple[Path, bytes, str], reopen: Open, clock: StillClock, tmp_path: Path
) -> None:
    clinic = reopen()
    shutil.copy(closed[0] / "clinic.db", tmp_path / "kept.db")  # its log, with the log-in alone, is left behind
    clock.forward(hours=1)
    patients.register(clinic, patient(100))
    clinic.close()
    shutil.copy(tmp_path / "kept.db", closed[0] / "clinic.db")
    again = reopen()
    assert isinstance(again.caution, EntriesMissing)
    assert "last known 01-Sep-2026 13:30" in again.caution.what
    assert "the file ends 01-Sep-2026 12:30" in again.caution.what
    assert "4 entries are gone" in again.caution.what
    with pytest.raises(EntriesMissing):
        patients.register(again, patient(101))
    assert bad(closed).keys() == {"head"}


@pytest.mark.parametrize("spoil", ["missing", "damaged", "foreign", "older in newer's place"])
def test_a_mark_that_is_gone_or_not_ours_holds_the_clinic(
    closed: tuple[Path, bytes, str], reopen: Open, spoil: str
) -> None:
    mark = closed[0] / head.HEAD_NAME
    if spoil == "missing":
        mark.unlink()
    elif spoil == "damaged":
        mark.write_bytes(bytes(1024))
    elif spoil == "foreign":
        head.renew(closed[0], Seal("01OTHER", bytes(32)), 1, "x", "2026-01-12T14:15:36.000000Z+00:00")
    else:
        raw = mark.read_bytes()
        older = min((raw[:512], raw[512:]), key=lambda place: json.loads(place)["n"])
        mark.write_bytes(older + older)
    found = bad(closed).get("head")
    clinic = reopen()
    if spoil == "older in newer's place":
        assert found is None, "the file is ahead of the mark that is left, so nothing is missing"
        assert clinic.caution is None
        return
    assert found is not None
    assert isinstance(clinic.caution, EntriesMissing)
    assert clinic.read_only


def test_one_spoilt_place_is_no_matter_when_the_file_is_ahead_and_a_caution_when_it_is_not(
    closed: tuple[Path, bytes, str],
) -> None:
    mark = closed[0] / head.HEAD_NAME
    raw = mark.read_bytes()
    newer = 0 if json.loads(raw[:512])["n"] > json.loads(raw[512:])["n"] else 512
    mark.write_bytes(raw[:newer] + bytes(512) + raw[newer + 512 :])
    assert bad(closed) == {}, "it was being written when the computer stopped"
    older = 512 - newer
    mark.write_bytes(raw[:older] + bytes(512) + raw[older + 512 :])
    assert "a save may be missing" in bad(closed)["head"]


def test_a_save_cut_off_before_its_mark_is_fine(
    closed: tuple[Path, bytes, str], reopen: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = reopen()
    with monkeypatch.context() as patched:
        patched.setattr(head.HeadFile, "write", lambda *_given: None)
        patients.register(clinic, patient(100))
        clinic.close()
    assert bad(closed) == {}
    assert reopen().caution is None


# --- acknowledging ----------------------------------------------------------------------------------------------------

WORDS = "The old disk broke on Monday; entered again from paper."


def test_an_administrator_acknowledges_and_the_break_stays_told(
    closed: tuple[Path, bytes, str], reopen: Open, clock: StillClock
) -> None:
    behind_its_back(
        closed,
        "UPDATE audit SET author = 'x' WHERE entry = 7",
        "DELETE FROM audit WHERE entry = 15",
        "DELETE FROM checkpoint WHERE audit_entry > 24",
        "DELETE FROM audit WHERE entry > 24",
    )
    clinic = reopen()
    assert audit_trail.may_acknowledge(clinic)
    with pytest.raises(Refused):
        audit_trail.acknowledge(clinic, " no ")
    audit_trail.acknowledge(clinic, WORDS)
    assert (clinic.caution, clinic.read_only) == (None, False)
    patients.register(clinic, patient(100))
    with clinic.database.reading() as reader:
        row = reader.connection.exec_driver_sql(
            "SELECT entry, author, reason, detail FROM audit WHERE action = 'acknowledge'"
        ).one()
    assert row[:3] == (25, "Dr Ada Berg", WORDS)
    assert "entries are gone" in json.loads(row[3])["found"]
    state = audit_trail.check(clinic)
    assert (state.fault, state.acknowledged) == (None, (25,))
    clinic.close()
    assert bad(closed).keys() == {"guards", "records"}
    assert "entry 25 acknowledges" in next(c.sentence for c in verify(closed[0], closed[1]) if c.name == "audit")
    behind_its_back_again = connect(closed[0] / "clinic.db", closed[1])
    behind_its_back_again.execute("UPDATE audit SET author = 'y' WHERE entry = 9")
    behind_its_back_again.close()
    assert "entry 7 of" in bad(closed)["audit"], "changed again after it was acknowledged"


def test_two_breaks_are_acknowledged_one_after_the_other(closed: tuple[Path, bytes, str], reopen: Open) -> None:
    for turn, entry in enumerate((7, 20)):
        behind = connect(closed[0] / "clinic.db", closed[1])
        if not turn:
            for statement in GUARDS:
                behind.execute(statement)
        behind.execute(f"UPDATE audit SET author = 'x' WHERE entry = {entry}")
        behind.close()
        clinic = reopen()
        state = audit_trail.check(clinic)
        assert state.fault is not None
        assert len(state.acknowledged) == 0
        audit_trail.acknowledge(clinic, WORDS)
        clinic.close()
    state = audit_trail.check(reopen())
    assert state.fault is None
    assert len(state.acknowledged) == 1, "the second covers the first too, for the row before the first was changed"


def test_an_acknowledgement_that_this_clinic_did_not_seal_counts_for_nothing(
    closed: tuple[Path, bytes, str],
) -> None:
    behind_its_back(
        closed,
        "UPDATE audit SET author = 'x' WHERE entry = 7",
        "UPDATE audit SET action = 'acknowledge' WHERE entry = 9",
        "UPDATE audit SET action = 'acknowledge' WHERE entry = 1",
    )
    assert "entry 1 of" in bad(closed)["audit"]


def test_whoever_is_no_administrator_may_not_acknowledge(closed: tuple[Path, bytes, str], reopen: Open) -> None:
    (closed[0] / head.HEAD_NAME).unlink()
    for clinic in (reopen(read_only=True), reopen()):
        if not clinic.database.read_only:
            clinic.user = clinic.user.model_copy(update={"role": Role.NURSE})
        assert not audit_trail.may_acknowledge(clinic)
        with pytest.raises(PermissionError):
            audit_trail.acknowledge(clinic, WORDS)
        clinic.close()
    whole = closed[0] / head.HEAD_NAME
    assert not whole.exists(), "opening makes no mark in the place of one that is gone"


# --- old clinics ------------------------------------------------------------------------------------------------------

OLD_KEY = bytes(range(32))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A clinic as the program of schema 3 left it: key file of format 1, no mark."""
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(Path(__file__).parent.parent / "store" / "schema-0003.db", folder / "clinic.db")
    slot = user_slot(KeyUser("u1", "Dr Ada Test", Role.ADMINISTRATOR), "p", OLD_KEY, FLOOR)
    content = {"format": "tpi-tracker-keys", "version": 1, "database_id": "01OLD", "clinic": "Test clinic"}
    KeyFile(KeysOnDisk(folder / "keys.json"), content, [slot], b"")._write(OLD_KEY)
    return folder


def now() -> datetime:
    return datetime(2026, 2, 1, 9, 0, tzinfo=UTC)


def test_an_old_clinic_is_sealed_when_it_is_opened(old: Path) -> None:
    with pytest.raises(WorldFault):
        opening.open_with_key(old, OLD_KEY, "u1", clock=now, read_only=True)
    assert KeyFile.load(old / "keys.json").version == 1
    clinic = opening.open_with_key(old, OLD_KEY, "u1", clock=now)
    assert clinic.caution is None
    assert audit_trail.check(clinic).fault is None
    clinic.close()
    assert KeyFile.load(old / "keys.json").version == 2
    assert {check.name for check in verify(old, OLD_KEY) if not check.ok} == set()


@pytest.mark.parametrize("step", range(0, 40, 3))
def test_sealing_an_old_clinic_may_be_cut_off_anywhere(old: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    class PowerCut(BaseException):
        pass

    calls = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls > step:
                raise PowerCut
            return real(*given)

        return call

    with monkeypatch.context() as patched:
        for name in ("replace", "fsync", "fdatasync", "pwrite"):
            if hasattr(os, name):
                patched.setattr(os, name, counted(getattr(os, name)))
        with contextlib.suppress(PowerCut):
            opening.open_with_key(old, OLD_KEY, "u1", clock=now).close()
    clinic = opening.open_with_key(old, OLD_KEY, "u1", clock=lambda: now() + timedelta(days=1))
    assert clinic.caution is None
    clinic.close()
    assert {check.name for check in verify(old, OLD_KEY) if not check.ok} == set()


def test_a_key_file_of_before_the_seal_put_back_beside_a_sealed_clinic_is_told(old: Path) -> None:
    first = (old / "keys.json").read_bytes()
    opening.open_with_key(old, OLD_KEY, "u1", clock=now).close()
    (old / "keys.json").write_bytes(first)
    assert {check.name for check in verify(old, OLD_KEY) if not check.ok} == {"audit"}
    beside = opening.open_with_key(old, OLD_KEY, "u1", clock=now, read_only=True)
    assert audit_trail.check(beside).fault is not None
    beside.close()
    clinic = opening.open_with_key(old, OLD_KEY, "u1", clock=now)
    assert isinstance(clinic.caution, AuditBroken)
    audit_trail.acknowledge(clinic, WORDS)
    assert audit_trail.check(clinic).fault is None
    clinic.close()
