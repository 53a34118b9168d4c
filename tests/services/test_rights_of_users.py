"""What a user of each role can do through the services, and who is out at the next action."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.exporting import export_bundle
from tpi_tracker.domain.codes import CallResult, FollowUpStatus, Measure, Role, Side, Source
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.domain.user import User
from tpi_tracker.services import (
    bundles,
    due_list,
    evaluation,
    exposures,
    findings,
    flag_history,
    followups,
    histories,
    instruments,
    lots,
    own_catalogue,
    past_doses,
    patient_lists,
    patient_view,
    patients,
    plans,
    problems,
    profiles,
    reports,
    scores,
    sessions,
    summaries,
    treatments,
    workups,
)
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.rights import NotAllowed, require
from tpi_tracker.services.sessions import SessionEntry

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def told(clinic: Clinic) -> Clinic:
    """A patient with a problem, a session with a baseline of 8, and a follow-up due today."""
    patients.register(
        clinic,
        Patient.checked(
            {"patient_no": "P1", "family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
        ),
    )
    problems.add(clinic, Problem(problem_id="P1-1", patient_no="P1", title="Left shoulder blade"))
    session = Session(session_id="S1", problem_id="P1-1", performed_at=datetime(2026, 8, 18, 9, tzinfo=UTC))
    site = Site(session_id="S1", muscle="rhomboids", side=Side.LEFT)
    before = a_score(8, datetime(2026, 8, 18, 8, 50, tzinfo=UTC))
    sessions.record(clinic, SessionEntry(session, (site,), baseline=before, follow_ups=()))
    followups.add(clinic, FollowUp(row_id="F1", problem_id="P1-1", due_on=date(2026, 9, 1)))
    return clinic


def a_score(value: float, at: datetime = NOON) -> Score:
    given = {"problem_id": "P1-1", "taken_at": at, "scale": "nrs", "value": value, "measure": Measure.NOW}
    return Score.checked(given | {"source": Source.CLINIC})


def as_user(clinic: Clinic, role: Role) -> Clinic:
    """The same open clinic in the hands of another user."""
    with clinic.writing(Right.USERS) as writer:
        user = writer.insert(User(user_id=f"u-{role}", name=f"A {role}", role=role))
    return replace(clinic, user=user)


READING: dict[str, Callable[[Clinic], Any]] = {
    "patient": lambda clinic: patient_view.view(clinic, "P1"),
    "problem": lambda clinic: problems.get(clinic, "P1-1"),
    "session": lambda clinic: sessions.entry_of(clinic, "S1"),
    "last session": lambda clinic: sessions.last_of(clinic, "P1-1"),
    "score": lambda clinic: scores.context(clinic, "P1-1"),
    "questionnaires": lambda clinic: instruments.results_for(clinic, "P1-1"),
    "exposures": lambda clinic: exposures.given(clinic, "P1"),
    "doses": lambda clinic: past_doses.of_patient(clinic, "P1"),
    "treatments": lambda clinic: treatments.of_problem(clinic, "P1-1"),
    "plan": lambda clinic: plans.of_problem(clinic, "P1-1"),
    "reviews": lambda clinic: plans.reviews(clinic),
    "workup": lambda clinic: workups.shown(clinic, "P1-1"),
    "flags": lambda clinic: due_list.flags(clinic),
    "flag list": lambda clinic: due_list.flag_list(clinic),
    "flagged patients": lambda clinic: patient_lists.listed(clinic, patient_lists.Which.FLAGGED),
    "flag history": lambda clinic: flag_history.history(clinic, "f"),
    "history": lambda clinic: histories.history(clinic, "session", "S1"),
    "verdicts": lambda clinic: list(evaluation.evaluate(clinic, "P1")),
    "report": lambda clinic: reports.response_report(clinic, "P1"),
}


@pytest.mark.parametrize("what", sorted(READING))
def test_the_front_desk_reads_no_chart(told: Clinic, what: str) -> None:
    desk = as_user(told, Role.FRONT_DESK)
    with pytest.raises(NotAllowed) as refused:
        READING[what](desk)
    assert refused.value.exit_code == 3
    assert refused.value.what == "Your role does not allow this."


def test_the_front_desk_finds_calls_and_corrects_patients(told: Clinic) -> None:
    desk = as_user(told, Role.FRONT_DESK)
    assert [row.patient_no for row in patients.search(desk, "dvo").rows] == ["P1"]
    patient = patients.get(desk, "P1")
    patients.amend(desk, patient.changed(phone="555 0100"))
    saved = followups.call(desk, "F1", CallResult.NO_ANSWER)
    assert saved.verdict is None
    followups.set_status(desk, "F1", FollowUpStatus.UNREACHABLE, version=1)
    with pytest.raises(NotAllowed):
        histories.history(desk, "patient", "P1")


def test_the_front_desk_neither_sees_nor_loses_what_a_patient_must_not_be_given(told: Clinic) -> None:
    patients.amend(told, patients.get(told, "P1").changed(allergies="latex", weight_kg=64))
    desk = as_user(told, Role.FRONT_DESK)
    seen = patients.get(desk, "P1")
    assert (seen.allergies, seen.weight_kg) == (None, None)
    patients.amend(desk, seen.changed(phone="555 0100", allergies="none at all"))
    kept = patients.get(told, "P1")
    assert (kept.phone, kept.allergies, kept.weight_kg) == ("555 0100", "latex", 64)


def test_the_front_desk_sees_no_number_and_no_verdict_in_a_list(told: Clinic) -> None:
    desk = as_user(told, Role.FRONT_DESK)
    seen, all_of_it = summaries.summaries_of(desk, ["P1"])["P1"], summaries.summaries_of(told, ["P1"])["P1"]
    assert all_of_it.last_score == 8
    assert all_of_it.next_due == seen.next_due == date(2026, 9, 1)
    assert seen == summaries.PatientSummary("P1", next_due=date(2026, 9, 1), next_due_state=seen.next_due_state)
    keys = due_list.today(desk).keys()
    row, whole = due_list.rows(desk, keys)[keys[0]], due_list.rows(told, keys)[keys[0]]
    assert whole.bars
    assert whole.problem_title == "Left shoulder blade"
    assert (row.bars, row.baseline, row.problem_title, row.sites, row.session_id) == ((), None, "", (), None)
    assert (row.patient_no, row.phone, row.due_on) == (whole.patient_no, whole.phone, whole.due_on)


def test_what_a_call_of_today_brought_is_not_told_to_the_front_desk(told: Clinic) -> None:
    followups.call(told, "F1", CallResult.SCORED, value=3)
    desk = as_user(told, Role.FRONT_DESK)
    row, whole = due_list.rows(desk, ["F1"])["F1"], due_list.rows(told, ["F1"])["F1"]
    assert whole.done is not None
    assert row.done is not None
    assert (whole.done.value, row.done.value) == (3, None)


WRITING: dict[str, tuple[Callable[[Clinic], Any], set[Role]]] = {
    "a patient": (
        lambda clinic: patients.amend(clinic, patients.get(clinic, "P1").changed(phone="1")),
        {Role.ADMINISTRATOR, Role.CLINICIAN, Role.NURSE, Role.FRONT_DESK},
    ),
    "a score": (
        lambda clinic: scores.record_all(clinic, (a_score(4),)),
        {Role.ADMINISTRATOR, Role.CLINICIAN, Role.NURSE},
    ),
    "a scored call": (
        lambda clinic: followups.call(clinic, "F1", CallResult.SCORED, value=3),
        {Role.ADMINISTRATOR, Role.CLINICIAN, Role.NURSE},
    ),
    "a problem": (
        lambda clinic: problems.add(clinic, Problem(problem_id="P1-2", patient_no="P1", title="Neck")),
        {Role.ADMINISTRATOR, Role.CLINICIAN, Role.NURSE},
    ),
    "a retraction": (
        lambda clinic: sessions.retract(replace(clinic, confirmed=True), "S1", reason="wrong patient"),
        {Role.ADMINISTRATOR, Role.CLINICIAN, Role.NURSE},
    ),
    "a workup": (lambda clinic: workups.open_workup(clinic, "P1-1"), {Role.ADMINISTRATOR, Role.CLINICIAN}),
    "a report": (
        lambda clinic: reports.note(clinic, "P1", "P1-1", "print"),
        {Role.ADMINISTRATOR, Role.CLINICIAN, Role.NURSE, Role.READER},
    ),
    "a look": (lambda clinic: patients.opened(clinic, "P1"), set(Role) - {Role.OPERATOR}),
    "a lot": (lambda clinic: lots.find(clinic, "LOT"), {Role.ADMINISTRATOR, Role.CLINICIAN}),
    "the profile": (
        lambda clinic: profiles.amend(clinic, clinic.profile.model_copy(update={"letterhead": "x"})),
        {Role.ADMINISTRATOR},
    ),
    "flags over time": (lambda clinic: findings.refresh_all(clinic), set(Role) - {Role.OPERATOR}),
}


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("what", sorted(WRITING))
def test_each_role_does_what_it_may_and_nothing_else(told: Clinic, what: str, role: Role) -> None:
    act, roles = WRITING[what]
    user = as_user(told, role)
    if role in roles:
        act(user)
    else:
        with pytest.raises(NotAllowed):
            act(user)


@pytest.mark.parametrize("role", [Role.NURSE, Role.READER, Role.FRONT_DESK])
def test_only_clinicians_take_data_out_and_only_administrators_in(told: Clinic, tmp_path: Path, role: Role) -> None:
    user = as_user(told, role)
    with pytest.raises(NotAllowed):
        export_bundle(user, tmp_path / "out")
    assert not list(tmp_path.glob("out/*"))
    export_bundle(told, tmp_path / "whole")
    with pytest.raises(NotAllowed):
        bundles.import_bundle(user, tmp_path / "whole", dry_run=True)


def test_the_catalogue_is_changed_by_who_may(told: Clinic) -> None:
    assert own_catalogue.may_change(as_user(told, Role.CLINICIAN))
    assert not own_catalogue.may_change(as_user(told, Role.NURSE))


def change_user(clinic: Clinic, user_id: str, **values: object) -> None:
    with clinic.writing(Right.USERS) as writer:
        user = writer.get(User, user_id)
        assert user is not None
        writer.amend(user.changed(**values), reason="test")


def test_a_user_disabled_meanwhile_is_refused_at_the_next_action(told: Clinic) -> None:
    nurse = as_user(told, Role.NURSE)
    scores.record_all(nurse, (a_score(5),))
    change_user(told, nurse.user.user_id, is_disabled=True)
    with pytest.raises(NotAllowed, match="may no longer work"):
        scores.record_all(nurse, (a_score(4),))
    with pytest.raises(NotAllowed, match="may no longer work"):
        patients.search(nurse, "dvo")


def test_a_role_lowered_meanwhile_counts_at_once_and_a_raised_one_at_the_next_log_in(told: Clinic) -> None:
    nurse = as_user(told, Role.NURSE)
    change_user(told, nurse.user.user_id, role=Role.READER)
    with pytest.raises(NotAllowed, match="does not allow"):
        scores.record_all(nurse, (a_score(4),))
    patient_view.view(nurse, "P1")
    change_user(told, nurse.user.user_id, role=Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        workups.open_workup(nurse, "P1-1")


def kept_scores(clinic: Clinic) -> int:
    with clinic.reading() as reader:
        return len(reader.all(Score, problem_id="P1-1"))


def test_a_refused_save_leaves_nothing(told: Clinic) -> None:
    nurse = as_user(told, Role.NURSE)
    change_user(told, nurse.user.user_id, is_disabled=True)
    before = kept_scores(told)
    with pytest.raises(NotAllowed):
        scores.record_all(nurse, (a_score(4),))
    assert kept_scores(told) == before


def test_the_refusal_names_who_may(told: Clinic) -> None:
    desk = as_user(told, Role.FRONT_DESK)
    with pytest.raises(NotAllowed) as refused:
        require(desk, Right.JUDGE)
    assert refused.value.todo == "Ask an administrator or a clinician of the clinic to do it."
    assert refused.value.right is Right.JUDGE
    with pytest.raises(NotAllowed) as refused:
        require(desk, Right.USERS)
    assert refused.value.todo == "Ask an administrator of the clinic to do it."
