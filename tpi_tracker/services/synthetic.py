"""An invented population, shaped by the published course of pain after injections (clinical sources, section 9).

The same number of patients, seed and day always give the same rows. Every person comes from an own generator, so a
population of any size is made in batches and takes little memory.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import chain

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.instant import fixed
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import findings
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.invented import Inventor
from tpi_tracker.services.quiet_heap import quiet_heap

BATCH = 400
"""Patients made in one go."""

TOGETHER = 5
"""Batches kept in one transaction. Names, birth dates and due days fall anywhere in their indexes, so each transaction
writes most of those pages anew, and once more into the file: with fewer transactions a third less is written."""

Progress = Callable[[int, int], None]
"""Called with patients done and patients in all."""


@dataclass(slots=True)
class Filled:
    """What was made."""

    patients: int = 0
    sessions: int = 0
    scores: int = 0
    records: int = 0

    def count(self, records: Iterable[Record]) -> None:
        for record in records:
            self.records += 1
            self.patients += record.KIND == "patient"
            self.sessions += record.KIND == "session"
            self.scores += record.KIND == "score"


def fill(
    clinic: Clinic,
    patients: int,
    seed: int,
    today: date,
    *,
    quiet: bool = False,
    progress: Progress | None = None,
) -> Filled:
    """Adds ``patients`` invented people with their histories up to ``today``.

    A fill that was cut off goes on where it stopped when it is asked for again with the same values. ``quiet``: nobody
    of them is due for a call these days. Raises ``Refused`` when the clinic already holds one of these clinic numbers
    for somebody else, and ``WorldFault``; what was kept before a fault of the disk stays.
    """
    noon = fixed(datetime.combine(today, time(12), clinic.zone))
    then = replace(clinic, clock=lambda: noon)
    inventor = Inventor(seed, today, clinic.zone, patients, quiet=quiet)
    filled = Filled()
    start = _made_before(clinic, inventor, patients)
    while start < patients:
        end = min(start + BATCH * TOGETHER, patients)
        with quiet_heap(), clinic.writing(Right.RECORD_CARE, at=noon) as writer:
            for first in range(start, end, BATCH):
                people = map(inventor.person, range(first, min(first + BATCH, end)))
                records = list(chain.from_iterable(people))
                writer.take(records)
                findings.refresh_many(writer, then, [r.problem_id for r in records if isinstance(r, Problem)])
                filled.count(records)
        start = end
        if progress is not None:
            progress(end, patients)
    return filled


def _made_before(clinic: Clinic, inventor: Inventor, patients: int) -> int:
    """How many of these people an earlier, cut-off fill has made: whole batches from the first on."""
    with clinic.reading(Right.RECORD_CARE) as reader:
        for start in range(0, patients, BATCH):
            patient = inventor.patient(start)
            stored = reader.get(Patient, patient.patient_no)
            if stored is None:
                return start
            if _own(stored) != _own(patient):
                sentence = f"The clinic already holds patient {patient.patient_no}; fill an empty clinic."
                raise Refused([DomainError("patients", sentence)])
    return patients


def _own(patient: Patient) -> dict[str, object]:
    return patient.model_dump(exclude={"recorded_at", "author", "version"})
