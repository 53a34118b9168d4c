"""The provenance card of everything a page shows: which rule said it, from which records, and what was not there."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from tpi_tracker.domain.cluster import ClusterCount
from tpi_tracker.domain.dose import SessionDose
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.pattern_reading import PatternReading
from tpi_tracker.domain.provenance import Provenance
from tpi_tracker.domain.questionnaire import Instrument
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.services import catalogue, questionnaires, rule_provenance
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.patient_view import ProblemView, SessionView
from tpi_tracker.services.workups import WorkupView


def of_problem(clinic: Clinic, view: ProblemView, session: SessionView | None = None) -> tuple[Provenance, ...]:
    """What the patient's page says of a problem: the verdict on ``session`` (the last one without), the failure, the
    factors listed with it, the schedule."""
    shown = session or view.last_session
    cards = [] if shown is None else [_of_verdict(clinic, shown)]
    cards.append(_of_failure(clinic, view))
    cards.append(_of_risk(view))
    cards += [rule_provenance.of_coverage(answer) for answer in view.coverage]
    panels = [questionnaires.instrument_of(panel.key) for panel in view.chart.panels]
    cards += [of_instrument(found) for found in panels if found is not None]
    cards += [rule_provenance.of_rule("schedule"), rule_provenance.of_steroid()]
    return tuple(cards)


def of_workup(view: WorkupView) -> tuple[Provenance, ...]:
    """What the workup page says: the clusters of the sources offered, then the checklist itself."""
    region = view.problem.region.value if view.problem.region else None
    branches = {branch.key for branch in view.content.branches_for(region)}
    counted = [count for count in view.clusters if count.cluster.branch is None or count.cluster.branch in branches]
    counted.sort(key=_answered_first)
    return (
        _of_pattern(view.reading),
        *(rule_provenance.of_cluster(count) for count in counted),
        rule_provenance.of_checklist(),
        rule_provenance.of_rule("plan"),
    )


def of_session(dose: SessionDose | None, weight_kg: float | None, drugs: Iterable[str] = ()) -> tuple[Provenance, ...]:
    """What the session form says: of the dose and the ``drugs`` drawn up, before the needle, of the curve to come."""
    known = [drug for drug in map(catalogue.drug, dict.fromkeys(drugs)) if drug is not None]
    return (
        *rule_provenance.of_dose(dose, weight_kg),
        *(rule_provenance.of_drug(drug) for drug in known if drug.usual_doses or drug.cautions),
        rule_provenance.of_safety(),
        rule_provenance.of_steroid(),
        rule_provenance.of_rule("response"),
        rule_provenance.of_rule("schedule"),
    )


def in_force() -> tuple[Provenance, ...]:
    """The rules themselves, for a page that shows no result of its own."""
    return tuple(rule_provenance.of_rule(name) for name in ("response", "failure", "schedule", "plan"))


def of_instrument(found: Instrument) -> Provenance:
    """A questionnaire: whose it is, how it is counted, where its bands come from."""
    about = RuleSource(
        f"instrument.{found.key}",
        found.version,
        f"{found.name}. {found.note}".strip(),
        f"{found.source}. {found.notice}",
        found.review,
        limits="A questionnaire documents what the patient says; its bands are those published, not a finding.",
    )
    key = f"instruments/instrument/{found.key}"
    return Provenance(
        Sentence("provenance.title.instrument", {"title": found.title}),
        about,
        own=rule_provenance.own(key),
        entry_key=key,
    )


def of_rules(keys: Iterable[str]) -> tuple[Provenance, ...]:
    """The cards of what a sheet speaks by: ``rules/failure``, ``instrument/peg``, ``dose``, ``safety``, ``steroid``."""
    return tuple(card for key in keys for card in _of_key(*key.partition("/")[::2]))


def _of_key(kind: str, name: str) -> tuple[Provenance, ...]:
    if kind == "instrument":
        found = questionnaires.instrument(name)
        return () if found is None else (of_instrument(found),)
    if kind == "dose":
        return rule_provenance.of_dose(None, None)
    plain = {"safety": rule_provenance.of_safety, "steroid": rule_provenance.of_steroid}
    return (plain[kind](),) if kind in plain else (rule_provenance.of_rule(name),)


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
        rule_provenance.numbers(rule),
        rule_provenance.own("rules/response"),
        "rules/response",
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
        rule_provenance.numbers(rule),
        rule_provenance.own("rules/failure"),
        "rules/failure",
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
    asked: dict[str, object] = {
        "constant_pain": problem.pattern,
        "long_duration": problem.onset_date,
        "off_work": problem.off_work_due_to_pain,
        "social_activity_reduced": problem.social_activity_reduced,
        "analgesics_no_relief": problem.analgesics_no_relief,
        "widespread_pain": problem.widespread_pain,
    }
    return [key for key, value in asked.items() if value is None]


def _of_pattern(reading: PatternReading) -> Provenance:
    """Which known patterns the records show, from which of them, and what would have to be recorded to tell more."""
    missing = (*(lack for found in reading.found for lack in found.missing), *reading.not_recorded)
    return replace(
        rule_provenance.of_rule("pattern"),
        result=tuple(found.line for found in reading.found) or (Sentence("provenance.no_pattern"),),
        used=tuple(line for found in reading.found for line in found.basis),
        missing=tuple(dict.fromkeys(missing)),
    )


def _reading(key: str, reading: Reading, clinic: Clinic) -> Sentence:
    on: date = local_date(reading.at, clinic.zone)
    return Sentence(key, {"value": reading.value, "scale": reading.scale, "measure": reading.measure, "on": on})


def _answered_first(count: ClusterCount) -> bool:
    return count.answered == 0
