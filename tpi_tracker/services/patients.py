"""What a user does with patients: find, register, correct, open, and not mix up."""

import time
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from tpi_tracker.domain import checks
from tpi_tracker.domain.alike import Identity, Likeness, births_like, likeness
from tpi_tracker.domain.codes import Sex
from tpi_tracker.domain.errors import DomainError
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.text import shown_name
from tpi_tracker.services import rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of, retried
from tpi_tracker.services.summaries import PatientSummary, summaries_of
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store import search as search_store
from tpi_tracker.store import summaries as store_summaries
from tpi_tracker.store.database import Reader
from tpi_tracker.store.folding import fold, near_spans, number_key, spans
from tpi_tracker.store.near import FEW, near

CLINICAL = ("weight_kg", "allergies", "anticoagulant", "pregnant", "diabetes", "note")
"""What is kept with a patient and belongs to the chart."""

MOST_SIMILAR = 8
"""Patients shown of whom what was typed may have been meant."""

MOST_PHONED = 5

NUMBER_TAKEN = "This clinic number belongs to another patient."


class AlikePatient(NamedTuple):
    """A patient who is easily mixed up with another, and how."""

    patient_no: str
    family_name: str
    given_name: str
    birth_date: date
    likeness: Likeness

    @property
    def shown_name(self) -> str:
        """FAMILY, Given."""
        return shown_name(self.family_name, self.given_name)


@retried
def register(clinic: Clinic, patient: Patient, *, save_id: str | None = None) -> Saved:
    """Keeps a new patient. Raises ``Refused`` with every field that is wrong, a taken clinic number among them."""
    with clinic.writing(Right.WRITE_IDENTITY, save_id) as writer:
        if (before := already_saved(writer, Patient)) is not None:
            return before
        found = checks.of_patient(patient, clock_of(clinic))
        if writer.get(Patient, patient.patient_no) is not None:
            found.append(DomainError("patient_no", NUMBER_TAKEN))
        checks.refuse(found)
        steps = Steps(writer)
        kept = steps.insert(patient)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.WRITE_IDENTITY, steps, ()))


@retried
def amend(clinic: Clinic, patient: Patient, *, reason: str | None = None) -> Saved:
    """Keeps a changed patient as a new version; what the user may not read stays as it is kept. Raises ``Refused``, or
    ``Conflict`` on a stale version."""
    with clinic.writing(Right.WRITE_IDENTITY) as writer:
        before = writer.get(Patient, patient.patient_no)
        if before is None:
            raise Missing(Patient, patient.patient_no)
        if not rights.allows(clinic, Right.READ_CHART):
            patient = patient.changed(**{name: getattr(before, name) for name in CLINICAL})
        checks.refuse(checks.of_patient(patient, clock_of(clinic)))
        steps = Steps(writer)
        kept = steps.amend(before, patient, reason)
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.WRITE_IDENTITY, steps, ()))


def get(clinic: Clinic, patient_no: str) -> Patient:
    """One patient; who may not read charts gets identity and contact alone. Raises ``Missing``."""
    with clinic.reading(Right.READ_IDENTITY) as reader:
        patient = reader.get(Patient, patient_no)
    if patient is None:
        raise Missing(Patient, patient_no)
    if not rights.allows(clinic, Right.READ_CHART):
        return patient.model_copy(update=dict.fromkeys(CLINICAL))
    return patient


@retried
def opened(clinic: Clinic, patient_no: str) -> None:
    """Notes in the audit that the user looked at a patient; a clinic open for reading only cannot note it."""
    if clinic.read_only:
        return
    with clinic.writing(Right.READ_IDENTITY) as writer:
        writer.log("read", Patient.KIND, patient_no, patient_no)


def found(clinic: Clinic, patient_no: str, typed: str, results: int) -> None:
    """Notes in the audit that a search led to a patient: what was typed stands nowhere else, and a search that led to
    nobody is not noted."""
    if not clinic.read_only:
        with clinic.writing(Right.READ_IDENTITY) as writer:
            writer.log("search", Patient.KIND, patient_no, patient_no, {"typed": typed, "results": results})


def curve_taken(clinic: Clinic, patient_no: str, how: str, what: str = "picture of the curve") -> None:
    """Notes in the audit that ``what`` left the program: ``how`` is ``file`` or ``clipboard``."""
    if not clinic.read_only:
        with clinic.writing(Right.READ_CHART) as writer:
            writer.log("export", Patient.KIND, patient_no, patient_no, {"what": what, "to": how})


def look_alikes(clinic: Clinic, patient: Patient) -> tuple[AlikePatient, ...]:
    """Others who are easily mixed up with a patient, stored or not yet, and last who has the same phone number."""
    with clinic.reading(Right.READ_IDENTITY) as reader:
        alike = alike_patients(reader, patient)
        named = {patient.patient_no, *(each.patient_no for each in alike)}
        phoned = search_store.phoned(reader, patient.phone, MOST_PHONED) if patient.phone else []
    return alike + tuple(
        AlikePatient(other.patient_no, other.family_name, other.given_name, other.birth_date, Likeness.SAME_PHONE)
        for other in phoned
        if other.patient_no not in named
    )


