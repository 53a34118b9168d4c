"""A session or a score that was entered at the wrong problem or patient, moved to the right one."""

from typing import NamedTuple

from tpi_tracker.domain import checks
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services import answers as behind
from tpi_tracker.services import closing, findings, seen
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.problems import patient_of, problem_of
from tpi_tracker.services.saving import Missing, Saved, clock_of, retried
from tpi_tracker.services.scores import days_of
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader, Writer


class Target(NamedTuple):
    """A patient to whom something may be moved, and the pain problems there are."""

    patient: Patient
    problems: tuple[Problem, ...]


def target(clinic: Clinic, patient_no: str) -> Target:
    """Who that is, for the eye of who moves something there, which the audit notes; of a merged record the patient that
    goes on. Raises ``Missing``."""
    with clinic.reading() as reader:
        found = patient_of(reader, patient_no)
        while found.merged_into is not None:
            found = patient_of(reader, found.merged_into)
        if found.is_retracted:
            raise Missing(Patient, patient_no)
        told = Target(found, tuple(reader.all(Problem, patient_no=found.patient_no)))
    if not clinic.read_only:
        with clinic.writing(Right.READ_IDENTITY) as writer:
            writer.log("read", Patient.KIND, found.patient_no, found.patient_no)
    return told


@retried
def session(clinic: Clinic, session_id: str, problem_id: str, *, reason: str, shown: Seen | None = None) -> Saved:
    """Moves a session with its sites, injectates, checks, complications, scores, follow-ups and documents.

    Calls it had cancelled where it was are due again, and it cancels those of the sessions before it where it comes;
    findings of both problems are looked at. A signed note may be moved: what it says stays as it was signed. Scores
    taken later on their own stay. Raises ``Refused``, ``Missing``, and ``ChangedSince`` when the session is not what
    was ``shown`` (``seen.of``).
    """
    with clinic.writing(Right.RECORD_CARE) as writer:
        stored = writer.get(Session, session_id)
        if stored is None or stored.is_retracted:
            raise Missing(Session, session_id)
        seen.refuse_changed(writer, stored, shown)
        source = stored.problem_id
        patient = _receiver(writer, source, problem_id, reason)
        scores = writer.all(Score, session_id=session_id)
        moved = stored.changed(problem_id=problem_id, visit_id=_visit_there(writer, stored, patient, problem_id))
        found = checks.of_session(moved, patient.birth_date, clock_of(clinic))
        for score in scores:
            there = score.changed(problem_id=problem_id)
            found += checks.of_score(there, patient.birth_date, clock_of(clinic), moved)
        checks.refuse(found)
        steps, reason = Steps(writer), reason.strip()
        gone = days_of(clinic, writer.all(Score, problem_id=source))
        rows: list[Record] = [*scores, *(answer for score in scores for answer in behind.of_score(writer, score))]
        rows += writer.all(FollowUp, session_id=session_id)
        rows += writer.all(Document, with_retracted=True, session_id=session_id)  # nothing of one patient stays behind
        steps.amend(stored, moved, reason)
        for row in rows:
            steps.amend(row, row.changed(problem_id=problem_id), reason)
        came = days_of(clinic, scores)
        closing.restore_former(steps, stored)
        closing.settle(clinic, steps, source, (), came)
        closing.settle(clinic, steps, problem_id, (), gone)
        closing.after_session(clinic, steps, moved, came)
        return _moved(clinic, writer, steps, moved, source)


@retried
def score(clinic: Clinic, row_id: str, problem_id: str, *, reason: str, shown: Seen | None = None) -> Saved:
    """Moves a score that was taken on its own; with a questionnaire's total go its answers and its other totals.

    A score of a session goes with its session. Raises as ``session`` does.
    """
    with clinic.writing(Right.RECORD_CARE) as writer:
        stored = writer.get(Score, row_id)
        if stored is None or stored.is_retracted:
            raise Missing(Score, row_id)
        seen.refuse_changed(writer, stored, shown)
        source = stored.problem_id
        if stored.session_id is not None and writer.get(Session, stored.session_id) is not None:
            raise Refused([DomainError("problem_id", "This score belongs to a session: move the session.")])
        patient = _receiver(writer, source, problem_id, reason)
        scores = behind.totals_beside(writer, stored)
        checks.refuse(found for each in scores for found in checks.of_score(each, patient.birth_date, clock_of(clinic)))
        steps, reason = Steps(writer), reason.strip()
        given: list[Answer] = behind.of_score(writer, stored)
        for row in (*scores, *given):
            steps.amend(row, row.changed(problem_id=problem_id), reason)
        days = days_of(clinic, scores)
        closing.settle(clinic, steps, source, (), days, taken_from=scores)
        closing.settle(clinic, steps, problem_id, days)
        return _moved(clinic, writer, steps, stored, source, problem_id)


def _receiver(reader: Reader, source: str, problem_id: str, reason: str) -> Patient:
    """The patient of the problem it goes to. Raises ``Refused`` when it cannot go there."""
    found = [] if reason.strip() else [DomainError("reason", "Say why it is moved: the history keeps it.")]
    problem = problem_of(reader, problem_id)
    patient = patient_of(reader, problem.patient_no)
    if problem_id == source:
        found.append(DomainError("problem_id", "It is at this pain problem already."))
    elif problem.is_retracted or patient.is_retracted or patient.merged_into is not None:
        found.append(DomainError("problem_id", "Nothing can be moved to a record that no longer counts."))
    if found:
        raise Refused(found)
    return patient


def _visit_there(reader: Reader, session: Session, patient: Patient, problem_id: str) -> str | None:
    """The visit goes along to another problem of the same patient, unless that problem is in the visit already."""
    if session.visit_id is None or problem_of(reader, session.problem_id).patient_no != patient.patient_no:
        return None
    beside = [other.problem_id for other in reader.all(Session, visit_id=session.visit_id)]
    return None if problem_id in beside else session.visit_id


def _moved(
    clinic: Clinic, writer: Writer, steps: Steps, record: Record, source: str, problem_id: str | None = None
) -> Saved:
    """Both evaluations anew, and one entry that names the move itself at the patient it left."""
    came = problem_id or str(getattr(record, "problem_id", ""))
    turns = (*findings.refresh(writer, clinic, source).turns, *findings.refresh(writer, clinic, came).turns)
    left = problem_of(writer, source).patient_no
    writer.log("move", record.KIND, record.key, left, {"from": source, "to": came})
    kept = writer.get(type(record), record.key)
    assert kept is not None
    return Saved(kept, writer.changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, (source, came)), turns=turns)
