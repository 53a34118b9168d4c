"""Opening, answering, weighing, concluding and reopening a workup; plans with it."""

from datetime import date, timedelta

import pytest

from tpi_tracker.domain.codes import FindingStatus, HypothesisState, ItemState, Pathway, Side
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.domain.workup import Workup, WorkupItem
from tpi_tracker.render.wording import say
from tpi_tracker.services import patients, plans, problems, scores, sessions, treatments, workups
from tpi_tracker.services.checklists import checklist
from tpi_tracker.services.saving import Missing


@pytest.fixture
def failed(clinic):
    """A low-back problem whose one session gave no relief; returns the open finding."""
    patients.register(
        clinic,
        Patient.checked(
            {"patient_no": "7", "family_name": "Berger", "given_name": "Eva", "birth_date": date(1970, 5, 1)}
        ),
    )
    problems.add(
        clinic,
        Problem.checked({"problem_id": "P", "patient_no": "7", "title": "Low back", "region": "low_back"}),
    )
    at = clinic.now() - timedelta(days=30)
    entry = sessions.SessionEntry(
        session=Session.checked({"session_id": "S", "problem_id": "P", "performed_at": at}),
        sites=(Site.checked({"session_id": "S", "muscle": "lumbar_multifidi", "side": "left"}),),
        injectates=(),
        baseline=Score.checked({"problem_id": "P", "taken_at": at, "scale": "nrs", "value": 7}),
        post_score=None,
        follow_ups=(),
    )
    sessions.record(clinic, entry)
    late = at + timedelta(days=20)
    scores.record(clinic, Score.checked({"problem_id": "P", "taken_at": late, "scale": "nrs", "value": 7}))
    with clinic.database.reading() as reader:
        (finding,) = reader.all(Finding, problem_id="P")
    return finding


def status(clinic):
    with clinic.database.reading() as reader:
        return reader.all(Finding, problem_id="P")[-1].status


def test_opening_from_a_flag_moves_the_finding_and_is_done_once(clinic, failed):
    first = workups.open_workup(clinic, "P")
    assert status(clinic) is FindingStatus.IN_WORKUP
    again = workups.open_workup(clinic, "P")
    assert again.record.key == first.record.key
    assert workups.view(clinic, first.record.key).finding.key == failed.key


def test_opening_for_an_unknown_problem_is_refused(clinic):
    with pytest.raises(Missing):
        workups.open_workup(clinic, "nobody's")


