"""What a patient was given at other visits and elsewhere: read for the sums of a day and of twelve months."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from tpi_tracker.domain.dose import Lacks, lacking
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.patient import Exposure
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.hidden_reader import injections
from tpi_tracker.store.database import Reader

_FIRST, _LAST = datetime(2, 1, 1, tzinfo=UTC), datetime(9998, 12, 31, tzinfo=UTC)


def of_patient(clinic: Clinic, patient_no: str) -> tuple[PastDose, ...]:
    """Everything recorded, oldest first."""
    with clinic.reading() as reader:
        return read(reader, clinic, patient_no)


def read(
    reader: Reader,
    clinic: Clinic,
    patient_no: str,
    day: date | None = None,
    *,
    exposures: Sequence[Exposure] | None = None,
) -> tuple[PastDose, ...]:
    """As ``of_patient``, within a reading; ``day``: of that date alone; ``exposures``: those of the patient, where they
    are read already."""
    first, last = _FIRST, _LAST
    where: dict[str, Any] = {"patient_no": patient_no}
    if day is not None:
        first = datetime.combine(day, time(), clinic.zone)
        last = datetime.combine(day + timedelta(days=1), time(), clinic.zone)
        where["given_on"] = day
    found = [
        PastDose(
            local_date(part.performed_at, clinic.zone),
            part.drug,
            None if lacks else (part.concentration_mg_ml or 0) * (part.volume_ml or 0),
            Sentence("dose.meter.session", {"title": part.problem_title}),
            part.with_epinephrine,
            lacks or Lacks.AMOUNT,
            part.session_id,
        )
        for part in injections(reader)(patient_no, first, last)
        for lacks in [lacking(part.concentration_mg_ml, part.volume_ml)]
    ]
    elsewhere = reader.all(Exposure, **where) if exposures is None else exposures
    found += [_of_exposure(exposure) for exposure in elsewhere]
    return tuple(sorted(found, key=_on))


def _of_exposure(exposure: Exposure) -> PastDose:
    what = exposure.procedure or Sentence("dose.meter.elsewhere")
    return PastDose(exposure.given_on, exposure.drug, exposure.mg, what)


def _on(dose: PastDose) -> date:
    return dose.on
