"""What a user does with scores: record, correct, take back. Each write closes or re-opens the follow-ups it answers."""

from collections.abc import Iterable
from datetime import date

from tpi_tracker.domain import checks
from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.services import closing, findings, judging
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader


def record(clinic: Clinic, score: Score, *, save_id: str | None = None) -> Saved:
    """Keeps a score; it closes the follow-ups in whose window it falls. Raises ``Refused``.

    ``verdict`` is that of the session the score comes after, where there is one.
    """
    with clinic.database.writing(clinic.who, clinic.now(), save_id) as writer:
        if (before := already_saved(writer, Score)) is not None:
            return before
        check(writer, clinic, score)
        steps = Steps(writer)
        kept = steps.insert(score)
        _settle(clinic, steps, kept.problem_id, (kept,))
        verdict = judging.verdict_at(writer, clinic, kept.problem_id, kept.taken_at)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, verdict, undo_of(clinic, steps, (kept.problem_id,)))


def amend(clinic: Clinic, score: Score, reason: str | None = None) -> Saved:
    """Keeps a corrected score as a new version. Raises ``Refused``, or ``Conflict`` on a stale version."""
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        before = writer.get(Score, score.key)
        if before is None:
            raise Missing(Score, score.key)
        check(writer, clinic, score)
        steps = Steps(writer)
        kept = steps.amend(before, score, reason)
        _settle(clinic, steps, kept.problem_id, (before, kept))
        verdict = judging.verdict_at(writer, clinic, kept.problem_id, kept.taken_at)
        changes = writer.changes
    return Saved(kept, changes, verdict, undo_of(clinic, steps, (kept.problem_id,)))


def retract(clinic: Clinic, row_id: str, reason: str) -> Changes:
    """Marks a score as entered in error: it leaves every rule, curve and list, and stays in the history."""
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        before = writer.get(Score, row_id)
        if before is None:
            raise Missing(Score, row_id)
        writer.retract(Score, row_id, reason=reason)
        _settle(clinic, Steps(writer), before.problem_id, (before,))
        return writer.changes


def get(clinic: Clinic, row_id: str) -> Score:
    """One score, for the form that corrects it. Raises ``Missing``."""
    with clinic.database.reading() as reader:
        score = reader.get(Score, row_id)
    if score is None:
        raise Missing(Score, row_id)
    return score


def previous(clinic: Clinic, problem_id: str) -> tuple[tuple[Score, ...], ResponseVerdict | None]:
    """The problem's scores in order of time, and the verdict of its last session: what the score form answers with."""
    with clinic.database.reading() as reader:
        scores = sorted(reader.all(Score, problem_id=problem_id), key=lambda score: score.taken_at)
        return tuple(scores), judging.verdict_at(reader, clinic, problem_id, clinic.now())


def check(reader: Reader, clinic: Clinic, score: Score) -> Patient:
    """Refuses a score that contradicts its patient, session or the clock; gives back the patient."""
    problem = reader.get(Problem, score.problem_id)
    if problem is None:
        raise Missing(Problem, score.problem_id)
    patient = reader.get(Patient, problem.patient_no)
    if patient is None:
        raise Missing(Patient, problem.patient_no)
    session = reader.get(Session, score.session_id) if score.session_id else None
    checks.refuse(checks.of_score(score, patient.birth_date, clock_of(clinic), session))
    return patient


def days_of(clinic: Clinic, scores: Iterable[Score | None]) -> set[date]:
    """The clinic's dates of scores that are numbers: those that can answer a follow-up."""
    return {local_date(s.taken_at, clinic.zone) for s in scores if s is not None and s.value is not None}


def _settle(clinic: Clinic, steps: Steps, problem_id: str, scores: Iterable[Score]) -> None:
    closing.settle(clinic, steps, problem_id, days_of(clinic, scores))
    findings.refresh(steps.writer, clinic, problem_id)
