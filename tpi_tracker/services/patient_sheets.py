"""What a patient takes home after a session: what was done, what is still to come."""

from datetime import datetime

from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient_sheet import NextDay, PatientSheet
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.judging import local_anaesthetics
from tpi_tracker.services.reports import report_in
from tpi_tracker.services.session_notes import problem_of_session, shown_session
from tpi_tracker.tongue import spoken


def patient_sheet(
    clinic: Clinic,
    patient_no: str,
    problem_id: str | None = None,
    session_id: str | None = None,
    as_of: datetime | None = None,
) -> PatientSheet:
    """The values of the aftercare sheet and of the pain diary, of a session; without ``session_id`` of the problem's
    latest. Raises ``Missing``, also for a session of another patient or problem, and ``NothingToReport``."""
    instant = as_of or clinic.now()
    with clinic.reading(Right.REPORT) as reader:
        if session_id is not None:
            problem_id = problem_of_session(reader, patient_no, problem_id, session_id)
        report = report_in(reader, clinic, patient_no, problem_id, instant)
        shown = shown_session(report, session_id)
        planned = reader.all(FollowUp, problem_id=report.problem.problem_id)
    day = local_date(shown.session.performed_at, clinic.zone)
    first = max(day, report.today)
    was_to_come = set(FollowUpStatus) - {FollowUpStatus.CANCELLED} if report.today < clinic.today() else set()
    open_then = {FollowUpStatus.DUE} | was_to_come  # what was closed since was still to come on an earlier day
    coming = [f for f in planned if f.status in open_then and f.due_on >= first]
    numbing = local_anaesthetics()
    known = {site.muscle: catalogue.muscle(site.muscle) for site in shown.sites}
    names = {key: spoken().small(found.name) if found else key.replace("_", " ") for key, found in known.items()}
    return PatientSheet(
        report=report,
        session=shown,
        muscles=tuple(dict.fromkeys((site.side.value, names[site.muscle]) for site in shown.sites)),
        next_days=tuple(
            NextDay(f.due_on, (f.due_on - day).days, not f.asks_score) for f in sorted(coming, key=lambda f: f.due_on)
        ),
        near_lung=any(muscle is not None and muscle.pleural for muscle in known.values()),
        numbs=any(part.drug in numbing for part in shown.injectates),
        phone=" ".join(clinic.profile.phone.split()),
    )
