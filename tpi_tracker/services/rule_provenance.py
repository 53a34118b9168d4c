"""The provenance card of each rule, preset, cluster and limit in force."""

from dataclasses import fields
from typing import Any

from tpi_tracker.domain.catalogue import Drug
from tpi_tracker.domain.cluster import ClusterCount, Study
from tpi_tracker.domain.coverage import Coverage
from tpi_tracker.domain.dose import DoseLimit, SessionDose
from tpi_tracker.domain.provenance import Provenance
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.services import catalogue, catalogue_files
from tpi_tracker.services.checklists import checklist

_TITLES = {
    "response": "provenance.title.rule",
    "failure": "provenance.title.failure",
    "schedule": "provenance.title.schedule",
    "plan": "provenance.title.plan",
    "pattern": "provenance.title.pattern",
}
_NOT_A_NUMBER = frozenset({"about", "earlier", "groups", "equal_mg", "reference", "warn_review"})


def of_dose(dose: SessionDose | None, weight_kg: float | None) -> tuple[Provenance, ...]:
    """What the session form says of the dose: the rule of the sum, then each drug's limits."""
    rule = catalogue.dose_rule()
    lines = () if dose is None else (*dose.lines, *dose.same_day)
    used = [
        Sentence("provenance.dose_line", {"drug": line.drug, "mg": line.mg, "cap": line.cap_mg, "rule": line.cap_rule})
        for line in lines
        if line.mg is not None
    ]
    if weight_kg is not None:
        used.append(Sentence("provenance.weight", {"kg": weight_kg}))
    missing = [Sentence("provenance.dose_unknown", {"drug": line.drug}) for line in lines if line.mg is None]
    if weight_kg is None:
        missing.append(Sentence("provenance.no_weight"))
    result = (
        (Sentence("provenance.dose", {"fraction": round(dose.fraction, 2)}),)
        if dose is not None and dose.fraction is not None
        else ()
    )
    levels = (("warn_at", rule.warn_at), ("strong_above", rule.strong_above))
    whole = Provenance(Sentence("provenance.title.dose"), rule.about, result, tuple(used), tuple(missing), levels)
    drugs = dict.fromkeys(line.drug for line in lines)
    return (whole, *(_of_limit(rule.limits[drug], rule.about) for drug in drugs))


def of_rule(name: str) -> Provenance:
    rule = getattr(catalogue.rules(), name)
    title = Sentence(_TITLES[name])
    return Provenance(title, rule.about, thresholds=numbers(rule), own=own(f"rules/{name}"), entry_key=f"rules/{name}")


def numbers(rule: Any) -> tuple[tuple[str, Any], ...]:
    """The numbers of a rule as they are read; what it makes of them for itself is none."""
    told = (field for field in fields(rule) if field.init and field.name not in _NOT_A_NUMBER)
    return tuple((field.name, getattr(rule, field.name)) for field in told)


def own(entry_key: str) -> int:
    own = catalogue_files.own(entry_key)
    return 0 if own is None else own.version


def of_cluster(count: ClusterCount) -> Provenance:
    cluster, content, study = count.cluster, checklist(), count.shown.study
    counted = {"present": count.present, "answered": count.answered, "items": cluster.total}
    answered = Sentence("provenance.cluster", counted | {"needed": cluster.threshold})
    tests = [content.by_key[key].label for key in cluster.items]
    if cluster.age_over is not None:
        tests.append(f"age over {cluster.age_over}")
    return Provenance(
        Sentence("provenance.title.cluster", {"cluster": cluster.title}),
        RuleSource(
            f"cluster.{cluster.key}",
            content.version,
            f"Counted together: {', '.join(tests)}.",
            study.source,
            study.review,
            evidence=" ".join(said for said in (_accuracy(study), study.remark) if said),
            limits=" ".join([cluster.remark, *(_other(other) for other in cluster.studies)]).strip(),
        ),
        (answered,),
        thresholds=(("threshold", cluster.threshold),),
        own=own(f"checklist/cluster/{cluster.key}"),
        entry_key=f"checklist/cluster/{cluster.key}",
    )


def _other(study: Study) -> str:
    return f"{study.source}: {_accuracy(study)}"


