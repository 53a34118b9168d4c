"""Findings of problems that came in all at once and have none yet: the same outcome as one by one, in few questions."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import TypeVar

from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.facts import facts_of
from tpi_tracker.domain.failure import FailureRules, failure_of
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.finding_life import life
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.workup import Workup
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.database import Writer

T = TypeVar("T", Session, Score, Workup)

CHUNK = 1000
"""Problems looked at together."""


def find_first(writer: Writer, clinic: Clinic, problem_ids: Iterable[str]) -> int:
    """Stores the findings of problems that have none; gives their number. A workup opened since belongs to its flag."""
    made = 0
    keys = iter(problem_ids)
    while chunk := list(islice(keys, CHUNK)):
        sessions = _grouped(writer.all(Session, problem_id=chunk))
        scores = _grouped(writer.all(Score, problem_id=list(sessions), scale=list(PAIN_SCALES)))
        found = [
            finding
            for problem_id, group in sessions.items()
            for finding in findings_of(clinic, problem_id, group, scores.get(problem_id, []))
        ]
        workups = _grouped(writer.all(Workup, problem_id=[finding.problem_id for finding in found]))
        writer.insert_many([_with_workup(clinic, finding, workups.get(finding.problem_id, [])) for finding in found])
        made += len(found)
    return made


def findings_of(
    clinic: Clinic, problem_id: str, sessions: Sequence[Session], scores: Sequence[Score]
) -> Iterator[Finding]:
    """The finding of one problem's records, if its criteria hold now; none was stored before."""
    rules = catalogue.rules()
    limits = FailureRules(rules.response, rules.failure, clinic.zone)
    as_of = clinic.now()
    facts = facts_of(sessions, scores)
    failure = failure_of(facts, judge_problem(facts, rules.response, as_of, clinic.zone), limits, as_of)
    for turn in life(problem_id, (), failure, today=clinic.today(), held_before=_never, is_concluded=_never):
        yield turn.finding


def _with_workup(clinic: Clinic, finding: Finding, workups: Sequence[Workup]) -> Finding:
    """The flag with the workup that answered it: the latest one opened on the day of the finding or after."""
    since = local_date(finding.since, clinic.zone)
    answering = [workup for workup in workups if workup.opened_on >= since]
    if not answering:
        return finding
    latest = max(answering, key=_opened_on)
    status = FindingStatus.IN_WORKUP if latest.concluded_on is None else FindingStatus.CONCLUDED
    return finding.changed(status=status, workup_id=latest.workup_id)


def _grouped(records: Iterable[T]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = {}
    for record in records:
        groups.setdefault(record.problem_id, []).append(record)
    return groups


def _opened_on(workup: Workup) -> tuple[date, str]:
    return (workup.opened_on, workup.workup_id)


def _never(_: object) -> bool:
    return False
