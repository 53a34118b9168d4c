"""How many sessions count on a date, and how long ago the last one was: calendar arithmetic of coverage rules."""

import calendar
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from tpi_tracker.domain.codes import CoverageRegion
from tpi_tracker.domain.coverage_facts import NeedleSession, Place, place_words
from tpi_tracker.domain.coverage_point import Asked, Point, gap
from tpi_tracker.domain.coverage_preset import CountUnit, Preset, Scope
from tpi_tracker.domain.sentence import Sentence


def months_before(day: date, months: int) -> date:
    """The same day so many calendar months back, else the last of that month: 29 Feb 2028 less 12 is 28 Feb 2027."""
    return months_after(day, -months)


@lru_cache(maxsize=4_000)
def months_after(day: date, months: int) -> date:
    """The same day so many calendar months on, else the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


WHERE = {scope: Sentence(f"coverage.where.{scope.value}") for scope in (Scope.PATIENT, Scope.BODY_REGION)}


class Counted(NamedTuple):
    """What lies in the window on the date of the repeat. ``units`` are what the policy counts, ``dates`` the days."""

    dates: tuple[date, ...]
    units: int
    repeat_adds: int


def count(asked: Asked, preset: Preset) -> Counted | None:
    """The sessions that count on the date of the repeat; None where window or region are not known."""
    if preset.window_months is None:
        return None
    since = months_before(asked.on, preset.window_months)
    inside = asked.since(since)
    if preset.count_scope is not Scope.BODY_REGION:
        return _counted(asked, preset, inside)
    if not asked.own:
        return None
    regions: frozenset[CoverageRegion] = frozenset().union(*(session.regions for session in asked.own))
    if len(regions) < 2:
        return _counted(asked, preset, _in_region(asked, inside, next(iter(regions), None)))
    return max((_counted(asked, preset, _in_region(asked, inside, region)) for region in sorted(regions)), key=_most)


def _in_region(asked: Asked, sessions: Iterable[NeedleSession], region: CoverageRegion | None) -> list[NeedleSession]:
    """The sessions in a region; one whose muscles are not recorded counts where its problem is treated."""
    return [
        session
        for session in sessions
        if region in session.regions or (not session.regions and session.problem_id == asked.facts.problem_id)
    ]


def _most(counted: Counted) -> tuple[int, int]:
    return counted.units, len(counted.dates)


def _counted(asked: Asked, preset: Preset, sessions: Sequence[NeedleSession]) -> Counted:
    if preset.count_unit is not CountUnit.INJECTION:
        dates = {session.on for session in sessions}
        return Counted(tuple(sorted(dates)), len(dates), 0 if asked.on in dates else 1)
    days: dict[date, set[Place]] = {}
    for session in sessions:
        days.setdefault(session.on, set()).update(session.places)
    today = days.get(asked.on)
    units = sum(max(1, len(places)) for places in days.values())
    again = set(asked.last.places) if asked.last is not None else set()
    adds = max(1, len(again)) if today is None else len(again - today)
    return Counted(tuple(sorted(days)), units, adds)


def count_points(asked: Asked, preset: Preset, counted: Counted | None) -> list[Point]:
    """Whether the repeat is still within the number a policy counts."""
    most, months = preset.max_count, preset.window_months
    if most is None or months is None or counted is None:
        return []
    kind = "injections" if preset.count_unit is CountUnit.INJECTION else "sessions"
    where = Scope.BODY_REGION if preset.count_scope is Scope.BODY_REGION else Scope.PATIENT
    told = {"counted": counted.units, "most": most, "count": months, "where": WHERE[where]}
    if counted.units + counted.repeat_adds <= most:
        return [asked.met(f"max_{kind}", **told)]
    if kind == "injections":
        return [gap("max_injections", **told, adds=counted.repeat_adds)]
    return [gap("max_sessions", **told, free=_leaves(counted.dates[-most], months))]


def _leaves(day: date, months: int) -> date:
    """The first date on whose window a session of that day no longer counts."""
    free = months_after(day, months)
    return free if months_before(free, months) >= day else free + timedelta(days=1)


def interval_points(asked: Asked, last: NeedleSession, preset: Preset) -> list[Point]:
    """Whether enough time has passed since the injections before, where the policy counts it."""
    if preset.min_interval_days is None and preset.min_interval_months is None:
        return []
    match preset.min_interval_scope:
        case Scope.LOCATION:
            return _interval_of_places(asked, last, preset)
        case Scope.BODY_REGION:
            near = [s.on for s in asked.injections if s is last or not s.regions.isdisjoint(last.regions)]
            return [_interval("interval_same_region", max(near), asked, preset)]
        case _:
            return [_interval("interval_short", max(asked.days), asked, preset)]


def _interval_of_places(asked: Asked, last: NeedleSession, preset: Preset) -> list[Point]:
    """By muscle and side. Where those of the last injections are not recorded, their date decides, if it can."""
    if not last.places:
        by_date = _interval("interval_same_location", last.on, asked, preset)
        return [by_date] if by_date.is_met else []
    on = {place: max([s.on for s in asked.injections if place in s.places]) for place in last.places}
    latest = max(on.values())
    point = _interval("interval_same_location", latest, asked, preset)
    if point.is_met:
        return [point]
    days, months = preset.min_interval_days, preset.min_interval_months
    close = {place for place, day in on.items() if _earliest(day, days, months) > asked.on}
    words = place_words(site for site in last.sites if close & set(site.places))
    return [gap(point.code, **point.words.values, places=words)]


def _interval(code: str, latest: date, asked: Asked, preset: Preset) -> Point:
    days, months = preset.min_interval_days, preset.min_interval_months
    passed, free, wanted = (asked.on - latest).days, _earliest(latest, days, months), _wanted(days, months)
    if asked.on >= free:
        return asked.met(code, count=passed, wanted=wanted)
    return gap(code, count=passed, wanted=wanted, free=free)


@cache
def _wanted(days: int | None, months: int | None) -> Sentence:
    key, count = ("days", days) if days is not None else ("months", months)
    return Sentence(f"coverage.interval.{key}", {"count": count})


def _earliest(day: date, days: int | None, months: int | None) -> date:
    return day + _span(days) if days is not None else months_after(day, months or 0)


@cache
def _span(days: int) -> timedelta:
    return timedelta(days=days)