def test_an_answer_is_kept_and_its_former_state_is_history(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    workups.answer(clinic, workup, "si.distraction", ItemState.ABSENT)
    row = workups.answer(clinic, workup, "si.distraction", ItemState.PRESENT).record
    view = workups.view(clinic, workup)
    assert view.answers["si.distraction"].state is ItemState.PRESENT
    with clinic.database.reading() as reader:
        assert [v.record.state for v in reader.history(WorkupItem, row.key)] == [ItemState.ABSENT, ItemState.PRESENT]
        assert len(reader.all(WorkupItem, workup_id=workup)) == 1


def test_clearing_makes_an_item_not_asked_again(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    workups.answer(clinic, workup, "red.cancer", ItemState.ABSENT)
    assert workups.clear(clinic, workup, "red.cancer") is not None
    assert workups.clear(clinic, workup, "red.cancer") is None
    assert "red.cancer" not in workups.view(clinic, workup).answers


def test_an_investigation_cannot_be_present(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    with pytest.raises(Refused, match="MRI lumbar spine cannot be present"):
        workups.answer(clinic, workup, "lumbar.mri", ItemState.PRESENT)
    kept = workups.answer(clinic, workup, "lumbar.mri", ItemState.RESULTED, result="L5 left", concordant=True).record
    assert (kept.result, kept.concordant) == ("L5 left", True)


def test_an_unknown_item_is_kept(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    workups.answer(clinic, workup, "clinic.own_item", ItemState.PRESENT)
    assert workups.view(clinic, workup).answers["clinic.own_item"].state is ItemState.PRESENT


def test_confirmation_offers_pathways_and_conclusion_closes_the_finding(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    workups.set_hypothesis(clinic, workup, "lumbar_radiculopathy", HypothesisState.SUSPECTED)
    workups.set_hypothesis(clinic, workup, "lumbar_radiculopathy", HypothesisState.CONFIRMED)
    offered = {offer.pathway.key for offer in workups.view(clinic, workup).offers}
    assert "epidural_steroid" in offered
    with pytest.raises(Refused):
        workups.conclude(clinic, workup, "  ")
    workups.conclude(clinic, workup, "L5 root left")
    assert status(clinic) is FindingStatus.CONCLUDED
    with pytest.raises(Refused, match="Reopen"):
        workups.answer(clinic, workup, "si.distraction", ItemState.ABSENT)
    workups.reopen(clinic, workup)
    assert status(clinic) is FindingStatus.IN_WORKUP
    view = workups.view(clinic, workup)
    assert view.progress.is_open
    assert view.workup.conclusion == "L5 root left"


def flag(clinic):
    with clinic.database.reading() as reader:
        found = reader.all(Finding, problem_id="P")[-1]
    return found.status, found.workup_id


def test_a_concluded_workup_is_shown_until_a_new_one_is_asked_for(clinic, failed):
    assert workups.shown(clinic, "P") is None
    first = workups.open_workup(clinic, "P").record.key
    assert workups.shown(clinic, "P") == first
    workups.conclude(clinic, first, "nothing found")
    assert workups.shown(clinic, "P") == first
    second = workups.open_workup(clinic, "P").record.key
    assert second != first
    assert workups.shown(clinic, "P") == second
    with clinic.database.reading() as reader:
        assert len(reader.all(Workup, problem_id="P")) == 2


def test_the_flag_stays_with_its_concluded_workup_until_the_new_one_is_concluded(clinic, failed):
    first = workups.open_workup(clinic, "P").record.key
    workups.conclude(clinic, first, "nothing found")
    second = workups.open_workup(clinic, "P").record.key
    assert flag(clinic) == (FindingStatus.CONCLUDED, first)
    workups.conclude(clinic, second, "facet joint")
    assert flag(clinic) == (FindingStatus.CONCLUDED, second)
    workups.reopen(clinic, second)
    assert flag(clinic) == (FindingStatus.IN_WORKUP, second)


def test_a_new_flag_asks_for_a_new_workup(clinic, failed, clock):
    first = workups.open_workup(clinic, "P").record.key
    workups.conclude(clinic, first, "nothing found")
    at = clinic.now()
    entry = sessions.SessionEntry(
        session=Session.checked({"session_id": "S2", "problem_id": "P", "performed_at": at}),
        sites=(Site.checked({"session_id": "S2", "muscle": "lumbar_multifidi", "side": "left"}),),
        baseline=Score.checked({"problem_id": "P", "taken_at": at, "scale": "nrs", "value": 7}),
    )
    sessions.record(clinic, entry)
    clock.forward(days=20)
    scores.record(clinic, Score.checked({"problem_id": "P", "taken_at": clinic.now(), "scale": "nrs", "value": 7}))
    assert flag(clinic) == (FindingStatus.OPEN, None)
    assert workups.shown(clinic, "P") is None
    second = workups.open_workup(clinic, "P").record.key
    assert second != first
    assert flag(clinic) == (FindingStatus.IN_WORKUP, second)


def test_reopening_is_an_amendment_with_its_author(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    workups.conclude(clinic, workup, "nothing found")
    workups.reopen(clinic, workup)
    with clinic.database.reading() as reader:
        last = reader.history(Workup, workup)[-1]
    assert (last.action, last.reason, last.author) == ("amend", "reopened", clinic.user.name)
    assert last.record.concluded_on is None


def test_progress_counts_items_that_matter(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    flags = [item.key for item in checklist().items if item.step == "red_flags" and item.part_of is None]
    for key in flags:
        workups.answer(clinic, workup, key, ItemState.ABSENT)
    progress = workups.view(clinic, workup).progress
    assert progress.gate.is_complete
    assert progress.answered == 7
    assert progress.step == 2


def test_pattern_is_read_from_the_sessions(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    pattern = workups.view(clinic, workup).pattern
    assert len(pattern.sessions) == 1
    assert pattern.sessions[0].procedural_relief_pct is None


def test_plan_step_is_kept_once_for_one_save_and_can_be_taken_back(clinic, failed):
    step = PlanStep.checked({"problem_id": "P", "pathway": Pathway.PHYSIOTHERAPY, "started_on": date(2026, 9, 1)})
    saved = plans.add(clinic, step, save_id="once")
    again = plans.add(clinic, step, save_id="once")
    assert again.record.key == saved.record.key
    assert len(plans.of_problem(clinic, "P")) == 1
    saved.undo()
    assert plans.of_problem(clinic, "P") == ()


def test_plan_refuses_dates_that_run_backwards(clinic, failed):
    values = {"problem_id": "P", "pathway": "other", "started_on": date(2026, 9, 1)}
    with pytest.raises(Refused) as refused:
        plans.add(clinic, PlanStep.checked(values | {"review_on": date(2026, 8, 1), "ended_on": date(2026, 8, 2)}))
    assert [problem.field for problem in refused.value.problems] == ["review_on", "ended_on"]


def test_plan_step_can_be_ended(clinic, failed):
    values = {"problem_id": "P", "pathway": "physiotherapy", "started_on": date(2026, 8, 1)}
    step = plans.add(clinic, PlanStep.checked(values)).record
    ended = plans.amend(clinic, step.changed(ended_on=date(2026, 9, 1), response="better")).record
    assert (ended.version, ended.response) == (2, "better")


def test_the_pattern_is_read_and_the_technical_review_proposed_from_the_records(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    view = workups.view(clinic, workup)
    assert view.reading.found == ()
    assert view.proposals == {}
    assert view.answers == {}
    at = clinic.now() - timedelta(hours=1)
    entry = sessions.SessionEntry(
        session=Session.checked({"session_id": "S2", "problem_id": "P", "performed_at": at, "needle": "27 G, 20 mm"}),
        sites=(
            Site.checked(
                {
                    "session_id": "S2",
                    "muscle": "lumbar_multifidi",
                    "side": "left",
                    "twitch": False,
                    "recognised_pain": False,
                    "volume_ml": 0.1,
                    "depth_mm": 30,
                }
            ),
        ),
        injectates=(),
        baseline=Score.checked({"problem_id": "P", "taken_at": at, "scale": "nrs", "value": 7}),
        post_score=Score.checked(
            {"problem_id": "P", "taken_at": at + timedelta(minutes=30), "scale": "nrs", "value": 6}
        ),
    )
    sessions.record(clinic, entry)
    view = workups.view(clinic, workup)
    assert [found.kind.value for found in view.reading.found] == ["localisation"]
    told = {key: proposal.state for key, proposal in view.proposals.items()}
    assert told == dict.fromkeys(("technical.localisation", "technical.volume", "technical.needle"), ItemState.PRESENT)
    assert view.answers == {}


def test_side_and_reason_of_a_source_stay_while_its_state_changes(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    workups.set_hypothesis(clinic, workup, "si_joint", HypothesisState.SUSPECTED, side=Side.LEFT, note="Fortin")
    row = workups.set_hypothesis(clinic, workup, "si_joint", HypothesisState.REFUTED, note="block brought nothing")
    assert (row.record.side, row.record.note) == (Side.LEFT, "block brought nothing")
    again = workups.set_hypothesis(clinic, workup, "si_joint", HypothesisState.REFUTED, side=Side.RIGHT)
    assert (again.record.side, again.record.note) == (Side.RIGHT, "block brought nothing")
    assert workups.set_hypothesis(clinic, workup, "si_joint", HypothesisState.REFUTED, note="").record.note is None
    assert workups.view(clinic, workup).hypotheses["si_joint"].state is HypothesisState.REFUTED


@pytest.mark.parametrize("points", ["10", "-1", "4.5", "many"])
def test_a_count_is_a_whole_number_of_its_points(clinic, failed, points):
    workup = workups.open_workup(clinic, "P").record.key
    with pytest.raises(Refused, match="whole number from 0 to 9"):
        workups.answer(clinic, workup, "mechanics.beighton", ItemState.RESULTED, result=points)
    kept = workups.answer(clinic, workup, "mechanics.beighton", ItemState.RESULTED, result="9").record
    assert kept.result == "9"


def test_the_tests_of_myelopathy_are_counted_with_the_age_and_complete_no_gate(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    workups.answer(clinic, workup, "myelopathy.gait", ItemState.PRESENT)
    workups.answer(clinic, workup, "myelopathy.hoffmann", ItemState.PRESENT)
    view = workups.view(clinic, workup)
    (count,) = view.counts_of(flag="red.myelopathy")
    assert view.age > 45
    assert (count.present, count.answered, count.is_met) == (3, 3, True)
    assert view.progress.gate.answered == 0
    assert view.progress.answered == 0


def test_a_session_after_the_flag_was_the_one_technical_repeat(clinic, failed, clock):
    workup = workups.open_workup(clinic, "P").record.key
    workups.answer(clinic, workup, "technical.localisation", ItemState.PRESENT)

    def offered():
        return {offer.pathway.key: offer for offer in workups.view(clinic, workup).offers}["technical_repeat"]

    assert offered().repeated is None
    clock.forward(days=1)
    at = clinic.now()
    entry = sessions.SessionEntry(
        session=Session.checked({"session_id": "S2", "problem_id": "P", "performed_at": at}),
        sites=(Site.checked({"session_id": "S2", "muscle": "lumbar_multifidi", "side": "left"}),),
        baseline=Score.checked({"problem_id": "P", "taken_at": at, "scale": "nrs", "value": 7}),
    )
    sessions.record(clinic, entry)
    assert "session 2" in say(offered().repeated)


def test_what_was_tried_the_timing_and_the_risk_stand_in_the_view(clinic, failed):
    problem = problems.get(clinic, "P")
    problems.amend(clinic, problem.changed(off_work_due_to_pain=True))
    treatments.add(clinic, Treatment.checked({"problem_id": "P", "kind": "physiotherapy", "helped": False}))
    workup = workups.open_workup(clinic, "P").record.key
    view = workups.view(clinic, workup)
    assert [say(sentence) for sentence in view.tried.over] == ["physiotherapy, dates not recorded, did not help"]
    assert "the onset is not recorded" in say(view.timings["lumbar.emg"])
    assert [factor.key for factor in view.risk] == ["off_work"]
    problems.amend(clinic, problems.get(clinic, "P").changed(onset_date=clinic.today() - timedelta(days=10)))
    assert "Not before" in say(workups.view(clinic, workup).timings["lumbar.emg"])
    workups.answer(clinic, workup, "lumbar.emg", ItemState.ORDERED)
    assert workups.view(clinic, workup).answers["lumbar.emg"].state is ItemState.ORDERED


def test_evidence_follows_the_answers(clinic, failed):
    workup = workups.open_workup(clinic, "P").record.key
    for key in ("si.distraction", "si.thigh_thrust", "si.sacral_thrust"):
        workups.answer(clinic, workup, key, ItemState.PRESENT)
    workups.answer(clinic, workup, "si.block", ItemState.RESULTED, result="8 to 7", concordant=False)
    found = workups.view(clinic, workup).evidence["si_joint"]
    assert "LR+ 4.16" in say(found.speaks_for[0])
    assert [say(sentence) for sentence in found.against] == ["Image-guided block does not fit: 8 to 7"]
