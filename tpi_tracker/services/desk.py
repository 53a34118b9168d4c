"""What the front desk sees of one patient: who it is, how to call, and when."""

from datetime import date
from typing import NamedTuple

from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import patients
from tpi_tracker.services.clinic import Clinic


class CallDate(NamedTuple):
    """A date on which the patient is to be asked; ``is_late`` by today."""

    on: date
    status: FollowUpStatus
    is_late: bool


class AtDesk(NamedTuple):
    """The patient without anything of the chart, and the dates that wait, the earliest first."""

    patient: Patient
    dates: tuple[CallDate, ...]


def at_desk(clinic: Clinic, patient_no: str) -> AtDesk:
    """Raises ``Missing``."""
    patient = patients.get(clinic, patient_no)
    with clinic.reading(Right.READ_IDENTITY) as reader:
        problems = [problem.problem_id for problem in reader.all(Problem, patient_no=patient_no)]
        waiting = reader.all(FollowUp, problem_id=problems) if problems else []
    today = clinic.today()
    open_ = {FollowUpStatus.DUE, FollowUpStatus.UNREACHABLE}
    dates = [CallDate(one.due_on, one.status, one.due_on < today) for one in waiting if one.status in open_]
    return AtDesk(patient.model_copy(update=dict.fromkeys(patients.CLINICAL)), tuple(sorted(set(dates))))
