"""Transactions: all or nothing, with their audit; versions, conflicts, retraction, saves tried again."""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError

from tests.store.conftest import AT, KEY, LATER, WHO
from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.workup import Workup, WorkupItem
from tpi_tracker.store.database import Database, Who
from tpi_tracker.store.engine import SETTINGS, assert_library
from tpi_tracker.store.errors import Conflict, LockedByOther, NotStored, ReadOnlyPlace, TargetGone

Make = Callable[..., Patient]


def score(value: float = 5, **more: object) -> Score:
    return Score.checked({"problem_id": "B1", "taken_at": AT, "scale": "nrs", "value": value} | more)


@pytest.mark.sqlite_only("its settings are PRAGMAs; the server has its own, in test_server")
def test_every_connection_has_every_setting(database: Database) -> None:
    assert_library()
    with database.reading() as one, database.reading() as other, database.reading() as third:
        for reader in (one, other, third):
            for name, (_, expected) in SETTINGS.items():
                if expected is not None:
                    assert reader.connection.exec_driver_sql(f"PRAGMA {name}").scalar() == expected, name
            assert reader.connection.exec_driver_sql("PRAGMA cipher_version").scalar()
    assert (SETTINGS["journal_mode"][1], SETTINGS["synchronous"][1]) == ("wal", 2), "2 is FULL: a sync at each commit"


def test_a_record_comes_back_equal_with_author_and_time(database: Database, patient_of: Make) -> None:
    given = patient_of(sex="female", weight_kg=71.5, pregnant=False, note="Žluťoučký\nkůň 🐎 漢字 שלום")
    with database.writing(WHO, AT) as writer:
        stored = writer.insert(given)
    with database.reading() as reader:
        found = reader.get(Patient, "P1")
    assert found == stored
    assert found is not None
    assert (found.author, found.recorded_at, found.version) == ("Dr Ada Test", AT, 1)
    assert found.model_dump(exclude={"author", "recorded_at"}) == given.model_dump(exclude={"author", "recorded_at"})


def test_an_imported_author_and_time_are_kept(database: Database, patient_of: Make) -> None:
    with database.writing(WHO, AT) as writer:
        stored = writer.insert(patient_of(author="Old system", recorded_at=LATER))
    assert (stored.author, stored.recorded_at) == ("Old system", LATER)


def test_many_kinds_in_one_go_parents_first_whatever_the_order(database: Database, patient_of: Make) -> None:
    given = [
        score(3, session_id="S1"),
        Site.checked({"session_id": "S1", "muscle": "rhomboids", "side": "left"}),
        Session.checked({"session_id": "S1", "problem_id": "B1", "performed_at": AT}),
        WorkupItem.checked({"workup_id": "W1", "item": "slump", "state": "present"}),
        Workup.checked({"workup_id": "W1", "problem_id": "B1", "opened_on": "2026-01-12"}),
        Problem.checked({"problem_id": "B1", "patient_no": "P1", "title": "neck"}),
        Exposure.checked({"patient_no": "P1", "given_on": "2026-01-01", "drug": "lidocaine"}),
        patient_of(),
    ]
    with database.writing(WHO, AT) as writer:
        stored = writer.insert_many(given)
        assert writer.changes == Changes(frozenset(record.KIND for record in given), frozenset({"P1"}))
    assert [type(record) for record in stored] == [type(record) for record in given]
    with database.reading() as reader:
        for record in stored:
            assert reader.get(type(record), record.key) == record
            (version,) = reader.history(type(record), record.key)
            assert (version.version, version.action, version.record) == (1, "create", record)


