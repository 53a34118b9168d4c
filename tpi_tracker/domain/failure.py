"""When the treatment of a problem has failed (clinical rules, section 3): the criteria as of an instant, pure."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import FindingKind
from tpi_tracker.domain.facts import Facts, Visit
from tpi_tracker.domain.instant import DAY, day_number
from tpi_tracker.domain.outcome import Outcome, in_time, outcome_of
from tpi_tracker.domain.relief import fell_by
from tpi_tracker.domain.response import judge_problem, next_at
from tpi_tracker.domain.rules import FailureRule, ResponseRule
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import Reading, ResponseVerdict, Verdict

WITHOUT_RELIEF = {Verdict.NONE, Verdict.WORSE, Verdict.ANAESTHETIC_ONLY}

_JSON = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))

Judged = Outcome | ResponseVerdict
"""A session's verdict and the scores it rests on; figures and words play no part in the criteria."""


@dataclass(frozen=True, slots=True)
class FailureRules:
    """The two rules the criteria rest on, and the clinic's zone."""

    response: ResponseRule
    failure: FailureRule
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Failure:
    """The criteria hold: of which kind, since when, by which sessions (oldest first) and which of their scores.

    ``evidence_hash`` covers kind, session ids and the baseline, procedural and judged scores of the chosen pair, by
    instant and value, so that the same evidence in another file has the same hash.
    """

    kind: FindingKind
    since: datetime
    verdicts: tuple[ResponseVerdict, ...]
    evidence_hash: str
    rule_version: str
    reason: Sentence

    @property
    def session_ids(self) -> tuple[str, ...]:
        return tuple(verdict.session_id for verdict in self.verdicts)

    @property
    def sessions(self) -> str:
        """The session ids as a finding keeps them."""
        return sessions_text(self.session_ids)

    @property
    def score_keys(self) -> tuple[str, ...]:
        """Baseline, procedural and judged scores, session by session in order of time."""
        return tuple(reading.key for verdict in self.verdicts for reading in _evidence(verdict))


def failure_of(
    facts: Facts, verdicts: Sequence[ResponseVerdict], rules: FailureRules, as_of: datetime
) -> Failure | None:
    """The failure of a problem at ``as_of``, or None. ``verdicts``: all its sessions at that instant, oldest first."""
    visits = facts.visits[: len(verdicts)]
    kind = criteria(visits, verdicts, rules)
    if kind is None:
        return None
    counted = tuple(verdicts[-_sessions_of(kind, rules.failure) :])
    since = as_of
    for instant, then in _earlier(facts, visits, verdicts, None, rules, as_of):
        if criteria(visits, then, rules) is not kind:
            break
        since = instant
    return Failure(
        kind=kind,
        since=since,
        verdicts=counted,
        evidence_hash=evidence_hash(kind, counted),
        rule_version=rules.failure.about.version,
        reason=_reason(kind, counted, rules),
    )


def criteria(visits: Sequence[Visit], verdicts: Sequence[Judged], rules: FailureRules) -> FindingKind | None:
    """Which criteria hold for the last sessions; ``no_relief`` comes first."""
    rule = rules.failure
    longest = max(rule.no_relief_sessions, rule.short_lived_sessions)
    pairs = list(zip(visits[-longest:], verdicts[-longest:], strict=True))
    last = pairs[-rule.no_relief_sessions :]
    if len(last) == rule.no_relief_sessions and all(has_no_relief(visit, found, rules) for visit, found in last):
        return FindingKind.NO_RELIEF
    last = pairs[-rule.short_lived_sessions :]
    if (
        len(last) == rule.short_lived_sessions
        and fails_short(last[-1][1], rules)
        and all(fails_short(verdict, rules) or has_no_relief(visit, verdict, rules) for visit, verdict in last)
    ):
        return FindingKind.SHORT_LIVED
    return None


def has_no_relief(visit: Visit, verdict: Judged, rules: FailureRules) -> bool:
    """Little or no relief in every judged score, the last of them late enough to tell."""
    return (
        verdict.verdict in WITHOUT_RELIEF
        and not _reached_partial(verdict, rules.response)
        and bool(verdict.judged)
        and day_number(visit.at, verdict.judged[-1].at) >= rules.failure.no_relief_from_day
    )


def fails_short(verdict: Judged, rules: FailureRules) -> bool:
    """Relief came and did not last, or never became enough."""
    match verdict.verdict:
        case Verdict.NOT_SUSTAINED:
            return True
        case Verdict.PARTIAL:
            return verdict.final
        case Verdict.WORSE:
            return _reached_partial(verdict, rules.response)
    return False


