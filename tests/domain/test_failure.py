"""When a treatment has failed, and since when (clinical rules, section 3)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tpi_tracker.domain.codes import FindingKind
from tpi_tracker.domain.facts import Facts, Visit, in_order
from tpi_tracker.domain.failure import Failure, FailureRules, failure_of, held_before
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.services.catalogue import rules

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
RULES = FailureRules(rules().response, rules().failure, ZoneInfo("UTC"))
LATE = 400.0

Points = list[tuple[float, float]]


def at(day: float) -> datetime:
    return START + timedelta(days=day)


def facts(sessions: list[float], points: Points) -> Facts:
    readings = [Reading(f"r{i}", at(day), "nrs", "now", float(v), None, i) for i, (day, v) in enumerate(points)]
    visits = in_order(Visit(f"S{i}", at(day)) for i, day in enumerate(sessions))
    return Facts(visits, tuple(readings))


def failure(told: Facts, as_of: float = LATE, limits: FailureRules = RULES) -> Failure | None:
    return failure_of(told, judge_problem(told, limits.response, at(as_of), limits.zone), limits, at(as_of))


def kind(sessions: list[float], points: Points, as_of: float = LATE, limits: FailureRules = RULES) -> str | None:
    found = failure(facts(sessions, points), as_of, limits)
    return found.kind.value if found else None


SHORT = [(0, 8), (7, 3), (28, 7)]
"""One session whose relief did not last."""


def later(points: Points, days: float) -> Points:
    return [(day + days, value) for day, value in points]


@pytest.mark.parametrize(
    ("sessions", "points", "as_of", "expected"),
    [
        ([0], [(0, 8), (14, 7)], LATE, "no_relief"),
        ([0], [(0, 8), (14, 7)], 14, "no_relief"),
        ([0], [(0, 8), (13.4, 7)], LATE, None),
        ([0], [(0, 8), (13.5, 7)], LATE, "no_relief"),
        ([0], [(0, 8), (0.05, 2), (14, 7)], LATE, "no_relief"),
        ([0], [(0, 6), (14, 8)], LATE, "no_relief"),
        ([0], [(0, 6), (7, 4), (14, 8)], LATE, None),
        ([0], [(0, 8), (14, 5)], LATE, None),
        ([0], SHORT, LATE, None),
        ([0, 60], [*SHORT, *later(SHORT, 60)], LATE, "short_lived"),
        ([0, 60], [*SHORT, (60, 8), (67, 3)], LATE, None),
        ([0, 60], [*SHORT, (60, 8), (74, 5)], 101.4, None),
        ([0, 60], [*SHORT, (60, 8), (74, 5)], 101.5, "short_lived"),
        ([0, 60], [(0, 8), (14, 7), *later(SHORT, 60)], LATE, "short_lived"),
        ([0, 60], [*SHORT, (60, 8), (74, 7)], LATE, "no_relief"),
        ([0, 60], [*SHORT, (60, 6), (67, 4), (74, 8)], LATE, "short_lived"),
        ([0, 60], [(0, 8), (7, 3), (45, 3), *later(SHORT, 60)], LATE, None),
        ([0, 60], [(0, 8), *later(SHORT, 60)], LATE, None),
        ([0, 60], [*SHORT, (60, 8)], LATE, None),
        ([0, 30, 60], [*SHORT, *later(SHORT, 30), (60, 8)], LATE, None),
    ],
)
def test_criteria(sessions: list[float], points: Points, as_of: float, expected: str | None) -> None:
    assert kind(sessions, points, as_of) == expected


def test_number_of_sessions_is_configurable() -> None:
    two = replace(RULES, failure=replace(RULES.failure, no_relief_sessions=2))
    one = replace(RULES, failure=replace(RULES.failure, short_lived_sessions=1))
    flat = [(0, 8), (14, 7)]
    assert kind([0], flat, limits=two) is None
    assert kind([0, 60], [*flat, *later(flat, 60)], limits=two) == "no_relief"
    assert kind([0], SHORT, limits=one) == "short_lived"


@pytest.mark.parametrize(
    ("sessions", "points", "since"),
    [
        ([0], [(0, 8), (14, 7), (28, 7)], 14),
        ([0], [(0, 8), (10, 7), (20, 7)], 20),
        ([0], [(0, 8), (14, 7), (21, 5), (28, 8)], None),
        ([0, 60], [*SHORT, *later(SHORT, 60)], 88),
        ([0, 60], [*SHORT, (60, 8), (74, 5)], 101.5),
        ([0, 60], [*SHORT, (60, 8), (74, 5), (110, 5)], 101.5),
        ([0, 60], [*SHORT, (60, 8), (74, 3), (80, 7), (90, 3), (95, 7)], 95),
        ([0, 60], [*SHORT, (60, 8), (74, 5), (110, 2), (120, 5)], 120),
        ([0, 60], [*SHORT, (60, 8), (110, 5)], 110),
    ],
)
def test_since_is_when_the_criteria_began_to_hold_for_good(
    sessions: list[float], points: Points, since: float | None
) -> None:
    found = failure(facts(sessions, points))
    assert (found.since if found else None) == (None if since is None else at(since))


def test_since_does_not_move_with_the_instant_of_asking() -> None:
    told = facts([0, 60], [*SHORT, (60, 8), (74, 5)])
    assert {failure(told, day).since for day in (101.5, 101.6, 130, LATE)} == {at(101.5)}


def test_evidence_names_sessions_scores_and_reason() -> None:
    found = failure(facts([0, 60], [*SHORT, *later(SHORT, 60)]))
    assert found is not None
    assert found.kind is FindingKind.SHORT_LIVED
    assert found.session_ids == ("S0", "S1")
    assert found.score_keys == ("r0", "r1", "r2", "r3", "r4", "r5")
    assert found.reason.key == "failure.reason.short_lived"
    assert [course.values["count"] for course in found.reason.values["courses"]] == [7, 7]


def test_hash_follows_evidence_and_not_keys_or_time_of_asking() -> None:
    points: Points = [(0, 8), (0.05, 6), (14, 7)]
    base = failure(facts([0], points))
    assert base is not None

    def hash_of(points: Points, as_of: float = LATE) -> str:
        found = failure(facts([0], points), as_of)
        assert found is not None
        return found.evidence_hash

    assert hash_of(points[::-1]) == hash_of(points, 20) == base.evidence_hash
    changed = [[(0, 9), *points[1:]], [points[0], (0.05, 5), points[2]], [*points[:2], (14, 6)], [*points, (21, 7)]]
    assert len({hash_of(told) for told in [points, *changed]}) == 5
    assert hash_of([*points, (3, 9)]) == base.evidence_hash


def test_held_before_tells_a_newer_record_from_a_correction() -> None:
    points: Points = [(0, 8), (14, 7), (21, 7)]
    found = failure(facts([0], points), 30)
    assert found is not None

    def held(sessions: list[float], told: Points) -> bool:
        return held_before(facts(sessions, told), found.kind, found.sessions, found.evidence_hash, RULES, at(LATE))

    assert held([0], [*points, (28, 2)])
    assert held([0, 28], points)
    assert not held([0], [(0, 8), (14, 7), (21, 2)])
    assert not held([0], [(0, 8), (14, 7)])
    assert not held([0], [(0, 9), (14, 7), (21, 7)])
    assert not held([], points)


def test_two_sessions_at_one_instant_are_both_the_latest() -> None:
    told = facts([0, 0], [(0, 8), (7, 3), (28, 7)])
    found = failure(told)
    assert found is not None
    assert (found.kind, found.since, found.session_ids) == (FindingKind.SHORT_LIVED, at(28), ("S0", "S1"))
