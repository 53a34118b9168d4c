"""Merging two records of one person: everything of one goes to the other, in one audited step with a way back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.merging import joined, left_behind, taken_over
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import patients, seen
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Missing, Saved, already_saved, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps
from tpi_tracker.store import merged as merged_store
from tpi_tracker.store.database import Reader

REASON: Final = "two records of one person"
UNDONE: Final = "merge undone"

_OWNED: Final[tuple[type[Record], ...]] = (Problem, Exposure)
"""What names its patient itself; all else hangs on a problem and goes with it."""

BOTH_THE_SAME = "These are one record already: type the number of the other one."
GONE_ON = "This record was merged before. Open the one that goes on."
TAKEN_BACK = "This record is marked as entered in error."
TYPED_OTHERWISE = "This is not what stands above."


@dataclass(frozen=True, slots=True)
class ToMerge:
    """Two records as they stand, before anything is done: ``goes_on`` keeps its number, ``ends`` goes into it.

    ``counts`` are the records by kind that change hands; ``seen`` is what whoever is shown this has seen.
    """

    goes_on: Patient
    ends: Patient
    counts: Mapping[str, int]
    own_counts: Mapping[str, int]
    seen: Seen

    @property
    def taken_over(self) -> tuple[str, ...]:
        """The fields that the record which goes on takes over or joins."""
        return taken_over(self.goes_on, self.ends)

    @property
    def left_behind(self) -> tuple[str, ...]:
        """The fields whose value in the record that ends stays there alone."""
        return left_behind(self.goes_on, self.ends)


def look(clinic: Clinic, goes_on: str, ends: str) -> ToMerge:
    """What a merge would do. Raises ``Missing``, or ``Refused`` where the two cannot be merged."""
    with clinic.reading(Right.MERGE) as reader:
        return _look(reader, goes_on, ends)


def look_up(clinic: Clinic, goes_on: str, typed: str) -> ToMerge:
    """As ``look``, the other record by its number as somebody typed it: blanks and signs that group it do not count."""
    with clinic.reading(Right.MERGE) as reader:
        return _look(reader, goes_on, merged_store.number_typed(reader, typed) or typed)


def refuse_typed(to_merge: ToMerge, typed: Mapping[str, object]) -> None:
    """Raises ``Refused`` unless number and birth date of both were typed as they stand: ``goes_on_no``,
    ``goes_on_birth``, ``ends_no``, ``ends_birth``."""
    wrong = []
    for name, patient in (("goes_on", to_merge.goes_on), ("ends", to_merge.ends)):
        number = str(typed.get(f"{name}_no") or "")
        if not patients.same_number(number, patient.patient_no):
            wrong.append(DomainError(f"{name}_no", TYPED_OTHERWISE))
        if typed.get(f"{name}_birth") != patient.birth_date:
            wrong.append(DomainError(f"{name}_birth", TYPED_OTHERWISE))
    if wrong:
        raise Refused(wrong)


@retried
def merge(clinic: Clinic, shown: ToMerge, typed: Mapping[str, object], *, save_id: str | None = None) -> Saved:
    """Gives everything of one record to the other and marks it as merged into that; ``typed`` is the identity of both.

    Raises ``Refused``, and ``ChangedSince`` when either is not what was shown any more.
    """
    refuse_typed(shown, typed)
    with clinic.writing(Right.MERGE, save_id) as writer:
        if (before := already_saved(writer, Patient)) is not None:
            return before
        now = _look(writer, shown.goes_on.patient_no, shown.ends.patient_no)
        if dict(now.seen) != dict(shown.seen):
            changed = now.ends if _differs(now, shown, now.ends) else now.goes_on
            raise seen.ChangedSince(changed, shown.seen)
        steps = Steps(writer)
        goes_on, ends = now.goes_on, now.ends
        for model in _OWNED:
            for record in writer.all(model, with_retracted=True, patient_no=ends.patient_no):
                steps.amend(record, record.changed(patient_no=goes_on.patient_no), REASON)
        kept = steps.amend(goes_on, joined(goes_on, ends), REASON)
        steps.amend(ends, ends.changed(merged_into=goes_on.patient_no), REASON)
        told = {"from": ends.patient_no, "to": goes_on.patient_no, "records": dict(now.counts)}
        writer.log("merge", Patient.KIND, ends.patient_no, goes_on.patient_no, told, reason=REASON)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=_undo_of(clinic, steps, goes_on.patient_no, ends.patient_no))


def _undo_of(clinic: Clinic, steps: Steps, goes_on: str, ends: str) -> Callable[[], Changes]:
    """Both records as they were, and what changed hands back; ``Conflict`` when somebody changed one of them since."""
    return partial(_undo, clinic, steps, goes_on, ends)


@retried
def _undo(clinic: Clinic, steps: Steps, goes_on: str, ends: str) -> Changes:
    with clinic.writing(Right.MERGE) as writer:
        steps.take_back(writer)
        writer.log("merge", Patient.KIND, ends, goes_on, {"from": ends, "to": goes_on, "undone": True}, reason=UNDONE)
        return writer.changes


def goes_on_as(clinic: Clinic, patient_no: str) -> str:
    """The number under which a patient is found now: the number itself, or where its record was merged into."""
    with clinic.reading(Right.READ_IDENTITY) as reader:
        return merged_store.goes_on_as(reader, patient_no)


def _look(reader: Reader, goes_on_no: str, ends_no: str) -> ToMerge:
    if goes_on_no == ends_no:
        raise Refused([DomainError("other_no", BOTH_THE_SAME)])
    both = []
    for number in (goes_on_no, ends_no):
        patient = reader.get(Patient, number)
        if patient is None:
            raise Missing(Patient, number)
        if patient.merged_into is not None:
            raise Refused([DomainError("other_no", GONE_ON)])
        if patient.is_retracted:
            raise Refused([DomainError("other_no", TAKEN_BACK)])
        both.append(patient)
    owned = [
        record
        for patient in both
        for model in _OWNED
        for record in reader.all(model, with_retracted=True, patient_no=patient.patient_no)
    ]
    counts = merged_store.counts(reader, ends_no)
    own = merged_store.counts(reader, goes_on_no)
    shown = seen.versions([*both, *owned])
    shown |= {
        f"count {number} {kind}": count
        for number, of in ((ends_no, counts), (goes_on_no, own))
        for kind, count in of.items()
    }
    return ToMerge(both[0], both[1], counts, own, shown)


def _differs(now: ToMerge, shown: ToMerge, patient: Patient) -> bool:
    """Whether what changed is of that patient."""
    mark = f"{Patient.KIND} {patient.patient_no}"
    ours = {
        name for name in {*now.seen, *shown.seen} if name == mark or name.startswith(f"count {patient.patient_no} ")
    }
    return any(now.seen.get(name) != shown.seen.get(name) for name in ours)
