"""Breaking the glass: who may not read charts reads one, for a quarter of an hour, with a reason that stays."""

import time
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.rights import Right
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Missing, retried
from tpi_tracker.store import glass

SPAN: Final = timedelta(minutes=15)
SHORTEST_REASON: Final = 10
ACTION: Final = "break_glass"


class Broken(NamedTuple):
    """One time, as administrators are told of it until one of them has seen it. ``entry`` is its row of the audit."""

    entry: int
    at: datetime
    author: str
    patient_no: str
    reason: str


@retried
def break_glass(clinic: Clinic, patient_no: str, reason: str) -> datetime:
    """Opens one patient's chart for reading and gives the instant it closes again. Raises ``Refused`` without a reason
    of ten characters, ``Missing`` for a patient who is not there."""
    said = reason.strip()
    if len(said) < SHORTEST_REASON:
        raise Refused([DomainError("reason", f"Say why, in at least {SHORTEST_REASON} characters.")])
    with clinic.writing(Right.READ_IDENTITY) as writer:
        if writer.get(Patient, patient_no) is None:
            raise Missing(Patient, patient_no)
        writer.log(ACTION, Patient.KIND, patient_no, patient_no, {"reason": said})
    until = clinic.now() + SPAN
    clinic.broken[patient_no] = until, time.monotonic() + SPAN.total_seconds()
    return until


def unseen(clinic: Clinic) -> tuple[Broken, ...]:
    """What no administrator has looked at yet, the oldest first."""
    with clinic.reading(Right.AUDIT) as reader:
        return tuple(Broken(*row) for row in glass.unseen(reader, ACTION))


@retried
def seen(clinic: Clinic, entry: int) -> None:
    """An administrator has looked at it: it leaves the list, and the audit says who saw it."""
    with clinic.writing(Right.AUDIT) as writer:
        writer.log(glass.SEEN, ACTION, str(entry), None)