def test_records_made_for_one_transaction_are_filled_in_themselves(one_problem: Database) -> None:
    """Else all is as when copies are kept: the same row, the same audit row."""
    with one_problem.writing(WHO, AT) as writer:
        (copy,) = writer.insert_many([kept := score(3, row_id="R1", source="phone", recorded_at=LATER)])
        writer.take([taken := score(3, row_id="R2", source="phone", recorded_at=LATER)])
        writer.take([])
    assert (kept.author, taken.author, taken.version) == (None, "Dr Ada Test", 1)
    with one_problem.reading() as reader:
        assert reader.get(Score, "R2") == taken
        assert reader.history(Score, "R2") == [reader.history(Score, "R1")[0]._replace(record=taken)]
        table = "SELECT * FROM score ORDER BY entry", "SELECT * FROM audit WHERE kind = 'score' ORDER BY entry"
        for one, other in ([row[1:15] for row in reader.connection.exec_driver_sql(rows)] for rows in table):
            assert tuple(str(cell).replace("R1", "R2") for cell in one) == tuple(str(cell) for cell in other)
    assert copy.model_dump(exclude={"row_id"}) == taken.model_dump(exclude={"row_id"})


def test_the_owner_is_found_through_records_of_earlier_transactions(one_problem: Database) -> None:
    with one_problem.writing(WHO, AT) as writer:
        writer.insert(Session.checked({"session_id": "S1", "problem_id": "B1", "performed_at": AT}))
    with one_problem.writing(WHO, AT) as writer:
        writer.insert(Injectate.checked({"session_id": "S1", "drug": "lidocaine"}))
        assert writer.changes.patients == {"P1"}


def test_an_error_in_the_block_leaves_nothing(database: Database, patient_of: Make) -> None:
    with pytest.raises(DatabaseError), database.writing(WHO, AT, "s1") as writer:
        writer.insert_many([patient_of(), patient_of()])
    with database.reading() as reader:
        assert reader.count(Patient, with_retracted=True) == 0
        assert reader.history(Patient, "P1") == []
    with database.writing(WHO, AT, "s1") as writer:
        assert writer.already is None


def test_a_save_tried_again_is_not_written_twice(database: Database, patient_of: Make) -> None:
    with database.writing(WHO, AT, "s1") as writer:
        assert writer.already is None
        writer.insert(patient_of())
        writer.remember({"patient_no": "P1"})
    with database.writing(WHO, LATER, "s1") as writer:
        assert writer.already == {"patient_no": "P1"}
        with pytest.raises(RuntimeError):
            writer.insert(patient_of("P2"))
    with database.reading() as reader:
        assert reader.count(Patient) == 1


def test_amend_makes_a_version_and_keeps_the_old_one_in_the_history(database: Database, patient_of: Make) -> None:
    with database.writing(WHO, AT) as writer:
        first = writer.insert(patient_of())
    with database.writing(Who("u2", "Nurse"), LATER) as writer:
        second = writer.amend(first.changed(given_name="Hana"), reason="misheard")
        assert writer.changes == Changes(frozenset({"patient"}), frozenset({"P1"}))
    assert (second.version, second.author, second.recorded_at) == (2, "Nurse", LATER)
    with database.reading() as reader:
        assert reader.get(Patient, "P1") == second
        history = reader.history(Patient, "P1")
    assert [(v.version, v.author, v.at, v.action, v.reason) for v in history] == [
        (1, "Dr Ada Test", AT, "create", None),
        (2, "Nurse", LATER, "amend", "misheard"),
    ]
    assert [v.record for v in history] == [first, second]


def test_an_amendment_without_a_difference_writes_nothing(database: Database, patient_of: Make) -> None:
    with database.writing(WHO, AT) as writer:
        first = writer.insert(patient_of())
    with database.writing(Who("u2", "Nurse"), LATER) as writer:
        assert writer.amend(first) == first
        assert writer.changes == Changes()


def test_an_amendment_of_an_older_version_is_a_conflict(database: Database, patient_of: Make) -> None:
    with database.writing(WHO, AT) as writer:
        first = writer.insert(patient_of())
    with database.writing(WHO, LATER) as writer:
        theirs = writer.amend(first.changed(given_name="Hana"))
    with pytest.raises(Conflict) as caught, database.writing(WHO, LATER) as writer:
        writer.amend(first.changed(given_name="Jitka"))
    assert caught.value.theirs == theirs
    with pytest.raises(Conflict), database.writing(WHO, LATER) as writer:
        writer.retract(Patient, "P1", reason="x", version=1)
    with pytest.raises(NotStored), database.writing(WHO, LATER) as writer:
        writer.amend(patient_of("P9"))


