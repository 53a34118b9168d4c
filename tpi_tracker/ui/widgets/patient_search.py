"""The questions that the fields for finding a patient put to the clinic, as something a lane can call."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.patients import SearchResult


def is_month_first() -> bool:
    """Whether the user's country writes the month before the day in a date of figures: the United States alone."""
    return QLocale().name() == "en_US"


def several_words(result: "SearchResult", limit: int) -> str:
    """``3 people match · Up and Down choose, Enter opens``: none of them is opened unasked. ``limit`` is how many were
    asked for: there may be more than that."""
    if result.best >= limit:
        said = QCoreApplication.translate(
            "patient_search", "At least {count} people match · Up and Down choose, Enter opens"
        )
    else:
        said = QCoreApplication.translate(
            "patient_search", "{count} people match · Up and Down choose, Enter opens", None, result.best
        )
    return said.format(count=result.best)


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