def _accuracy(study: Study) -> str:
    """What the study printed; what it did not print is left out."""
    figures = (
        ("n =", study.patients),
        ("sensitivity", study.sensitivity),
        ("specificity", study.specificity),
        ("LR+", study.lr_positive),
        ("LR\N{MINUS SIGN}", study.lr_negative),
        ("AUC", study.auc),
    )
    said = ", ".join(f"{name} {value:g}" for name, value in figures if value is not None)
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def of_checklist() -> Provenance:
    content = catalogue_files.in_force("checklist")
    about = RuleSource(
        "workup",
        content["version"],
        "Eight steps in a fixed order; the red-flag gate comes first. Every answer is the clinician's.",
        content["source"],
        "second_hand",
        limits="A checklist asks and remembers. It names no cause and weighs nothing; the clinician sets every state.",
    )
    return Provenance(Sentence("provenance.title.workup"), about)


def _of_limit(limit: DoseLimit, rule: RuleSource) -> Provenance:
    about = RuleSource(
        f"dose.{limit.drug}",
        rule.version,
        "The lower of both limits holds; without a weight the absolute one.",
        limit.source,
        limit.review,
        recheck_by=rule.recheck_by,
    )
    limits = [("mg_per_kg", limit.mg_per_kg), ("max_mg", limit.max_mg)]
    if limit.mg_per_kg_epinephrine and limit.max_mg_epinephrine:
        limits += [
            ("mg_per_kg_epinephrine", limit.mg_per_kg_epinephrine),
            ("max_mg_epinephrine", limit.max_mg_epinephrine),
        ]
    title, key = Sentence("provenance.title.limit", {"drug": limit.drug}), f"dose/limit/{limit.drug}"
    return Provenance(title, about, thresholds=tuple(limits), own=own(key), entry_key=key)


def of_drug(drug: Drug) -> Provenance:
    """What the formulary says of a drug: usual doses and cautions, each with its source."""
    content = catalogue_files.in_force("formulary")
    about = RuleSource(
        f"drug.{drug.key}",
        content["version"],
        "Usual doses and cautions as the sources give them, for reading; they block nothing and no sum uses them.",
        content["source"],
        "second_hand",
        limits="What trials and labels gave is no dose for one patient.",
    )
    key = f"formulary/drug/{drug.key}"
    groups = (("provenance.usual_doses", drug.usual_doses), ("provenance.cautions", drug.cautions))
    facts = tuple((Sentence(heading), said) for heading, said in groups if said)
    title = Sentence("provenance.title.drug", {"drug": drug.key})
    return Provenance(title, about, own=own(key), entry_key=key, facts=facts)


def of_safety() -> Provenance:
    """What is looked at before the needle."""
    rule = catalogue.safety_rule()
    return _of(Sentence("provenance.title.safety"), rule, "safety/safety")


def of_steroid() -> Provenance:
    """The sum of steroid over twelve months."""
    rule = catalogue.steroid_rule()
    return _of(Sentence("provenance.title.steroid"), rule, "steroid/steroid")


def of_coverage(answer: Coverage) -> Provenance:
    """What a payer finds documented, by one preset."""
    preset, general = answer.preset, catalogue.coverage_rules().about
    counts = {"max_count": preset.max_count, "window_months": preset.window_months}
    counts |= {"min_interval_days": preset.min_interval_days, "min_relief_pct": preset.min_relief_pct}
    counts |= {"min_relief_days": preset.min_relief_days, "function_min_pct": preset.function_min_pct}
    about = RuleSource(
        "coverage",
        catalogue.coverage_rules().version,
        general.wording,
        f"{preset.source}. Last checked {preset.last_checked.isoformat()}.",
        preset.review,
        evidence=preset.payer,
        limits=" ".join(["Reference only; it blocks nothing.", _not_checked(preset.not_checked)]).strip(),
        recheck_by=preset.valid_until,
    )
    key = f"coverage/preset/{preset.policy_id}"
    return Provenance(
        Sentence("provenance.title.coverage", {"name": preset.name}),
        about,
        tuple(point.words for point in answer.gaps),
        tuple(point.words for point in answer.points if point.is_met),
        thresholds=tuple((name, value) for name, value in counts.items() if value is not None),
        own=own(key),
        entry_key=key,
    )


def _not_checked(parts: tuple[str, ...]) -> str:
    return f"Not looked at: {'; '.join(parts)}." if parts else ""


def _of(title: Sentence, rule: Any, key: str) -> Provenance:
    return Provenance(title, rule.about, thresholds=numbers(rule), own=own(key), entry_key=key)
