"""A clinic's week through the services: each write is one transaction, answers follow-ups and can be taken back."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tpi_tracker.domain.codes import (
    CallResult,
    FindingStatus,
    FollowUpStatus,
    Measure,
    NotGiven,
    Pathway,
    Pattern,
    Region,
    Side,
    Source,
)
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.verdict import Verdict
from tpi_tracker.render.wording import say
from tpi_tracker.services import drafts, followups, patient_view, patients, plans, problems, scores, sessions
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.due_list import DueRow
from tpi_tracker.services.saving import UNDONE, Saved
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.store.errors import Conflict

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)


def register(clinic: Clinic, number: str = "104827", **values: object) -> Patient:
    given = {"patient_no": number, "family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
    saved = patients.register(clinic, Patient.checked(given | values))
    assert isinstance(saved.record, Patient)
    return saved.record


@pytest.fixture
def problem(clinic: Clinic) -> Problem:
    register(clinic)
    made = Problem(
        problem_id=problems.new_id(),
        patient_no="104827",
        title="Left shoulder blade",
        region=Region.UPPER_BACK,
        side=Side.LEFT,
        onset_date=date(2025, 3, 1),
        pattern=Pattern.CONSTANT,
    )
    problems.add(clinic, made)
    return made


def score(problem: Problem, value: float | None, at: datetime, **values: object) -> Score:
    given = {"problem_id": problem.problem_id, "taken_at": at, "scale": "nrs", "value": value, "measure": Measure.NOW}
    return Score.checked(given | {"source": Source.CLINIC} | values)


def inject(clinic: Clinic, problem: Problem, at: datetime, baseline: float = 8, **values: object) -> Saved:
    session = Session(session_id=sessions.new_id(), problem_id=problem.problem_id, performed_at=at)
    key = session.session_id
    entry = SessionEntry(
        session,
        (
            Site(session_id=key, muscle="levator_scapulae", side=Side.LEFT),
            Site(session_id=key, muscle="rhomboids", side=Side.LEFT),
        ),
        (Injectate(session_id=key, drug="lidocaine", concentration_mg_ml=10, volume_ml=3),),
        score(problem, baseline, at - timedelta(minutes=5)),
        score(problem, 2, at + timedelta(minutes=30)),
        **values,
    )
    return sessions.record(clinic, entry)


def due(clinic: Clinic, problem: Problem) -> list[tuple[date, FollowUpStatus]]:
    with clinic.database.reading() as reader:
        rows = reader.all(FollowUp, problem_id=problem.problem_id)
    return [(row.due_on, row.status) for row in sorted(rows, key=lambda row: row.due_on)]


def test_a_patient_is_registered_once(clinic: Clinic) -> None:
    register(clinic)
    with pytest.raises(Refused) as refused:
        register(clinic, birth_date=date(2027, 1, 1))
    assert {problem.field for problem in refused.value.problems} == {"patient_no", "birth_date"}
    assert patients.search(clinic, "petr dvo").total_patients == 1


def test_the_same_save_is_written_once(clinic: Clinic, problem: Problem) -> None:
    first = scores.record(clinic, score(problem, 5, NOON), save_id="one")
    again = scores.record(clinic, score(problem, 5, NOON), save_id="one")
    assert first.record.key == again.record.key
    with clinic.database.reading() as reader:
        assert len(reader.all(Score)) == 1


def test_undoing_a_registration_takes_the_patient_off_every_list(clinic: Clinic) -> None:
    patient = Patient(patient_no="7", family_name="Sato", given_name="Kenji", birth_date=date(1983, 3, 25))
    saved = patients.register(clinic, patient)
    assert saved.undo is not None
    saved.undo()
    assert not patients.search(clinic, "sato").rows


def test_a_new_record_is_not_taken_back_over_another_seats_change(clinic: Clinic, problem: Problem) -> None:
    saved = scores.record(clinic, score(problem, 5, NOON))
    corrected = scores.amend(clinic, saved.record.changed(value=6.0)).record
    assert saved.undo is not None
    with pytest.raises(Conflict):
        saved.undo()
    assert scores.get(clinic, corrected.key) == corrected


def test_the_same_follow_up_is_added_once(clinic: Clinic, problem: Problem) -> None:
    day = FollowUp(problem_id=problem.problem_id, due_on=NOON.date() + timedelta(days=14))
    kept = followups.add(clinic, day).record
    with pytest.raises(Refused):
        followups.add(clinic, day)
    followups.set_status(clinic, kept.key, FollowUpStatus.CANCELLED, version=kept.version)
    followups.add(clinic, day)


def test_search_finds_fragments_and_says_where(clinic: Clinic) -> None:
    register(clinic)
    (row,) = patients.search(clinic, "pe dvo").rows
    assert (row.family_spans, row.given_spans) == (((0, 3),), ((0, 2),))
    assert patients.next_patient_no(clinic) == "104828"


def test_recents_are_what_was_opened(clinic: Clinic) -> None:
    register(clinic)
    patients.opened(clinic, "104827")
    assert [recent.shown_name for recent in patients.recents(clinic)] == ["DVOŘÁK, Petr"]


def test_look_alikes(clinic: Clinic) -> None:
    patient = register(clinic)
    register(clinic, "098113", birth_date=date(1956, 7, 14))
    register(clinic, "100001", family_name="Okonkwo", given_name="Ada")
    (alike,) = patients.look_alikes(clinic, patient)
    assert (alike.patient_no, alike.likeness) == ("098113", "same_name_birth_alike")
    assert patients.summaries(clinic, ["104827"])["104827"].look_alikes == ("098113",)


def test_onset_before_birth_is_refused(clinic: Clinic) -> None:
    register(clinic)
    with pytest.raises(Refused) as refused:
        problems.add(clinic, Problem(problem_id="P", patient_no="104827", title="Neck", onset_date=date(1960, 1, 1)))
    assert refused.value.problems[0].field == "onset_date"


def test_a_session_asks_again_by_the_schedule(clinic: Clinic, problem: Problem) -> None:
    saved = inject(clinic, problem, NOON)
    assert saved.verdict is not None
    assert saved.verdict.verdict is Verdict.PENDING
    assert [day for day, _ in due(clinic, problem)] == [
        date(2026, 9, 1) + timedelta(weeks=weeks) for weeks in (1, 2, 4, 6, 12)
    ]
    assert saved.changes.patients == {"104827"}


def test_a_session_needs_a_baseline_or_a_reason(clinic: Clinic, problem: Problem) -> None:
    session = Session(session_id=sessions.new_id(), problem_id=problem.problem_id, performed_at=NOON)
    site = Site(session_id=session.session_id, muscle="rhomboids", side=Side.LEFT)
    with pytest.raises(Refused) as refused:
        sessions.record(clinic, SessionEntry(session))
    assert {problem.field for problem in refused.value.problems} == {"sites", "baseline"}
    scores.record(clinic, score(problem, 7, NOON - timedelta(days=2)))
    sessions.record(clinic, SessionEntry(session, (site,), follow_ups=()))
    assert due(clinic, problem) == []


def test_follow_up_before_its_session_and_session_before_birth(clinic: Clinic, problem: Problem) -> None:
    session = Session(
        session_id="S",
        problem_id=problem.problem_id,
        performed_at=datetime(1960, 1, 1, tzinfo=UTC),
        baseline_reason="x",
    )
    entry = SessionEntry(
        session, (Site(session_id="S", muscle="rhomboids", side=Side.LEFT),), follow_ups=(date(1959, 1, 1),)
    )
    with pytest.raises(Refused) as refused:
        sessions.record(clinic, entry)
    assert {problem.field for problem in refused.value.problems} == {"performed_at", "follow_ups"}
    with clinic.database.reading() as reader:
        assert reader.all(Session) == []


def test_a_score_closes_the_follow_up_of_its_window_and_undo_opens_it(clinic: Clinic, problem: Problem, clock) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=8)
    saved = scores.record(clinic, score(problem, 3, clinic.now()))
    assert dict(due(clinic, problem))[date(2026, 9, 8)] is FollowUpStatus.DONE
    assert dict(due(clinic, problem))[date(2026, 9, 15)] is FollowUpStatus.DUE
    assert saved.undo is not None
    saved.undo()
    assert dict(due(clinic, problem))[date(2026, 9, 8)] is FollowUpStatus.DUE


def test_retracting_and_moving_a_score_open_what_it_answered(clinic: Clinic, problem: Problem, clock) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=15)
    kept = scores.record(clinic, score(problem, 3, NOON + timedelta(days=7))).record
    assert isinstance(kept, Score)
    moved = scores.amend(clinic, kept.changed(taken_at=NOON + timedelta(days=14)), "wrong day").record
    states = dict(due(clinic, problem))
    assert states[date(2026, 9, 8)] is FollowUpStatus.DUE
    assert states[date(2026, 9, 15)] is FollowUpStatus.DONE
    with pytest.raises(Conflict):
        scores.amend(clinic, kept.changed(value=4), "stale")
    scores.retract(clinic, moved.key, "another patient")
    assert FollowUpStatus.DONE not in dict(due(clinic, problem)).values()


def test_refused_is_not_a_score_and_answers_nothing(clinic: Clinic, problem: Problem, clock) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=7)
    scores.record(clinic, score(problem, None, clinic.now(), not_given=NotGiven.NOT_ASKED))
    assert dict(due(clinic, problem))[date(2026, 9, 8)] is FollowUpStatus.DUE


def test_a_new_session_cancels_what_was_due_and_its_retraction_restores_it(
    clinic: Clinic, problem: Problem, clock
) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=20)
    second = inject(clinic, problem, clinic.now())
    former = dict(due(clinic, problem)[:3])
    assert former[date(2026, 9, 8)] is FollowUpStatus.CANCELLED
    assert former[date(2026, 9, 15)] is FollowUpStatus.DONE, "the baseline of the new session answers it"
    sessions.retract(clinic, second.record.key, reason="entered twice")
    assert [status for _, status in due(clinic, problem)] == [FollowUpStatus.DUE] * 5
    with clinic.database.reading() as reader:
        assert len(reader.all(Session)) == 1
        assert len(reader.all(Score)) == 2


def test_a_retraction_that_is_taken_back_counts_again_and_both_are_in_the_history(
    clinic: Clinic, problem: Problem, clock
) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=20)
    second = inject(clinic, problem, clinic.now())
    before = due(clinic, problem)
    retracted = sessions.retract(clinic, second.record.key, reason="entered twice")
    assert retracted.undo is not None
    retracted.undo()
    assert due(clinic, problem) == before
    entry = sessions.entry_of(clinic, second.record.key)
    assert len(entry.sites) == 2
    assert entry.baseline is not None
    with clinic.database.reading() as reader:
        told = [(version.action, version.reason) for version in reader.history(Session, second.record.key)]
    assert told == [("create", None), ("retract", "entered twice"), ("amend", UNDONE)]
    sessions.retract(clinic, second.record.key, reason="entered twice after all")
    assert [status for _, status in due(clinic, problem)] == [FollowUpStatus.DUE] * 5


def test_a_retraction_is_not_taken_back_over_a_later_change(clinic: Clinic, problem: Problem, clock) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=7)
    kept = scores.record(clinic, score(problem, 3, clinic.now())).record
    first = scores.retract(clinic, kept.key, "another patient")
    assert first.undo is not None
    first.undo()
    with pytest.raises(Conflict):
        first.undo()


def test_undoing_a_session_leaves_what_was_before(clinic: Clinic, problem: Problem, clock) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=20)
    saved = inject(clinic, problem, clinic.now())
    assert saved.undo is not None
    saved.undo()
    assert [status for _, status in due(clinic, problem)] == [FollowUpStatus.DUE] * 5


def test_an_amended_session_exchanges_its_rows(clinic: Clinic, problem: Problem) -> None:
    saved = inject(clinic, problem, NOON)
    entry = sessions.entry_of(clinic, saved.record.key)
    assert entry.baseline is not None
    assert entry.post_score is not None
    assert len(entry.sites) == 2
    new = Site(session_id=entry.session.session_id, muscle="infraspinatus", side=Side.LEFT)
    changed = SessionEntry(
        entry.session.changed(note="second look"),
        (entry.sites[0].changed(points=2), new),
        entry.injectates,
        entry.baseline.changed(value=7),
        None,
        (date(2026, 9, 8), date(2026, 9, 20)),
    )
    sessions.amend(clinic, changed, reason="wrong muscle")
    after = sessions.last_of(clinic, problem.problem_id)
    assert after is not None
    assert [(site.muscle, site.points) for site in after.sites] == [("levator_scapulae", 2), ("infraspinatus", 1)]
    assert after.baseline is not None
    assert after.baseline.value == 7
    assert after.post_score is None
    assert after.follow_ups == (date(2026, 9, 8), date(2026, 9, 20))
    assert after.session.note == "second look"


def test_two_short_sessions_raise_the_flag_and_a_retraction_follows(clinic: Clinic, problem: Problem, clock) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=7)
    scores.record(clinic, score(problem, 3, clinic.now()))
    clock.forward(days=14)
    scores.record(clinic, score(problem, 7, clinic.now()))
    clock.forward(days=30)
    inject(clinic, problem, clinic.now(), baseline=7)
    clock.forward(days=7)
    scores.record(clinic, score(problem, 3, clinic.now()))
    clock.forward(days=21)
    last = scores.record(clinic, score(problem, 6, clinic.now()))
    assert last.verdict is not None
    assert last.verdict.verdict is Verdict.NOT_SUSTAINED
    view = patient_view.view(clinic, "104827").problem(None)
    assert view is not None
    assert view.finding is not None
    assert view.finding.kind == "short_lived"
    assert view.failure_reason is not None
    assert say(view.failure_reason) == "Two sessions in a row did not last: 7 days, then 7 days."
    (flag,) = followups.flags(clinic)
    assert (flag.shown_name, flag.status, flag.total) == ("DVOŘÁK, Petr", "open", 0)
    scores.retract(clinic, last.record.key, "typing error")
    with clinic.database.reading() as reader:
        (finding,) = reader.all(Finding)
    assert finding.status is FindingStatus.WITHDRAWN
    assert followups.flags(clinic) == ()


def group(clinic: Clinic, state: str) -> list[DueRow]:
    """The rows of one group of today's list."""
    return list(followups.rows(clinic, followups.today(clinic).groups[state]).values())


