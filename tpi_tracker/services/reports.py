"""Papers: the response report of a problem, made of what is recorded up to an instant, and its entry in the audit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.asked import Asked, asked_of
from tpi_tracker.domain.facts import facts_of
from tpi_tracker.domain.failure import Failure, FailureRules, failure_of
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.gaps import gaps_of
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.pattern import SessionFacts, read_pattern
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.report import (
    PatientReport,
    ReportPattern,
    ReportSession,
)
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.risk import risk_factors
from tpi_tracker.domain.schedule import completeness
from tpi_tracker.domain.score import PAIN_SCALES, Answer, Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.trends import ChartSession, chart_of
from tpi_tracker.domain.user import User
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem, kept_workup
from tpi_tracker.services import audit_trail, catalogue, logos
from tpi_tracker.services.answers import latest_values
from tpi_tracker.services.checklists import checklist
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.hidden_reader import MADE_ON, is_hidden
from tpi_tracker.services.patient_view import drug_name, in_percent, muscle_name
from tpi_tracker.services.reported_workup import reported_workup
from tpi_tracker.services.saving import Missing, retried
from tpi_tracker.store.database import Reader

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper

D = TypeVar("D", WorkupItem, Hypothesis)
RESPONSE, CURVE = "response", "curve"


class NothingToReport(LookupError):
    """There is nothing a paper of that kind could say, as the text tells in a sentence: no pain problem, no session."""


def response(
    clinic: Clinic,
    patient_no: str,
    problem_id: str | None = None,
    as_of: datetime | None = None,
    *,
    handed_over: bool = True,
) -> "Paper":
    """The response report as PDF. Without ``problem_id`` the problem last worked on; records dated after ``as_of``
    do not exist. The audit notes who made it, unless it is only looked at here (``handed_over`` false: see ``note``).
    Raises ``Missing`` and ``NothingToReport``."""
    from tpi_tracker.render.report import typeset  # the typesetter is loaded with the first report

    report = response_report(clinic, patient_no, problem_id, as_of)
    paper = typeset(report)
    if handed_over:
        note(clinic, patient_no, report.problem.problem_id, "export", report.as_of)
    return paper


def curve(clinic: Clinic, patient_no: str, problem_id: str, *, aligned: bool = False) -> "Paper":
    """The curve of a problem alone, with its table, as PDF; ``note`` enters that it is printed. Raises ``Missing``."""
    from tpi_tracker.render.report import typeset_curve

    return typeset_curve(response_report(clinic, patient_no, problem_id), "aligned" if aligned else "dates")


@retried
def note(
    clinic: Clinic,
    patient_no: str,
    problem_id: str | None,
    how: str,
    as_of: datetime | None = None,
    *,
    failed: bool = False,
    report: str = RESPONSE,
    session_id: str | None = None,
    deidentified: bool = False,
    sections: Sequence[str] | None = None,
) -> None:
    """Enters in the audit that a report is about to leave the program: ``export`` (a file) or ``print``; or that it did
    not after all (``failed``)."""
    if clinic.read_only:
        return
    detail: dict[str, Any] = {"report": report, "problem_id": problem_id}
    detail |= {"session_id": session_id} if session_id is not None else {}
    detail |= {"deidentified": True} if deidentified else {}
    detail |= {"sections": list(sections)} if sections is not None else {}
    detail |= {"as_of": (as_of or clinic.now()).isoformat()} | ({"failed": True} if failed else {})
    with clinic.writing(Right.REPORT) as writer:
        writer.log(how, Patient.KIND, patient_no, patient_no, detail)


def response_report(
    clinic: Clinic, patient_no: str, problem_id: str | None = None, as_of: datetime | None = None
) -> PatientReport:
    """The values of the response report, without a paper and without an entry in the audit."""
    with clinic.reading(Right.REPORT) as reader:
        return report_in(reader, clinic, patient_no, problem_id, as_of or clinic.now())


def report_in(
    reader: Reader, clinic: Clinic, patient_no: str, problem_id: str | None, instant: datetime
) -> PatientReport:
    """As ``response_report``, within a reading: the other papers read what is theirs beside it."""
    patient = reader.get(Patient, patient_no)
    if patient is None or patient.is_retracted:
        raise Missing(Patient, patient_no)
    problem = _problem(reader, patient_no, problem_id, instant)
    records = _records(reader, problem.problem_id, instant, clinic)
    report = _report(clinic, patient, problem, records, instant)
    if is_hidden(reader):
        return replace(report, is_deidentified=True, printed_at=MADE_ON, chart=report.chart.without_today())
    return replace(report, head=audit_trail.head_of(reader))


def _problem(reader: Reader, patient_no: str, problem_id: str | None, instant: datetime) -> Problem:
    problems = reader.all(Problem, patient_no=patient_no)
    if problem_id is not None:
        found = next((problem for problem in problems if problem.problem_id == problem_id), None)
        if found is None:
            raise Missing(Problem, problem_id)
        return found
    if not problems:
        raise NothingToReport("The patient has no pain problem yet.")
    keys = [problem.problem_id for problem in problems]
    touched: dict[str, datetime] = {}
    for at, key in [
        *((s.taken_at, s.problem_id) for s in reader.all(Score, problem_id=keys)),
        *((s.performed_at, s.problem_id) for s in reader.all(Session, problem_id=keys)),
    ]:
        if at <= instant and (key not in touched or at > touched[key]):
            touched[key] = at
    flagged = {f.problem_id for f in reader.all(Finding, problem_id=keys) if f.is_current and f.since <= instant}
    worked_on = [problem for problem in problems if problem.problem_id in touched]
    if not worked_on:
        return problems[0]
    return max(worked_on, key=lambda p: (p.problem_id in flagged, touched[p.problem_id]))


class _Records(NamedTuple):
    """What is recorded of the problem up to the instant."""

    sessions: list[Session]
    sites: list[Site]
    injectates: list[Injectate]
    addenda: list[Addendum]
    signers: dict[str, str]
    scores: list[Score]
    follow_ups: list[FollowUp]
    calls: list[Call]
    plan_steps: list[PlanStep]
    treatments: list[Treatment]
    answers: list[Answer]
    findings: list[Finding]
    workups: list[Workup]
    items: list[WorkupItem]
    hypotheses: list[Hypothesis]


def _records(reader: Reader, problem_id: str, instant: datetime, clinic: Clinic) -> _Records:
    today = local_date(instant, clinic.zone)
    sessions = sorted(
        (s for s in reader.all(Session, problem_id=problem_id) if s.performed_at <= instant),
        key=lambda s: (s.performed_at, s.session_id),
    )
    keys = [session.session_id for session in sessions]
    workups = [_still_open(w, today) for w in reader.all(Workup, problem_id=problem_id) if w.opened_on <= today]
    opened = [workup.workup_id for workup in workups]
    return _Records(
        sessions=sessions,
        sites=reader.all(Site, session_id=keys),
        injectates=reader.all(Injectate, session_id=keys),
        addenda=sorted(
            (a for a in reader.all(Addendum, session_id=keys) if a.written_at <= instant), key=lambda a: a.written_at
        ),
        signers=_signers(reader, sessions, instant),
        scores=[s for s in reader.all(Score, problem_id=problem_id) if s.taken_at <= instant],
        follow_ups=reader.all(FollowUp, problem_id=problem_id),
        calls=[c for c in reader.all(Call, problem_id=problem_id) if c.called_at <= instant],
        plan_steps=sorted(
            (_as_it_was(p, today) for p in reader.all(PlanStep, problem_id=problem_id) if p.started_on <= today),
            key=lambda p: p.started_on,
        ),
        treatments=[
            t for t in reader.all(Treatment, problem_id=problem_id) if t.started_on is None or t.started_on <= today
        ],
        answers=[a for a in reader.all(Answer, problem_id=problem_id) if a.taken_at <= instant],
        findings=[f for f in reader.all(Finding, problem_id=problem_id) if f.since <= instant],
        workups=workups,
        items=_dated(reader.all(WorkupItem, workup_id=opened), today),
        hypotheses=_dated(reader.all(Hypothesis, workup_id=opened), today),
    )


def _signers(reader: Reader, sessions: Iterable[Session], instant: datetime) -> dict[str, str]:
    """Who signed each note by then, by session; a user that this clinic does not know by its key."""
    signed = {s.session_id: s.signed_by for s in sessions if s.signed_by and s.signed_at and s.signed_at <= instant}
    known = {user.user_id: user.name for user in reader.all(User, user_id=sorted(set(signed.values())))}
    return {session_id: known.get(user_id, user_id) for session_id, user_id in signed.items()}


def _as_it_was(step: PlanStep, today: date) -> PlanStep:
    """A step that ended later was still running."""
    if step.ended_on is not None and step.ended_on > today:
        return step.changed(ended_on=None, response=None)
    return step


def _still_open(workup: Workup, today: date) -> Workup:
    """A workup that was concluded later was still open."""
    if workup.concluded_on is not None and workup.concluded_on > today:
        return workup.changed(concluded_on=None, conclusion=None)
    return workup


def _dated(rows: Iterable[D], today: date) -> list[D]:
    return [row for row in rows if row.date is None or row.date <= today]


def _report(clinic: Clinic, patient: Patient, problem: Problem, records: _Records, instant: datetime) -> PatientReport:
    rules, zone, today = catalogue.rules(), clinic.zone, local_date(instant, clinic.zone)
    numbed = {part.session_id for part in records.injectates if _numbs(part)}
    gaps = gaps_of(records.sessions, records.scores, records.follow_ups, records.calls, rules.schedule, today, zone)
    facts = facts_of(records.sessions, records.scores, anaesthetic_sessions=numbed, steps=records.plan_steps, gaps=gaps)
    verdicts = judge_problem(facts, rules.response, instant, zone)
    failure = failure_of(facts, verdicts, FailureRules(rules.response, rules.failure, zone), instant)
    stored = _stored(failure, records.findings)
    workup = kept_workup(records.workups, stored.workup_id if stored else None)
    by_session = {verdict.session_id: verdict for verdict in verdicts}
    chart = chart_of(
        sessions=records.sessions,
        scores=records.scores,
        as_of=instant,
        zone=zone,
        schedule=rules.schedule,
        sites=records.sites,
        injectates=records.injectates,
        follow_ups=records.follow_ups,
        calls=records.calls,
        plan_steps=records.plan_steps,
        findings=[stored] if stored is not None else [],
        verdicts=by_session,
        pair=verdicts[-1].pair if verdicts else None,
        muscle_name=muscle_name,
        drug_name=drug_name,
        in_percent=in_percent,
        procedural_window=timedelta(hours=rules.response.procedural_hours),
        baseline_days=rules.response.baseline_max_age_days,
    )
    pain = [s for s in records.scores if s.scale in PAIN_SCALES and s.value is not None]
    asked = asked_of(
        records.follow_ups, records.calls, pain, records.scores, records.sessions, rules.schedule, instant, zone
    )
    scored, due = _completeness(records.follow_ups, asked, today, is_now=local_date(clinic.now(), zone) == today)
    sessions = _sessions(records, chart.sessions, by_session)
    last_on = local_date(records.sessions[-1].performed_at, zone) if records.sessions else None
    cited = {factor.key: (factor.source, factor.note) for factor in rules.risk_factors}
    return PatientReport(
        clinic_name=clinic.profile.name,
        letterhead=tuple(line.strip() for line in clinic.profile.letterhead.splitlines() if line.strip()),
        logo=logos.logo(clinic),
        author=clinic.user.name,
        is_demo=clinic.is_demo,
        patient=patient,
        problem=problem,
        zone=zone,
        as_of=instant,
        printed_at=clinic.now(),
        chart=chart,
        sessions=sessions,
        failure=failure,
        failure_status=stored.status.value if stored else None,
        dismissal_reason=stored.dismissal_reason if stored else None,
        workup=reported_workup(workup, problem, records.items, records.hypotheses) if workup else None,
        pattern=_pattern(sessions) if workup else None,
        asked=tuple(asked),
        scored=scored,
        due=due,
        scores=tuple(sorted(records.scores, key=lambda s: s.taken_at)),
        calls=tuple(sorted(records.calls, key=lambda c: c.called_at)),
        plan_steps=tuple(records.plan_steps),
        treatments=tuple(records.treatments),
        risks=tuple(
            (factor.label, *cited.get(factor.key, ("", "")))
            for factor in risk_factors(
                problem,
                last_on,
                rules.failure,
                filled=latest_values(records.answers, instant),
                sources=rules.risk_factors,
            )
        ),
        relief_pct=rules.response.relief_pct,
        horizon_days=rules.response.horizon_day,
        judged_to_day=rules.response.judged_to_day,
        rules=(rules.response.about, rules.failure.about, rules.schedule.about),
        checklist_version=checklist().version,
    )


def _sessions(
    records: _Records, shown: Iterable[ChartSession], verdicts: Mapping[str, ResponseVerdict]
) -> tuple[ReportSession, ...]:
    named = {session.key: session for session in shown}
    return tuple(
        ReportSession(
            session=session,
            shown=named[session.session_id],
            sites=tuple(s for s in records.sites if s.session_id == session.session_id),
            injectates=tuple(i for i in records.injectates if i.session_id == session.session_id),
            verdict=verdicts[session.session_id],
            signed_by=records.signers.get(session.session_id, ""),
            addenda=tuple(a for a in records.addenda if a.session_id == session.session_id),
        )
        for session in records.sessions
    )


def _stored(failure: Failure | None, findings: Sequence[Finding]) -> Finding | None:
    """The stored finding that rests on the same evidence, else one made of the criteria for the chart alone."""
    if failure is None:
        return None
    scores = ";".join(failure.score_keys)
    for finding in findings:
        # Of nobody the days of the evidence are moved; its sessions and scores are the same.
        is_same = (finding.kind, finding.scores) == (failure.kind, scores) and finding.sessions == failure.sessions
        if finding.is_current and (finding.evidence_hash == failure.evidence_hash or is_same):
            return finding
    return Finding(
        problem_id="-",
        kind=failure.kind,
        since=failure.since,
        sessions=failure.sessions,
        scores=";".join(failure.score_keys),
        evidence_hash=failure.evidence_hash,
        rule_version=failure.rule_version,
    )


def _completeness(
    follow_ups: Sequence[FollowUp], asked: Sequence[Asked], today: date, *, is_now: bool
) -> tuple[int, int]:
    """Scored and due. For a day in the past the statuses of today do not count, only the scores up to that day."""
    if is_now:
        told = completeness(follow_ups, today)
        return told.scored, told.due
    come = [a for a in asked if a.scored_on is not None or a.due <= today]
    return sum(a.scored_on is not None for a in come), len(come)


def _pattern(sessions: Sequence[ReportSession]) -> ReportPattern | None:
    if not sessions:
        return None
    steroids = frozenset(drug.key for drug in catalogue.drugs() if drug.kind == "steroid")
    found = read_pattern(
        [
            SessionFacts(
                s.session.performed_at,
                s.verdict.procedural_relief_pct,
                s.verdict.documented_relief_days,
                s.sites,
                s.injectates,
            )
            for s in sessions
        ],
        steroids,
    )
    return ReportPattern(
        procedural_pct=tuple(s.procedural_relief_pct for s in found.sessions if s.procedural_relief_pct is not None),
        lasted_days=tuple(s.documented_relief_days for s in found.sessions if s.documented_relief_days is not None),
        twitch=(found.twitch.found, found.twitch.recorded),
        reproduced=(found.pain_reproduced.found, found.pain_reproduced.recorded),
        same_site=found.same_site,
    )


def _numbs(part: Injectate) -> bool:
    drug = catalogue.drug(part.drug)
    return drug is not None and drug.is_local_anaesthetic
