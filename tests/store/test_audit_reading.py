"""The audit as it is read: parts that go on, filters at their edges, and what has happened since a backup."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.store.conftest import AT, WHO
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.store import audit_pages, audit_since, glass, logins
from tpi_tracker.store.audit_pages import Part, Wanted
from tpi_tracker.store.audit_since import BOOKKEEPING, Lost
from tpi_tracker.store.database import Database, Who

BOB = Who("u2", "bob")
DAY = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def log(database: Database, who: Who, at: datetime, *rows: tuple[Any, ...]) -> None:
    with database.writing(who, at) as writer:
        for row in rows:
            writer.log(*row)


@pytest.fixture
def busy(database: Database, patient_of: Callable[..., Patient]) -> Database:
    """Entry 1 is the clinic's profile; then ten entries, 2 to 11, an hour apart by two people."""
    log(database, WHO, DAY, ("login", "session", "s1", None))
    with database.writing(WHO, DAY + HOUR) as writer:
        writer.insert(patient_of("P1"))
    with database.writing(WHO, DAY + 2 * HOUR) as writer:
        writer.insert(patient_of("P2"))
    log(database, BOB, DAY + 3 * HOUR, ("login", "session", "s2", None))
    log(database, BOB, DAY + 4 * HOUR, ("read", "patient", "P1", "P1", {"page": "summary"}))
    log(database, BOB, DAY + 5 * HOUR, ("print", "report", "R1", "P2"))
    with database.reading() as reader:
        kept = reader.get(Patient, "P1")
    assert kept is not None
    with database.writing(BOB, DAY + 6 * HOUR) as writer:
        writer.amend(kept.changed(phone="1"), reason="misheard")
    log(database, WHO, DAY + 7 * HOUR, ("read", "patient", "P2", "P2"))
    log(database, BOB._replace(name="Bob Moss"), DAY + 8 * HOUR, ("login", "session", "s3", None))
    log(database, WHO, DAY + 9 * HOUR, ("logout", "session", "s1", None))
    return database


def page(
    database: Database, wanted: Wanted | None = None, before: int | None = None, most: int = 100, **named: Any
) -> Part:
    with database.reading() as reader:
        return audit_pages.part(reader, wanted or Wanted(), before, most, **named)


def entries(part: Part) -> list[int]:
    return [row.entry for row in part.rows]


def test_a_row_tells_all_but_what_was_before_and_after(busy: Database) -> None:
    (amended,) = page(busy, Wanted(action="amend")).rows
    assert amended._asdict() == {
        "entry": 8,
        "at": DAY + 6 * HOUR,
        "user_id": "u2",
        "author": "bob",
        "login_id": None,
        "action": "amend",
        "kind": "patient",
        "key": "P1",
        "patient_no": "P1",
        "version": 2,
        "reason": "misheard",
        "detail": None,
        "has_before": True,
        "has_after": True,
    }
    made, looked = page(busy, Wanted(patient_no="P1")).rows[2], page(busy, Wanted(patient_no="P1")).rows[1]
    assert (made.action, made.has_before, made.has_after) == ("create", False, True)
    assert (looked.action, looked.detail, looked.has_after) == ("read", '{"page": "summary"}', False)


@pytest.mark.parametrize("window", [1, 2, 3, 20_000])
@pytest.mark.parametrize("most", [1, 2, 5, 11, 100])
def test_parts_go_on_without_a_row_twice_or_left_out(
    busy: Database, monkeypatch: pytest.MonkeyPatch, window: int, most: int
) -> None:
    monkeypatch.setattr(audit_pages, "WINDOW", window)
    found: list[int] = []
    for wanted, all_of_them in ((Wanted(), list(range(11, 0, -1))), (Wanted(user_id="u2"), [10, 8, 7, 6, 5])):
        found, before = [], None
        while True:
            told = page(busy, wanted, before, most, patience_s=60)
            assert len(told.rows) <= most
            found += entries(told)
            if told.next_before is None:
                break
            before = told.next_before
        assert found == all_of_them


def test_a_part_that_is_full_goes_on_from_its_last_row_and_a_short_one_is_the_end(busy: Database) -> None:
    assert page(busy, most=3)[1] == 9
    assert page(busy, before=9, most=3) == Part(page(busy, most=6).rows[3:], 6)
    assert page(busy, before=2, most=1).next_before == 1, "full: only the next look tells that nothing is left"
    assert page(busy, before=1) == Part([], None)
    assert page(busy, before=500, most=2).next_before == 10


