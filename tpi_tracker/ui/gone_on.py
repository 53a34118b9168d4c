"""A place of a patient whose record was merged is the place of the one that goes on."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import merging, rights
from tpi_tracker.ui.places import EditPatientPlace, PatientPlace, Place

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


def gone_on(clinic: "Clinic", place: Place) -> Place:
    """``place``, under the number that its patient has now. What was typed about who a merged patient is stays a draft:
    it was of the record that ended, and the one that goes on is opened in its stead."""
    number = getattr(place, "patient_no", None)
    if number is None or not rights.allows(clinic, Right.READ_IDENTITY):
        return place
    now = merging.goes_on_as(clinic, number)
    if now == number:
        return place
    if isinstance(place, EditPatientPlace):
        return PatientPlace(now)
    moved: Any = place
    moved = replace(moved, patient_no=now)
    return moved if isinstance(moved, Place) else place
