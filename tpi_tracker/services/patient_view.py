"""Everything on the patient page, in one read: a fixed number of queries, however many scores there are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.checklist import latest, weighed
from tpi_tracker.domain.codes import FindingStatus, FollowUpStatus
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.coverage import Coverage
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.panels import panels_of
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.risk import RiskFactor, risk_factors
from tpi_tracker.domain.schedule import Completeness, completeness, weeks_after
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.trends import ChartInjectate, ChartSession, ChartSite, ChartSpec, chart_of
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.services import catalogue, coverages, exposures, judging, questionnaires
from tpi_tracker.services.answers import latest_values
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.patients import AlikePatient, alike_patients
from tpi_tracker.services.saving import Missing
from tpi_tracker.services.timeline import Context, Retracted, Rows, TimelineEntry, timeline
from tpi_tracker.services.workups import WorkupProgress, progress_of
from tpi_tracker.store.database import Reader
from tpi_tracker.store.summaries import retractions
from tpi_tracker.tongue import spoken

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class SessionView:
    """One session that counts; ``number`` is its place among the problem's sessions, from 1."""

    session: Session
    number: int
    sites: tuple[Site, ...]
    injectates: tuple[Injectate, ...]
    verdict: ResponseVerdict


class NextItem(NamedTuple):
    """What comes next: ``kind`` is ``call``, ``review`` or ``workup``; ``key`` the record's."""

    kind: str
    key: str
    label: Sentence
    on: date
    overdue: bool


@dataclass(frozen=True)
class ProblemView:
    """One problem with all its records that count; ``timeline`` shows the retracted ones too, struck through."""

    problem: Problem
    sessions: tuple[SessionView, ...]
    scores: tuple[Score, ...]
    follow_ups: tuple[FollowUp, ...]
    calls: tuple[Call, ...]
    treatments: tuple[Treatment, ...]
    plan_steps: tuple[PlanStep, ...]
    workups: tuple[WorkupProgress, ...]
    findings: tuple[Finding, ...]
    finding: Finding | None
    failure_reason: Sentence | None
    risk_factors: tuple[RiskFactor, ...]
    coverage: tuple[Coverage, ...]
    chart: ChartSpec
    timeline: tuple[TimelineEntry, ...]
    completeness: Completeness
    next_items: tuple[NextItem, ...]

    @property
    def last_session(self) -> SessionView | None:
        return self.sessions[-1] if self.sessions else None

    @property
    def open_workup(self) -> WorkupProgress | None:
        """The workup under way, if there is one."""
        return next((workup for workup in reversed(self.workups) if workup.is_open), None)


@dataclass(frozen=True)
class PatientView:
    """A patient, the problems in order of entry, others who are easily mixed up with this one, other doses."""

    patient: Patient
    problems: tuple[ProblemView, ...]
    look_alikes: tuple[AlikePatient, ...]
    given: exposures.Given

    def problem(self, problem_id: str | None) -> ProblemView | None:
        """The problem of that key; without one, or when it is gone, the problem last worked on."""
        chosen = next((view for view in self.problems if view.problem.problem_id == problem_id), None)
        return chosen or max(self.problems, key=_last_touched, default=None)


class _Records(NamedTuple):
    """All records of a patient's problems, retracted ones among them, by the key of their parent."""

    sessions: dict[str, list[Session]]
    sites: dict[str, list[Site]]
    injectates: dict[str, list[Injectate]]
    complications: dict[str, list[Complication]]
    addenda: dict[str, list[Addendum]]
    scores: dict[str, list[Score]]
    answers: dict[str, list[Answer]]
    follow_ups: dict[str, list[FollowUp]]
    calls: dict[str, list[Call]]
    treatments: dict[str, list[Treatment]]
    steps: dict[str, list[PlanStep]]
    workups: dict[str, list[Workup]]
    items: dict[str, list[WorkupItem]]
    hypotheses: dict[str, list[Hypothesis]]
    findings: dict[str, list[Finding]]
    documents: dict[str, list[Document]]
    retracted: dict[tuple[str, str], Retracted]


def view(clinic: Clinic, patient_no: str) -> PatientView:
    """The whole page of a patient. Raises ``Missing``."""
    with clinic.reading(patient_no=patient_no) as reader:
        patient = reader.get(Patient, patient_no)
        if patient is None:
            raise Missing(Patient, patient_no)
        problems = reader.all(Problem, patient_no=patient_no)
        records = _records(reader, patient_no, [problem.problem_id for problem in problems])
        alike = alike_patients(reader, patient)
        given = exposures.read(reader, clinic, patient_no)
    injected = _injected(clinic, problems, records)
    return PatientView(patient, tuple(_problem_view(clinic, p, records, injected) for p in problems), alike, given)


def _injected(clinic: Clinic, problems: Sequence[Problem], records: _Records) -> coverages.Gathered:
    """What policies count, over all problems of the patient."""
    return coverages.Gathered(
        problems,
        {key: _kept(group) for key, group in records.sessions.items()},
        {key: _kept(group) for key, group in records.sites.items()},
        {key: _kept(group) for key, group in records.injectates.items()},
        coverages.Repeats(clinic.now(), clinic.zone),
    )


