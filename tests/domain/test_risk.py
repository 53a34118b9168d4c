"""Risk factors are listed by key, and nothing is counted that was not recorded."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.risk import months_between, risk_factors
from tpi_tracker.domain.score import Answer
from tpi_tracker.render.wording import say
from tpi_tracker.services.answers import latest_values
from tpi_tracker.services.catalogue import rules

RULE = rules().failure
SESSION = date(2026, 1, 12)


def keys(latest: date | None = SESSION, answers: Sequence[Answer] = (), **fields: Any) -> list[str]:
    problem = Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck", **fields})
    filled = latest_values(answers, datetime(2027, 1, 1, tzinfo=UTC))
    found = risk_factors(problem, latest, RULE, filled=filled, sources=rules().risk_factors)
    return [factor.key for factor in found]


def filled(instrument: str, day: int = 1, **items: str) -> list[Answer]:
    at = datetime(2026, 1, day, tzinfo=UTC)
    values = {"problem_id": "P", "taken_at": at, "instrument": instrument}
    return [Answer.checked(values | {"item": item, "value": value}) for item, value in items.items()]


def test_nothing_recorded_is_nothing_listed() -> None:
    assert keys() == []
    assert keys(pattern="intermittent", off_work_due_to_pain=False, widespread_pain=False) == []


def test_all_that_is_recorded() -> None:
    told = ("off_work_due_to_pain", "social_activity_reduced", "analgesics_no_relief", "widespread_pain")
    assert keys(pattern="constant", onset_date="2024-05-01", **dict.fromkeys(told, True)) == [
        "constant_pain",
        "long_duration",
        "off_work",
        "social_activity_reduced",
        "analgesics_no_relief",
        "widespread_pain",
    ]


@pytest.mark.parametrize(
    ("onset", "is_long"), [("2025-01-12", True), ("2025-01-13", False), ("2026-02-01", False), ("2000-01-01", True)]
)
def test_long_duration_is_twelve_months_before_the_session(onset: str, is_long: bool) -> None:
    assert ("long_duration" in keys(onset_date=onset)) is is_long
    assert keys(None, onset_date=onset) == []


def test_months_between() -> None:
    assert months_between(date(2024, 2, 29), date(2025, 2, 28)) == 11
    assert months_between(date(2024, 2, 29), date(2025, 3, 1)) == 12


def test_every_factor_has_its_citation() -> None:
    assert {factor.key for factor in rules().risk_factors} == {
        "constant_pain",
        "long_duration",
        "off_work",
        "social_activity_reduced",
        "analgesics_no_relief",
        "high_daily_impact",
        "anxiety",
        "widespread_pain",
    }
    assert [factor.key for factor in rules().risk_factors if not (factor.source.strip() and factor.review)] == []


@pytest.mark.parametrize(
    ("enjoyment", "activity", "is_high"),
    [("7", "7", True), ("6", "8", True), ("6", "7", False), ("10", "3", False), ("7", "a lot", False)],
)
def test_high_daily_impact_is_the_mean_of_the_two_interference_items(
    enjoyment: str, activity: str, is_high: bool
) -> None:
    told = filled("peg", pain="10", enjoyment=enjoyment, activity=activity)
    assert ("high_daily_impact" in keys(answers=told)) is is_high


def test_an_unanswered_item_is_neither_zero_nor_carried_over_from_an_earlier_filling() -> None:
    full = filled("peg", 1, enjoyment="9", activity="9")
    assert keys(answers=filled("peg", enjoyment="10")) == []
    assert keys(answers=full) == ["high_daily_impact"]
    assert keys(answers=[*full, *filled("peg", 2, enjoyment="9")]) == []
    assert keys(answers=[*full, *filled("peg", 2, enjoyment="2", activity="3")]) == []


@pytest.mark.parametrize(("first", "second", "is_anxious"), [("1", "2", True), ("3", "0", True), ("1", "1", False)])
def test_anxiety_is_the_first_half_of_the_phq4(first: str, second: str, is_anxious: bool) -> None:
    told = filled("phq4", nervous=first, worry=second, down="3", interest="3")
    assert ("anxiety" in keys(answers=told)) is is_anxious


def test_a_factor_of_an_instrument_says_its_figure() -> None:
    problem = Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck"})
    told = filled("peg", enjoyment="7", activity="8") + filled("phq4", nervous="2", worry="2")
    values = latest_values(told, datetime(2027, 1, 1, tzinfo=UTC))
    found = risk_factors(problem, None, RULE, filled=values, sources=rules().risk_factors)
    said = [say(factor.label) for factor in found]
    assert said == ["high daily impact (PEG interference 7.5)", "anxiety (PHQ-4 half 4 of 6)"]
