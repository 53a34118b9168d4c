"""The calendar from 1970 to 2100 against references that share nothing with the program: the C library's own zones, and
day numbers reckoned by hand. Every change of a clock, every month's end, every 29 February."""

import calendar
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.coverage_count import months_after, months_before
from tpi_tracker.domain.instant import day_number, local_date, parse_instant
from tpi_tracker.domain.schedule import ListState, due_dates, list_state, weeks_after, windows
from tpi_tracker.services.catalogue import rules

SCHEDULE = rules().schedule
ZONES = (
    "Europe/Prague",
    "Europe/London",
    "Europe/Dublin",  # its winter is the exception, not its summer
    "Africa/Casablanca",  # goes back for Ramadan
    "America/New_York",
    "America/Los_Angeles",
    "America/Sao_Paulo",  # changed at midnight: days without a first hour
    "Australia/Lord_Howe",  # half an hour
    "Pacific/Apia",  # left out a day
    "Asia/Kathmandu",
    "UTC",
)
FIRST, LAST = date(1970, 1, 2), date(2100, 12, 30)

LIBRARY = """
import json, os, sys, time
out = []
for zone, seconds in json.load(sys.stdin).items():
    os.environ["TZ"] = zone
    time.tzset()
    out.append([list(time.localtime(second)[:5]) for second in seconds])
json.dump(out, sys.stdout)
"""


def by_hand(day: date) -> int:
    """The Julian day number. Fliegel and Van Flandern, Communications of the ACM 11, 657 (1968)."""
    a = (14 - day.month) // 12
    y, m = day.year + 4800 - a, day.month + 12 * a - 3
    return day.day + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045


def every_day() -> Iterator[date]:
    for number in range(FIRST.toordinal(), LAST.toordinal() + 1):
        yield date.fromordinal(number)


@cache
def changes(zone: str) -> tuple[int, ...]:
    """The seconds of 1970 to 2100 at which the zone's clocks change, to the second."""
    known, found = ZoneInfo(zone), []

    def offset(second: int) -> Any:
        return datetime.fromtimestamp(second, UTC).astimezone(known).utcoffset()

    step = 5 * 86_400
    for low, high in pairwise(range(86_400, 4_133_808_000, step)):
        if offset(low) != offset(high):
            while high - low > 1:
                middle = (low + high) // 2
                low, high = (middle, high) if offset(middle) == offset(low) else (low, middle)
            found.append(high)
    return tuple(found)


