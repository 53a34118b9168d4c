"""Opening, answering and concluding a differential workup. Every answer is kept at once."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from ulid import ULID

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.checklist import (
    STATES,
    Checklist,
    ItemKind,
    StepProgress,
    gate,
    latest,
    progress,
    weighed,
)
from tpi_tracker.domain.cluster import ClusterCount, count_cluster
from tpi_tracker.domain.codes import FindingStatus, HypothesisState, ItemState, Side
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.evidence import Evidence, evidence_of
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.offers import Offer, offers, repeats_since
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.pattern import Pattern
from tpi_tracker.domain.pattern_reading import PatternReading, read_kinds
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.risk import RiskFactor, risk_factors
from tpi_tracker.domain.score import Answer
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.technical import Proposal, proposals
from tpi_tracker.domain.tried import Tried, tried
from tpi_tracker.domain.waiting import timing_said
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem, kept_workup
from tpi_tracker.services import catalogue
from tpi_tracker.services.answers import latest_values
from tpi_tracker.services.checklists import checklist
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.failure_pattern import sessions_read
from tpi_tracker.services.saving import Missing, Saved, refuse_stale, retried
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader, Writer
from tpi_tracker.store.errors import Conflict


@dataclass(frozen=True)
class WorkupProgress:
    """How far a workup is, in items that matter; ``step`` is the first step (from 1) that is not complete."""

    workup: Workup
    answered: int
    needed: int
    step: int
    steps: tuple[StepProgress, ...]
    gate: StepProgress

    @property
    def is_open(self) -> bool:
        return self.workup.concluded_on is None

    @property
    def red_flags(self) -> tuple[str, ...]:
        """The red flags that were found present, as the checklist calls them."""
        present = set(self.gate.present)
        return tuple(item.label for item in checklist().items if item.key in present) if present else ()


@dataclass(frozen=True)
class WorkupView:
    """Everything the workup page shows.

    ``proposals`` are answers that follow from the records, by item; ``timings`` what is said of tests that have to
    wait; ``evidence`` what speaks for and against each source. ``age`` in completed years, of today or of the day the
    workup was concluded on.
    """

    workup: Workup
    problem: Problem
    patient: Patient
    finding: Finding | None
    content: Checklist
    answers: dict[str, WorkupItem]
    hypotheses: dict[str, Hypothesis]
    progress: WorkupProgress
    clusters: tuple[ClusterCount, ...]
    offers: tuple[Offer, ...]
    plan_steps: tuple[PlanStep, ...]
    pattern: Pattern
    reading: PatternReading
    proposals: dict[str, Proposal]
    timings: dict[str, Sentence]
    evidence: dict[str, Evidence]
    risk: tuple[RiskFactor, ...]
    tried: Tried
    age: int

    def counts_of(self, *, branch: str | None = None, flag: str | None = None) -> tuple[ClusterCount, ...]:
        """The clusters of one source, or of one red flag."""
        return tuple(
            count
            for count in self.clusters
            if (branch is not None and count.cluster.branch == branch)
            or (flag is not None and count.cluster.flag == flag)
        )


def shown(clinic: Clinic, problem_id: str) -> str | None:
    """The key of the workup to show when a problem's workup is asked for: the open one, else the concluded one that
    answers its flag. None where one has to be begun: there is none yet, or a live flag waits for its first."""
    with clinic.reading() as reader:
        workups = reader.all(Workup, problem_id=problem_id)
        flag = _current_finding(reader, problem_id)
    waiting = flag is not None and flag.is_live and flag.workup_id is None
    running = [workup for workup in workups if workup.concluded_on is None]
    if running:
        return None if waiting else running[-1].workup_id
    kept = None if waiting else kept_workup(workups, flag.workup_id if flag else None)
    return kept.workup_id if kept else None


@retried
def open_workup(clinic: Clinic, problem_id: str) -> Saved:
    """The problem's open workup, begun today where none is open: the concluded ones stay as they are.

    A flag without a workup becomes the one it answers. A flag that an earlier workup answered stays with that one
    until this one is concluded.
    """
    with clinic.writing(Right.JUDGE) as writer:
        if writer.get(Problem, problem_id) is None:
            raise Missing(Problem, problem_id)
        running = [w for w in writer.all(Workup, problem_id=problem_id) if w.concluded_on is None]
        workup = (
            running[-1]
            if running
            else writer.insert(Workup(workup_id=str(ULID()), problem_id=problem_id, opened_on=clinic.today()))
        )
        flag = _current_finding(writer, problem_id)
        if flag is not None and flag.workup_id is None:
            _move_finding(Steps(writer), flag, FindingStatus.IN_WORKUP, workup.workup_id)
        return Saved(workup, writer.changes)


def view(clinic: Clinic, workup_id: str) -> WorkupView:
    """The workup with its problem, answers, weighed sources and what they offer. Raises ``Missing``."""
    with clinic.reading() as reader:
        workup = reader.get(Workup, workup_id)
        if workup is None:
            raise Missing(Workup, workup_id)
        problem = reader.get(Problem, workup.problem_id)
        patient = reader.get(Patient, problem.patient_no) if problem else None
        if problem is None or patient is None:
            raise Missing(Problem, workup.problem_id)
        answers, hypotheses = _recorded(reader, workup_id)
        findings = [f for f in reader.all(Finding, problem_id=problem.problem_id) if f.workup_id == workup_id]
        steps = tuple(reader.all(PlanStep, problem_id=problem.problem_id))
        pattern = sessions_read(reader, clinic, problem.problem_id)
        told = reader.all(Answer, problem_id=problem.problem_id)
        before = reader.all(Treatment, problem_id=problem.problem_id)
    content, rules, today = checklist(), catalogue.rules(), workup.concluded_on or clinic.today()
    region = problem.region.value if problem.region else None
    age = patient.age_on(today)
    clusters = tuple(count_cluster(cluster, answers, age) for cluster in content.clusters)
    finding = findings[-1] if findings else None
    flag_on = local_date(min(f.since for f in findings), clinic.zone) if findings else workup.opened_on
    numbered = [(session.number, session.on) for session in pattern.sessions if session.on is not None]
    timings = {
        item.key: timing_said(item, problem.onset_date, today, answers.get(item.key))
        for item in content.items
        if item.not_before_weeks is not None
    }
    last_on = numbered[-1][1] if numbered else None
    return WorkupView(
        workup=workup,
        problem=problem,
        patient=patient,
        finding=finding,
        content=content,
        answers=answers,
        hypotheses=hypotheses,
        progress=progress_of(workup, region, answers, hypotheses),
        clusters=clusters,
        offers=offers(content, answers, hypotheses, age=age, repeats=repeats_since(flag_on, numbered, steps)),
        plan_steps=steps,
        pattern=pattern,
        reading=read_kinds(pattern, answers, rules.pattern, widespread=problem.widespread_pain),
        proposals=proposals(pattern, problem, rules.pattern),
        timings={key: said for key, said in timings.items() if said is not None},
        evidence={branch.key: evidence_of(content, branch, answers, clusters) for branch in content.branches},
        risk=risk_factors(
            problem, last_on, rules.failure, filled=latest_values(told, clinic.now()), sources=rules.risk_factors
        ),
        tried=tried(before, today),
        age=age,
    )


def progress_of(
    workup: Workup, region: str | None, answers: dict[str, WorkupItem], hypotheses: dict[str, Hypothesis]
) -> WorkupProgress:
    """Progress of one workup from its recorded rows."""
    content = checklist()
    steps = progress(content, region, answers, hypotheses, is_concluded=workup.concluded_on is not None)
    open_steps = [number for number, step in enumerate(steps, 1) if not step.is_complete]
    counted = [step for step in steps if step.key != "conclusion"]
    return WorkupProgress(
        workup,
        answered=sum(step.answered for step in counted),
        needed=sum(step.needed for step in counted),
        step=open_steps[0] if open_steps else len(steps),
        steps=steps,
        gate=gate(content, answers),
    )


@retried
def answer(
    clinic: Clinic,
    workup_id: str,
    item: str,
    state: ItemState,
    *,
    date: dt.date | None = None,
    result: str | None = None,
    concordant: bool | None = None,
    reason: str | None = None,
    note: str | None = None,
    shown: int | None = None,
) -> Saved:
    """Records what is known of one item; a former answer becomes its earlier version.

    ``shown`` is the version of the answer that the user saw (0: none). Raises ``Refused`` for a state the item cannot
    have and for a count that is no whole number of its points, ``Conflict`` when the answer is another now.
    """
    known = checklist().by_key.get(item)
    if known is not None and state not in STATES[known.kind]:
        raise Refused([DomainError("state", f"{known.label} cannot be {state.value.replace('_', ' ')}.")])
    is_count = known is not None and known.kind is ItemKind.COUNT and result is not None
    if known is not None and is_count and not _counts(result or "", known.highest):
        raise Refused([DomainError("result", f"{known.label} is a whole number from 0 to {known.highest}.")])
    values: dict[str, Any] = {
        "state": state,
        "date": date or clinic.today(),
        "result": result,
        "concordant": concordant,
        "reason": reason,
        "note": note,
    }
    with clinic.writing(Right.JUDGE) as writer:
        _open_workup_of(writer, workup_id)
        mine = WorkupItem.checked({"workup_id": workup_id, "item": item, **values})
        _refuse_changed(writer.all(WorkupItem, with_retracted=True, workup_id=workup_id, item=item), shown, mine)
        before = latest(writer.all(WorkupItem, workup_id=workup_id)).get(item)
        steps = Steps(writer)
        row = steps.insert(mine) if before is None else steps.amend(before, before.changed(**values))
        return Saved(row, writer.changes, undo=_undo_of(clinic, steps, workup_id))


def _counts(text: str, highest: int) -> bool:
    return text.isdecimal() and int(text) <= highest


@retried
def clear(clinic: Clinic, workup_id: str, item: str, *, shown: int | None = None) -> Saved | None:
    """Takes an answer back to "not asked"; None where there was none. Raises ``Conflict`` as ``answer`` does."""
    with clinic.writing(Right.JUDGE) as writer:
        _open_workup_of(writer, workup_id)
        before = latest(writer.all(WorkupItem, workup_id=workup_id)).get(item)
        if before is None:
            return None
        _refuse_changed([before], shown)
        steps = Steps(writer)
        row = steps.retract(before, "answer cleared")
        return Saved(row, writer.changes, undo=_undo_of(clinic, steps, workup_id))


@retried
def set_hypothesis(
    clinic: Clinic,
    workup_id: str,
    source: str,
    state: HypothesisState,
    *,
    side: Side | None = None,
    note: str | None = None,
    shown: int | None = None,
) -> Saved:
    """The clinician's state of one source of pain, with its side and a note (of a refuted one: the reason).

    Side and note stay as they are where none is given; an empty note is taken away. What was set before stays in the
    history. Raises ``Conflict`` as ``answer`` does.
    """
    values = {"state": state, "side": side, "note": note or None, "date": clinic.today()}
    with clinic.writing(Right.JUDGE) as writer:
        _open_workup_of(writer, workup_id)
        before = weighed(writer.all(Hypothesis, workup_id=workup_id)).get(source)
        if before is not None:
            values |= {"side": side or before.side, "note": before.note if note is None else note or None}
        mine = Hypothesis.checked({"workup_id": workup_id, "source": source, **values})
        known = writer.all(Hypothesis, with_retracted=True, workup_id=workup_id, source=source)
        _refuse_changed(known, shown, mine)
        steps = Steps(writer)
        row = steps.insert(mine) if before is None else steps.amend(before, before.changed(**values))
        return Saved(row, writer.changes, undo=_undo_of(clinic, steps, workup_id))


@retried
def conclude(clinic: Clinic, workup_id: str, conclusion: str, *, shown: int | None = None) -> Saved:
    """Closes the workup with its conclusion; the flag it answers is concluded with it.

    A flag that an earlier workup had concluded is answered by this one from now on. ``shown`` is the version that the
    user saw: raises ``Conflict`` when somebody concluded it since, ``Refused`` for a concluded one.
    """
    if not conclusion.strip():
        raise Refused([DomainError("conclusion", "A conclusion in a few words is required.")])
    with clinic.writing(Right.JUDGE) as writer:
        values = {"concluded_on": clinic.today(), "conclusion": conclusion.strip()}
        stored = writer.get(Workup, workup_id)
        if stored is not None:
            refuse_stale(stored, shown, stored.changed(**values))
        workup = _open_workup_of(writer, workup_id)
        steps = Steps(writer)
        kept = steps.amend(workup, workup.changed(**values))
        for finding in writer.all(Finding, problem_id=workup.problem_id):
            own = finding.workup_id == workup_id and finding.status is FindingStatus.IN_WORKUP
            if own or finding.status is FindingStatus.CONCLUDED:
                _move_finding(steps, finding, FindingStatus.CONCLUDED, workup_id)
        return Saved(kept, writer.changes, undo=undo_of(clinic, Right.JUDGE, steps, (workup.problem_id,)))


@retried
def reopen(clinic: Clinic, workup_id: str, *, shown: int | None = None) -> Saved:
    """Opens a concluded workup again; its conclusion stays in the history. Raises ``Conflict`` as ``conclude`` does."""
    with clinic.writing(Right.JUDGE) as writer:
        workup = writer.get(Workup, workup_id)
        if workup is None:
            raise Missing(Workup, workup_id)
        refuse_stale(workup, shown, workup.changed(concluded_on=None))
        steps = Steps(writer)
        kept = steps.amend(workup, workup.changed(concluded_on=None), "reopened")
        for finding in writer.all(Finding, problem_id=workup.problem_id, workup_id=workup_id):
            if finding.status is FindingStatus.CONCLUDED:
                _move_finding(steps, finding, FindingStatus.IN_WORKUP, workup_id)
        return Saved(kept, writer.changes, undo=undo_of(clinic, Right.JUDGE, steps, (workup.problem_id,)))


def _recorded(reader: Reader, workup_id: str) -> tuple[dict[str, WorkupItem], dict[str, Hypothesis]]:
    rows = reader.all(WorkupItem, workup_id=workup_id)
    return latest(rows), weighed(reader.all(Hypothesis, workup_id=workup_id))


def _open_workup_of(writer: Writer, workup_id: str) -> Workup:
    workup = writer.get(Workup, workup_id)
    if workup is None:
        raise Missing(Workup, workup_id)
    if workup.concluded_on is not None:
        raise Refused([DomainError("workup", "The workup is concluded. Reopen it to change an answer.")])
    return workup


def _refuse_changed(rows: Sequence[Row], shown: int | None, mine: Row | None = None) -> None:
    """Raises ``Conflict`` when the last of the rows about one thing is not the one that was ``shown``, unless it says
    the very same: then both came to it, or it is a save that is tried again."""
    last = rows[-1] if rows else None
    if shown is None or last is None or shown == (0 if last.is_retracted else last.version):
        return
    standing = {"row_id", "version", "author", "recorded_at"}
    if mine is not None and last.model_dump(exclude=standing) == mine.model_dump(exclude=standing):
        return
    raise Conflict(last, mine and mine.model_copy(update={"row_id": last.row_id, "version": shown}))


def _current_finding(reader: Reader, problem_id: str) -> Finding | None:
    current = [finding for finding in reader.all(Finding, problem_id=problem_id) if finding.is_current]
    return current[-1] if current else None


def _move_finding(steps: Steps, finding: Finding, status: FindingStatus, workup_id: str) -> None:
    if finding.is_current and (finding.status, finding.workup_id) != (status, workup_id):
        steps.amend(finding, finding.changed(status=status, workup_id=workup_id))


def _undo_of(clinic: Clinic, steps: Steps, workup_id: str) -> Callable[[], Changes]:
    """An answer is taken back in an open workup alone: raises ``Conflict`` where somebody concluded it since."""
    return undo_of(clinic, Right.JUDGE, steps, (), upon=partial(_refuse_concluded, workup_id=workup_id))


def _refuse_concluded(reader: Reader, workup_id: str) -> None:
    workup = reader.get(Workup, workup_id)
    if workup is not None and workup.concluded_on is not None:
        raise Conflict(workup)