def test_the_list_of_today_and_its_calls(clinic: Clinic, problem: Problem, clock) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=7)
    listed = followups.today(clinic)
    (row,) = group(clinic, "today")
    assert (row.shown_name, row.offset_label, row.session_number) == ("DVOŘÁK, Petr", "1 week", 1)
    assert row.baseline == (8, "nrs", "now")
    assert row.bars == (0.8, 0.2)
    assert row.sites == (("left", "levator_scapulae"), ("left", "rhomboids"))
    assert listed.figures.week == 1
    for _ in range(2):
        followups.call(clinic, row.row_id, CallResult.NO_ANSWER)
        clock.forward(days=1)
    late = group(clinic, "overdue")[0]
    assert (late.attempts, late.last_attempt, late.days_late) == (2, (date(2026, 9, 9), "no_answer"), 2)
    third = followups.call(clinic, row.row_id, CallResult.NO_ANSWER)
    assert [r.row_id for r in group(clinic, "unreachable")] == [row.row_id]
    assert third.undo is not None
    third.undo()
    with pytest.raises(Refused):
        followups.call(clinic, row.row_id, CallResult.SCORED)
    saved = followups.call(clinic, row.row_id, CallResult.SCORED, value=0)
    assert saved.verdict is not None
    assert saved.verdict.verdict is Verdict.PENDING
    done = followups.today(clinic)
    (scored,) = group(clinic, "today")
    assert done.done == {scored.row_id}
    assert scored.done is not None
    assert (scored.done.value, scored.done.caller) == (0, "Dr Ada Berg")
    assert done.figures.done_today == 1
    assert done.figures.completeness_pct == 100
    assert done.groups["overdue"] == ()


