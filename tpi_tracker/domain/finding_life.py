"""The life of a finding (clinical rules, section 3): what to store when the criteria hold, still hold or stop.

Entered day by day or all at once, the current finding of a problem comes out the same.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.failure import Failure
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.text import MAX_TEXT

NOT_DISMISSED = {"dismissed_until": None, "dismissal_reason": None}


class Turn(StrEnum):
    """What happens to a finding."""

    OPENED = "opened"
    RENEWED = "renewed"
    REOPENED = "reopened"
    RETURNED = "returned"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class FindingTurn:
    """One finding to store: a new one for ``opened``, else an amended one."""

    turn: Turn
    finding: Finding


def life(
    problem_id: str,
    existing: Iterable[Finding],
    failure: Failure | None,
    *,
    today: date,
    held_before: Callable[[Finding], bool],
    is_concluded: Callable[[str], bool],
) -> tuple[FindingTurn, ...]:
    """What to store for one problem after a transaction, at opening, or when day 42 passes.

    ``existing``: the problem's findings. ``held_before``: whether today's records still give a finding's evidence at
    some earlier instant, so that only newer records ended it. ``is_concluded``: whether a workup is concluded.
    While the same kind holds for the same sessions the finding stays one: evidence is renewed, status and workup
    stay, and only a dismissal ends, when the evidence changes or its date has come.
    """
    stored = [finding for finding in existing if not finding.is_retracted]
    same = _same(stored, failure)
    turns = []
    for finding in stored:
        if finding.is_current and finding is not same:
            turn = Turn.SUPERSEDED if held_before(finding) else Turn.WITHDRAWN
            values: dict[str, Any] = {"status": FindingStatus(turn.value)}
            if finding.status is not FindingStatus.DISMISSED:
                values |= NOT_DISMISSED
            turns.append(FindingTurn(turn, finding.changed(**values)))
    if failure is None:
        return tuple(turns)
    evidence = _evidence(failure)
    if same is None:
        turns.append(FindingTurn(Turn.OPENED, Finding.checked({"problem_id": problem_id, **evidence})))
        return tuple(turns)
    status = _status(same, failure, today, is_concluded)
    values = {**evidence, "status": status}
    if status is not FindingStatus.DISMISSED and same.dismissal_reason is not None:
        values |= NOT_DISMISSED
    if any(getattr(same, name) != value for name, value in values.items()):
        turns.append(FindingTurn(_turn(same, status), same.changed(**values)))
    return tuple(turns)


def _same(stored: list[Finding], failure: Failure | None) -> Finding | None:
    """The finding of the same kind and sessions: the current one, else the one stored last."""
    if failure is None:
        return None
    sessions = failure.sessions
    alike = [finding for finding in stored if finding.kind is failure.kind and finding.sessions == sessions]
    current = [finding for finding in alike if finding.is_current]
    return next(reversed(current or alike), None)


def _evidence(failure: Failure) -> dict[str, Any]:
    return {
        "kind": failure.kind,
        "since": failure.since,
        "sessions": failure.sessions,
        "scores": _fitting(failure.score_keys),
        "evidence_hash": failure.evidence_hash,
        "rule_version": failure.rule_version,
    }


def _fitting(keys: Iterable[str]) -> str:
    """The keys joined, as many of the first as a text may hold; the hash covers all of them."""
    joined = ""
    for key in keys:
        longer = f"{joined};{key}" if joined else key
        if len(longer) > MAX_TEXT:
            break
        joined = longer
    return joined


def _status(finding: Finding, failure: Failure, today: date, is_concluded: Callable[[str], bool]) -> FindingStatus:
    """Where the finding stands now that its criteria hold: a dismissal lasts until its date or new evidence."""
    quiet = (
        finding.dismissal_reason is not None
        and finding.evidence_hash == failure.evidence_hash
        and (finding.dismissed_until is None or today < finding.dismissed_until)
    )
    if finding.status in {FindingStatus.OPEN, FindingStatus.IN_WORKUP, FindingStatus.CONCLUDED}:
        return finding.status
    if quiet:
        return FindingStatus.DISMISSED
    if finding.workup_id is None:
        return FindingStatus.OPEN
    return FindingStatus.CONCLUDED if is_concluded(finding.workup_id) else FindingStatus.IN_WORKUP


def _turn(finding: Finding, status: FindingStatus) -> Turn:
    if not finding.is_current:
        return Turn.RETURNED
    if finding.status is FindingStatus.DISMISSED and status is not FindingStatus.DISMISSED:
        return Turn.REOPENED
    return Turn.RENEWED
