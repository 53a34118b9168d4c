"""The catalogue of the clinic: muscles, drugs and the thresholds of the rules, as they are in force."""

from collections.abc import Mapping

from tpi_tracker.domain.catalogue import Drug, DrugGroup, DrugKind, Fact, Ingredient, Kit, Muscle, MuscleFacts, Strength
from tpi_tracker.domain.codes import CoverageRegion, Region, Side
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
from tpi_tracker.domain.quick_words import Abbreviation
from tpi_tracker.domain.rules import (
    EarlierResponseRule,
    FailureRule,
    PatternRule,
    PlanRule,
    ResponseRule,
    RiskFactorSource,
    Rules,
    RuleSource,
    ScheduleRule,
)
from tpi_tracker.domain.safety import AllergyGroup, SafetyRule
from tpi_tracker.domain.steroids import SteroidRule
from tpi_tracker.services import catalogue_files
from tpi_tracker.services.catalogue_files import Content, load, remembered, shipped

ABOUT = ("rule_id", "version", "wording", "source", "review", "evidence", "limits", "recheck_by")


@remembered
def muscles() -> tuple[Muscle, ...]:
    """All muscles, in the catalogue's order (head to foot)."""
    return load("muscles", _muscles)


def muscle(key: str) -> Muscle | None:
    """The muscle of a key; None for a key the catalogue does not know."""
    return _muscles_by_key().get(key)


@remembered
def abbreviations() -> tuple[Abbreviation, ...]:
    """The clinic's own words of the quick line, for muscles and for drugs; none is shipped."""
    return load("muscles", _abbreviations)


@remembered
def drugs() -> tuple[Drug, ...]:
    """All drugs: local anaesthetics, then steroids, then the rest."""
    return load("formulary", _drugs)


def drug(key: str) -> Drug | None:
    """The drug of a key; None for a key the formulary does not know."""
    return _drugs_by_key().get(key)


@remembered
def rules() -> Rules:
    """The thresholds in force."""
    return load("rules", _rules)


@remembered
def dose_rule() -> DoseRule:
    """The limits of local anaesthetic in force."""
    return load("dose", _dose_rule)


@remembered
def coverage_rules() -> CoverageRules:
    """The coverage presets in force, and which totals count as functional scores."""
    return load("coverage", _coverage_rules)


@remembered
def safety_rule() -> SafetyRule:
    """What is looked at before the needle."""
    return load("safety", _safety_rule)


@remembered
def steroid_rule() -> SteroidRule:
    """How steroid of twelve months is summed, and the level from which it is said."""
    return load("steroid", _steroid_rule)


@remembered
def kits() -> tuple[Kit, ...]:
    """Mixtures that are drawn up together: each is its ingredients."""
    return load("formulary", _kits)


@remembered
def _muscles_by_key() -> dict[str, Muscle]:
    return {muscle.key: muscle for muscle in muscles()}


@remembered
def _drugs_by_key() -> dict[str, Drug]:
    return {drug.key: drug for drug in drugs()}


def _muscles(content: Content) -> tuple[Muscle, ...]:
    sources = content["sources"]
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
            parts=tuple(row["parts"]),
            sides=tuple(Side(side) for side in row["sides"]),
            facts=MuscleFacts(
                referral=_fact(row, "referral", sources),
                nerve=_fact(row, "nerve", sources),
                roots=row["roots"],
                mimics=_fact(row | {"mimics": ", ".join(row["mimics"])}, "mimics", sources),
                caution=_fact(row, "caution", sources) if "caution" in row else None,
                pleural=_fact(row | {"pleural": ""}, "pleural", sources) if row["pleural"] else None,
                remark=row.get("remark", ""),
            ),
        )
        for row in content["muscle"]
    )


def _abbreviations(content: Content) -> tuple[Abbreviation, ...]:
    return tuple(
        Abbreviation(
            word=row["word"],
            muscle=row.get("muscle"),
            side=Side(row["side"]) if "side" in row else None,
            drug=row.get("drug"),
            mg_ml=float(row["mg_ml"]) if "mg_ml" in row else None,
            with_epinephrine=row.get("with_epinephrine", False),
        )
        for row in content.get("abbreviation", ())
    )


def _fact(row: Content, name: str, sources: Mapping[str, str]) -> Fact:
    named = tuple(sources[key] for key in row.get(f"{name}_source", ()))
    return Fact(row[name], row[f"{name}_review"], named)


