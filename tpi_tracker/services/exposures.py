"""Local anaesthetic and steroid given elsewhere: recorded so that the sums of a day and of twelve months are right."""

from typing import NamedTuple

from tpi_tracker.domain import checks
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.steroids import steroid_sum
from tpi_tracker.domain.steroids import told as steroid_told
from tpi_tracker.render.wording import word
from tpi_tracker.services import catalogue, past_doses, retracting
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.problems import patient_of
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader


class Given(NamedTuple):
    """What a patient was given elsewhere, the newest first, and the steroid of the last twelve months in words.

    ``steroid`` is None where none was given at all; ``is_above``: above the level the clinic set.
    """

    exposures: tuple[Exposure, ...]
    steroid: Sentence | None
    is_above: bool


def drugs() -> tuple[tuple[str, str], ...]:
    """Key and name of what counts in a sum: local anaesthetics, then steroids, also those injected elsewhere alone."""
    listed = [(drug.key, drug.name) for drug in catalogue.drugs() if drug.kind.value != "other"]
    known = {key for key, _ in listed}
    others = ((key, word("drug", key)) for key in catalogue.steroid_rule().equal_mg if key not in known)
    listed += [(key, name[:1].upper() + name[1:]) for key, name in others]
    return tuple(listed)


def given(clinic: Clinic, patient_no: str) -> Given:
    """What is recorded for a patient."""
    with clinic.reading() as reader:
        return read(reader, clinic, patient_no)


def read(reader: Reader, clinic: Clinic, patient_no: str) -> Given:
    """As ``given``, within a reading."""
    rule = catalogue.steroid_rule()
    exposures = reader.all(Exposure, patient_no=patient_no)
    past = past_doses.read(reader, clinic, patient_no, exposures=exposures)
    found = steroid_sum((), past, clinic.today(), rule)
    newest = tuple(sorted(exposures, key=lambda exposure: exposure.given_on, reverse=True))
    return Given(newest, steroid_told(found, rule) if found else None, found is not None and found.is_above(rule))


def get(clinic: Clinic, row_id: str) -> Exposure:
    """One of them, for the form that corrects it. Raises ``Missing``."""
    with clinic.reading() as reader:
        exposure = reader.get(Exposure, row_id)
    if exposure is None or exposure.is_retracted:
        raise Missing(Exposure, row_id)
    return exposure


@retried
def keep(clinic: Clinic, exposure: Exposure, *, reason: str | None = None, save_id: str | None = None) -> Saved:
    """Keeps a new one, or the corrected version of a kept one. Raises ``Refused``, or ``Conflict``."""
    with clinic.writing(Right.RECORD_CARE, save_id) as writer:
        if (before := already_saved(writer, Exposure)) is not None:
            return before
        patient: Patient = patient_of(writer, exposure.patient_no)
        checks.refuse(checks.of_exposure(exposure, patient.birth_date, clock_of(clinic)))
        steps = Steps(writer)
        stored = writer.get(Exposure, exposure.key) if exposure.key else None
        kept = steps.insert(exposure) if stored is None else steps.amend(stored, exposure, reason)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, ()))


def retract(clinic: Clinic, row_id: str, reason: str, *, shown: Seen | None = None) -> Saved:
    """Marks one as entered in error: it leaves every sum. Raises as ``retracting.retract``."""
    return retracting.retract(clinic, Right.RECORD_CARE, Exposure, row_id, reason, shown)
