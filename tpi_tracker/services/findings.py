"""Findings of treatment failure: kept in step with the records in every write, at opening, and as time passes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.facts import Facts
from tpi_tracker.domain.failure import FailureRules, failure_of, held_before
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.finding_life import FindingTurn, Turn, life
from tpi_tracker.domain.instant import DAY
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.workup import Workup
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.judging import quick_facts
from tpi_tracker.services.saving import UNDONE, Missing, Saved, refuse_stale, retried
from tpi_tracker.store import judging
from tpi_tracker.store.database import Writer

AHEAD = timedelta(days=2)
"""Longer than any record may be dated ahead of the clock."""

BATCH = 1_000
"""Problems looked at in one go."""

PART = 100
"""Problems looked at in one transaction while others may want to save."""


_RAISED = frozenset({Turn.OPENED, Turn.REOPENED, Turn.RETURNED})
_ENDED = frozenset({Turn.SUPERSEDED, Turn.WITHDRAWN})


@dataclass(frozen=True)
class Looked(Changes):
    """What a look at many problems touched: ``raised`` flags came up by it, ``ended`` ones hold no longer."""

    raised: int = 0
    ended: int = 0


class Refreshed(NamedTuple):
    """What bringing one problem in step did to its findings, and what of it was read for that."""

    turns: tuple[FindingTurn, ...]
    facts: Facts


def refresh(writer: Writer, clinic: Clinic, problem_id: str) -> Refreshed:
    """Brings a problem's findings in step with its records, inside the transaction that changed them."""
    facts = quick_facts(writer, problem_id)
    return Refreshed(_refresh(writer, clinic, [problem_id], {problem_id: facts}), facts)


def refresh_many(writer: Writer, clinic: Clinic, problem_ids: Sequence[str]) -> tuple[FindingTurn, ...]:
    """The same for many problems of one transaction."""
    turns: list[FindingTurn] = []
    for start in range(0, len(problem_ids), BATCH):
        part = problem_ids[start : start + BATCH]
        turns += _refresh(writer, clinic, part, judging.facts(writer, part))
    return tuple(turns)


def refresh_all(clinic: Clinic, *, rules_changed: bool = False) -> Looked:
    """Brings in step what time alone has changed since the last look: at opening, and when a day has passed.

    Looks only at problems of which a session has reached the day that makes its verdict final, a dismissal has ended
    or a record was dated ahead of the clock, and at all problems after a change of the rules (seen by their version,
    or said by ``rules_changed``). A clinic that is open for reading only stays as it is.
    """
    if clinic.read_only:
        return Looked()
    now = clinic.now()
    with clinic.reading(Right.ENTER) as reader:
        looked = judging.last_looked(reader)
        if rules_changed or looked is None or looked.rules not in {None, rules_version()}:
            problems = set(judging.with_sessions(reader))
        else:
            days = catalogue.rules().response.horizon_day
            problems = judging.waited(reader, looked.at, now, days * DAY - DAY / 2)
            problems |= judging.to_look_again(reader, looked.at - AHEAD)
            problems |= judging.dismissals_over(reader, clinic.today())
    ordered = sorted(problems)
    kinds: set[str] = set()
    patients: set[str] = set()
    turns: list[Turn] = []
    # Some at a time: who saves meanwhile waits for one part, not for all. What is cut off is looked at again.
    for start in range(0, len(ordered), PART):
        with clinic.writing(Right.ENTER, at=now) as writer:
            turns += map(_turn, refresh_many(writer, clinic, ordered[start : start + PART]))
            kinds |= writer.changes.kinds
            patients |= writer.changes.patients
    with clinic.writing(Right.ENTER, at=now) as writer:
        writer.log(judging.LOOKED, Finding.KIND, "", None, {"rules": rules_version(), "problems": len(ordered)})
    raised, ended = (sum(turn in wanted for turn in turns) for wanted in (_RAISED, _ENDED))
    return Looked(frozenset(kinds), frozenset(patients), raised, ended)


