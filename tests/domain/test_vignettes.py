"""Thirteen written histories, judged by the pure rules straight from their files."""

import csv
import json
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tpi_tracker.domain.facts import facts_of
from tpi_tracker.domain.failure import FailureRules, failure_of
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services.catalogue import rules

FOLDER = Path(__file__).parents[1] / "data" / "vignettes"
ZONE = ZoneInfo("America/New_York")
RULES = FailureRules(rules().response, rules().failure, ZONE)
TOLD = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return [{key: value for key, value in row.items() if value} for row in csv.DictReader(file)]


def score(row: dict[str, str], number: int) -> Score:
    value = row.pop("value")
    given = {"not_given": value} if value in {"refused", "not_asked"} else {"value": value}
    return Score.checked({**row, **given, "row_id": str(number)})


SESSIONS = [Session.checked(row) for row in rows("sessions.csv")]
SCORES = [score(row, number) for number, row in enumerate(rows("scores.csv"))]


@pytest.mark.parametrize("expected", TOLD["expected"], ids=lambda told: str(told["problem_id"]))
def test_vignette(expected: dict[str, Any]) -> None:
    problem = expected["problem_id"]
    as_of = datetime.fromisoformat(TOLD["as_of"])
    facts = facts_of(
        [session for session in SESSIONS if session.problem_id == problem],
        [score for score in SCORES if score.problem_id == problem],
    )
    verdicts = judge_problem(facts, RULES.response, as_of, ZONE)
    assert {verdict.session_id for verdict in verdicts} == set(expected["sessions"])
    for verdict in verdicts:
        told = expected["sessions"][verdict.session_id]
        assert (verdict.verdict.value, verdict.final) == (told["verdict"], told["final"])
        assert (verdict.baseline.value if verdict.baseline else None) == told["baseline"]
        assert verdict.documented_relief_days == told["documented_relief_days"]
        for name in ("procedural_relief_pct", "best_relief_pct", "last_relief_pct"):
            found = getattr(verdict, name)
            assert (found is None) == (told[name] is None)
            assert found is None or found == pytest.approx(told[name], abs=0.05)
    failure = failure_of(facts, verdicts, RULES, as_of)
    assert (failure.kind.value if failure else None) == expected["flag"]
