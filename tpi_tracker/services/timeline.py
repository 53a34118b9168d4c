"""The timeline of a problem: every score, session, call, step, workup and finding as one row, newest first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.checklist import StepProgress
from tpi_tracker.domain.codes import CallResult, FindingStatus, FollowUpStatus, NotGiven, Pathway
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Treatment
from tpi_tracker.domain.questionnaire import Item
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.relief import relief_pct
from tpi_tracker.domain.score import PAIN_SCALES, Answer, Score
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.trends import ChartSession
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.render.injection_words import injectates_words, sites_words
from tpi_tracker.render.wording import number, tenth
from tpi_tracker.services import answers as behind
from tpi_tracker.services import questionnaires
from tpi_tracker.services.workups import WorkupProgress


class Retracted(NamedTuple):
    """When a row was marked as entered in error, by whom and why."""

    at: datetime
    who: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One row. ``kind`` is ``score``, ``session``, ``addendum``, ``complication``, ``call``, ``pathway``, ``workup``,
    ``finding``, ``treatment`` or ``document``.

    ``key``, ``model_kind`` and ``version`` name the record behind it. ``value`` is a word or a number as it is shown,
    ``verdict`` the badge of a session. ``author`` wrote the version that stands. ``parent`` is the key of the session a
    complication or addendum belongs to; ``is_signed``: the note of this session is closed.
    """

    at: datetime | date
    kind: str
    key: str
    model_kind: str
    title: Sentence
    value: Sentence | str | None
    verdict: ResponseVerdict | None
    author: str
    retracted: Retracted | None
    version: int
    parent: str = ""

    @property
    def is_signed(self) -> bool:
        return self.title.key == "timeline.signed"


class Rows(NamedTuple):
    """A problem's records, retracted ones among them, as the timeline reads them."""

    sessions: Sequence[Session]
    scores: Sequence[Score]
    follow_ups: Sequence[FollowUp]
    calls: Sequence[Call]
    steps: Sequence[PlanStep]
    treatments: Sequence[Treatment]
    workups: Sequence[WorkupProgress]
    findings: Sequence[Finding]
    answers: Sequence[Answer] = ()
    complications: Sequence[Complication] = ()
    addenda: Sequence[Addendum] = ()
    documents: Sequence[Document] = ()


class Context(NamedTuple):
    """What the rows are told with: verdicts and numbered sessions by key, retractions by kind and key."""

    zone: ZoneInfo
    today: date
    procedural_hours: int
    verdicts: Mapping[str, ResponseVerdict]
    numbered: Mapping[str, ChartSession]
    wrong: Mapping[str, ChartSession]
    retracted: Mapping[tuple[str, str], Retracted]


def timeline(rows: Rows, context: Context) -> tuple[TimelineEntry, ...]:
    """All rows of one problem, newest first; of one day the later written first."""
    entries = [
        *_sessions(rows, context),
        *_scores(rows, context),
        *_calls(rows, context),
        *_steps(rows, context),
        *_workups(rows, context),
        *_findings(rows, context),
        *_treatments(rows, context),
        *_complications(rows, context),
        *_addenda(rows, context),
        *_documents(rows, context),
        *_safety_calls(rows, context),
    ]
    return tuple(sorted(entries, key=lambda entry: _moment(entry, context.zone), reverse=True))


def follow_up_words(follow_up: FollowUp, sessions: Mapping[str, ChartSession], zone: ZoneInfo) -> Sentence | None:
    """``2 weeks``: how long after its session a follow-up is; None without a session."""
    session = sessions.get(follow_up.session_id or "")
    if session is None:
        return None
    days = (follow_up.due_on - local_date(session.at, zone)).days
    weeks, rest = divmod(days, 7)
    return (
        Sentence("timeline.when.days", {"count": days}) if rest else Sentence("timeline.when.weeks", {"count": weeks})
    )


def _moment(entry: TimelineEntry, zone: ZoneInfo) -> datetime:
    if isinstance(entry.at, datetime):
        return entry.at.astimezone(UTC)
    return datetime.combine(entry.at, time.max, zone).astimezone(UTC)


