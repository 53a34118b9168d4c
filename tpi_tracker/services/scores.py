"""What a user does with scores: record, correct, take back. Each write closes or re-opens the follow-ups it answers."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

from tpi_tracker.domain import checks
from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.followup import FollowUp, of_scores
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.services import answers as behind
from tpi_tracker.services import closing, confirming, findings, judging, seen, signing
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.problems import patient_of, problem_of
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader, Writer


class ScoreContext(NamedTuple):
    """What the score form stands on: whose score, the scores so far in order of time, the verdicts, the calls due."""

    patient: Patient
    problem: Problem
    scores: tuple[Score, ...]
    sessions: tuple[Session, ...]
    verdicts: tuple[ResponseVerdict, ...]
    due: tuple[date, ...]
    answers: tuple[date, ...] = ()
    """The due dates that a score of today answers."""

    def verdict_for(self, at: datetime) -> ResponseVerdict | None:
        """The verdict of the session that a score of that instant comes after; ``verdicts`` are of ``sessions``."""
        starts = {session.session_id: session.performed_at for session in self.sessions}
        return next((v for v in reversed(self.verdicts) if starts[v.session_id] <= at), None)


def record(clinic: Clinic, score: Score, *, save_id: str | None = None) -> Saved:
    """Keeps a score; it closes the follow-ups in whose window it falls. Raises ``Refused``.

    ``verdict`` is that of the session the score comes after, where there is one.
    """
    return record_all(clinic, (score,), save_id=save_id)


@retried
def record_all(
    clinic: Clinic,
    scores: Sequence[Score],
    *,
    answers: Sequence[Answer] = (),
    save_id: str | None = None,
    also: Callable[[Writer], None] | None = None,
) -> Saved:
    """Keeps what was asked at one time (a pain score, PEG, PGIC) together; the record given back is the first.

    ``answers`` are those of the questionnaires among the scores; ``also`` writes into the same transaction.
    """
    with clinic.writing(Right.RECORD_SCORE, save_id) as writer:
        if (before := already_saved(writer, Score)) is not None:
            return before
        for score in scores:
            check(writer, clinic, score)
        steps = Steps(writer)
        kept = [steps.insert(score) for score in scores]
        steps.insert_many(answers)
        first = kept[0]
        turns, told = settle(clinic, steps, first.problem_id, kept)
        verdict = judging.verdict_at(told, clinic, first.taken_at)
        if also is not None:
            also(writer)
        writer.remember({"key": first.key})
        changes = writer.changes
    return Saved(first, changes, verdict, undo_of(clinic, Right.RECORD_SCORE, steps, (first.problem_id,)), turns)


@retried
def amend(clinic: Clinic, score: Score, reason: str | None = None) -> Saved:
    """Keeps a corrected score as a new version. Raises ``Refused``, or ``Conflict`` on a stale version."""
    with clinic.writing(Right.RECORD_SCORE) as writer:
        before = writer.get(Score, score.key)
        if before is None:
            raise Missing(Score, score.key)
        check(writer, clinic, score)
        _refuse_signed(writer, before)
        steps = Steps(writer)
        kept = steps.amend(before, score, reason)
        behind.follow(steps, before, kept)
        turns, told = settle(clinic, steps, kept.problem_id, (kept,), (before,))
        verdict = judging.verdict_at(told, clinic, kept.taken_at)
        changes = writer.changes
    upon = partial(_refuse_signed_since, score=before)
    undo = undo_of(clinic, Right.RECORD_SCORE, steps, (kept.problem_id,), upon=upon)
    return Saved(kept, changes, verdict, undo, turns)


@retried
def retract(clinic: Clinic, row_id: str, reason: str, *, shown: Seen | None = None) -> Saved:
    """Marks a score as entered in error: it leaves every rule, curve and list, and stays in the history.

    With a questionnaire's total go its answers and its other totals of that instant. ``shown`` is what the user saw
    of all that (``seen.of``): raises ``ChangedSince`` when it is another now.
    """
    with clinic.writing(Right.RECORD_SCORE) as writer:
        before = writer.get(Score, row_id)
        if before is None:
            raise Missing(Score, row_id)
        seen.refuse_changed(writer, before, shown)
        confirming.to_retract(clinic, before)
        steps = Steps(writer)
        behind.retract(steps, behind.of_score(writer, before), reason)
        for total in behind.totals_beside(writer, before):
            steps.retract(total, reason)
        turns, _ = settle(clinic, steps, before.problem_id, (), (before,))
        changes = writer.changes
    return Saved(before, changes, undo=undo_of(clinic, Right.RECORD_SCORE, steps, (before.problem_id,)), turns=turns)


def get(clinic: Clinic, row_id: str) -> Score:
    """One score, for the form that corrects it. Raises ``Missing``."""
    with clinic.reading() as reader:
        score = reader.get(Score, row_id)
    if score is None:
        raise Missing(Score, row_id)
    return score


def context(clinic: Clinic, problem_id: str) -> ScoreContext:
    """All that the score form shows, in one read. Raises ``Missing``."""
    with clinic.reading() as reader:
        problem = problem_of(reader, problem_id)
        scores = sorted(reader.all(Score, problem_id=problem_id), key=lambda score: score.taken_at)
        sessions = reader.all(Session, problem_id=problem_id)
        due = of_scores(reader.all(FollowUp, problem_id=problem_id, status=FollowUpStatus.DUE))
        return ScoreContext(
            patient_of(reader, problem.patient_no),
            problem,
            tuple(scores),
            tuple(sessions),
            judging.verdicts_of(reader, clinic, problem_id),
            tuple(sorted(follow_up.due_on for follow_up in due)),
            closing.answered_on(clinic, reader, problem_id, clinic.today()),
        )


def check(reader: Reader, clinic: Clinic, score: Score) -> Patient:
    """Refuses a score that contradicts its patient, session or the clock; gives back the patient."""
    problem = problem_of(reader, score.problem_id)
    patient = patient_of(reader, problem.patient_no)
    session = reader.get(Session, score.session_id) if score.session_id else None
    checks.refuse(checks.of_score(score, patient.birth_date, clock_of(clinic), session))
    return patient


def _refuse_signed(reader: Reader, score: Score) -> None:
    """A score that was there when its session's note was signed is part of what was signed."""
    session = reader.get(Session, score.session_id) if score.session_id else None
    if session is None or session.signed_at is None or score.recorded_at is None:
        return
    if score.recorded_at <= session.signed_at:
        signing.refuse_signed(session)


def _refuse_signed_since(reader: Reader, score: Score) -> None:
    """A correction that a signature has come over stands: raises ``Conflict``."""
    if score.session_id is not None:
        signing.refuse_signed_now(reader, score.session_id)


def days_of(clinic: Clinic, scores: Iterable[Score | None]) -> set[date]:
    """The clinic's dates of scores that are numbers: those that can answer a follow-up."""
    return {local_date(s.taken_at, clinic.zone) for s in scores if s is not None and s.value is not None}


def settle(
    clinic: Clinic, steps: Steps, problem_id: str, scores: Iterable[Score], former: Iterable[Score] = ()
) -> findings.Refreshed:
    """What follows from scores that were written: the follow-ups they answer, the findings of the problem."""
    now, was = tuple(scores), tuple(former)
    counting = {score.key for score in now if score.value is not None}
    taken_from = [score for score in was if score.value is not None and score.key not in counting]
    closing.settle(clinic, steps, problem_id, days_of(clinic, now), days_of(clinic, was), taken_from=taken_from)
    return findings.refresh(steps.writer, clinic, problem_id)
