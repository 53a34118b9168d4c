"""A session or score moved to where it belongs: audited, both sides looked at again, taken back as one."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tpi_tracker.domain.codes import FollowUpStatus, Measure, Side, Source
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services import (
    audit_trail,
    drafts,
    histories,
    moves,
    patient_view,
    patients,
    problems,
    scores,
    seen,
    sessions,
)
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Missing
from tpi_tracker.services.seen import ChangedSince
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.store import call_list

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def two(clinic: Clinic) -> Clinic:
    """Petr with neck and hip, Jana with a back."""
    for number, given, born in (("1", "Petr", date(1965, 7, 14)), ("2", "Jana", date(1999, 1, 1))):
        values = {"patient_no": number, "family_name": "Dvořák", "given_name": given, "birth_date": born}
        patients.register(clinic, Patient.checked(values))
    for key, number in (("neck", "1"), ("hip", "1"), ("back", "2")):
        problems.add(clinic, Problem(problem_id=key, patient_no=number, title=key.capitalize()))
    return clinic


def inject(clinic: Clinic, problem: str, days_ago: int, baseline: float = 8, after: float = 2) -> str:
    at = NOON - timedelta(days=days_ago)
    key = sessions.new_id()

    def score(value: float, when: datetime) -> Score:
        given = {"problem_id": problem, "taken_at": when, "scale": "nrs", "value": value, "measure": Measure.NOW}
        return Score.checked(given | {"source": Source.CLINIC})

    entry = SessionEntry(
        Session(session_id=key, problem_id=problem, performed_at=at),
        (Site(session_id=key, muscle="levator_scapulae", side=Side.LEFT),),
        (),
        score(baseline, at - timedelta(minutes=5)),
        score(after, at + timedelta(minutes=30)),
    )
    sessions.record(clinic, entry)
    return key


def rows(clinic: Clinic, model: type, **where: object) -> list:
    with clinic.reading() as reader:
        return reader.all(model, **where)


def due(clinic: Clinic, problem: str) -> list[FollowUpStatus]:
    found = sorted(rows(clinic, FollowUp, problem_id=problem), key=lambda row: row.due_on)
    return [row.status for row in found]


def everything(clinic: Clinic) -> list[tuple[str, ...]]:
    """What stands of both patients, without versions."""
    return sorted(
        (model.KIND, row.key, row.problem_id, str(getattr(row, "status", "")))
        for model in (Session, Score, FollowUp)
        for row in rows(clinic, model)
    )


def whole(clinic: Clinic) -> None:
    with clinic.reading() as reader:
        assert call_list.faults(reader) == []
    assert audit_trail.check(clinic).fault is None


@pytest.mark.parametrize("to", ["hip", "back"])
def test_a_session_goes_with_all_that_is_its_own_and_comes_back_as_one(two: Clinic, to: str) -> None:
    inject(two, "neck", 40)
    key = inject(two, "neck", 10)
    before = everything(two)
    assert FollowUpStatus.CANCELLED in due(two, "neck")
    saved = moves.session(two, key, to, reason="wrong row", shown=seen.of(two, "session", key))
    assert [row.session_id for row in rows(two, Session, problem_id=to)] == [key]
    assert len(rows(two, Score, problem_id=to)) == 2
    assert len(rows(two, Score, problem_id="neck")) == 2
    assert len(due(two, to)) == 5
    assert FollowUpStatus.CANCELLED not in due(two, "neck"), "what it had cancelled is due again"
    number = "1" if to == "hip" else "2"
    view = patient_view.view(two, number).problem(to)
    assert [held.session.session_id for held in view.sessions] == [key]
    assert saved.changes.patients == {"1", number}
    (last, *_) = histories.history(two, "session", key)
    assert (last.reason, [change.field for change in last.changes]) == ("wrong row", ["problem_id"])
    with two.reading() as reader:
        moved = reader.connection.exec_driver_sql("SELECT patient_no, key FROM audit WHERE action = 'move'").all()
    assert [tuple(row) for row in moved] == [("1", key)]
    whole(two)
    assert saved.undo is not None
    saved.undo()
    assert everything(two) == before
    whole(two)


def test_it_ends_the_calls_of_the_session_before_it_where_it_comes(two: Clinic) -> None:
    inject(two, "hip", 40)
    key = inject(two, "neck", 10)
    moves.session(two, key, "hip", reason="wrong row")
    earlier = [row for row in rows(two, FollowUp, problem_id="hip") if row.session_id != key]
    assert not {row.status for row in earlier} & {FollowUpStatus.DUE}


def test_flags_of_both_problems_follow(two: Clinic) -> None:
    key = inject(two, "neck", 60, after=8)
    for days in (53, 46, 32, 23, 16):
        at = NOON - timedelta(days=days)
        values = {"problem_id": "neck", "taken_at": at, "scale": "nrs", "value": 8.0, "measure": Measure.NOW}
        scores.record(two, Score.checked(values))
    assert [row.sessions for row in rows(two, Finding, problem_id="neck") if row.is_current] == [key]
    saved = moves.session(two, key, "back", reason="another patient's")
    assert saved.turns
    assert not [row for row in rows(two, Finding, problem_id="neck") if row.is_current]


def test_a_score_goes_with_its_answers(two: Clinic) -> None:
    at = NOON - timedelta(days=2)
    total = Score.checked({"problem_id": "neck", "taken_at": at, "scale": "peg", "value": 6.0})
    given = [
        Answer.checked({"problem_id": "neck", "taken_at": at, "instrument": "peg", "item": item, "value": "6"})
        for item in ("pain", "enjoyment", "activity")
    ]
    kept = scores.record_all(two, [total], answers=given).record
    saved = moves.score(two, kept.key, "back", reason="Jana's paper")
    assert [row.key for row in rows(two, Score, problem_id="back")] == [kept.key]
    assert len(rows(two, Answer, problem_id="back")) == 3
    assert rows(two, Answer, problem_id="neck") == []
    assert saved.undo is not None
    saved.undo()
    assert rows(two, Score, problem_id="back") == []
    assert len(rows(two, Answer, problem_id="neck")) == 3


def test_a_score_answers_the_call_where_it_comes(two: Clinic) -> None:
    inject(two, "hip", 14)
    values = {"problem_id": "neck", "taken_at": NOON, "scale": "nrs", "value": 3.0, "measure": Measure.NOW}
    kept = scores.record(two, Score.checked(values)).record
    moves.score(two, kept.key, "hip", reason="wrong problem")
    assert FollowUpStatus.DONE in due(two, "hip")


def test_what_cannot_be_moved_is_told_and_nothing_moves(two: Clinic) -> None:
    key = inject(two, "neck", 10)
    (baseline, *_) = rows(two, Score, session_id=key)
    before = everything(two)
    for call, said in (
        (lambda: moves.session(two, key, "neck", reason="x"), "at this pain problem already"),
        (lambda: moves.session(two, key, "hip", reason=" "), "Say why it is moved"),
        (lambda: moves.score(two, baseline.key, "hip", reason="x"), "belongs to a session"),
    ):
        with pytest.raises(Refused, match=said):
            call()
    with pytest.raises(Missing):
        moves.session(two, "nothing", "hip", reason="x")
    assert everything(two) == before


def test_a_patient_not_born_then_gets_nothing(two: Clinic) -> None:
    values = {"patient_no": "3", "family_name": "A", "given_name": "B", "birth_date": date(2026, 8, 30)}
    patients.register(two, Patient.checked(values))
    problems.add(two, Problem(problem_id="new", patient_no="3", title="New"))
    key = inject(two, "neck", 10)
    with pytest.raises(Refused, match="before the patient's birth"):
        moves.session(two, key, "new", reason="x")


def test_a_session_changed_meanwhile_is_not_moved_unseen(two: Clinic) -> None:
    key = inject(two, "neck", 10)
    shown = seen.of(two, "session", key)
    entry = sessions.entry_of(two, key)
    sessions.amend(two, SessionEntry(entry.session.changed(note="more"), entry.sites, (), entry.baseline), reason="x")
    with pytest.raises(ChangedSince):
        moves.session(two, key, "hip", reason="x", shown=shown)


def test_drafts_stay(two: Clinic) -> None:
    key = inject(two, "neck", 10)
    where = {"patient_no": "1", "problem_id": "neck"}
    draft = Draft(draft_id="D", user_id=two.user.user_id, form="score", updated_at=two.now(), content={}, **where)
    drafts.keep(two, draft)
    moves.session(two, key, "back", reason="x")
    assert [(one.patient_no, one.problem_id) for one in drafts.drafts(two)] == [("1", "neck")]
