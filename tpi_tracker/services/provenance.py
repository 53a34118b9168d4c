"""The provenance card of everything a page shows: which rule said it, from which records, and what was not there."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any

from tpi_tracker.domain.cluster import ClusterCount, Study
from tpi_tracker.domain.dose import DoseLimit, SessionDose
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.provenance import Provenance
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.services import catalogue, catalogue_files
from tpi_tracker.services.checklists import checklist
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.patient_view import ProblemView, SessionView
from tpi_tracker.services.workups import WorkupView

_NOT_A_NUMBER = frozenset({"about", "earlier"})


def of_problem(clinic: Clinic, view: ProblemView, session: SessionView | None = None) -> tuple[Provenance, ...]:
    """What the patient's page says of a problem: the verdict on ``session`` (the last one without), the failure, the
    factors listed with it, the schedule."""
    shown = session or view.last_session
    cards = [] if shown is None else [_of_verdict(clinic, shown)]
    cards.append(_of_failure(clinic, view))
    cards.append(_of_risk(view))
    cards.append(_in_force("schedule"))
    return tuple(cards)


def of_workup(view: WorkupView) -> tuple[Provenance, ...]:
    """What the workup page says: the clusters of the sources offered, then the checklist itself."""
    region = view.problem.region.value if view.problem.region else None
    branches = {branch.key for branch in view.content.branches_for(region)}
    counted = [count for count in view.clusters if count.cluster.branch is None or count.cluster.branch in branches]
    counted.sort(key=_answered_first)
    pattern = _in_force("pattern")
    return (pattern, *(_of_cluster(count) for count in counted), _of_checklist(), _in_force("plan"))


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
    numbers = (("warn_at", rule.warn_at), ("strong_above", rule.strong_above))
    whole = Provenance(Sentence("provenance.title.dose"), rule.about, result, tuple(used), tuple(missing), numbers)
    drugs = dict.fromkeys(line.drug for line in lines)
    return (whole, *(_of_limit(rule.limits[drug], rule.about) for drug in drugs))


def in_force() -> tuple[Provenance, ...]:
    """The rules themselves, for a page that shows no result of its own."""
    return tuple(_in_force(name) for name in ("response", "failure", "schedule", "plan"))


def _of_verdict(clinic: Clinic, view: SessionView) -> Provenance:
    verdict = view.verdict
    rule = catalogue.rules().response.on(view.session.performed_at)
    used: list[Sentence] = []
    if verdict.baseline is not None:
        used.append(_reading("provenance.baseline", verdict.baseline, clinic))
    used += [_reading("provenance.early", reading, clinic) for reading in verdict.early]
    used += [_reading("provenance.judged", reading, clinic) for reading in verdict.judged]
    missing = []
    if verdict.baseline is None:
        missing.append(Sentence("provenance.no_baseline"))
    if not verdict.early:
        missing.append(Sentence("provenance.no_early", {"hours": rule.procedural_hours}))
    if not verdict.judged:
        missing.append(Sentence("provenance.no_judged", {"day": rule.judged_from_day}))
    return Provenance(
        Sentence("provenance.title.response", {"number": view.number}),
        rule.about,
        (verdict.headline,),
        tuple(used),
        tuple(missing),
        _numbers(rule),
        _own("rules/response"),
    )


def _of_failure(clinic: Clinic, view: ProblemView) -> Provenance:
    rule = catalogue.rules().failure
    result = (view.failure_reason,) if view.failure_reason is not None else (Sentence("provenance.no_failure"),)
    used = [
        Sentence(
            "provenance.session",
            {
                "number": session.number,
                "on": local_date(session.session.performed_at, clinic.zone),
                "verdict": session.verdict.verdict,
            },
        )
        for session in view.sessions[-max(rule.no_relief_sessions, rule.short_lived_sessions) :]
    ]
    missing = () if view.sessions else (Sentence("provenance.no_session"),)
    return Provenance(
        Sentence("provenance.title.failure"),
        rule.about,
        result,
        tuple(used),
        missing,
        _numbers(rule),
        _own("rules/failure"),
    )


def _of_risk(view: ProblemView) -> Provenance:
    factors = catalogue.rules().risk_factors
    present = {factor.key for factor in view.risk_factors}
    sources = list(dict.fromkeys(factor.source for factor in factors))
    about = RuleSource(
        "risk_factors",
        catalogue.rules().version,
        "Factors that were linked with failure in published series, listed when they are recorded. No score is made.",
        "; ".join(sources),
        "read" if all(factor.review == "read" for factor in factors) else "unverified",
        limits="None of them predicts the course of one patient; no prediction model for injections is validated.",
    )
    return Provenance(
        Sentence("provenance.title.risk"),
        about,
        tuple(factor.label for factor in view.risk_factors) or (Sentence("provenance.no_risk"),),
        (),
        tuple(
            Sentence("provenance.risk_not_recorded", {"factor": key}) for key in _not_asked(view) if key not in present
        ),
    )


def _not_asked(view: ProblemView) -> Iterable[str]:
    problem = view.problem
    asked = {
        "constant_pain": problem.pattern,
        "long_duration": problem.onset_date,
        "off_work": problem.off_work_due_to_pain,
        "social_activity_reduced": problem.social_activity_reduced,
        "analgesics_no_relief": problem.analgesics_no_relief,
        "widespread_pain": problem.widespread_pain,
    }
    return [key for key, value in asked.items() if value is None]


def _of_cluster(count: ClusterCount) -> Provenance:
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
        own=_own(f"checklist/cluster/{cluster.key}"),
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


def _of_checklist() -> Provenance:
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
    numbers = [("mg_per_kg", limit.mg_per_kg), ("max_mg", limit.max_mg)]
    if limit.mg_per_kg_epinephrine and limit.max_mg_epinephrine:
        numbers += [
            ("mg_per_kg_epinephrine", limit.mg_per_kg_epinephrine),
            ("max_mg_epinephrine", limit.max_mg_epinephrine),
        ]
    own = _own(f"dose/limit/{limit.drug}")
    return Provenance(
        Sentence("provenance.title.limit", {"drug": limit.drug}), about, thresholds=tuple(numbers), own=own
    )


def _in_force(name: str) -> Provenance:
    rule = getattr(catalogue.rules(), name)
    title = Sentence(f"provenance.title.{name}" if name != "response" else "provenance.title.rule")
    return Provenance(title, rule.about, thresholds=_numbers(rule), own=_own(f"rules/{name}"))


def _numbers(rule: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, getattr(rule, field.name)) for field in fields(rule) if field.name not in _NOT_A_NUMBER)


def _own(entry_key: str) -> int:
    own = catalogue_files.own(entry_key)
    return 0 if own is None else own.version


def _reading(key: str, reading: Reading, clinic: Clinic) -> Sentence:
    on: date = local_date(reading.at, clinic.zone)
    return Sentence(key, {"value": reading.value, "scale": reading.scale, "measure": reading.measure, "on": on})


def _answered_first(count: ClusterCount) -> bool:
    return count.answered == 0