def test_the_local_date_is_the_c_librarys(lacking: Any) -> None:
    if not hasattr(time, "tzset") or not os.path.exists("/usr/share/zoneinfo/Europe/Prague"):
        lacking("the C library knows no zones here")
    asked = {
        zone: [
            *(
                change + beside
                for change in changes(zone)
                for beside in (-86_400, -3_600, -1, 0, 1, 1_800, 3_600, 86_400)
            ),
            *range(90_000, 4_133_000_000, 777_777),
        ]
        for zone in ZONES
    }
    done = subprocess.run([sys.executable, "-c", LIBRARY], input=json.dumps(asked), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    wrong, compared = [], 0
    for (zone, seconds), told in zip(asked.items(), json.loads(done.stdout), strict=True):
        known = ZoneInfo(zone)
        for second, (year, month, day, *_) in zip(seconds, told, strict=True):
            compared += 1
            if local_date(datetime.fromtimestamp(second, UTC), known) != date(year, month, day):
                wrong.append((zone, second))
    assert wrong == []
    assert compared > 60_000
    assert sum(len(changes(zone)) for zone in ZONES) > 1_500


def test_a_time_of_the_wall_is_kept_as_it_was_typed_and_in_a_gap_moved_by_the_gap() -> None:
    """An hour that comes twice is taken as the first of the two; one that never was, as if the clock had not moved."""
    wrong, gaps, repeats = [], 0, 0
    for zone in ZONES:
        known = ZoneInfo(zone)
        for change in changes(zone):
            if change > 4_102_444_800:
                continue
            before = datetime.fromtimestamp(change - 1, UTC).astimezone(known).utcoffset()
            after = datetime.fromtimestamp(change, UTC).astimezone(known).utcoffset()
            assert before is not None
            assert after is not None
            for minutes in (-61, -30, -1, 0, 1, 29, 31, 61):
                wall = datetime.fromtimestamp(change, UTC).replace(tzinfo=None) + max(before, after)
                wall += timedelta(minutes=minutes)
                meant = parse_instant(wall.isoformat(), known)
                first, second = wall - before, wall - after  # as UTC, by the clock before and after
                at = datetime.fromtimestamp(change, UTC).replace(tzinfo=None)
                is_gap = first >= at > second
                is_twice = first < at <= second
                gaps, repeats = gaps + is_gap, repeats + is_twice
                wanted = first if is_gap or is_twice or first < at else second
                if meant.astimezone(UTC).replace(tzinfo=None) != wanted:
                    wrong.append((zone, wall.isoformat()))
    assert wrong == []
    assert gaps > 500
    assert repeats > 500


def test_every_due_date_of_every_day_is_so_many_days_later() -> None:
    weeks = sorted(set(SCHEDULE.offsets_weeks))
    wrong = 0
    for day in every_day():
        number, found = by_hand(day), due_dates(day, SCHEDULE)
        wrong += [by_hand(due) for due in found] != [number + 7 * week for week in weeks]
        wrong += [weeks_after(day, due) for due in found] != weeks
    assert wrong == 0


def test_every_day_after_a_session_answers_at_most_one_follow_up_and_none_in_between_is_lost() -> None:
    wrong = 0
    leap_days = [date(year, 2, 29) for year in range(1972, 2100, 4)]
    ends = [
        date(year, month, calendar.monthrange(year, month)[1])
        for year in (1999, 2000, 2028, 2099)
        for month in range(1, 13)
    ]
    for day in (*leap_days, *ends):
        due = due_dates(day, SCHEDULE)
        found = windows(due, day, SCHEDULE)
        spans = [(by_hand(window.first), by_hand(window.last)) for window in found]
        wrong += any(later[0] != earlier[1] + 1 for earlier, later in pairwise(spans))
        wrong += any(not first <= by_hand(on) <= last for (first, last), on in zip(spans, due, strict=True))
        wrong += spans[0][0] != by_hand(day) + SCHEDULE.first_window_from_day
    assert wrong == 0


def test_a_follow_up_is_overdue_today_or_ahead_by_the_number_of_days() -> None:
    wrong = 0
    days = [day for day in every_day() if day.day in {1, 28, 29, 30, 31}]
    for today in days:
        for ahead in (-366, -31, -1, 0, 1, SCHEDULE.list_days_ahead, SCHEDULE.list_days_ahead + 1):
            due = date.fromordinal(today.toordinal() + ahead)
            found = list_state(FollowUpStatus.DUE, due, today, may_be_called=True, rule=SCHEDULE)
            apart = by_hand(due) - by_hand(today)
            wanted = ListState.OVERDUE if apart < 0 else ListState.TODAY if apart == 0 else ListState.WEEK
            wrong += found is not (wanted if apart <= SCHEDULE.list_days_ahead else None)
    assert wrong == 0


def test_months_on_and_back_end_where_a_calendar_on_the_wall_says() -> None:
    lengths = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

    def on_the_wall(day: date, months: int) -> tuple[int, int, int]:
        year, month = day.year, day.month
        for _ in range(abs(months)):
            month += 1 if months > 0 else -1
            if month in {0, 13}:
                year, month = (year + 1, 1) if month else (year - 1, 12)
        leap = month == 2 and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
        return year, month, min(day.day, lengths[month - 1] + leap)

    wrong = 0
    for day in every_day():
        if day.day < 27 and day.day != 1:
            continue
        for months in (1, 2, 3, 6, 12, 13):
            on, back = months_after(day, months), months_before(day, months)
            wrong += (on.year, on.month, on.day) != on_the_wall(day, months)
            wrong += (back.year, back.month, back.day) != on_the_wall(day, -months)
    assert wrong == 0


@given(st.integers(0, 4_000_000_000), st.integers(0, 400 * 86_400), st.sampled_from(ZONES), st.sampled_from(ZONES))
def test_elapsed_days_do_not_depend_on_clocks_or_zones(first: int, after: int, one: str, other: str) -> None:
    earlier = datetime.fromtimestamp(first, UTC).astimezone(ZoneInfo(one))
    later = datetime.fromtimestamp(first + after, UTC).astimezone(ZoneInfo(other))
    assert day_number(_kept(earlier), _kept(later)) == (after + 43_200) // 86_400


def _kept(instant: datetime) -> datetime:
    return parse_instant(instant.isoformat(), ZoneInfo("UTC"))


@pytest.mark.parametrize(
    ("performed", "due"),
    [
        (date(2028, 2, 22), date(2028, 2, 29)),
        (date(2027, 2, 22), date(2027, 3, 1)),
        (date(2100, 2, 22), date(2100, 3, 1)),  # no leap year
        (date(2000, 2, 22), date(2000, 2, 29)),  # one
        (date(2026, 12, 31), date(2027, 1, 7)),
        (date(2026, 3, 22), date(2026, 3, 29)),  # the night in between has 23 hours in Prague
        (date(2026, 10, 18), date(2026, 10, 25)),  # 25
    ],
)
def test_one_week_later_by_hand(performed: date, due: date) -> None:
    assert due_dates(performed, SCHEDULE, (1,)) == (due,)
