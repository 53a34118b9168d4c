"""How many sessions in a row make a failure (clinical rules, section 3): the counts are thresholds of the rule."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tpi_tracker.domain.facts import Facts, Visit
from tpi_tracker.domain.failure import Failure, FailureRules, failure_of
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.services.catalogue import rules

START = datetime(2024, 1, 8, 9, tzinfo=UTC)
APART = 100
COURSES = {
    "nothing": ((0, 8), (14, 8), (60, 7)),
    "short": ((0, 8), (14, 2), (60, 7)),
    "partial": ((0, 8), (14, 5), (60, 5)),
    "lasting": ((0, 8), (14, 2), (60, 2)),
    "too early": ((0, 8), (8, 8)),
    "lost": ((0, 8),),
    "no baseline": ((14, 8),),
}


def failure(courses: str, no_relief: int, short_lived: int, *, days: float = 99) -> Failure | None:
    """The failure after these courses of one session each, oldest first, some days after the last."""
    named = courses.split(", ")
    visits, readings = [], []
    for place, course in enumerate(named):
        at = START + timedelta(days=APART * place)
        visits.append(Visit(f"S{place + 1}", at))
        for day, value in COURSES[course]:
            key = f"{place}-{day}"
            readings.append(Reading(key, at + timedelta(days=day), "nrs", "now", float(value), None, len(readings)))
    rule = replace(rules().failure, no_relief_sessions=no_relief, short_lived_sessions=short_lived)
    limits = FailureRules(rules().response, rule, ZoneInfo("UTC"))
    facts = Facts(tuple(visits), tuple(readings))
    as_of = visits[-1].at + timedelta(days=days)
    return failure_of(facts, judge_problem(facts, limits.response, as_of, limits.zone), limits, as_of)


@pytest.mark.parametrize(
    ("courses", "needed"),
    [
        ("nothing", 1),
        ("nothing, nothing", 2),
        ("nothing, nothing, nothing", 3),
        ("lasting, nothing", 1),
        ("short, nothing", 1),
        ("nothing, lasting, nothing", 1),
        ("lasting, nothing, nothing", 2),
        ("nothing, lost", 0),
        ("nothing, too early", 0),
        ("nothing, no baseline", 0),
        ("nothing, short", 0),
        ("nothing, lasting", 0),
    ],
)
def test_no_relief_holds_for_as_many_as_the_last_sessions_in_a_row(courses: str, needed: int) -> None:
    """``needed``: the highest count for which it holds; a session that tells nothing ends the row."""
    for count in (1, 2, 3):
        found = failure(courses, count, short_lived=9)
        assert (found.kind.value if found else None) == ("no_relief" if count <= needed else None), count
        if found is not None:
            last = len(courses.split(", "))
            assert found.session_ids == tuple(f"S{number}" for number in range(last - count + 1, last + 1))


@pytest.mark.parametrize(
    ("courses", "needed"),
    [
        ("short", 1),
        ("short, short", 2),
        ("short, short, short", 3),
        ("nothing, short", 2),
        ("nothing, nothing, short", 3),
        ("short, nothing, partial", 3),
        ("partial", 1),
        ("lasting, short", 1),
        ("short, lasting, short", 1),
        ("lost, short", 1),
        ("no baseline, short, short", 2),
        ("short, nothing", 0),
        ("short, lasting", 0),
        ("short, lost", 0),
        ("short, short, too early", 0),
    ],
)
def test_short_lived_holds_when_the_latest_fails_short_and_the_others_do_or_bring_nothing(
    courses: str, needed: int
) -> None:
    for count in (1, 2, 3):
        found = failure(courses, no_relief=9, short_lived=count)
        assert (found.kind.value if found else None) == ("short_lived" if count <= needed else None), count
        assert found is None or len(found.session_ids) == count


@pytest.mark.parametrize(
    ("courses", "counts", "kind", "sessions"),
    [
        ("short, nothing", (1, 2), "no_relief", ("S2",)),
        ("nothing, nothing", (2, 1), "no_relief", ("S1", "S2")),
        ("nothing, nothing", (3, 1), None, ()),
        ("nothing, short", (1, 2), "short_lived", ("S1", "S2")),
        ("nothing, short", (1, 3), None, ()),
        ("short", (1, 2), None, ()),
    ],
)
def test_the_counts_stand_side_by_side_and_no_relief_comes_first(
    courses: str, counts: tuple[int, int], kind: str | None, sessions: tuple[str, ...]
) -> None:
    found = failure(courses, *counts)
    assert (found.kind.value if found else None, found.session_ids if found else ()) == (kind, sessions)


@pytest.mark.parametrize(("days", "kind"), [(20, None), (41.4, None), (41.5, "short_lived"), (90, "short_lived")])
def test_a_partial_session_counts_once_it_is_final(days: float, kind: str | None) -> None:
    found = failure("short, partial", 1, 2, days=days)
    assert (found.kind.value if found else None) == kind


def test_the_shipped_counts_are_one_and_two() -> None:
    assert (rules().failure.no_relief_sessions, rules().failure.short_lived_sessions) == (1, 2)
