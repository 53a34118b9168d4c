"""The response to one injection session (clinical rules, section 2): pure, exact, as of an instant.

A reading that is dated after that instant does not exist; corrections known today are used. Windows and durations are
day numbers (elapsed time, half up), the procedural window is hours, before and after compare instants.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import Measure, Scale
from tpi_tracker.domain.facts import Facts, Gap, Impression, Start, Visit
from tpi_tracker.domain.instant import DAY, day_number, local_date
from tpi_tracker.domain.relief import fell_by, relief_pct
from tpi_tracker.domain.rules import ResponseRule
from tpi_tracker.domain.score import scale_range
from tpi_tracker.domain.telling import Told, headline, reason
from tpi_tracker.domain.verdict import Reading, ReasonCode, ResponseVerdict, Verdict

SCALES = tuple(scale.value for scale in Scale)
MEASURES = tuple(measure.value for measure in Measure)
ALWAYS_FINAL = {Verdict.SUSTAINED, Verdict.NOT_SUSTAINED, Verdict.UNCONFIRMED}
FINAL_REASONS = {ReasonCode.NO_BASELINE, ReasonCode.SUPERSEDED, ReasonCode.LOST}


@dataclass(slots=True)
class _Windows:
    """The readings of one pair around a session, in order of time."""

    pair: tuple[str, str]
    baseline: Reading
    procedural: list[Reading]
    judged: list[Reading]


@dataclass(slots=True)
class _Course:
    """How relief ran over the judged scores. Durations are None where no score qualifies."""

    longest_days: int | None = None
    first_reached: Reading | None = None
    last_reached: Reading | None = None
    lost: Reading | None = None


def judge_problem(facts: Facts, rule: ResponseRule, as_of: datetime, zone: ZoneInfo) -> tuple[ResponseVerdict, ...]:
    """The verdicts of all sessions of one problem up to ``as_of``, in order of time."""
    visits = [visit for visit in facts.visits if visit.at <= as_of]
    return tuple(judge_visit(facts, visit, next_at(visits, visit.at), rule, as_of, zone) for visit in visits)


def judge_visit(
    facts: Facts, visit: Visit, next_session_at: datetime | None, rule: ResponseRule, as_of: datetime, zone: ZoneInfo
) -> ResponseVerdict:
    """The verdict of one session of a problem."""
    return judge(
        visit.session_id,
        visit.at,
        next_session_at,
        facts.readings,
        rule,
        as_of,
        zone,
        impressions=facts.impressions,
        starts=facts.starts,
        gaps=(facts.gaps or {}).get(visit.session_id, ()),
        anaesthetic=visit.anaesthetic,
    )


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
    if next_session_at is not None and next_session_at > as_of:
        next_session_at = None
    if rule.earlier:
        rule = rule.on(performed_at)
    windows = _windows_by_pair(performed_at, next_session_at, readings, rule, as_of)
    chosen = min(windows, key=_preference, default=None)
    later_session = next_session_at is not None
    age = day_number(performed_at, as_of)
    course = _course(chosen, performed_at, rule) if chosen else _Course()
    verdict, code = _verdict(chosen, course, later_session, age, rule)
    best = _lowest(chosen.judged) if chosen else None
    last = chosen.judged[-1] if chosen and chosen.judged else None
    procedural = _lowest(chosen.procedural) if chosen else None
    judged = tuple(chosen.judged) if chosen else ()
    told = Told(
        verdict=verdict,
        code=code,
        rule=rule,
        zone=zone,
        performed_at=performed_at,
        next_session_at=next_session_at,
        baseline=chosen.baseline if chosen else None,
        others=tuple(other.pair for other in sorted(windows, key=_preference)[1:]),
        procedural=procedural,
        best=best,
        judged=judged,
        documented_days=course.longest_days,
        first_reached=course.first_reached,
        last_reached=course.last_reached,
        lost=course.lost,
        anaesthetic=anaesthetic,
        gaps=tuple(gap for gap in gaps if gap.on <= local_date(as_of, zone)),
        started=_started(starts, performed_at, last, zone),
    )
    return ResponseVerdict(
        session_id=session_id,
        verdict=verdict,
        reason_code=code,
        final=_is_final(verdict, code, later_session, age, rule),
        baseline=told.baseline,
        pair=chosen.pair if chosen else None,
        other_pairs=told.others,
        procedural=procedural,
        procedural_relief_pct=_relief(chosen, procedural),
        best=best,
        best_relief_pct=_relief(chosen, best),
        last=last,
        last_relief_pct=_relief(chosen, last),
        documented_relief_days=None if verdict is Verdict.NOT_ASSESSABLE else course.longest_days,
        lost_at=course.lost.at if course.lost else None,
        clinically_meaningful=_meaningful(verdict, chosen, performed_at, next_session_at, impressions, rule, as_of),
        payer_valid=verdict is Verdict.SUSTAINED
        and chosen is not None
        and local_date(chosen.baseline.at, zone) == local_date(performed_at, zone),
        judged=judged,
        early=tuple(chosen.procedural) if chosen else (),
        cointerventions=tuple((start.pathway, start.on) for start in told.started),
        headline=headline(told),
        reason=reason(told),
        rule_id=rule.about.rule_id,
        rule_version=rule.about.version,
    )


def _windows_by_pair(
    performed_at: datetime,
    next_session_at: datetime | None,
    readings: Iterable[Reading],
    rule: ResponseRule,
    as_of: datetime,
) -> list[_Windows]:
    """The windows of every pair that has a baseline."""
    counted: dict[tuple[str, str, datetime], Reading] = {}
    oldest = performed_at - DAY * (rule.baseline_max_age_days + 1)
    for reading in readings:
        if oldest <= reading.at <= as_of:
            key = (reading.scale, reading.measure, reading.at)
            held = counted.get(key)
            if held is None or reading.order > held.order:
                counted[key] = reading
    baselines: dict[tuple[str, str], Reading] = {}
    after: list[Reading] = []
    for reading in sorted(counted.values(), key=_instant):
        if reading.at > performed_at:
            after.append(reading)
        elif day_number(reading.at, performed_at) <= rule.baseline_max_age_days:
            baselines[reading.pair] = reading
    windows = {pair: _Windows(pair, baseline, [], []) for pair, baseline in baselines.items()}
    procedural_end = performed_at + timedelta(hours=rule.procedural_hours)
    for reading in after:
        held_windows = windows.get(reading.pair)
        if held_windows is None:
            continue
        if reading.at <= procedural_end:
            held_windows.procedural.append(reading)
        elif is_judged(performed_at, next_session_at, reading.at, rule):
            held_windows.judged.append(reading)
    return list(windows.values())


def is_judged(performed_at: datetime, next_session_at: datetime | None, at: datetime, rule: ResponseRule) -> bool:
    """Whether an instant lies in the judged window of a session."""
    if next_session_at is not None and at >= next_session_at:
        return False
    return rule.judged_from_day <= day_number(performed_at, at) <= rule.judged_to_day


def _instant(reading: Reading) -> datetime:
    return reading.at


def _preference(windows: _Windows) -> tuple[int, int, int]:
    scale, measure = windows.pair
    return (-len(windows.judged), SCALES.index(scale), MEASURES.index(measure))


def _course(windows: _Windows, performed_at: datetime, rule: ResponseRule) -> _Course:
    """Runs of consecutive judged scores with enough relief, the longest in days, and the loss after the last."""
    course = _Course()
    baseline = windows.baseline.value
    start: datetime | None = None
    for index, reading in enumerate(windows.judged):
        if not baseline or not fell_by(baseline, reading.value, rule.relief_pct, baseline):
            start = None
            if course.last_reached is not None and course.lost is None:
                course.lost = reading
            continue
        if start is None:
            from_the_first = index == 0 and day_number(performed_at, reading.at) <= rule.lost_day
            start = performed_at if from_the_first else reading.at
        course.longest_days = max(course.longest_days or 0, day_number(start, reading.at))
        course.first_reached = course.first_reached or reading
        course.last_reached, course.lost = reading, None
    return course


def _verdict(
    windows: _Windows | None, course: _Course, later_session: bool, age: int, rule: ResponseRule
) -> tuple[Verdict, ReasonCode | None]:
    """The first line of the table that holds."""
    if windows is None:
        return Verdict.NOT_ASSESSABLE, ReasonCode.NO_BASELINE
    baseline, judged = windows.baseline.value, windows.judged
    scale = scale_range(windows.baseline.scale)
    if not fell_by(baseline, 0.0, rule.baseline_min_range_pct, scale):
        return Verdict.NOT_ASSESSABLE, ReasonCode.BASELINE_LOW
    if not judged:
        if later_session:
            return Verdict.NOT_ASSESSABLE, ReasonCode.SUPERSEDED
        if age >= rule.lost_day:
            return Verdict.NOT_ASSESSABLE, ReasonCode.LOST
        return Verdict.PENDING, ReasonCode.NOT_YET
    if course.longest_days is not None:
        if course.longest_days >= rule.horizon_day:
            return Verdict.SUSTAINED, None
        if course.lost is not None:
            return Verdict.NOT_SUSTAINED, None
        if age >= rule.lost_day or later_session:
            return Verdict.UNCONFIRMED, None
        return Verdict.PENDING, ReasonCode.RESPONDING
    if fell_by(judged[-1].value, baseline, rule.worse_range_pct, scale):
        return Verdict.WORSE, None
    if any(fell_by(baseline, reading.value, rule.partial_pct, baseline) for reading in judged):
        return Verdict.PARTIAL, None
    if any(fell_by(baseline, reading.value, rule.relief_pct, baseline) for reading in windows.procedural):
        return Verdict.ANAESTHETIC_ONLY, None
    return Verdict.NONE, None


def _is_final(verdict: Verdict, code: ReasonCode | None, later_session: bool, age: int, rule: ResponseRule) -> bool:
    if verdict in ALWAYS_FINAL or code in FINAL_REASONS:
        return True
    return verdict is not Verdict.PENDING and (later_session or age >= rule.horizon_day)


def _lowest(readings: Sequence[Reading]) -> Reading | None:
    """The best score; of equal ones the first."""
    return min(readings, key=lambda reading: reading.value, default=None)


def _relief(windows: _Windows | None, reading: Reading | None) -> float | None:
    if windows is None or reading is None:
        return None
    return relief_pct(windows.baseline.value, reading.value)


def _meaningful(
    verdict: Verdict,
    windows: _Windows | None,
    performed_at: datetime,
    next_session_at: datetime | None,
    impressions: Iterable[Impression],
    rule: ResponseRule,
    as_of: datetime,
) -> bool | None:
    """A change that matters to patients; None where nothing was judged, or the session is not assessable."""
    if verdict is Verdict.NOT_ASSESSABLE or windows is None:
        return None
    felt = [
        impression.value
        for impression in impressions
        if impression.at <= as_of and is_judged(performed_at, next_session_at, impression.at, rule)
    ]
    if not felt and not windows.judged:
        return None
    if any(value <= rule.pgic_meaningful_max for value in felt):
        return True
    baseline, scale = windows.baseline.value, scale_range(windows.baseline.scale)
    return any(
        fell_by(baseline, reading.value, rule.meaningful_pct, baseline)
        and fell_by(baseline, reading.value, rule.meaningful_range_pct, scale)
        for reading in windows.judged
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
