"""What a patient takes home after a session, as values: the session, and the days on which the clinic asks."""

from dataclasses import dataclass
from datetime import date, timedelta

from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.report import PatientReport, ReportSession

DIARY_DAYS = 43
"""The day of the session and the six weeks up to the horizon of the response rule (day 42)."""


@dataclass(frozen=True, slots=True)
class NextDay:
    """A day on which the clinic asks. ``days`` counts from the session; ``is_safety``: it asks for no score."""

    on: date
    days: int
    is_safety: bool


@dataclass(frozen=True, slots=True)
class PatientSheet:
    """One session of ``report`` for its patient. ``near_lung``: a muscle close to the pleura was treated;
    ``numbs``: a local anaesthetic was among what was given."""

    report: PatientReport
    session: ReportSession
    muscles: tuple[tuple[str, str], ...]
    """Side code and the whole name of each muscle, once each."""
    next_days: tuple[NextDay, ...]
    near_lung: bool
    numbs: bool
    phone: str = ""
    """The clinic's telephone number for patients; empty where it is not known, and a person writes it by hand."""

    @property
    def day(self) -> date:
        """The day of the session where the clinic is."""
        return local_date(self.session.session.performed_at, self.report.zone)

    def diary_days(self) -> tuple[date, ...]:
        """The days of the diary, that of the session first; where all of them are over, from today on."""
        is_over = self.report.today >= self.day + timedelta(days=DIARY_DAYS)
        first = self.report.today if is_over else self.day
        return tuple(first + timedelta(days=number) for number in range(DIARY_DAYS))