def _entry(
    record: Record,
    kind: str,
    at: datetime | date,
    title: Sentence,
    value: Sentence | str | None,
    context: Context,
    verdict: ResponseVerdict | None = None,
    *,
    parent: str = "",
) -> TimelineEntry:
    retracted = None
    if record.is_retracted:
        retracted = context.retracted.get((record.KIND, record.key))
        if retracted is None and record.recorded_at is not None:
            retracted = Retracted(record.recorded_at, record.author or "", None)
    return TimelineEntry(
        at=at,
        kind=kind,
        key=record.key,
        model_kind=record.KIND,
        title=title,
        value=value,
        verdict=verdict,
        author=record.author or "",
        retracted=retracted,
        version=record.version,
        parent=parent,
    )


def _sessions(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    for session in rows.sessions:
        told = context.numbered.get(session.key) or context.wrong.get(session.key)
        place = str(told.number) if told and told.number else "–"
        sites = sites_words(told.sites) if told and told.sites else Sentence("timeline.no_sites")
        injected = injectates_words(told.injectates) if told else ""
        key = (
            "session" if injected else ("session_dry" if told and told.technique == "dry_needling" else "session_sites")
        )
        title = Sentence(f"timeline.{key}", {"number": place, "sites": sites, "injected": injected})
        if session.signed_at is not None:
            title = Sentence("timeline.signed", {"what": title})
        yield _entry(session, "session", session.performed_at, title, None, context, context.verdicts.get(session.key))


def _scores(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    asked = {call.called_at: call for call in rows.calls if call.result is CallResult.SCORED and not call.is_retracted}
    sessions = sorted(context.numbered.values(), key=lambda session: session.at)
    answered = behind.by_instant(rows.answers)
    for score in rows.scores:
        call = asked.get(score.taken_at)
        if call is not None and not score.is_retracted:
            yield _entry(score, "call", score.taken_at, _call_title(call, 1, rows, context), _value(score), context)
            continue
        session = max((s for s in sessions if s.at < score.taken_at), key=lambda s: s.at, default=None)
        title = _score_title(score, session, context, answered)
        yield _entry(score, "score", score.taken_at, title, _value(score), context)


def _score_title(score: Score, session: ChartSession | None, context: Context, answered: behind.Answered) -> Sentence:
    values = {"scale": score.scale, "measure": score.measure, "source": score.source}
    if score.scale not in PAIN_SCALES:
        what = _instrument_title(score, answered)
    else:
        what = Sentence("timeline.score" if score.source else "timeline.score_plain", values)
    own = context.numbered.get(score.session_id or "")
    if own is not None and score.taken_at <= own.at:
        return Sentence("timeline.baseline", {"what": what, "number": own.number})
    if session is None:
        return what
    hours = (score.taken_at - session.at).total_seconds() / 3600
    # A questionnaire asks about the past days or weeks: what the needle did in minutes is no part of its answer.
    if hours <= context.procedural_hours and score.scale in PAIN_SCALES:
        return Sentence(
            "timeline.procedural", {"what": what, "hours": context.procedural_hours, "number": session.number}
        )
    if score.stated_relief_pct is not None:
        return _stated(what, score, session, context)
    return what


def _instrument_title(score: Score, answered: behind.Answered) -> Sentence:
    """``PEG 6.3 (pain 7, enjoyment 6, activity 6)`` where the answers are known, else the instrument's name."""
    owner = questionnaires.instrument_of(score.scale)
    given = answered.get((owner.key, score.taken_at), {}) if owner else {}
    if owner is None or score.value is None or not given:
        return Sentence("timeline.instrument", {"scale": score.scale})
    items = [item for item in owner.items if item.total in {"", score.scale} and item.key in given]
    told = [words for item in items if (words := _answer_words(item, given[item.key], alone=len(items) == 1))]
    values = {"scale": score.scale, "value": score.value, "answers": ", ".join(told)}
    return Sentence("timeline.instrument_answers" if told else "timeline.instrument", values)


def _answer_words(item: Item, given: str, *, alone: bool) -> str:
    """``pain 7``; of a yes or no question its name when it is yes; of a lone question the answer."""
    choice = item.choice(given)
    if choice is None:
        return f"{item.short} {given}"
    if choice.key in {"yes", "no"}:
        return item.short if choice.value else ""
    return choice.text if alone else f"{item.short} {tenth(choice.value) if choice.key.isdigit() else choice.text}"


def _stated(what: Sentence, score: Score, session: ChartSession, context: Context) -> Sentence:
    verdict = context.verdicts.get(session.key)
    values = {"what": what, "stated": score.stated_relief_pct}
    same = verdict is not None and verdict.pair == (score.scale, str(score.measure or "now"))
    if verdict is not None and same and verdict.baseline is not None and score.value is not None:
        computed = relief_pct(verdict.baseline.value, score.value)
        if computed is not None:
            return Sentence("timeline.stated", values | {"computed": computed})
    return Sentence("timeline.stated_alone", values)


def _value(score: Score) -> Sentence | str:
    if score.value is not None:
        if score.scale in PAIN_SCALES:
            return number(score.value)
        total = questionnaires.totals().get(score.scale)
        band = total.band(score.value) if total else None
        return f"{tenth(score.value)}, {band.word}" if band else tenth(score.value)
    return Sentence(f"word.not_given.{score.not_given or NotGiven.NOT_ASKED}")


def _calls(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    """Attempts without a score, one row for each follow-up and result: the last attempt and how many there were."""
    scored = {score.taken_at for score in rows.scores if not score.is_retracted}
    groups: dict[tuple[date, CallResult, bool], list[Call]] = {}
    for call in rows.calls:
        if call.result is CallResult.SCORED and call.called_at in scored:
            continue
        groups.setdefault((call.due_on, call.result, call.is_retracted), []).append(call)
    for (_, result, _), calls in groups.items():
        last = max(calls, key=lambda call: call.called_at)
        title = _call_title(last, len(calls), rows, context)
        yield _entry(last, "call", last.called_at, title, Sentence(f"word.call_result.{result}"), context)


def _call_title(call: Call, count: int, rows: Rows, context: Context) -> Sentence:
    same_day = [f for f in rows.follow_ups if f.due_on == call.due_on and _was_there(f, call, context)]
    follow_up = min(same_day, key=lambda f: f.status is FollowUpStatus.CANCELLED, default=None)
    when = follow_up_words(follow_up, context.numbered, context.zone) if follow_up else None
    if follow_up is not None and when is not None:
        session = context.numbered[follow_up.session_id or ""]
        what = Sentence("timeline.call", {"when": when, "number": session.number})
    else:
        what = Sentence("timeline.call_alone", {"due": call.due_on})
    return Sentence("timeline.attempts", {"what": what, "count": count}) if count > 1 else what


def _was_there(follow_up: FollowUp, call: Call, context: Context) -> bool:
    """A session given after the call is not the one that it asked about."""
    session = context.numbered.get(follow_up.session_id or "")
    return session is None or session.at <= call.called_at


def _complications(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    """What went wrong after a session, at the time it was noticed (of the session, while that is not known)."""
    performed = {session.key: session.performed_at for session in rows.sessions}
    for each in rows.complications:
        told = context.numbered.get(each.session_id)
        values = {"kind": each.kind, "number": str(told.number) if told and told.number else "–", "course": each.course}
        title = Sentence("timeline.complication_course" if each.course else "timeline.complication", values)
        if each.resolved_on is not None:
            value = Sentence("timeline.value.resolved", {"on": each.resolved_on})
        elif each.severity is not None:
            value = Sentence("timeline.value.not_resolved", {"severity": each.severity})
        else:
            value = Sentence("timeline.value.course_open")
        at = each.noticed_at or performed[each.session_id]
        yield _entry(each, "complication", at, title, value, context, parent=each.session_id)


def _addenda(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    for each in rows.addenda:
        told = context.numbered.get(each.session_id)
        values = {"number": str(told.number) if told and told.number else "–", "text": each.text}
        title = Sentence("timeline.addendum", values)
        yield _entry(each, "addendum", each.written_at, title, None, context, parent=each.session_id)


def _documents(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    """Documents that were attached, on the day they were taken (of attaching, where that is not known)."""
    for each in rows.documents:
        told = context.numbered.get(each.session_id or "")
        values = {"title": each.title, "number": str(told.number) if told and told.number else "–"}
        title = Sentence(f"timeline.document_{'session' if each.session_id else 'workup'}", values)
        at = each.taken_on or each.recorded_at
        assert at is not None
        value = each.media.value.rpartition("/")[2].upper()
        yield _entry(each, "document", at, title, value, context, parent=each.session_id or "")


def _safety_calls(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    """Calls that asked whether all is well and were answered; attempts without an answer are calls like others."""
    for follow_up in rows.follow_ups:
        if follow_up.asks_score or follow_up.status is not FollowUpStatus.DONE or follow_up.recorded_at is None:
            continue
        told = context.numbered.get(follow_up.session_id or "")
        title = Sentence("timeline.safety_call", {"number": str(told.number) if told and told.number else "–"})
        yield _entry(follow_up, "call", follow_up.recorded_at, title, follow_up.note, context)


def _steps(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    for step in rows.steps:
        values = {"pathway": step.pathway, "detail": step.detail}
        own_words = step.pathway is Pathway.OTHER and step.detail
        title = Sentence("timeline.step_detail" if own_words or step.detail else "timeline.step", values)
        if step.ended_on is not None:
            value = Sentence("timeline.value.ended", {"ended": step.ended_on})
            if step.response:
                title = Sentence("timeline.step_ended", {"what": title, "response": step.response})
        else:
            value = Sentence(f"timeline.value.{'planned' if step.started_on > context.today else 'running'}")
            if step.review_on is not None:
                title = Sentence("timeline.step_review", {"what": title, "review": step.review_on})
        yield _entry(step, "pathway", step.started_on, title, value, context)


def _workups(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    from_flag = {finding.workup_id for finding in rows.findings if finding.workup_id}
    for progress in rows.workups:
        workup = progress.workup
        gate = _gate(progress.gate)
        key = "timeline.workup_from_flag" if workup.key in from_flag else "timeline.workup_by_hand"
        value = (
            Sentence("timeline.value.answered", {"answered": progress.answered, "needed": progress.needed})
            if progress.is_open
            else Sentence("timeline.value.concluded")
        )
        yield _entry(workup, "workup", workup.opened_on, Sentence(key, {"gate": gate}), value, context)


def _gate(gate: StepProgress) -> Sentence:
    if not gate.is_complete:
        return Sentence("timeline.gate_open", {"answered": gate.answered, "needed": gate.needed})
    return (
        Sentence("timeline.gate_present", {"count": len(gate.present)})
        if gate.present
        else Sentence("timeline.gate_clear")
    )


def _findings(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    for finding in rows.findings:
        key = "timeline.finding"
        values = {"kind": finding.kind, "reason": finding.dismissal_reason}
        if finding.status is FindingStatus.DISMISSED and finding.dismissal_reason:
            key = "timeline.finding_dismissed"
        value = Sentence(f"word.finding_status.{finding.status}")
        yield _entry(finding, "finding", finding.since, Sentence(key, values), value, context)


def _treatments(rows: Rows, context: Context) -> Iterable[TimelineEntry]:
    for treatment in rows.treatments:
        if treatment.started_on is None:
            continue
        values = {"kind": treatment.kind, "name": treatment.name}
        title = Sentence("timeline.treatment_named" if treatment.name else "timeline.treatment", values)
        value = None
        if treatment.helped is not None:
            value = Sentence(f"timeline.value.{'helped' if treatment.helped else 'not_helped'}")
        yield _entry(treatment, "treatment", treatment.started_on, title, value, context)
