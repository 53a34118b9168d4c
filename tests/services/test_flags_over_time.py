"""A flag over weeks, by a clock that moves: dismissed, quiet, raised again, worked up; and its history in words."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.render.wording import say
from tpi_tracker.services import findings, flag_history, patient_view, scores, workups
from tpi_tracker.services.saving import Missing

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
DISMISSED_ON = 20
QUIET_DAYS = 30


def at(day: float) -> datetime:
    return START + timedelta(days=day)


@pytest.fixture
def flagged(clinic: Any, clock: Any) -> Any:
    """One problem without relief, raised on day 20 after its session."""
    clock.now = at(DISMISSED_ON)
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        person = {"patient_no": "1", "family_name": "Novák", "given_name": "Jan", "birth_date": "1970-01-01"}
        writer.insert(Patient.checked(person))
        writer.insert(Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck"}))
        writer.insert(Session.checked({"session_id": "S", "problem_id": "P", "performed_at": at(0)}))
        for day, value in ((0, 8), (14, 7)):
            told = {"problem_id": "P", "taken_at": at(day), "scale": "nrs", "value": value, "row_id": f"r{day}"}
            writer.insert(Score.checked(told))
        findings.refresh(writer, clinic, "P")
    findings.refresh_all(clinic)
    return clinic


def flag(clinic: Any) -> Finding:
    with clinic.database.reading() as reader:
        (found,) = reader.all(Finding)
    return found


def dismiss(clinic: Any) -> None:
    until = clinic.today() + timedelta(days=QUIET_DAYS)
    findings.dismiss(clinic, flag(clinic).key, "Wants to wait for the scan", until)


def score(clinic: Any, value: float) -> None:
    told = {"problem_id": "P", "taken_at": clinic.now(), "scale": "nrs", "measure": "now", "value": value}
    scores.record(clinic, Score.checked(told))


def events(clinic: Any) -> list[str]:
    return [say(event.words) for event in flag_history.history(clinic, flag(clinic).key)]


@pytest.mark.parametrize(
    ("days", "status"), [(1, "dismissed"), (29, "dismissed"), (29.6, "dismissed"), (30, "open"), (31, "open")]
)
def test_quiet_for_thirty_days_and_back_when_they_are_over(flagged: Any, clock: Any, days: float, status: str) -> None:
    dismiss(flagged)
    clock.now = at(DISMISSED_ON + days)
    findings.refresh_all(flagged)
    assert flag(flagged).status == status
    (problem,) = patient_view.view(flagged, "1").problems
    assert problem.finding is not None
    assert problem.finding.is_live == (status == "open")


def test_looked_at_every_day_it_comes_back_once(flagged: Any, clock: Any) -> None:
    dismiss(flagged)
    seen = []
    for day in range(1, 36):
        clock.now = at(DISMISSED_ON + day)
        findings.refresh_all(flagged)
        seen.append(flag(flagged).status.value)
    assert seen == ["dismissed"] * 29 + ["open"] * 6
    assert len(events(flagged)) == 3


def test_a_new_failing_score_raises_it_at_once(flagged: Any, clock: Any) -> None:
    dismiss(flagged)
    before = flag(flagged).evidence_hash
    clock.now = at(DISMISSED_ON + 1)
    score(flagged, 8)
    raised = flag(flagged)
    assert (raised.status, raised.dismissed_until, raised.dismissal_reason) == ("open", None, None)
    assert raised.evidence_hash != before
    assert events(flagged)[-1] == "Raised again: the scores it rests on changed."


def test_a_score_that_the_flag_does_not_rest_on_leaves_it_quiet(flagged: Any, clock: Any) -> None:
    dismiss(flagged)
    told = {"problem_id": "P", "taken_at": at(19), "scale": "pgic", "value": 6}
    scores.record(flagged, Score.checked(told))
    assert flag(flagged).status == "dismissed"


@pytest.mark.parametrize(
    ("reason", "days", "fields"),
    [
        ("  ", 30, ["dismissal_reason"]),
        ("because", 0, ["dismissed_until"]),
        ("", -1, ["dismissal_reason", "dismissed_until"]),
    ],
)
def test_a_dismissal_needs_a_reason_and_an_end(flagged: Any, reason: str, days: int, fields: list[str]) -> None:
    with pytest.raises(Refused) as refused:
        findings.dismiss(flagged, flag(flagged).key, reason, flagged.today() + timedelta(days=days))
    assert [problem.field for problem in refused.value.problems] == fields
    assert flag(flagged).status == "open"


def test_its_whole_life_can_be_read(flagged: Any, clock: Any) -> None:
    dismiss(flagged)
    clock.now = at(DISMISSED_ON + 30)
    findings.refresh_all(flagged)
    opened = workups.open_workup(flagged, "P").record
    workups.conclude(flagged, opened.key, "No other source found")
    clock.now = at(DISMISSED_ON + 40)
    score(flagged, 2)
    told = flag_history.history(flagged, flag(flagged).key)
    assert [say(event.words) for event in told] == [
        "Raised: no relief, since 19-Jan-2026.",
        "Dismissed until 24-Feb-2026: Wants to wait for the scan",
        "Raised again: the dismissal has ended and nothing changed.",
        "Workup opened.",
        "Workup concluded.",
        "No longer holds: newer records ended it.",
    ]
    assert {event.author for event in told} == {"Dr Ada Berg"}
    assert [event.at for event in told] == sorted(event.at for event in told)
    assert told[1].at == at(DISMISSED_ON)


def test_a_correction_and_an_undone_dismissal_are_told(flagged: Any, clock: Any) -> None:
    saved = findings.dismiss(flagged, flag(flagged).key, "waits", flagged.today() + timedelta(days=60))
    assert saved.undo is not None
    saved.undo()
    with flagged.database.reading() as reader:
        wrong = reader.get(Score, "r14")
    scores.amend(flagged, wrong.changed(value=1), "misheard")
    scores.amend(flagged, wrong.changed(value=7, version=2), "was right")
    assert events(flagged) == [
        "Raised: no relief, since 19-Jan-2026.",
        "Dismissed until 26-Mar-2026: waits",
        "The last step was undone by the one who took it.",
        "Withdrawn: a correction took away what it rested on.",
        "Holds again.",
    ]


def test_no_history_of_what_is_not_there(flagged: Any) -> None:
    with pytest.raises(Missing):
        flag_history.history(flagged, "nothing")
