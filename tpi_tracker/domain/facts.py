"""What the rules read of one problem: plain values, retracted records left out, in no particular order of entry."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter
from typing import NamedTuple

from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.verdict import Reading

_when = attrgetter("at", "session_id")


class Visit(NamedTuple):
    """One session. ``anaesthetic``: a local anaesthetic was injected (it changes a wording, never a verdict)."""

    session_id: str
    at: datetime
    anaesthetic: bool = False


class Impression(NamedTuple):
    """One PGIC answer, 1 very much improved to 7 very much worse."""

    at: datetime
    value: float


class Start(NamedTuple):
    """A plan step and the day it began."""

    pathway: str
    on: date


class Gap(NamedTuple):
    """A score that was due or asked for and is not there.

    ``weeks``: which follow-up of the session it was, None where it was not a whole number of weeks or never planned.
    ``label``: ``no_answer``, ``later``, ``declined``, ``wrong_number``, ``unreachable``, ``refused``, ``not_asked`` or
    ``missed`` (nobody tried). ``on``: the day of the last attempt, else the day it was due.
    """

    on: date
    weeks: int | None
    label: str


@dataclass(slots=True)
class Facts:
    """All the rules of sections 2 and 3 need of one problem. ``visits`` are in order of time (then of key)."""

    visits: tuple[Visit, ...] = ()
    readings: tuple[Reading, ...] = ()
    impressions: tuple[Impression, ...] = ()
    starts: tuple[Start, ...] = ()
    gaps: Mapping[str, tuple[Gap, ...]] | None = None


class ScoreRow(NamedTuple):
    """A kept score as a quick query gives it: the fields of ``Score`` that the rules read, in order of entry."""

    key: str
    at: datetime
    scale: str
    measure: str | None
    value: float | None
    source: str | None
    recorded_at: datetime | None


def facts_of(
    sessions: Iterable[Session],
    scores: Iterable[Score],
    *,
    anaesthetic_sessions: Iterable[str] = (),
    steps: Iterable[PlanStep] = (),
    gaps: Mapping[str, tuple[Gap, ...]] | None = None,
) -> Facts:
    """The facts of one problem's records. ``scores`` come in order of entry; retracted records are left out here.

    ``anaesthetic_sessions``: ids of the sessions in which a local anaesthetic was injected.
    """
    numbed = frozenset(anaesthetic_sessions)
    rows = [
        ScoreRow(score.key, score.taken_at, score.scale, score.measure, score.value, score.source, score.recorded_at)
        for score in scores
        if not score.is_retracted
    ]
    readings, impressions = read_scores(rows)
    return Facts(
        visits=in_order(
            Visit(session.session_id, session.performed_at, session.session_id in numbed)
            for session in sessions
            if not session.is_retracted
        ),
        readings=readings,
        impressions=impressions,
        starts=tuple(Start(step.pathway.value, step.started_on) for step in steps if not step.is_retracted),
        gaps=gaps,
    )


def in_order(visits: Iterable[Visit]) -> tuple[Visit, ...]:
    """By time, then by key, so that the order of entry changes nothing."""
    return tuple(sorted(visits, key=_when))


def read_scores(rows: Iterable[ScoreRow]) -> tuple[tuple[Reading, ...], tuple[Impression, ...]]:
    """Pain readings and PGIC answers of score rows in order of entry.

    ``order`` follows ``recorded_at``; a row that does not say when it was recorded comes after those that do (it is
    being recorded now), else the order of entry stands. Of two PGIC answers at one instant the last recorded counts.
    """
    given = [row for row in rows if row.value is not None]
    given.sort(key=_recorded)
    readings = []
    impressions: dict[datetime, Impression] = {}
    for order, row in enumerate(given):
        assert row.value is not None
        if row.scale in PAIN_SCALES:
            readings.append(
                Reading(row.key, row.at, str(row.scale), str(row.measure or "now"), row.value, row.source, order)
            )
        elif row.scale == "pgic":
            impressions[row.at] = Impression(row.at, row.value)
    return tuple(readings), tuple(impressions.values())


def _recorded(row: ScoreRow) -> tuple[bool, float]:
    return (True, 0.0) if row.recorded_at is None else (False, row.recorded_at.timestamp())