def _records(reader: Reader, patient_no: str, problem_ids: Sequence[str]) -> _Records:
    def rows(model: type[R], field: str, keys: Sequence[str], *, retracted: bool = True) -> dict[str, list[R]]:
        grouped: dict[str, list[R]] = {}
        for record in reader.all(model, with_retracted=retracted, **{field: list(keys)}):
            grouped.setdefault(getattr(record, field), []).append(record)
        return grouped

    sessions = rows(Session, "problem_id", problem_ids)
    session_ids = [session.session_id for group in sessions.values() for session in group]
    workups = rows(Workup, "problem_id", problem_ids)
    workup_ids = [workup.workup_id for group in workups.values() for workup in group]
    records = _Records(
        sessions=sessions,
        sites=rows(Site, "session_id", session_ids),
        injectates=rows(Injectate, "session_id", session_ids),
        complications=rows(Complication, "session_id", session_ids),
        addenda=rows(Addendum, "session_id", session_ids),
        scores=rows(Score, "problem_id", problem_ids),
        answers=rows(Answer, "problem_id", problem_ids, retracted=False),
        follow_ups=rows(FollowUp, "problem_id", problem_ids, retracted=False),
        calls=rows(Call, "problem_id", problem_ids),
        treatments=rows(Treatment, "problem_id", problem_ids),
        steps=rows(PlanStep, "problem_id", problem_ids),
        workups=workups,
        items=rows(WorkupItem, "workup_id", workup_ids, retracted=False),
        hypotheses=rows(Hypothesis, "workup_id", workup_ids, retracted=False),
        findings=rows(Finding, "problem_id", problem_ids),
        documents=rows(Document, "problem_id", problem_ids),
        retracted={},
    )
    for marked in retractions(reader, patient_no):
        records.retracted[(marked.kind, marked.key)] = Retracted(marked.at, marked.author, marked.reason)
    return records


def _problem_view(clinic: Clinic, problem: Problem, records: _Records, injected: coverages.Gathered) -> ProblemView:
    key, zone, today = problem.problem_id, clinic.zone, clinic.today()
    every_session = sorted(records.sessions.get(key, []), key=lambda session: (session.performed_at, session.key))
    sessions = _kept(every_session)
    scores = _kept(records.scores.get(key, []))
    follow_ups = sorted(records.follow_ups.get(key, []), key=lambda follow_up: follow_up.due_on)
    calls = _kept(records.calls.get(key, []))
    steps = sorted(_kept(records.steps.get(key, [])), key=lambda step: step.started_on)
    sites = {s.key: _kept(records.sites.get(s.key, [])) for s in every_session}
    injectates = {s.key: _kept(records.injectates.get(s.key, [])) for s in every_session}
    facts = judging.facts_from(clinic, sessions, scores, injectates, steps, follow_ups, calls)
    rules, now = catalogue.rules(), clinic.now()
    verdicts = {verdict.session_id: verdict for verdict in judge_problem(facts, rules.response, now, zone)}
    last = verdicts.get(sessions[-1].key) if sessions else None
    last_on = local_date(sessions[-1].performed_at, zone) if sessions else None
    findings = _kept(records.findings.get(key, []))
    current = [finding for finding in findings if finding.is_current]
    workups = tuple(_progress(workup, problem, records) for workup in records.workups.get(key, []))
    chart = chart_of(
        sessions=sessions,
        scores=scores,
        as_of=now,
        zone=zone,
        schedule=rules.schedule,
        sites=[site for group in sites.values() for site in group],
        injectates=[part for group in injectates.values() for part in group],
        follow_ups=follow_ups,
        calls=calls,
        plan_steps=steps,
        findings=findings,
        verdicts=verdicts,
        pair=last.pair if last else None,
        muscle_name=muscle_name,
        drug_name=drug_name,
        in_percent=in_percent,
        procedural_window=timedelta(hours=rules.response.procedural_hours),
        baseline_days=rules.response.baseline_max_age_days,
    )
    panels = panels_of(scores, questionnaires.totals(), questionnaires.answer_words(), now, zone)
    chart = replace(chart, panels=panels) if panels else chart
    numbered = {session.key: session for session in chart.sessions}
    context = Context(
        zone,
        today,
        rules.response.procedural_hours,
        verdicts,
        numbered,
        {s.key: _told(s, records) for s in every_session if s.is_retracted},
        records.retracted,
    )
    rows = Rows(
        every_session,
        records.scores.get(key, []),
        follow_ups,
        records.calls.get(key, []),
        records.steps.get(key, []),
        records.treatments.get(key, []),
        workups,
        findings,
        records.answers.get(key, []),
        [each for session in every_session for each in records.complications.get(session.key, [])],
        [each for session in every_session for each in records.addenda.get(session.key, [])],
        records.documents.get(key, []),
    )
    shown = [workup for workup in workups if not workup.workup.is_retracted]
    return ProblemView(
        problem=problem,
        sessions=tuple(
            SessionView(
                session, place, tuple(sites[session.key]), tuple(injectates[session.key]), verdicts[session.key]
            )
            for place, session in enumerate((s for s in sessions if s.key in verdicts), 1)
        ),
        scores=tuple(sorted(scores, key=lambda score: score.taken_at)),
        follow_ups=tuple(follow_ups),
        calls=tuple(calls),
        treatments=tuple(_kept(records.treatments.get(key, []))),
        plan_steps=tuple(steps),
        workups=tuple(shown),
        findings=tuple(findings),
        finding=current[-1] if current else None,
        failure_reason=judging.failure_reason(clinic, facts, tuple(verdicts.values())) if current else None,
        risk_factors=risk_factors(
            problem,
            last_on,
            rules.failure,
            filled=latest_values(records.answers.get(key, ()), now),
            sources=rules.risk_factors,
        ),
        coverage=injected.of(problem, scores, steps, records.treatments.get(key, ()), verdicts.values()),
        chart=chart,
        timeline=timeline(rows, context),
        completeness=completeness(follow_ups, today),
        next_items=_next_items(follow_ups, steps, numbered, clinic, today),
    )


