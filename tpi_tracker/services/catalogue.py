"""The catalogue of the clinic: muscles, drugs and the thresholds of the rules, read once from the resources."""

import tomllib
from functools import cache
from typing import Any

from tpi_tracker.domain.catalogue import Drug, DrugKind, Ingredient, Kit, Muscle, Strength
from tpi_tracker.domain.codes import Region
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
from tpi_tracker.domain.safety import AllergyGroup, SafetyRule
from tpi_tracker.domain.steroids import SteroidRule
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
def safety_rule() -> SafetyRule:
    """What is looked at before the needle."""
    data = _read("safety")
    groups = [{name: _tuple(value) for name, value in row.items()} for row in data["allergy_group"]]
    return SafetyRule(
        about=_about(data["safety"]),
        groups=tuple(AllergyGroup(**row) for row in groups),
        **_limits(data["safety"]),
    )


@cache
def steroid_rule() -> SteroidRule:
    """How steroid of twelve months is summed, and the level from which it is said."""
    data = _read("steroid")
    equal = {drug: float(mg) for drug, mg in data["equal_mg"].items()}
    return SteroidRule(about=_about(data["steroid"]), equal_mg=equal, **_limits(data["steroid"]))


@cache
def kits() -> tuple[Kit, ...]:
    """Mixtures that are drawn up together: each is its ingredients."""
    return tuple(
        Kit(
            key=row["key"],
            name=row["name"],
            source=row["source"],
            review=row["review"],
            ingredients=tuple(
                Ingredient(part["drug"], float(part["mg_ml"]), float(part["volume_ml"])) for part in row["ingredient"]
            ),
        )
        for row in _read("formulary").get("kit", ())
    )


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


def _tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("catalogue", f"{name}.toml").read_text(encoding="utf-8"))
