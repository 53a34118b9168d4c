"""The questions that the fields for finding a patient put to the clinic, as something a lane can call."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.patients import SearchResult


def is_month_first() -> bool:
    """Whether the user's country writes the month before the day in a date of figures: the United States alone."""
    return QLocale().name() == "en_US"


class Search:
    """Who fits what was typed."""

    def __init__(self, clinic: "Clinic", text: str, limit: int) -> None:
        self._clinic, self._text, self._limit = clinic, text, limit
        self._month_first = is_month_first()

    def __call__(self) -> "SearchResult":
        from tpi_tracker.services import patients

        return patients.search(self._clinic, self._text, limit=self._limit, month_first=self._month_first)


class Recents:
    """Whom the user looked at last."""

    def __init__(self, clinic: "Clinic", limit: int) -> None:
        self._clinic, self._limit = clinic, limit

    def __call__(self) -> "SearchResult":
        from tpi_tracker.services import patient_lists

        return patient_lists.recent(self._clinic, limit=self._limit)