def held_before(
    facts: Facts, kind: FindingKind, sessions: str, evidence: str, rules: FailureRules, as_of: datetime
) -> bool:
    """Whether today's records still give a failure of this kind, these sessions and this evidence at some instant.

    True means that only newer records ended it; False that a correction took away what it rested on.
    """
    for end in range(len(facts.visits), 0, -1):
        visits = facts.visits[:end]
        count = _counted(visits, sessions)
        if count and visits[-1].at <= as_of:
            return _held(facts, visits, count, kind, evidence, rules, as_of)
    return False


def sessions_text(session_ids: Iterable[str]) -> str:
    """Session ids as a finding keeps them."""
    return ";".join(session_ids)


def _counted(visits: Sequence[Visit], sessions: str) -> int:
    """How many of the last visits ``sessions`` names; 0 when it names others."""
    ids: list[str] = []
    for visit in reversed(visits):
        ids.insert(0, visit.session_id)
        if len(sessions_text(ids)) >= len(sessions):
            break
    return len(ids) if sessions_text(ids) == sessions else 0


def _held(
    facts: Facts,
    visits: tuple[Visit, ...],
    count: int,
    kind: FindingKind,
    evidence: str,
    rules: FailureRules,
    as_of: datetime,
) -> bool:
    verdicts = judge_problem(Facts(visits=visits, readings=facts.readings), rules.response, as_of, rules.zone)
    following = next_at(facts.visits, visits[-1].at)
    return any(
        criteria(visits, then, rules) is kind and evidence_hash(kind, then[-count:]) == evidence
        for _, then in _earlier(facts, visits, verdicts, following, rules, as_of)
    )


def evidence_hash(kind: FindingKind, verdicts: Sequence[Judged]) -> str:
    """A short name for the evidence: it changes when any of it does."""
    told = [
        [
            verdict.session_id,
            verdict.pair,
            _written(verdict.baseline) if verdict.baseline else None,
            [_written(reading) for reading in verdict.early],
            [_written(reading) for reading in verdict.judged],
        ]
        for verdict in verdicts
    ]
    text = _JSON.encode([kind.value, told])
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:32]


def _earlier(
    facts: Facts,
    visits: Sequence[Visit],
    verdicts: Sequence[ResponseVerdict],
    following: datetime | None,
    rules: FailureRules,
    as_of: datetime,
) -> Iterator[tuple[datetime, tuple[Judged, ...]]]:
    """The outcomes at every instant after the latest of ``visits`` that could change one, from late to early.

    These are the scores after it, and the start of the day on which waiting makes a verdict final. Verdicts of former
    sessions stand. ``following``: the next session, before which these instants lie.
    """
    latest = visits[-1].at
    rule = rules.response
    horizon = latest + DAY * rule.horizon_day - DAY / 2
    end = following - timedelta.resolution if following is not None and following <= as_of else as_of
    begin, over = latest - DAY * (rule.baseline_max_age_days + 1), latest + DAY * (rule.judged_to_day + 1)
    near = in_time([reading for reading in facts.readings if begin <= reading.at <= over])
    instants = {reading.at for reading in near} | {horizon}
    first = next(index for index, visit in enumerate(visits) if visit.at == latest)
    for instant in sorted([at for at in instants if latest < at <= end], reverse=True):
        now = [outcome_of(visit, None, near, rule, instant) for visit in visits[first:]]
        yield instant, (*verdicts[:first], *now)


def _sessions_of(kind: FindingKind, rule: FailureRule) -> int:
    return rule.no_relief_sessions if kind is FindingKind.NO_RELIEF else rule.short_lived_sessions


def _reached_partial(verdict: Judged, rule: ResponseRule) -> bool:
    baseline, best = verdict.baseline, verdict.best
    return (
        baseline is not None
        and best is not None
        and fell_by(baseline.value, best.value, rule.partial_pct, baseline.value)
    )


def _evidence(verdict: ResponseVerdict) -> tuple[Reading, ...]:
    return (*([verdict.baseline] if verdict.baseline else []), *verdict.early, *verdict.judged)


def _written(reading: Reading) -> tuple[str, str]:
    at = reading.at if reading.at.tzinfo is UTC else reading.at.astimezone(UTC)
    return (at.isoformat(), repr(float(reading.value)))


def _reason(kind: FindingKind, verdicts: Sequence[ResponseVerdict], rules: FailureRules) -> Sentence:
    """``Two sessions in a row did not last: 14 days, then 7 days.``"""
    return Sentence(
        f"failure.reason.{kind.value}", {"count": len(verdicts), "courses": [_course(verdict) for verdict in verdicts]}
    )


def _course(verdict: ResponseVerdict) -> Sentence:
    if verdict.verdict is Verdict.NOT_SUSTAINED:
        return Sentence("failure.course.days", {"count": verdict.documented_relief_days})
    assert verdict.best_relief_pct is not None
    if verdict.best_relief_pct <= 0:
        return Sentence("failure.course.none")
    return Sentence("failure.course.best", {"best": verdict.best_relief_pct})
