"""What is listed with a higher risk of failure (clinical rules, section 3). No score: none is validated."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple, Protocol

from tpi_tracker.domain.codes import Pattern
from tpi_tracker.domain.rules import FailureRule, RiskFactorSource
from tpi_tracker.domain.sentence import Sentence

Filled = Mapping[str, Mapping[str, float]]
"""The value of each answered item, by questionnaire."""

NOTHING_FILLED: Filled = {}


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


def risk_factors(
    problem: Risks,
    latest_session_on: date | None,
    rule: FailureRule,
    *,
    filled: Filled = NOTHING_FILLED,
    sources: Iterable[RiskFactorSource] = (),
) -> tuple[RiskFactor, ...]:
    """The factors recorded as present. Not asked is not absent, and is not listed.

    ``latest_session_on``: the clinic's date of the latest session; without one the duration counts for nothing.
    ``filled``: the latest filling of each questionnaire, of which ``sources`` name the items and their limits.
    """
    months = None
    if problem.onset_date is not None and latest_session_on is not None:
        months = months_between(problem.onset_date, latest_session_on)
    is_long = months is not None and months >= rule.long_duration_months
    found = (
        {source.key: value for source in sources if (value := _reached(source, filled)) is not None} if filled else {}
    )
    present = {
        "constant_pain": problem.pattern is Pattern.CONSTANT,
        "long_duration": is_long,
        "off_work": problem.off_work_due_to_pain,
        "social_activity_reduced": problem.social_activity_reduced,
        "high_daily_impact": "high_daily_impact" in found,
        "analgesics_no_relief": problem.analgesics_no_relief,
        "anxiety": "anxiety" in found,
        "widespread_pain": problem.widespread_pain,
    }
    values = {"long_duration": {"count": months}} | {key: {"value": value} for key, value in found.items()}
    return tuple(
        RiskFactor(key, Sentence(f"risk.{key}", values.get(key, {})))
        for key, is_present in present.items()
        if is_present
    )


def _reached(source: RiskFactorSource, filled: Filled) -> float | None:
    """The mean or the sum of a factor's items, where it reaches the limit; unknown while one of them is missing."""
    given = filled.get(source.instrument or "", {})
    values = [given[item] for item in source.items if item in given]
    if not values or len(values) < len(source.items):
        return None
    total = sum(values)
    if source.mean_at_least is not None:
        mean = total / len(values)
        return mean if mean >= source.mean_at_least else None
    return total if source.sum_at_least is not None and total >= source.sum_at_least else None


def months_between(earlier: date, later: date) -> int:
    """Completed calendar months; negative dates of onset after the session count as none."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return max(0, months - (later.day < earlier.day))
