"""What is listed with a higher risk of failure (clinical rules, section 3). No score: none is validated."""

from datetime import date
from typing import NamedTuple, Protocol

from tpi_tracker.domain.codes import Pattern
from tpi_tracker.domain.rules import FailureRule
from tpi_tracker.domain.sentence import Sentence


class RiskFactor(NamedTuple):
    """One factor that is present, by key, in the words it is listed with."""

    key: str
    label: Sentence


class Risks(Protocol):
    """Of a problem: what is asked about its risks."""

    @property
    def onset_date(self) -> date | None: ...
    @property
    def pattern(self) -> Pattern | None: ...
    @property
    def off_work_due_to_pain(self) -> bool | None: ...
    @property
    def social_activity_reduced(self) -> bool | None: ...
    @property
    def analgesics_no_relief(self) -> bool | None: ...
    @property
    def widespread_pain(self) -> bool | None: ...


def risk_factors(problem: Risks, latest_session_on: date | None, rule: FailureRule) -> tuple[RiskFactor, ...]:
    """The factors recorded as present. Not asked is not absent, and is not listed.

    ``latest_session_on``: the clinic's date of the latest session; without one the duration counts for nothing.
    """
    months = None
    if problem.onset_date is not None and latest_session_on is not None:
        months = months_between(problem.onset_date, latest_session_on)
    is_long = months is not None and months >= rule.long_duration_months
    present = {
        "constant_pain": problem.pattern is Pattern.CONSTANT,
        "long_duration": is_long,
        "off_work": problem.off_work_due_to_pain,
        "social_activity_reduced": problem.social_activity_reduced,
        "analgesics_no_relief": problem.analgesics_no_relief,
        "widespread_pain": problem.widespread_pain,
    }
    values = {"count": months} if is_long else {}
    return tuple(
        RiskFactor(key, Sentence(f"risk.{key}", values if key == "long_duration" else {}))
        for key, is_present in present.items()
        if is_present
    )


def months_between(earlier: date, later: date) -> int:
    """Completed calendar months; negative dates of onset after the session count as none."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return max(0, months - (later.day < earlier.day))
