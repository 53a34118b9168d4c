"""What is listed with a higher risk of failure (clinical rules, section 3). No score: none is validated."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from tpi_tracker.domain.codes import Pattern
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rules import FailureRule, RiskFactorSource
from tpi_tracker.domain.score import Answer
from tpi_tracker.domain.sentence import Sentence


class RiskFactor(NamedTuple):
    """One factor that is present, by key, in the words it is listed with."""

    key: str
    label: Sentence


def risk_factors(
    problem: Problem,
    latest_session_on: date | None,
    rule: FailureRule,
    *,
    answers: Iterable[Answer] = (),
    sources: Iterable[RiskFactorSource] = (),
) -> tuple[RiskFactor, ...]:
    """The factors recorded as present. Not asked is not absent, and is not listed.

    ``latest_session_on``: the clinic's date of the latest session; without one the duration counts for nothing.
    ``answers``: the items of instruments, of which ``sources`` name those that are read and their limits.
    """
    months = None
    if problem.onset_date is not None and latest_session_on is not None:
        months = months_between(problem.onset_date, latest_session_on)
    is_long = months is not None and months >= rule.long_duration_months
    told = [answer for answer in answers if not answer.is_retracted]
    found = {source.key: value for source in sources if (value := _reached(source, told)) is not None}
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


def _reached(source: RiskFactorSource, answers: Sequence[Answer]) -> float | None:
    """The mean or the sum of a factor's items in the instrument's last filling, where it reaches the limit.

    An item that is not a number there makes it unknown: nothing is carried over from an earlier filling.
    """
    if source.instrument is None:
        return None
    mine = [answer for answer in answers if answer.instrument == source.instrument]
    if not mine:
        return None
    last = max(answer.taken_at for answer in mine)
    given = {answer.item: answer.value for answer in mine if answer.taken_at == last}
    try:
        values = [float(given[item]) for item in source.items]
    except (KeyError, ValueError):
        return None
    if source.mean_at_least is not None:
        mean = sum(values) / len(values)
        return mean if mean >= source.mean_at_least else None
    total = sum(values)
    return total if source.sum_at_least is not None and total >= source.sum_at_least else None


def months_between(earlier: date, later: date) -> int:
    """Completed calendar months; negative dates of onset after the session count as none."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return max(0, months - (later.day < earlier.day))
