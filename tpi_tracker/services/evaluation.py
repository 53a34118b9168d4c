"""Response, flags, dose, coverage of every problem and session, as of an instant, as values for ``evaluate --json``.

A clinic of any size is told problem by problem; nothing of a patient is kept once it is told.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache, partial
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.dose import DoseRule, Given, dose_of
from tpi_tracker.domain.facts import Facts, Gap, Start, Visit, in_order
from tpi_tracker.domain.failure import Failure, FailureRules, failure_of
from tpi_tracker.domain.finding import PAST
from tpi_tracker.domain.gaps import gaps_among
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.risk import NOTHING_FILLED, risk_factors
from tpi_tracker.domain.rules import RiskFactorSource, ScheduleRule
from tpi_tracker.domain.verdict import Reading, ResponseVerdict
from tpi_tracker.exchange.evaluation_json import Fragment
from tpi_tracker.render.wording import say, say_all
from tpi_tracker.services import catalogue, coverages, doses
from tpi_tracker.services.answers import latest_values
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.findings import failure_rules, rules_version
from tpi_tracker.services.judging import local_anaesthetics
from tpi_tracker.services.quiet_heap import still_heap
from tpi_tracker.services.saving import Missing
from tpi_tracker.store.columns import iso_of, offset_of
from tpi_tracker.store.histories import histories
from tpi_tracker.store.history_rows import InjectateRow, PatientHistory, ProblemHistory, SessionRow

_TOGETHER = 100
"""Patients judged together."""


_SEARCHED = 16
"""After how many batches what they left is searched for garbage: the rules leave none."""


class Evaluation(NamedTuple):
    """The results under way: ``problems`` are told one by one, each shaped as the interface says."""

    as_of: str
    rules_version: str
    problems: Iterator[dict[str, Any]]


def evaluate(clinic: Clinic, patient_no: str | None = None, as_of: datetime | None = None) -> dict[str, Any]:
    """All of ``evaluating`` at once, for one patient or a small clinic."""
    with evaluating(clinic, patient_no, as_of) as told:
        return {"as_of": told.as_of, "rules_version": told.rules_version, "problems": list(told.problems)}


def note(clinic: Clinic, patient_no: str | None) -> None:
    """Enters in the audit that the results left the program, where the clinic can be written to."""
    if not clinic.read_only:
        with clinic.writing(Right.READ_CHART) as writer:
            writer.log("export", "evaluation", patient_no or "all", patient_no)


@contextmanager
def evaluating(clinic: Clinic, patient_no: str | None = None, as_of: datetime | None = None) -> Iterator[Evaluation]:
    """The rules' results of the clinic, or of one patient, at ``as_of`` (None: now), while the block lasts.

    Problems come by clinic number and then by key, from one view of the file. Records dated after that instant do not
    exist; corrections known today are used. Nothing is written. Raises ``Missing`` for a clinic number that is not
    there.
    """
    instant = as_of or clinic.now()
    with still_heap() as search, clinic.reading() as reader:
        if patient_no is not None:
            patient = reader.get(Patient, patient_no)
            if patient is None or patient.is_retracted:
                raise Missing(Patient, patient_no)
        point = _Point.of(clinic, instant)
        yield Evaluation(point.told, rules_version(), _told(histories(reader, patient_no), point, search))


@dataclass(frozen=True, slots=True)
class _Point:
    """When and by what the clinic is judged. ``at`` is in UTC, as the rows are; ``told`` as it was asked for.

    ``dose`` remembers what it told last: the same few injectates are given again and again.
    """

    at: datetime
    told: str
    day: date
    zone: ZoneInfo
    rules: FailureRules
    schedule: ScheduleRule
    risks: tuple[RiskFactorSource, ...]
    anaesthetics: frozenset[str]
    repeats: coverages.Repeats
    dose: Callable[[tuple[Given, ...], tuple[Given, ...], float | None], dict[str, Any] | None]

    @classmethod
    def of(cls, clinic: Clinic, as_of: datetime) -> "_Point":
        return cls(
            as_of.astimezone(UTC),
            as_of.isoformat(),
            local_date(as_of, clinic.zone),
            clinic.zone,
            failure_rules(clinic),
            catalogue.rules().schedule,
            catalogue.rules().risk_factors,
            frozenset(local_anaesthetics()),
            coverages.Repeats(as_of.astimezone(UTC), clinic.zone, gaps_alone=True),
            lru_cache(maxsize=1024)(partial(_dose, rule=catalogue.dose_rule())),
        )


def _told(
    batches: Iterator[list[PatientHistory]], point: _Point, search: Callable[[], object]
) -> Iterator[dict[str, Any]]:
    for number, patients in enumerate(batches):
        for start in range(0, len(patients), _TOGETHER):
            yield from _told_together(patients[start : start + _TOGETHER], point)
        patients.clear()
        if number % _SEARCHED == 0:
            search()


def _told_together(patients: Sequence[PatientHistory], point: _Point) -> list[dict[str, Any]]:
    """Each rule for all of the patients before the next rule: its own code stays near, which saves a fifth."""
    rules, zone, at = point.rules, point.zone, point.at
    cases = [_case(patient, history, point) for patient in patients for history in patient.problems]
    verdicts = [judge_problem(case.facts, rules.response, at, zone) for case in cases]
    both = list(zip(cases, verdicts, strict=True))
    failures = [failure_of(case.facts, found, rules, at) for case, found in both]
    days = {patient.patient_no: _days(patient, point) for patient in patients}
    gathered = {patient.patient_no: _gathered(patient, days[patient.patient_no], point) for patient in patients}
    coverage = [
        gathered[case.patient.patient_no].told(
            case.history.problem, case.history.told, [*case.history.tried, *case.history.steps], found
        )
        for case, found in both
    ]
    doses = {patient.patient_no: _doses(patient, days[patient.patient_no], point) for patient in patients}
    sessions = [_sessions(case, found, doses[case.patient.patient_no]) for case, found in both]
    return [
        {
            "patient_no": case.patient.patient_no,
            "problem_id": case.history.problem.problem_id,
            "flag": None if failure is None else _flag(failure, case.history, case.seen, point),
            "risk_factors": _risks(case, point),
            "coverage": covered,
            "sessions": told,
        }
        for case, failure, covered, told in zip(cases, failures, coverage, sessions, strict=True)
    ]


class _Case(NamedTuple):
    """A problem and what counts of it at the instant: ``seen`` are its sessions by key."""

    patient: PatientHistory
    history: ProblemHistory
    seen: Mapping[str, SessionRow]
    facts: Facts


def _case(patient: PatientHistory, history: ProblemHistory, point: _Point) -> _Case:
    seen = {session.session_id: session for session in history.sessions if session.performed_at <= point.at}
    facts = Facts(
        visits=in_order(
            [Visit(key, session.performed_at, _numbed(patient, key, point)) for key, session in seen.items()]
        ),
        readings=history.readings,
        impressions=history.impressions,
        starts=tuple([Start(step.kind, step.started_on) for step in history.steps if step.started_on]),
        gaps=_gaps(history, seen, point) if history.follow_ups or history.refusals else None,
    )
    return _Case(patient, history, seen, facts)


def _days(patient: PatientHistory, point: _Point) -> dict[str, date]:
    """The date of each session that counts."""
    return {
        session.session_id: local_date(session.performed_at, point.zone)
        for history in patient.problems
        for session in history.sessions
        if session.performed_at <= point.at
    }


def _gathered(patient: PatientHistory, days: Mapping[str, date], point: _Point) -> coverages.Gathered:
    problems = [history.problem for history in patient.problems]
    sessions = {history.problem.problem_id: history.sessions for history in patient.problems}
    return coverages.Gathered(problems, sessions, patient.sites, patient.injectates, point.repeats, days)


def _risks(case: _Case, point: _Point) -> list[str]:
    """By key."""
    history, visits = case.history, case.facts.visits
    latest = local_date(visits[-1].at, point.zone) if visits else None
    filled = latest_values(history.answers, point.at) if history.answers else NOTHING_FILLED
    found = risk_factors(history.problem, latest, point.rules.failure, filled=filled, sources=point.risks)
    return [factor.key for factor in found]


def _sessions(
    case: _Case, verdicts: Iterable[ResponseVerdict], doses: Mapping[str, dict[str, Any] | None]
) -> list[dict[str, Any]]:
    kept_at = case.history.kept_at
    return [
        _session(verdict, case.seen[verdict.session_id].kept_at, kept_at, doses.get(verdict.session_id))
        for verdict in verdicts
    ]


def _gaps(history: ProblemHistory, seen: Mapping[str, SessionRow], point: _Point) -> Mapping[str, tuple[Gap, ...]]:
    return gaps_among(
        seen.values(),
        [score for score in history.asked if score.taken_at <= point.at],
        history.follow_ups,
        [call for call in history.calls if call.called_at <= point.at],
        point.schedule,
        point.day,
        point.zone,
    )


def _numbed(patient: PatientHistory, session_id: str, point: _Point) -> bool:
    """Whether a local anaesthetic was injected."""
    parts = patient.injectates.get(session_id, ())
    return not point.anaesthetics.isdisjoint([part.drug for part in parts])


def _flag(failure: Failure, history: ProblemHistory, seen: Mapping[str, SessionRow], point: _Point) -> dict[str, Any]:
    """The failure, with the status of the stored finding that rests on the same evidence."""
    status = FindingStatus.OPEN
    for finding in history.findings:
        if finding.status not in PAST and finding.evidence_hash == failure.evidence_hash:
            status = finding.status
    return {
        "kind": failure.kind.value,
        "since": _since(failure, history, seen, point),
        "status": status.value,
        "sessions": list(failure.session_ids),
        "reason": say(failure.reason),
    }


def _since(failure: Failure, history: ProblemHistory, seen: Mapping[str, SessionRow], point: _Point) -> str:
    """Since when, with the offset of the record that began it: a score, else the session that was waited for."""
    for reading in history.readings:
        if reading.at == failure.since:
            return iso_of(history.kept_at[reading.key])
    if failure.since is point.at:
        return point.told
    return failure.since.astimezone(offset_of(seen[failure.session_ids[-1]].kept_at)).isoformat()


def _doses(patient: PatientHistory, on: Mapping[str, date], point: _Point) -> dict[str, dict[str, Any] | None]:
    """The dose of each session, as it is told. ``on``: their dates."""
    if not on:
        return {}
    injected = patient.injectates
    given = {key: [_given(part) for part in injected[key]] for key in on if key in injected}
    elsewhere: dict[date, list[Given]] = {}
    for exposure in patient.exposures:
        if exposure.given_on <= point.day:
            elsewhere.setdefault(exposure.given_on, []).append(Given(exposure.drug, exposure.mg))
    weight = patient.weight_kg
    return {key: point.dose(own, others, weight) for key, own, others in doses.shares(on, given, elsewhere)}


@lru_cache(maxsize=4096)
def _given(part: InjectateRow) -> Given:
    return Given(part.drug, part.dose_mg, part.with_epinephrine)


def _dose(
    given: tuple[Given, ...], same_day: tuple[Given, ...], weight_kg: float | None, *, rule: DoseRule
) -> dict[str, Any] | None:
    dose = dose_of(given, same_day, weight_kg, rule)
    if dose is None:
        return None
    return Fragment(
        fraction=None if dose.fraction is None else round(dose.fraction, 4),
        components=[
            {"drug": line.drug, "mg": line.mg, "cap_mg": line.cap_mg, "cap_rule": line.cap_rule.value}
            for line in dose.lines
        ],
        warnings=[say(warning) for warning in dose.warnings],
    )


def _session(
    verdict: ResponseVerdict, performed_at: str, kept_at: Mapping[str, str], dose: dict[str, Any] | None
) -> dict[str, Any]:
    return {
        "session_id": verdict.session_id,
        "performed_at": iso_of(performed_at),
        "verdict": str(verdict.verdict),
        "reason_code": None if verdict.reason_code is None else str(verdict.reason_code),
        "final": verdict.final,
        "baseline": None if verdict.baseline is None else _baseline(verdict.baseline, kept_at),
        "procedural_relief_pct": verdict.procedural_relief_pct,
        "best_relief_pct": verdict.best_relief_pct,
        "last_relief_pct": verdict.last_relief_pct,
        "documented_relief_days": verdict.documented_relief_days,
        "clinically_meaningful": verdict.clinically_meaningful,
        "payer_valid": verdict.payer_valid,
        "reason": say_all((verdict.headline, *verdict.reason)),
        "dose": dose,
    }


def _baseline(reading: Reading, kept_at: Mapping[str, str]) -> dict[str, Any]:
    value = int(reading.value) if reading.value.is_integer() else reading.value
    return {
        "value": value,
        "scale": reading.scale,
        "measure": reading.measure,
        "taken_at": iso_of(kept_at[reading.key]),
    }
