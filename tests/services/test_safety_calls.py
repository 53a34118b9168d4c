"""A safety call: due, called and closed like any other, and part of no window, gap, completeness or verdict."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tpi_tracker.domain.codes import CallResult, FollowUpPurpose, FollowUpStatus
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.followup import Call, FollowUp, calls_for_scores, of_scores
from tpi_tracker.domain.gaps import gaps_of
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.schedule import cancelled_by_session, completeness
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.render.wording import say
from tpi_tracker.services import (
    catalogue,
    complications,
    followups,
    patient_view,
    patients,
    problems,
    scores,
    sessions,
)
from tpi_tracker.services.sessions import SessionEntry

AT = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)
DAY = date(2026, 8, 10)


@pytest.fixture
def called(clinic: Any, clock: Any) -> Any:
    """A session close to the pleura with a safety call and a score due after one week; it is the day of the call."""
    values = {"patient_no": "1", "family_name": "Berg", "given_name": "Eva", "birth_date": date(1970, 1, 1)}
    patients.register(clinic, Patient.checked(values))
    problems.add(clinic, Problem(problem_id="P", patient_no="1", title="Shoulder blade"))
    clock.now = AT + timedelta(hours=1)
    done = Session(session_id="S", problem_id="P", performed_at=AT)
    site = Site(session_id="S", muscle="rhomboids", side="left")
    baseline = Score(problem_id="P", taken_at=AT, scale="nrs", value=8)
    sessions.record(
        clinic, SessionEntry(done, (site,), baseline=baseline, follow_ups=(DAY + timedelta(days=7),), safety_call=True)
    )
    clock.now = AT + timedelta(days=3)
    return clinic


def view(clinic: Any) -> Any:
    found = patient_view.view(clinic, "1").problem("P")
    assert found is not None
    return found


def the_call(clinic: Any) -> FollowUp:
    (call,) = [f for f in view(clinic).follow_ups if f.purpose is FollowUpPurpose.SAFETY]
    return call


def row(clinic: Any) -> Any:
    return followups.rows(clinic, [the_call(clinic).key]).get(the_call(clinic).key)


def test_it_is_listed_on_its_day(called: Any) -> None:
    assert followups.today(called).groups["today"] == (the_call(called).key,)
    assert (row(called).is_safety, row(called).offset_label, row(called).session_id) == (True, "3 days", "S")
    assert [say(item.label) for item in view(called).next_items] == ["Safety call, session 1", "1-week call, session 1"]


def test_it_takes_no_score(called: Any) -> None:
    with pytest.raises(Refused):
        followups.call(called, the_call(called).key, CallResult.SCORED, value=3)


def test_reached_without_a_complaint_closes_it_and_undo_opens_it_again(called: Any) -> None:
    saved = followups.reached(called, the_call(called).key, save_id="once")
    followups.reached(called, the_call(called).key, save_id="once")
    assert (the_call(called).status, the_call(called).note) == (FollowUpStatus.DONE, "no complaint")
    assert not followups.today(called).is_to_do(the_call(called).key)
    (told,) = [entry for entry in view(called).timeline if say(entry.title) == "Safety call, session 1"]
    assert (told.kind, told.value) == ("call", "no complaint")
    assert view(called).scores[-1].value == 8
    assert saved.undo is not None
    saved.undo()
    assert the_call(called).status is FollowUpStatus.DUE


def test_a_complaint_closes_it_with_a_complication_in_one_transaction(called: Any) -> None:
    told = Complication.checked(
        {"session_id": "S", "kind": "pneumothorax", "severity": "mild", "course": "sent to X-ray"}
    )
    saved = followups.reached(called, the_call(called).key, told)
    assert (the_call(called).status, the_call(called).note) == (FollowUpStatus.DONE, "suspected pneumothorax")
    assert [each.course for each in complications.about(called, "S").complications] == ["sent to X-ray"]
    assert saved.undo is not None
    saved.undo()
    assert complications.about(called, "S").complications == ()


def test_a_wrong_complication_closes_nothing(called: Any) -> None:
    told = Complication.checked({"session_id": "S", "kind": "nerve", "noticed_at": datetime(1950, 1, 1, tzinfo=UTC)})
    with pytest.raises(Refused):
        followups.reached(called, the_call(called).key, told)
    assert the_call(called).status is FollowUpStatus.DUE


def test_a_follow_up_for_a_score_is_not_closed_so(called: Any) -> None:
    (wanted,) = of_scores(view(called).follow_ups)
    with pytest.raises(Refused):
        followups.reached(called, wanted.key)


def test_attempts_are_kept_and_three_make_it_unreachable(called: Any) -> None:
    for _ in range(3):
        followups.call(called, the_call(called).key, CallResult.NO_ANSWER)
    assert the_call(called).status is FollowUpStatus.UNREACHABLE
    assert view(called).chart.gaps == ()


def test_a_score_of_that_day_answers_the_week_and_not_the_safety_call(called: Any, clock: Any) -> None:
    clock.now = AT + timedelta(days=4)
    scores.record(called, Score(problem_id="P", taken_at=called.now(), scale="nrs", value=3))
    assert the_call(called).status is FollowUpStatus.DUE
    assert [f.status for f in of_scores(view(called).follow_ups)] == [FollowUpStatus.DONE]


def test_a_new_session_leaves_it_due(called: Any) -> None:
    done = Session(session_id="S2", problem_id="P", performed_at=AT + timedelta(days=2), baseline_reason="none")
    sessions.record(called, SessionEntry(done, (Site(session_id="S2", muscle="rhomboids", side="left"),)))
    assert the_call(called).status is FollowUpStatus.DUE
    first = [f for f in of_scores(view(called).follow_ups) if f.session_id == "S"]
    assert [f.status for f in first] == [FollowUpStatus.CANCELLED]


def test_completeness_does_not_know_it(called: Any, clock: Any) -> None:
    before = view(called).completeness, followups.today(called).figures.completeness_pct
    followups.reached(called, the_call(called).key)
    assert (view(called).completeness, followups.today(called).figures.completeness_pct) == before == ((0, 0), None)
    clock.now = AT + timedelta(days=7)
    scores.record(called, Score(problem_id="P", taken_at=called.now(), scale="nrs", value=3))
    assert view(called).completeness == (1, 1)
    assert followups.today(called).figures.completeness_pct == 100


def test_the_verdict_is_the_same_with_and_without_it(called: Any, clock: Any) -> None:
    clock.now = AT + timedelta(days=60)
    told = view(called).sessions[0].verdict
    followups.set_status(called, the_call(called).key, FollowUpStatus.CANCELLED, version=the_call(called).version)
    assert view(called).sessions[0].verdict == told


SESSION = Session(session_id="S", problem_id="P", performed_at=AT)
SAFETY = FollowUp(problem_id="P", due_on=DAY + timedelta(days=3), session_id="S", purpose=FollowUpPurpose.SAFETY)
WEEK = FollowUp(problem_id="P", due_on=DAY + timedelta(days=7), session_id="S")


def test_the_rules_pass_it_over(clinic: Any) -> None:
    rule = catalogue.rules().schedule
    today = DAY + timedelta(days=30)
    attempt = Call(problem_id="P", due_on=SAFETY.due_on, called_at=AT + timedelta(days=3), result=CallResult.NO_ANSWER)
    gaps = gaps_of([SESSION], [], [SAFETY, WEEK], [attempt], rule, today, clinic.zone)
    assert gaps == gaps_of([SESSION], [], [WEEK], [], rule, today, clinic.zone)
    assert completeness([SAFETY, WEEK], today) == completeness([WEEK], today)
    assert cancelled_by_session([SAFETY, WEEK], "S2") == (WEEK,)
    assert calls_for_scores([attempt], [SAFETY, WEEK]) == []
    assert calls_for_scores([attempt], [SAFETY, SAFETY.model_copy(update={"purpose": FollowUpPurpose.SCORE})]) == [
        attempt
    ]
