"""Whoever looks at a patient is noted, whichever page or sheet shows the patient first."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tpi_tracker.log import LOGGER
from tpi_tracker.services import patients
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.navigation import Navigator
from tpi_tracker.ui.places import Place

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class LookedAt(QObject):
    """One entry from the moment a patient's page comes to the front until another place does, and one for each sheet
    that shows a patient over a page of none."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, navigator: Navigator) -> None:
        super().__init__(navigator)
        self._navigator = navigator
        self._clinic, self._jobs = clinic, jobs
        self._patient_no: str | None = None
        navigator.moved.connect(self.look)
        navigator.sheet_opened.connect(self.look_at_sheet)

    def look(self, place: Place) -> None:
        """A page came to the front."""
        patient_no = getattr(place, "patient_no", None)
        if patient_no is not None and patient_no != self._patient_no:
            self._note(patients.opened, patient_no)
        self._patient_no = patient_no

    def look_at_sheet(self, place: Place) -> None:
        """A sheet opened; one for a new patient names nobody."""
        patient_no = getattr(place, "patient_no", None)
        if patient_no is not None and patient_no != getattr(self._navigator.place(), "patient_no", None):
            self._note(patients.opened, patient_no)

    def found(self, patient_no: str, typed: str, results: int) -> None:
        """A search led to a patient."""
        self._note(patients.found, patient_no, typed, results)

    def _note(self, function: Callable[..., None], *what: object) -> None:
        self._jobs.run(self, function, self._clinic, *what, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        """What cannot be noted for the world's sake (a full disk) is still shown; the next save says what is wrong."""
        if calm(error) is None:
            raise error
        LOGGER.warning("a look at a patient was not noted: %s", getattr(error, "code", type(error).__name__))
