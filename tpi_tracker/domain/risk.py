"""What is listed with a higher risk of failure (clinical rules, section 3). No score: none is validated."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from tpi_tracker.domain.codes import Pattern
from tpi_tracker.domain.instruments import Given, interference, part_sums, wrong_answers
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.questionnaire import Instrument
from tpi_tracker.domain.rules import FailureRule
from tpi_tracker.domain.sentence import Sentence


class RiskFactor(NamedTuple):
    """One factor that is present, by key, in the words it is listed with."""

    key: str
    label: Sentence


def risk_factors(
    problem: Problem, latest_session_on: date | None, rule: FailureRule, answered: Collection[str] = ()
) -> tuple[RiskFactor, ...]:
    """The factors recorded as present. Not asked is not absent, and is not listed.

    ``latest_session_on``: the clinic's date of the latest session; without one the duration counts for nothing.
    ``answered``: the factors that the latest questionnaires show (``of_answers``).
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
        "high_daily_impact": "high_daily_impact" in answered,
        "analgesics_no_relief": problem.analgesics_no_relief,
        "anxiety": "anxiety" in answered,
        "widespread_pain": problem.widespread_pain,
    }
    values = {"count": months} if is_long else {}
    return tuple(
        RiskFactor(key, Sentence(f"risk.{key}", values if key == "long_duration" else {}))
        for key, is_present in present.items()
        if is_present
    )


def of_answers(instrument: Instrument, given: Given) -> frozenset[str]:
    """The factors that the answers of a PEG or a PHQ-4 show; a total without its answers shows none.

    PEG: the mean of the two interference items at or above its cut. PHQ-4: the anxiety half at or above its cut-off.
    """
    if wrong_answers(instrument, given):
        return frozenset()
    found = set()
    high, mean = instrument.cuts.get("high_daily_impact"), interference(instrument, given)
    if high is not None and mean is not None and mean >= high:
        found.add("high_daily_impact")
    sums = part_sums(instrument, given)
    found |= {
        part.key for part in instrument.parts if part.key == "anxiety" and sums.get("anxiety", 0) >= part.positive_from
    }
    return frozenset(found)


def months_between(earlier: date, later: date) -> int:
    """Completed calendar months; negative dates of onset after the session count as none."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return max(0, months - (later.day < earlier.day))
