"""What the response rule finds for one session (clinical rules, section 2): the verdict and the scores it rests on.

Without figures and words, which ``response`` adds: the failure rule asks for many outcomes and says few of them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from operator import attrgetter

from tpi_tracker.domain.codes import Measure, Scale
from tpi_tracker.domain.facts import Visit
from tpi_tracker.domain.instant import day_number
from tpi_tracker.domain.relief import fell_by
from tpi_tracker.domain.rules import ResponseRule
from tpi_tracker.domain.score import scale_range
from tpi_tracker.domain.verdict import Reading, ReasonCode, Verdict

SCALES = tuple(scale.value for scale in Scale)
MEASURES = tuple(measure.value for measure in Measure)
ALWAYS_FINAL = {Verdict.SUSTAINED, Verdict.NOT_SUSTAINED, Verdict.UNCONFIRMED}
FINAL_REASONS = {ReasonCode.NO_BASELINE, ReasonCode.SUPERSEDED, ReasonCode.LOST}

_instant = attrgetter("at")
_score = attrgetter("value")


@dataclass(slots=True)
class Outcome:
    """The verdict on a session and the readings of the chosen pair, each group in order of time.

    ``early`` lies in the procedural window, of which ``procedural`` is the best, ``best`` of the ``judged`` ones.
    ``first_reached`` and ``last_reached`` are the first and last judged score with enough relief, ``lost`` the first
    score below it after the last one; ``longest_days`` is None where no score qualifies.
    """

    session_id: str
    pair: tuple[str, str] | None = None
    other_pairs: tuple[tuple[str, str], ...] = ()
    baseline: Reading | None = None
    early: Sequence[Reading] = ()
    judged: Sequence[Reading] = ()
    procedural: Reading | None = None
    best: Reading | None = None
    longest_days: int | None = None
    first_reached: Reading | None = None
    last_reached: Reading | None = None
    lost: Reading | None = None
    verdict: Verdict = Verdict.NOT_ASSESSABLE
    reason_code: ReasonCode | None = ReasonCode.NO_BASELINE
    final: bool = True


def outcome_of(
    visit: Visit, next_session_at: datetime | None, readings: Iterable[Reading], rule: ResponseRule, as_of: datetime
) -> Outcome:
    """The outcome of one session at ``as_of``. ``readings`` are the problem's, brought ``in_time``.

    ``next_session_at``: the next session on the problem, None where there is none up to ``as_of``.
    """
    if rule.earlier:
        rule = rule.on(visit.at)
    windows = _windows(visit.at, next_session_at, readings, rule, as_of)
    found = Outcome(visit.session_id)
    if not windows:
        return found
    chosen = windows[0] if len(windows) == 1 else min(windows, key=_preference)
    found.pair, found.baseline, found.early, found.judged = chosen
    if len(windows) > 1:
        found.other_pairs = tuple(other[0] for other in sorted(windows, key=_preference)[1:])
    found.procedural = lowest(found.early)
    found.best = lowest(found.judged)
    _follow(found, found.baseline, visit.at, rule)
    later_session, age = next_session_at is not None, day_number(visit.at, as_of)
    found.verdict, found.reason_code = _verdict(found, found.baseline, later_session, age, rule)
    found.final = _is_final(found.verdict, found.reason_code, later_session, age, rule)
    return found


def in_time(readings: Iterable[Reading]) -> list[Reading]:
    """Readings in order of time; of several of one pair at one instant the one that was recorded last."""
    ordered = sorted(readings, key=_instant)
    if not any(one.at == other.at for one, other in pairwise(ordered)):
        return ordered
    counted: dict[tuple[str, str, datetime], Reading] = {}
    for reading in ordered:
        key = (*reading.pair, reading.at)
        held = counted.get(key)
        if held is None or reading.order > held.order:
            counted[key] = reading
    return list(counted.values())


def is_judged(performed_at: datetime, next_session_at: datetime | None, at: datetime, rule: ResponseRule) -> bool:
    """Whether an instant lies in the judged window of a session."""
    if next_session_at is not None and at >= next_session_at:
        return False
    return rule.judged_from_day <= day_number(performed_at, at) <= rule.judged_to_day


def lowest(readings: Sequence[Reading]) -> Reading | None:
    """The best score; of equal ones the first."""
    return min(readings, key=_score) if readings else None


_Window = tuple[tuple[str, str], Reading, list[Reading], list[Reading]]
"""A pair, its baseline, and its readings in the procedural and in the judged window."""


def _windows(
    performed_at: datetime,
    next_session_at: datetime | None,
    readings: Iterable[Reading],
    rule: ResponseRule,
    as_of: datetime,
) -> list[_Window]:
    """The windows of every pair that has a baseline."""
    spans = rule.spans
    oldest = performed_at - spans.baseline
    procedural_end = performed_at + spans.procedural
    judged_from = performed_at + spans.judged_from
    judged_end = performed_at + spans.judged_end
    if next_session_at is not None and next_session_at < judged_end:
        judged_end = next_session_at
    found: dict[tuple[str, str], _Window] = {}
    for reading in readings:
        at = reading.at
        if at <= oldest:
            continue
        if at > as_of:
            break
        pair = (reading.scale, reading.measure)
        if at <= performed_at:
            found[pair] = (pair, reading, [], [])
        elif pair not in found:
            continue
        elif at <= procedural_end:
            found[pair][2].append(reading)
        elif judged_from <= at < judged_end:
            found[pair][3].append(reading)
    return list(found.values())


def _preference(window: _Window) -> tuple[int, int, int]:
    (scale, measure), _, _, judged = window
    return (-len(judged), SCALES.index(scale), MEASURES.index(measure))


def _follow(found: Outcome, baseline: Reading, performed_at: datetime, rule: ResponseRule) -> None:
    """Runs of consecutive judged scores with enough relief, the longest in days, and the loss after the last."""
    before = baseline.value
    start: datetime | None = None
    for reading in found.judged:
        if not before or not fell_by(before, reading.value, rule.relief_pct, before):
            start = None
            if found.last_reached is not None and found.lost is None:
                found.lost = reading
            continue
        if start is None:
            is_first = reading is found.judged[0] and day_number(performed_at, reading.at) <= rule.lost_day
            start = performed_at if is_first else reading.at
        found.longest_days = max(found.longest_days or 0, day_number(start, reading.at))
        found.first_reached = found.first_reached or reading
        found.last_reached, found.lost = reading, None


def _verdict(
    found: Outcome, baseline: Reading, later_session: bool, age: int, rule: ResponseRule
) -> tuple[Verdict, ReasonCode | None]:
    """The first line of the table that holds."""
    before, scale = baseline.value, scale_range(baseline.scale)
    if not fell_by(before, 0.0, rule.baseline_min_range_pct, scale):
        return Verdict.NOT_ASSESSABLE, ReasonCode.BASELINE_LOW
    if found.best is None:
        if later_session:
            return Verdict.NOT_ASSESSABLE, ReasonCode.SUPERSEDED
        if age >= rule.lost_day:
            return Verdict.NOT_ASSESSABLE, ReasonCode.LOST
        return Verdict.PENDING, ReasonCode.NOT_YET
    if found.longest_days is not None:
        if found.longest_days >= rule.horizon_day:
            return Verdict.SUSTAINED, None
        if found.lost is not None:
            return Verdict.NOT_SUSTAINED, None
        if age >= rule.lost_day or later_session:
            return Verdict.UNCONFIRMED, None
        return Verdict.PENDING, ReasonCode.RESPONDING
    if fell_by(found.judged[-1].value, before, rule.worse_range_pct, scale):
        return Verdict.WORSE, None
    # What the best score does not reach no other does.
    if fell_by(before, found.best.value, rule.partial_pct, before):
        return Verdict.PARTIAL, None
    if found.procedural is not None and fell_by(before, found.procedural.value, rule.relief_pct, before):
        return Verdict.ANAESTHETIC_ONLY, None
    return Verdict.NONE, None


def _is_final(verdict: Verdict, code: ReasonCode | None, later_session: bool, age: int, rule: ResponseRule) -> bool:
    if verdict in ALWAYS_FINAL or code in FINAL_REASONS:
        return True
    return verdict is not Verdict.PENDING and (later_session or age >= rule.horizon_day)
