"""Who got a lot: every session that counts, two identifiers for each patient, and by the index alone."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.services import lots, patients, problems, sessions
from tpi_tracker.services.sessions import SessionEntry

AT = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)


@pytest.fixture
def used(clinic: Any) -> Any:
    """Three patients; lot LD1 in the first two, one of them past its expiry, lot LD12 in the third."""
    for number, lot, expiry in (("1", "LD1", date(2027, 8, 31)), ("2", "LD1", date(2026, 7, 31)), ("3", "LD12", None)):
        values = {"patient_no": number, "family_name": f"Berg{number}", "given_name": "Eva"}
        patients.register(clinic, Patient.checked(values | {"birth_date": date(1970, 1, int(number))}))
        problems.add(clinic, Problem(problem_id=f"P{number}", patient_no=number, title="Neck"))
        key = f"S{number}"
        at = AT + timedelta(days=int(number))
        part = Injectate(session_id=key, drug="lidocaine", concentration_mg_ml=10, volume_ml=2, lot=lot, expiry=expiry)
        done = Session(session_id=key, problem_id=f"P{number}", performed_at=at, baseline_reason="none")
        sites = (
            Site(session_id=key, muscle="levator_scapulae", side="left"),
            Site(session_id=key, muscle="rhomboids", side="left"),
        )
        sessions.record(clinic, SessionEntry(done, sites, (part,)))
    return clinic


def test_each_session_with_two_identifiers_the_newest_first(used: Any) -> None:
    found = lots.find(used, " LD1 ")
    assert (found.asked, found.sessions, found.patients, found.near) == ("LD1", 2, 2, ())
    first, second = found.uses
    assert (first.patient_no, first.shown_name, first.birth_date) == ("2", "BERG2, Eva", date(1970, 1, 2))
    assert (first.performed_on, first.amount, first.unit, first.volume_ml) == (date(2026, 8, 12), 20, "mg", 2)
    assert first.sites == (("left", "levator_scapulae"), ("left", "rhomboids"))
    assert (first.was_expired, second.was_expired) == (True, False)


@pytest.mark.parametrize(("asked", "count"), [("LD1", 2), ("ld1", 2), ("LD12", 1), ("LD", 0), ("D1", 0), ("", 0)])
def test_a_lot_is_meant_whole(used: Any, asked: str, count: int) -> None:
    assert lots.find(used, asked).sessions == count


def test_lots_that_begin_alike_are_named(used: Any) -> None:
    assert lots.find(used, "ld").near == ("LD1", "LD12")
    assert lots.find(used, "XX").near == ()


def test_a_retracted_session_is_not_listed(used: Any) -> None:
    sessions.retract(used, "S1", reason="another patient")
    assert [use.patient_no for use in lots.find(used, "LD1").uses] == ["2"]


def test_what_is_not_recorded_stays_unknown(used: Any) -> None:
    entry = sessions.entry_of(used, "S3")
    part = entry.injectates[0].changed(volume_ml=None)
    sessions.amend(used, SessionEntry(entry.session, entry.sites, (part,)), reason="not read")
    (use,) = lots.find(used, "LD12").uses
    assert (use.amount, use.volume_ml, use.expiry) == (None, None, None)


def test_more_than_the_list_holds_is_counted(used: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lots, "MOST", 1)
    found = lots.find(used, "LD1")
    assert (len(found.uses), found.sessions) == (1, 2)


@pytest.mark.sqlite_only("SQLite's own words about its plan")
def test_the_index_of_the_lots_is_used(used: Any) -> None:
    """A clinic of 200,000 patients is asked as quickly: nothing is read but the rows of the lot."""
    from tpi_tracker.store import lots as store

    with used.database.reading() as reader:
        for statement, values in (
            (store._used(), {"lots": ["LD1"], "most": 9}),
            (store._count(), {"lots": ["LD1"]}),
            (store._beginning(), {"first": "L", "last": "M", "most": 9}),
        ):
            bound = statement.params(**values)
            sql = bound.compile(reader.connection, compile_kwargs={"literal_binds": True, "render_postcompile": True})
            plan = [str(row[3]) for row in reader.connection.execute(text(f"EXPLAIN QUERY PLAN {sql}"))]
            assert "ix_injectate_lot" in plan[0]
            assert not any(step.startswith("SCAN") for step in plan)