@pytest.mark.parametrize("window", [1, 20_000])
def test_each_filter_by_itself_and_two_together(busy: Database, monkeypatch: pytest.MonkeyPatch, window: int) -> None:
    monkeypatch.setattr(audit_pages, "WINDOW", window)
    told = {
        Wanted(action="login"): [10, 5, 2],
        Wanted(kind="patient"): [9, 8, 6, 4, 3],
        Wanted(patient_no="P2"): [9, 7, 4],
        Wanted(user_id="u1", action="read"): [9],
        Wanted(action="read", kind="patient", patient_no="P1"): [6],
        Wanted(action="nothing of the kind"): [],
        Wanted(kind="nothing of the kind"): [],
        Wanted(since=DAY + 8 * HOUR): [11, 10],
        Wanted(until=DAY + HOUR): [2, 1],
        Wanted(since=DAY + 6 * HOUR, until=DAY + 8 * HOUR): [9, 8],
        Wanted(since=DAY + 3 * HOUR, action="login"): [10, 5],
        Wanted(since=DAY + 3 * HOUR, until=DAY + 8 * HOUR, action="login"): [5],
        Wanted(since=DAY + timedelta(days=1)): [],
    }
    assert {wanted: entries(page(busy, wanted, patience_s=60)) for wanted in told} == told
    assert {page(busy, wanted, patience_s=60).next_before for wanted in told} == {None}


def test_a_long_look_stops_when_patience_ends_and_says_where_to_go_on(
    busy: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_pages, "WINDOW", 2)
    monkeypatch.setattr(audit_pages.time, "monotonic", iter([100.0, 100.2, 100.25]).__next__)
    assert page(busy, Wanted(user_id="nobody")) == Part([], 8), "11 to 10, 9 to 8, then a quarter of a second is over"
    monkeypatch.setattr(audit_pages.time, "monotonic", iter([100.0, 200.0]).__next__)
    assert page(busy, Wanted(user_id="nobody"), 3) == Part([], None), "over, and nothing is left"


