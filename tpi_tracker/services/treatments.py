"""What was tried for a problem before, and what is taken now: recorded, ended, taken back."""

from datetime import date

from tpi_tracker.domain import checks
from tpi_tracker.domain.problem import Treatment
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import retracting
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.problems import patient_of, problem_of
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader


def of_problem(clinic: Clinic, problem_id: str) -> tuple[Treatment, ...]:
    """The problem's treatments that count: those that go on first, then by start, the latest first."""
    with clinic.reading() as reader:
        return tuple(sorted(reader.all(Treatment, problem_id=problem_id), key=_place, reverse=True))


@retried
def add(clinic: Clinic, treatment: Treatment, *, save_id: str | None = None) -> Saved:
    """Records what was tried before, or a drug taken now. Raises ``Refused`` where its dates cannot be."""
    with clinic.writing(Right.RECORD_CARE, save_id) as writer:
        if (before := already_saved(writer, Treatment)) is not None:
            return before
        _check(writer, clinic, treatment)
        steps = Steps(writer)
        kept = steps.insert(treatment)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, ()))


@retried
def amend(clinic: Clinic, treatment: Treatment, *, reason: str | None = None) -> Saved:
    """Keeps a changed treatment (an end, whether it helped) as a new version. Raises ``Refused`` or ``Conflict``."""
    with clinic.writing(Right.RECORD_CARE) as writer:
        before = _kept(writer, treatment.key)
        _check(writer, clinic, treatment)
        steps = Steps(writer)
        kept = steps.amend(before, treatment, reason)
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, ()))


def retract(clinic: Clinic, row_id: str, *, reason: str, shown: Seen | None = None) -> Saved:
    """Marks a treatment as entered in error. Raises as ``retracting.retract``."""
    return retracting.retract(clinic, Right.RECORD_CARE, Treatment, row_id, reason, shown)


def _kept(reader: Reader, row_id: str) -> Treatment:
    treatment = reader.get(Treatment, row_id)
    if treatment is None:
        raise Missing(Treatment, row_id)
    return treatment


def _check(reader: Reader, clinic: Clinic, treatment: Treatment) -> None:
    patient = patient_of(reader, problem_of(reader, treatment.problem_id).patient_no)
    checks.refuse(checks.of_treatment(treatment, patient.birth_date, clock_of(clinic)))


def _place(treatment: Treatment) -> tuple[bool, date]:
    started = treatment.started_on
    return (treatment.ended_on is None and started is not None, started or date.min)