def test_a_retracted_record_stays_readable_and_counts_no_more(one_problem: Database) -> None:
    with one_problem.writing(WHO, AT) as writer:
        stored = writer.insert(score())
    with one_problem.writing(WHO, LATER) as writer:
        gone = writer.retract(Score, stored.key, reason="wrong patient")
        assert writer.retract(Score, stored.key, reason="again") == gone
    with one_problem.reading() as reader:
        assert reader.all(Score) == []
        assert reader.all(Score, with_retracted=True) == [gone]
        assert reader.get(Score, stored.key) == gone
        last = reader.history(Score, stored.key)[-1]
    assert gone.is_retracted
    assert (last.action, last.reason, last.version) == ("retract", "wrong patient", 2)


def test_filters(one_problem: Database) -> None:
    with one_problem.writing(WHO, AT) as writer:
        stored = writer.insert_many([score(n % 11, source="phone" if n % 2 else None) for n in range(12)])
    with one_problem.reading() as reader:
        assert reader.all(Score) == stored
        assert reader.all(Score, problem_id="B1", value=[0, 1]) == [stored[0], stored[1], stored[11]]
        assert reader.all(Score, source=None) == stored[::2]
        assert reader.all(Score, row_id=[]) == []
        many = [f"none{n}" for n in range(25_000)] + [record.key for record in reversed(stored)]
        assert reader.all(Score, row_id=many) == stored
        assert reader.count(Score, source="phone") == 6


@pytest.mark.sqlite_only("by its own statements; the server by role and trigger, in test_server")
def test_the_audit_is_append_only_even_for_insert_or_replace(database: Database) -> None:
    replace = "REPLACE INTO audit (entry, at, user_id, author, action, kind, key) VALUES (1,'','','','','','')"
    attempts = (
        "UPDATE audit SET author = 'x'",
        "DELETE FROM audit",
        f"INSERT OR {replace}",
        replace,
    )
    for pragma in ("ON", "OFF"):
        for statement in attempts:
            with database.writing(WHO, AT) as writer:
                writer.connection.exec_driver_sql(f"PRAGMA recursive_triggers = {pragma}")
            with pytest.raises(DatabaseError, match="append-only"), database.writing(WHO, AT) as writer:
                writer.connection.exec_driver_sql(statement)
    with database.writing(WHO, AT) as writer:
        writer.connection.exec_driver_sql("PRAGMA recursive_triggers = ON")


@pytest.mark.sqlite_only("by its own statements; the server by role and trigger, in test_server")
def test_no_record_is_ever_deleted(one_problem: Database) -> None:
    with pytest.raises(DatabaseError, match="never deleted"), one_problem.writing(WHO, AT) as writer:
        writer.connection.exec_driver_sql("DELETE FROM problem")


def test_what_changes_no_record_is_noted_too(database: Database) -> None:
    with database.writing(WHO, AT) as writer:
        writer.log("print", "report", "response", "P1", {"pages": 2})
        assert writer.changes == Changes()
    with database.reading() as reader:
        row = reader.connection.exec_driver_sql(
            "SELECT author, action, key, patient_no, detail FROM audit ORDER BY entry DESC LIMIT 1"
        ).one()
    assert tuple(row) == ("Dr Ada Test", "print", "response", "P1", '{"pages": 2}')


