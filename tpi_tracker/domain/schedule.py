"""When a patient is asked again, which score answers which follow-up, and where a follow-up is listed (section 7)."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from tpi_tracker.domain.codes import CallResult, FollowUpStatus
from tpi_tracker.domain.followup import FollowUp, of_scores
from tpi_tracker.domain.rules import ScheduleRule

UNANSWERED = {CallResult.NO_ANSWER, CallResult.WRONG_NUMBER}
STILL_OPEN = {FollowUpStatus.DUE, FollowUpStatus.UNREACHABLE}


class ListState(StrEnum):
    """The groups of the follow-up list, in the order they are listed."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    UNREACHABLE = "unreachable"


class Window(NamedTuple):
    """The days, both included, on which any score of the problem answers a follow-up."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last


class Completeness(NamedTuple):
    """Follow-ups scored of those that have come due: shown wherever an outcome is summarised."""

    scored: int
    due: int

    @property
    def pct(self) -> float | None:
        """Percent; None while nothing has come due."""
        return 100 * self.scored / self.due if self.due else None


def due_dates(performed_on: date, rule: ScheduleRule, offsets_weeks: Iterable[int] | None = None) -> tuple[date, ...]:
    """The dates on which to ask after a session on ``performed_on``; ``offsets_weeks``: instead of the default."""
    weeks = rule.offsets_weeks if offsets_weeks is None else offsets_weeks
    return tuple(performed_on + timedelta(weeks=number) for number in sorted(set(weeks)))


def windows(due: Sequence[date], performed_on: date | None, rule: ScheduleRule) -> tuple[Window, ...]:
    """The windows of one session's follow-ups, given and returned in order of their dates.

    From half-way to the previous due date to half-way to the next; the first begins some days after the session (as
    long before its date as that is for one week, when the session's day is not known), the last ends some weeks later.
    A day exactly half-way belongs to the later one. No window leaves out its own due date.
    """
    days = sorted(set(due))
    firsts = []
    for place, day in enumerate(days):
        if place:
            first = day - (day - days[place - 1]) // 2
        elif performed_on is not None:
            first = performed_on + timedelta(days=rule.first_window_from_day)
        else:
            first = day - timedelta(days=max(0, 7 - rule.first_window_from_day))
        firsts.append(min(first, day))
    lasts = [first - timedelta(days=1) for first in firsts[1:]]
    if days:
        lasts.append(days[-1] + timedelta(days=rule.last_window_days_after))
    by_day = {day: Window(first, last) for day, first, last in zip(days, firsts, lasts, strict=True)}
    return tuple(by_day[day] for day in due)


def closed_by(follow_ups: Iterable[tuple[FollowUp, Window]], scored_on: date) -> tuple[FollowUp, ...]:
    """The follow-ups that a score on that day answers, wherever it was entered."""
    return tuple(
        follow_up
        for follow_up, window in follow_ups
        if follow_up.asks_score and follow_up.status in STILL_OPEN and window.holds(scored_on)
    )


def cancelled_by_session(follow_ups: Iterable[FollowUp], session_id: str) -> tuple[FollowUp, ...]:
    """What a new session on the problem cancels: all scores still due of former sessions; a safety call stays due."""
    return tuple(
        follow_up
        for follow_up in of_scores(follow_ups)
        if follow_up.status in STILL_OPEN and follow_up.session_id != session_id
    )


def status_after(results: Sequence[CallResult], rule: ScheduleRule) -> FollowUpStatus:
    """What a follow-up becomes after its attempts, oldest first.

    A score closes it, a refusal to go on declines it; after enough attempts without an answer (or with a wrong
    number) the patient counts as unreachable. A patient who asked to be called later stays on the list.
    """
    if results and results[-1] is CallResult.SCORED:
        return FollowUpStatus.DONE
    if results and results[-1] is CallResult.DECLINED:
        return FollowUpStatus.DECLINED
    if sum(result in UNANSWERED for result in results) >= rule.unreachable_after:
        return FollowUpStatus.UNREACHABLE
    return FollowUpStatus.DUE


def list_state(
    status: FollowUpStatus, due_on: date, today: date, *, may_be_called: bool, rule: ScheduleRule
) -> ListState | None:
    """Where a follow-up is listed; None when it is not.

    Closed ones, those further ahead, and all of a patient who died, moved or wants no contact are never listed.
    """
    if not may_be_called:
        return None
    if status is FollowUpStatus.UNREACHABLE:
        return ListState.UNREACHABLE
    if status is not FollowUpStatus.DUE:
        return None
    if due_on < today:
        return ListState.OVERDUE
    if due_on == today:
        return ListState.TODAY
    return ListState.WEEK if due_on <= today + timedelta(days=rule.list_days_ahead) else None


def weeks_after(performed_on: date, due_on: date) -> int | None:
    """Which follow-up it is, in whole weeks after the session; None where the date is not a whole number of weeks."""
    days = (due_on - performed_on).days
    return days // 7 if days > 0 and days % 7 == 0 else None


def completeness(follow_ups: Iterable[FollowUp], today: date) -> Completeness:
    """Scored of due, cancelled ones and safety calls left out; one that was scored before its date counts in both."""
    counted = [
        follow_up
        for follow_up in of_scores(follow_ups)
        if follow_up.status is FollowUpStatus.DONE
        or (follow_up.status is not FollowUpStatus.CANCELLED and follow_up.due_on <= today)
    ]
    return Completeness(sum(follow_up.status is FollowUpStatus.DONE for follow_up in counted), len(counted))
