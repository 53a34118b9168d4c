"""What a user does with follow-ups: the list of today, one call after another, and the flags that wait."""

from collections.abc import Sequence
from datetime import datetime

from tpi_tracker.domain import checks
from tpi_tracker.domain.codes import CallResult, FollowUpStatus, Measure, NotGiven, Source
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.facts import Facts
from tpi_tracker.domain.finding_life import FindingTurn
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.schedule import status_after
from tpi_tracker.domain.score import Score
from tpi_tracker.render.wording import STORED, word
from tpi_tracker.services import catalogue, closing, complications, findings, judging, rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.due_list import (
    Done,
    DueRow,
    FlagList,
    FlagRow,
    TodayFigures,
    TodayList,
    flag_list,
    flags,
    rows,
    today,
)
from tpi_tracker.services.problems import patient_of, problem_of
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of, refuse_stale, retried
from tpi_tracker.services.scores import check, days_of
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Writer
from tpi_tracker.store.errors import Conflict

NO_COMPLAINT = "no complaint"
THERE_ALREADY = "There is a follow-up on this day already."
_OPEN = frozenset({FollowUpStatus.DUE, FollowUpStatus.UNREACHABLE})
_ASKED = {CallResult.SCORED: FollowUpStatus.DONE, CallResult.DECLINED: FollowUpStatus.DECLINED}
"""What a call asks its follow-up to become, where it closes it."""

__all__ = [
    "NO_COMPLAINT",
    "Done",
    "DueRow",
    "FlagList",
    "FlagRow",
    "TodayFigures",
    "TodayList",
    "add",
    "call",
    "flag_list",
    "flags",
    "reached",
    "rows",
    "set_status",
    "today",
]


@retried
def call(
    clinic: Clinic,
    follow_up: str,
    result: CallResult,
    *,
    value: float | None = None,
    not_given: NotGiven | None = None,
    measure: Measure = Measure.NOW,
    scale: str = "nrs",
    stated_relief_pct: float | None = None,
    note: str | None = None,
    beside: Sequence[Record] = (),
    save_id: str | None = None,
    over_theirs: bool = False,
) -> Saved:
    """Records one attempt to reach the patient. ``scored`` also keeps the score, which closes the follow-up.

    Raises ``Conflict`` when somebody closed it, or put it on another day; ``over_theirs``: the user was shown that,
    and wants this kept beside it.

    ``beside`` are the totals and answers of questionnaires asked in the same call.

    After enough attempts without an answer the follow-up counts as unreachable; ``declined`` closes it. The record
    given back is the call. Raises ``Refused`` for a score without a number or a reason.
    """
    right = Right.RECORD_SCORE if result is CallResult.SCORED else Right.SCHEDULE
    with clinic.writing(right, save_id) as writer:
        if (before := already_saved(writer, Call)) is not None:
            return before
        due = _follow_up(writer, follow_up)
        if not over_theirs:
            _refuse_closed(writer, due, _ASKED.get(result, FollowUpStatus.DUE))
        if not due.asks_score and result is CallResult.SCORED:
            raise Refused([DomainError("value", "A safety call takes no score.")])
        now = clinic.now()
        steps = Steps(writer)
        made = Call.checked(
            {
                "problem_id": due.problem_id,
                "due_on": due.due_on,
                "called_at": now,
                "result": result,
                "caller": clinic.user.name,
                "note": note,
            }
        )
        score: Score | None = None
        turns: tuple[FindingTurn, ...] = ()
        if result is CallResult.SCORED:
            score = _score(writer, clinic, due, now, scale, measure, value, not_given, stated_relief_pct, note)
            score = steps.insert(score)
            for record in beside:
                if isinstance(record, Score):
                    check(writer, clinic, record)
                steps.insert(record)
        kept = steps.insert(made)
        status = _status_after(writer, due, result, score)
        if status is not due.status:
            steps.amend(due, due.changed(status=status), result.value)
        if score is not None:
            closing.settle(clinic, steps, due.problem_id, days_of(clinic, (score,)))
            turns, _ = findings.refresh(writer, clinic, due.problem_id)
        may_see = rights.allows(clinic, Right.READ_CHART)
        told = judging.quick_facts(writer, due.problem_id) if may_see else Facts()
        verdict = judging.verdict_at(told, clinic, now)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, verdict, undo_of(clinic, right, steps, (due.problem_id,)), turns)