def test_rows_of_one_patient_are_found_in_one_look(busy: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """The index of patients names them: no window has to be gone through."""
    monkeypatch.setattr(audit_pages, "WINDOW", 1)
    monkeypatch.setattr(audit_pages.time, "monotonic", iter([100.0, 200.0]).__next__)
    assert entries(page(busy, Wanted(patient_no="P1"))) == [8, 6, 3]


def test_one_row_whole_and_the_words_to_choose_from(busy: Database) -> None:
    with busy.reading() as reader:
        whole = audit_pages.texts(reader, 8)
        assert whole is not None
        assert (whole["entry"], whole["reason"], len(whole["mac"])) == (8, "misheard", 64)
        assert '"phone"' in whole["after"]
        assert audit_pages.texts(reader, 12) is None
        actions, kinds, users = audit_pages.words_of(reader)
    assert [word for word in actions if word != "create_clinic"] == [
        "amend",
        "create",
        "login",
        "logout",
        "print",
        "read",
    ]
    assert kinds == ["patient", "profile", "report", "session"]
    assert users == [("u2", "Bob Moss"), ("u1", "Dr Ada Test")], "in the alphabet's order, whatever the letters' size"


def test_what_was_done_since_an_entry(busy: Database) -> None:
    with busy.reading() as reader:
        assert audit_since.last_entry(reader) == 11
        assert audit_since.begun(reader) == AT
        assert audit_since.first_change_after(reader, 1) == DAY + HOUR, "a log-in alone is no change"
        assert audit_since.first_change_after(reader, 3) == DAY + 2 * HOUR
        assert audit_since.first_change_after(reader, 9) is None
        first, sixth = DAY + HOUR, DAY + 6 * HOUR
        assert audit_since.changes_after(reader, 2) == [
            Lost("patient", "amend", 1, sixth, sixth),
            Lost("patient", "create", 2, first, DAY + 2 * HOUR),
        ]
        assert audit_since.changes_after(reader, 3)[1].number == 1
        assert audit_since.changes_after(reader, 8) == []
        assert [audit_since.patients_after(reader, entry) for entry in (2, 3, 4, 7, 8)] == [2, 2, 1, 1, 0]
        mac = audit_pages.texts(reader, 4)
        assert mac is not None
        assert audit_since.is_on_course(reader, 4, mac["mac"])
        assert audit_since.is_on_course(reader, 4, None)
        assert not audit_since.is_on_course(reader, 4, "0" * 64)
        assert not audit_since.is_on_course(reader, 12, None)


def test_what_was_done_is_told_kind_by_kind(busy: Database, patient_of: Callable[..., Patient]) -> None:
    problem = Problem.checked({"problem_id": "B1", "patient_no": "P1", "title": "neck pain"})
    with busy.writing(WHO, DAY + 10 * HOUR) as writer:
        writer.insert_many([patient_of("P3"), problem])
    with busy.reading() as reader:
        kept = reader.get(Problem, "B1")
    assert kept is not None
    with busy.writing(WHO, DAY + 11 * HOUR) as writer:
        writer.amend(kept.changed(title="shoulder pain"), reason="misheard")
    with busy.reading() as reader:
        told = audit_since.changes_after(reader, 11)
    assert [one[:3] for one in told] == [("patient", "create", 1), ("problem", "amend", 1), ("problem", "create", 1)]


def test_what_is_only_noted_is_no_change(busy: Database) -> None:
    """By name: a word taken out of the list would make a backup every quarter of an hour of nothing."""
    assert set(BOOKKEEPING) == {
        *("acknowledge_backup", "backup", "checkpoint", "drill", "lock", "login", "logout", "unlock"),
    }
    log(busy, WHO, DAY + 10 * HOUR, *((word, "clinic", "x", None) for word in BOOKKEEPING))
    with busy.reading() as reader:
        assert audit_since.first_change_after(reader, 9) is None


def test_restores_and_drills_by_what_the_audit_tells(busy: Database) -> None:
    def told() -> tuple[bool, datetime | None, datetime | None]:
        with busy.reading() as reader:
            return (
                audit_since.has_unacknowledged_restore(reader),
                audit_since.last_restore(reader),
                audit_since.last_drill(reader),
            )

    at = DAY + timedelta(days=1)
    assert told() == (False, None, None)
    log(busy, WHO, at, ("restore", "patient", "P1", "P1"), ("drill", "clinic", "x", None, {"fault": "no"}))
    assert told() == (False, None, None), "a record put back is no restore, and a drill that failed is none"
    log(busy, WHO, at + HOUR, ("restore", "clinic", "x", None), ("drill", "clinic", "x", None, {"seconds": 3}))
    assert told() == (True, at + HOUR, at + HOUR)
    log(busy, WHO, at + 2 * HOUR, ("acknowledge_restore", "clinic", "x", None))
    assert told() == (False, at + HOUR, at + HOUR)
    log(busy, WHO, at + 3 * HOUR, ("restore", "clinic", "y", None), ("drill", "clinic", "x", None, {"seconds": 4}))
    assert told() == (True, at + 3 * HOUR, at + 3 * HOUR), "a second restore asks again"


def test_the_last_log_in_of_each(busy: Database) -> None:
    with busy.reading() as reader:
        assert logins.last_logins(reader) == {"u1": DAY, "u2": DAY + 8 * HOUR}
    log(busy, Who("u3", "Eva"), DAY + 10 * HOUR, ("recovery", "session", "s4", None))
    log(busy, Who("u4", "Jan"), DAY + 11 * HOUR, ("failed_login", "session", "s5", None))
    log(busy, Who("u5", "Ole"), DAY + 12 * HOUR, ("create_clinic", "clinic", "c", None))
    with busy.reading() as reader:
        told = logins.last_logins(reader)
    assert (told["u3"], told["u5"]) == (DAY + 10 * HOUR, DAY + 12 * HOUR)
    assert "u4" not in told


def test_an_emergency_is_shown_until_it_is_acknowledged_by_its_number(busy: Database) -> None:
    log(busy, BOB, DAY + 10 * HOUR, ("break_glass", "patient", "P1", "P1", {"reason": "collapsed"}))
    log(busy, WHO, DAY + 11 * HOUR, ("break_glass", "patient", "P2", "P2", {"reason": "bleeding"}))
    first = (12, DAY + 10 * HOUR, "bob", "P1", "collapsed")
    second = (13, DAY + 11 * HOUR, "Dr Ada Test", "P2", "bleeding")
    with busy.reading() as reader:
        assert glass.unseen(reader, "break_glass") == [first, second]
    log(busy, WHO, DAY + 12 * HOUR, (glass.SEEN, "other", "12", None), ("acknowledge", "break_glass", "12", None))
    with busy.reading() as reader:
        assert glass.unseen(reader, "break_glass") == [first, second], "neither of another kind nor of the chain"
    log(busy, WHO, DAY + 12 * HOUR, ("acknowledge_emergency", "break_glass", "12", None))
    with busy.reading() as reader:
        assert glass.unseen(reader, "break_glass") == [second]
