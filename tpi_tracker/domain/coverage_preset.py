"""One payer's rule on repeating injections, as data. The content is ``resources/catalogue/coverage.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tpi_tracker.domain.catalogue import DrugKind
from tpi_tracker.domain.codes import CoverageRegion
from tpi_tracker.domain.rules import RuleSource


class CountUnit(StrEnum):
    """What a policy counts: dates with injections, muscles and sides on a date, or sets of injections (as dates)."""

    SESSION = "session"
    INJECTION = "injection"
    SET = "set"


class Scope(StrEnum):
    """Which of the patient's injections count together."""

    PATIENT = "patient"
    BODY_REGION = "body_region"
    LOCATION = "location"
    """The same muscle and side; for intervals alone."""


class GuidanceRule(StrEnum):
    """How the needle may be guided: by hand alone, or by anything but ultrasound."""

    PALPATION_ONLY = "palpation_only"
    NO_ULTRASOUND = "no_ultrasound"


class Standing(StrEnum):
    """Whether a preset can be relied on at a date. Whatever it is, the preset is still computed."""

    CURRENT = "current"
    CHECK_EXPIRED = "check_expired"
    NOT_YET_IN_FORCE = "not_yet_in_force"
    NO_LONGER_IN_FORCE = "no_longer_in_force"


@dataclass(frozen=True, slots=True)
class PolicyPart:
    """One of several published policies that share a preset, with who publishes it."""

    number: str
    contractor: str
    effective_from: date


@dataclass(frozen=True, slots=True)
class FunctionInstrument:
    """A total that counts as a functional score. ``high`` is the upper end, needed where high is good."""

    key: str
    higher_is_better: bool
    low: float
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """What one policy asks for before a repeat. None: not known, and so not checked; never zero, never unlimited.

    ``window_months`` and ``min_interval_months`` are calendar months, ``min_pain_months`` since the onset; percents are
    0-100. ``min_criteria`` of taut band, tender spot and referred pain, or ``criteria_required`` by name, at each site.
    ``not_checked`` says in words what the policy asks for and the records cannot show.
    """

    policy_id: str
    name: str
    payer: str
    jurisdiction: str
    source: str
    review: str
    last_checked: date
    checked_valid_days: int | None = None
    expires_on: date | None = None
    effective_from: date | None = None
    effective_to: date | None = None
    source_urls: tuple[str, ...] = ()
    parts: tuple[PolicyPart, ...] = ()
    count_unit: CountUnit | None = None
    count_scope: Scope | None = None
    max_count: int | None = None
    window_months: int | None = None
    min_interval_days: int | None = None
    min_interval_months: int | None = None
    min_interval_scope: Scope | None = None
    min_relief_pct: int | None = None
    min_relief_days: int | None = None
    same_scale_required: bool | None = None
    post_score_required: bool | None = None
    function_required: bool | None = None
    function_min_pct: int | None = None
    dx_allowed: tuple[str, ...] = ()
    guidance_rule: GuidanceRule | None = None
    one_region_rule: bool | None = None
    regions_excluded: tuple[CoverageRegion, ...] = ()
    min_criteria: int | None = None
    criteria_required: tuple[str, ...] = ()
    injectates_allowed: tuple[DrugKind, ...] = ()
    dose_required: bool | None = None
    conservative_care_required: bool | None = None
    active_programme_required: bool | None = None
    min_pain_months: int | None = None
    not_checked: tuple[str, ...] = ()

    @property
    def valid_until(self) -> date | None:
        """The last day on which our reading of the policy counts as recent."""
        if self.expires_on is not None or self.checked_valid_days is None:
            return self.expires_on
        return self.last_checked + timedelta(days=self.checked_valid_days)

    @property
    def counts_sessions(self) -> bool:
        """Whether the limit is one of dates with injections within a known window."""
        return self.window_months is not None and self.count_unit in {CountUnit.SESSION, CountUnit.SET}

    def standing(self, on: date) -> Standing:
        """Whether the policy was in force on a date, and our reading of it recent."""
        if self.effective_from is not None and on < self.effective_from:
            return Standing.NOT_YET_IN_FORCE
        if self.effective_to is not None and on > self.effective_to:
            return Standing.NO_LONGER_IN_FORCE
        until = self.valid_until
        return Standing.CHECK_EXPIRED if until is not None and on > until else Standing.CURRENT


@dataclass(frozen=True, slots=True)
class CoverageRules:
    """All presets in force, the first one shown when none is chosen.

    ``function_max_age_days``: how old a functional score may be on the day of the injection to be the one before it.
    """

    version: str
    about: RuleSource
    function_max_age_days: int
    instruments: Mapping[str, FunctionInstrument]
    presets: tuple[Preset, ...]
