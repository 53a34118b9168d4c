"""The response to one injection session (clinical rules, section 2): pure, exact, as of an instant.

A reading that is dated after that instant does not exist; corrections known today are used. Windows and durations are
day numbers (elapsed time, half up), the procedural window is hours, before and after compare instants.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from tpi_tracker.domain.facts import Facts, Gap, Impression, Start, Visit
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.outcome import Outcome, in_time, is_judged, outcome_of
from tpi_tracker.domain.relief import fell_by, relief_pct
from tpi_tracker.domain.rules import ResponseRule
from tpi_tracker.domain.score import scale_range
from tpi_tracker.domain.telling import Told
from tpi_tracker.domain.verdict import Reading, ResponseVerdict, Verdict


def judge_problem(facts: Facts, rule: ResponseRule, as_of: datetime, zone: ZoneInfo) -> tuple[ResponseVerdict, ...]:
    """The verdicts of all sessions of one problem up to ``as_of``, in order of time."""
    visits = [visit for visit in facts.visits if visit.at <= as_of]
    readings = in_time(facts.readings)
    return tuple(
        _judged(readings, facts, visit, next_session_at, rule, as_of, zone)
        for visit, next_session_at in _with_next(visits)
    )


def judge_visit(
    facts: Facts, visit: Visit, next_session_at: datetime | None, rule: ResponseRule, as_of: datetime, zone: ZoneInfo
) -> ResponseVerdict:
    """The verdict of one session of a problem."""
    return _judged(in_time(facts.readings), facts, visit, next_session_at, rule, as_of, zone)


def _with_next(visits: Sequence[Visit]) -> list[tuple[Visit, datetime | None]]:
    """Each visit and when the next one was; those of one instant are followed by the same."""
    found: list[tuple[Visit, datetime | None]] = []
    at: datetime | None = None
    following: datetime | None = None
    for visit in reversed(visits):
        if at is not None and visit.at != at:
            following = at
        at = visit.at
        found.append((visit, following))
    return found[::-1]


def next_at(visits: Iterable[Visit], at: datetime) -> datetime | None:
    """When the next session of the problem was, after the instant ``at``; None when there is none."""
    return min((visit.at for visit in visits if visit.at > at), default=None)


def judge(
    session_id: str,
    performed_at: datetime,
    next_session_at: datetime | None,
    readings: Iterable[Reading],
    rule: ResponseRule,
    as_of: datetime,
    zone: ZoneInfo,
    *,
    impressions: Iterable[Impression] = (),
    starts: Iterable[Start] = (),
    gaps: Sequence[Gap] = (),
    anaesthetic: bool = False,
) -> ResponseVerdict:
    """The verdict on a session at ``as_of`` from the problem's readings, in whatever order they come.

    ``next_session_at``: the next session on the same problem. ``zone``: the clinic's, in which dates are read.
    ``gaps``: follow-ups of this session without a score; like ``starts`` and ``anaesthetic`` they only change words.
    """
    facts = Facts(
        readings=tuple(readings), impressions=tuple(impressions), starts=tuple(starts), gaps={session_id: tuple(gaps)}
    )
    return judge_visit(facts, Visit(session_id, performed_at, anaesthetic), next_session_at, rule, as_of, zone)


def _judged(
    readings: Sequence[Reading],
    facts: Facts,
    visit: Visit,
    next_session_at: datetime | None,
    rule: ResponseRule,
    as_of: datetime,
    zone: ZoneInfo,
) -> ResponseVerdict:
    """The outcome with its figures. ``readings``: those of the facts, in time."""
    session_id, performed_at, anaesthetic = visit
    if next_session_at is not None and next_session_at > as_of:
        next_session_at = None
    if rule.earlier:
        rule = rule.on(performed_at)
    found = outcome_of(visit, next_session_at, readings, rule, as_of)
    verdict, baseline = found.verdict, found.baseline
    last = found.judged[-1] if found.judged else None
    gaps = facts.gaps.get(session_id, ()) if facts.gaps else ()
    started = _started(facts.starts, performed_at, last, zone) if facts.starts else ()
    return ResponseVerdict(
        session_id=session_id,
        verdict=verdict,
        reason_code=found.reason_code,
        final=found.final,
        baseline=baseline,
        pair=found.pair,
        other_pairs=found.other_pairs,
        procedural=found.procedural,
        procedural_relief_pct=_relief(baseline, found.procedural),
        best=found.best,
        best_relief_pct=_relief(baseline, found.best),
        last=last,
        last_relief_pct=_relief(baseline, last),
        documented_relief_days=None if verdict is Verdict.NOT_ASSESSABLE else found.longest_days,
        lost_at=found.lost.at if found.lost else None,
        clinically_meaningful=_meaningful(found, performed_at, next_session_at, facts.impressions, rule, as_of),
        payer_valid=verdict is Verdict.SUSTAINED
        and baseline is not None
        and local_date(baseline.at, zone) == local_date(performed_at, zone),
        judged=tuple(found.judged),
        early=tuple(found.early),
        cointerventions=tuple((start.pathway, start.on) for start in started) if started else (),
        rule_id=rule.about.rule_id,
        rule_version=rule.about.version,
        told=Told(
            outcome=found,
            rule=rule,
            zone=zone,
            performed_at=performed_at,
            next_session_at=next_session_at,
            anaesthetic=anaesthetic,
            gaps=tuple(gap for gap in gaps if gap.on <= local_date(as_of, zone)) if gaps else (),
            started=started,
        ),
    )


def _relief(baseline: Reading | None, reading: Reading | None) -> float | None:
    return None if baseline is None or reading is None else relief_pct(baseline.value, reading.value)


def _meaningful(
    found: Outcome,
    performed_at: datetime,
    next_session_at: datetime | None,
    impressions: Iterable[Impression],
    rule: ResponseRule,
    as_of: datetime,
) -> bool | None:
    """A change that matters to patients; None where nothing was judged, or the session is not assessable."""
    baseline, best = found.baseline, found.best
    if found.verdict is Verdict.NOT_ASSESSABLE or baseline is None:
        return None
    felt = [
        impression.value
        for impression in impressions
        if impression.at <= as_of and is_judged(performed_at, next_session_at, impression.at, rule)
    ]
    if not felt and best is None:
        return None
    if felt and min(felt) <= rule.pgic_meaningful_max:
        return True
    # What the best score does not reach no other does.
    return (
        best is not None
        and fell_by(baseline.value, best.value, rule.meaningful_pct, baseline.value)
        and fell_by(baseline.value, best.value, rule.meaningful_range_pct, scale_range(baseline.scale))
    )


def _started(
    starts: Iterable[Start], performed_at: datetime, last: Reading | None, zone: ZoneInfo
) -> tuple[Start, ...]:
    """Plan steps begun between the injection and the last judged score, both days included."""
    if last is None:
        return ()
    first_day, last_day = local_date(performed_at, zone), local_date(last.at, zone)
    found = {start for start in starts if first_day <= start.on <= last_day}
    return tuple(sorted(found, key=lambda start: (start.on, start.pathway)))
