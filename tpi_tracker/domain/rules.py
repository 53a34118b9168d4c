"""Thresholds of the rules. The values live in ``resources/catalogue/rules.toml``; nothing here has a default."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from tpi_tracker.domain.instant import DAY, HALF_DAY


@dataclass(frozen=True, slots=True)
class RuleSource:
    """Where a rule comes from: shown wherever its result is shown.

    ``review`` is ``read`` when the source was read, ``second_hand`` when a restatement of it was, ``own`` for a
    choice of this program, ``unverified`` for what is only recalled. ``evidence`` says how strong it is, ``limits``
    what the rule cannot say, ``recheck_by`` until when its sources count as read.
    """

    rule_id: str
    version: str
    wording: str
    source: str
    review: str
    evidence: str = ""
    limits: str = ""
    recheck_by: date | None = None

    def is_past_check(self, today: date) -> bool:
        """Whether the sources should have been read again by now."""
        return self.recheck_by is not None and today > self.recheck_by


class WindowSpans(NamedTuple):
    """The windows around a session as elapsed time. Day numbers are rounded half up, so a limit in days lies half a day
    before, or behind, the full day; ``baseline`` and ``judged_end`` are themselves outside."""

    baseline: timedelta
    procedural: timedelta
    judged_from: timedelta
    judged_end: timedelta


@dataclass(frozen=True, slots=True)
class ResponseRule:
    """Limits of the response to one session (clinical rules, section 2). Percents are 0-100, days are day numbers.

    ``*_range_pct`` are percent of the width of the scale, the others percent of the baseline.
    """

    about: RuleSource
    baseline_max_age_days: int
    procedural_hours: int
    judged_from_day: int
    judged_to_day: int
    horizon_day: int
    lost_day: int
    relief_pct: int
    partial_pct: int
    meaningful_pct: int
    meaningful_range_pct: int
    worse_range_pct: int
    baseline_min_range_pct: int
    pgic_meaningful_max: int
    earlier: "tuple[EarlierResponseRule, ...]" = ()
    spans: WindowSpans = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        spans = WindowSpans(
            baseline=DAY * self.baseline_max_age_days + HALF_DAY,
            procedural=timedelta(hours=self.procedural_hours),
            judged_from=DAY * self.judged_from_day - HALF_DAY,
            judged_end=DAY * self.judged_to_day + HALF_DAY,
        )
        object.__setattr__(self, "spans", spans)

    def on(self, instant: datetime) -> "ResponseRule":
        """The rule that was in force at an instant: a verdict keeps the version of its session's day."""
        return next((former.rule for former in self.earlier if instant < former.until), self)


class EarlierResponseRule(NamedTuple):
    """A response rule that was in force before ``until``, when the clinic changed it."""

    until: datetime
    rule: ResponseRule


@dataclass(frozen=True, slots=True)
class FailureRule:
    """When a treatment counts as failed (clinical rules, section 3).

    ``no_relief_sessions`` and ``short_lived_sessions`` are the N of the last sessions looked at; a session without
    relief needs a judged score at ``no_relief_from_day`` or later. ``long_duration_months`` is the cut-off of the
    risk factor of that name.
    """

    about: RuleSource
    no_relief_sessions: int
    short_lived_sessions: int
    no_relief_from_day: int
    long_duration_months: int


@dataclass(frozen=True, slots=True)
class ScheduleRule:
    """When patients are asked again (clinical rules, section 7). Offsets in weeks after the session."""

    about: RuleSource
    offsets_weeks: tuple[int, ...]
    first_window_from_day: int
    last_window_days_after: int
    unreachable_after: int
    list_days_ahead: int


@dataclass(frozen=True, slots=True)
class PlanRule:
    """What is proposed for a new pathway step: its review, in weeks after its start."""

    about: RuleSource
    review_after_weeks: int


@dataclass(frozen=True, slots=True)
class PatternRule:
    """How the failure pattern is read from the records before a source is named (clinical sources, 6.1).

    Percents are 0-100 (relief of the baseline; ``little_share_pct`` of the sites), days are day numbers.
    """

    about: RuleSource
    window_relief_pct: int
    window_none_below_pct: int
    gone_by_day: int
    weeks_from_day: int
    little_share_pct: int
    many_sites: int
    soreness_to_day: int
    least_volume_ml: float


@dataclass(frozen=True, slots=True)
class RiskFactorSource:
    """The citation shown beside one risk factor; ``note`` is what holds for this factor alone.

    A factor that is read from an instrument names it, its ``items`` and the limit their mean or their sum reaches.
    """

    key: str
    source: str
    review: str
    note: str = ""
    instrument: str | None = None
    items: tuple[str, ...] = ()
    mean_at_least: float | None = None
    sum_at_least: float | None = None


def cited(factors: Iterable[RiskFactorSource]) -> list[str]:
    """Each source once, its notes in brackets behind it."""
    notes: dict[str, dict[str, None]] = {}
    for factor in factors:
        notes.setdefault(factor.source, {}).update(dict.fromkeys([factor.note] if factor.note else []))
    return [f"{source} ({'; '.join(said)})" if said else source for source, said in notes.items()]


@dataclass(frozen=True, slots=True)
class Rules:
    """All thresholds in force. ``version`` names this state of the data; a verdict keeps the version of its day."""

    version: str
    response: ResponseRule
    failure: FailureRule
    schedule: ScheduleRule
    plan: PlanRule
    pattern: PatternRule
    risk_factors: tuple[RiskFactorSource, ...]
