"""The entries of ``coverage.toml``: what payers ask before injections are repeated, as dated presets."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from tpi_tracker.domain.catalogue import DrugKind
from tpi_tracker.services.catalogue_entry import (
    Count,
    Entry,
    FileEntries,
    Key,
    Others,
    Percent,
    Review,
    Words,
    Wrong,
    twice,
    twice_within,
)
from tpi_tracker.services.rule_entries import DayNumber, RuleEntry

CoverageRegionWord = Literal[
    "cephalic",
    "facial",
    "cervical",
    "scapular",
    "thoracic",
    "lumbar",
    "abdominal",
    "pelvic",
    "upper_extremity",
    "lower_extremity",
]
"""The anatomical regions by which payers count."""
Criterion = Literal["taut_band", "tender_spot", "referred_pain"]
Code = Annotated[str, StringConstraints(pattern=r"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$")]
Address = Annotated[str, StringConstraints(pattern=r"^https://\S+$", max_length=300)]
AnyKind = Annotated[DrugKind, Field(strict=False)]


class CoverageEntry(RuleEntry):
    function_max_age_days: DayNumber


class FunctionInstrumentEntry(Entry):
    key: Key
    low: float
    high: float | None = None
    better: Literal["low", "high"]


class PartEntry(Entry):
    number: Words
    contractor: Words
    effective_from: date


class PresetEntry(Entry):
    """One policy. A field that is missing is not known and not checked; it is never zero and never unlimited."""

    policy_id: Key
    name: Words
    payer: Words
    jurisdiction: Words
    effective_from: date | None = None
    effective_to: date | None = None
    source: Words
    source_urls: list[Address] = []
    last_checked: date
    checked_valid_days: Count | None = None
    expires_on: date | None = None
    review: Review
    count_unit: Literal["session", "injection", "set"] | None = None
    count_scope: Literal["patient", "body_region"] | None = None
    max_count: Count | None = None
    window_months: Count | None = None
    min_interval_days: Count | None = None
    min_interval_months: Count | None = None
    min_interval_scope: Literal["patient", "body_region", "location"] | None = None
    min_relief_pct: Percent | None = None
    min_relief_days: Count | None = None
    same_scale_required: bool | None = None
    post_score_required: bool | None = None
    function_required: bool | None = None
    function_min_pct: Percent | None = None
    dx_allowed: list[Code] = []
    guidance_rule: Literal["palpation_only", "no_ultrasound"] | None = None
    one_region_rule: bool | None = None
    regions_excluded: list[CoverageRegionWord] = []
    min_criteria: Annotated[int, Field(ge=1, le=3)] | None = None
    criteria_required: list[Criterion] = []
    injectates_allowed: list[AnyKind] = []
    dose_required: bool | None = None
    conservative_care_required: bool | None = None
    active_programme_required: bool | None = None
    min_pain_months: Count | None = None
    not_checked: list[Words] = []
    part: list[PartEntry] = []


class CoverageFile(FileEntries):
    """``coverage.toml``."""

    coverage: CoverageEntry
    function_instrument: list[FunctionInstrumentEntry]
    preset: Annotated[list[PresetEntry], Field(min_length=1)]

    def wrong(self, others: Others) -> Iterator[Wrong]:
        yield from super().wrong(others)
        yield from twice("preset", (preset.policy_id for preset in self.preset), "policy_id")
        for place, instrument in enumerate(self.function_instrument):
            if instrument.better == "high" and instrument.high is None:
                yield Wrong(("function_instrument", place, "high"), "is missing: it is needed where high is better")
            if instrument.high is not None and instrument.high <= instrument.low:
                yield Wrong(("function_instrument", place, "high"), "must be above low")
        for place, preset in enumerate(self.preset):
            at = ("preset", place)
            if preset.checked_valid_days is None and preset.expires_on is None:
                yield Wrong((*at, "checked_valid_days"), "or expires_on is missing: a preset says how long it holds")
            if preset.effective_from and preset.effective_to and preset.effective_to < preset.effective_from:
                yield Wrong((*at, "effective_to"), "must not lie before effective_from")
            if preset.min_interval_days is not None and preset.min_interval_months is not None:
                yield Wrong((*at, "min_interval_months"), "and min_interval_days exclude each other")
            yield from twice_within((*at, "dx_allowed"), preset.dx_allowed)
