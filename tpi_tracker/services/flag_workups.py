"""Flags and workups that came in together: a workup opened since its flag is the answer to it."""

from collections.abc import Sequence
from datetime import date

from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.workup import Workup
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.database import Writer


def join_workups(clinic: Clinic, writer: Writer, problem_ids: Sequence[str]) -> None:
    """Gives the open flag of each problem the latest workup that was opened on the flag's day or after."""
    workups = {
        workup.problem_id: workup for workup in sorted(writer.all(Workup, problem_id=problem_ids), key=_opened_on)
    }
    for finding in writer.all(Finding, problem_id=list(workups), status=FindingStatus.OPEN):
        workup = workups[finding.problem_id]
        if workup.opened_on >= local_date(finding.since, clinic.zone):
            status = FindingStatus.IN_WORKUP if workup.concluded_on is None else FindingStatus.CONCLUDED
            writer.amend(finding.changed(status=status, workup_id=workup.workup_id), reason="came with its workup")


def _opened_on(workup: Workup) -> tuple[date, str]:
    return (workup.opened_on, workup.workup_id)
