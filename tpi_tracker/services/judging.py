"""The verdicts of a problem from its records: how the services ask the response and failure rules."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from tpi_tracker.domain.facts import Facts, facts_of
from tpi_tracker.domain.failure import FailureRules, failure_of
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.gaps import gaps_of
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.response import judge_problem, judge_visit, next_at
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.session import Injectate, Session
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import judging as store_judging
from tpi_tracker.store.database import Reader


def facts_from(
    clinic: Clinic,
    sessions: Sequence[Session],
    scores: Sequence[Score],
    injectates: Mapping[str, Iterable[Injectate]],
    steps: Iterable[PlanStep],
    follow_ups: Iterable[FollowUp],
    calls: Iterable[Call],
) -> Facts:
    """What the rules read, from one problem's records that count. ``injectates`` are given by session."""
    return facts_of(
        sessions,
        scores,
        anaesthetic_sessions=[key for key, parts in injectates.items() if any(_numbs(part) for part in parts)],
        steps=steps,
        gaps=gaps_of(sessions, scores, follow_ups, calls, catalogue.rules().schedule, clinic.today(), clinic.zone),
    )


def facts(reader: Reader, clinic: Clinic, problem_id: str) -> Facts:
    """What the rules read of a problem, as it is stored."""
    sessions = reader.all(Session, problem_id=problem_id)
    injectates: dict[str, list[Injectate]] = {}
    for part in reader.all(Injectate, session_id=[session.session_id for session in sessions]):
        injectates.setdefault(part.session_id, []).append(part)
    return facts_from(
        clinic,
        sessions,
        reader.all(Score, problem_id=problem_id),
        injectates,
        reader.all(PlanStep, problem_id=problem_id),
        reader.all(FollowUp, problem_id=problem_id),
        reader.all(Call, problem_id=problem_id),
    )


def verdicts_of(reader: Reader, clinic: Clinic, problem_id: str) -> tuple[ResponseVerdict, ...]:
    """The verdicts of all sessions of a problem as of now, oldest first."""
    return judge_problem(facts(reader, clinic, problem_id), catalogue.rules().response, clinic.now(), clinic.zone)


def quick_facts(reader: Reader, problem_id: str) -> Facts:
    """What the rules need for a problem's verdicts, by quick queries: without gaps and plan steps, which only word."""
    return store_judging.facts(reader, [problem_id], local_anaesthetics()).get(problem_id, Facts())


def verdict_at(told: Facts, clinic: Clinic, at: datetime) -> ResponseVerdict | None:
    """The verdict, as of now, of the session that a score of that instant comes after; None before the first.

    ``told`` is of ``quick_facts``: the reason names no gap and no co-intervention.
    """
    now = clinic.now()
    visits = [visit for visit in told.visits if visit.at <= now]
    visit = next((visit for visit in reversed(visits) if visit.at <= at), None)
    if visit is None:
        return None
    return judge_visit(told, visit, next_at(visits, visit.at), catalogue.rules().response, now, clinic.zone)


def verdict_of(told: Facts, clinic: Clinic, session: Session) -> ResponseVerdict | None:
    """As ``verdict_at`` the session itself; None while it lies in the future."""
    verdict = verdict_at(told, clinic, session.performed_at)
    return verdict if verdict is not None and verdict.session_id == session.session_id else None


def local_anaesthetics() -> tuple[str, ...]:
    """The drugs that numb: a wording of the verdict depends on one having been injected."""
    return tuple(drug.key for drug in catalogue.drugs() if drug.is_local_anaesthetic)


def failure_reason(clinic: Clinic, told: Facts, verdicts: Sequence[ResponseVerdict]) -> Sentence | None:
    """The sentence of the failure that holds now: ``Two sessions in a row did not last: 14 days, then 7 days.``"""
    rules = catalogue.rules()
    found = failure_of(told, verdicts, FailureRules(rules.response, rules.failure, clinic.zone), clinic.now())
    return found.reason if found else None


def _numbs(part: Injectate) -> bool:
    drug = catalogue.drug(part.drug)
    return drug is not None and drug.is_local_anaesthetic