def _drugs(content: Content) -> tuple[Drug, ...]:
    return tuple(
        Drug(
            key=row["key"],
            name=row["name"],
            kind=DrugKind(row["kind"]),
            unit=row["unit"],
            abbreviations=tuple(row["abbreviations"]),
            strengths=tuple(Strength(float(s["mg_ml"]), s["label"], s["review"]) for s in row["strengths"]),
            ingredients=tuple(row["ingredients"]),
            group=DrugGroup(row["group"]),
            rxnorm=row.get("rxnorm"),
            usual_doses=tuple(_said(dose) for dose in row.get("usual_doses", ())),
            cautions=tuple(_said(caution) for caution in content["caution"] if _is_about(caution, row)),
            beside_amount=tuple(
                caution["text"]
                for caution in content["caution"]
                if caution.get("beside_amount", False) and _is_about(caution, row)
            ),
        )
        for row in content["drug"]
    )


def _said(row: Content) -> Fact:
    return Fact(row["text"], row["review"], (row["source"],))


def _is_about(caution: Content, drug: Content) -> bool:
    return drug["kind"] in caution.get("kinds", ()) or drug["key"] in caution.get("drugs", ())


def _rules(content: Content) -> Rules:
    schedule = _limits(content["schedule"])
    return Rules(
        version=content["version"],
        response=_response(content["response"], _earlier_responses()),
        failure=FailureRule(about=_about(content["failure"]), **_limits(content["failure"])),
        schedule=ScheduleRule(
            about=_about(content["schedule"]), **{**schedule, "offsets_weeks": tuple(schedule["offsets_weeks"])}
        ),
        plan=PlanRule(about=_about(content["plan"]), **_limits(content["plan"])),
        pattern=PatternRule(about=_about(content["pattern"]), **_limits(content["pattern"])),
        risk_factors=tuple(
            RiskFactorSource(**(row | {"items": tuple(row.get("items", ()))})) for row in content["risk_factor"]
        ),
    )


def _dose_rule(content: Content) -> DoseRule:
    limits = [DoseLimit(**row) for row in content["limit"]]
    table = content["dose"]
    return DoseRule(
        about=_about(table),
        warn_at=table["warn_at"],
        strong_above=table["strong_above"],
        limits={limit.drug: limit for limit in limits},
    )


def _about(table: Content) -> RuleSource:
    said: Content = {}
    for name in ABOUT:
        if name in table:
            said[name] = table[name].strip() if isinstance(table[name], str) else table[name]
    return RuleSource(**said)


def _coverage_rules(content: Content) -> CoverageRules:
    table = content["coverage"]
    return CoverageRules(
        version=content["version"],
        about=_about(table),
        function_max_age_days=table["function_max_age_days"],
        instruments={
            row["key"]: FunctionInstrument(row["key"], row["better"] == "high", row["low"], row.get("high"))
            for row in content["function_instrument"]
        },
        presets=tuple(_preset(row) for row in content["preset"]),
    )


def _preset(row: Content) -> Preset:
    values: Content = {n: tuple(value) if isinstance(value, list) else value for n, value in row.items()}
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


def _response(table: Content, earlier: tuple[EarlierResponseRule, ...] = ()) -> ResponseRule:
    return ResponseRule(about=_about(table), **_limits(table), earlier=earlier)


def _earlier_responses() -> tuple[EarlierResponseRule, ...]:
    """What held before each change the clinic made: a session keeps the rule of its day."""
    first = shipped("rules")["response"]
    held, found = first, []
    for change in catalogue_files.versions("rules/response"):
        found.append(EarlierResponseRule(change.since, _response(held)))
        held = first if change.content is None else catalogue_files.versioned(change)
    return tuple(found)


def _limits(table: Content) -> Content:
    return {name: value for name, value in table.items() if name not in ABOUT}


def _safety_rule(content: Content) -> SafetyRule:
    groups: list[Content] = [
        {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
        for row in content["allergy_group"]
    ]
    table = content["safety"]
    return SafetyRule(about=_about(table), groups=tuple(AllergyGroup(**row) for row in groups), **_limits(table))


def _steroid_rule(content: Content) -> SteroidRule:
    equal = {drug: float(mg) for drug, mg in content["equal_mg"].items()}
    return SteroidRule(about=_about(content["steroid"]), equal_mg=equal, **_limits(content["steroid"]))


def _kits(content: Content) -> tuple[Kit, ...]:
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
        for row in content.get("kit", ())
    )
