"""Whether relief and function after the last injections are documented as a policy asks."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from tpi_tracker.domain.coverage_facts import NeedleSession, ScoreTold
from tpi_tracker.domain.coverage_point import Asked, Function, Point, gap
from tpi_tracker.domain.coverage_preset import CoverageRules, FunctionInstrument, Preset
from tpi_tracker.domain.instant import day_number, local_date
from tpi_tracker.domain.outcome import is_judged
from tpi_tracker.domain.relief import difference, fell_by, relief_pct
from tpi_tracker.domain.rules import ResponseRule
from tpi_tracker.domain.score import PAIN_SCALES
from tpi_tracker.domain.verdict import Reading, ReasonCode, ResponseVerdict


def relief_points(
    asked: Asked, last: NeedleSession, verdict: ResponseVerdict, preset: Preset, rule: ResponseRule, zone: ZoneInfo
) -> list[Point]:
    """Baseline, relief, its duration and the score after the procedure, from the verdict as it is shown everywhere."""
    wanted, days = preset.min_relief_pct, preset.min_relief_days
    if wanted is None:
        return []
    base = verdict.baseline
    points = []
    if base is None:
        points.append(gap("baseline_missing", days=rule.baseline_max_age_days))
    else:
        if asked.baseline_on is None:
            asked.baseline_on = local_date(base.at, zone)
        if asked.baseline_on != last.on:
            points.append(gap("baseline_other_day", on=asked.baseline_on, performed=last.on))
    if verdict.reason_code == ReasonCode.BASELINE_LOW:
        points.append(gap("baseline_low"))
        return points
    best, found = verdict.best, verdict.documented_relief_days or 0
    enough = base is not None and best is not None and fell_by(base.value, best.value, wanted, base.value)
    lasted = enough and (days is None or found >= days)
    loose = [] if lasted else _loose_ends(asked, last, verdict, preset, wanted, rule)
    if base is not None and best is None:
        points += loose or [gap("relief_not_documented", day=rule.judged_from_day)]
        loose = []
    elif not enough and best is not None:
        points.append(gap("relief_below", best=max(verdict.best_relief_pct or 0.0, 0.0), wanted=wanted))
    elif enough and not lasted:
        points.append(gap("duration_short", count=found, wanted=days))
    elif enough:
        points.append(asked.met("relief", best=verdict.best_relief_pct, count=found))
    points += loose
    if preset.post_score_required and base is not None:
        if verdict.procedural is None:
            points.append(gap("post_score_missing", count=rule.procedural_hours))
        else:
            points.append(asked.met("post_score", before=base.value, after=verdict.procedural.value))
    return points


def _loose_ends(
    asked: Asked, last: NeedleSession, verdict: ResponseVerdict, preset: Preset, wanted: int, rule: ResponseRule
) -> list[Point]:
    """What was recorded after the last comparable score, and cannot stand for one: another scale, a bare percentage.

    Where the last comparable score shows that relief was lost, nothing after it could have documented more.
    """
    base = verdict.baseline
    held = verdict.judged[-1] if verdict.judged else None
    if base is not None and held is not None and not fell_by(base.value, held.value, wanted, base.value):
        return []
    since = held.at if held is not None else last.at
    if asked.later is None:
        asked.later = _unlike(asked, since, base)
    later = asked.later
    if not later:
        return []
    points = []
    other = [score for score in later if score.scale in PAIN_SCALES and score.value is not None]
    judged = [score for score in other if is_judged(last.at, asked.after_at, score.at, rule)]
    if preset.same_scale_required and base is not None and judged:
        after = tuple(sorted({score.scale for score in judged}))
        points.append(gap("different_scale", before=base.scale, after=after))
    stated = [score.stated_pct for score in later if score.stated_pct is not None]
    if stated:
        points.append(gap("percent_without_dates", stated=max(stated)))
    return points


def _unlike(asked: Asked, since: datetime, base: Reading | None) -> list[ScoreTold]:
    """The scores after an instant, up to the next session, that cannot be compared with the baseline."""
    end = asked.as_of if asked.after_at is None else min(asked.as_of, asked.after_at)
    later = [score for score in asked.facts.scores if since < score.at <= end]
    if base is None:
        return later
    pair = base.pair
    return [score for score in later if score.value is None or (score.scale, score.measure or "now") != pair]


def function_points(
    asked: Asked, last: NeedleSession, preset: Preset, rules: CoverageRules, rule: ResponseRule
) -> list[Point]:
    """The instrument whose total improved most from before to after the last injections."""
    wanted = preset.function_min_pct
    if wanted is None and not preset.function_required:
        return []
    if asked.functions is None:
        asked.functions = _functions(asked, last, rules, rule)
    best: tuple[float, bool, str] | None = None
    for instrument, before, after in asked.functions:
        improved = _improvement(instrument, before, after)
        if improved is not None:
            reached = improved > 0 if wanted is None else _improved_by(instrument, before, after, wanted)
            best = max(best or (improved, reached, instrument.key), (improved, reached, instrument.key))
    if best is None:
        return [gap("function_missing")]
    improved, reached, key = best
    if reached:
        return [asked.met("function", instrument=key, improved=improved)]
    if wanted is None:
        return [gap("function_not_better", instrument=key)]
    return [gap("function_below", instrument=key, improved=max(improved, 0.0), wanted=wanted)]


def _functions(asked: Asked, last: NeedleSession, rules: CoverageRules, rule: ResponseRule) -> list[Function]:
    """Every total after the last injections that has one before."""
    instruments = rules.instruments
    totals = [score for score in asked.facts.scores if score.scale in instruments and score.value is not None]
    if not totals:
        return []
    before = _before(asked, last, totals, rules)
    return [
        (instruments[score.scale], before[score.scale], score.value)
        for score in totals
        if score.value is not None
        and score.scale in before
        and score.at <= asked.as_of
        and is_judged(last.at, asked.after_at, score.at, rule)
    ]


def _before(
    asked: Asked, last: NeedleSession, totals: Iterable[ScoreTold], rules: CoverageRules
) -> Mapping[str, float]:
    """The last total of each instrument before the injections, not too old and not from before the session before."""
    latest: dict[str, ScoreTold] = {}
    for score in totals:
        if score.at > last.at:
            continue
        if day_number(score.at, last.at) > rules.function_max_age_days:
            continue
        if asked.before_at is not None and score.at <= asked.before_at:
            continue
        held = latest.get(score.scale)
        if held is None or score.at >= held.at:
            latest[score.scale] = score
    return {key: score.value for key, score in latest.items() if score.value is not None}


def _distance(instrument: FunctionInstrument, value: float) -> float | None:
    """How far a total is from the good end of its scale: the limitation, whichever way the scale runs."""
    if not instrument.higher_is_better:
        return difference(value, instrument.low)
    return None if instrument.high is None else difference(instrument.high, value)


def _improvement(instrument: FunctionInstrument, before: float, after: float) -> float | None:
    """Percent of the limitation that went; None where there was none before."""
    limited, remaining = _distance(instrument, before), _distance(instrument, after)
    return None if limited is None or remaining is None or limited <= 0 else relief_pct(limited, remaining)


def _improved_by(instrument: FunctionInstrument, before: float, after: float, percent: int) -> bool:
    limited, remaining = _distance(instrument, before), _distance(instrument, after)
    return limited is not None and remaining is not None and fell_by(limited, remaining, percent, limited)
