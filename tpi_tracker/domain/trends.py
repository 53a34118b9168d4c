"""The curve of one pain problem as values: every score, every gap, every session. Screen and paper draw the same."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

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
    """Where 30 % and 50 % relief of a session's baseline lie, from the session to the next (``end`` None: to the edge)."""

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
    """All that is drawn. ``pairs`` are the pairs with scores and how many each, the chosen one first."""

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

    @property
    def is_empty(self) -> bool:
        """Nothing to draw a curve of."""
        return not self.points and not self.sessions

    def local(self, at: datetime) -> date:
        """The clinic's date of an instant."""
        return at.astimezone(self.zone).date()
