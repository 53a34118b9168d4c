"""When to ask, which score answers, where a follow-up is listed, what is missing (clinical rules, section 7)."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tpi_tracker.domain.codes import CallResult, FollowUpStatus
from tpi_tracker.domain.facts import Gap
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.gaps import gaps_of
from tpi_tracker.domain.schedule import (
    Completeness,
    ListState,
    cancelled_by_session,
    closed_by,
    completeness,
    due_dates,
    list_state,
    status_after,
    weeks_after,
    windows,
)
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services.catalogue import rules

RULE = rules().schedule
DAY0 = date(2026, 9, 7)
ZONE = ZoneInfo("Europe/Prague")


def day(number: int) -> date:
    return DAY0 + timedelta(days=number)


def follow_up(number: int, status: str = "due", session_id: str | None = "S1") -> FollowUp:
    told = {"problem_id": "P", "due_on": day(number), "session_id": session_id, "status": status}
    return FollowUp.checked({**told, "row_id": f"f{number}-{session_id}"})


def test_default_schedule() -> None:
    assert due_dates(DAY0, RULE) == tuple(day(number) for number in (7, 14, 28, 42, 84))
    assert due_dates(DAY0, RULE, [3, 1, 3]) == (day(7), day(21))
    assert due_dates(DAY0, RULE, []) == ()


def test_windows_meet_half_way() -> None:
    held = windows(due_dates(DAY0, RULE), DAY0, RULE)
    numbers = [((w.first - DAY0).days, (w.last - DAY0).days) for w in held]
    assert numbers == [(4, 10), (11, 20), (21, 34), (35, 62), (63, 112)]


@pytest.mark.parametrize(
    ("due", "performed", "expected"),
    [
        ([7], DAY0, [(4, 35)]),
        ([7], None, [(4, 35)]),
        ([2], DAY0, [(2, 30)]),
        ([7, 8], DAY0, [(4, 7), (8, 36)]),
        ([7, 7, 14], DAY0, [(4, 10), (4, 10), (11, 42)]),
        ([], DAY0, []),
    ],
)
def test_windows_of_own_dates(due: list[int], performed: date | None, expected: list[tuple[int, int]]) -> None:
    held = windows([day(number) for number in due], performed, RULE)
    assert [((w.first - DAY0).days, (w.last - DAY0).days) for w in held] == expected


@pytest.mark.parametrize(("scored", "closed"), [(3, []), (4, [7]), (10, [7]), (11, [14]), (42, [14]), (43, [])])
def test_a_score_closes_the_follow_up_of_its_window(scored: int, closed: list[int]) -> None:
    two = [follow_up(7, "unreachable"), follow_up(14)]
    held = windows([f.due_on for f in two], DAY0, RULE)
    found = closed_by(zip(two, held, strict=True), day(scored))
    assert [(f.due_on - DAY0).days for f in found] == closed


def test_what_is_closed_is_not_closed_again() -> None:
    done = [follow_up(7, "done"), follow_up(7, "cancelled"), follow_up(7, "declined")]
    held = windows([f.due_on for f in done], DAY0, RULE)
    assert closed_by(zip(done, held, strict=True), day(7)) == ()


def test_a_new_session_cancels_what_is_still_due() -> None:
    rows = [follow_up(7, "done"), follow_up(14), follow_up(28, "unreachable"), follow_up(35, session_id="S2")]
    assert cancelled_by_session(rows, "S2") == (rows[1], rows[2])


@pytest.mark.parametrize(
    ("results", "status"),
    [
        ([], "due"),
        (["no_answer", "no_answer"], "due"),
        (["no_answer", "no_answer", "no_answer"], "unreachable"),
        (["no_answer", "wrong_number", "no_answer"], "unreachable"),
        (["no_answer", "later", "no_answer"], "due"),
        (["no_answer", "no_answer", "no_answer", "scored"], "done"),
        (["declined"], "declined"),
        (["later"], "due"),
    ],
)
def test_status_after_attempts(results: list[str], status: str) -> None:
    assert status_after([CallResult(result) for result in results], RULE) == status


@pytest.mark.parametrize(
    ("status", "due", "expected"),
    [
        ("due", -1, ListState.OVERDUE),
        ("due", 0, ListState.TODAY),
        ("due", 1, ListState.WEEK),
        ("due", 7, ListState.WEEK),
        ("due", 8, None),
        ("unreachable", -9, ListState.UNREACHABLE),
        ("done", 0, None),
        ("declined", 0, None),
        ("cancelled", 0, None),
    ],
)
def test_list_state(status: str, due: int, expected: ListState | None) -> None:
    told = FollowUpStatus(status)
    assert list_state(told, day(due), DAY0, may_be_called=True, rule=RULE) is expected
    assert list_state(told, day(due), DAY0, may_be_called=False, rule=RULE) is None


def test_weeks_after() -> None:
    assert [weeks_after(DAY0, day(number)) for number in (7, 84, 8, 0)] == [1, 12, None, None]


def test_completeness_counts_what_has_come_due() -> None:
    rows = [
        follow_up(1, "done"),
        follow_up(2),
        follow_up(3, "cancelled"),
        follow_up(4, "declined"),
        follow_up(9, "done"),
    ]
    rows.append(follow_up(8))
    assert completeness(rows, day(5)) == Completeness(2, 4)
    assert Completeness(2, 4).pct == 50.0
    assert completeness([], DAY0).pct is None


def at(number: float) -> datetime:
    return datetime(2026, 9, 7, 9, 0, tzinfo=UTC) + timedelta(days=number)


def score(number: float, value: float | None = 3, not_given: str | None = None) -> Score:
    told = {"problem_id": "P", "taken_at": at(number), "scale": "nrs"}
    return Score.checked({**told, "not_given": not_given} if not_given else {**told, "value": value})


def gaps(scores: list[Score], rows: list[FollowUp], calls: list[Call], today: int = 100) -> list[Gap]:
    session = Session.checked({"session_id": "S1", "problem_id": "P", "performed_at": at(0)})
    found = gaps_of([session], scores, rows, calls, RULE, day(today), ZONE)
    return list(found.get("S1", ()))


def call(due: int, made: float, result: str) -> Call:
    return Call.checked({"problem_id": "P", "due_on": day(due), "called_at": at(made), "result": result})


def test_gaps_are_follow_ups_without_a_number() -> None:
    rows = [follow_up(7), follow_up(14), follow_up(28), follow_up(42, "cancelled"), follow_up(84, "declined")]
    calls = [call(14, 14, "later"), call(14, 16, "no_answer"), call(7, 7, "scored")]
    assert gaps([score(7), score(27, not_given="refused")], rows, calls) == [
        Gap(day(16), 2, "no_answer"),
        Gap(day(27), 4, "refused"),
        Gap(day(84), 12, "declined"),
    ]


def test_a_call_that_is_due_today_is_not_missing_yet() -> None:
    assert gaps([], [follow_up(7)], [], today=7) == []
    assert gaps([], [follow_up(7)], [], today=8) == [Gap(day(7), 1, "missed")]
    assert gaps([], [follow_up(7)], [call(7, 7, "no_answer")], today=7) == [Gap(day(7), 1, "no_answer")]


def test_a_refusal_without_a_follow_up_is_a_gap_of_its_own() -> None:
    assert gaps([score(14, not_given="not_asked")], [], []) == [Gap(day(14), None, "not_asked")]
