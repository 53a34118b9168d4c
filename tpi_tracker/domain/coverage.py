"""What a payer would find documented, and what is missing, if a problem's injections were repeated on a date.

Reference only: gaps are listed, care is never blocked (clinical rules, section 6). How the policies' words are read is
in docs/decisions/0015-coverage-readings.md.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import Guidance
from tpi_tracker.domain.coverage_count import count, count_points, interval_points, months_after
from tpi_tracker.domain.coverage_facts import (
    PROGRAMMES,
    Care,
    CoverageFacts,
    NeedleSession,
    in_time,
    place_words,
)
from tpi_tracker.domain.coverage_point import Asked, Point, gap, met, untold
from tpi_tracker.domain.coverage_preset import CoverageRules, GuidanceRule, Preset, Scope, Standing
from tpi_tracker.domain.coverage_relief import function_points, relief_points
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.rules import ResponseRule

CODES = re.compile(r"\b[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?\b")
"""ICD-10 codes in a free text, with or without the dot."""

NOT_COVERED = {
    GuidanceRule.PALPATION_ONLY: {Guidance.ULTRASOUND, Guidance.OTHER},
    GuidanceRule.NO_ULTRASOUND: {Guidance.ULTRASOUND},
}


@dataclass(slots=True)
class Coverage:
    """One preset's answer. ``sessions_in_window``: dates with injections that count, None where that is not known."""

    preset: Preset
    standing: Standing
    points: tuple[Point, ...]
    sessions_in_window: int | None

    @property
    def gaps(self) -> tuple[Point, ...]:
        """What is missing, in the order of the policy."""
        return tuple([point for point in self.points if not point.is_met])

    @property
    def repeat_documented(self) -> bool:
        """Whether nothing is missing of what the preset asks for and the records can show."""
        return not self.gaps


def coverage_of(
    facts: CoverageFacts, rules: CoverageRules, rule: ResponseRule, as_of: datetime, zone: ZoneInfo
) -> tuple[Coverage, ...]:
    """Every preset's answer for a repeat on the date of ``as_of``, in the order of the presets."""
    return Repeat(rules, rule, as_of, zone).answers(facts)


class Repeat:
    """A repeat on the date of ``as_of``, of whichever problem: what does not depend on the problem is found once."""

    def __init__(
        self, rules: CoverageRules, rule: ResponseRule, as_of: datetime, zone: ZoneInfo, *, gaps_alone: bool = False
    ) -> None:
        """``gaps_alone``: what is met is not put into words."""
        self._met = untold if gaps_alone else met
        self.as_of, self.zone, self.on = as_of, zone, local_date(as_of, zone)
        self._rules, self._rule = rules, rule
        self._presets = [(preset, preset.standing(self.on), _checks(preset)) for preset in rules.presets]

    def answers(self, facts: CoverageFacts) -> tuple[Coverage, ...]:
        """Every preset's answer for one problem, in the order of the presets."""
        asked = _asked(facts, self.as_of, self.on, self._met)
        return tuple(
            [
                _answer(asked, preset, standing, checks, self._rules, self._rule, self.zone)
                for preset, standing, checks in self._presets
            ]
        )


def _asked(facts: CoverageFacts, as_of: datetime, on: date, met: Callable[..., Point]) -> Asked:
    known = in_time([session for session in facts.sessions if session.at <= as_of])
    injections = [session for session in known if session.is_injection]
    of_problem = [session for session in known if session.problem_id == facts.problem_id]
    own = [session for session in of_problem if session.is_injection]
    last = own[-1] if own else None
    times = [session.at for session in of_problem]
    return Asked(
        facts=facts,
        as_of=as_of,
        on=on,
        injections=injections,
        own=own,
        last=last,
        verdict=facts.verdicts.get(last.session_id) if last else None,
        before_at=max([at for at in times if at < last.at], default=None) if last else None,
        after_at=min([at for at in times if at > last.at], default=None) if last else None,
        days=[session.on for session in injections],
        care=[care for care in facts.care if care.started_on is None or care.started_on <= on] if facts.care else (),
        met=met,
    )


Check = Callable[[Asked, NeedleSession, Preset], list[Point]]
"""What one policy asks of the last injections."""


def _checks(preset: Preset) -> tuple[Check, ...]:
    """What this policy asks of the last injections at all, in the order it is told."""
    has_interval = preset.min_interval_days is not None or preset.min_interval_months is not None
    asks_sites = preset.min_interval_scope is Scope.LOCATION or preset.one_region_rule or preset.regions_excluded
    asks_procedure = preset.guidance_rule is not None or preset.injectates_allowed or preset.dose_required
    asked: tuple[tuple[Any, Check], ...] = (
        (has_interval, interval_points),
        (asks_sites or preset.min_criteria or preset.criteria_required, _site_points),
        (asks_procedure, _procedure_points),
    )
    return tuple(check for is_asked, check in asked if is_asked)


