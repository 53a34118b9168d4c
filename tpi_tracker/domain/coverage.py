"""What a payer would find documented, and what is missing, if a problem's injections were repeated on a date.

Reference only: gaps are listed, care is never blocked (clinical rules, section 6). How the policies' words are read is
in docs/decisions/0015-coverage-readings.md.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import CoverageRegion, Guidance
from tpi_tracker.domain.coverage_count import count, count_points, interval_points, months_after
from tpi_tracker.domain.coverage_facts import (
    PROGRAMMES,
    Care,
    CoverageFacts,
    InjectedSite,
    NeedleSession,
    in_time,
    place_words,
)
from tpi_tracker.domain.coverage_point import Asked, Point, gap, met
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


@dataclass(frozen=True, slots=True)
class Coverage:
    """One preset's answer. ``sessions_in_window``: dates with injections that count, None where that is not known."""

    preset: Preset
    standing: Standing
    points: tuple[Point, ...]
    sessions_in_window: int | None

    @property
    def gaps(self) -> tuple[Point, ...]:
        """What is missing, in the order of the policy."""
        return tuple(point for point in self.points if not point.is_met)

    @property
    def repeat_documented(self) -> bool:
        """Whether nothing is missing of what the preset asks for and the records can show."""
        return not self.gaps


def coverage_of(
    facts: CoverageFacts, rules: CoverageRules, rule: ResponseRule, as_of: datetime, zone: ZoneInfo
) -> tuple[Coverage, ...]:
    """Every preset's answer for a repeat on the date of ``as_of``, in the order of the presets."""
    asked = _asked(facts, as_of, zone)
    return tuple(_answer(asked, preset, rules, rule, zone) for preset in rules.presets)


def _asked(facts: CoverageFacts, as_of: datetime, zone: ZoneInfo) -> Asked:
    known = in_time(session for session in facts.sessions if session.at <= as_of)
    injections = [session for session in known if session.is_injection]
    own = [session for session in injections if session.problem_id == facts.problem_id]
    last = own[-1] if own else None
    times = [session.at for session in known if session.problem_id == facts.problem_id]
    return Asked(
        facts=facts,
        as_of=as_of,
        on=local_date(as_of, zone),
        injections=injections,
        own=own,
        last=last,
        verdict=facts.verdicts.get(last.session_id) if last else None,
        before_at=max((at for at in times if last and at < last.at), default=None),
        after_at=min((at for at in times if last and at > last.at), default=None),
    )


def _answer(asked: Asked, preset: Preset, rules: CoverageRules, rule: ResponseRule, zone: ZoneInfo) -> Coverage:
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
        points += interval_points(asked, last, preset)
        points += _site_points(asked, last, preset)
        points += _procedure_points(last, preset)
    points += _diagnosis_points(asked.facts, preset)
    points += _care_points(asked, preset)
    return Coverage(preset, preset.standing(asked.on), tuple(points), len(counted.dates) if counted else None)


def _site_points(asked: Asked, last: NeedleSession, preset: Preset) -> list[Point]:
    """Where was injected: muscles recorded, one region, findings at each site."""
    wants_sites = preset.min_interval_scope is Scope.LOCATION or preset.one_region_rule
    if not last.sites:
        return [gap("sites_missing")] if wants_sites or preset.min_criteria or preset.criteria_required else []
    points = []
    if preset.one_region_rule:
        points += _region_points(s for s in asked.injections if s.on == last.on)
    excluded = sorted(last.regions & set(preset.regions_excluded))
    if excluded:
        points.append(gap("region_excluded", regions=excluded))
    if preset.min_criteria is not None:
        few = [site for site in last.sites if _found(site) < preset.min_criteria]
        if few:
            points.append(gap("criteria_fewer_than_two", wanted=preset.min_criteria, places=place_words(few)))
        else:
            points.append(met("criteria", wanted=preset.min_criteria))
    if preset.criteria_required:
        lacking = [s for s in last.sites if not all(getattr(s, name) for name in preset.criteria_required)]
        told = {"findings": list(preset.criteria_required)}
        points.append(
            gap("criteria_missing", **told, places=place_words(lacking)) if lacking else met("criteria_named", **told)
        )
    return points


def _region_points(sessions: Iterable[NeedleSession]) -> list[Point]:
    """A session is a day: all that was injected on it is in one region, as far as the regions are known."""
    sites = [site for session in sessions for site in session.sites]
    regions: list[CoverageRegion] = sorted({site.region for site in sites if site.region is not None})
    if len(regions) > 1:
        return [gap("one_region", regions=regions)]
    unplaced = [site for site in sites if site.region is None]
    if unplaced:
        return [gap("region_not_known", places=place_words(unplaced))]
    return [met("one_region", regions=regions)]


def _procedure_points(last: NeedleSession, preset: Preset) -> list[Point]:
    """How and with what was injected."""
    points = []
    if preset.guidance_rule is not None and last.guidance in NOT_COVERED[preset.guidance_rule]:
        points.append(gap("guidance", guidance=last.guidance))
    if preset.injectates_allowed:
        other = sorted({d.drug for d in last.drugs if d.kind is not None and d.kind not in preset.injectates_allowed})
        if other:
            points.append(gap("injectate_not_listed", drugs=other))
    if preset.dose_required:
        is_whole = bool(last.drugs) and all(drug.has_amount for drug in last.drugs)
        points.append(met("dose") if is_whole else gap("dose_missing"))
    return points


def _diagnosis_points(facts: CoverageFacts, preset: Preset) -> list[Point]:
    if not preset.dx_allowed:
        return []
    recorded = list(dict.fromkeys(_dotted(code) for code in CODES.findall((facts.icd10 or "").upper())))
    if not recorded:
        return [gap("diagnosis_missing")]
    listed = [code for code in recorded if code in preset.dx_allowed]
    return [met("diagnosis", codes=listed)] if listed else [gap("diagnosis_not_listed", codes=recorded)]


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
            points.append(met("onset", onset=facts.onset_on))
    known = [care for care in facts.care if care.started_on is None or care.started_on <= asked.on]
    if preset.conservative_care_required:
        failed = facts.conservative_care_failed or any(care.helped is False for care in known)
        points.append(met("conservative_care") if failed else gap("conservative_care_missing"))
    if preset.active_programme_required:
        since = asked.last.on if asked.last is not None else asked.on
        active = next((care for care in known if _is_active(care, since)), None)
        points.append(met("active_programme", care=active.kind) if active else gap("active_programme_missing"))
    return points


def _is_active(care: Care, since: date) -> bool:
    return care.kind in PROGRAMMES and (care.ended_on is None or care.ended_on >= since)


def _found(site: InjectedSite) -> int:
    return sum(finding is True for finding in (site.taut_band, site.tender_spot, site.referred_pain))
