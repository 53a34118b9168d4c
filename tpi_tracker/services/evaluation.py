"""Response, flags, dose, coverage of every problem and session, as of an instant, as values for ``evaluate --json``."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.dose import SessionDose
from tpi_tracker.domain.facts import Facts, facts_of
from tpi_tracker.domain.failure import Failure, failure_of
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.gaps import gaps_of
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.risk import risk_factors
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Injectate, Session
from tpi_tracker.domain.verdict import Reading, ResponseVerdict
from tpi_tracker.render.wording import say, say_all
from tpi_tracker.services import catalogue, coverages, doses
from tpi_tracker.services.answers import latest_values
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.findings import failure_rules, rules_version
from tpi_tracker.services.saving import Missing
from tpi_tracker.store.database import Reader

BATCH = 500
"""Problems read together."""

Owned = TypeVar("Owned", Session, Score, FollowUp, Call, PlanStep, Finding, Answer)


def evaluate(clinic: Clinic, patient_no: str | None = None, as_of: datetime | None = None) -> dict[str, Any]:
    """The rules' results of the clinic, or of one patient, at ``as_of`` (None: now), shaped as the interface says.

    Records dated after that instant do not exist; corrections known today are used. Nothing is written. Raises
    ``Missing`` for a clinic number that is not there.
    """
    instant = as_of or clinic.now()
    with clinic.database.reading() as reader:
        problems = _problems(reader, patient_no)
        told = [row for batch in _batches(problems) for row in _told(reader, clinic, batch, instant)]
    return {"as_of": instant.isoformat(), "rules_version": rules_version(), "problems": told}


def _problems(reader: Reader, patient_no: str | None) -> list[Problem]:
    """The problems that count, by clinic number and then by key."""
    if patient_no is None:
        patients = {patient.patient_no for patient in reader.all(Patient)}
        problems = [problem for problem in reader.all(Problem) if problem.patient_no in patients]
    else:
        patient = reader.get(Patient, patient_no)
        if patient is None or patient.is_retracted:
            raise Missing(Patient, patient_no)
        problems = reader.all(Problem, patient_no=patient_no)
    return sorted(problems, key=lambda problem: (problem.patient_no, problem.problem_id))


def _batches(problems: Sequence[Problem]) -> Iterator[list[Problem]]:
    """Some hundred problems at a time, all of a patient together: doses of one day are summed over them."""
    batch: list[Problem] = []
    for problem in problems:
        if len(batch) >= BATCH and problem.patient_no != batch[-1].patient_no:
            yield batch
            batch = []
        batch.append(problem)
    if batch:
        yield batch


def _told(reader: Reader, clinic: Clinic, problems: Sequence[Problem], as_of: datetime) -> Iterator[dict[str, Any]]:
    keys = [problem.problem_id for problem in problems]
    sessions = _by_problem(reader.all(Session, problem_id=keys))
    scores = _by_problem(reader.all(Score, problem_id=keys))
    follow_ups = _by_problem(reader.all(FollowUp, problem_id=keys))
    calls = _by_problem(reader.all(Call, problem_id=keys))
    steps = _by_problem(reader.all(PlanStep, problem_id=keys))
    findings = _by_problem(reader.all(Finding, problem_id=keys))
    answers = _by_problem(reader.all(Answer, problem_id=keys))
    numbed = _numbed(reader, [session.session_id for group in sessions.values() for session in group])
    given = _doses(reader, clinic, problems, sessions, as_of)
    covered = coverages.read(reader, clinic, problems, sessions, as_of)
    for key, problem in zip(keys, problems, strict=True):
        seen = [session for session in sessions.get(key, []) if session.performed_at <= as_of]
        dated = [score for score in scores.get(key, []) if score.taken_at <= as_of]
        made = [call for call in calls.get(key, []) if call.called_at <= as_of]
        gaps = gaps_of(
            seen,
            dated,
            follow_ups.get(key, []),
            made,
            catalogue.rules().schedule,
            local_date(as_of, clinic.zone),
            clinic.zone,
        )
        facts = facts_of(seen, dated, anaesthetic_sessions=numbed, steps=steps.get(key, []), gaps=gaps)
        coverage = partial(covered.told, problem, dated, steps.get(key, []))
        told = [answer for answer in answers.get(key, []) if answer.taken_at <= as_of]
        yield _problem(clinic, problem, facts, seen, findings.get(key, []), told, given, coverage, as_of)


def _problem(
    clinic: Clinic,
    problem: Problem,
    facts: Facts,
    sessions: Sequence[Session],
    findings: Sequence[Finding],
    answers: Sequence[Answer],
    given: Mapping[str, SessionDose],
    coverage: Callable[[Sequence[ResponseVerdict]], list[dict[str, Any]]],
    as_of: datetime,
) -> dict[str, Any]:
    rules = failure_rules(clinic)
    verdicts = judge_problem(facts, rules.response, as_of, rules.zone)
    failure = failure_of(facts, verdicts, rules, as_of)
    performed = {session.session_id: session.performed_at for session in sessions}
    latest = local_date(facts.visits[-1].at, clinic.zone) if facts.visits else None
    sources = catalogue.rules().risk_factors
    factors = risk_factors(problem, latest, rules.failure, filled=latest_values(answers, as_of), sources=sources)
    return {
        "patient_no": problem.patient_no,
        "problem_id": problem.problem_id,
        "flag": None if failure is None else _flag(failure, findings),
        "risk_factors": [factor.key for factor in factors],
        "coverage": coverage(verdicts),
        "sessions": [
            _session(verdict, performed[verdict.session_id], given.get(verdict.session_id)) for verdict in verdicts
        ],
    }


def _flag(failure: Failure, findings: Iterable[Finding]) -> dict[str, Any]:
    """The failure, with the status of the stored finding that rests on the same evidence."""
    status = FindingStatus.OPEN
    for finding in findings:
        if finding.is_current and finding.evidence_hash == failure.evidence_hash:
            status = finding.status
    return {
        "kind": failure.kind.value,
        "since": failure.since.isoformat(),
        "status": status.value,
        "sessions": list(failure.session_ids),
        "reason": say(failure.reason),
    }


def _doses(
    reader: Reader,
    clinic: Clinic,
    problems: Sequence[Problem],
    sessions: Mapping[str, Sequence[Session]],
    as_of: datetime,
) -> dict[str, SessionDose]:
    by_patient: dict[str, list[Session]] = {}
    for problem in problems:
        kept = [session for session in sessions.get(problem.problem_id, ()) if session.performed_at <= as_of]
        by_patient.setdefault(problem.patient_no, []).extend(kept)
    patients = reader.all(Patient, patient_no=list(by_patient))
    day = local_date(as_of, clinic.zone)
    return {
        key: dose
        for patient in doses.read(reader, patients, by_patient).values()
        for key, dose in doses.doses_of(patient, clinic.zone, day).items()
    }


def _dose(dose: SessionDose) -> dict[str, Any]:
    return {
        "fraction": None if dose.fraction is None else round(dose.fraction, 4),
        "components": [
            {"drug": line.drug, "mg": line.mg, "cap_mg": line.cap_mg, "cap_rule": line.cap_rule.value}
            for line in dose.lines
        ],
        "warnings": [say(warning) for warning in dose.warnings],
    }


def _session(verdict: ResponseVerdict, performed_at: datetime, dose: SessionDose | None) -> dict[str, Any]:
    return {
        "session_id": verdict.session_id,
        "performed_at": performed_at.isoformat(),
        "verdict": verdict.verdict.value,
        "reason_code": None if verdict.reason_code is None else str(verdict.reason_code),
        "final": verdict.final,
        "baseline": None if verdict.baseline is None else _baseline(verdict.baseline),
        "procedural_relief_pct": verdict.procedural_relief_pct,
        "best_relief_pct": verdict.best_relief_pct,
        "last_relief_pct": verdict.last_relief_pct,
        "documented_relief_days": verdict.documented_relief_days,
        "clinically_meaningful": verdict.clinically_meaningful,
        "payer_valid": verdict.payer_valid,
        "reason": say_all((verdict.headline, *verdict.reason)),
        "dose": None if dose is None else _dose(dose),
    }


def _baseline(reading: Reading) -> dict[str, Any]:
    value = int(reading.value) if reading.value.is_integer() else reading.value
    return {"value": value, "scale": reading.scale, "measure": reading.measure, "taken_at": reading.at.isoformat()}


def _numbed(reader: Reader, session_ids: Sequence[str]) -> set[str]:
    """The sessions in which a local anaesthetic was injected."""
    anaesthetics = [drug.key for drug in catalogue.drugs() if drug.is_local_anaesthetic]
    return {part.session_id for part in reader.all(Injectate, session_id=session_ids, drug=anaesthetics)}


def _by_problem(records: Iterable[Owned]) -> Mapping[str, list[Owned]]:
    groups: dict[str, list[Owned]] = {}
    for record in records:
        groups.setdefault(record.problem_id, []).append(record)
    return groups
