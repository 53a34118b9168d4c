"""Which follow-up dates were answered by a score of the pair shown, and why the others were not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import CallResult, FollowUpStatus
from tpi_tracker.domain.followup import Call, FollowUp, calls_for_scores, of_scores
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.rules import ScheduleRule
from tpi_tracker.domain.schedule import windows
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session


@dataclass(frozen=True, slots=True)
class Asked:
    """One follow-up date: the day of the score of the pair that answered it, whether another pair's score did instead,
    the result of the last attempt."""

    due: date
    scored_on: date | None
    other_scale: bool
    attempt: CallResult | None
    status: FollowUpStatus
    session_id: str | None = None

    def is_missing(self, today: date) -> bool:
        """Whether the score should be there by now and is not."""
        return self.scored_on is None and (self.due < today or self.failed)

    @property
    def failed(self) -> bool:
        return self.attempt is not None and self.attempt is not CallResult.SCORED

    @property
    def reason(self) -> str:
        """Why there is no score, as ``ChartGap.label`` spells it."""
        if self.other_scale:
            return "other_scale"
        if self.attempt is not None and self.attempt is not CallResult.SCORED:
            return self.attempt.value
        if self.status in {FollowUpStatus.UNREACHABLE, FollowUpStatus.DECLINED}:
            return self.status.value
        return "missed"

    @property
    def shown_on(self) -> date:
        return self.scored_on or self.due

    def is_planned(self, today: date) -> bool:
        """Whether the call is still to be made, though a score may have come before it."""
        return self.status is FollowUpStatus.DUE and self.due > today

    def state(self, today: date) -> str:
        """``scored``, ``due``, or why there is no score."""
        if self.scored_on is not None:
            return "scored"
        return self.reason if self.is_missing(today) else "due"


def asked_of(
    follow_ups: Iterable[FollowUp],
    calls: Sequence[Call],
    valued: Sequence[Score],
    given: Sequence[Score],
    all_sessions: Sequence[Session],
    schedule: ScheduleRule,
    as_of: datetime,
    zone: ZoneInfo,
) -> list[Asked]:
    """The follow-ups in the order of their dates, without those cancelled before they came and without safety calls.

    ``valued`` are the scores of the pair, ``given`` all scores.
    """
    known = {s.key: local_date(s.performed_at, zone) for s in all_sessions if s.performed_at <= as_of}
    session_days = sorted(local_date(s.performed_at, zone) for s in all_sessions)
    groups: dict[str | None, list[FollowUp]] = {}
    every = list(follow_ups)
    for follow_up in of_scores(every):
        if not follow_up.is_retracted and (follow_up.session_id is None or follow_up.session_id in known):
            groups.setdefault(follow_up.session_id, []).append(follow_up)
    attempts: dict[date, Call] = {}
    for call in sorted(calls_for_scores(calls, every), key=lambda c: c.called_at):
        attempts[call.due_on] = call
    scored_days = [local_date(s.taken_at, zone) for s in valued]
    any_days = {local_date(s.taken_at, zone) for s in given if s.value is not None}
    asked = []
    for session_id, group in groups.items():
        group.sort(key=lambda f: f.due_on)
        begin = known.get(session_id) if session_id else None
        next_session = next((day for day in session_days if begin is not None and day > begin), None)
        held = windows([follow_up.due_on for follow_up in group], begin, schedule)
        for window, follow_up in zip(held, group, strict=True):
            call_made = attempts.get(follow_up.due_on)
            cancelled = follow_up.status is FollowUpStatus.CANCELLED
            passed = (
                cancelled
                and next_session is not None
                and (follow_up.due_on < next_session or next_session > local_date(as_of, zone))
            )
            if cancelled and not passed:
                continue
            inside = [day for day in scored_days if window.holds(day)]
            asked.append(
                Asked(
                    due=follow_up.due_on,
                    scored_on=min(inside, key=lambda day: abs(day - follow_up.due_on)) if inside else None,
                    other_scale=not inside and any(window.holds(day) for day in any_days),
                    attempt=call_made.result if call_made else None,
                    status=follow_up.status,
                    session_id=follow_up.session_id,
                )
            )
    return sorted(asked, key=lambda a: a.due)