def muscle_name(key: str) -> str:
    """The catalogue's short name of a muscle, else its key read as words."""
    muscle = catalogue.muscle(key)
    return muscle.short if muscle else key.replace("_", " ")


def drug_name(key: str) -> str:
    """The catalogue's name of a drug as it stands inside a sentence, else its key read as words."""
    drug = catalogue.drug(key)
    return spoken().small(drug.name) if drug else key.replace("_", " ").lower()


def in_percent(key: str) -> bool:
    """Whether a drug's strength is usually said in percent."""
    drug = catalogue.drug(key)
    return drug is not None and drug.in_percent


def _told(session: Session, records: _Records) -> ChartSession:
    """A retracted session as it was, for its struck-through row alone."""
    return ChartSession(
        key=session.key,
        at=session.performed_at,
        number=0,
        sites=tuple(
            ChartSite(site.side.value, muscle_name(site.muscle), site.points)
            for site in records.sites.get(session.key, ())
        ),
        injectates=tuple(
            ChartInjectate(drug_name(part.drug), part.concentration_mg_ml, part.volume_ml, in_percent(part.drug))
            for part in records.injectates.get(session.key, ())
        ),
        technique=session.technique.value,
    )


def _progress(workup: Workup, problem: Problem, records: _Records) -> WorkupProgress:
    region = problem.region.value if problem.region else None
    return progress_of(
        workup,
        region,
        latest(records.items.get(workup.key, [])),
        weighed(records.hypotheses.get(workup.key, [])),
    )


def _next_items(
    follow_ups: Sequence[FollowUp],
    steps: Sequence[PlanStep],
    numbered: Mapping[str, ChartSession],
    clinic: Clinic,
    today: date,
) -> tuple[NextItem, ...]:
    items = []
    due = [follow_up for follow_up in follow_ups if follow_up.status is FollowUpStatus.DUE]
    late = [follow_up for follow_up in due if follow_up.due_on < today]
    for follow_up in late[-1:] + [f for f in due if f.due_on >= today][:2]:
        label = _call_words(follow_up, numbered.get(follow_up.session_id or ""), clinic)
        items.append(NextItem("call", follow_up.key, label, follow_up.due_on, follow_up.due_on < today))
    for step in steps:
        if step.ended_on is None and step.review_on is not None:
            label = Sentence("next.review", {"pathway": step.pathway})
            items.append(NextItem("review", step.key, label, step.review_on, step.review_on < today))
    return tuple(sorted(items, key=lambda item: item.on))


def _call_words(follow_up: FollowUp, session: ChartSession | None, clinic: Clinic) -> Sentence:
    if not follow_up.asks_score:
        return Sentence("timeline.safety_call", {"number": str(session.number) if session else "–"})
    if session is None:
        return Sentence("next.call_alone")
    performed = local_date(session.at, clinic.zone)
    weeks = weeks_after(performed, follow_up.due_on)
    if weeks is not None:
        return Sentence("next.call_weeks", {"weeks": weeks, "number": session.number})
    return Sentence("next.call_days", {"count": (follow_up.due_on - performed).days, "number": session.number})


def _kept(records: Iterable[R]) -> list[R]:
    return [record for record in records if not record.is_retracted]


def _last_touched(view: ProblemView) -> tuple[bool, float]:
    """A problem that is failing first, then the one last worked on."""
    failing = view.finding is not None and view.finding.status in {FindingStatus.OPEN, FindingStatus.IN_WORKUP}
    moments = [view.scores[-1].taken_at] if view.scores else []
    moments += [view.sessions[-1].session.performed_at] if view.sessions else []
    return failing, max((moment.timestamp() for moment in moments), default=0.0)