def test_a_draft_replaces_itself_and_leaves_no_audit(database: Database) -> None:
    draft = Draft(
        draft_id="D1", user_id="u1", form="session", updated_at=AT, content={"sites": [{"side": None}], "x": 0}
    )
    with database.writing(WHO, AT) as writer:
        writer.keep_draft(draft)
    newer = draft.model_copy(update={"content": {"x": 1}, "updated_at": LATER})
    with database.writing(WHO, LATER) as writer:
        writer.keep_draft(newer)
    with database.reading() as reader:
        (kept,) = reader.all(Draft, user_id="u1")
        assert (kept.content, kept.updated_at) == ({"x": 1}, LATER)
        assert reader.history(Draft, "D1") == []
    with database.writing(WHO, LATER) as writer:
        writer.discard_draft("D1")
        writer.discard_draft("D1")
    with database.reading() as reader:
        assert reader.all(Draft) == []


def test_the_profile_is_kept_with_its_history(database: Database) -> None:
    with database.writing(WHO, AT) as writer:
        writer.set_profile(ClinicProfile(name="New name", time_zone="Europe/Prague"))
    with database.reading() as reader:
        assert reader.profile().name == "New name"
        rows = reader.connection.exec_driver_sql("SELECT action, version FROM audit WHERE kind = 'profile'").all()
    assert [tuple(row) for row in rows] == [("create", 1), ("amend", 2)]


def test_readers_see_one_moment_and_never_wait_for_the_writer(one_problem: Database) -> None:
    with one_problem.reading() as reader:
        assert reader.count(Score) == 0
        with one_problem.writing(WHO, AT) as writer:
            writer.insert(score())
        assert reader.count(Score) == 0
    with one_problem.reading() as reader:
        assert reader.count(Score) == 1


def test_two_threads_write_one_after_the_other(one_problem: Database) -> None:
    faults: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(20):
                with one_problem.writing(WHO, AT) as writer:
                    writer.insert(score())
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    with one_problem.reading() as reader:
        assert reader.count(Score) == 60


@pytest.mark.sqlite_only("opens the file twice; two seats of a server in test_server")
def test_a_writer_elsewhere_is_told_calmly(one_problem: Database, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SETTINGS, "busy_timeout", ("50", 50))
    other = Database.open(path, KEY)
    try:
        with one_problem.writing(WHO, AT) as writer:
            writer.insert(score())
            with pytest.raises(LockedByOther), other.writing(WHO, AT) as second:
                second.insert(score())
    finally:
        other.close()


@pytest.mark.sqlite_only("opens the file twice; two seats of a server in test_server")
def test_reading_only_refuses_to_write(one_problem: Database, path: Path) -> None:
    reading = Database.open(path, KEY, read_only=True)
    try:
        with reading.reading() as reader:
            assert reader.count(Patient) == 1
            with pytest.raises(DatabaseError):
                reader.connection.exec_driver_sql("UPDATE patient SET note = 'x'")
        with pytest.raises(ReadOnlyPlace), reading.writing(WHO, AT):
            pass
    finally:
        reading.close()


@pytest.mark.sqlite_only("a server has no folder")
def test_a_folder_that_went_away_is_not_made_again(one_problem: Database, path: Path) -> None:
    moved = path.with_name("moved.db")
    path.rename(moved)
    with pytest.raises(TargetGone), one_problem.writing(WHO, AT) as writer:
        writer.insert(score())
    assert not path.exists()
    moved.rename(path)


def test_a_session_with_all_its_rows_is_saved_and_audited_together(one_problem: Database) -> None:
    records = [
        Session.checked({"session_id": "S1", "problem_id": "B1", "performed_at": AT}),
        *(Site.checked({"session_id": "S1", "muscle": f"m{n}", "side": "left"}) for n in range(10)),
        *(FollowUp.checked({"problem_id": "B1", "due_on": (AT + timedelta(days=n)).date()}) for n in range(5)),
    ]
    with one_problem.writing(WHO, AT, "save") as writer:
        writer.insert_many(records)
    with one_problem.reading() as reader:
        count = reader.connection.exec_driver_sql("SELECT count(*) FROM audit WHERE save_id = 'save'").scalar()
    assert count == len(records)