def alike_patients(reader: Reader, patient: Patient) -> tuple[AlikePatient, ...]:
    """As ``look_alikes`` by name and birth date alone, inside a view of the database: the strongest likeness first."""
    here = identity(patient)
    near = reader.all(Patient, birth_date=births_like(patient.birth_date), merged_into=None)
    same = reader.all(Patient, search_key=fold(f"{patient.family_name} {patient.given_name}"), merged_into=None)
    found = {
        other.patient_no: AlikePatient(other.patient_no, other.family_name, other.given_name, other.birth_date, how)
        for other in (*near, *same)
        if other.patient_no != patient.patient_no and (how := likeness(here, identity(other))) is not None
    }
    return tuple(sorted(found.values(), key=_strongest))


def same_number(typed: str, patient_no: str) -> bool:
    """Whether a clinic number was typed, with or without the blanks and signs that group it."""
    return bool(number_key(typed)) and number_key(typed) == number_key(patient_no)


def identity(patient: Patient) -> Identity:
    """What a patient is compared by."""
    return Identity(fold(patient.family_name), fold(patient.given_name), patient.birth_date)


def _strongest(alike: AlikePatient) -> tuple[int, str]:
    return list(Likeness).index(alike.likeness), alike.patient_no


class FoundPatient(NamedTuple):
    """One patient of a search; the spans say where the typed fragments stand in the names (start, end)."""

    patient_no: str
    family_name: str
    given_name: str
    birth_date: date
    sex: Sex | None
    phone: str | None
    family_spans: tuple[tuple[int, int], ...] = ()
    given_spans: tuple[tuple[int, int], ...] = ()
    is_similar: bool = False
    """What was typed does not fit: the name is one slip away from it, or sounds like it."""

    @property
    def shown_name(self) -> str:
        """FAMILY, Given."""
        return shown_name(self.family_name, self.given_name)


class SearchResult(NamedTuple):
    """What a search found, of how many patients, and how long it took in milliseconds."""

    rows: tuple[FoundPatient, ...]
    total_patients: int
    ms: float
    best: int = 1
    """How many of the rows fit what was typed as well as the first one does: with more than one, none of them is meant
    before the user says which."""


class Recent(NamedTuple):
    """A patient this user looked at, and when."""

    patient_no: str
    shown_name: str
    at: datetime


def search(clinic: Clinic, text: str, *, limit: int = 50, month_first: bool = False) -> SearchResult:
    """Patients by fragments of names in any order, birth date in any usual form, clinic number or phone. Names only.

    Where it fits nobody, or hardly anybody, those follow of whom it may have been meant. ``month_first`` is the order
    of a date in figures in the user's country.
    """
    began = time.perf_counter()
    with clinic.reading(Right.READ_IDENTITY) as reader:
        found = search_store.find(reader, text, limit, clinic.today(), month_first=month_first)
        meant: list[search_store.Found] = []
        if len(found) < FEW:
            most = min(limit, MOST_SIMILAR)
            meant = near(reader, text, len(found), most + len(found), clinic.today(), month_first=month_first)
        total = store_summaries.patient_count(reader)
    rows = [FoundPatient(*each, spans(text, each.family_name), spans(text, each.given_name)) for each in found]
    there = {each.patient_no for each in found}
    rows += [
        FoundPatient(*each, near_spans(text, each.family_name), near_spans(text, each.given_name), is_similar=True)
        for each in meant
        if each.patient_no not in there
    ][: max(0, min(limit - len(found), MOST_SIMILAR))]
    best = sum(_fit(text, row) >= _fit(text, rows[0]) for row in rows if not row.is_similar) if found else 0
    return SearchResult(tuple(rows), total, (time.perf_counter() - began) * 1000, best)


def _fit(text: str, row: FoundPatient) -> int:
    """How well a patient fits: 2 by the whole clinic number, 1 where every word typed is a whole word of the name."""
    if number_key(text) == number_key(row.patient_no):
        return 2
    words = fold(f"{row.family_name} {row.given_name}").split()
    return int(all(word in words for word in fold(text).split()))


def summaries(clinic: Clinic, patient_nos: Sequence[str]) -> dict[str, PatientSummary]:
    """What the list shows of these patients beside the name."""
    return summaries_of(clinic, patient_nos)


def recents(clinic: Clinic, *, most: int = 8) -> tuple[Recent, ...]:
    """The patients this user looked at last, newest first."""
    with clinic.reading(Right.READ_IDENTITY) as reader:
        found = store_summaries.recently_opened(reader, clinic.user.user_id, most)
    return tuple(Recent(row.patient_no, f"{row.family_name.upper()}, {row.given_name}", row.at) for row in found)


def next_patient_no(clinic: Clinic) -> str:
    """A clinic number nobody has: one more than the biggest that is a plain number, at least six digits."""
    with clinic.reading(Right.READ_IDENTITY) as reader:
        return str(max(store_summaries.biggest_number(reader, ""), 100_000) + 1)
