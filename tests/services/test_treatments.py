"""Treatments of a problem: recorded once, ended, taken back; and the reviews that Today lists."""

from datetime import date, timedelta

import pytest

from tpi_tracker.domain.codes import Contact
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.services import patient_view, patients, plans, problems, treatments
from tpi_tracker.services.saving import Missing


@pytest.fixture
def neck(clinic):
    values = {"patient_no": "7", "family_name": "Berger", "given_name": "Eva", "birth_date": date(1970, 5, 1)}
    patients.register(clinic, Patient.checked(values))
    problems.add(clinic, Problem.checked({"problem_id": "P", "patient_no": "7", "title": "Neck"}))
    return clinic


def treatment(kind="physiotherapy", **values):
    return Treatment.checked({"problem_id": "P", "kind": kind, **values})


def test_recorded_once_for_one_save_and_taken_back(neck):
    saved = treatments.add(neck, treatment(), save_id="once")
    again = treatments.add(neck, treatment(), save_id="once")
    assert again.record.key == saved.record.key
    assert len(treatments.of_problem(neck, "P")) == 1
    assert saved.changes.patients == {"7"}
    saved.undo()
    assert treatments.of_problem(neck, "P") == ()


def test_ended_with_what_it_did_and_the_end_taken_back(neck):
    kept = treatments.add(neck, treatment(started_on=date(2026, 1, 5))).record
    ended = treatments.amend(neck, kept.changed(ended_on=date(2026, 3, 5), helped=False))
    (row,) = treatments.of_problem(neck, "P")
    assert (row.version, row.ended_on, row.helped) == (2, date(2026, 3, 5), False)
    ended.undo()
    assert treatments.of_problem(neck, "P")[0].ended_on is None


def test_dates_that_cannot_be_are_refused_at_their_field(neck):
    with pytest.raises(Refused) as refused:
        treatments.add(neck, treatment(started_on=date(2026, 3, 5), ended_on=date(2026, 3, 4)))
    assert [problem.field for problem in refused.value.problems] == ["ended_on"]
    with pytest.raises(Refused) as refused:
        treatments.add(neck, treatment(started_on=neck.today() + timedelta(days=1)))
    assert [problem.field for problem in refused.value.problems] == ["started_on"]
    assert treatments.of_problem(neck, "P") == ()


def test_retracted_leaves_the_list_and_what_is_not_there_is_missing(neck):
    kept = treatments.add(neck, treatment()).record
    treatments.retract(neck, kept.key, reason="another patient's")
    assert treatments.of_problem(neck, "P") == ()
    with pytest.raises(Missing):
        treatments.retract(neck, "nobody's", reason="x")
    with pytest.raises(Missing):
        treatments.add(neck, Treatment.checked({"problem_id": "nobody's", "kind": "stretching"}))


def test_what_goes_on_comes_first(neck):
    treatments.add(neck, treatment("stretching"))
    treatments.add(neck, treatment("physiotherapy", started_on=date(2025, 1, 1), ended_on=date(2025, 2, 1)))
    treatments.add(neck, treatment("home_exercise", started_on=date(2024, 1, 1)))
    assert [t.kind.value for t in treatments.of_problem(neck, "P")] == ["home_exercise", "physiotherapy", "stretching"]
    assert len(patient_view.view(neck, "7").problems[0].treatments) == 3


def step(clinic, days, **values):
    start = clinic.today() - timedelta(days=90)
    review = clinic.today() + timedelta(days=days)
    told = {"problem_id": "P", "pathway": "physiotherapy", "started_on": start, "review_on": review}
    return plans.add(clinic, PlanStep.checked(told | values)).record


def test_reviews_of_the_days_that_today_lists_come_earliest_first(neck):
    for days in (8, 7, -3, 0):
        step(neck, days)
    listed = plans.reviews(neck)
    assert [(row.review_on - neck.today()).days for row in listed.rows] == [-3, 0, 7]
    assert [row.is_late for row in listed.rows] == [True, False, False]
    assert listed.total == 3
    assert (listed.rows[0].shown_name, listed.rows[0].problem_title) == ("BERGER, Eva", "Neck")


def test_a_step_that_ended_was_retracted_or_has_no_review_is_not_listed(neck):
    step(neck, 0, ended_on=neck.today())
    step(neck, 0, review_on=None)
    plans.retract(neck, step(neck, 0).key, reason="wrong")
    assert plans.reviews(neck).rows == ()


def test_nobody_who_died_is_listed(neck):
    step(neck, 0)
    patients.amend(neck, patients.get(neck, "7").changed(contact=Contact.DIED))
    assert plans.reviews(neck).total == 0


def test_more_than_are_shown_are_counted(neck):
    for _ in range(3):
        step(neck, 0)
    listed = plans.reviews(neck, most=2)
    assert (len(listed.rows), listed.total) == (2, 3)
