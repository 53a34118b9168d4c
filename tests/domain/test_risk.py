"""Risk factors are listed by key, and nothing is counted that was not recorded."""

from datetime import date
from typing import Any

import pytest

from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.risk import months_between, of_answers, risk_factors
from tpi_tracker.services.catalogue import rules
from tpi_tracker.services.questionnaires import instrument

RULE = rules().failure
SESSION = date(2026, 1, 12)


def keys(latest: date | None = SESSION, **fields: Any) -> list[str]:
    problem = Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck", **fields})
    return [factor.key for factor in risk_factors(problem, latest, RULE)]


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
        "high_daily_impact",
        "analgesics_no_relief",
        "anxiety",
        "widespread_pain",
    }


@pytest.mark.parametrize(
    ("key", "answers", "shown"),
    [
        ("peg", {"pain": "0", "enjoyment": "7", "activity": "7"}, {"high_daily_impact"}),
        ("peg", {"pain": "10", "enjoyment": "6", "activity": "7"}, set()),
        ("peg", {"enjoyment": "4", "activity": "10"}, {"high_daily_impact"}),
        ("peg", {"pain": "10", "enjoyment": "10"}, set()),
        ("phq4", {"nervous": "2", "worry": "1", "down": "0", "interest": "0"}, {"anxiety"}),
        ("phq4", {"nervous": "1", "worry": "1", "down": "3", "interest": "3"}, set()),
        ("phq4", {"nervous": "3"}, set()),
        ("phq4", {"nervous": "9", "worry": "3"}, set()),
    ],
)
def test_what_the_answers_of_peg_and_phq4_show(key: str, answers: dict[str, str], shown: set[str]) -> None:
    found = instrument(key)
    assert found is not None
    assert of_answers(found, answers) == shown


def test_the_factors_of_questionnaires_stand_in_the_order_of_the_rules() -> None:
    problem = Problem.checked(
        {"problem_id": "P", "patient_no": "1", "title": "Neck", "analgesics_no_relief": True, "pattern": "constant"}
    )
    found = risk_factors(problem, SESSION, RULE, {"anxiety", "high_daily_impact"})
    assert [factor.key for factor in found] == ["constant_pain", "high_daily_impact", "analgesics_no_relief", "anxiety"]
    assert {factor.key for factor in found} <= {source.key for source in rules().risk_factors}
