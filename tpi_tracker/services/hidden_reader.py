"""One patient's records hidden while they are read: what makes a paper of them holds no name, so it can print none.

What hides an export's records hides these (``exchange.hiding``). Keys stay, which no paper prints.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, TypeVar, cast

from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.user import User
from tpi_tracker.exchange.hiding import OLDEST, Hiding
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.store.database import Reader
from tpi_tracker.store.past_doses import Injected, injected

R = TypeVar("R", bound=Record)

MADE_ON = datetime(2000, 1, 1, tzinfo=UTC)
"""When a file about nobody says it was made: the true moment would tell how far its dates are moved."""

_KEYS = ("problem_id", "session_id", "workup_id", "row_id")
"""No paper prints them, and a finding is recognised by them."""


class HiddenReader:
    """Reads one patient's records as nobody's; there is no other way to the clinic through it."""

    def __init__(self, reader: Reader, patient_no: str, code: str, hiding: Hiding, today: date) -> None:
        self._reader, self._patient_no, self._code, self._hiding, self._today = reader, patient_no, code, hiding, today
        self._hide = hiding.hidden()

    def get(self, model: type[R], key: str) -> R | None:
        """As ``Reader.get``; a patient by its code."""
        found = self._reader.get(model, self._patient_no if model is Patient and key == self._code else key)
        return None if found is None else self._hidden(found)

    def all(self, model: type[R], **where: Any) -> list[R]:
        """As ``Reader.all``, less what does not go out."""
        if model is User:
            return []
        if where.get("patient_no") == self._code:
            where |= {"patient_no": self._patient_no}
        return [hidden for record in self._reader.all(model, **where) if (hidden := self._hidden(record)) is not None]

    def injected(self, patient_no: str, first: datetime, last: datetime) -> list[Injected]:
        """As ``store.past_doses.injected``."""
        assert patient_no == self._code
        return [
            part._replace(performed_at=self._moved(part.performed_at), problem_title=phrase("report.hidden.problem"))
            for part in injected(self._reader, self._patient_no, first, last)
        ]

    def _moved(self, at: datetime) -> datetime:
        return moved(at, self._hiding, self._patient_no)

    def _hidden(self, record: R) -> R | None:
        hidden = self._hide(record)
        if hidden is None:
            return None
        said = {name: getattr(record, name) for name in _KEYS if name in type(record).model_fields}
        said |= {"patient_no": self._code} if "patient_no" in type(record).model_fields else {}
        said |= {"author": None} if "author" in type(record).model_fields else {}
        if isinstance(record, Patient):
            said |= {
                "family_name": phrase("report.hidden.patient"),
                "given_name": self._code,
                "birth_date": self._birth(record),
            }
        elif isinstance(record, Problem):
            said["title"] = phrase("report.hidden.problem")
        elif isinstance(record, Finding):
            said["dismissal_reason"] = None
        return cast(R, hidden.model_copy(update=said))

    def _birth(self, patient: Patient) -> date:
        """A first of January that gives the age on the moved day of the paper; all over 89 are 90."""
        today = self._hiding.day(self._patient_no, self._today)
        return date(today.year - min(patient.age_on(self._today), OLDEST + 1), 1, 1)


def moved(at: datetime, hiding: Hiding, patient_no: str) -> datetime:
    """An instant as the hidden records have it: the clinic's wall clock written as UTC, moved by the patient's days."""
    wall = at.astimezone(hiding.zone).replace(tzinfo=UTC)
    return datetime.combine(hiding.day(patient_no, wall.date()), wall.timetz())


def injections(reader: Reader) -> Callable[[str, datetime, datetime], list[Injected]]:
    """What reads the injections behind the sums of a day: hidden where everything is."""
    other: Any = reader
    return other.injected if isinstance(other, HiddenReader) else partial(injected, reader)


def is_hidden(reader: Reader) -> bool:
    """Whether what is read tells of nobody."""
    other: Any = reader
    return isinstance(other, HiddenReader)
