"""Scores that were due or asked for after a session and are not there, for the reason of its verdict."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import CallResult, FollowUpStatus, NotGiven
from tpi_tracker.domain.facts import Gap
from tpi_tracker.domain.followup import Call, Dated, FollowUp, calls_for_scores, of_scores
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.rules import ScheduleRule
from tpi_tracker.domain.schedule import Window, weeks_after, windows
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.domain.session import Session


class Performed(Protocol):
    """Of a session: when it was."""

    @property
    def session_id(self) -> str: ...
    @property
    def performed_at(self) -> datetime: ...


class Asked(Protocol):
    """Of a score: its number, or why there is none."""

    @property
    def taken_at(self) -> datetime: ...
    @property
    def scale(self) -> str: ...
    @property
    def value(self) -> float | None: ...
    @property
    def not_given(self) -> NotGiven | None: ...


class Planned(Dated, Protocol):
    """Of a follow-up: when it is due, and what became of it."""

    @property
    def session_id(self) -> str | None: ...
    @property
    def status(self) -> FollowUpStatus: ...
    @property
    def asks_score(self) -> bool: ...


class Tried(Dated, Protocol):
    """Of a call: for which follow-up, and what came of it."""

    @property
    def called_at(self) -> datetime: ...
    @property
    def result(self) -> CallResult: ...


def gaps_of(
    sessions: Iterable[Session],
    scores: Iterable[Score],
    follow_ups: Iterable[FollowUp],
    calls: Iterable[Call],
    rule: ScheduleRule,
    today: date,
    zone: ZoneInfo,
) -> Mapping[str, tuple[Gap, ...]]:
    """The gaps of every session of one problem up to ``today``, by session id, in order of time.

    A gap is a follow-up that has come due without a number in its window, and a score that was refused or not asked
    outside every such window. Cancelled follow-ups and safety calls are no gaps. Retracted records are left out here.
    """
    return gaps_among(
        [session for session in sessions if not session.is_retracted],
        [score for score in scores if not score.is_retracted],
        [follow_up for follow_up in follow_ups if not follow_up.is_retracted],
        [call for call in calls if not call.is_retracted],
        rule,
        today,
        zone,
    )


def gaps_among(
    sessions: Iterable[Performed],
    scores: Iterable[Asked],
    follow_ups: Sequence[Planned],
    calls: Iterable[Tried],
    rule: ScheduleRule,
    today: date,
    zone: ZoneInfo,
) -> Mapping[str, tuple[Gap, ...]]:
    """As ``gaps_of``, of what counts."""
    asked = [score for score in scores if score.scale in PAIN_SCALES]
    planned = of_scores(follow_ups)
    if not planned and all(score.not_given is None for score in asked):
        return {}
    ordered = sorted(sessions, key=lambda s: (s.performed_at, s.session_id))
    attempts: dict[date, Tried] = {}
    for call in sorted(calls_for_scores(calls, follow_ups), key=lambda c: c.called_at):
        attempts[call.due_on] = call
    found: dict[str, tuple[Gap, ...]] = {}
    for place, session in enumerate(ordered):
        start = local_date(session.performed_at, zone)
        end = local_date(ordered[place + 1].performed_at, zone) if place + 1 < len(ordered) else None
        of_session = [f for f in planned if f.session_id == session.session_id]
        of_session.sort(key=lambda f: f.due_on)
        held = windows([f.due_on for f in of_session], start, rule)
        between = [
            (local_date(score.taken_at, zone), score)
            for score in asked
            if session.performed_at < score.taken_at and (end is None or local_date(score.taken_at, zone) < end)
        ]
        gaps = [
            _planned(follow_up, window, start, between, attempts.get(follow_up.due_on), today, zone)
            for follow_up, window in zip(of_session, held, strict=True)
            if follow_up.status is not FollowUpStatus.CANCELLED and follow_up.due_on <= today
        ]
        kept = [gap for gap in gaps if gap is not None]
        kept += _unplanned(between, held, today)
        if kept:
            found[session.session_id] = tuple(sorted(kept, key=_in_time))
    return found


def _in_time(gap: Gap) -> tuple[date, int, str]:
    return (gap.on, gap.weeks or 0, gap.label)


def _planned(
    follow_up: Planned,
    window: Window,
    start: date,
    between: Sequence[tuple[date, Asked]],
    call: Tried | None,
    today: date,
    zone: ZoneInfo,
) -> Gap | None:
    inside = [(day, score) for day, score in between if window.holds(day)]
    if any(score.value is not None for _, score in inside):
        return None
    weeks = weeks_after(start, follow_up.due_on)
    if inside:
        day, score = inside[-1]
        return Gap(day, weeks, str(score.not_given))
    if call is not None and call.result is not CallResult.SCORED:
        return Gap(local_date(call.called_at, zone), weeks, call.result.value)
    if follow_up.status in {FollowUpStatus.UNREACHABLE, FollowUpStatus.DECLINED}:
        return Gap(follow_up.due_on, weeks, follow_up.status.value)
    return Gap(follow_up.due_on, weeks, "missed") if follow_up.due_on < today else None


def _unplanned(between: Sequence[tuple[date, Asked]], held: Iterable[Window], today: date) -> list[Gap]:
    taken = tuple(held)
    return [
        Gap(day, None, str(score.not_given))
        for day, score in between
        if score.not_given is not None and day <= today and not any(window.holds(day) for window in taken)
    ]
