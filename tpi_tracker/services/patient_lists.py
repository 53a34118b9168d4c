"""Lists of patients for the moment before anything is typed: the recent ones, the flagged, those due this week."""

import time
from collections.abc import Iterable
from datetime import timedelta
from enum import StrEnum

from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.patients import FoundPatient, SearchResult
from tpi_tracker.store import call_list
from tpi_tracker.store import summaries as store_summaries
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.search import first_by_name


class Which(StrEnum):
    """``all``: those looked at last, then the clinic by name. ``due``: a follow-up late or within the days listed."""

    ALL = "all"
    FLAGGED = "flagged"
    DUE = "due"


def listed(clinic: Clinic, which: Which = Which.ALL, *, limit: int = 50) -> SearchResult:
    """At most ``limit`` patients of one kind; flagged and due ones with the longest wait first."""
    began = time.perf_counter()
    with clinic.reading(Right.READ_CHART if which is Which.FLAGGED else Right.READ_IDENTITY) as reader:
        if which is Which.FLAGGED:
            numbers = _flagged(reader, limit)
        elif which is Which.DUE:
            last = clinic.today() + timedelta(days=catalogue.rules().schedule.list_days_ahead)
            numbers = call_list.patients_until(reader, last, limit)
        else:
            recent = store_summaries.recently_opened(reader, clinic.user.user_id, limit)
            numbers = [row.patient_no for row in recent]
            numbers += [row.patient_no for row in first_by_name(reader, limit)]
        rows = _found(reader, list(dict.fromkeys(numbers))[:limit])
        total = store_summaries.patient_count(reader)
    return SearchResult(rows, total, (time.perf_counter() - began) * 1000)


def recent(clinic: Clinic, *, limit: int) -> SearchResult:
    """The patients this user looked at last, newest first."""
    began = time.perf_counter()
    with clinic.reading(Right.READ_IDENTITY) as reader:
        looked_at = store_summaries.recently_opened(reader, clinic.user.user_id, limit)
        rows = _found(reader, [row.patient_no for row in looked_at])
        total = store_summaries.patient_count(reader)
    return SearchResult(rows, total, (time.perf_counter() - began) * 1000)


def _flagged(reader: Reader, limit: int) -> list[str]:
    """Patients with a flag that waits or is worked on, the oldest first."""
    of_states = (FindingStatus.OPEN, FindingStatus.IN_WORKUP)
    found = [flag for state in of_states for flag in store_summaries.first_findings(reader, state, 2 * limit)]
    return [flag.patient_no for flag in sorted(found, key=lambda flag: flag.since)]


def _found(reader: Reader, numbers: Iterable[str]) -> tuple[FoundPatient, ...]:
    wanted = list(numbers)
    known = {patient.patient_no: patient for patient in reader.all(Patient, patient_no=wanted)}
    return tuple(
        FoundPatient(
            number,
            known[number].family_name,
            known[number].given_name,
            known[number].birth_date,
            known[number].sex,
            known[number].phone,
        )
        for number in wanted
        if number in known
    )
