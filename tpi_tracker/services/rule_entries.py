"""The entries of ``rules.toml`` and ``dose.toml``: thresholds, each rule with its wording, source and review."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Annotated

from pydantic import Field

from tpi_tracker.services.catalogue_entry import (
    Count,
    Entry,
    FileEntries,
    Key,
    Others,
    Percent,
    Positive,
    Review,
    Share,
    Words,
    Wrong,
    ascending,
    twice,
)

DayNumber = Annotated[int, Field(ge=0, le=3650)]


class RuleEntry(Entry):
    """What every rule says of itself; its result keeps the version."""

    rule_id: Key
    version: Words
    wording: Words
    source: Words
    review: Review
    evidence: Words | None = None
    limits: Words | None = None
    recheck_by: date | None = None


class ResponseEntry(RuleEntry):
    baseline_max_age_days: DayNumber
    procedural_hours: Annotated[int, Field(ge=1, le=24)]
    judged_from_day: DayNumber
    judged_to_day: DayNumber
    horizon_day: DayNumber
    lost_day: DayNumber
    relief_pct: Percent
    partial_pct: Percent
    meaningful_pct: Percent
    meaningful_range_pct: Percent
    worse_range_pct: Percent
    baseline_min_range_pct: Percent
    pgic_meaningful_max: Annotated[int, Field(ge=1, le=7)]


class FailureEntry(RuleEntry):
    no_relief_sessions: Count
    short_lived_sessions: Count
    no_relief_from_day: DayNumber
    long_duration_months: Count


class ScheduleEntry(RuleEntry):
    offsets_weeks: Annotated[list[Annotated[int, Field(ge=1, le=104)]], Field(min_length=1)]
    first_window_from_day: DayNumber
    last_window_days_after: DayNumber
    unreachable_after: Count
    list_days_ahead: DayNumber


class PlanEntry(RuleEntry):
    review_after_weeks: Annotated[int, Field(ge=1, le=104)]


class PatternEntry(RuleEntry):
    """How the earlier sessions failed; percents of the baseline or of the drawn volume, days as day numbers."""

    window_relief_pct: Percent
    window_none_below_pct: Percent
    gone_by_day: DayNumber
    weeks_from_day: DayNumber
    little_share_pct: Percent
    many_sites: Count
    soreness_to_day: DayNumber
    least_volume_ml: Positive


class RiskFactorEntry(Entry):
    """A factor; one that is read from a questionnaire names its items and the cut-off of their mean or sum."""

    key: Key
    source: Words
    note: Words | None = None
    review: Review
    instrument: Key | None = None
    items: list[Words] = []
    mean_at_least: float | None = None
    sum_at_least: float | None = None


class RulesFile(FileEntries):
    """``rules.toml``."""

    response: ResponseEntry
    failure: FailureEntry
    schedule: ScheduleEntry
    plan: PlanEntry
    pattern: PatternEntry | None = None
    risk_factor: Annotated[list[RiskFactorEntry], Field(min_length=1)]

    def wrong(self, others: Others) -> Iterator[Wrong]:
        yield from super().wrong(others)
        response = self.response
        days = ("judged_from_day", "horizon_day", "lost_day", "judged_to_day")
        for before, after in pairwise(days):
            if getattr(response, after) < getattr(response, before):
                yield Wrong(("response", after), f"must not lie before {before}")
        if response.partial_pct > response.relief_pct:
            yield Wrong(("response", "partial_pct"), "must not be above relief_pct")
        for place, factor in enumerate(self.risk_factor):
            cut_offs = (factor.mean_at_least is not None) + (factor.sum_at_least is not None)
            if cut_offs != (factor.instrument is not None) or bool(factor.items) != bool(cut_offs):
                yield Wrong(
                    ("risk_factor", place, "instrument"), "goes with items and one of mean_at_least, sum_at_least"
                )
        yield from ascending(("schedule", "offsets_weeks"), self.schedule.offsets_weeks)
        if self.schedule.first_window_from_day > self.schedule.offsets_weeks[0] * 7:
            yield Wrong(("schedule", "first_window_from_day"), "must not lie after the first of offsets_weeks")


class DoseEntry(RuleEntry):
    warn_at: Share
    strong_above: Share


class LimitEntry(Entry):
    drug: Key
    mg_per_kg: Positive
    max_mg: Positive
    mg_per_kg_epinephrine: Positive | None = None
    max_mg_epinephrine: Positive | None = None
    source: Words
    review: Review


class DoseFile(Entry):
    """``dose.toml``; its version stands with its one rule."""

    dose: DoseEntry
    limit: Annotated[list[LimitEntry], Field(min_length=1)]

    @property
    def version(self) -> str:
        return self.dose.version

    def wrong(self, others: Others) -> Iterator[Wrong]:
        """Limits of drugs the formulary does not know, or of two kinds; a limit that is lower with epinephrine."""
        if self.dose.warn_at > self.dose.strong_above:
            yield Wrong(("dose", "warn_at"), "must not be above strong_above")
        yield from twice("limit", (limit.drug for limit in self.limit), "drug")
        drugs = {row["key"]: row["kind"] for row in others("formulary.toml")["drug"]}
        for place, limit in enumerate(self.limit):
            if drugs.get(limit.drug) != "local_anaesthetic":
                yield Wrong(
                    ("limit", place, "drug"), f'names "{limit.drug}", which is no local anaesthetic of formulary'
                )
            for plain in ("mg_per_kg", "max_mg"):
                with_epinephrine = getattr(limit, f"{plain}_epinephrine")
                if with_epinephrine is not None and with_epinephrine < getattr(limit, plain):
                    yield Wrong(("limit", place, f"{plain}_epinephrine"), f"must not be below {plain}")
