"""The letter of a workup to another specialty."""

from datetime import datetime

from tpi_tracker.domain.referral import Referral, Specialty
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.reports import NothingToReport, response_report


def referral(
    clinic: Clinic,
    patient_no: str,
    problem_id: str | None = None,
    as_of: datetime | None = None,
    to: Specialty | None = None,
) -> Referral:
    """The letter about a problem that a workup was opened for; ``to`` narrows it to one reader. Records dated after
    ``as_of`` do not exist. Raises ``Missing``, and ``NothingToReport`` where no workup was opened."""
    report = response_report(clinic, patient_no, problem_id, as_of)
    if report.workup is None:
        raise NothingToReport("No differential workup is opened by then, so there is no letter about one.")
    return Referral(report, report.workup, to)
