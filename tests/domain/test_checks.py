"""Dates that contradict each other are refused with a sentence at the field."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from tpi_tracker.domain import checks
from tpi_tracker.domain.codes import Pathway
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session

CLOCK = checks.Clock(datetime(2026, 9, 7, 22, 30, tzinfo=UTC), ZoneInfo("Europe/Prague"))
BORN = date(1965, 7, 14)


def session(at: datetime) -> Session:
    return Session(session_id="S1", problem_id="P1", performed_at=at)


def test_today_is_the_clinics_date_not_utc() -> None:
    assert CLOCK.today == date(2026, 9, 8)


def test_birth_in_the_future() -> None:
    patient = Patient(patient_no="1", family_name="A", given_name="B", birth_date=date(2026, 9, 9))
    (problem,) = checks.of_patient(patient, CLOCK)
    assert problem.field == "birth_date"
    assert problem.sentence == "The date of birth 09-Sep-2026 is in the future."
    assert not checks.of_patient(patient.changed(birth_date=CLOCK.today), CLOCK)


def test_onset_before_birth() -> None:
    (problem,) = checks.of_problem(
        Problem(problem_id="P", patient_no="1", title="Neck", onset_date=date(1960, 1, 1)), BORN, CLOCK
    )
    assert (problem.field, problem.sentence) == (
        "onset_date",
        "The onset on 01-Jan-1960 is before the patient's birth on 14-Jul-1965.",
    )


def test_session_before_birth_and_a_day_ahead() -> None:
    (early,) = checks.of_session(session(datetime(1965, 7, 13, 9, tzinfo=UTC)), BORN, CLOCK)
    assert "before the patient's birth" in early.sentence
    assert not checks.of_session(session(datetime(2026, 9, 8, 22, tzinfo=UTC)), BORN, CLOCK)
    (late,) = checks.of_session(session(datetime(2026, 9, 8, 22, 31, tzinfo=UTC)), BORN, CLOCK)
    assert late.sentence == "The session on 09-Sep-2026 at 00:31 is in the future."


def test_follow_up_before_its_session() -> None:
    made = session(datetime(2026, 9, 7, 9, tzinfo=UTC))
    follow_up = FollowUp(problem_id="P1", due_on=date(2026, 9, 6), session_id="S1")
    (problem,) = checks.of_follow_up(follow_up, BORN, CLOCK, made)
    assert problem.sentence == "The follow-up on 06-Sep-2026 is before its session on 07-Sep-2026."
    assert not checks.of_follow_up(follow_up.changed(due_on=date(2026, 9, 7)), BORN, CLOCK, made)


def test_score_of_eleven_and_score_of_another_problem() -> None:
    values = {"problem_id": "P2", "taken_at": datetime(2026, 9, 7, 9, tzinfo=UTC), "scale": "nrs", "session_id": "S1"}
    with pytest.raises(Refused) as refused:
        Score.checked({**values, "value": 11})
    assert refused.value.problems[0].sentence == '"11" is out of range: NRS runs from 0 to 10.'
    score = Score.checked({**values, "value": 10})
    (problem,) = checks.of_score(score, BORN, CLOCK, session(datetime(2026, 9, 7, 9, tzinfo=UTC)))
    assert problem.field == "session_id"


def test_a_step_cannot_end_before_it_starts() -> None:
    step = PlanStep(
        problem_id="P", pathway=Pathway.PHYSIOTHERAPY, started_on=date(2026, 9, 7), ended_on=date(2026, 9, 1)
    )
    (problem,) = checks.of_plan_step(step, BORN)
    assert problem.sentence == "The step ended on 01-Sep-2026, before it starts on 07-Sep-2026."


def test_refuse_gathers_everything() -> None:
    checks.refuse([])
    with pytest.raises(Refused):
        checks.refuse(checks.of_session(session(datetime(1900, 1, 1, tzinfo=UTC)), BORN, CLOCK))