def _answer(
    asked: Asked,
    preset: Preset,
    standing: Standing,
    checks: Iterable[Check],
    rules: CoverageRules,
    rule: ResponseRule,
    zone: ZoneInfo,
) -> Coverage:
    counted = count(asked, preset)
    points: list[Point] = []
    last = asked.last
    if last is None:
        points.append(gap("no_prior_session"))
    elif asked.verdict is not None:
        points += relief_points(asked, last, asked.verdict, preset, rule, zone)
        points += function_points(asked, last, preset, rules, rule)
    points += count_points(asked, preset, counted)
    if last is not None:
        for check in checks:
            points += check(asked, last, preset)
    points += _diagnosis_points(asked, preset)
    points += _care_points(asked, preset)
    return Coverage(preset, standing, tuple(points), len(counted.dates) if counted else None)


def _site_points(asked: Asked, last: NeedleSession, preset: Preset) -> list[Point]:
    """Where was injected: muscles recorded, one region, findings at each site."""
    wants_sites = preset.min_interval_scope is Scope.LOCATION or preset.one_region_rule
    if not last.sites:
        return [gap("sites_missing")] if wants_sites or preset.min_criteria or preset.criteria_required else []
    points = []
    if preset.one_region_rule:
        points.append(_region_point(asked, [s for s in asked.injections if s.on == last.on]))
    if preset.regions_excluded:
        excluded = tuple(sorted(last.regions.intersection(preset.regions_excluded)))
        if excluded:
            points.append(gap("region_excluded", regions=excluded))
    if preset.min_criteria is not None:
        few = [site for site in last.sites if site.found < preset.min_criteria]
        if few:
            points.append(gap("criteria_fewer_than_two", wanted=preset.min_criteria, places=place_words(few)))
        else:
            points.append(asked.met("criteria", wanted=preset.min_criteria))
    if preset.criteria_required:
        lacking = [s for s in last.sites if not all(getattr(s, name) for name in preset.criteria_required)]
        findings = preset.criteria_required
        if lacking:
            points.append(gap("criteria_missing", findings=findings, places=place_words(lacking)))
        else:
            points.append(asked.met("criteria_named", findings=findings))
    return points


def _region_point(asked: Asked, sessions: Iterable[NeedleSession]) -> Point:
    """A session is a day: all that was injected on it is in one region, as far as the regions are known."""
    sites = [site for session in sessions for site in session.sites]
    regions = tuple(sorted({site.region for site in sites if site.region is not None}))
    if len(regions) > 1:
        return gap("one_region", regions=regions)
    unplaced = [site for site in sites if site.region is None]
    if unplaced:
        return gap("region_not_known", places=place_words(unplaced))
    return asked.met("one_region", regions=regions)


def _procedure_points(asked: Asked, last: NeedleSession, preset: Preset) -> list[Point]:
    """How and with what was injected."""
    points = []
    if preset.guidance_rule is not None and last.guidance in NOT_COVERED[preset.guidance_rule]:
        points.append(gap("guidance", guidance=last.guidance))
    if preset.injectates_allowed:
        other = {d.drug for d in last.drugs if d.kind is not None and d.kind not in preset.injectates_allowed}
        if other:
            points.append(gap("injectate_not_listed", drugs=tuple(sorted(other))))
    if preset.dose_required:
        is_whole = bool(last.drugs) and all(drug.has_amount for drug in last.drugs)
        points.append(asked.met("dose") if is_whole else gap("dose_missing"))
    return points


def _diagnosis_points(asked: Asked, preset: Preset) -> list[Point]:
    if not preset.dx_allowed:
        return []
    facts = asked.facts
    recorded = _codes(facts.icd10) if facts.icd10 else ()
    if not recorded:
        return [gap("diagnosis_missing")]
    listed = tuple([code for code in recorded if code in preset.dx_allowed])
    return [asked.met("diagnosis", codes=listed)] if listed else [gap("diagnosis_not_listed", codes=recorded)]


@lru_cache(maxsize=2_000)
def _codes(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_dotted(code) for code in CODES.findall(text.upper())))


def _dotted(code: str) -> str:
    bare = code.replace(".", "")
    return f"{bare[:3]}.{bare[3:]}" if len(bare) > 3 else bare


def _care_points(asked: Asked, preset: Preset) -> list[Point]:
    """Conservative care before, taking part in a programme now, and how long there has been pain."""
    facts, points = asked.facts, []
    if preset.min_pain_months is not None:
        if facts.onset_on is None:
            points.append(gap("onset_missing"))
        elif months_after(facts.onset_on, preset.min_pain_months) > asked.on:
            points.append(gap("onset_recent", onset=facts.onset_on, count=preset.min_pain_months))
        else:
            points.append(asked.met("onset", onset=facts.onset_on))
    if preset.conservative_care_required:
        failed = facts.conservative_care_failed or any(care.helped is False for care in asked.care)
        points.append(asked.met("conservative_care") if failed else gap("conservative_care_missing"))
    if preset.active_programme_required:
        since = asked.last.on if asked.last is not None else asked.on
        active = next((care for care in asked.care if _is_active(care, since)), None) if asked.care else None
        points.append(asked.met("active_programme", care=active.kind) if active else gap("active_programme_missing"))
    return points


def _is_active(care: Care, since: date) -> bool:
    return care.kind in PROGRAMMES and (care.ended_on is None or care.ended_on >= since)
