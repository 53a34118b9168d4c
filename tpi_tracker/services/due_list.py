"""The list of today: whom to ask for a score, and which flags wait for a workup."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from tpi_tracker.domain.checklist import latest, weighed
from tpi_tracker.domain.codes import CallResult, Contact, FindingStatus, FollowUpPurpose, FollowUpStatus
from tpi_tracker.domain.facts import Facts
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.response import judge_visit, next_at
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.schedule import ListState, list_state, weeks_after
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.text import shown_name
from tpi_tracker.domain.verdict import Reading, ResponseVerdict
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.render.wording import say
from tpi_tracker.services import catalogue, rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.judging import local_anaesthetics
from tpi_tracker.services.summaries import bars_of, by_problem
from tpi_tracker.services.workups import progress_of
from tpi_tracker.store import call_list, judging, summaries
from tpi_tracker.store import due as store_due
from tpi_tracker.store.database import Reader

COMPLETENESS_DAYS = 90
BARS_LOOK_BACK = 27


class Done(NamedTuple):
    """How a follow-up of today was closed."""

    value: float | None
    caller: str
    at: datetime


@dataclass(frozen=True)
class DueRow:
    """One follow-up of the list, with all the row shows.

    ``days_late`` is negative for days ahead. ``offset_label`` is ``2 weeks`` after the session, empty without one.
    ``baseline`` is (value, scale, measure) of its session. ``state`` is ``overdue``, ``today``, ``week`` or
    ``unreachable``; ``done`` is there for what was closed today.
    ``is_safety``: the call asks whether all is well and takes no score.
    """

    row_id: str
    patient_no: str
    family_name: str
    given_name: str
    birth_date: date
    phone: str | None
    problem_id: str
    problem_title: str
    region: str | None
    due_on: date
    days_late: int
    sites: tuple[tuple[str, str], ...]
    session_number: int | None
    session_on: date | None
    offset_label: str
    baseline: tuple[float, str, str] | None
    bars: tuple[float | None, ...]
    attempts: int
    last_attempt: tuple[date, str] | None
    state: str
    finding_kind: str | None
    done: Done | None = None
    is_safety: bool = False
    session_id: str | None = None
    takes_score: bool = True
    may_call: bool = True
    may_edit: bool = True
    """Whether the user may keep the result of a call, and correct the number."""
    """Whether this user may record one; else the row offers the other results of a call alone."""

    @property
    def shown_name(self) -> str:
        """FAMILY, Given."""
        return shown_name(self.family_name, self.given_name)


class TodayFigures(NamedTuple):
    """The five figures above the list. ``completeness_pct`` is of the last 90 days, None while nothing came due."""

    overdue: int
    oldest_days: int
    today: int
    done_today: int
    week: int
    unreachable: int
    completeness_pct: float | None


class TodayList(NamedTuple):
    """The keys of the follow-ups by ``overdue``, ``today`` (what is done today at its end), ``week``, ``unreachable``.

    ``rows`` gives what a row shows: a large clinic lists thousands, a screen some twenty.
    """

    groups: Mapping[str, tuple[str, ...]]
    done: frozenset[str]
    figures: TodayFigures

    def keys(self) -> list[str]:
        """All of them in the order of the list."""
        return [key for keys in self.groups.values() for key in keys]

    def is_to_do(self, follow_up: str) -> bool:
        """Whether it is listed and waits for a call."""
        return follow_up not in self.done and any(follow_up in keys for keys in self.groups.values())


class FlagRow(NamedTuple):
    """A failure flag that is open or in workup; ``answered`` of ``total`` items of its workup."""

    row_id: str
    patient_no: str
    shown_name: str
    problem_id: str
    problem_title: str
    kind: str
    since: datetime
    status: str
    workup_id: str | None
    answered: int
    total: int


class FlagList(NamedTuple):
    """The flags that wait for a workup and those in one: the oldest of each, and how many there are."""

    waiting: tuple[FlagRow, ...]
    waiting_count: int
    under_way: tuple[FlagRow, ...]
    under_way_count: int


class _Around(NamedTuple):
    """What is known around the rows, by problem or session."""

    attempts: Mapping[tuple[str, date], Sequence[store_due.Attempt]]
    sites: Mapping[str, Sequence[store_due.SiteShown]]
    sessions: Mapping[str, store_due.SessionAt]
    scores: Mapping[str, Sequence[summaries.ScoreAt]]
    verdicts: Mapping[str, ResponseVerdict]
    flags: Mapping[str, summaries.FindingHead]


def today(clinic: Clinic) -> TodayList:
    """Whom to ask: overdue, today, the next days, and who could not be reached."""
    rule, day = catalogue.rules().schedule, clinic.today()
    start, end = _of_day(clinic, day)
    with clinic.reading(Right.READ_IDENTITY) as reader:
        listed = call_list.until(reader, day + timedelta(days=rule.list_days_ahead))
        closed = store_due.closed_between(reader, start, end)
        counts = store_due.state_counts(reader, day - timedelta(days=COMPLETENESS_DAYS), day)
    groups: dict[ListState, list[str]] = {state: [] for state in ListState}
    oldest = day
    for row in listed:
        state = list_state(row.status, row.due_on, day, may_be_called=True, rule=rule)
        if state is not None:
            groups[state].append(row.row_id)
        if state is ListState.OVERDUE:
            oldest = min(oldest, row.due_on)
    groups[ListState.TODAY] += closed
    counted = sum(count for status, count in counts.items() if status is not FollowUpStatus.CANCELLED)
    figures = TodayFigures(
        overdue=len(groups[ListState.OVERDUE]),
        oldest_days=(day - oldest).days,
        today=len(groups[ListState.TODAY]),
        done_today=len(closed),
        week=len(groups[ListState.WEEK]),
        unreachable=len(groups[ListState.UNREACHABLE]),
        completeness_pct=100 * counts.get(FollowUpStatus.DONE, 0) / counted if counted else None,
    )
    return TodayList({state.value: tuple(keys) for state, keys in groups.items()}, frozenset(closed), figures)


def rows(clinic: Clinic, row_ids: Collection[str]) -> dict[str, DueRow]:
    """What the rows of these follow-ups show, by follow-up; those that left the list meanwhile are left out."""
    day = clinic.today()
    start, _ = _of_day(clinic, day)
    with clinic.reading(Right.READ_IDENTITY) as reader:
        due = store_due.by_key(reader, row_ids)
        around = _around(clinic, reader, due)
    found = {}
    for row in due:
        state = _state(row, day)
        done = _done(row, around, start) if row.status is FollowUpStatus.DONE else None
        if state is not None or done is not None:
            found[row.row_id] = _due_row(clinic, row, day, state.value if state else "today", around, done)
    if not rights.writes(clinic, Right.RECORD_SCORE):
        found = {key: replace(row, takes_score=False) for key, row in found.items()}
    may_call, may_edit = (rights.writes(clinic, right) for right in (Right.SCHEDULE, Right.WRITE_IDENTITY))
    if not (may_call and may_edit):
        found = {key: replace(row, may_call=may_call, may_edit=may_edit) for key, row in found.items()}
    if not rights.allows(clinic, Right.READ_CHART):
        return {key: _of_the_desk(row) for key, row in found.items()}
    return found


def _of_the_desk(row: DueRow) -> DueRow:
    """What is left for who may see identity and follow-up dates alone."""
    return replace(
        row,
        problem_title="",
        region=None,
        sites=(),
        session_number=None,
        session_on=None,
        offset_label="",
        baseline=None,
        bars=(),
        finding_kind=None,
        done=None if row.done is None else row.done._replace(value=None),
        session_id=None,
    )


def _of_day(clinic: Clinic, day: date) -> tuple[datetime, datetime]:
    """The instants at which a day of the clinic begins and ends."""
    start = datetime.combine(day, time(), clinic.zone)
    return start, datetime.combine(day + timedelta(days=1), time(), clinic.zone)


def flags(clinic: Clinic) -> tuple[FlagRow, ...]:
    """The failure flags that are open or in workup, oldest first."""
    with clinic.reading() as reader:
        found = summaries.findings(reader, statuses=(FindingStatus.OPEN, FindingStatus.IN_WORKUP))
        return _flag_rows(reader, found)


def flag_list(clinic: Clinic, *, waiting: int = 10, under_way: int = 10) -> FlagList:
    """The oldest flags that wait and the oldest in workup, so many of each, and how many there are."""
    with clinic.reading() as reader:
        first = summaries.first_findings(reader, FindingStatus.OPEN, waiting)
        begun = summaries.first_findings(reader, FindingStatus.IN_WORKUP, under_way)
        return FlagList(
            _flag_rows(reader, first),
            summaries.finding_count(reader, FindingStatus.OPEN),
            _flag_rows(reader, begun),
            summaries.finding_count(reader, FindingStatus.IN_WORKUP),
        )


def _flag_rows(reader: Reader, found: Sequence[summaries.FindingHead]) -> tuple[FlagRow, ...]:
    numbers = {flag.patient_no for flag in found}
    heads = summaries.heads(reader, numbers)
    problems = {problem.problem_id: problem for problem in summaries.problems_of(reader, numbers)}
    progress = _progress(reader, problems, {flag.workup_id for flag in found if flag.workup_id})
    rows = []
    for flag in found:
        head, problem = heads[flag.patient_no], problems[flag.problem_id]
        answered, total = progress.get(flag.workup_id or "", (0, 0))
        rows.append(
            FlagRow(
                row_id=flag.row_id,
                patient_no=flag.patient_no,
                shown_name=shown_name(head.family_name, head.given_name),
                problem_id=flag.problem_id,
                problem_title=problem.title,
                kind=flag.kind.value,
                since=flag.since,
                status=flag.status.value,
                workup_id=flag.workup_id,
                answered=answered,
                total=total,
            )
        )
    return tuple(rows)


def _state(row: store_due.Due, day: date) -> ListState | None:
    may_be_called = row.contact in {None, Contact.OK}
    return list_state(row.status, row.due_on, day, may_be_called=may_be_called, rule=catalogue.rules().schedule)


def _around(clinic: Clinic, reader: Reader, rows: Sequence[store_due.Due]) -> _Around:
    problem_ids = list({row.problem_id for row in rows})
    patient_nos = list({row.patient_no for row in rows})
    attempts: dict[tuple[str, date], list[store_due.Attempt]] = {}
    for attempt in store_due.attempts(reader, problem_ids):
        attempts.setdefault((attempt.problem_id, attempt.due_on), []).append(attempt)
    sites: dict[str, list[store_due.SiteShown]] = {}
    for site in store_due.sites_of(reader, [row.session_id for row in rows if row.session_id]):
        sites.setdefault(site.session_id, []).append(site)
    facts = judging.facts(reader, problem_ids, local_anaesthetics())
    return _Around(
        attempts=attempts,
        sites=sites,
        sessions={session.session_id: session for session in store_due.sessions_of(reader, problem_ids)},
        scores=by_problem(summaries.last_scores(reader, patient_nos, BARS_LOOK_BACK)),
        verdicts=dict(_verdicts(clinic, facts.values(), {row.session_id for row in rows})),
        flags={flag.problem_id: flag for flag in summaries.findings(reader, patient_nos=patient_nos)},
    )


def _verdicts(
    clinic: Clinic, facts: Iterable[Facts], wanted: Collection[str | None]
) -> Iterable[tuple[str, ResponseVerdict]]:
    """The verdicts of the sessions that are listed."""
    rule, now = catalogue.rules().response, clinic.now()
    for of_problem in facts:
        visits = [visit for visit in of_problem.visits if visit.at <= now]
        for visit in visits:
            if visit.session_id in wanted:
                following = next_at(visits, visit.at)
                yield visit.session_id, judge_visit(of_problem, visit, following, rule, now, clinic.zone)


def _due_row(
    clinic: Clinic,
    row: store_due.Due,
    day: date,
    state: str,
    around: _Around,
    done: Done | None,
) -> DueRow:
    session = around.sessions.get(row.session_id or "")
    verdict = around.verdicts.get(row.session_id or "")
    made = around.attempts.get((row.problem_id, row.due_on), ())
    tried = [attempt for attempt in made if attempt.result is not CallResult.SCORED]
    performed = local_date(session.performed_at, clinic.zone) if session else None
    bars, _ = bars_of(around.scores.get(row.problem_id, ()), verdict.pair if verdict else None)
    flag = around.flags.get(row.problem_id)
    return DueRow(
        row_id=row.row_id,
        patient_no=row.patient_no,
        family_name=row.family_name,
        given_name=row.given_name,
        birth_date=row.birth_date,
        phone=row.phone,
        problem_id=row.problem_id,
        problem_title=row.problem_title,
        region=row.region.value if row.region else None,
        due_on=row.due_on,
        days_late=(day - row.due_on).days,
        sites=tuple((site.side.value, site.muscle) for site in around.sites.get(row.session_id or "", ())),
        session_number=session.number if session else None,
        session_on=performed,
        offset_label=_offset(performed, row.due_on),
        baseline=_baseline(verdict.baseline if verdict else None),
        bars=bars,
        attempts=len(tried),
        last_attempt=(local_date(tried[-1].called_at, clinic.zone), tried[-1].result.value) if tried else None,
        state=state,
        finding_kind=flag.kind.value if flag else None,
        done=done,
        is_safety=row.purpose is FollowUpPurpose.SAFETY,
        session_id=row.session_id,
    )


def _offset(performed: date | None, due_on: date) -> str:
    if performed is None:
        return ""
    weeks = weeks_after(performed, due_on)
    if weeks is not None:
        return say(Sentence("timeline.when.weeks", {"count": weeks}))
    return say(Sentence("timeline.when.days", {"count": (due_on - performed).days}))


def _baseline(reading: Reading | None) -> tuple[float, str, str] | None:
    return None if reading is None else (reading.value, reading.scale, reading.measure)


def _done(row: store_due.Due, around: _Around, start: datetime) -> Done | None:
    """How a follow-up was closed by a call since ``start``; None when it was closed otherwise."""
    made = around.attempts.get((row.problem_id, row.due_on), ())
    last = next((a for a in reversed(made) if a.result is CallResult.SCORED and a.called_at >= start), None)
    if last is None:
        return None
    scores = around.scores.get(row.problem_id, ())
    value = next((score.value for score in reversed(scores) if score.taken_at == last.called_at), None)
    return Done(value, last.caller or "", last.called_at)


def _progress(
    reader: Reader, problems: Mapping[str, summaries.ProblemHead], workup_ids: set[str]
) -> dict[str, tuple[int, int]]:
    """Answered and needed items by workup."""
    items: dict[str, list[WorkupItem]] = {}
    for item in reader.all(WorkupItem, workup_id=workup_ids):
        items.setdefault(item.workup_id, []).append(item)
    hypotheses: dict[str, list[Hypothesis]] = {}
    for hypothesis in reader.all(Hypothesis, workup_id=workup_ids):
        hypotheses.setdefault(hypothesis.workup_id, []).append(hypothesis)
    found = {}
    for workup in reader.all(Workup, workup_id=workup_ids):
        problem = problems.get(workup.problem_id)
        region = problem.region.value if problem and problem.region else None
        key = workup.workup_id
        told = progress_of(workup, region, latest(items.get(key, [])), weighed(hypotheses.get(key, [])))
        found[key] = (told.answered, told.needed)
    return found
