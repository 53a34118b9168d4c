"""The dose of local anaesthetic of sessions, with what the patient was given elsewhere on the same date."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tpi_tracker.domain.dose import Given, SessionDose, dose_of
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.session import Injectate, Session
from tpi_tracker.services import catalogue
from tpi_tracker.store.database import Reader


class PatientDoses(NamedTuple):
    """Everything of one patient that counts for a sum of dose."""

    weight_kg: float | None
    sessions: Sequence[Session]
    injectates: Mapping[str, Sequence[Injectate]]
    exposures: Sequence[Exposure]


def doses_of(patient: PatientDoses, zone: ZoneInfo, until: date | None = None) -> dict[str, SessionDose]:
    """The dose of each session in which a local anaesthetic was given, by session.

    ``until``: exposures after that date do not exist (the sessions are taken as they are given).
    """
    on = {session.session_id: local_date(session.performed_at, zone) for session in patient.sessions}
    parts = {key: [_given(part) for part in patient.injectates.get(key, ())] for key in on}
    elsewhere: dict[date, list[Given]] = {}
    for exposure in patient.exposures:
        if until is None or exposure.given_on <= until:
            elsewhere.setdefault(exposure.given_on, []).append(Given(exposure.drug, exposure.mg))
    rule = catalogue.dose_rule()
    doses = ((key, dose_of(own, others, patient.weight_kg, rule)) for key, own, others in shares(on, parts, elsewhere))
    return {key: dose for key, dose in doses if dose is not None}


def shares(
    on: Mapping[str, date], given: Mapping[str, Sequence[Given]], elsewhere: Mapping[date, Sequence[Given]]
) -> Iterator[tuple[str, tuple[Given, ...], tuple[Given, ...]]]:
    """Each session of one patient with what was given in it, and what else on its date: in other sessions, then
    elsewhere. ``on``: the date of each session."""
    together: dict[date, list[str]] = {}
    for key, day in on.items():
        together.setdefault(day, []).append(key)
    for key, day in on.items():
        others = [part for other in together[day] if other != key for part in given.get(other, ())]
        yield key, tuple(given.get(key, ())), (*others, *elsewhere.get(day, ()))


def read(
    reader: Reader, patients: Iterable[Patient], sessions: Mapping[str, Sequence[Session]]
) -> dict[str, PatientDoses]:
    """What counts for the doses of these patients; ``sessions`` are all of theirs, by clinic number."""
    wanted = {patient.patient_no: patient for patient in patients}
    keys = [session.session_id for number in wanted for session in sessions.get(number, ())]
    injectates: dict[str, list[Injectate]] = {}
    for part in reader.all(Injectate, session_id=keys):
        injectates.setdefault(part.session_id, []).append(part)
    exposures: dict[str, list[Exposure]] = {}
    for exposure in reader.all(Exposure, patient_no=list(wanted)):
        exposures.setdefault(exposure.patient_no, []).append(exposure)
    return {
        number: PatientDoses(patient.weight_kg, sessions.get(number, ()), injectates, exposures.get(number, ()))
        for number, patient in wanted.items()
    }


def _given(part: Injectate) -> Given:
    return Given(part.drug, part.dose_mg, part.with_epinephrine)
