"""The catalogue of the clinic: muscles, drugs and the thresholds of the rules, read once from the resources."""

import tomllib
from functools import cache
from typing import Any

from tpi_tracker.domain.catalogue import Drug, DrugKind, Muscle, Strength
from tpi_tracker.domain.codes import CoverageRegion, Region
from tpi_tracker.domain.coverage_preset import (
    CountUnit,
    CoverageRules,
    FunctionInstrument,
    GuidanceRule,
    PolicyPart,
    Preset,
    Scope,
)
from tpi_tracker.domain.dose import DoseLimit, DoseRule
from tpi_tracker.domain.rules import (
    FailureRule,
    PlanRule,
    ResponseRule,
    RiskFactorSource,
    Rules,
    RuleSource,
    ScheduleRule,
)
from tpi_tracker.paths import resource

ABOUT = ("rule_id", "version", "wording", "source", "review")


@cache
def muscles() -> tuple[Muscle, ...]:
    """All muscles, in the catalogue's order (head to foot)."""
    return tuple(
        Muscle(
            key=row["key"],
            name=row["name"],
            short=row["short"],
            regions=tuple(Region(region) for region in row["regions"]),
            coverage_region=CoverageRegion(row["coverage_region"]) if "coverage_region" in row else None,
            deep=row["deep"],
            pleural=row["pleural"],
            abbreviations=tuple(row["abbreviations"]),
        )
        for row in _read("muscles")["muscle"]
    )


def muscle(key: str) -> Muscle | None:
    """The muscle of a key; None for a key the catalogue does not know."""
    return _muscles_by_key().get(key)


@cache
def drugs() -> tuple[Drug, ...]:
    """All drugs: local anaesthetics, then steroids, then the rest."""
    return tuple(
        Drug(
            key=row["key"],
            name=row["name"],
            kind=DrugKind(row["kind"]),
            unit=row["unit"],
            abbreviations=tuple(row["abbreviations"]),
            strengths=tuple(Strength(float(s["mg_ml"]), s["label"], s["review"]) for s in row["strengths"]),
        )
        for row in _read("formulary")["drug"]
    )


def drug(key: str) -> Drug | None:
    """The drug of a key; None for a key the formulary does not know."""
    return _drugs_by_key().get(key)


@cache
def rules() -> Rules:
    """The thresholds in force."""
    data = _read("rules")
    schedule = _limits(data["schedule"])
    return Rules(
        version=data["version"],
        response=ResponseRule(about=_about(data["response"]), **_limits(data["response"])),
        failure=FailureRule(about=_about(data["failure"]), **_limits(data["failure"])),
        schedule=ScheduleRule(
            about=_about(data["schedule"]), **{**schedule, "offsets_weeks": tuple(schedule["offsets_weeks"])}
        ),
        plan=PlanRule(about=_about(data["plan"]), **_limits(data["plan"])),
        risk_factors=tuple(RiskFactorSource(**row) for row in data["risk_factor"]),
    )


@cache
def dose_rule() -> DoseRule:
    """The limits of local anaesthetic in force."""
    data = _read("dose")
    limits = [DoseLimit(**row) for row in data["limit"]]
    table = data["dose"]
    return DoseRule(
        about=_about(table),
        warn_at=table["warn_at"],
        strong_above=table["strong_above"],
        limits={limit.drug: limit for limit in limits},
    )


@cache
def coverage_rules() -> CoverageRules:
    """The coverage presets in force, and which totals count as functional scores."""
    data = _read("coverage")
    table = data["coverage"]
    return CoverageRules(
        version=data["version"],
        about=_about(table),
        function_max_age_days=table["function_max_age_days"],
        instruments={
            row["key"]: FunctionInstrument(row["key"], row["better"] == "high", row["low"], row.get("high"))
            for row in data["function_instrument"]
        },
        presets=tuple(_preset(row) for row in data["preset"]),
    )


def _preset(row: dict[str, Any]) -> Preset:
    values: dict[str, Any] = {n: tuple(value) if isinstance(value, list) else value for n, value in row.items()}
    for name, code in (
        ("count_unit", CountUnit),
        ("count_scope", Scope),
        ("min_interval_scope", Scope),
        ("guidance_rule", GuidanceRule),
    ):
        if name in values:
            values[name] = code(values[name])
    values["source"] = values["source"].strip()
    values["regions_excluded"] = tuple(CoverageRegion(region) for region in row.get("regions_excluded", ()))
    values["injectates_allowed"] = tuple(DrugKind(kind) for kind in row.get("injectates_allowed", ()))
    values["parts"] = tuple(PolicyPart(**part) for part in values.pop("part", ()))
    return Preset(**values)


@cache
def _muscles_by_key() -> dict[str, Muscle]:
    return {muscle.key: muscle for muscle in muscles()}


@cache
def _drugs_by_key() -> dict[str, Drug]:
    return {drug.key: drug for drug in drugs()}


def _about(table: dict[str, Any]) -> RuleSource:
    return RuleSource(**{name: table[name].strip() for name in ABOUT})


def _limits(table: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in table.items() if name not in ABOUT}


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("catalogue", f"{name}.toml").read_text(encoding="utf-8"))
