"""The calls of a day as values: whom to ask, by which number, about what; before words, paper and calendar."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tpi_tracker.domain.trends import ChartSite


@dataclass(frozen=True, slots=True)
class CallLine:
    """One follow-up that waits for a call. ``group`` is ``overdue``, ``today`` or ``week``, as Today has them.

    ``sites`` and ``problem`` are empty for who may see identity and follow-up dates alone. ``baseline`` is the value
    before the session; ``last_attempt`` the day and the result of the last call that brought no score.
    """

    follow_up: str
    group: str
    due_on: date
    days_late: int
    patient_no: str
    shown_name: str
    birth_date: date
    age: int
    phone: str | None
    problem: str
    sites: tuple[ChartSite, ...]
    session_number: int | None
    session_on: date | None
    offset: str
    baseline: float | None
    attempts: int
    last_attempt: tuple[date, str] | None
    is_safety: bool


@dataclass(frozen=True, slots=True)
class CallSheet:
    """The calls that wait on ``day``, in the order of Today. ``head`` is the audit's end when they were read."""

    clinic_name: str
    author: str
    is_demo: bool
    day: date
    zone: ZoneInfo
    printed_at: datetime
    lines: tuple[CallLine, ...]
    head: str = ""

    def of_group(self, group: str) -> tuple[CallLine, ...]:
        """The lines of one group."""
        return tuple(line for line in self.lines if line.group == group)
