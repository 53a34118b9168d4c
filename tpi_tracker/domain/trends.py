"""The curve of one pain problem as values: every score, every gap, every session. Screen and paper draw the same."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from tpi_tracker.domain.asked import Asked, asked_of
from tpi_tracker.domain.codes import Measure
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.instant import day_number, local_date
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.rules import ScheduleRule
from tpi_tracker.domain.score import PAIN_SCALES, RANGES, Score
from tpi_tracker.domain.session import Injectate, Session, Site

if TYPE_CHECKING:
    from tpi_tracker.domain.panels import ChartPanel

Pair = tuple[str, str]
"""A pain scale and what was asked about (``nrs``, ``now``). Only scores of one pair share a curve."""


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One score. ``joined``: a line runs to the point before; ``procedural``: within 2 h after an injection."""

    key: str
    at: datetime
    value: float
    source: str | None
    procedural: bool
    joined: bool
    session_number: int | None = None
    stated_relief_pct: float | None = None


@dataclass(frozen=True, slots=True)
class ChartGap:
    """A score that was due, or asked for, and is not there: it breaks the line.

    ``label``: ``no_answer``, ``refused``, ``not_asked``, ``declined``, ``later``, ``wrong_number``, ``unreachable``,
    ``missed`` (nobody tried), ``other_scale`` (asked, on another scale or measure).
    """

    on: date
    at: datetime
    label: str


@dataclass(frozen=True, slots=True)
class ChartInjectate:
    """One ingredient as it is named under the curve. ``in_percent``: its strength is usually said in percent."""

    drug: str
    concentration_mg_ml: float | None
    volume_ml: float | None
    in_percent: bool

    @property
    def dose_mg(self) -> float | None:
        if self.concentration_mg_ml is None or self.volume_ml is None:
            return None
        return self.concentration_mg_ml * self.volume_ml


@dataclass(frozen=True, slots=True)
class ChartSite:
    """One muscle injected: side code, the muscle's short name, points."""

    side: str
    muscle: str
    points: int = 1


@dataclass(frozen=True, slots=True)
class ChartSession:
    """One injection session; ``number`` counts the problem's sessions from 1."""

    key: str
    at: datetime
    number: int
    sites: tuple[ChartSite, ...] = ()
    injectates: tuple[ChartInjectate, ...] = ()
    technique: str = "injection"
    verdict: str | None = None
    verdict_final: bool = False


@dataclass(frozen=True, slots=True)
class ChartBand:
    """Where 30 % and 50 % relief of a session's baseline lie, until the next session (``end`` None: to the edge)."""

    start: datetime
    end: datetime | None
    baseline: float
    line30: float
    line50: float


@dataclass(frozen=True, slots=True)
class ChartCall:
    """One follow-up: ``scored`` on the day of its score, ``due`` in the future, else why there is no score."""

    on: date
    state: str


@dataclass(frozen=True, slots=True)
class ChartStep:
    """A pathway step; ``label`` is the clinic's own word for it, None where the pathway says it all."""

    pathway: str
    label: str | None
    start: date
    end: date | None


@dataclass(frozen=True, slots=True)
class ChartFlag:
    """A treatment failure from the instant its criteria hold; ``value`` is the score of that very instant."""

    at: datetime
    kind: str
    value: float | None = None
    status: str = "open"


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """All that is drawn. ``pairs`` are the pairs with scores and how many each, the chosen one first.

    ``panels`` are the questionnaires under the curve (``domain.panels``).
    """

    scale: str
    measure: str
    low: float
    high: float
    zone: ZoneInfo
    as_of: datetime
    points: tuple[ChartPoint, ...] = ()
    gaps: tuple[ChartGap, ...] = ()
    sessions: tuple[ChartSession, ...] = ()
    bands: tuple[ChartBand, ...] = ()
    calls: tuple[ChartCall, ...] = ()
    steps: tuple[ChartStep, ...] = ()
    flags: tuple[ChartFlag, ...] = ()
    pairs: tuple[tuple[str, str, int], ...] = ()
    verdict: str | None = None
    verdict_final: bool = False
    panels: tuple["ChartPanel", ...] = ()
    tells_today: bool = True
    """Whether the day it is drawn on has a mark of its own."""

    @property
    def stops(self) -> tuple[ChartPoint, ...]:
        """Every point to step through: those of the curve, then those of each panel."""
        return (*self.points, *(point for panel in self.panels for point in panel.points))

    @property
    def is_empty(self) -> bool:
        """Nothing to draw a curve of."""
        return not self.points and not self.sessions and not self.panels

    def local(self, at: datetime) -> date:
        """The clinic's date of an instant."""
        return at.astimezone(self.zone).date()

    def without_today(self) -> "ChartSpec":
        """The same drawn up to the last that is recorded: on which day it is drawn cannot be read from it."""
        days = [call.on for call in self.calls if call.state != "due"]
        days += [day for step in self.steps for day in (step.start, step.end) if day is not None]
        moments = [datetime.combine(day, time(12), self.zone) for day in days]
        moments += [point.at for point in self.stops] + [session.at for session in self.sessions]
        moments += [flag.at for flag in self.flags] + [gap.at for gap in self.gaps]
        last = max((moment for moment in moments if moment <= self.as_of), default=self.as_of)
        return replace(self, as_of=last, tells_today=False)


