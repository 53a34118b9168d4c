"""Every save there is, taken back: what counts is as it was before, and never over what another seat did since."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.codes import (
    CallResult,
    FollowUpStatus,
    HypothesisState,
    ItemState,
    Measure,
    Pathway,
    SafetyState,
    Side,
)
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.tray import Tray
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.render.wording import say
from tpi_tracker.services import (
    audit_trail,
    complications,
    documents,
    exposures,
    findings,
    followups,
    instruments,
    moves,
    patient_view,
    patients,
    plans,
    problems,
    scores,
    sessions,
    signing,
    trays,
    treatments,
    visits,
    workups,
)
from tpi_tracker.services.checklists import checklist
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import UNDONE, Saved
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.store import call_list
from tpi_tracker.store.errors import Conflict

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
DAY = NOON.date()
MODELS: tuple[type[Record], ...] = (
    *(Patient, Problem, Session, Site, Injectate, SafetyCheck, Score, Answer, FollowUp, Call, Complication, Addendum),
    *(Document, PlanStep, Treatment, Exposure, Tray, Workup, WorkupItem, Hypothesis, Finding),
)
STANDING = {"version", "author", "recorded_at"}


def score(problem: str, value: float, at: datetime) -> Score:
    return Score(problem_id=problem, taken_at=at, scale="nrs", value=value, measure=Measure.NOW)


def entry(key: str, problem: str, days_ago: int, **values: Any) -> SessionEntry:
    at = NOON - timedelta(days=days_ago)
    return SessionEntry(
        Session(session_id=key, problem_id=problem, performed_at=at, complication="vasovagal"),
        (Site(session_id=key, muscle="levator_scapulae", side=Side.LEFT, points=1),),
        (Injectate(session_id=key, drug="lidocaine", concentration_mg_ml=10, volume_ml=2),),
        score(problem, 8, at - timedelta(minutes=5)),
        score(problem, 7, at + timedelta(minutes=30)),
        checks=(SafetyCheck(session_id=key, concern="infection", state=SafetyState.CLEAR),),
        safety_call=True,
        **values,
    )


@pytest.fixture
def busy(clinic: Clinic) -> Clinic:
    """Petr with a neck that two sessions did not help, its workup begun, and with a hip; a vial on the tray."""
    given = {"patient_no": "1", "family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
    patients.register(clinic, Patient.checked(given))
    for key in ("neck", "hip"):
        problems.add(clinic, Problem(problem_id=key, patient_no="1", title=key.capitalize()))
    sessions.record(clinic, entry("S1", "neck", 60))
    sessions.record(clinic, entry("S2", "neck", 20))
    scores.record(clinic, score("neck", 8, NOON - timedelta(days=6)))
    workups.open_workup(clinic, "neck")
    treatments.add(clinic, Treatment(problem_id="neck", kind="physiotherapy"))
    plans.add(clinic, PlanStep(problem_id="neck", pathway=Pathway.PHYSIOTHERAPY, started_on=DAY))
    exposures.keep(clinic, Exposure(patient_no="1", given_on=date(2026, 1, 5), drug="lidocaine", mg=20))
    trays.keep(clinic, [vial("lidocaine")], ())
    documents.attach(clinic, documents.DocumentDraft("D1", "1", "neck", "MRI", b"%PDF-1.7", session_id="S2"))
    return clinic


def vial(drug: str, mg_ml: float = 10) -> Tray:
    return Tray(row_id=trays.new_id(), day=DAY, user_id="mine", position=0, drug=drug, concentration_mg_ml=mg_ml)


def rows(clinic: Clinic, model: type[Any], **where: object) -> list[Any]:
    with clinic.reading() as reader:
        return reader.all(model, **where)


def one(clinic: Clinic, model: type[Any], **where: object) -> Any:
    return rows(clinic, model, **where)[-1]


def state(clinic: Clinic) -> list[tuple[str, str, object]]:
    """Whatever counts, as it is; of findings those that hold."""
    found: list[tuple[str, str, object]] = []
    for model in MODELS:
        for row in rows(clinic, model):
            if isinstance(row, Finding):
                found += [(row.KIND, "", (row.kind, row.status, row.workup_id))] if row.is_current else []
            else:
                found.append((row.KIND, row.key, row.model_dump(exclude=STANDING)))
    return sorted(found, key=lambda each: each[:2])


def workup(clinic: Clinic) -> str:
    return str(one(clinic, Workup).key)


def amend_session(clinic: Clinic) -> Saved:
    """Every part of it at once: fields, a site changed, one put in place of another, mixture, check, both scores, the
    complication, the dates, the safety call."""
    kept = sessions.entry_of(clinic, "S2")
    assert kept.baseline is not None
    new = Site(session_id="S2", muscle="infraspinatus", side=Side.LEFT, points=3)
    changed = SessionEntry(
        kept.session.changed(note="second look", complication="bleeding"),
        (kept.sites[0].changed(points=2), new),
        (Injectate(session_id="S2", drug="bupivacaine", concentration_mg_ml=2.5, volume_ml=1),),
        kept.baseline.changed(value=6.0),
        None,
        (DAY + timedelta(days=9),),
        (kept.checks[0].changed(state=SafetyState.NOTED),),
        safety_call=False,
    )
    return sessions.amend(clinic, changed, reason="wrong muscle", opened=kept)


def answered(clinic: Clinic) -> Saved:
    return workups.answer(clinic, workup(clinic), checklist().items[0].key, ItemState.ABSENT)


def cleared(clinic: Clinic) -> Saved:
    saved = workups.clear(clinic, workup(clinic), checklist().items[0].key)
    assert saved is not None
    return saved


def concluded(clinic: Clinic) -> Saved:
    return workups.conclude(clinic, workup(clinic), "Facet joint")


def dismissed(clinic: Clinic) -> Saved:
    found = one(clinic, Finding, problem_id="neck")
    return findings.dismiss(clinic, found.key, "on holiday", DAY + timedelta(days=30))


def pgic(clinic: Clinic) -> Saved:
    return instruments.record(clinic, "neck", "pgic", taken_at=NOON, answers={"pgic": "much_improved"})


def pgic_corrected(clinic: Clinic) -> Saved:
    kept = one(clinic, Score, scale="pgic")
    made = instruments.entered(instruments.known("pgic"), "neck", NOON, None, answers={"pgic": "no_change"})
    return instruments.amend(clinic, kept.key, made, "slip")


def addendum(clinic: Clinic) -> Saved:
    return signing.add(clinic, "S2", "It bled on the way home.")


def due(clinic: Clinic) -> FollowUp:
    found: list[FollowUp] = rows(clinic, FollowUp, session_id="S2", status=FollowUpStatus.DUE)
    return next(each for each in found if each.asks_score)


def safety(clinic: Clinic) -> FollowUp:
    return next(each for each in rows(clinic, FollowUp, session_id="S2") if not each.asks_score)


def said(clinic: Clinic) -> Complication:
    return Complication(session_id="S2", kind="bleeding", severity=None)


SAVES: dict[str, Callable[[Clinic], Saved]] = {
    "patient": lambda c: patients.register(
        c, Patient(patient_no="7", family_name="Sato", given_name="Kenji", birth_date=date(1983, 3, 25))
    ),
    "patient corrected": lambda c: patients.amend(c, one(c, Patient).changed(phone="+420 1")),
    "problem": lambda c: problems.add(c, Problem(problem_id="knee", patient_no="1", title="Knee")),
    "problem corrected": lambda c: problems.amend(c, one(c, Problem, problem_id="neck").changed(title="Nape")),
    "session": lambda c: sessions.record(c, entry("S3", "neck", 1)),
    "visit": lambda c: visits.record(c, [entry("S3", "neck", 1), replace(entry("S4", "hip", 1), injectates=())]),
    "session corrected": amend_session,
    "session retracted": lambda c: sessions.retract(c, "S2", reason="another patient"),
    "session moved": lambda c: moves.session(c, "S2", "hip", reason="wrong row"),
    "score": lambda c: scores.record(c, score("neck", 2, NOON)),
    "score corrected": lambda c: scores.amend(c, one(c, Score, session_id=None).changed(value=1.0), "slip"),
    "score retracted": lambda c: scores.retract(c, one(c, Score, session_id=None).key, "slip"),
    "score moved": lambda c: moves.score(c, one(c, Score, session_id=None).key, "hip", reason="wrong row"),
    "questionnaire": pgic,
    "questionnaire corrected": pgic_corrected,
    "call scored": lambda c: followups.call(c, due(c).key, CallResult.SCORED, value=3.0),
    "call without answer": lambda c: followups.call(c, due(c).key, CallResult.NO_ANSWER),
    "safety call without answer": lambda c: followups.call(c, safety(c).key, CallResult.NO_ANSWER),
    "safety call": lambda c: followups.reached(c, safety(c).key),
    "safety call with complaint": lambda c: followups.reached(c, safety(c).key, said(c)),
    "follow-up": lambda c: followups.add(c, FollowUp(problem_id="neck", due_on=DAY + timedelta(days=3))),
    "follow-up closed": lambda c: followups.set_status(c, due(c).key, FollowUpStatus.DECLINED, version=due(c).version),
    "complication": lambda c: complications.keep(c, said(c)),
    "complication corrected": lambda c: complications.keep(
        c, one(c, Complication, session_id="S2").changed(course="Ten minutes lying down.")
    ),
    "complication retracted": lambda c: complications.retract(c, one(c, Complication).key, "slip"),
    "plan step": lambda c: plans.add(c, PlanStep(problem_id="hip", pathway=Pathway.DRY_NEEDLING, started_on=DAY)),
    "plan step corrected": lambda c: plans.amend(c, one(c, PlanStep).changed(response="better")),
    "plan step retracted": lambda c: plans.retract(c, one(c, PlanStep).key, reason="slip"),
    "treatment": lambda c: treatments.add(c, Treatment(problem_id="hip", kind="physiotherapy")),
    "treatment corrected": lambda c: treatments.amend(c, one(c, Treatment).changed(helped=True)),
    "treatment retracted": lambda c: treatments.retract(c, one(c, Treatment).key, reason="slip"),
    "other dose": lambda c: exposures.keep(c, Exposure(patient_no="1", given_on=DAY, drug="lidocaine", mg=5)),
    "other dose corrected": lambda c: exposures.keep(c, one(c, Exposure).changed(mg=50.0)),
    "other dose retracted": lambda c: exposures.retract(c, one(c, Exposure).key, "slip"),
    "tray": lambda c: trays.keep(c, [trays.today(c)[0].changed(lot="A1"), vial("bupivacaine", 5)], trays.today(c)),
    "workup answer": answered,
    "workup answer cleared": cleared,
    "source weighed": lambda c: workups.set_hypothesis(
        c, workup(c), checklist().branches[0].key, HypothesisState.SUSPECTED
    ),
    "workup concluded": concluded,
    "workup reopened": lambda c: workups.reopen(c, workup(c)),
    "flag dismissed": dismissed,
    "document renamed": lambda c: documents.retitle(c, "D1", "CT", taken_on=DAY),
    "document retracted": lambda c: documents.retract(c, "D1", "another patient"),
    "addendum": addendum,
    "addendum retracted": lambda c: signing.retract(c, one(c, Addendum).key, "another note"),
}
FIRST: dict[str, Callable[[Clinic], object]] = {
    "workup answer cleared": answered,
    "workup reopened": concluded,
    "questionnaire corrected": pgic,
    "addendum": lambda c: signing.sign(c, "S2"),
    "addendum retracted": lambda c: (signing.sign(c, "S2"), addendum(c)),
}
"""What such a save stands on."""


@pytest.mark.parametrize("what", SAVES)
def test_what_counts_is_as_it_was(busy: Clinic, what: str) -> None:
    if what in FIRST:
        FIRST[what](busy)
    before = state(busy)
    saved = SAVES[what](busy)
    assert state(busy) != before, "the save changed something"
    assert saved.undo is not None
    saved.undo()
    assert state(busy) == before
    with busy.reading() as reader:
        assert call_list.faults(reader) == []
        assert reader.connection.exec_driver_sql(f"SELECT 1 FROM audit WHERE reason = '{UNDONE}'").first() is not None
    assert audit_trail.check(busy).fault is None
    with pytest.raises(Conflict):
        saved.undo()


def test_a_corrected_session_is_not_taken_back_over_what_another_seat_changed_since(busy: Clinic) -> None:
    saved = amend_session(busy)
    theirs = one(busy, Site, session_id="S2", muscle="levator_scapulae")
    kept = sessions.entry_of(busy, "S2")
    sessions.amend(busy, replace(kept, sites=(theirs.changed(points=5), *kept.sites[1:])), reason="five")
    there = state(busy)
    assert saved.undo is not None
    with pytest.raises(Conflict):
        saved.undo()
    assert state(busy) == there


def test_a_correction_that_was_signed_since_stands(busy: Clinic) -> None:
    kept = sessions.entry_of(busy, "S2")
    of_sites = sessions.amend(busy, replace(kept, sites=(kept.sites[0].changed(points=5),)), reason="five")
    of_score = scores.amend(busy, one(busy, Score, session_id="S2").changed(value=1.0), "slip")
    signing.sign(busy, "S2")
    there = state(busy)
    for saved in (of_sites, of_score):
        assert saved.undo is not None
        with pytest.raises(Conflict):
            saved.undo()
    assert state(busy) == there


def test_a_new_record_is_not_taken_from_under_what_another_seat_added(busy: Clinic) -> None:
    made = problems.add(busy, Problem(problem_id="knee", patient_no="1", title="Knee"))
    scores.record(busy, score("knee", 4, NOON))
    done = sessions.record(busy, entry("S3", "hip", 1))
    complications.keep(busy, Complication(session_id="S3", kind="bleeding"))
    there = state(busy)
    for saved in (made, done):
        assert saved.undo is not None
        with pytest.raises(Conflict):
            saved.undo()
    assert state(busy) == there


def test_an_answer_stands_once_its_workup_was_concluded(busy: Clinic) -> None:
    saved = answered(busy)
    workups.conclude(busy, workup(busy), "Facet joint")
    assert saved.undo is not None
    with pytest.raises(Conflict):
        saved.undo()


def status(clinic: Clinic, session_id: str, weeks: int) -> FollowUpStatus:
    session = one(clinic, Session, session_id=session_id)
    day = session.performed_at.date() + timedelta(weeks=weeks)
    found: list[FollowUp] = rows(clinic, FollowUp, session_id=session_id, due_on=day)
    return found[0].status


def test_a_call_made_late_comes_back_to_its_own_follow_up(busy: Clinic, clock: Any) -> None:
    """Its day lies in the window of the next one, which it answers too."""
    late = next(each for each in rows(busy, FollowUp, session_id="S2") if each.due_on == DAY + timedelta(days=8))
    clock.now = NOON + timedelta(days=25)  # 45 days after the session: past the middle between 4 and 6 weeks
    made = followups.call(busy, late.key, CallResult.SCORED, value=3.0)
    assert [status(busy, "S2", weeks) for weeks in (4, 6)] == [FollowUpStatus.DONE] * 2
    given = one(busy, Score, taken_at=clock.now)
    saved = scores.retract(busy, given.key, "another patient answered")
    assert [status(busy, "S2", weeks) for weeks in (4, 6)] == [FollowUpStatus.DUE] * 2
    assert saved.undo is not None
    saved.undo()
    assert [status(busy, "S2", weeks) for weeks in (4, 6)] == [FollowUpStatus.DONE] * 2
    moves.score(busy, given.key, "hip", reason="asked about the hip")
    assert [status(busy, "S2", weeks) for weeks in (4, 6)] == [FollowUpStatus.DUE] * 2
    assert made.record is not None


def test_a_follow_up_whose_call_was_undone_comes_back_when_the_session_that_ended_it_goes(busy: Clinic) -> None:
    due_then = one(busy, FollowUp, session_id="S1", due_on=NOON.date() - timedelta(days=60) + timedelta(weeks=12))
    assert due_then.status is FollowUpStatus.CANCELLED
    made = followups.call(busy, due_then.key, CallResult.SCORED, value=3.0, over_theirs=True)
    assert made.undo is not None
    made.undo()
    sessions.retract(busy, "S2", reason="another patient")
    assert status(busy, "S1", 12) is FollowUpStatus.DUE


def test_a_follow_up_that_two_sessions_ended_comes_back_with_the_last_of_them(busy: Clinic) -> None:
    sessions.record(busy, entry("S3", "neck", 1))
    gone = sessions.retract(busy, "S2", reason="another patient")
    assert status(busy, "S1", 12) is FollowUpStatus.CANCELLED, "session 3 came as well"
    assert gone.undo is not None
    gone.undo()
    sessions.retract(busy, "S2", reason="another patient")
    sessions.retract(busy, "S3", reason="another patient")
    assert status(busy, "S1", 12) is FollowUpStatus.DUE


def test_a_call_without_answer_stays_with_the_session_it_asked_about(busy: Clinic, clock: Any) -> None:
    day = DAY + timedelta(days=22)
    asked = one(busy, FollowUp, session_id="S2", due_on=day)
    made = followups.call(busy, asked.key, CallResult.NO_ANSWER)
    clock.now = NOON + timedelta(days=2)
    sessions.record(busy, replace(entry("S3", "neck", -1), follow_ups=(day,)))

    def told() -> list[str]:
        view = patient_view.view(busy, "1").problem("neck")
        assert view is not None
        return [say(row.title) for row in view.timeline if row.key == made.record.key]

    assert told() == ["6 weeks after session 2"]
    assert made.undo is not None
    made.undo()
    assert told() == ["6 weeks after session 2"]
