"""The catalogue of the clinic: muscles, drugs and the thresholds of the rules, as they are in force."""

from typing import Any

from tpi_tracker.domain.catalogue import Drug, DrugKind, Muscle, Strength
from tpi_tracker.domain.codes import Region
from tpi_tracker.domain.dose import DoseLimit, DoseRule
from tpi_tracker.domain.rules import (
    EarlierResponseRule,
    FailureRule,
    PlanRule,
    ResponseRule,
    RiskFactorSource,
    Rules,
    RuleSource,
    ScheduleRule,
)
from tpi_tracker.services import catalogue_files
from tpi_tracker.services.catalogue_files import in_force, remembered, shipped

ABOUT = ("rule_id", "version", "wording", "source", "review", "evidence", "limits", "recheck_by")


@remembered
def muscles() -> tuple[Muscle, ...]:
    """All muscles, in the catalogue's order (head to foot)."""
    return tuple(
        Muscle(
            key=row["key"],
            name=row["name"],
            short=row["short"],
            regions=tuple(Region(region) for region in row["regions"]),
            deep=row["deep"],
            pleural=row["pleural"],
            abbreviations=tuple(row["abbreviations"]),
        )
        for row in in_force("muscles")["muscle"]
    )


def muscle(key: str) -> Muscle | None:
    """The muscle of a key; None for a key the catalogue does not know."""
    return _muscles_by_key().get(key)


@remembered
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
        for row in in_force("formulary")["drug"]
    )


def drug(key: str) -> Drug | None:
    """The drug of a key; None for a key the formulary does not know."""
    return _drugs_by_key().get(key)


@remembered
def rules() -> Rules:
    """The thresholds in force."""
    data = in_force("rules")
    schedule = _limits(data["schedule"])
    return Rules(
        version=data["version"],
        response=_response(data["response"], _earlier_responses()),
        failure=FailureRule(about=_about(data["failure"]), **_limits(data["failure"])),
        schedule=ScheduleRule(
            about=_about(data["schedule"]), **{**schedule, "offsets_weeks": tuple(schedule["offsets_weeks"])}
        ),
        plan=PlanRule(about=_about(data["plan"]), **_limits(data["plan"])),
        risk_factors=tuple(RiskFactorSource(**row) for row in data["risk_factor"]),
    )


@remembered
def dose_rule() -> DoseRule:
    """The limits of local anaesthetic in force."""
    data = in_force("dose")
    limits = [DoseLimit(**row) for row in data["limit"]]
    table = data["dose"]
    return DoseRule(
        about=_about(table),
        warn_at=table["warn_at"],
        strong_above=table["strong_above"],
        limits={limit.drug: limit for limit in limits},
    )


@remembered
def _muscles_by_key() -> dict[str, Muscle]:
    return {muscle.key: muscle for muscle in muscles()}


@remembered
def _drugs_by_key() -> dict[str, Drug]:
    return {drug.key: drug for drug in drugs()}


def _about(table: dict[str, Any]) -> RuleSource:
    said: dict[str, Any] = {}
    for name in ABOUT:
        if name in table:
            said[name] = table[name].strip() if isinstance(table[name], str) else table[name]
    return RuleSource(**said)


def _limits(table: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in table.items() if name not in ABOUT}


def _response(table: dict[str, Any], earlier: tuple[EarlierResponseRule, ...] = ()) -> ResponseRule:
    return ResponseRule(about=_about(table), **_limits(table), earlier=earlier)


def _earlier_responses() -> tuple[EarlierResponseRule, ...]:
    """What held before each change the clinic made: a session keeps the rule of its day."""
    first = shipped("rules")["response"]
    held, found = first, []
    for change in catalogue_files.versions("rules/response"):
        found.append(EarlierResponseRule(change.since, _response(held)))
        held = first if change.content is None else catalogue_files.versioned(change)
    return tuple(found)