class Judged(Protocol):
    """What the curve says of a session's verdict."""

    @property
    def verdict(self) -> str: ...

    @property
    def final(self) -> bool: ...


def plain(key: str) -> str:
    """A catalogue key read as words, where no better name is known."""
    return key.replace("_", " ")


def chart_of(
    *,
    sessions: Iterable[Session],
    scores: Iterable[Score],
    as_of: datetime,
    zone: ZoneInfo,
    schedule: ScheduleRule,
    sites: Iterable[Site] = (),
    injectates: Iterable[Injectate] = (),
    follow_ups: Iterable[FollowUp] = (),
    calls: Iterable[Call] = (),
    plan_steps: Iterable[PlanStep] = (),
    findings: Iterable[Finding] = (),
    verdicts: Mapping[str, Judged] | None = None,
    pair: Pair | None = None,
    muscle_name: Callable[[str], str] = plain,
    drug_name: Callable[[str], str] = plain,
    in_percent: Callable[[str], bool] = lambda drug: drug.endswith("caine"),
    procedural_window: timedelta = timedelta(hours=2),
    baseline_days: int = 7,
) -> ChartSpec:
    """The curve of one problem as of an instant: records dated after it, or retracted, do not exist.

    ``pair`` chooses scale and measure; without one the pair with the most scores is taken (then in the order of the
    response rule). Every score of the pair is a point, zero included. A due score that is missing, refused or not
    asked breaks the line (``schedule`` says which score answers which follow-up); nothing is interpolated or carried.
    Bands run from a session's baseline (the latest score of the pair at or before it, at most day ``baseline_days``
    old) to the next session.
    """
    today = local_date(as_of, zone)
    all_sessions = sorted((s for s in sessions if not s.is_retracted), key=lambda s: s.performed_at)
    held = [s for s in all_sessions if s.performed_at <= as_of]
    given = sorted((s for s in scores if not s.is_retracted and s.taken_at <= as_of), key=_when_recorded)
    pairs = _pairs(given)
    if pair is None:
        pair = pairs[0][:2] if pairs else ("nrs", "now")
    chosen = [s for s in given if (s.scale, s.measure or Measure.NOW) == pair]
    valued = [s for s in chosen if s.value is not None]
    known_calls = [c for c in calls if not c.is_retracted and c.called_at <= as_of]
    asked = asked_of(follow_ups, known_calls, valued, given, all_sessions, schedule, as_of, zone)
    gaps = _gaps(asked, chosen, today, zone)
    starts = [s.performed_at for s in held]
    low, high = RANGES.get(pair[0], (0.0, 10.0))
    points = _points(valued, gaps, starts, procedural_window)
    latest = (verdicts or {}).get(held[-1].key) if held else None
    return ChartSpec(
        scale=pair[0],
        measure=pair[1],
        low=low,
        high=high,
        zone=zone,
        as_of=as_of,
        points=points,
        gaps=gaps,
        sessions=_sessions(held, sites, injectates, verdicts or {}, muscle_name, drug_name, in_percent),
        bands=_bands(held, valued, baseline_days),
        calls=tuple(
            ChartCall(a.due, "due") if a.is_planned(today) else ChartCall(a.shown_on, a.state(today)) for a in asked
        ),
        steps=tuple(
            ChartStep(p.pathway.value, p.detail or None, p.started_on, p.ended_on)
            for p in sorted(plan_steps, key=lambda p: p.started_on)
            if not p.is_retracted and p.started_on <= today
        ),
        flags=tuple(_flags(findings, points, as_of)),
        pairs=tuple(sorted(pairs, key=lambda found: found[:2] != pair)),
        verdict=str(latest.verdict) if latest else None,
        verdict_final=bool(latest and latest.final),
    )


def _when_recorded(score: Score) -> tuple[datetime, datetime]:
    """Time order; of two at one instant the one recorded last comes last (entry order where that is not known)."""
    return score.taken_at, score.recorded_at or score.taken_at


