"""What a user does with pain problems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ulid import ULID

from tpi_tracker.domain import checks
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import findings
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of, retried
from tpi_tracker.services.undoing import Steps, undo_of

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.store.database import Reader


def new_id() -> str:
    """The key of a problem made in the program: a ULID."""
    return str(ULID())


@retried
def add(clinic: Clinic, problem: Problem, *, save_id: str | None = None) -> Saved:
    """Adds a pain problem. Raises ``Refused`` with every field that is wrong."""
    with clinic.writing(Right.RECORD_CARE, save_id) as writer:
        if (before := already_saved(writer, Problem)) is not None:
            return before
        _check(writer, clinic, problem)
        steps = Steps(writer)
        kept = steps.insert(problem)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, (problem.problem_id,)))


@retried
def amend(clinic: Clinic, problem: Problem, *, reason: str | None = None) -> Saved:
    """Keeps a changed problem as a new version. Raises ``Refused``, or ``Conflict`` on a stale version."""
    with clinic.writing(Right.RECORD_CARE) as writer:
        before = problem_of(writer, problem.problem_id)
        _check(writer, clinic, problem)
        steps = Steps(writer)
        kept = steps.amend(before, problem, reason)
        findings.refresh(writer, clinic, problem.problem_id)
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, (problem.problem_id,)))


def get(clinic: Clinic, problem_id: str) -> Problem:
    """One problem, for the form that corrects it. Raises ``Missing``."""
    with clinic.reading() as reader:
        return problem_of(reader, problem_id)


def problem_of(reader: Reader, problem_id: str) -> Problem:
    """The pain problem of that id. Raises ``Missing``."""
    problem = reader.get(Problem, problem_id)
    if problem is None:
        raise Missing(Problem, problem_id)
    return problem


def patient_of(reader: Reader, patient_no: str) -> Patient:
    """The patient of that clinic number. Raises ``Missing``."""
    patient = reader.get(Patient, patient_no)
    if patient is None:
        raise Missing(Patient, patient_no)
    return patient


def _check(reader: Reader, clinic: Clinic, problem: Problem) -> None:
    patient = patient_of(reader, problem.patient_no)
    checks.refuse(checks.of_problem(problem, patient.birth_date, clock_of(clinic)))