@retried
def dismiss(clinic: Clinic, row_id: str, reason: str, until: date, *, version: int | None = None) -> Saved:
    """Sets a finding aside with a written reason: quiet until that date, or until its evidence changes.

    ``version`` is the one the user saw. Raises ``Refused`` without a reason, with a date that is not ahead, or for a
    finding that no longer holds; ``Conflict`` when its evidence changed since, or somebody dismissed it.
    """
    with clinic.writing(Right.JUDGE) as writer:
        finding = writer.get(Finding, row_id)
        if finding is None:
            raise Missing(Finding, row_id)
        problems = []
        if not reason.strip():
            problems.append(DomainError("dismissal_reason", "A dismissal needs a written reason."))
        if until <= clinic.today():
            problems.append(DomainError("dismissed_until", "The date has to lie ahead."))
        if finding.is_retracted or not finding.is_current:
            problems.append(DomainError("status", "This finding no longer holds; there is nothing to dismiss."))
        if problems:
            raise Refused(problems)
        values = {"status": FindingStatus.DISMISSED, "dismissal_reason": reason.strip(), "dismissed_until": until}
        mine = finding.changed(**values)
        refuse_stale(finding, version, mine)
        kept = writer.amend(mine, reason=reason.strip())
        changes = writer.changes

    @retried
    def undo() -> Changes:
        with clinic.writing(Right.JUDGE) as writer:
            writer.amend(finding.model_copy(update={"version": kept.version}), reason=UNDONE)
            return writer.changes

    return Saved(kept, changes, undo=undo)


def rules_version() -> str:
    """The version of the rules that findings rest on."""
    rules = catalogue.rules()
    return f"{rules.version}, response {rules.response.about.version}, failure {rules.failure.about.version}"


def failure_rules(clinic: Clinic) -> FailureRules:
    """The thresholds in force, with the clinic's zone."""
    rules = catalogue.rules()
    return FailureRules(rules.response, rules.failure, clinic.zone)


def _refresh(
    writer: Writer, clinic: Clinic, problem_ids: Sequence[str], found: Mapping[str, Facts]
) -> tuple[FindingTurn, ...]:
    stored: dict[str, list[Finding]] = {}
    for finding in writer.all(Finding, problem_id=list(problem_ids)):
        stored.setdefault(finding.problem_id, []).append(finding)
    turns: list[FindingTurn] = []
    for problem_id in problem_ids:
        facts = found.get(problem_id, Facts())
        turns += _turns(writer, clinic, problem_id, facts, stored.get(problem_id, []))
        if _is_ahead(facts, clinic):
            writer.log(judging.LOOK_AGAIN, Problem.KIND, problem_id, None)
    return tuple(FindingTurn(turn.turn, finding) for turn, finding in zip(turns, _stored(writer, turns), strict=True))


def _stored(writer: Writer, turns: Sequence[FindingTurn]) -> list[Finding]:
    """The findings as they are kept, in the order of the turns; new ones that follow one another in one go."""
    kept: list[Finding] = []
    for turn, same in groupby(turns, key=_turn):
        changed = [each.finding for each in same]
        if turn is Turn.OPENED:
            kept += writer.insert_many(changed)
        else:
            kept += [writer.amend(finding, reason=turn.value) for finding in changed]
    return kept


def _turn(each: FindingTurn) -> Turn:
    return each.turn


def _turns(
    writer: Writer, clinic: Clinic, problem_id: str, facts: Facts, stored: Sequence[Finding]
) -> tuple[FindingTurn, ...]:
    rules, now = failure_rules(clinic), clinic.now()
    failure = failure_of(facts, judge_problem(facts, rules.response, now, rules.zone), rules, now)
    if failure is None and not stored:
        return ()

    def held(finding: Finding) -> bool:
        return held_before(facts, finding.kind, finding.sessions, finding.evidence_hash, rules, now)

    def is_concluded(workup_id: str) -> bool:
        workup = writer.get(Workup, workup_id)
        return workup is not None and workup.concluded_on is not None

    return life(problem_id, stored, failure, today=clinic.today(), held_before=held, is_concluded=is_concluded)


def _is_ahead(facts: Facts, clinic: Clinic) -> bool:
    now = clinic.now()
    return any(visit.at > now for visit in facts.visits) or any(reading.at > now for reading in facts.readings)