@pytest.mark.parametrize("contact", ["no_contact", "moved", "died"])
def test_patients_who_want_no_call_are_not_listed(clinic: Clinic, problem: Problem, clock, contact: str) -> None:
    inject(clinic, problem, NOON)
    clock.forward(days=7)
    assert len(followups.today(clinic).groups["today"]) == 1
    patients.amend(clinic, patients.get(clinic, "104827").changed(contact=contact))
    assert followups.today(clinic).groups["today"] == ()


def test_drafts_belong_to_their_user(clinic: Clinic) -> None:
    def draft(key: str, user: str) -> Draft:
        return Draft(draft_id=key, user_id=user, form="score", updated_at=NOON, content={"value": "5"})

    drafts.keep(clinic, draft("a", clinic.user.user_id))
    drafts.keep(clinic, draft("b", "someone"))
    assert [found.draft_id for found in drafts.drafts(clinic)] == ["a"]
    assert drafts.find(clinic, "b") is None
    drafts.discard(clinic, "a")
    assert drafts.drafts(clinic) == ()


def test_the_page_of_a_patient(clinic: Clinic, problem: Problem, clock) -> None:
    saved = inject(clinic, problem, NOON)
    clock.forward(days=7)
    row = group(clinic, "today")[0]
    followups.call(clinic, row.row_id, CallResult.SCORED, value=3)
    plans.add(
        clinic,
        PlanStep(
            problem_id=problem.problem_id,
            pathway=Pathway.PHYSIOTHERAPY,
            started_on=date(2026, 9, 5),
            review_on=date(2026, 9, 12),
        ),
    )
    wrong = scores.record(clinic, score(problem, 9, clinic.now() + timedelta(minutes=1), stated_relief_pct=30)).record
    scores.retract(clinic, wrong.key, "another patient")
    view = patient_view.view(clinic, "104827").problem(problem.problem_id)
    assert view is not None
    assert [(entry.kind, say(entry.title)) for entry in view.timeline][:2] == [
        ("score", "NRS now, clinic; stated relief 30\u00a0%, computed \u221213\u00a0%"),
        ("call", "1 week after session 1"),
    ]
    assert view.timeline[0].retracted is not None
    assert view.timeline[0].retracted.reason == "another patient"
    told = {entry.kind: say(entry.title) for entry in view.timeline}
    assert told["session"].replace("\u00a0", " ") == "1 · L levator, rhomboids · lidocaine 1 %, 3 mL = 30 mg"
    assert told["pathway"] == "Intensified physiotherapy; review 12-Sep-2026"
    assert len(view.chart.points) == 3
    assert len(view.scores) == 3
    assert (view.completeness.scored, view.completeness.due) == (1, 1)
    assert [say(item.label) for item in view.next_items] == [
        "Review physiotherapy",
        "2-week call, session 1",
        "4-week call, session 1",
    ]
    assert [factor.key for factor in view.risk_factors] == ["constant_pain", "long_duration"]
    assert view.sessions[0].session.session_id == saved.record.key


def test_a_patient_with_many_scores_takes_few_questions(clinic: Clinic, problem: Problem) -> None:
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.insert_many([score(problem, n % 11, NOON - timedelta(days=n)) for n in range(200)])
    asked = 0

    class Counting:
        def __init__(self, reader: object) -> None:
            self._reader = reader

        def __getattr__(self, name: str) -> object:
            nonlocal asked
            if name in {"all", "get", "history"}:
                asked += 1
            return getattr(self._reader, name)

    with clinic.database.reading() as reader:
        held = patient_view._records(Counting(reader), "104827", [problem.problem_id])
    assert len(held.scores[problem.problem_id]) == 200
    assert asked <= 16, "one for each kind of record, whatever their number"
