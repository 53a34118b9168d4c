"""The questions behind the lists: what is due, who was called, the last scores, what was opened."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.store.conftest import AT, KEY, LATER, WHO, bytes_of
from tpi_tracker.domain.codes import FindingKind, FollowUpStatus
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.store import call_list, due, engine, summaries
from tpi_tracker.store import database as database_module
from tpi_tracker.store.database import Database, Writer
from tpi_tracker.store.errors import ReadOnlyPlace

DAY = date(2026, 1, 20)


@pytest.fixture
def clinic(one_problem: Database, patient_of: Callable[..., Patient]) -> Database:
    """P1 with B1 (two sessions, five scores, one of them refused), P2 with B2 (nothing yet)."""
    score = {"problem_id": "B1", "scale": "nrs"}
    with one_problem.writing(WHO, AT) as writer:
        writer.insert_many(
            [
                patient_of("P2", "Zed", "Ada"),
                Problem.checked({"problem_id": "B2", "patient_no": "P2", "title": "hip", "region": "hip_buttock"}),
                Session.checked({"session_id": "S2", "problem_id": "B1", "performed_at": AT + timedelta(days=30)}),
                Session.checked({"session_id": "S1", "problem_id": "B1", "performed_at": AT}),
                Site.checked({"session_id": "S1", "muscle": "rhomboids", "side": "left"}),
                Site.checked({"session_id": "S1", "muscle": "scalenes", "side": "both"}),
                *(Score.checked(score | {"taken_at": AT + timedelta(days=n), "value": n}) for n in range(4)),
                Score.checked(score | {"taken_at": AT + timedelta(days=9), "not_given": "refused"}),
                FollowUp.checked({"row_id": "F1", "problem_id": "B1", "due_on": DAY, "session_id": "S1"}),
                FollowUp.checked({"row_id": "F2", "problem_id": "B1", "due_on": DAY + timedelta(days=60)}),
                FollowUp.checked(
                    {"row_id": "F3", "problem_id": "B2", "due_on": DAY - timedelta(days=9), "status": "unreachable"}
                ),
                FollowUp.checked({"row_id": "F4", "problem_id": "B2", "due_on": DAY, "status": "done"}),
                Call.checked({"problem_id": "B2", "due_on": DAY, "called_at": LATER, "result": "scored"}),
                Call.checked({"problem_id": "B2", "due_on": DAY, "called_at": AT, "result": "no_answer"}),
                Finding.checked(
                    {
                        "problem_id": "B1",
                        "kind": "short_lived",
                        "since": AT,
                        "sessions": "S1;S2",
                        "scores": "",
                        "evidence_hash": "h",
                        "rule_version": "1",
                    }
                ),
            ]
        )
        writer.log("read", "patient", "P1", "P1")
    with one_problem.writing(WHO, LATER) as writer:
        writer.log("read", "patient", "P2", "P2")
        writer.log("read", "patient", "P1", "P1")
    return one_problem


def test_what_is_due(clinic: Database) -> None:
    with clinic.reading() as reader:
        assert call_list.until(reader, DAY) == [
            ("F3", DAY - timedelta(days=9), FollowUpStatus.UNREACHABLE),
            ("F1", DAY, FollowUpStatus.DUE),
        ]
        assert call_list.patients_until(reader, DAY, 5) == ["P2", "P1"]
        assert call_list.patients_until(reader, DAY, 1) == ["P2"]
        rows = due.by_key(reader, ["F1", "F3"])
        assert (rows[1].problem_title, rows[1].session_id, rows[1].performed_at) == ("neck pain", "S1", AT)
        assert (rows[0].session_id, rows[0].performed_at) == (None, None)
        assert due.state_counts(reader, DAY, DAY) == {FollowUpStatus.DUE: 1, FollowUpStatus.DONE: 1}


LEAVING = {
    "no call wanted": lambda writer: writer.amend(writer.get(Patient, "P1").changed(contact="no_contact")),
    "patient in error": lambda writer: writer.retract(Patient, "P1", reason="twice"),
    "problem in error": lambda writer: writer.retract(Problem, "B1", reason="wrong patient"),
    "follow-up in error": lambda writer: writer.retract(FollowUp, "F1", reason="wrong day"),
    "answered": lambda writer: writer.amend(writer.get(FollowUp, "F1").changed(status="done")),
    "moved ahead": lambda writer: writer.amend(writer.get(FollowUp, "F1").changed(due_on=DAY + timedelta(days=1))),
}


@pytest.mark.parametrize("change", LEAVING.values(), ids=LEAVING.keys())
def test_the_list_of_calls_follows_every_write(clinic: Database, change: Callable[[Writer], object]) -> None:
    with clinic.writing(WHO, LATER) as writer:
        change(writer)
    with clinic.reading() as reader:
        assert [row.row_id for row in call_list.until(reader, DAY)] == ["F3"]
        assert call_list.faults(reader) == []


def test_a_follow_up_goes_with_its_problem_to_another_patient(clinic: Database) -> None:
    with clinic.writing(WHO, LATER) as writer:
        writer.amend(writer.get(Problem, "B1").changed(patient_no="P2"))
    with clinic.reading() as reader:
        assert call_list.patients_until(reader, DAY, 5) == ["P2"]
        assert call_list.faults(reader) == []


def test_a_write_that_fails_leaves_the_list_of_calls_alone(clinic: Database) -> None:
    def fail_late() -> None:
        with clinic.writing(WHO, LATER) as writer:
            writer.retract(FollowUp, "F1", reason="wrong day")
            writer.finish()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_late()
    with clinic.reading() as reader:
        assert len(call_list.until(reader, DAY)) == 2


def test_a_list_of_calls_that_went_astray_is_named_and_made_anew(clinic: Database) -> None:
    with clinic.writing(WHO, LATER) as writer:
        writer.connection.exec_driver_sql("DELETE FROM call_list WHERE row_id = 'F1'")
        writer.connection.exec_driver_sql("UPDATE call_list SET status = 'due' WHERE row_id = 'F3'")
    with clinic.reading() as reader:
        assert [fault.partition(" against")[0] for fault in call_list.faults(reader)] == [
            "The list of calls lists F3",
            "The list of calls lacks F1, F3",
        ]
    with clinic.writing(WHO, LATER) as writer:
        call_list.renew_all(writer.connection)
    with clinic.reading() as reader:
        assert call_list.faults(reader) == []


def test_calls_and_what_they_closed(clinic: Database) -> None:
    with clinic.reading() as reader:
        assert [call.called_at for call in due.attempts(reader, ["B1", "B2"])] == [AT, LATER]
        assert due.closed_between(reader, LATER, LATER + timedelta(seconds=1)) == ["F4"]
        assert due.closed_between(reader, LATER - timedelta(days=1), LATER) == []


def test_sessions_are_numbered_by_time(clinic: Database) -> None:
    with clinic.reading() as reader:
        assert [(row.session_id, row.number) for row in due.sessions_of(reader, ["B1"])] == [("S1", 1), ("S2", 2)]
        assert [row.muscle for row in due.sites_of(reader, ["S1"])] == ["rhomboids", "scalenes"]


def test_summaries_of_patients(clinic: Database) -> None:
    numbers = ["P1", "P2"]
    with clinic.reading() as reader:
        assert summaries.patient_count(reader) == 2
        assert summaries.last_visits(reader, numbers) == {"P1": AT + timedelta(days=30)}
        assert {key: value.due_on for key, value in summaries.next_dues(reader, numbers).items()} == {
            "P1": DAY,
            "P2": DAY - timedelta(days=9),
        }
        assert [row.value for row in summaries.last_scores(reader, numbers, 3)] == [2.0, 3.0, None]
        assert [row.value for row in summaries.all_scores(reader, ["P1"])] == [0.0, 1.0, 2.0, 3.0, None]
        assert [(found.patient_no, found.kind) for found in summaries.findings(reader)] == [
            ("P1", FindingKind.SHORT_LIVED)
        ]
        assert summaries.findings(reader, patient_nos=["P2"]) == []
        assert [row.problem_id for row in summaries.problems_of(reader, numbers)] == ["B1", "B2"]
        assert [(row.patient_no, row.at) for row in summaries.recently_opened(reader, "u1", 5)] == [
            ("P1", LATER),
            ("P2", LATER),
        ]
        assert summaries.recently_opened(reader, "somebody else", 5) == []
        assert summaries.biggest_number(reader, "P") == 2
        assert summaries.biggest_number(reader, "X") == 0


def test_the_biggest_number_is_found_among_others_that_are_longer(
    database: Database, patient_of: Callable[..., Patient]
) -> None:
    numbers = [*(f"HOSPITAL-{n:06d}" for n in range(60)), "100009", "9", "00100010", "77a", "9" * 30, "A-3", "A-21"]
    with database.writing(WHO, AT) as writer:
        writer.insert_many([patient_of(number) for number in numbers])
    with database.reading() as reader:
        assert summaries.biggest_number(reader, "") == 100_010
        assert summaries.biggest_number(reader, "A-") == 21
        assert summaries.biggest_number(reader, "HOSPITAL-") == 59
        assert summaries.biggest_number(reader, "B-") == 0


def test_retractions_with_who_when_and_why(clinic: Database) -> None:
    with clinic.writing(WHO, LATER) as writer:
        score = writer.all(Score)[0]
        writer.retract(Score, score.key, reason="wrong patient")
    with clinic.reading() as reader:
        (found,) = summaries.retractions(reader, "P1")
    assert found == ("score", score.key, LATER, "Dr Ada Test", "wrong patient")


@pytest.mark.sqlite_only("a server has no folder")
def test_a_place_that_cannot_be_written_is_read_without_a_trace(
    clinic: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody_writes(place: object, mode: int) -> bool:
        return False

    monkeypatch.setattr(engine.os, "access", nobody_writes)
    with pytest.raises(ReadOnlyPlace, match="wait in a log"):
        Database.open(path, KEY, read_only=True)
    clinic.close()
    before = bytes_of(path.parent)
    reading = database_module.Database.open(path, KEY, read_only=True)
    with reading.reading() as reader:
        assert reader.count(Patient) == 2
    assert reading.check_pages() == []
    assert bytes_of(path.parent) == before
    reading.close()
    assert bytes_of(path.parent) == before