def _pairs(given: Sequence[Score]) -> list[tuple[str, str, int]]:
    counts = Counter(
        (s.scale, str(s.measure or Measure.NOW)) for s in given if s.value is not None and s.scale in PAIN_SCALES
    )
    order = {measure.value: place for place, measure in enumerate(Measure)}
    ranked = sorted(counts.items(), key=lambda item: (-item[1], PAIN_SCALES.index(item[0][0]), order[item[0][1]]))
    return [(scale, measure, count) for (scale, measure), count in ranked]


def _points(
    valued: Sequence[Score], gaps: Sequence[ChartGap], starts: Sequence[datetime], procedural_window: timedelta
) -> tuple[ChartPoint, ...]:
    points: list[ChartPoint] = []
    before: datetime | None = None
    broken_at = [gap.at for gap in gaps]
    for score in valued:
        number = bisect_right(starts, score.taken_at)
        after = score.taken_at - starts[number - 1] if number else None
        unbroken = before is not None and bisect_right(broken_at, before) == bisect_right(broken_at, score.taken_at)
        points.append(
            ChartPoint(
                key=score.key,
                at=score.taken_at,
                value=float(score.value or 0.0),
                source=score.source,
                procedural=after is not None and timedelta() < after <= procedural_window,
                joined=unbroken,
                session_number=number or None,
                stated_relief_pct=score.stated_relief_pct,
            )
        )
        before = score.taken_at
    return tuple(points)


def _bands(held: Sequence[Session], valued: Sequence[Score], baseline_days: int) -> tuple[ChartBand, ...]:
    bands = []
    taken = [s.taken_at for s in valued]
    for place, session in enumerate(held):
        at = bisect_right(taken, session.performed_at)
        if not at or day_number(taken[at - 1], session.performed_at) > baseline_days:
            continue
        baseline = float(valued[at - 1].value or 0.0)
        if baseline > 0:
            end = held[place + 1].performed_at if place + 1 < len(held) else None
            bands.append(ChartBand(session.performed_at, end, baseline, 0.7 * baseline, 0.5 * baseline))
    return tuple(bands)


def _sessions(
    held: Sequence[Session],
    sites: Iterable[Site],
    injectates: Iterable[Injectate],
    verdicts: Mapping[str, Judged],
    muscle_name: Callable[[str], str],
    drug_name: Callable[[str], str],
    in_percent: Callable[[str], bool],
) -> tuple[ChartSession, ...]:
    where: dict[str, list[ChartSite]] = {}
    for site in sites:
        if not site.is_retracted:
            where.setdefault(site.session_id, []).append(
                ChartSite(site.side.value, muscle_name(site.muscle), site.points)
            )
    what: dict[str, list[ChartInjectate]] = {}
    for part in injectates:
        if not part.is_retracted:
            what.setdefault(part.session_id, []).append(
                ChartInjectate(drug_name(part.drug), part.concentration_mg_ml, part.volume_ml, in_percent(part.drug))
            )
    shown = []
    for number, session in enumerate(held, start=1):
        judged = verdicts.get(session.key)
        shown.append(
            ChartSession(
                key=session.key,
                at=session.performed_at,
                number=number,
                sites=tuple(where.get(session.key, ())),
                injectates=tuple(what.get(session.key, ())),
                technique=session.technique.value,
                verdict=str(judged.verdict) if judged else None,
                verdict_final=bool(judged and judged.final),
            )
        )
    return tuple(shown)


def _flags(findings: Iterable[Finding], points: Sequence[ChartPoint], as_of: datetime) -> Iterable[ChartFlag]:
    values = {point.at: point.value for point in points}
    for finding in sorted(findings, key=lambda f: f.since):
        if not finding.is_retracted and finding.is_current and finding.since <= as_of:
            yield ChartFlag(finding.since, finding.kind.value, values.get(finding.since), finding.status.value)


def _gaps(asked: Sequence[Asked], chosen: Sequence[Score], today: date, zone: ZoneInfo) -> tuple[ChartGap, ...]:
    gaps = [ChartGap(a.due, datetime.combine(a.due, time(12), zone), a.reason) for a in asked if a.is_missing(today)]
    gaps += [
        ChartGap(local_date(s.taken_at, zone), s.taken_at, s.not_given.value) for s in chosen if s.not_given is not None
    ]
    told = {gap.on for gap in gaps if gap.label in {"refused", "not_asked"}}
    kept = [gap for gap in gaps if gap.label in {"refused", "not_asked"} or gap.on not in told]
    return tuple(sorted(kept, key=lambda gap: gap.at))
