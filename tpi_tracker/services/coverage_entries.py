"""The entries of ``coverage.toml``: payers' presets, and the totals that count as a functional score."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from tpi_tracker.domain.catalogue import DrugKind
from tpi_tracker.domain.codes import CoverageRegion
from tpi_tracker.domain.coverage_preset import CountUnit, GuidanceRule, Scope
from tpi_tracker.services.catalogue_entry import (
    Count,
    Entry,
    FileEntries,
    Key,
    Others,
    Review,
    Words,
    Wrong,
    twice,
    twice_within,
)
from tpi_tracker.services.rule_entries import RuleEntry

WholePercent = Annotated[int, Field(ge=1, le=100)]
Icd10 = Annotated[str, StringConstraints(pattern=r"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$")]
Address = Annotated[str, StringConstraints(pattern=r"^https://\S+$", max_length=300)]
Criterion = Literal["taut_band", "tender_spot", "referred_pain", "recognised_pain", "twitch"]


class CoverageEntry(RuleEntry):
    function_max_age_days: Count


class FunctionInstrumentEntry(Entry):
    key: Key
    better: Literal["low", "high"]
    low: float
    high: float | None = None


class PolicyPartEntry(Entry):
    number: Words
    contractor: Words
    effective_from: date


class PresetEntry(Entry):
    """See :class:`tpi_tracker.domain.coverage_preset.Preset`; what is not there is not known."""

    policy_id: Key
    name: Words
    payer: Words
    jurisdiction: Words
    source: Words
    source_urls: list[Address] = []
    review: Review
    last_checked: date
    checked_valid_days: Count | None = None
    expires_on: date | None = None
    effective_from: date | None = None
    effective_to: date | None = None
    part: list[PolicyPartEntry] = []
    count_unit: Annotated[CountUnit, Field(strict=False)] | None = None
    count_scope: Annotated[Scope, Field(strict=False)] | None = None
    max_count: Count | None = None
    window_months: Count | None = None
    min_interval_days: Count | None = None
    min_interval_months: Count | None = None
    min_interval_scope: Annotated[Scope, Field(strict=False)] | None = None
    min_relief_pct: WholePercent | None = None
    min_relief_days: Count | None = None
    same_scale_required: bool | None = None
    post_score_required: bool | None = None
    function_required: bool | None = None
    function_min_pct: WholePercent | None = None
    dx_allowed: list[Icd10] = []
    guidance_rule: Annotated[GuidanceRule, Field(strict=False)] | None = None
    one_region_rule: bool | None = None
    regions_excluded: list[Annotated[CoverageRegion, Field(strict=False)]] = []
    min_criteria: Annotated[int, Field(ge=1, le=3)] | None = None
    criteria_required: list[Criterion] = []
    injectates_allowed: list[Annotated[DrugKind, Field(strict=False)]] = []
    dose_required: bool | None = None
    conservative_care_required: bool | None = None
    active_programme_required: bool | None = None
    min_pain_months: Count | None = None
    not_checked: list[Words] = []


class CoverageFile(FileEntries):
    """``coverage.toml``."""

    coverage: CoverageEntry
    function_instrument: list[FunctionInstrumentEntry]
    preset: Annotated[list[PresetEntry], Field(min_length=1)]

    def wrong(self, others: Others) -> Iterator[Wrong]:
        """Presets that stand twice, dates that contradict each other, a scale that is good at an end it lacks."""
        yield from super().wrong(others)
        yield from twice("preset", (preset.policy_id for preset in self.preset), "policy_id")
        for place, preset in enumerate(self.preset):
            at = ("preset", place)
            first, last = preset.effective_from, preset.effective_to
            if first is not None and last is not None and last < first:
                yield Wrong((*at, "effective_to"), "must not lie before effective_from")
            if preset.checked_valid_days is None and preset.expires_on is None:
                yield Wrong((*at, "checked_valid_days"), "or expires_on is missing: a preset says how long it holds")
            if preset.min_interval_days is not None and preset.min_interval_months is not None:
                yield Wrong((*at, "min_interval_months"), "and min_interval_days exclude each other")
            yield from twice_within((*at, "dx_allowed"), preset.dx_allowed)
        for place, instrument in enumerate(self.function_instrument):
            if instrument.better == "high" and instrument.high is None:
                yield Wrong(("function_instrument", place, "high"), "must be there where the high end is the good one")
            if instrument.high is not None and instrument.high <= instrument.low:
                yield Wrong(("function_instrument", place, "high"), "must be above low")