@retried
def reached(
    clinic: Clinic,
    follow_up: str,
    complication: Complication | None = None,
    *,
    save_id: str | None = None,
    over_theirs: bool = False,
) -> Saved:
    """Closes a safety call: the patient was reached and has no complaint, or tells of a complication.

    The complication is kept in the same transaction, new or as a new version. No score is kept and none is asked for.
    The record given back is the follow-up. Raises ``Refused``, and ``Conflict`` as ``call`` does.
    """
    with clinic.writing(Right.RECORD_SCORE, save_id) as writer:
        if (before := already_saved(writer, FollowUp)) is not None:
            return before
        due = _follow_up(writer, follow_up)
        if not over_theirs:
            _refuse_closed(writer, due, FollowUpStatus.DONE)
        if due.asks_score:
            raise Refused([DomainError("purpose", "This follow-up asks for a score.")])
        steps = Steps(writer)
        note = NO_COMPLAINT
        if complication is not None:
            complications.put(clinic, steps, complication)
            note = word("complication", complication.kind, STORED)
        kept = steps.amend(due, due.changed(status=FollowUpStatus.DONE, note=note), "reached")
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.RECORD_SCORE, steps, (due.problem_id,)))


@retried
def set_status(
    clinic: Clinic, follow_up: str, status: FollowUpStatus, *, version: int, note: str | None = None
) -> Saved:
    """Closes a follow-up by choice (unreachable, declined, cancelled), or makes it due again.

    ``version`` is the one the user saw; raises ``Conflict`` when it is another now.
    """
    with clinic.writing(Right.SCHEDULE) as writer:
        before = _follow_up(writer, follow_up)
        mine = before.changed(status=status, note=note or before.note)
        refuse_stale(before, version, mine)
        steps = Steps(writer)
        kept = steps.amend(before, mine, "by choice")
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.SCHEDULE, steps, (before.problem_id,)))


@retried
def add(clinic: Clinic, follow_up: FollowUp, *, save_id: str | None = None) -> Saved:
    """Adds a date on which to ask. Raises ``Refused``, also where another seat just added the same."""
    with clinic.writing(Right.SCHEDULE, save_id) as writer:
        if (before := already_saved(writer, FollowUp)) is not None:
            return before
        problem = problem_of(writer, follow_up.problem_id)
        patient = patient_of(writer, problem.patient_no)
        wrong = checks.of_follow_up(follow_up, patient.birth_date, clock_of(clinic))
        there = writer.all(FollowUp, problem_id=follow_up.problem_id, status=FollowUpStatus.DUE)
        if any((one.due_on, one.purpose) == (follow_up.due_on, follow_up.purpose) for one in there):
            wrong.append(DomainError("due_on", THERE_ALREADY))
        checks.refuse(wrong)
        steps = Steps(writer)
        kept = steps.insert(follow_up)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.SCHEDULE, steps, (follow_up.problem_id,)))


def _refuse_closed(writer: Writer, due: FollowUp, wanted: FollowUpStatus) -> None:
    """What another seat closed, or put on another day, is not closed over it unseen."""
    if due.status in _OPEN:
        return
    seen = [version.record for version in writer.history(FollowUp, due.key)]
    base = next((each for each in reversed(seen) if isinstance(each, FollowUp) and each.status in _OPEN), None)
    raise Conflict(due, None if base is None else base.changed(status=wanted))


def _follow_up(writer: Writer, key: str) -> FollowUp:
    """Raises ``Missing``, and ``Conflict`` where it was taken back with its session."""
    follow_up = writer.get(FollowUp, key)
    if follow_up is None:
        raise Missing(FollowUp, key)
    if follow_up.is_retracted:
        raise Conflict(follow_up)
    return follow_up


def _score(
    writer: Writer,
    clinic: Clinic,
    due: FollowUp,
    now: datetime,
    scale: str,
    measure: Measure,
    value: float | None,
    not_given: NotGiven | None,
    stated_relief_pct: float | None,
    note: str | None,
) -> Score:
    if value is None and not_given is None:
        raise Refused([DomainError("value", "Give the score, or say that it was refused or not asked.")])
    score = Score.checked(
        {
            "problem_id": due.problem_id,
            "taken_at": now,
            "scale": scale,
            "measure": measure,
            "value": value,
            "not_given": not_given,
            "source": Source.PHONE,
            "stated_relief_pct": stated_relief_pct,
            "note": note,
        }
    )
    problem = problem_of(writer, due.problem_id)
    checks.refuse(checks.of_score(score, patient_of(writer, problem.patient_no).birth_date, clock_of(clinic)))
    return score


def _status_after(writer: Writer, due: FollowUp, result: CallResult, score: Score | None) -> FollowUpStatus:
    """What the follow-up becomes. A number closes it even outside its window, as it answers this call; a refusal
    declines it; a patient who was reached and not asked is asked again."""
    if score is not None:
        if score.value is not None:
            return FollowUpStatus.DONE
        return FollowUpStatus.DECLINED if score.not_given is NotGiven.REFUSED else due.status
    made = writer.all(Call, problem_id=due.problem_id, due_on=due.due_on)
    results = [attempt.result for attempt in sorted(made, key=lambda attempt: attempt.called_at)]
    return status_after(results, catalogue.rules().schedule)
